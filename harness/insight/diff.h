#pragma once

// What changed from one run to another, case by case.

#include "store/run_data.h"

#include <array>
#include <string>
#include <vector>

namespace abiter::insight {

/// What became of a case.
enum class ChangeKind : uint8_t {
  NewlyRed, ///< red, and wasn't: it passed, or was known
  Fixed,    ///< passes, and failed
  Drifted,  ///< failed, and fails otherwise
  NowKnown, ///< fails, and isn't red any longer
  Answered, ///< is recorded, and something else is recorded than before
  New,      ///< is a case now
  Gone,     ///< was one
};

/// All that there is to know of a kind.
struct ChangeRow {
  ChangeKind kind;
  std::string_view key;   ///< "newly_red"
  std::string_view name;  ///< "newly red"
  std::string_view about; ///< what its cases have in common: "failed before, and pass now"
};

/// In the order in which people read them.
const std::array<ChangeRow, 7>& change_rows();
std::string_view name(ChangeKind kind); ///< "newly red", …

/// A verdict that counts, and what was seen below it. Unselected: no case.
struct Outcome {
  judge::Verdict verdict = judge::Verdict::Unselected;
  judge::Verdict seen = judge::Verdict::Unselected;
  bool red = false;
  std::string says{}; ///< of what is recorded: its headline
};

struct CaseChange {
  std::string id;
  std::string suite, entry, chain; ///< its parts
  ChangeKind kind;
  Outcome before, after;

  /// Red now, and wasn't before.
  bool regressed() const { return after.red && !before.red; }
};

struct ToolchainChange {
  std::string id;
  std::string before, after; ///< versions; empty where there is none
  bool rebuilt = false;      ///< the version is the same, its hash isn't
};

struct RunDiff {
  store::RunInfo before, after;
  std::vector<ToolchainChange> toolchains;
  std::vector<CaseChange> changes; ///< in the order of the new run, then what is gone
  uint64_t same = 0;               ///< cases of both in which nothing changed

  uint64_t count(ChangeKind kind) const;
  uint64_t regressed() const;
};

RunDiff compare_runs(const store::RunData& before, const store::RunData& after);

/// {"schema": "abiter-diff", …}: see docs/results.md.
std::string to_json(const RunDiff& diff);

} // namespace abiter::insight
