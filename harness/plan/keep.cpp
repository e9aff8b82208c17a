#include "plan/keep.h"

namespace abiter::plan {

void keep_cases(Plan& plan, const WantedEntries& wanted) {
  plan.case_count = 0;
  for (Suite& suite : plan.suites) {
    std::vector<std::string> entries;
    for (uint32_t e = 0; e < suite.entries.size(); ++e)
      entries.push_back(suite.entry_text(e));
    suite.toolchains.assign(plan.toolchains.size(), false);
    for (SuitePairing& one : suite.pairings) {
      const std::vector<bool> keep = wanted(suite, entries, plan.chain_text(one.pairing));
      one.selected_count = 0;
      for (size_t e = 0; e < entries.size(); ++e) {
        one.selected[e] = one.selected[e] && keep[e];
        one.selected_count += one.selected[e];
      }
      for (const uint32_t t : one.pairing.chain())
        suite.toolchains[t] = suite.toolchains[t] || one.selected_count;
      plan.case_count += one.selected_count;
    }
    std::erase_if(suite.pairings, [](const SuitePairing& one) { return one.selected_count == 0; });
    std::erase_if(suite.frames, [&](const FrameUnit& unit) { return !suite.toolchains[unit.toolchain]; });
  }
  std::erase_if(plan.suites, [](const Suite& suite) { return suite.pairings.empty(); });
}

} // namespace abiter::plan
