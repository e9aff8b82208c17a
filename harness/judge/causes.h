#pragma once

// Why two sides disagree: thousands of failing cases have a handful of causes. A cause is found from the difference of
// the two location maps; where there is none, from layouts, then from what was seen.

#include "abi/location.h"
#include "judge/judge.h"
#include "plan/plan.h"

#include <set>
#include <string>
#include <vector>

namespace abiter::judge {

/// What one disagreement is about: what moves from where to where, and which construct. Which toolchains are on which
/// side is the rest of a cause's identity, and known when all suites are (insight/partitions.h).
struct Cause {
  std::string id;      ///< a stable slug of `what`: the same whichever side is which, on any machine and in any run
  std::string what;    ///< "i128 in general registers or in memory (System V)": true of every case with this id
  std::string subject; ///< of this case: "v: i128"; empty if it is about no value
  std::string leaf;    ///< path of the leaf whose places are shown; empty: there is none
  std::string a, b;    ///< places, or layouts, of the two sides: "[sp+16..32]", "size 24"; empty if there are none
  std::string value;   ///< the parameter or result that is elsewhere, without the leaf's path in it
  std::string side_a,
      side_b;               ///< what tells them apart: "in memory", "in vector registers"; empty: nothing but verdicts
  bool sides_named = false; ///< these mean the same in all cases with this id; else only within the function
  bool alone = false;       ///< it is about one toolchain by itself
};

/// What is known of one case, or of one function of two toolchains that never met.
struct Disagreement {
  const target::Architecture& architecture;
  const lang::Spec& spec;
  const lang::Function& function;
  const std::string& convention;
  const abi::LocationMap* a = nullptr; ///< of the caller's toolchain; null or without leaves: not known
  const abi::LocationMap* b = nullptr; ///< of the callee's
  const std::vector<LayoutDifference>& layouts;
  Verdict verdict;
  const std::string& message;
  const std::string& general; ///< as in Finding
  NameFault names = NameFault::None;
  bool with_itself = false;              ///< caller and callee are the same toolchain
  const std::vector<std::string>& wrong; ///< paths of the leaves that aren't what was sent
  const abi::BrokenPromises& broken;
  const std::set<std::string>&
      own_faults; ///< values that don't arrive when one of the two calls itself: wrong_values()
};

Cause cause_of(const Disagreement& disagreement);

/// The cause of a finding. `maps` may be empty.
Cause cause_of_finding(const plan::Suite& suite, const run::Job& job, const abi::LocationMaps& maps,
                       const JudgedSuite& judged, uint32_t pairing, uint32_t entry);
/// Tells every finding that fails by itself why. `maps` may be empty.
void find_causes(const plan::Suite& suite, const run::Job& job, const abi::LocationMaps& maps, JudgedSuite& judged);

} // namespace abiter::judge
