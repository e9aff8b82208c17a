#pragma once

// From what was seen of a chain to a verdict: the trace as a whole is compared with the one that the rules give.

#include "compile/units.h"
#include "judge/judge.h"
#include "plan/plan.h"
#include "run/scenarios.h"

#include <string>
#include <vector>

namespace abiter::judge {

/// `played`: in the order of Suite::cases().
JudgedSuite judge_scenarios(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                            const std::vector<compile::BuiltUnit>& frames, const std::vector<run::Played>& played);

/// "catcher caught int", "middle 2 cleanup": a line of a trace in words.
std::string trace_text(const lang::Scenario& scenario, uint32_t level, const std::string& text);

} // namespace abiter::judge
