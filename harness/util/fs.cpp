#include "util/fs.h"

#include "util/text.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace abiter {

namespace {

tl::unexpected<Error> fail_errno(std::string_view doing, const std::string& path) {
  return fail(fmt::format("can't {} '{}': {}", doing, path, std::strerror(errno)));
}

} // namespace

Expected<std::string> read_file(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return fail_errno("read", path);
  std::string text;
  struct stat status{};
  if (::fstat(fd, &status) == 0 && status.st_size > 0)
    text.reserve(static_cast<size_t>(status.st_size));
  char buffer[65536];
  ssize_t got = 0;
  while ((got = ::read(fd, buffer, sizeof buffer)) > 0)
    text.append(buffer, static_cast<size_t>(got));
  const int error = got < 0 ? errno : 0;
  ::close(fd);
  if (error) {
    errno = error;
    return fail_errno("read", path);
  }
  return text;
}

Expected<void> write_file(const std::string& path, std::string_view text) {
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  const std::string temporary = fmt::format("{}.{}.tmp", path, ::getpid());
  const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (fd < 0)
    return fail_errno("write", path);
  size_t done = 0;
  while (done < text.size()) {
    const ssize_t put = ::write(fd, text.data() + done, text.size() - done);
    if (put < 0) {
      if (errno == EINTR)
        continue;
      const auto error = fail_errno("write", path);
      ::close(fd);
      ::unlink(temporary.c_str());
      return error;
    }
    done += static_cast<size_t>(put);
  }
  ::close(fd);
  if (::rename(temporary.c_str(), path.c_str()) != 0)
    return fail_errno("write", path);
  return {};
}

Expected<bool> write_if_changed(const std::string& path, std::string_view text) {
  if (auto old = read_file(path); old && *old == text)
    return false;
  ABITER_CHECK(write_file(path, text));
  return true;
}

std::string find_program(std::string_view name) {
  if (name.find('/') != std::string_view::npos) {
    const std::string path = std::filesystem::absolute(name).string();
    return ::access(path.c_str(), X_OK) == 0 ? path : std::string();
  }
  const char* search = std::getenv("PATH");
  for (const std::string& folder : split(search ? search : "/usr/bin:/bin", ':')) {
    const std::string path = folder + "/" + std::string(name);
    struct stat status{};
    if (!folder.empty() && ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
        ::access(path.c_str(), X_OK) == 0)
      return path;
  }
  return {};
}

} // namespace abiter
