#include "store/suite_json.h"

#include "generate/fingerprint.h"
#include "judge/graffiti.h"
#include "judge/map_rows.h"
#include "store/map_json.h"
#include "store/results.h"
#include "store/run_data.h"
#include "store/sentences.h"
#include "util/hash.h"
#include "util/text.h"

#include "util/json.h"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace abiter::store {

namespace {

constexpr size_t k_most_differences = 4; ///< of one case; "difference_count" has them all, `abiter show` prints them

std::string hex(const plan::CellBytes& bytes, size_t count) {
  std::string text;
  for (size_t i = 0; i < count && i < bytes.size(); ++i)
    text += fmt::format("{:02x}", bytes[i]);
  return text;
}

/// What the spec says of each scenario.
Json scenarios_json(const lang::Spec& spec) {
  Json all = Json::array();
  for (const lang::Scenario& scenario : spec.scenarios) {
    Json one = {{"name", scenario.name}, {"about", scenario.about}};
    one["rules"] = Json::array();
    for (const lang::Rule& rule : scenario.rules)
      one["rules"].push_back({{"text", rule.text}, {"link", rule.link}});
    for (const lang::Role role : lang::k_roles)
      if (scenario.frame(role).count)
        one["frames"][std::string(lang::name(role))] = {{"kind", scenario.frame(role).kind},
                                                        {"variant", scenario.frame(role).variant},
                                                        {"count", scenario.frame(role).count}};
    one["rounds"] = scenario.rounds;
    one["threads"] = scenario.threads;
    all.push_back(std::move(one));
  }
  return all;
}

/// What the spec says of each probe.
Json probes_json(const lang::Spec& spec) {
  Json all = Json::array();
  for (const lang::Probe& probe : spec.probes) {
    Json& one = all.emplace_back(Json{{"name", probe.name},
                                      {"function", probe.function},
                                      {"about", probe.about},
                                      {"as", lang::name(probe.way)},
                                      {"value", fmt::format("{:#x}", probe.value)}});
    if (probe.extension)
      one["extension"] = {{"type", probe.extension->type},
                          {"passage", lang::name(probe.extension->passage)},
                          {"extends", probe.extension->extends}};
  }
  return all;
}

} // namespace

Json SuiteWriter::places_json(size_t s, uint32_t p, uint32_t e) {
  Json rows = Json::array();
  if (s >= m_results.maps.size() || m_results.maps[s].empty())
    return rows;
  const plan::Pairing& pairing = m_plan.suites[s].pairings[p].pairing;
  const abi::LocationMap &caller = m_results.maps[s][pairing.caller][e], &callee = m_results.maps[s][pairing.callee][e];
  if (!caller.looked || !callee.looked || pairing.caller == pairing.callee)
    return rows;
  const std::vector<uint32_t>& alike = alike_maps(s, e);
  auto [made, fresh] = m_places.try_emplace({s, e, alike[pairing.caller], alike[pairing.callee]});
  if (!fresh)
    return made->second;
  for (const judge::MapRow& row : judge::map_rows({{"", &caller}, {"", &callee}}))
    if (row.differs && row.kind == judge::MapRow::Kind::Place && rows.size() < k_most_differences)
      rows.push_back({{"leaf", row.what}, {"caller", row.cells[0]}, {"callee", row.cells[1]}});
  return made->second = std::move(rows);
}

const std::vector<uint32_t>& SuiteWriter::alike_maps(size_t s, uint32_t e) {
  auto [made, fresh] = m_alike.try_emplace({s, e});
  const abi::LocationMaps& maps = m_results.maps[s];
  for (uint32_t t = 0; t < maps.size() && fresh; ++t) {
    uint32_t first = 0;
    while (first < t &&
           (made->second[first] != first || !maps[first][e].looked || !maps[first][e].same_places(maps[t][e])))
      ++first;
    made->second.push_back(first);
  }
  return made->second;
}

Json SuiteWriter::maps_json(size_t s) {
  Json all = Json::array();
  if (s >= m_results.maps.size() || m_results.maps[s].empty())
    return all;
  const abi::LocationMaps& maps = m_results.maps[s];
  for (uint32_t e = 0; e < m_plan.suites[s].entries.size(); ++e) {
    std::vector<std::pair<Json, Json>> known; // map, toolchains
    for (uint32_t t = 0; t < maps.size(); ++t) {
      if (!maps[t][e].looked && maps[t][e].failure.empty())
        continue;
      Json map = map_json(maps[t][e]);
      auto found = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.first == map; });
      if (found == known.end())
        found = known.emplace(known.end(), std::move(map), Json::array());
      found->second.push_back(m_plan.toolchains[t].id);
    }
    for (auto& [map, toolchains] : known)
      all.push_back({{"entry", e}, {"toolchains", toolchains}, {"map", map}});
  }
  return all;
}

Json SuiteWriter::suite_json(size_t s) {
  const plan::Suite& suite = m_plan.suites[s];
  const judge::JudgedSuite& judged = m_results.suites[s];
  Json json;
  json["id"] = suite.id;
  json["kind"] = plan::name(suite.kind);
  json["hash"] = suite_hash(suite);
  json["checked_cells"] = judged.checked_cells;
  json["entries"] = Json::array();
  for (uint32_t e = 0; e < suite.entries.size(); ++e)
    json["entries"].push_back(suite.entry_text(e));
  json["pairings"] = Json::array();
  for (size_t p = 0; p < suite.pairings.size(); ++p) {
    const plan::Pairing& pairing = suite.pairings[p].pairing;
    Json& row = json["pairings"].emplace_back();
    row["caller"] = m_plan.toolchains[pairing.caller].id;
    row["callee"] = m_plan.toolchains[pairing.callee].id;
    if (pairing.alone || !pairing.between.empty())
      row["chain"] = m_plan.chain_text(pairing);
    row["verdicts"] = letters_of(judged, static_cast<uint32_t>(p));
  }
  json["agreements"] = Json::array();
  for (uint32_t e = 0; e < judged.agreements.size(); ++e)
    if (!judged.agreements[e].unanimous())
      json["agreements"].push_back({{"entry", e}, {"toolchains", judge::to_text(judged.agreements[e], m_plan)}});
  json["maps"] = maps_json(s);
  json["unsupported"] = Json::array();
  for (const judge::Unsupported& one : judged.unsupported)
    json["unsupported"].push_back({{"toolchain", m_plan.toolchains[one.toolchain].id},
                                   {"entry", one.entry},
                                   {"feature", one.feature},
                                   {"reason", one.reason}});
  json["findings"] = Json::array();
  for (const auto& [where, finding] : judged.findings)
    json["findings"].push_back(finding_json(s, where.first, where.second, finding));
  if (suite.kind == plan::Kind::Scenarios)
    json["scenarios"] = scenarios_json(suite.spec);
  if (suite.kind == plan::Kind::Validity)
    json["probes"] = probes_json(suite.spec);
  return json;
}

Json SuiteWriter::finding_json(size_t s, uint32_t p, uint32_t e, const judge::Finding& finding) {
  const plan::Suite& suite = m_plan.suites[s];
  Json json = {{"case", m_plan.case_id(suite, suite.pairings[p], e)}};
  if (!finding.root_cause.empty())
    json["root_cause"] = finding.root_cause;
  json["verdict"] = judge::name(finding.final_verdict());
  json["says"] = sentences_of(m_results, s, p, e);
  if (finding.expectation) {
    const plan::ExpectationRule& rule = m_results.expectations.rules[finding.expectation->rule];
    json["seen"] = judge::name(finding.verdict);
    json["expected"] = rule.verdicts;
    json["rule"] = rule.place;
  }
  if (!finding.message.empty())
    json["message"] = finding.message;
  switch (suite.kind) {
  case plan::Kind::Functions:
    add_call(json, s, p, e, finding);
    break;
  case plan::Kind::Scenarios:
    add_trace(json, finding);
    break;
  case plan::Kind::Validity:
    add_answer(json, finding);
    break;
  }
  return json;
}

void SuiteWriter::add_trace(Json& json, const judge::Finding& finding) {
  json["trace"] = Json::array();
  for (const judge::TraceRow& row : finding.trace)
    json["trace"].push_back({{"expected", row.expected}, {"seen", row.seen}, {"differs", row.differs}});
}

void SuiteWriter::add_answer(Json& json, const judge::Finding& finding) {
  Json& answer = json["answer"] = Json::object();
  if (!finding.answer)
    return;
  switch (finding.answer->kind) {
  case run::Answer::Kind::Result:
    answer["result"] = fmt::format("{:#x}", finding.answer->number);
    break;
  case run::Answer::Kind::Signal:
    answer["signal"] = finding.answer->number;
    break;
  case run::Answer::Kind::Timeout:
    answer["timeout_ms"] = finding.answer->number;
    break;
  case run::Answer::Kind::Exit:
    answer["exit_code"] = finding.answer->number;
    break;
  case run::Answer::Kind::NotAsked:
  case run::Answer::Kind::Missing:
    break;
  }
}

void SuiteWriter::add_call(Json& json, size_t s, uint32_t p, uint32_t e, const judge::Finding& finding) {
  const plan::Suite& suite = m_plan.suites[s];
  const uint32_t function = suite.entries[e].function;
  const uint32_t set = suite.value_set(suite.pairings[p].pairing);
  json["arguments"] = finding.arguments;
  json["result"] = finding.result;
  json["layout"] = finding.layout;
  if (finding.follows_from >= 0)
    json["follows_from"] = m_plan.toolchains[static_cast<size_t>(finding.follows_from)].id;
  if (!finding.why.caller.empty())
    json["sides"] = {{"value", finding.why.value}, {"caller", finding.why.caller}, {"callee", finding.why.callee}};
  if (finding.follows_from >= 0)
    return; // what there is to see is reported on the diagonal
  if (!finding.report.differences.empty()) {
    json["difference_count"] = finding.report.differences.size();
    json["differences"] = Json::array();
    for (const run::Difference& difference : finding.report.differences) {
      if (json["differences"].size() == k_most_differences)
        break;
      const plan::Value& value = m_results.jobs[s].value(set, function, difference.pattern);
      const lang::Cell& cell = value.cells[difference.cell];
      json["differences"].push_back({{"values", m_results.jobs[s].value_names[function][difference.pattern]},
                                     {"leaf", cell.path},
                                     {"expected", hex(difference.expected, cell.width)},
                                     {"seen", hex(difference.observed, difference.seen)},
                                     {"means", judge::decode(value, difference)}});
    }
  }
  if (Json places = places_json(s, p, e); !places.empty())
    json["places"] = std::move(places);
  if (!finding.layouts.empty()) {
    json["layouts"] = Json::array();
    for (const judge::LayoutDifference& one : finding.layouts) {
      if (json["layouts"].size() == k_most_differences)
        break;
      json["layouts"].push_back(
          {{"type", one.type}, {"leaf", one.leaf}, {"what", one.what}, {"caller", one.caller}, {"callee", one.callee}});
    }
  }
}

std::string letters_of(const judge::JudgedSuite& judged, uint32_t pairing) {
  std::string letters;
  for (const judge::Verdict verdict : judged.verdicts[pairing])
    letters += judge::letter(verdict);
  for (auto at = judged.findings.lower_bound({pairing, 0}); at != judged.findings.end() && at->first.first == pairing;
       ++at)
    letters[at->first.second] = judge::letter(at->second.final_verdict());
  return letters;
}

std::string finding_json(const RunResults& results, size_t suite, uint32_t pairing, uint32_t entry) {
  return to_line(
      SuiteWriter(results).finding_json(suite, pairing, entry, results.suites[suite].findings.at({pairing, entry})));
}

} // namespace abiter::store
