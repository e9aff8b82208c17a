#pragma once

// From what a toolchain's code answered to verdicts: an answer is recorded, whatever it is, since the rules leave it open. What
// one toolchain passes to another has to arrive.

#include "compile/units.h"
#include "judge/judge.h"
#include "plan/plan.h"
#include "run/validity.h"

#include <vector>

namespace abiter::judge {

/// `answers`: in the order of Suite::cases().
JudgedSuite judge_probes(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                         const std::vector<compile::BuiltUnit>& units, const std::vector<run::Answer>& answers);

} // namespace abiter::judge
