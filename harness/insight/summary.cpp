#include "insight/summary.h"

#include <algorithm>
#include <map>

namespace abiter::insight {

namespace {

/// How much there is to read in an example: the leaves of the function.
size_t size_of_example(const store::RunResults& results, size_t suite, uint32_t entry) {
  const plan::Suite& s = results.plan->suites[suite];
  return results.jobs[suite].values[s.entries[entry].function][0].cells.size();
}

/// How much a verdict tells of what went wrong.
int telling(judge::Verdict verdict) {
  switch (verdict) {
  case judge::Verdict::Value:
    return 4;
  case judge::Verdict::Crash:
    return 3;
  case judge::Verdict::Layout:
    return 2;
  default:
    return 1;
  }
}

/// The red case of an entry that is best to look at: the verdict that tells most, called from the largest group.
int64_t best_pairing(const store::RunResults& results, size_t suite, uint32_t entry) {
  const judge::JudgedSuite& judged = results.suites[suite];
  const auto& groups = judged.agreements[entry].groups;
  int64_t best = -1;
  int best_rank = 0;
  for (uint32_t p = 0; p < judged.verdicts.size(); ++p) {
    const auto found = judged.findings.find({p, entry});
    if (found == judged.findings.end() || (!counts_as_red(found->second) && !counts_as_known(found->second)))
      continue;
    const uint32_t caller = results.plan->suites[suite].pairings[p].pairing.caller;
    const bool from_largest =
        !groups.empty() && std::find(groups[0].begin(), groups[0].end(), caller) != groups[0].end();
    const int rank = 10 * counts_as_red(found->second) + 2 * telling(found->second.verdict) + from_largest;
    if (rank > best_rank) {
      best = p;
      best_rank = rank;
    }
  }
  return best;
}

/// Adds up what the rules did in all suites.
std::vector<RuleSummary> summarize_rules(const store::RunResults& results) {
  std::map<std::pair<uint32_t, uint32_t>, judge::RuleCount> counts;
  const auto add = [&](const std::map<std::pair<uint32_t, uint32_t>, judge::RuleCount>& rules) {
    for (const auto& [at, count] : rules) {
      judge::RuleCount& sum = counts[at];
      sum.matched += count.matched;
      sum.known += count.known;
      sum.fixed += count.fixed;
      sum.drift += count.drift;
    }
  };
  for (const judge::JudgedSuite& judged : results.suites)
    add(judged.rules);
  for (const judge::JudgedScenarios& judged : results.scenarios.suites)
    add(judged.rules);
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

} // namespace

bool counts_as_red(const judge::Finding& finding) {
  return judge::is_red(finding.final_verdict()) && finding.follows_from < 0;
}

bool counts_as_known(const judge::Finding& finding) {
  return finding.final_verdict() == judge::Verdict::Known;
}

Summary summarize(const store::RunResults& results) {
  Summary summary;
  std::map<judge::Agreement, AgreementSummary> partitions;
  std::map<std::tuple<uint32_t, std::string, std::string>, uint64_t> unsupported;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const judge::JudgedSuite& judged = results.suites[s];
    summary.checked_cells += judged.checked_cells;
    for (const auto& verdicts : judged.verdicts)
      for (const judge::Verdict verdict : verdicts)
        if (verdict != judge::Verdict::Unselected) {
          ++summary.counts[static_cast<size_t>(verdict)];
          ++summary.cases;
        }
    for (const auto& [where, finding] : judged.findings)
      if (finding.expectation) {
        --summary.counts[static_cast<size_t>(finding.verdict)];
        ++summary.counts[static_cast<size_t>(finding.expectation->verdict)];
      }
    std::map<uint32_t, uint64_t> red_of_entry;
    std::map<uint32_t, uint64_t> known_of_entry;
    for (const auto& [where, finding] : judged.findings) {
      if (counts_as_red(finding)) {
        ++summary.red;
        ++red_of_entry[where.second];
      } else if (counts_as_known(finding)) {
        ++summary.known;
        ++known_of_entry[where.second];
      } else {
        ++summary.followers;
      }
      summary.layout_differs += finding.layout;
    }
    for (uint32_t e = 0; e < judged.agreements.size(); ++e) {
      if (judged.agreements[e].unanimous())
        continue;
      AgreementSummary& one = partitions[judged.agreements[e]];
      const bool smaller =
          one.entries == 0 || size_of_example(results, s, e) < size_of_example(results, one.suite, one.entry);
      ++one.entries;
      one.red_cases += red_of_entry[e];
      one.known_cases += known_of_entry[e];
      if (smaller) {
        one.agreement = judged.agreements[e];
        one.suite = s;
        one.entry = e;
        one.pairing = best_pairing(results, s, e);
      }
    }
    for (const judge::Unsupported& one : judged.unsupported)
      ++unsupported[{one.toolchain, one.feature, one.reason}];
  }
  summary.scenarios = summarize(results.scenarios, results.plan->toolchains);
  summary.cases += summary.scenarios.cases;
  summary.red += summary.scenarios.red;
  summary.known += summary.scenarios.known;
  for (size_t i = 0; i < summary.counts.size(); ++i)
    summary.counts[i] += summary.scenarios.counts[i];
  for (auto& [agreement, one] : partitions)
    summary.disagreements.push_back(std::move(one));
  std::stable_sort(summary.disagreements.begin(), summary.disagreements.end(),
                   [](const auto& a, const auto& b) { return a.red_cases > b.red_cases; });
  summary.rules = summarize_rules(results);
  summary.root_causes = find_root_causes(results);
  for (const auto& [key, count] : unsupported)
    summary.unsupported.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
  return summary;
}

} // namespace abiter::insight
