#include "store/run_data.h"

#include "generate/fingerprint.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/text.h"

namespace abiter::store {

std::string suite_hash(const plan::Suite& suite) {
  const uint64_t functions = generate::fingerprint(suite.spec);
  // The fingerprint is of types and functions; scenarios and probes are told by their text.
  if (suite.kind != plan::Kind::Functions)
    return hex64(hash64(read_file(suite.spec.path).value_or(""), functions));
  return hex64(functions);
}

std::string suite_key(const SuiteData& suite) {
  return suite.id + "\n" + suite.hash + "\n" + join(suite.entries, "\n");
}

ToolchainData toolchain_data(const toolchain::Toolchain& toolchain) {
  return {toolchain.id,       toolchain.family, toolchain.language, toolchain.version,    toolchain.target,
          toolchain.compiler, toolchain.hash,   toolchain.flags,    toolchain.conventions};
}

namespace {

enum class Extent : uint8_t {
  Whole,
  Cases
};

SuiteData read_suite(const RunResults& results, size_t index, Extent extent) {
  const plan::Plan& plan = *results.plan;
  const plan::Suite& suite = plan.suites[index];
  SuiteData data;
  data.id = suite.id;
  data.kind = suite.kind;
  if (extent == Extent::Whole)
    data.hash = suite_hash(suite);
  for (uint32_t e = 0; e < suite.entries.size(); ++e)
    data.entries.push_back(suite.entry_text(e));
  if (index >= results.suites.size() || results.suites[index].verdicts.empty())
    return data; // not judged yet
  const judge::JudgedSuite& judged = results.suites[index];
  data.checked_cells = judged.checked_cells;
  for (uint32_t p = 0; p < suite.pairings.size(); ++p)
    data.rows.push_back({plan.chain_text(suite.pairings[p].pairing), letters_of(judged, p)});
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
    one.root_cause = finding.root_cause;
    if (extent == Extent::Whole)
      one.json = finding_json(results, index, where.first, where.second);
  }
  return data;
}

} // namespace

SuiteData suite_data(const RunResults& results, size_t suite) {
  return read_suite(results, suite, Extent::Whole);
}

std::vector<SuiteData> all_cases(const RunResults& results) {
  std::vector<SuiteData> all;
  for (size_t s = 0; s < results.suites.size(); ++s)
    all.push_back(read_suite(results, s, Extent::Cases));
  return all;
}

} // namespace abiter::store
