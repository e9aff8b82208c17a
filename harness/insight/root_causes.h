#pragma once

// Failing cases folded by why they fail: thousands of them read as a handful of lines.

#include "insight/partitions.h"
#include "judge/causes.h"
#include "store/results.h"

#include <cstdint>
#include <string>
#include <vector>

namespace abiter::insight {

/// What lies where for some toolchains, in the smallest case of a cause: "[sp+16..32]", {gcc-12, clang-22}.
struct PlaceGroup {
  std::string place;
  std::vector<uint32_t> toolchains; ///< ascending
};

struct RootCause {
  std::string id;               ///< stable slug; also in each finding
  PartitionedCause partitioned; ///< over all its cases
  judge::Cause cause;           ///< of the smallest case
  uint64_t cases = 0;           ///< red or known; without those that follow from a toolchain's disagreement with itself
  uint64_t red = 0;
  uint64_t entries = 0; ///< functions under a convention
  size_t suite = 0;     ///< the smallest case: fewest leaves, then the verdict that tells most
  uint32_t pairing = 0;
  uint32_t entry = 0;
  std::vector<PlaceGroup> groups; ///< of the toolchains that have cases of this cause; those with most members first
};

/// All suites are judged: gives each finding the id of its cause (judge::Finding::root_cause).
void name_causes(store::RunResults& results);

/// Those with most cases first. The causes have names.
std::vector<RootCause> find_root_causes(const store::RunResults& results);

/// "i128 on the stack, at another place (System V): v: i128 [sp+16..32] {gcc-12, clang-22} | [sp+8..24] {clang-14}".
std::string to_text(const RootCause& cause, const store::RunResults& results);
/// "{gcc-12, clang-22} | {clang-14}"; the text of the agreement where places don't tell.
std::string toolchains_text(const RootCause& cause, const store::RunResults& results);

} // namespace abiter::insight
