#pragma once

// The shards of a run put together, as a run of their own.

#include "insight/merge.h"
#include "insight/tally.h"
#include "session/request.h"
#include "util/error.h"

#include <string>
#include <vector>

namespace abiter::session {

struct MergedRun {
  store::RunInfo info;
  insight::Tally tally;
  std::string file; ///< its results.json
  insight::Merge whole;
};

/// `words`: results.json files, or folders with some below them. Keeps the merged run in the store.
Expected<MergedRun> merge_runs(const Where& where, const std::vector<std::string>& words);

} // namespace abiter::session
