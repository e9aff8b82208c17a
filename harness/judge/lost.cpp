#include "judge/judge.h"

namespace abiter::judge {

JudgedSuite lost_suite(const plan::Suite& suite, const std::string& why) {
  JudgedSuite lost;
  lost.verdicts.assign(suite.pairings.size(), std::vector<Verdict>(suite.entries.size(), Verdict::Unselected));
  for (const plan::CaseAt& at : suite.cases()) {
    Finding finding;
    finding.verdict = Verdict::Error;
    finding.sentences = {why};
    lost.verdicts[at.pairing][at.entry] = Verdict::Error;
    lost.findings.emplace(std::pair(at.pairing, at.entry), std::move(finding));
  }
  return lost;
}

} // namespace abiter::judge
