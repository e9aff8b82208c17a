#pragma once

// One unit that is to become a library, whatever its kind.

#include "compile/units.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace abiter::compile {

struct Order {
  const plan::Suite* suite;
  toolchain::Toolchain by;          ///< with the flags that this unit is built with
  std::string stem;                 ///< of its files: "structs__nested__caller"
  std::string what;                 ///< in words: "gcc-12 structs/nested caller"
  bool straight_to_library = false; ///< the compiler links as well
  std::function<Expected<generate::Unit>()> generate;
  BuiltUnit* built;
  /// Libraries that are loaded before this one where it's used; none where that isn't known.
  std::optional<std::vector<std::string>> beside{};
};

} // namespace abiter::compile
