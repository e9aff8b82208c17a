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

/// Toolchains that say the same of one probe.
struct SameAnswer {
  std::string says;
  std::vector<uint32_t> toolchains;
};

/// What toolchains do alike under one convention, in one passage: "u8 u16: extends to 32 bits or more".
struct ExtensionGroup {
  std::vector<std::pair<std::string, std::vector<std::string>>> answers; ///< what is said, of which types
  std::vector<uint32_t> toolchains;
};
struct ExtensionTable {
  std::string convention;
  lang::Passage passage{};
  bool extends = false; ///< the side that has the value; else the other one
  std::vector<ExtensionGroup> groups;
};

/// Who extends, who trusts: of the probes of extensions, by convention and passage.
std::vector<ExtensionTable> summarize_extensions(const store::RunResults& results,
                                                 const std::vector<ProbeSummary>& probes);

/// In the order of the specs; none without an answer, and no pairs.
std::vector<ProbeSummary> summarize_probes(const store::RunResults& results);
/// In the order in which each is given first.
std::vector<SameAnswer> by_answer(const ProbeSummary& probe);

} // namespace abiter::insight
