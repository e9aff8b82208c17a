#pragma once

// What a verdict is. All that is known of verdicts stands in one table, in verdict.cpp: whoever counts, colours or
// explains them asks it. A further verdict is a value here, a row there, and the code that gives it.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace abiter::judge {

/// What happened to a case.
enum class Verdict : uint8_t {
  Unselected, ///< not a case of this run
  Follows,    ///< what a red case is counted as if a toolchain that disagrees with itself takes part; in no file
  Pass,
  Layout,
  Value,
  Clobber,
  Crash,
  Timeout,
  Link,
  Build,
  Unsupported,
  Error,
  Known,
  Fixed,
  Drift,
  Unwind,
  Recorded,
};

/// What a verdict means for a run, whatever the verdict is about.
enum class Standing : uint8_t {
  Absent,     ///< not a case of this run
  Passed,     ///< all is well
  Skipped,    ///< it couldn't be asked: counted, and otherwise left alone
  Failed,     ///< red, unless an expectation expects it
  Broken,     ///< red: abiter itself failed, which no expectation can excuse
  Open,       ///< no rule says what is right: kept and shown, never red
  Expected,   ///< an expectation says so: not red
  Unexpected, ///< red: it contradicts an expectation
  Follower,   ///< not red: reported elsewhere
};

struct VerdictRow {
  Verdict verdict;
  std::string_view name; ///< "pass", "layout", …: in every format, and in expectations
  char letter;           ///< one character each: for compact results
  Standing standing;
  bool ran;               ///< the call was made: it is evidence about the two sides
  bool broke_off;         ///< it came to no end of its own: an error for JUnit, not a failure
  int rank;               ///< how much it tells a reader; where one case stands for several, the highest rank is shown
  std::string_view style; ///< how it is drawn: a colour of the report's, and a texture if it has one
  std::string_view about; ///< for people; what follows "NAME: "
};

/// All that a case may be in a file, in the order in which they are listed: all but Unselected and Follows.
std::span<const VerdictRow> verdict_rows();
/// With Follows: all that a case is shown as.
std::span<const VerdictRow> shown_verdict_rows();
const VerdictRow& row_of(Verdict verdict); ///< of any

inline std::string_view name(Verdict verdict) {
  return row_of(verdict).name;
} ///< "" for Unselected
inline char letter(Verdict verdict) {
  return row_of(verdict).letter;
} ///< a space for Unselected
inline Standing standing(Verdict verdict) {
  return row_of(verdict).standing;
}
std::string_view name(Standing standing); ///< "passed", "failed", …
std::optional<Verdict> verdict_by_letter(char letter);
std::optional<Verdict> verdict_by_name(std::string_view name);

/// Red: makes a run fail.
bool is_red(Verdict verdict);
/// What a run keeps a finding for: everything but a plain pass and what is unsupported.
bool has_finding(Verdict verdict);
/// An expectation may name it.
bool is_expectable(Verdict verdict);
/// Follows, if the case is red and follows from a toolchain that disagrees with itself; else the verdict.
Verdict counted_as(Verdict verdict, bool follows);

/// Numbers of cases by verdict.
class VerdictCounts {
public:
  uint64_t& operator[](Verdict verdict);
  uint64_t operator[](Verdict verdict) const;
  VerdictCounts& operator+=(const VerdictCounts& more);
  /// Of all verdicts that mean this.
  uint64_t of(Standing what) const;
  uint64_t all() const;
  uint64_t red() const;
  bool operator==(const VerdictCounts&) const = default;

private:
  std::vector<uint64_t> m_counts;
};

/// For tests: the table has one row more as long as this lives. Its verdict is given the next free value.
class OneMoreVerdict {
public:
  explicit OneMoreVerdict(VerdictRow row);
  ~OneMoreVerdict();
  OneMoreVerdict(const OneMoreVerdict&) = delete;
  OneMoreVerdict& operator=(const OneMoreVerdict&) = delete;
  Verdict verdict() const { return m_verdict; }

private:
  Verdict m_verdict;
};

} // namespace abiter::judge
