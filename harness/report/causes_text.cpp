#include "report/causes_text.h"

#include "report/case_text.h"
#include "report/table.h"
#include "util/text.h"

#include <fmt/format.h>
#include <vector>

namespace abiter::report {

namespace {

constexpr size_t k_rows_in_brief = 6;
constexpr size_t k_causes_with_tables = 3;

/// Who has the leaf where: a line a group.
std::string groups_text(const store::RunResults& results, const insight::RootCause& cause, bool all) {
  Table table({});
  for (const insight::PlaceGroup& group : cause.groups) {
    std::vector<std::string> ids;
    for (const uint32_t t : group.toolchains)
      ids.push_back(results.plan->toolchains[t].id);
    const size_t most = all ? ids.size() : k_names_in_brief;
    table.add({cause.cause.leaf, group.place, join_some(std::move(ids), most)});
  }
  std::string text;
  for (const std::string& line : table.lines())
    if (!line.empty())
      text += "    " + line + "\n";
  return text;
}

/// What it is about in the smallest case; with both sides in the same line where there are no groups.
std::string subject_text(const store::RunResults& results, const insight::RootCause& cause) {
  const judge::Cause& one = cause.cause;
  if (one.subject.empty())
    return {};
  if (cause.groups.size() > 1 || one.a.empty())
    return "  " + one.subject + "\n";
  const plan::Pairing& pairing = results.plan->suites[cause.suite].pairings[cause.pairing].pairing;
  return fmt::format("  {}: {} in {}, {} in {}\n", one.subject, one.a, results.plan->toolchains[pairing.caller].id,
                     one.b, results.plan->toolchains[pairing.callee].id);
}

} // namespace

std::string causes_text(const store::RunResults& results, const insight::Summary& summary, const Style& style,
                        bool all) {
  const plan::Plan& plan = *results.plan;
  std::vector<const insight::RootCause*> told;
  for (const insight::RootCause& one : summary.root_causes)
    if (one.red || all)
      told.push_back(&one);
  std::string text;
  if (!told.empty())
    text += style.bold(fmt::format("\n{} of {}{}\n", plural(told.size(), "cause"), plural(summary.red, "red case"),
                                   all && summary.known ? fmt::format(" and {} known ones", summary.known) : ""));
  const bool tables = all || told.size() <= k_causes_with_tables;
  for (const insight::RootCause* one : told) {
    const plan::Suite& suite = plan.suites[one->suite];
    text += fmt::format("\n{}\n", style.cyan(one->cause.what)) + subject_text(results, *one);
    if (one->groups.size() > 1)
      text += groups_text(results, *one, all);
    const std::string cases = one->red == one->cases ? plural(one->red, "red case")
                              : one->red ? fmt::format("{} red and {} known cases", one->red, one->cases - one->red)
                                         : plural(one->cases, "known case");
    text += fmt::format("  {} of {}; the smallest:\n", cases,
                        plural(one->entries, "function under a convention", "functions under a convention"));
    text += tables ? case_text(results, one->suite, one->pairing, one->entry, style, k_rows_in_brief)
                   : fmt::format("    abiter repro {}\n",
                                 shell_quote(plan.case_id(suite, suite.pairings[one->pairing], one->entry)));
  }
  return text;
}

} // namespace abiter::report
