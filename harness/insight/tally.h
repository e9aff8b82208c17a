#pragma once

// How many cases of a run came to what. The one place that counts: for a run that has just ended, and for one that was
// read or merged.

#include "store/run_data.h"

#include <string>
#include <vector>

namespace abiter::insight {

struct Tally {
  judge::VerdictCounts counts; ///< by the verdict that counts, expectations included
  uint64_t cases = 0;
  uint64_t red = 0;       ///< makes the run fail
  uint64_t known = 0;     ///< fails as an expectation says
  uint64_t followers = 0; ///< not red themselves: a toolchain that disagrees with itself takes part
  uint64_t checked_cells = 0;

  Tally& operator+=(const Tally& more);
  bool operator==(const Tally&) const = default;
};

/// A partition of the toolchains, and where it occurs.
struct AgreementTally {
  std::string toolchains; ///< "{gcc-11, gcc-12} | {clang-14}"
  uint64_t entries = 0;   ///< functions under a convention
  uint64_t red_cases = 0;
  uint64_t known_cases = 0;
};

struct UnsupportedTally {
  std::string toolchain;
  std::string feature;
  std::string reason;
  uint64_t functions = 0; ///< under a convention each
};

struct RunTally {
  Tally all;
  std::vector<AgreementTally> agreements; ///< those with most red cases first
  std::vector<UnsupportedTally> unsupported;
};

Tally tally(const store::SuiteData& suite);
RunTally tally(const std::vector<store::SuiteData>& suites);

/// What a finding is counted as: Follows for a red one that follows from a toolchain that disagrees with itself.
judge::Verdict counted_as(const store::FindingData& finding);
judge::Verdict counted_as(const judge::Finding& finding);

} // namespace abiter::insight
