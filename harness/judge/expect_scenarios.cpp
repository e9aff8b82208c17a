#include "judge/expect.h"
#include "judge/scenarios.h"

namespace abiter::judge {

void apply_expectations(const plan::ScenarioSuite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                        const plan::Expectations& expectations, JudgedScenarios& judged) {
  std::vector<plan::RulePattern> order;
  for (const plan::RulePattern& at : expectations.by_precedence())
    if (expectations.rules[at.rule].patterns[at.pattern].matches_suite(suite.id))
      order.push_back(at);
  if (order.empty())
    return;
  for (uint32_t i = 0; i < suite.cases.size(); ++i) {
    const plan::ScenarioCase& one = suite.cases[i];
    const lang::Scenario& scenario = suite.spec.scenarios[one.scenario];
    std::vector<std::string_view> ids;
    std::vector<const toolchain::Toolchain*> chain;
    for (uint8_t k = 0; k < one.chain.length; ++k) {
      chain.push_back(&toolchains[one.chain.toolchains[k]]);
      ids.push_back(chain.back()->id);
    }
    const plan::RulePattern* owner = nullptr; // the most specific one comes last
    for (const plan::RulePattern& at : order) {
      const plan::ExpectationRule& rule = expectations.rules[at.rule];
      const plan::CasePattern& pattern = rule.patterns[at.pattern];
      if (!pattern.matches_entry(scenario.name, scenario.conventions[one.convention]) || !pattern.matches_chain(ids) ||
          !rule.when.holds(chain))
        continue;
      ++judged.rules[{at.rule, at.pattern}].matched;
      owner = &at;
    }
    if (!owner)
      continue;
    const auto expectation = hold_against(expectations.rules[owner->rule], owner->rule, judged.verdicts[i],
                                          judged.rules[{owner->rule, owner->pattern}]);
    if (expectation)
      judged.findings[i].expectation = expectation;
  }
}

} // namespace abiter::judge
