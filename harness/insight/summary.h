#pragma once

// What a run came to, counted and folded: what every reporter starts from.

#include "insight/root_causes.h"
#include "insight/scenario_summary.h"
#include "store/results.h"

#include <array>
#include <string>
#include <vector>

namespace abiter::insight {

/// One line of what people read first: a partition of the toolchains and where it occurs.
struct AgreementSummary {
  judge::Agreement agreement;
  uint64_t entries = 0; ///< functions under a convention
  uint64_t red_cases = 0;
  uint64_t known_cases = 0;
  size_t suite = 0; ///< the smallest example: fewest leaves
  uint32_t entry = 0;
  int64_t pairing = -1; ///< a red case of the example, else a known one; -1 if there is none
};

struct UnsupportedSummary {
  uint32_t toolchain;
  std::string feature;
  std::string reason;
  uint64_t functions; ///< under a convention each
};

/// What one rule did.
struct RuleSummary {
  uint32_t rule = 0;
  uint64_t known = 0, fixed = 0, drift = 0;
  std::vector<std::string>
      stale; ///< those of its patterns that match nothing, though the run had all that they could match
};

struct Summary {
  std::array<uint64_t, 16> counts{}; ///< by Verdict
  uint64_t cases = 0;
  uint64_t red = 0;            ///< makes the run fail
  uint64_t known = 0;          ///< fails as an expectation says
  uint64_t followers = 0;      ///< not red themselves: a toolchain that disagrees with itself takes part
  uint64_t layout_differs = 0; ///< cases whose layouts differ, whatever their verdict
  uint64_t checked_cells = 0;
  std::vector<RootCause> root_causes;          ///< those with most cases first
  std::vector<AgreementSummary> disagreements; ///< those with most red cases first
  std::vector<UnsupportedSummary> unsupported;
  std::vector<RuleSummary> rules; ///< those that did something or are stale, in the order of the files
  ScenarioSummary scenarios;      ///< counted above too
};

Summary summarize(const store::RunResults& results);

/// True if this finding makes the run fail.
bool counts_as_red(const judge::Finding& finding);
/// True if it would, but for an expectation.
bool counts_as_known(const judge::Finding& finding);

} // namespace abiter::insight
