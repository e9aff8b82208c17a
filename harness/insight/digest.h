#pragma once

// What the reports for machines say beside verdicts: causes, rules, and findings in words. Read from a results.json.

#include "store/run_data.h"

#include <string>
#include <vector>

namespace abiter::insight {

struct RuleDigest {
  std::string rule;                  ///< "FILE:LINE"
  std::vector<std::string> expected; ///< names of verdicts
  std::string cause, reason, link;
  uint64_t known = 0, fixed = 0, drift = 0;
};

/// A root cause; an agreement group where the run has none.
struct CauseDigest {
  std::string text;
  uint64_t red = 0, known = 0;
  std::string smallest; ///< a case id; may be empty
};

struct Digest {
  std::vector<CauseDigest> causes; ///< those with most red cases first
  std::vector<RuleDigest> rules;
  std::vector<std::string> stale; ///< patterns of rules that match nothing any longer
};

/// Of a run that load_results() read.
Expected<Digest> digest(const store::RunData& run);

struct FindingText {
  std::string headline; ///< one line
  std::string details;  ///< lines; may be empty
};
FindingText finding_text(const store::FindingData& finding);

} // namespace abiter::insight
