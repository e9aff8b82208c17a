#pragma once

// What is red in a suite, folded to lines: conventions that are the same on a machine are told apart only where the
// outcome differs.

#include "judge/judge.h"
#include "plan/plan.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace abiter::report {

struct RedLine {
  std::vector<uint32_t> entries; ///< of one function
  std::map<judge::Verdict, uint64_t> verdicts;

  /// A glob over its cases without the toolchains: "val_in::{c,system,sysv64}".
  std::string cases(const plan::Suite& suite) const;
};

/// In the order of the entries.
std::vector<RedLine> red_lines(const plan::Suite& suite, const judge::JudgedSuite& judged);

} // namespace abiter::report
