#include "record/run_data.h"

#include "generate/fingerprint.h"
#include "util/hash.h"

namespace abiter::record {

ToolchainData toolchain_data(const plan::Toolchain& toolchain) {
  return {toolchain.id,       toolchain.family, toolchain.language, toolchain.version,    toolchain.target,
          toolchain.compiler, toolchain.hash,   toolchain.flags,    toolchain.conventions};
}

SuiteData suite_data(const RunResults& results, size_t index) {
  const plan::Plan& plan = *results.plan;
  const plan::Suite& suite = plan.suites[index];
  SuiteData data;
  data.id = suite.id;
  data.hash = hex64(generate::fingerprint(suite.spec));
  for (const plan::Entry& entry : suite.entries)
    data.entries.push_back(suite.spec.functions[entry.function].name + "::" + entry.convention);
  if (index >= results.suites.size() || results.suites[index].verdicts.empty())
    return data; // not judged yet
  const judge::JudgedSuite& judged = results.suites[index];
  data.checked_cells = judged.checked_cells;
  for (uint32_t p = 0; p < suite.pairings.size(); ++p) {
    const plan::Pairing& pairing = suite.pairings[p].pairing;
    data.rows.push_back(
        {plan.toolchains[pairing.caller].id + "->" + plan.toolchains[pairing.callee].id, letters_of(judged, p)});
  }
  for (uint32_t e = 0; e < judged.agreements.size(); ++e)
    if (!judged.agreements[e].unanimous())
      data.agreements.push_back({e, judge::to_text(judged.agreements[e], plan)});
  for (const judge::Unsupported& one : judged.unsupported)
    data.unsupported.push_back({plan.toolchains[one.toolchain].id, one.entry, one.feature, one.reason});
  for (const auto& [where, finding] : judged.findings) {
    FindingData& one = data.findings.emplace_back();
    one.id = plan.case_id(suite, suite.pairings[where.first], where.second);
    one.verdict = finding.final_verdict();
    one.seen = finding.verdict;
    if (finding.follows_from >= 0)
      one.follows_from = plan.toolchains[static_cast<size_t>(finding.follows_from)].id;
    if (finding.expectation)
      one.rule = results.expectations.rules[finding.expectation->rule].place;
    one.json = finding_json(results, index, where.first, where.second);
  }
  return data;
}

} // namespace abiter::record
