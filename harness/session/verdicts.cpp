#include "session/verdicts.h"

#include "judge/graffiti.h"

#include <algorithm>

namespace abiter::session {

namespace {

class Collector {
public:
  explicit Collector(const store::RunResults& results) : m_results(results), m_plan(*results.plan) {}

  std::map<std::string, CaseVerdict> collect() {
    for (size_t s = 0; s < m_plan.suites.size(); ++s)
      for (uint32_t p = 0; p < m_plan.suites[s].pairings.size(); ++p)
        for (uint32_t e = 0; e < m_plan.suites[s].entries.size(); ++e)
          if (m_results.suites[s].verdicts[p][e] != judge::Verdict::Unselected)
            m_all.emplace(m_plan.case_id(m_plan.suites[s], m_plan.suites[s].pairings[p], e), of_case(s, p, e));
    return std::move(m_all);
  }

private:
  CaseVerdict of_case(size_t s, uint32_t p, uint32_t e) const {
    const judge::JudgedSuite& judged = m_results.suites[s];
    CaseVerdict one;
    one.seen = judged.verdicts[p][e];
    one.verdict = judged.final_verdict(p, e);
    one.red = judge::is_red(one.verdict);
    if (judge::standing(one.seen) == judge::Standing::Skipped)
      one.message = why_unsupported(s, p, e);
    const auto found = judged.findings.find({p, e});
    if (found == judged.findings.end())
      return one;
    const judge::Finding& finding = found->second;
    one.message = finding.message;
    one.sentences = finding.sentences;
    one.layouts = finding.layouts;
    if (finding.follows_from >= 0) {
      one.follows_from = m_plan.toolchains[static_cast<size_t>(finding.follows_from)].id;
      one.red = judge::is_red(judge::counted_as(one.verdict, true));
    }
    const uint32_t function = m_plan.suites[s].entries[e].function;
    for (const run::Difference& difference : finding.report.differences)
      one.differences.push_back(value_difference(
          m_results.jobs[s], m_plan.suites[s].value_set(m_plan.suites[s].pairings[p].pairing), function, difference));
    return one;
  }

  static ValueDifference value_difference(const run::Job& job, uint32_t set, uint32_t function,
                                          const run::Difference& difference) {
    const plan::Value& value = job.value(set, function, difference.pattern);
    const lang::Cell& cell = value.cells[difference.cell];
    const auto bytes = [](const plan::CellBytes& all, size_t count) {
      return std::vector<uint8_t>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size())));
    };
    return {job.value_names[function][difference.pattern], cell.path, bytes(difference.expected, cell.width),
            bytes(difference.observed, difference.seen), judge::decode(value, difference)};
  }

  /// Any of the chain may be why.
  std::string why_unsupported(size_t s, uint32_t p, uint32_t e) const {
    const std::vector<uint32_t> chain = m_plan.suites[s].pairings[p].pairing.chain();
    for (const judge::Unsupported& one : m_results.suites[s].unsupported)
      if (one.entry == e && std::find(chain.begin(), chain.end(), one.toolchain) != chain.end())
        return m_plan.toolchains[one.toolchain].id + ": " + one.reason;
    return {};
  }

  const store::RunResults& m_results;
  const plan::Plan& m_plan;
  std::map<std::string, CaseVerdict> m_all;
};

} // namespace

std::map<std::string, CaseVerdict> verdicts(const Outcome& outcome) {
  return Collector(outcome.run.results).collect();
}

} // namespace abiter::session
