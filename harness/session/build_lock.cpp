#include "session/build_lock.h"

#include "util/fs.h"
#include "util/process.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <string_view>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

/// Backup programs know such a file too (https://bford.info/cachedir).
constexpr std::string_view k_tag = "Signature: 8a477f597d28d172789f06886806bc55\n"
                                   "# This folder was made by abiter, which writes and removes what is in it.\n";

/// Nobody works in a folder that abiter has not made: what is in it would be written over, and removed by `abiter gc`.
Expected<void> mark(const std::string& folder) {
  const std::string tag = folder + "/CACHEDIR.TAG";
  if (const auto text = read_file(tag); text && text->find("made by abiter") != std::string::npos)
    return {};
  std::error_code error;
  // An earlier abiter left no tag.
  const auto graph = read_file(folder + "/build.ninja");
  const bool ours = graph ? graph->starts_with("# Written by abiter") : fs::exists(folder + "/.lock", error);
  if (!ours && !fs::is_empty(folder, error) && !error)
    return fail(fmt::format("'{}' was not made by abiter, which would write and remove files in it", folder),
                "--results DIR names another folder");
  if (!write_file(tag, k_tag))
    return fail_internal(fmt::format("can't write into '{}'", folder), "--results DIR names another folder");
  return {};
}

} // namespace

Expected<BuildLock> BuildLock::take(const std::string& folder,
                                    const std::function<void(const std::string& folder)>& on_waiting) {
  std::error_code error;
  fs::create_directories(folder, error);
  ABITER_CHECK(mark(folder));
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
