#pragma once

// The layouts of a suite as all its libraries report them, each different set once: most toolchains agree.

#include "run/observation.h"

#include <array>
#include <vector>

namespace abiter::store {

struct LayoutBook {
  std::vector<run::Layouts> unique;
  std::vector<std::array<uint32_t, 2>> of; ///< [toolchain][side]: index into `unique`
};

LayoutBook fold_layouts(const std::vector<std::array<run::Layouts, 2>>& layouts);

} // namespace abiter::store
