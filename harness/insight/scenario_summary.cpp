#include "insight/scenario_summary.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace abiter::insight {

namespace {

/// What all cases of a group share: the outcome, and where the trace first parts from the expected one.
std::string says(const judge::Finding& finding) {
  std::string text;
  if (!finding.sentences.empty())
    text = finding.sentences.front();
  for (const judge::TraceRow& row : finding.trace)
    if (row.differs) {
      text += "; expected " + (row.expected.empty() ? "nothing more" : "'" + row.expected + "'") + ", seen " +
              (row.seen.empty() ? "nothing more" : "'" + row.seen + "'");
      break;
    }
  return text;
}

using RoleSets = std::array<std::set<uint32_t>, 3>;

void add_roles(RoleSets& sets, const lang::Scenario& scenario, const std::vector<uint32_t>& chain) {
  for (uint32_t i = 0; i < chain.size(); ++i)
    sets[static_cast<size_t>(scenario.role_at(i))].insert(chain[i]);
}

struct Folding {
  ScenarioGroup group;
  RoleSets sets;
  std::set<std::string> conventions;
};

} // namespace

ScenarioSummary summarize_scenarios(const store::RunResults& results) {
  const std::vector<toolchain::Toolchain>& toolchains = results.plan->toolchains;
  ScenarioSummary summary;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const plan::Suite& suite = results.plan->suites[s];
    if (suite.kind != plan::Kind::Scenarios)
      continue;
    const judge::JudgedSuite& judged = results.suites[s];
    std::map<uint32_t, RoleSets> played;
    std::map<std::tuple<uint32_t, judge::Verdict, std::string>, Folding> foldings;
    for (const plan::CaseAt& at : suite.cases()) {
      const judge::Verdict verdict = judged.final_verdict(at.pairing, at.entry);
      const plan::Entry& entry = suite.entries[at.entry];
      const lang::Scenario& scenario = suite.scenario(at.entry);
      const std::vector<uint32_t> chain = suite.pairings[at.pairing].pairing.chain();
      const judge::Standing is = judge::standing(verdict);
      if (is != judge::Standing::Skipped)
        add_roles(played[entry.function], scenario, chain);
      if (!judge::is_red(verdict) && is != judge::Standing::Open)
        continue;
      const std::string text = says(judged.findings.at({at.pairing, at.entry}));
      Folding& folding = foldings[{entry.function, verdict, text}];
      if (folding.group.cases++ == 0) {
        folding.group.suite = s;
        folding.group.scenario = entry.function;
        folding.group.verdict = verdict;
        folding.group.says = text;
        folding.group.example = at;
      }
      folding.conventions.insert(entry.convention);
      add_roles(folding.sets, scenario, chain);
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
