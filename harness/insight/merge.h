#pragma once

// Shards of one run, put together. Works on results.json alone, so that the shards may come from other machines.

#include "store/run_data.h"

#include <string>
#include <vector>

namespace abiter::insight {

/// A shard: where it is from, for messages, and its text.
struct Shard {
  std::string name;
  std::string json;
};

struct Merge {
  std::string json;
  std::vector<std::string> missing; ///< partitions that no shard is of, though others of their number are there
};

/// A results.json with all their cases, called `id`. Refuses shards of different harnesses, toolchains of
/// one name that aren't the same compiler, specs of one name that aren't the same, and two answers for one case.
Expected<Merge> merge_shards(const std::vector<Shard>& shards, const std::string& id);

} // namespace abiter::insight
