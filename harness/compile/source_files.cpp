#include "compile/source_files.h"

#include "util/fs.h"

namespace abiter::compile {

Expected<void> SourceFiles::place(const std::string& path, const std::string& text) {
  if (intact(path))
    return {};
  ABITER_CHECK(write_if_changed(path, text));
  m_stamps[path] = change_stamp(path);
  return {};
}

bool SourceFiles::intact(const std::string& path) const {
  const auto known = m_stamps.find(path);
  return known != m_stamps.end() && !known->second.empty() && known->second == change_stamp(path);
}

} // namespace abiter::compile
