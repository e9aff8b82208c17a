#pragma once

// How a compiler or linker ended: built, refused the text, crashed, or was kept from its work by the machine, a launcher
// or a person. Only the first two say something of the text that holds the next time as well.

#include "compile/attempt.h"
#include "lang/language.h"
#include "util/process.h"

#include <cstdint>

namespace abiter::compile {

/// What came of a step that was given `limit_s` seconds. `rules`: of the language whose compiler it is.
Attempt read_ending(const Finished& finished, uint32_t limit_s, const lang::CrashRules& rules);

} // namespace abiter::compile
