#pragma once

#include "generate/generate.h"

namespace abiter::generate {

/// What a language has to ask a compiler about values that a type doesn't have (generators/common/validity.py); without
/// parts if it has nothing. Python is that of `generators`, which has to be open.
Expected<Unit> validity(const Generators& generators, const toolchain::Toolchain& toolchain);

} // namespace abiter::generate
