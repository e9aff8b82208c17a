#include "insight/probe_summary.h"

#include <algorithm>

namespace abiter::insight {

std::vector<ProbeSummary> summarize_probes(const store::RunResults& results) {
  std::vector<ProbeSummary> all;
  for (size_t s = 0; s < results.suites.size(); ++s) {
    const plan::Suite& suite = results.plan->suites[s];
    if (suite.kind != plan::Kind::Validity)
      continue;
    for (const plan::CaseAt& at : suite.cases()) {
      const auto found = results.suites[s].findings.find({at.pairing, at.entry});
      if (found == results.suites[s].findings.end() || !found->second.answer)
        continue;
      const lang::Probe& probe = suite.probe(at.entry);
      if (probe.is_pair())
        continue;
      const std::string& convention = suite.entries[at.entry].convention;
      auto one = std::find_if(all.begin(), all.end(), [&](const ProbeSummary& other) {
        return other.spec == suite.spec.name && other.probe->name == probe.name && other.convention == convention;
      });
      if (one == all.end())
        one = all.insert(all.end(), {suite.spec.name, &probe, convention, {}});
      one->answers.push_back(
          {suite.pairings[at.pairing].pairing.caller, *found->second.answer, found->second.sentences.front()});
    }
  }
  return all;
}

} // namespace abiter::insight
