#include "compile/source_files.h"

#include "util/fs.h"

#include <fmt/format.h>
#include <sys/stat.h>

namespace abiter::compile {

namespace {

/// Nobody sets the time of the last change of an inode.
std::string stamp(const std::string& path) {
  struct stat status{};
  if (::lstat(path.c_str(), &status) != 0)
    return {};
  return fmt::format("{}.{}.{}.{}", status.st_ino, status.st_size, status.st_ctim.tv_sec, status.st_ctim.tv_nsec);
}

} // namespace

Expected<void> SourceFiles::place(const std::string& path, const std::string& text) {
  if (intact(path))
    return {};
  ABITER_CHECK(write_if_changed(path, text));
  m_stamps[path] = stamp(path);
  return {};
}

bool SourceFiles::intact(const std::string& path) const {
  const auto known = m_stamps.find(path);
  return known != m_stamps.end() && !known->second.empty() && known->second == stamp(path);
}

} // namespace abiter::compile
