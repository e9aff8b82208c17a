#include "report/expectations_text.h"

#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::report {

namespace {

std::string known_text(const store::RunResults& results, const insight::Summary& summary, const Style& style,
                       bool verbose) {
  if (!verbose) {
    const auto rules = std::count_if(summary.rules.begin(), summary.rules.end(),
                                     [](const insight::RuleSummary& one) { return one.known > 0; });
    const auto causes = std::count_if(summary.root_causes.begin(), summary.root_causes.end(),
                                      [](const insight::RootCause& one) { return one.red == 0; });
    return rules == 0 ? std::string()
                      : fmt::format("{}        {} by {}, of {} in which nothing is red (-v)\n", style.bold("known"),
                                    plural(summary.known, "case"), plural(rules, "rule"), plural(causes, "cause"));
  }
  std::string text;
  for (const insight::RuleSummary& one : summary.rules) {
    if (!one.known)
      continue;
    const plan::ExpectationRule& rule = results.expectations.rules[one.rule];
    text +=
        fmt::format("  {:>6}  {}\n          {}\n", one.known, rule.reason, style.dim(rule.link + "  " + rule.place));
    for (const std::string& match : rule.match)
      text += style.dim("          " + match) + "\n";
  }
  return text.empty() ? text : style.bold("\nknown\n") + text;
}

} // namespace

std::string expectations_text(const store::RunResults& results, const insight::Summary& summary, const Style& style,
                              bool brief, bool verbose) {
  std::string text = brief ? std::string() : known_text(results, summary, style, verbose);
  std::string wrong;
  for (const insight::RuleSummary& one : summary.rules) {
    const plan::ExpectationRule& rule = results.expectations.rules[one.rule];
    if (one.fixed)
      wrong += fmt::format("  {} {} that {} expects to fail ({}) pass: {}\n", style.red("fixed"), one.fixed, rule.place,
                           join(rule.verdicts, ", "), rule.reason);
    if (one.drift)
      wrong += fmt::format("  {} {} that {} knows fail in another way than it says ({})\n", style.red("drift"),
                           one.drift, rule.place, join(rule.verdicts, ", "));
    for (const std::string& pattern : one.stale)
      wrong += fmt::format("  {} {}: nothing matches '{}' any longer\n", style.yellow("stale"), rule.place, pattern);
  }
  if (!wrong.empty())
    text += style.bold("\nexpectations that no longer hold\n") + wrong;
  return text;
}

} // namespace abiter::report
