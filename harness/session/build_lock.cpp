#include "session/build_lock.h"

#include "util/process.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace abiter::session {

namespace fs = std::filesystem;

Expected<BuildLock> BuildLock::take(const std::string& folder,
                                    const std::function<void(const std::string& folder)>& on_waiting) {
  std::error_code error;
  fs::create_directories(folder, error);
  const int fd = ::open((folder + "/.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0)
    return fail(fmt::format("can't write into '{}': {}", folder, std::strerror(errno)),
                "--results DIR names another folder");
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    on_waiting(folder);
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
      if (interrupted()) {
        ::close(fd);
        return fail_internal("interrupted");
      }
      ::usleep(100'000);
    }
  }
  return BuildLock(fd);
}

BuildLock::BuildLock(BuildLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

BuildLock::~BuildLock() {
  if (m_fd >= 0)
    ::close(m_fd);
}

} // namespace abiter::session
