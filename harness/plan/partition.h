#pragma once

#include "util/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::plan {

/// One of several shards of a run. Whole specs go to one shard, since what is built for a spec is shared by its cases;
/// which one follows from its name alone, so that every machine knows it.
struct Partition {
  uint64_t index = 1; ///< from 1
  uint64_t count = 1;

  /// "hash:2/8"; the empty text is everything.
  static Expected<Partition> parse(std::string_view text);
  bool has(std::string_view spec) const;
};

/// {"hash:1/3", "hash:3/3"} → {"hash:2/3"}. Texts that are no partitions don't count.
std::vector<std::string> missing_partitions(const std::vector<std::string>& partitions);

} // namespace abiter::plan
