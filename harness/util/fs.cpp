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

/// A full disk, or a place that can't be written, is the machine's fault.
tl::unexpected<Error> fail_write(const std::string& path) {
  return fail_internal(fmt::format("can't write '{}': {}", path, std::strerror(errno)));
}

bool write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t put = ::write(fd, text.data(), text.size());
    if (put < 0 && errno != EINTR)
      return false;
    text.remove_prefix(put > 0 ? static_cast<size_t>(put) : 0);
  }
  return true;
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
  struct stat status{};
  // A link's target, a device or a pipe is what the user means, and not a new file in its place.
  if (::lstat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOCTTY | O_CLOEXEC, 0644);
    if (fd < 0)
      return fail_write(path);
    const bool written = write_all(fd, text);
    const int error = errno;
    if (::close(fd) == 0 && written)
      return {};
    errno = written ? errno : error;
    return fail_write(path);
  }
  std::string temporary;
  int fd = -1;
  // Whatever lies at such a name isn't ours, or is of an abiter that was killed.
  for (int attempt = 0; fd < 0 && attempt < 100; ++attempt) {
    temporary = fmt::format("{}.{}{}.tmp", path, ::getpid(), attempt ? fmt::format("-{}", attempt) : "");
    fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd < 0 && errno != EEXIST)
      return fail_write(path);
  }
  if (fd < 0)
    return fail_write(path);
  bool written = write_all(fd, text);
  int error = errno;
  if (::close(fd) != 0 && written) {
    written = false;
    error = errno;
  }
  if (written && ::rename(temporary.c_str(), path.c_str()) == 0)
    return {};
  error = written ? errno : error;
  ::unlink(temporary.c_str());
  errno = error;
  return fail_write(path);
}

Expected<bool> write_if_changed(const std::string& path, std::string_view text) {
  if (auto old = read_file(path); old && *old == text)
    return false;
  ABITER_CHECK(write_file(path, text));
  return true;
}

std::string change_stamp(const std::string& path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0)
    return {};
  return fmt::format("{}.{}.{}.{}.{:09}.{}.{:09}", status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec,
                     status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec);
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
