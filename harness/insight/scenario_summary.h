#pragma once

// What became of the chains of a run's scenarios, folded for reading.

#include "store/results.h"

#include <array>
#include <string>
#include <vector>

namespace abiter::insight {

/// Cases that say the same thing: one scenario, one verdict, one first sentence and difference; whatever the
/// toolchains.
struct ScenarioGroup {
  size_t suite = 0;
  uint32_t scenario = 0;
  judge::Verdict verdict{};
  std::string says; ///< the finding's sentences, without what differs from case to case
  std::vector<std::string> conventions;
  std::array<std::vector<std::string>, 3> toolchains; ///< by role, those that occur, in the plan's order
  std::array<bool, 3> every{};                        ///< by role: all that the scenario was played with occur
  uint64_t cases = 0;
  plan::CaseAt example{}; ///< the first case
};

struct ScenarioSummary {
  std::vector<ScenarioGroup> groups; ///< of red cases, by suite and scenario, those with most cases first
  std::vector<ScenarioGroup> recorded;
};

ScenarioSummary summarize_scenarios(const store::RunResults& results);

} // namespace abiter::insight
