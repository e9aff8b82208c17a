#pragma once

// What a shared library asks of its surroundings: the dynamic symbols of an ELF file.

#include "util/error.h"

#include <set>
#include <string>
#include <vector>

namespace abiter {

struct DynamicSymbols {
  std::set<std::string> defined;
  std::set<std::string> undefined; ///< those that must be found
  std::set<std::string> weak;      ///< undefined as well, and needn't be found
  std::vector<std::string> needed; ///< other libraries that it loads, by their names
};

/// Of an ELF file of any class and byte order. An error if it can't be read or isn't one.
Expected<DynamicSymbols> dynamic_symbols(const std::string& path);

} // namespace abiter
