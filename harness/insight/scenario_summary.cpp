#include "insight/scenario_summary.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace abiter::insight {

namespace {

/// What all cases of a group share: the outcome, and where the trace first parts from the expected one.
std::string says(const judge::ScenarioFinding& finding) {
  std::string text;
  if (!finding.sentences.empty())
    text = finding.sentences.front();
  for (const judge::TraceRow& row : finding.rows)
    if (row.differs) {
      text += "; expected " + (row.expected.empty() ? "nothing more" : "'" + row.expected + "'") + ", seen " +
              (row.seen.empty() ? "nothing more" : "'" + row.seen + "'");
      break;
    }
  return text;
}

using RoleSets = std::array<std::set<uint32_t>, 3>;

void add_roles(RoleSets& sets, const lang::Scenario& scenario, const plan::ScenarioCase& one) {
  for (uint8_t i = 0; i < one.chain.length; ++i)
    sets[static_cast<size_t>(scenario.role_at(i))].insert(one.chain.toolchains[i]);
}

struct Folding {
  ScenarioGroup group;
  RoleSets sets;
  std::set<std::string> conventions;
};

} // namespace

ScenarioSummary summarize(const store::ScenarioResults& results, const std::vector<toolchain::Toolchain>& toolchains) {
  ScenarioSummary summary;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const plan::ScenarioSuite& suite = results.plan.suites[s];
    const judge::JudgedScenarios& judged = results.suites[s];
    std::map<uint32_t, RoleSets> played;
    std::map<std::tuple<uint32_t, judge::Verdict, std::string>, Folding> foldings;
    for (uint32_t i = 0; i < suite.cases.size(); ++i) {
      const plan::ScenarioCase& one = suite.cases[i];
      const judge::Verdict verdict = judged.final_verdict(i);
      const lang::Scenario& scenario = suite.spec.scenarios[one.scenario];
      const judge::Standing is = judge::standing(verdict);
      if (is != judge::Standing::Skipped)
        add_roles(played[one.scenario], scenario, one);
      if (!judge::is_red(verdict) && is != judge::Standing::Open)
        continue;
      const std::string text = says(judged.findings.at(i));
      Folding& folding = foldings[{one.scenario, verdict, text}];
      if (folding.group.cases++ == 0) {
        folding.group.suite = s;
        folding.group.scenario = one.scenario;
        folding.group.verdict = verdict;
        folding.group.says = text;
        folding.group.example = i;
      }
      folding.conventions.insert(scenario.conventions[one.convention]);
      add_roles(folding.sets, scenario, one);
    }
    for (auto& [key, folding] : foldings) {
      ScenarioGroup& group = folding.group;
      group.conventions = {folding.conventions.begin(), folding.conventions.end()};
      for (size_t role = 0; role < 3; ++role) {
        for (const uint32_t t : folding.sets[role])
          group.toolchains[role].push_back(toolchains[t].id);
        group.every[role] = folding.sets[role] == played[group.scenario][role];
      }
      (judge::is_red(group.verdict) ? summary.groups : summary.recorded).push_back(std::move(group));
    }
  }
  for (auto* groups : {&summary.groups, &summary.recorded})
    std::stable_sort(groups->begin(), groups->end(), [](const ScenarioGroup& a, const ScenarioGroup& b) {
      return std::tie(a.suite, a.scenario, b.cases) < std::tie(b.suite, b.scenario, a.cases);
    });
  return summary;
}

} // namespace abiter::insight
