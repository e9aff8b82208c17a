#include "judge/validity.h"

#include <cstring>

namespace abiter::judge {

namespace {

class ProbeJudge {
public:
  ProbeJudge(const plan::Suite& suite, const plan::CaseAt& at, const std::vector<toolchain::Toolchain>& toolchains,
             const std::vector<compile::BuiltUnit>& units, JudgedSuite& judged)
      : m_row(suite.pairings[at.pairing]), m_entry(at.entry), m_toolchain(m_row.pairing.caller),
        m_convention(suite.entries[at.entry].convention), m_probe(suite.probe(at.entry)), m_toolchains(toolchains),
        m_unit(units[m_toolchain]), m_judged(judged) {}

  Verdict run(const run::Answer& answer, Finding& finding) {
    switch (answer.kind) {
    case run::Answer::Kind::NotAsked:
      return not_asked(finding);
    case run::Answer::Kind::Missing:
      finding.sentences = {answer.message};
      return Verdict::Link;
    case run::Answer::Kind::Result:
      finding.sentences = {m_probe.says(answer.number)};
      break;
    case run::Answer::Kind::Signal:
      finding.sentences = {::strsignal(static_cast<int>(answer.number))};
      break;
    case run::Answer::Kind::Timeout:
      finding.sentences = {"no end"};
      break;
    }
    finding.answer = answer;
    return Verdict::Recorded;
  }

private:
  Verdict unsupported(const std::string& feature, const std::string& reason) {
    m_judged.unsupported.push_back({m_toolchain, m_entry, feature, reason});
    return Verdict::Unsupported;
  }

  Verdict not_asked(Finding& finding) {
    if (!m_row.possible[m_entry])
      return unsupported(m_convention, plan::lacking_convention(m_toolchains[m_toolchain], m_convention));
    if (const auto* why = m_unit.unsupported_part(m_probe.function, m_convention))
      return unsupported(why->feature, why->reason);
    if (const auto* why = m_unit.failed_part(m_probe.function, m_convention)) {
      finding.sentences = {"it does not compile: " + why->why.text};
      return verdict_of(why->why.outcome);
    }
    finding.sentences = {m_unit.failure.ok() ? "there is no library" : m_unit.failure.text};
    return m_unit.failure.ok() ? Verdict::Build : verdict_of(m_unit.failure.outcome);
  }

  const plan::SuitePairing& m_row;
  const uint32_t m_entry;
  const uint32_t m_toolchain;
  const std::string& m_convention;
  const lang::Probe& m_probe;
  const std::vector<toolchain::Toolchain>& m_toolchains;
  const compile::BuiltUnit& m_unit;
  JudgedSuite& m_judged;
};

} // namespace

JudgedSuite judge_probes(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                         const std::vector<compile::BuiltUnit>& units, const std::vector<run::Answer>& answers) {
  JudgedSuite judged;
  judged.verdicts.assign(suite.pairings.size(), std::vector<Verdict>(suite.entries.size(), Verdict::Unselected));
  const std::vector<plan::CaseAt> cases = suite.cases();
  for (size_t i = 0; i < cases.size(); ++i) {
    Finding finding;
    finding.verdict = ProbeJudge(suite, cases[i], toolchains, units, judged).run(answers[i], finding);
    judged.verdicts[cases[i].pairing][cases[i].entry] = finding.verdict;
    if (finding.verdict != Verdict::Unsupported)
      judged.findings.emplace(std::pair(cases[i].pairing, cases[i].entry), std::move(finding));
  }
  return judged;
}

} // namespace abiter::judge
