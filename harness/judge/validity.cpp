#include "judge/validity.h"

#include "plan/validity.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace abiter::judge {

namespace {

class ProbeJudge {
public:
  ProbeJudge(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
             const std::vector<compile::BuiltUnit>& units, const std::vector<run::Answer>& answers)
      : m_suite(suite), m_toolchains(toolchains), m_units(units), m_cases(suite.cases()), m_answers(answers) {
    for (size_t i = 0; i < m_cases.size(); ++i)
      if (const auto& fact = suite.probe(m_cases[i].entry).extension; fact && !suite.probe(m_cases[i].entry).is_pair())
        m_facts[{fact->type, fact->passage, fact->extends, suite.entries[m_cases[i].entry].convention,
                 suite.pairings[m_cases[i].pairing].pairing.caller}] = i;
  }

  JudgedSuite run() {
    m_judged.verdicts.assign(m_suite.pairings.size(),
                             std::vector<Verdict>(m_suite.entries.size(), Verdict::Unselected));
    for (size_t i = 0; i < m_cases.size(); ++i) {
      Finding finding;
      finding.verdict = judge_case(m_cases[i], m_answers[i], finding);
      m_judged.verdicts[m_cases[i].pairing][m_cases[i].entry] = finding.verdict;
      if (has_finding(finding.verdict))
        m_judged.findings.emplace(std::pair(m_cases[i].pairing, m_cases[i].entry), std::move(finding));
    }
    return std::move(m_judged);
  }

private:
  Verdict judge_case(const plan::CaseAt& at, const run::Answer& answer, Finding& finding) {
    const lang::Probe& probe = m_suite.probe(at.entry);
    switch (answer.kind) {
    case run::Answer::Kind::NotAsked:
      return not_asked(at, finding);
    case run::Answer::Kind::Missing:
      finding.sentences = {answer.message};
      return Verdict::Link;
    case run::Answer::Kind::Result:
      finding.sentences = {probe.says(answer.number)};
      break;
    case run::Answer::Kind::Signal:
      finding.sentences = {::strsignal(static_cast<int>(answer.number))};
      break;
    case run::Answer::Kind::Timeout:
      finding.sentences = {"no end"};
      break;
    case run::Answer::Kind::Exit:
      finding.sentences = {fmt::format("the process ended by itself (exit code {})", answer.number)};
      break;
    }
    finding.answer = answer;
    return probe.is_pair() ? judge_pair(at, answer, finding) : Verdict::Recorded;
  }

  Verdict judge_pair(const plan::CaseAt& at, const run::Answer& answer, Finding& finding) {
    const lang::Probe& probe = m_suite.probe(at.entry);
    const plan::Pairing& pairing = m_suite.pairings[at.pairing].pairing;
    if (answer.kind == run::Answer::Kind::Signal || answer.kind == run::Answer::Kind::Exit)
      return Verdict::Crash;
    if (answer.kind == run::Answer::Kind::Timeout)
      return Verdict::Timeout;
    if (answer.number == probe.expected)
      return Verdict::Pass;
    const lang::Passage passage = probe.extension->passage;
    const bool result = passage == lang::Passage::Result;
    // A result comes from the callee, so that it's the caller who may trust.
    const uint32_t from = result ? pairing.callee : pairing.caller, to = result ? pairing.caller : pairing.callee;
    finding.arguments = !result;
    finding.result = result;
    finding.sentences = {fmt::format("a {} as {} of {} arrives in {} as {:#x} instead of {:#x}", probe.extension->type,
                                     lang::name(passage), m_toolchains[from].id, m_toolchains[to].id, answer.number,
                                     probe.expected)};
    for (const auto& [toolchain, extends] : {std::pair{from, true}, {to, false}})
      if (const std::string fact = fact_of(at, toolchain, extends); !fact.empty())
        finding.sentences.push_back(m_toolchains[toolchain].id + " " + fact);
    return Verdict::Value;
  }

  /// What a toolchain by itself was found to do; empty if it wasn't asked.
  std::string fact_of(const plan::CaseAt& at, uint32_t toolchain, bool extends) const {
    const lang::ExtensionFact& of = *m_suite.probe(at.entry).extension;
    const auto found = m_facts.find({of.type, of.passage, extends, m_suite.entries[at.entry].convention, toolchain});
    if (found == m_facts.end() || m_answers[found->second].kind != run::Answer::Kind::Result)
      return {};
    return m_suite.probe(m_cases[found->second].entry).says(m_answers[found->second].number);
  }

  Verdict unsupported(uint32_t toolchain, uint32_t entry, const std::string& feature, const std::string& reason) {
    if (std::none_of(m_judged.unsupported.begin(), m_judged.unsupported.end(),
                     [&](const Unsupported& one) { return one.toolchain == toolchain && one.entry == entry; }))
      m_judged.unsupported.push_back({toolchain, entry, feature, reason});
    return Verdict::Unsupported;
  }

  Verdict not_asked(const plan::CaseAt& at, Finding& finding) {
    const lang::Probe& probe = m_suite.probe(at.entry);
    const std::string& convention = m_suite.entries[at.entry].convention;
    const plan::Pairing& pairing = m_suite.pairings[at.pairing].pairing;
    std::vector<std::pair<uint32_t, std::string>> sides{{pairing.caller, probe.function}};
    if (probe.is_pair())
      sides.emplace_back(pairing.callee, probe.callee);
    // What nobody can say comes before what failed.
    for (const auto& [t, function] : sides) {
      if (!plan::has_convention(m_toolchains[t], convention))
        return unsupported(t, at.entry, convention, plan::lacking_convention(m_toolchains[t], convention));
      if (!plan::can_be_asked(convention, m_toolchains[t]))
        return unsupported(t, at.entry, convention, "its flags make another convention of this one, which has no name");
      if (const auto* why = m_units[t].unsupported_part(function, convention))
        return unsupported(t, at.entry, why->feature, why->reason);
    }
    for (const auto& [t, function] : sides) {
      const compile::BuiltUnit& unit = m_units[t];
      const std::string prefix = probe.is_pair() ? m_toolchains[t].id + ": " : "";
      if (const auto* why = unit.failed_part(function, convention)) {
        finding.sentences = {prefix + "it does not compile: " + why->why.text};
        return verdict_of(why->why.outcome);
      }
      if (unit.library.empty()) {
        const compile::Attempt why = unit.missing();
        finding.sentences = {prefix + why.text};
        return verdict_of(why.outcome);
      }
    }
    finding.sentences = {"it was not asked"};
    return Verdict::Error;
  }

  const plan::Suite& m_suite;
  const std::vector<toolchain::Toolchain>& m_toolchains;
  const std::vector<compile::BuiltUnit>& m_units;
  const std::vector<plan::CaseAt> m_cases;
  const std::vector<run::Answer>& m_answers;
  /// By type, passage, whether it extends, convention and toolchain: index into m_cases.
  std::map<std::tuple<std::string, lang::Passage, bool, std::string, uint32_t>, size_t> m_facts;
  JudgedSuite m_judged;
};

} // namespace

JudgedSuite judge_probes(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                         const std::vector<compile::BuiltUnit>& units, const std::vector<run::Answer>& answers) {
  return ProbeJudge(suite, toolchains, units, answers).run();
}

} // namespace abiter::judge
