#include "judge/verdict.h"

#include <algorithm>

namespace abiter::judge {

namespace {

using enum Verdict;

// clang-format off
constexpr VerdictRow k_rows[] = {
  // verdict, name, letter, standing, ran, broke off, rank, style, about
  {Unselected, "", ' ', Standing::Absent, false, false, 0, "none", "not a case of this run"},
  {Follows, "follows", 'f', Standing::Follower, true, false, 3, "none",
   "it fails only because one of the two sides disagrees with itself, which is reported on the diagonal"},
  {Pass, "pass", '.', Standing::Passed, true, false, 5, "pass",
   "everything that was sent arrived, on both sides, and every promise was kept"},
  {Layout, "layout", 'L', Standing::Failed, true, false, 12, "layout rows",
   "values arrive, but the two sides disagree on size, alignment or the place of a leaf"},
  {Value, "value", 'V', Standing::Failed, true, false, 14, "value",
   "an argument or the result isn't what was sent"},
  {Clobber, "clobber", 'K', Standing::Failed, true, false, 10, "clobber columns",
   "values arrive, but a promise of the convention was broken: a kept register, the stack pointer, …"},
  {Crash, "crash", 'C', Standing::Failed, true, true, 13, "crash rising", "a signal ended it"},
  {Timeout, "timeout", 'T', Standing::Failed, true, true, 9, "timeout", "it ran too long"},
  {Link, "link", 'N', Standing::Failed, false, false, 8, "build",
   "the libraries can't be brought together, or a symbol isn't where it should be"},
  {Build, "build", 'B', Standing::Failed, false, false, 7, "build", "a compiler refused the source"},
  {Unsupported, "unsupported", 'u', Standing::Skipped, false, false, 1, "none",
   "one side's language or compiler can't express it"},
  {Error, "error", 'E', Standing::Broken, false, true, 17, "build", "abiter itself failed"},
  {Known, "known", 'k', Standing::Expected, true, false, 6, "known", "it fails as an expectation says"},
  {Fixed, "fixed", 'F', Standing::Unexpected, true, false, 16, "fixed",
   "an expectation says that it fails, and it passes: the rule can go"},
  {Drift, "drift", 'D', Standing::Unexpected, true, false, 15, "value falling",
   "it fails in another way than an expectation says"},
  {Unwind, "unwind", 'W', Standing::Failed, true, false, 11, "value",
   "frames, clean-ups or the payload aren't what the language rules say"},
  {Recorded, "recorded", 'r', Standing::Open, true, false, 4, "timeout",
   "the rules leave it open: what was seen is recorded, and never red"},
};
// clang-format on

constexpr bool each_is_at_its_value() {
  for (size_t i = 0; i < std::size(k_rows); ++i)
    if (static_cast<size_t>(k_rows[i].verdict) != i)
      return false;
  return true;
}
static_assert(each_is_at_its_value(), "the rows are in the order of the enumeration");

/// The rows, and the one that a test has added.
std::vector<VerdictRow>& table() {
  static std::vector<VerdictRow> rows(std::begin(k_rows), std::end(k_rows));
  return rows;
}

} // namespace

const VerdictRow& row_of(Verdict verdict) {
  return table()[static_cast<size_t>(verdict)];
}

std::span<const VerdictRow> verdict_rows() {
  return std::span<const VerdictRow>(table()).subspan(static_cast<size_t>(Follows) + 1);
}

std::span<const VerdictRow> shown_verdict_rows() {
  return std::span<const VerdictRow>(table()).subspan(static_cast<size_t>(Follows));
}

std::string_view name(Standing standing) {
  switch (standing) {
  case Standing::Absent:
    return "absent";
  case Standing::Passed:
    return "passed";
  case Standing::Skipped:
    return "skipped";
  case Standing::Failed:
    return "failed";
  case Standing::Broken:
    return "broken";
  case Standing::Open:
    return "open";
  case Standing::Expected:
    return "expected";
  case Standing::Unexpected:
    return "unexpected";
  case Standing::Follower:
    return "follower";
  }
  return "";
}

std::optional<Verdict> verdict_by_letter(char letter) {
  for (const VerdictRow& row : table())
    if (row.letter == letter)
      return row.verdict;
  return std::nullopt;
}

std::optional<Verdict> verdict_by_name(std::string_view name) {
  for (const VerdictRow& row : table())
    if (!name.empty() && row.name == name)
      return row.verdict;
  return std::nullopt;
}

bool is_red(Verdict verdict) {
  switch (standing(verdict)) {
  case Standing::Failed:
  case Standing::Broken:
  case Standing::Unexpected:
    return true;
  case Standing::Absent:
  case Standing::Passed:
  case Standing::Skipped:
  case Standing::Open:
  case Standing::Expected:
  case Standing::Follower:
    return false;
  }
  return false;
}

bool has_finding(Verdict verdict) {
  const Standing is = standing(verdict);
  return is != Standing::Absent && is != Standing::Passed && is != Standing::Skipped;
}

bool is_expectable(Verdict verdict) {
  return standing(verdict) == Standing::Failed || standing(verdict) == Standing::Passed;
}

Verdict counted_as(Verdict verdict, bool follows) {
  return follows && is_red(verdict) ? Follows : verdict;
}

uint64_t& VerdictCounts::operator[](Verdict verdict) {
  const auto at = static_cast<size_t>(verdict);
  if (at >= m_counts.size())
    m_counts.resize(std::max(at + 1, table().size()));
  return m_counts[at];
}

uint64_t VerdictCounts::operator[](Verdict verdict) const {
  const auto at = static_cast<size_t>(verdict);
  return at < m_counts.size() ? m_counts[at] : 0;
}

VerdictCounts& VerdictCounts::operator+=(const VerdictCounts& more) {
  for (const VerdictRow& row : table())
    (*this)[row.verdict] += more[row.verdict];
  return *this;
}

uint64_t VerdictCounts::of(Standing what) const {
  uint64_t count = 0;
  for (const VerdictRow& row : table())
    if (row.standing == what)
      count += (*this)[row.verdict];
  return count;
}

uint64_t VerdictCounts::all() const {
  uint64_t count = 0;
  for (const VerdictRow& row : table())
    if (row.standing != Standing::Absent)
      count += (*this)[row.verdict];
  return count;
}

uint64_t VerdictCounts::red() const {
  uint64_t count = 0;
  for (const VerdictRow& row : table())
    if (is_red(row.verdict))
      count += (*this)[row.verdict];
  return count;
}

OneMoreVerdict::OneMoreVerdict(VerdictRow row) : m_verdict(static_cast<Verdict>(table().size())) {
  row.verdict = m_verdict;
  table().push_back(row);
}

OneMoreVerdict::~OneMoreVerdict() {
  table().pop_back();
}

} // namespace abiter::judge
