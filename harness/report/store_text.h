#pragma once

// What there is to say about kept runs: the list of them, what was merged, what was dropped.

#include "store/run_info.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace abiter::report {

/// A line a run, as a table.
std::string runs_text(const std::vector<store::RunInfo>& runs);
/// As docs/schemas/runs.schema.json has it.
std::string runs_json(const std::vector<store::RunInfo>& runs);

/// `file`: the results.json of the merged run.
std::string merged_text(const store::RunInfo& merged, const std::string& file);
/// A warning about partitions that no shard is of; empty if there are none.
std::string missing_shards_text(const std::vector<std::string>& missing);

/// What `abiter gc` dropped, or would drop.
struct Dropped {
  std::vector<std::pair<std::string, std::string>> paths; ///< with its kind: "run", "build", "source"
  uint64_t bytes = 0;
  size_t runs_kept = 0;
  bool dry_run = false;
};
std::string dropped_text(const Dropped& dropped);

} // namespace abiter::report
