#pragma once

#include "store/run_data.h"

#include <string>

namespace abiter::report {

/// What the pages need of an earlier run, in the shape of results.json: no findings but those that only follow.
std::string history_json(const store::RunData& run);

} // namespace abiter::report
