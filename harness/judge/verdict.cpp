#include "judge/verdict.h"

namespace abiter::judge {

namespace {

struct Row {
  Verdict verdict;
  std::string_view name;
  char letter;
};

constexpr std::array<Row, 16> k_rows = {{
    {Verdict::Unselected, "", ' '},
    {Verdict::Pass, "pass", '.'},
    {Verdict::Layout, "layout", 'L'},
    {Verdict::Value, "value", 'V'},
    {Verdict::Clobber, "clobber", 'K'},
    {Verdict::Crash, "crash", 'C'},
    {Verdict::Timeout, "timeout", 'T'},
    {Verdict::Link, "link", 'N'},
    {Verdict::Build, "build", 'B'},
    {Verdict::Unsupported, "unsupported", 'u'},
    {Verdict::Error, "error", 'E'},
    {Verdict::Known, "known", 'k'},
    {Verdict::Fixed, "fixed", 'F'},
    {Verdict::Drift, "drift", 'D'},
    {Verdict::Unwind, "unwind", 'W'},
    {Verdict::Recorded, "recorded", 'r'},
}};

const Row& row(Verdict verdict) {
  return k_rows[static_cast<size_t>(verdict)];
}

} // namespace

std::string_view name(Verdict verdict) {
  return row(verdict).name;
}
char letter(Verdict verdict) {
  return row(verdict).letter;
}

std::optional<Verdict> verdict_by_letter(char letter) {
  for (const Row& row : k_rows)
    if (row.letter == letter)
      return row.verdict;
  return std::nullopt;
}

std::optional<Verdict> verdict_by_name(std::string_view name) {
  for (const Row& row : k_rows)
    if (!name.empty() && row.name == name)
      return row.verdict;
  return std::nullopt;
}

bool is_red(Verdict verdict) {
  return verdict != Verdict::Unselected && verdict != Verdict::Pass && verdict != Verdict::Unsupported &&
         verdict != Verdict::Known && verdict != Verdict::Recorded;
}

} // namespace abiter::judge
