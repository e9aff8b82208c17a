#pragma once

// What verdicts make the program end with.

#include "cli/command_line.h"
#include "insight/tally.h"

namespace abiter::cli {

/// There are cases, but none of them could be asked.
inline bool nothing_checked(const insight::Tally& tally) {
  return tally.cases > 0 && tally.counts.of(judge::Standing::Skipped) == tally.cases;
}

/// Of a run: an error of abiter's own counts more than what is red.
inline int exit_code(const insight::Tally& tally) {
  if (tally.counts.of(judge::Standing::Broken))
    return k_exit_internal;
  if (nothing_checked(tally))
    return k_exit_nothing;
  return tally.red ? k_exit_red : k_exit_ok;
}

/// Of a single case.
inline int exit_code(judge::Verdict verdict) {
  if (judge::standing(verdict) == judge::Standing::Broken)
    return k_exit_internal;
  if (judge::standing(verdict) == judge::Standing::Skipped)
    return k_exit_nothing;
  return judge::is_red(verdict) ? k_exit_red : k_exit_ok;
}

} // namespace abiter::cli
