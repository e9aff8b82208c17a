#pragma once

// What the toolchains of a run answered to its probes.

#include "store/results.h"

#include <string>
#include <vector>

namespace abiter::insight {

struct AnswerOf {
  uint32_t toolchain;
  run::Answer answer;
  std::string says; ///< in words
};

/// One probe under one convention, whatever the architectures.
struct ProbeSummary {
  std::string spec;
  const lang::Probe* probe = nullptr; ///< lives as long as the plan
  std::string convention;
  std::vector<AnswerOf> answers; ///< those that were recorded, in the plan's order of each architecture
};

/// In the order of the specs; none without an answer, and no pairs.
std::vector<ProbeSummary> summarize_probes(const store::RunResults& results);

} // namespace abiter::insight
