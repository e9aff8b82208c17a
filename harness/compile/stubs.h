#pragma once

// The library of stubs of a suite: every function's symbol, leading with its number into the runner's gate. A caller
// library's calls bind to it, so that each call can be looked at on its way to the callee's function of the same name.

#include "plan/plan.h"

#include <string>

namespace abiter::compile {

/// Assembly for the suite's architecture, ELF. The number of a function is its entry's index; those of calls back follow,
/// as in the job.
std::string stubs_text(const plan::Suite& suite);

/// Objects with the symbols of the suite's statics; empty if it has none. Loaded behind the callee's library, so that
/// only those count which the callee hasn't got: a caller's library can't be loaded otherwise.
std::string stand_ins_text(const plan::Suite& suite);

} // namespace abiter::compile
