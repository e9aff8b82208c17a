#pragma once

#include "lang/model.h"

#include <cstdint>

namespace abiter::generate {

/// Equal for specs that say the same: over all that a generator can see, so not the places in the file.
uint64_t fingerprint(const lang::Spec& spec);

} // namespace abiter::generate
