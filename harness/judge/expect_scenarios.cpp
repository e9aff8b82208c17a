#include "judge/scenarios.h"

#include <algorithm>

namespace abiter::judge {

namespace {

/// What a rule makes of one chain.
void hold_against(const plan::ExpectationRule& rule, uint32_t number, uint32_t index, JudgedScenarios& judged,
                  RuleCount& count) {
  const Verdict seen = judged.verdicts[index];
  if (seen == Verdict::Unsupported || seen == Verdict::Error || seen == Verdict::Recorded)
    return;
  const bool as_expected = std::find(rule.verdicts.begin(), rule.verdicts.end(), name(seen)) != rule.verdicts.end();
  if (seen == Verdict::Pass && as_expected)
    return;
  const Verdict verdict = seen == Verdict::Pass ? Verdict::Fixed : as_expected ? Verdict::Known : Verdict::Drift;
  judged.findings[index].expectation = Expectation{verdict, number};
  ++(verdict == Verdict::Fixed ? count.fixed : verdict == Verdict::Known ? count.known : count.drift);
}

} // namespace

void apply_expectations(const plan::ScenarioSuite& suite, const std::vector<plan::Toolchain>& toolchains,
                        const plan::Expectations& expectations, JudgedScenarios& judged) {
  std::vector<plan::RulePattern> order;
  for (const plan::RulePattern& at : expectations.by_precedence())
    if (expectations.rules[at.rule].patterns[at.pattern].matches_suite(suite.id))
      order.push_back(at);
  if (order.empty())
    return;
  for (uint32_t i = 0; i < suite.cases.size(); ++i) {
    const plan::ScenarioCase& one = suite.cases[i];
    const spec::Scenario& scenario = suite.spec.scenarios[one.scenario];
    std::vector<std::string_view> ids;
    std::vector<const plan::Toolchain*> chain;
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
    if (owner)
      hold_against(expectations.rules[owner->rule], owner->rule, i, judged,
                   judged.rules[{owner->rule, owner->pattern}]);
  }
}

} // namespace abiter::judge
