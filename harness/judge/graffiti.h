#pragma once

#include "plan/plan.h"
#include "run/job.h"
#include "run/observation.h"

#include <string>

namespace abiter::judge {

/// Says in words what the bytes are that were seen instead of a leaf of `value`, which was sent: "bytes 8-15 of a1, then bytes 0-7 of a2",
/// "nothing was stored", "what abiter left in a register that the caller doesn't use". Empty if they can't be told.
std::string decode(const plan::Value& value, const run::Difference& difference);

} // namespace abiter::judge
