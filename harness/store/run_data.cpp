#include "store/run_data.h"

#include "generate/fingerprint.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/text.h"

#include <map>

namespace abiter::store {

std::string functions_hash(const lang::Spec& spec) {
  return hex64(generate::fingerprint(spec));
}

std::string scenarios_hash(const lang::Spec& spec) {
  // The fingerprint is of types and functions; scenarios are told by their file.
  return hex64(hash64(read_file(spec.path).value_or(""), generate::fingerprint(spec)));
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
  if (extent == Extent::Whole)
    data.hash = functions_hash(suite.spec);
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
    one.root_cause = finding.root_cause;
    if (extent == Extent::Whole)
      one.json = finding_json(results, index, where.first, where.second);
  }
  return data;
}

SuiteData read_scenarios(const RunResults& results, size_t index, Extent extent) {
  const ScenarioResults& scenarios = results.scenarios;
  const plan::ScenarioSuite& suite = scenarios.plan.suites[index];
  const std::vector<toolchain::Toolchain>& toolchains = results.plan->toolchains;
  SuiteData data;
  data.id = suite.id;
  if (extent == Extent::Whole)
    data.hash = scenarios_hash(suite.spec);
  std::map<std::pair<uint32_t, uint32_t>, size_t> entries;
  for (uint32_t s = 0; s < suite.spec.scenarios.size(); ++s)
    for (uint32_t c = 0; c < suite.spec.scenarios[s].conventions.size(); ++c) {
      entries[{s, c}] = data.entries.size();
      data.entries.push_back(suite.spec.scenarios[s].name + "::" + suite.spec.scenarios[s].conventions[c]);
    }
  if (index >= scenarios.suites.size())
    return data; // not judged yet
  const judge::JudgedScenarios& judged = scenarios.suites[index];
  std::map<std::string, size_t> rows;
  for (uint32_t i = 0; i < suite.cases.size(); ++i) {
    const plan::ScenarioCase& one = suite.cases[i];
    const judge::Verdict verdict = judged.final_verdict(i);
    const auto [row, is_new] = rows.try_emplace(plan::chain_text(one.chain, toolchains), data.rows.size());
    if (is_new)
      data.rows.push_back({row->first, std::string(data.entries.size(), ' ')});
    data.rows[row->second].letters[entries.at({one.scenario, one.convention})] = judge::letter(verdict);
    if (!judge::has_finding(verdict))
      continue;
    FindingData& finding = data.findings.emplace_back();
    finding.id = plan::scenario_case_id(suite, one, toolchains);
    finding.verdict = verdict;
    finding.seen = judged.verdicts[i];
    if (const auto& expectation = judged.findings.at(i).expectation)
      finding.rule = results.expectations.rules[expectation->rule].place;
    if (extent == Extent::Whole)
      finding.json = scenario_json(results, index, i);
  }
  return data;
}

} // namespace

SuiteData suite_data(const RunResults& results, size_t suite) {
  return read_suite(results, suite, Extent::Whole);
}

SuiteData scenario_suite_data(const RunResults& results, size_t suite) {
  return read_scenarios(results, suite, Extent::Whole);
}

std::vector<SuiteData> all_cases(const RunResults& results) {
  std::vector<SuiteData> all;
  for (size_t s = 0; s < results.suites.size(); ++s)
    all.push_back(read_suite(results, s, Extent::Cases));
  for (size_t s = 0; s < results.scenarios.suites.size(); ++s)
    all.push_back(read_scenarios(results, s, Extent::Cases));
  return all;
}

} // namespace abiter::store
