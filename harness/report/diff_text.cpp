#include "report/diff_text.h"

#include "report/table.h"

#include <fmt/format.h>
#include <map>
#include <set>

namespace abiter::report {

namespace {

constexpr size_t k_lines_in_brief = 12; ///< of each kind

std::string outcome_text(const insight::Outcome& outcome) {
  if (judge::standing(outcome.verdict) == judge::Standing::Absent)
    return "-";
  std::string text(judge::name(outcome.verdict));
  if (outcome.seen != outcome.verdict)
    text += fmt::format(" ({})", judge::name(outcome.seen));
  if (!outcome.says.empty())
    text += ": " + outcome.says;
  return text;
}

std::string change_text(const insight::CaseChange& one) {
  return outcome_text(one.before) + " → " + outcome_text(one.after);
}

std::string paint(const Style& style, insight::ChangeKind kind, const std::string& text) {
  switch (kind) {
  case insight::ChangeKind::NewlyRed:
  case insight::ChangeKind::Drifted:
    return style.red(text);
  case insight::ChangeKind::Fixed:
    return style.green(text);
  default:
    return style.bold(text);
  }
}

std::string toolchains_text(const insight::RunDiff& diff, const Style& style) {
  if (diff.toolchains.empty())
    return {};
  std::string text = style.bold("\ntoolchains changed\n");
  for (const insight::ToolchainChange& one : diff.toolchains) {
    const std::string what = one.before.empty()  ? one.after + ", new"
                             : one.after.empty() ? one.before + ", gone"
                             : one.rebuilt       ? one.after + ", another build or other flags"
                                                 : one.before + " → " + one.after;
    text += fmt::format("  {}: {}\n", one.id, what);
  }
  return text;
}

/// One line for all cases of a suite that changed alike.
std::string folded(const insight::RunDiff& diff, insight::ChangeKind kind) {
  struct Group {
    uint64_t cases = 0;
    std::set<std::string> entries;
    const insight::CaseChange* example = nullptr;
  };
  std::map<std::pair<std::string, std::string>, Group> groups;
  for (const insight::CaseChange& one : diff.changes) {
    if (one.kind != kind)
      continue;
    Group& group = groups[{one.suite, change_text(one)}];
    ++group.cases;
    group.entries.insert(one.entry);
    if (!group.example)
      group.example = &one;
  }
  Table table({"cases", "spec", "was → is", "such as"});
  size_t shown = 0;
  for (const auto& [what, group] : groups)
    if (shown++ < k_lines_in_brief)
      table.add(
          {std::to_string(group.cases), what.first, what.second, group.example->entry + "::" + group.example->chain});
  std::string text;
  for (const std::string& line : table.lines())
    text += "  " + line + "\n";
  if (shown > k_lines_in_brief)
    text += fmt::format("  … and {} lines more: --verbose has every case\n", shown - k_lines_in_brief);
  return text;
}

} // namespace

std::string diff_text(const insight::RunDiff& diff, const Style& style, bool verbose) {
  std::string text = fmt::format("{} {} → {}\n", style.bold("diff"), diff.before.id, diff.after.id);
  if (diff.before.harness != diff.after.harness)
    text += style.dim(fmt::format("     the harness changed: {} → {}\n", diff.before.harness, diff.after.harness));
  text += toolchains_text(diff, style);
  for (const insight::ChangeRow& row : insight::change_rows()) {
    const insight::ChangeKind kind = row.kind;
    const uint64_t count = diff.count(kind);
    if (!count)
      continue;
    text += "\n" + paint(style, kind, fmt::format("{} {}", count, row.name)) + "\n";
    if (!verbose) {
      text += folded(diff, kind);
      continue;
    }
    for (const insight::CaseChange& one : diff.changes)
      if (one.kind == kind)
        text += fmt::format("  {}  {}\n", one.id, change_text(one));
  }
  text += fmt::format("\n{} cases as before", diff.same);
  const uint64_t regressed = diff.regressed();
  return text + (regressed ? style.red(fmt::format(", {} regressed: red, and weren't\n", regressed))
                           : style.green(", nothing regressed\n"));
}

} // namespace abiter::report
