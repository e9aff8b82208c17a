#include "insight/summary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace abiter::insight {

namespace {

/// How much there is to read in an example: the leaves of the function.
size_t size_of_example(const store::RunResults& results, size_t suite, uint32_t entry) {
  const plan::Suite& s = results.plan->suites[suite];
  return results.jobs[suite].values[s.entries[entry].function][0].cells.size();
}

/// The case of an entry that is best to look at: a red one before a known one, one that ran before one that didn't, the
/// verdict that tells most, called from the largest group.
int64_t best_pairing(const store::RunResults& results, size_t suite, uint32_t entry) {
  const judge::JudgedSuite& judged = results.suites[suite];
  const auto& groups = judged.agreements[entry].groups;
  int64_t best = -1;
  std::tuple<bool, bool, int, bool> best_rank;
  for (uint32_t p = 0; p < judged.verdicts.size(); ++p) {
    const auto found = judged.findings.find({p, entry});
    if (found == judged.findings.end() || counted_as(found->second) == judge::Verdict::Follows)
      continue;
    const uint32_t caller = results.plan->suites[suite].pairings[p].pairing.caller;
    const bool from_largest =
        !groups.empty() && std::find(groups[0].begin(), groups[0].end(), caller) != groups[0].end();
    const judge::VerdictRow& seen = judge::row_of(found->second.verdict);
    const std::tuple rank{counts_as_red(found->second), seen.ran, seen.rank, from_largest};
    if (best < 0 || rank > best_rank) {
      best = p;
      best_rank = rank;
    }
  }
  return best;
}

/// Adds up what the rules did in all suites.
std::vector<RuleSummary> summarize_rules(const store::RunResults& results) {
  std::map<std::pair<uint32_t, uint32_t>, judge::RuleCount> counts;
  for (const judge::JudgedSuite& judged : results.suites)
    for (const auto& [at, count] : judged.rules) {
      judge::RuleCount& sum = counts[at];
      sum.matched += count.matched;
      sum.known += count.known;
      sum.fixed += count.fixed;
      sum.drift += count.drift;
    }
  std::vector<RuleSummary> all;
  for (uint32_t r = 0; r < results.expectations.rules.size(); ++r) {
    const plan::ExpectationRule& rule = results.expectations.rules[r];
    RuleSummary one;
    one.rule = r;
    for (uint32_t p = 0; p < rule.patterns.size(); ++p) {
      const auto found = counts.find({r, p});
      if (found != counts.end()) {
        one.known += found->second.known;
        one.fixed += found->second.fixed;
        one.drift += found->second.drift;
      } else if (plan::is_stale(rule, rule.patterns[p], *results.plan, results.scope) &&
                 (one.stale.empty() || one.stale.back() != rule.patterns[p].text)) {
        one.stale.push_back(rule.patterns[p].text);
      }
    }
    if (one.known || one.fixed || one.drift || !one.stale.empty())
      all.push_back(std::move(one));
  }
  return all;
}

/// The smallest entry that each partition of the toolchains occurs at, by the partition's text.
std::map<std::string, AgreementSummary> smallest_entries(const store::RunResults& results) {
  std::map<std::string, AgreementSummary> smallest;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const judge::JudgedSuite& judged = results.suites[s];
    for (uint32_t e = 0; e < judged.agreements.size(); ++e) {
      if (judged.agreements[e].unanimous())
        continue;
      const auto [found, is_new] = smallest.try_emplace(judge::to_text(judged.agreements[e], *results.plan));
      AgreementSummary& one = found->second;
      if (is_new || size_of_example(results, s, e) < size_of_example(results, one.suite, one.entry)) {
        one.suite = s;
        one.entry = e;
      }
    }
  }
  for (auto& [text, one] : smallest)
    one.pairing = best_pairing(results, one.suite, one.entry);
  return smallest;
}

} // namespace

bool counts_as_red(const judge::Finding& finding) {
  return judge::is_red(counted_as(finding));
}

Summary summarize(const store::RunResults& results) {
  Summary summary;
  RunTally run = tally(store::all_cases(results));
  static_cast<Tally&>(summary) = run.all;
  std::map<std::string, AgreementSummary> smallest = smallest_entries(results);
  for (AgreementTally& one : run.agreements) {
    AgreementSummary& with_example = summary.disagreements.emplace_back(smallest[one.toolchains]);
    static_cast<AgreementTally&>(with_example) = std::move(one);
  }
  summary.unsupported = std::move(run.unsupported);
  summary.scenarios = summarize_scenarios(results);
  summary.rules = summarize_rules(results);
  summary.root_causes = find_root_causes(results);
  return summary;
}

} // namespace abiter::insight
