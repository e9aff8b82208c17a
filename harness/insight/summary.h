#pragma once

// What a run came to, counted and folded: what every reporter starts from.

#include "insight/root_causes.h"
#include "insight/scenario_summary.h"
#include "insight/tally.h"
#include "store/results.h"

#include <string>
#include <vector>

namespace abiter::insight {

/// One line of what people read first: a partition of the toolchains and where it occurs.
struct AgreementSummary : AgreementTally {
  size_t suite = 0; ///< the smallest example: fewest leaves
  uint32_t entry = 0;
  int64_t pairing = -1; ///< a red case of the example, else a known one; -1 if there is none
};

/// What one rule did.
struct RuleSummary {
  uint32_t rule = 0;
  uint64_t known = 0, fixed = 0, drift = 0;
  std::vector<std::string>
      stale; ///< those of its patterns that match nothing, though the run had all that they could match
};

struct Summary : Tally {
  std::vector<RootCause> root_causes;          ///< those with most cases first
  std::vector<AgreementSummary> disagreements; ///< those with most red cases first
  std::vector<UnsupportedTally> unsupported;
  std::vector<RuleSummary> rules; ///< those that did something or are stale, in the order of the files
  ScenarioSummary scenarios;
};

Summary summarize(const store::RunResults& results);

/// True if this finding makes the run fail.
bool counts_as_red(const judge::Finding& finding);

} // namespace abiter::insight
