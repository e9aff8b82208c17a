#pragma once

// Scenarios of a run, beside its functions: what became of every chain, folded for reading, and as data.

#include "compile/scenarios.h"
#include "judge/scenarios.h"
#include "plan/scenarios.h"

#include <array>
#include <string>
#include <vector>

namespace abiter::store {

struct ScenarioResults {
  plan::ScenarioPlan plan;
  compile::ScenarioBuild build;
  std::vector<judge::JudgedScenarios> suites; ///< by suite
};

} // namespace abiter::store
