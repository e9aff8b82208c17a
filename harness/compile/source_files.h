#pragma once

// Sources on disk. Toolchains with the same unit share its file, so that one which deletes or changes its input could
// harm others: whether a file is still what was written is seen by its inode, size and times.

#include "util/error.h"

#include <map>
#include <string>

namespace abiter::compile {

class SourceFiles {
public:
  /// Writes it, unless it is there already.
  Expected<void> place(const std::string& path, const std::string& text);
  /// Nobody has touched it since.
  bool intact(const std::string& path) const;

private:
  std::map<std::string, std::string> m_stamps; ///< by path
};

} // namespace abiter::compile
