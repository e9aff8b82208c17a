#include "plan/keep.h"

namespace abiter::plan {

void keep_cases(Plan& plan, const WantedEntries& wanted) {
  plan.case_count = 0;
  for (Suite& suite : plan.suites) {
    std::vector<std::string> entries;
    for (const Entry& entry : suite.entries)
      entries.push_back(suite.spec.functions[entry.function].name + "::" + entry.convention);
    suite.toolchains.assign(plan.toolchains.size(), false);
    for (SuitePairing& one : suite.pairings) {
      const std::vector<bool> keep = wanted(
          suite.id, entries, plan.toolchains[one.pairing.caller].id + "->" + plan.toolchains[one.pairing.callee].id);
      one.selected_count = 0;
      for (size_t e = 0; e < entries.size(); ++e) {
        one.selected[e] = one.selected[e] && keep[e];
        one.selected_count += one.selected[e];
      }
      if (one.selected_count)
        suite.toolchains[one.pairing.caller] = suite.toolchains[one.pairing.callee] = true;
      plan.case_count += one.selected_count;
    }
    std::erase_if(suite.pairings, [](const SuitePairing& one) { return one.selected_count == 0; });
  }
  std::erase_if(plan.suites, [](const Suite& suite) { return suite.pairings.empty(); });
}

void keep_cases(ScenarioPlan& plan, const std::vector<toolchain::Toolchain>& toolchains, const WantedEntries& wanted) {
  plan.case_count = 0;
  for (ScenarioSuite& suite : plan.suites) {
    std::erase_if(suite.cases, [&](const ScenarioCase& one) {
      const lang::Scenario& scenario = suite.spec.scenarios[one.scenario];
      const std::string entry = scenario.name + "::" + scenario.conventions[one.convention];
      return !wanted(suite.id, {entry}, chain_text(one.chain, toolchains)).at(0);
    });
    plan.case_count += suite.cases.size();
  }
  std::erase_if(plan.suites, [](const ScenarioSuite& suite) { return suite.cases.empty(); });
}

} // namespace abiter::plan
