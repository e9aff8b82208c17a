#pragma once

// A kept run in the formats that other programs read.

#include "insight/digest.h"
#include "util/error.h"

#include <string>

namespace abiter::cli {

class MachineFormats {
public:
  /// Of a results.json.
  static Expected<MachineFormats> open(const std::string& results);

  /// `format`: "junit", "annotations", "summary" or "json". `all_cases`: of junit, a test case for each case.
  std::string text(const std::string& format, bool all_cases) const;

  /// What a step on GitHub's runners wants: annotations on standard output, and the summary behind what the file
  /// $GITHUB_STEP_SUMMARY has already.
  Expected<void> tell_github() const;

private:
  store::RunData m_run;
  insight::Digest m_digest;
};

} // namespace abiter::cli
