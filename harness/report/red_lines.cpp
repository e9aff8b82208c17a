#include "report/red_lines.h"

#include "insight/summary.h"
#include "target/convention.h"
#include "util/text.h"

#include <algorithm>

namespace abiter::report {

namespace {

/// By toolchain, the index of its group.
std::map<uint32_t, size_t> sides(const judge::Agreement& agreement) {
  std::map<uint32_t, size_t> sides;
  for (size_t group = 0; group < agreement.groups.size(); ++group)
    for (const uint32_t toolchain : agreement.groups[group])
      sides[toolchain] = group;
  return sides;
}

/// Toolchains that both speak of are together in both, or in neither.
bool say_the_same(const judge::Agreement& a, const judge::Agreement& b) {
  const auto first = sides(a), second = sides(b);
  std::map<size_t, size_t> there, back;
  for (const auto& [toolchain, side] : first) {
    const auto other = second.find(toolchain);
    if (other == second.end())
      continue;
    if (there.try_emplace(side, other->second).first->second != other->second ||
        back.try_emplace(other->second, side).first->second != side)
      return false;
  }
  return true;
}

bool is_c(const std::string& convention) {
  const target::Convention* known = target::convention_by_name(convention);
  return known && known->is_c;
}

bool same_verdicts(const RedLine& a, const RedLine& b) {
  return std::equal(a.verdicts.begin(), a.verdicts.end(), b.verdicts.begin(), b.verdicts.end(),
                    [](const auto& one, const auto& other) { return one.first == other.first; });
}

} // namespace

std::string RedLine::cases(const plan::Suite& suite) const {
  if (entries.size() == 1)
    return suite.entry_text(entries[0]);
  std::vector<std::string> conventions;
  for (const uint32_t entry : entries)
    conventions.push_back(suite.entries[entry].convention);
  return suite.name_of(entries[0]) + "::{" + join(conventions, ",") + "}";
}

std::vector<RedLine> red_lines(const plan::Suite& suite, const judge::JudgedSuite& judged) {
  std::map<uint32_t, RedLine> by_entry;
  for (const auto& [where, finding] : judged.findings)
    if (insight::counts_as_red(finding)) {
      RedLine& line = by_entry[where.second];
      line.entries = {where.second};
      ++line.verdicts[finding.verdict];
    }
  std::vector<RedLine> lines;
  for (const auto& [entry, line] : by_entry) {
    const plan::Entry& own = suite.entries[entry];
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const RedLine& other) {
      const plan::Entry& first = suite.entries[other.entries[0]];
      return !judged.agreements.empty() && first.function == own.function && is_c(first.convention) &&
             is_c(own.convention) && same_verdicts(other, line) &&
             say_the_same(judged.agreements[other.entries[0]], judged.agreements[entry]);
    });
    if (same == lines.end()) {
      lines.push_back(line);
      continue;
    }
    same->entries.push_back(entry);
    for (const auto& [verdict, count] : line.verdicts)
      same->verdicts[verdict] += count;
  }
  return lines;
}

} // namespace abiter::report
