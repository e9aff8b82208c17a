#pragma once

// How a call ended that didn't come to its end, in words.

#include "run/observation.h"

#include <string>
#include <string_view>

namespace abiter::judge {

/// "in the callee", "while the arguments were built": enum abiter_step of run/runner/protocol.h.
std::string_view step_text(uint32_t step);

/// "Segmentation fault at address 0x10, in the callee". An address belongs to one run: what is general has none.
std::string crash_text(const run::CaseReport& report, bool with_address);

} // namespace abiter::judge
