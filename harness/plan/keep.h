#pragma once

#include "plan/plan.h"

#include <functional>
#include <string>
#include <vector>

namespace abiter::plan {

/// Which entries ("FUNCTION::CONVENTION") of a suite are wanted for a chain ("gcc-12->clang-14").
using WantedEntries = std::function<std::vector<bool>(const Suite& suite, const std::vector<std::string>& entries,
                                                      const std::string& chain)>;

/// Takes the cases out of a plan that aren't wanted, and the pairings, suites and toolchains of suites that then have
/// none.
void keep_cases(Plan& plan, const WantedEntries& wanted);

} // namespace abiter::plan
