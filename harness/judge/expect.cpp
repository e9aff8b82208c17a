#include "judge/expect.h"

#include <algorithm>

namespace abiter::judge {

namespace {

constexpr int32_t k_nobody = -1;

/// Says of one case what its rule makes of it.
class Expecter {
public:
  Expecter(const plan::Plan& plan, size_t suite, const plan::Expectations& expectations, JudgedSuite& judged)
      : m_plan(plan), m_suite(plan.suites[suite]), m_rules(expectations.rules), m_order(expectations.by_precedence()),
        m_judged(judged), m_owner(m_suite.pairings.size()) {
    // The most specific pattern comes last, and takes the case from those before it.
    for (size_t i = 0; i < m_order.size(); ++i)
      find_cases(static_cast<int32_t>(i));
  }

  /// A case that fails only because a toolchain disagrees with itself is reported on the diagonal; if it isn't told there,
  /// since that case isn't part of the run or passed, it counts as any other. That a rule knows of the diagonal is
  /// enough.
  void settle_followers() {
    for (auto& [where, finding] : m_judged.findings) {
      if (finding.follows_from < 0)
        continue;
      const auto [p, e] = where;
      const plan::Pairing& pairing = m_suite.pairings[p].pairing;
      const std::vector<uint32_t>& alone = m_judged.agreements[e].with_itself;
      finding.follows_from = k_nobody;
      for (const uint32_t t : {pairing.caller, pairing.callee})
        if (finding.follows_from == k_nobody && std::find(alone.begin(), alone.end(), t) != alone.end() &&
            is_told_of(t, e))
          finding.follows_from = static_cast<int32_t>(t);
    }
  }

  void apply() {
    for (uint32_t p = 0; p < m_owner.size(); ++p)
      for (uint32_t e = 0; e < m_owner[p].size(); ++e)
        if (m_owner[p][e] != k_nobody)
          hold_against(p, e, m_order[static_cast<size_t>(m_owner[p][e])]);
  }

private:
  void find_cases(int32_t number) {
    const plan::RulePattern& at = m_order[static_cast<size_t>(number)];
    const plan::ExpectationRule& rule = m_rules[at.rule];
    const plan::CasePattern& pattern = rule.patterns[at.pattern];
    if (!pattern.matches_suite(m_suite.id))
      return;
    std::vector<uint32_t> entries;
    for (uint32_t e = 0; e < m_suite.entries.size(); ++e)
      if (pattern.matches_entry(m_suite.name_of(e), m_suite.entries[e].convention))
        entries.push_back(e);
    if (entries.empty())
      return;
    for (uint32_t p = 0; p < m_suite.pairings.size(); ++p) {
      std::vector<const toolchain::Toolchain*> chain;
      for (const uint32_t t : m_suite.pairings[p].pairing.chain())
        chain.push_back(&m_plan.toolchains[t]);
      if (!pattern.matches_chain(chain) || !rule.when.holds(chain))
        continue;
      for (const uint32_t e : entries) {
        if (!m_suite.pairings[p].selected[e])
          continue;
        m_owner[p].resize(m_suite.entries.size(), k_nobody);
        m_owner[p][e] = number;
        ++m_judged.rules[{at.rule, at.pattern}].matched;
      }
    }
  }

  bool is_told_of(uint32_t toolchain, uint32_t entry) const {
    const auto& pairings = m_suite.pairings;
    const auto diagonal = std::find_if(pairings.begin(), pairings.end(), [&](const plan::SuitePairing& one) {
      return one.pairing.caller == toolchain && one.pairing.callee == toolchain;
    });
    if (diagonal != pairings.end() && diagonal->selected[entry])
      return m_judged.verdicts[static_cast<size_t>(diagonal - pairings.begin())][entry] != Verdict::Pass;
    const toolchain::Toolchain& itself = m_plan.toolchains[toolchain];
    return std::any_of(m_order.begin(), m_order.end(), [&](const plan::RulePattern& at) {
      const plan::ExpectationRule& rule = m_rules[at.rule];
      const plan::CasePattern& pattern = rule.patterns[at.pattern];
      return pattern.matches_suite(m_suite.id) &&
             pattern.matches_entry(m_suite.name_of(entry), m_suite.entries[entry].convention) &&
             pattern.matches_chain(std::vector{&itself, &itself}) && rule.when.holds({&itself, &itself});
    });
  }

  void hold_against(uint32_t p, uint32_t e, const plan::RulePattern& by) {
    const uint32_t rule = by.rule;
    const Verdict seen = m_judged.verdicts[p][e];
    const auto found = m_judged.findings.find({p, e});
    if (found != m_judged.findings.end() && found->second.follows_from >= 0)
      return;
    const auto expectation = judge::hold_against(m_rules[rule], rule, seen, m_judged.rules[{rule, by.pattern}]);
    if (!expectation)
      return;
    Finding& finding = m_judged.findings[{p, e}];
    finding.verdict = seen;
    finding.expectation = expectation;
  }

  const plan::Plan& m_plan;
  const plan::Suite& m_suite;
  const std::vector<plan::ExpectationRule>& m_rules;
  std::vector<plan::RulePattern> m_order;
  JudgedSuite& m_judged;
  std::vector<std::vector<int32_t>> m_owner; ///< [pairing][entry]: index into m_order; no entries where nothing matches
};

} // namespace

std::optional<Expectation> hold_against(const plan::ExpectationRule& rule, uint32_t number, Verdict seen,
                                        RuleCount& count) {
  if (!is_expectable(seen))
    return {};
  const bool as_expected = std::find(rule.verdicts.begin(), rule.verdicts.end(), name(seen)) != rule.verdicts.end();
  if (seen == Verdict::Pass && as_expected)
    return {};
  const Verdict verdict = seen == Verdict::Pass ? Verdict::Fixed : as_expected ? Verdict::Known : Verdict::Drift;
  ++(verdict == Verdict::Fixed ? count.fixed : verdict == Verdict::Known ? count.known : count.drift);
  return Expectation{verdict, number};
}

std::vector<std::string> expectable_verdicts() {
  std::vector<std::string> names;
  for (const VerdictRow& row : verdict_rows())
    if (is_expectable(row.verdict))
      names.emplace_back(row.name);
  return names;
}

void apply_expectations(const plan::Plan& plan, size_t suite, const plan::Expectations& expectations,
                        JudgedSuite& judged) {
  Expecter expecter(plan, suite, expectations, judged);
  expecter.settle_followers();
  expecter.apply();
}

} // namespace abiter::judge
