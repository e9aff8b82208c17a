#include "report/scenario_text.h"

#include "report/case_head.h"
#include "report/table.h"
#include "util/text.h"

#include <algorithm>

#include <fmt/format.h>

namespace abiter::report {

namespace {

/// "catcher any · middle gcc-12, tcc · thrower any".
std::string roles_text(const insight::ScenarioGroup& group) {
  std::string text;
  for (const lang::Role role : lang::k_roles) {
    const auto r = static_cast<size_t>(role);
    if (group.toolchains[r].empty())
      continue;
    text += (text.empty() ? "" : " · ") + std::string(lang::name(role)) + " " +
            (group.every[r] ? "any" : join(group.toolchains[r], ", "));
  }
  return text;
}

std::string trace_table(const judge::Finding& finding, const Style& style) {
  const bool both = std::any_of(finding.trace.begin(), finding.trace.end(),
                                [](const judge::TraceRow& row) { return !row.expected.empty(); });
  Table table(both ? std::vector<std::string>{"", "expected", "seen"} : std::vector<std::string>{"", "seen"});
  bool first = true;
  for (const judge::TraceRow& row : finding.trace) {
    const std::string mark = row.differs && first ? "≠" : "";
    first = first && !row.differs;
    if (both)
      table.add({mark, row.expected, row.seen});
    else
      table.add({mark, row.seen});
  }
  std::string text;
  for (const std::string& line : table.lines())
    text += indent("  " + line);
  return finding.trace.empty() ? "" : indent(style.dim("trace:")) + text;
}

} // namespace

std::string scenario_text(const store::RunResults& results, size_t suite_index, const plan::CaseAt& at,
                          const Style& style) {
  const judge::JudgedSuite& judged = results.suites[suite_index];
  const plan::Suite& suite = results.plan->suites[suite_index];
  const lang::Scenario& scenario = suite.scenario(at.entry);
  std::string text = case_head(results, suite_index, at, scenario.about, style);
  const auto found = judged.findings.find({at.pairing, at.entry});
  if (found != judged.findings.end()) {
    const judge::Finding& finding = found->second;
    text += trace_table(finding, style);
    if (!finding.message.empty()) {
      text += indent(style.dim("printed:"));
      for (const std::string& line : split(finding.message, '\n'))
        if (!trim(line).empty())
          text += indent("  " + line);
    }
  }
  for (const lang::Rule& rule : scenario.rules)
    text += indent(style.dim("rule: ") + rule.text + " " + style.dim(rule.link));
  return text + repro_line(results, suite_index, at, style);
}

std::string scenarios_text(const store::RunResults& results, const insight::ScenarioSummary& summary,
                           const Style& style, size_t most) {
  std::string text;
  if (!summary.groups.empty())
    text += style.bold("\nscenarios that were unwound in another way than the rules say\n");
  size_t shown = 0;
  for (const insight::ScenarioGroup& group : summary.groups) {
    const plan::Suite& suite = results.plan->suites[group.suite];
    if (shown++ == most) {
      text += style.dim(fmt::format("\n  … and {} more: --verbose shows them\n", summary.groups.size() - most));
      break;
    }
    text += fmt::format("\n{}\n  {}, under {}: {}\n",
                        style.cyan(suite.id + "::" + suite.spec.scenarios[group.scenario].name + ": " + group.says),
                        plural(group.cases, "chain"), join(group.conventions, ", "), roles_text(group));
    text += scenario_text(results, group.suite, group.example, style);
  }
  if (summary.recorded.empty())
    return text;
  text += style.bold("\nwhat happened where the rules leave it undefined\n");
  std::string scenario;
  for (const insight::ScenarioGroup& group : summary.recorded) {
    const plan::Suite& suite = results.plan->suites[group.suite];
    const std::string name = suite.id + "::" + suite.spec.scenarios[group.scenario].name;
    if (name != scenario)
      text += "  " + name + "\n";
    scenario = name;
    text += fmt::format("{:>8}  {}\n", group.cases, group.says) +
            style.dim(fmt::format("          under {}: {}\n", join(group.conventions, ", "), roles_text(group)));
  }
  return text;
}

} // namespace abiter::report
