#pragma once

// A kept run in the formats that other programs read.

#include "insight/digest.h"
#include "util/error.h"

#include <string>

namespace abiter::report {

class MachineFormats {
public:
  /// Of a results.json.
  static Expected<MachineFormats> open(const std::string& results);

  /// `format`: "junit", "annotations", "summary" or "json". `all_cases`: of junit, a test case for each case.
  std::string text(const std::string& format, bool all_cases) const;

  /// Writes the summary behind what the file $GITHUB_STEP_SUMMARY has already; nothing if there is no such variable.
  Expected<void> append_step_summary() const;

private:
  store::RunData m_run;
  insight::Digest m_digest;
};

} // namespace abiter::report
