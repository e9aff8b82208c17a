#pragma once

// Expectation rules that would make a run green, to be looked at by somebody who knows why.

#include "store/run_data.h"

#include <string>

namespace abiter::insight {

/// TOML: a rule for each cause of red cases, with the verdicts that were seen. It matches exactly the red cases of this
/// run; `reason` and `link` are for a person to fill in. Empty if nothing is red.
std::string suggest_expectations(const store::RunData& run);

} // namespace abiter::insight
