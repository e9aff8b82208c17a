#include "generate/fingerprint.h"
#include "judge/graffiti.h"
#include "judge/map_rows.h"
#include "record/map_json.h"
#include "record/results.h"
#include "record/run_data.h"
#include "util/hash.h"
#include "util/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace abiter::record {

namespace {

using Json = nlohmann::ordered_json;

constexpr int k_version = 2;             ///< of the schema: grows when a field changes its meaning
constexpr size_t k_most_differences = 4; ///< of one case; "difference_count" has them all, `abiter show` prints them

std::string hex(const plan::CellBytes& bytes, size_t count) {
  std::string text;
  for (size_t i = 0; i < count && i < bytes.size(); ++i)
    text += fmt::format("{:02x}", bytes[i]);
  return text;
}

Json toolchain_json(const toolchain::Toolchain& toolchain) {
  return {{"id", toolchain.id},           {"family", toolchain.family}, {"language", toolchain.language},
          {"version", toolchain.version}, {"target", toolchain.target}, {"compiler", toolchain.compiler},
          {"hash", toolchain.hash},       {"flags", toolchain.flags},   {"conventions", toolchain.conventions}};
}

class Writer {
public:
  explicit Writer(const RunResults& results) : m_results(results), m_plan(*results.plan) {}

  Json whole(const Summary& summary) {
    Json root;
    root["schema"] = "abiter-results";
    root["version"] = k_version;
    const RunInfo& info = m_results.info;
    root["abiter"] = info.version;
    root["harness"] = info.harness;
    root["run"] = info.id;
    root["started"] = info.started;
    root["ended"] = info.ended;
    if (!info.base.empty())
      root["base"] = info.base;
    root["selection"] = Json::parse(info.selection.to_json());
    root["profile"] = m_results.profile;
    root["seed"] = m_plan.seed;
    Json patterns = Json::array();
    for (const plan::Pattern pattern : m_plan.patterns)
      patterns.push_back(plan::name(pattern));
    root["values"] = patterns;
    root["summary"] = summary_json(summary);
    root["toolchains"] = Json::array();
    for (const toolchain::Toolchain& toolchain : m_plan.toolchains)
      root["toolchains"].push_back(toolchain_json(toolchain));
    root["absent"] = Json::array();
    for (const toolchain::Absent& absent : m_results.absent)
      root["absent"].push_back({{"id", absent.id}, {"reason", absent.reason}});
    root["expectations"] = Json::array();
    for (const RuleSummary& one : summary.rules)
      root["expectations"].push_back(rule_json(one));
    root["suites"] = Json::array();
    for (size_t s = 0; s < m_results.suites.size(); ++s)
      root["suites"].push_back(suite_json(s));
    root["scenarios"] = Json::array();
    for (size_t s = 0; s < m_results.scenarios.suites.size(); ++s)
      root["scenarios"].push_back(scenario_suite_json(s));
    return root;
  }

  Json summary_json(const Summary& summary) {
    Json counts;
    for (const judge::Verdict verdict : judge::k_verdicts)
      counts[std::string(judge::name(verdict))] = summary.counts[static_cast<size_t>(verdict)];
    Json disagreements = Json::array();
    for (const AgreementSummary& one : summary.disagreements) {
      Json json = {{"toolchains", judge::to_text(one.agreement, m_plan)},
                   {"entries", one.entries},
                   {"red_cases", one.red_cases},
                   {"known_cases", one.known_cases}};
      const plan::Suite& suite = m_plan.suites[one.suite];
      if (one.pairing >= 0)
        json["smallest"] = m_plan.case_id(suite, suite.pairings[static_cast<size_t>(one.pairing)], one.entry);
      disagreements.push_back(std::move(json));
    }
    Json unsupported = Json::array();
    for (const UnsupportedSummary& one : summary.unsupported)
      unsupported.push_back({{"toolchain", m_plan.toolchains[one.toolchain].id},
                             {"feature", one.feature},
                             {"reason", one.reason},
                             {"functions", one.functions}});
    const Cost& cost = m_results.cost;
    Json root_causes = Json::array();
    for (const RootCause& one : summary.root_causes)
      root_causes.push_back(root_cause_json(one));
    return {{"cases", summary.cases},
            {"red", summary.red},
            {"known", summary.known},
            {"followers", summary.followers},
            {"counts", counts},
            {"checked_cells", summary.checked_cells},
            {"root_causes", root_causes},
            {"disagreements", disagreements},
            {"unsupported", unsupported},
            {"cost",
             {{"total_seconds", cost.total_seconds},
              {"load_seconds", cost.load_seconds},
              {"generate_seconds", cost.build.generate_seconds},
              {"write_seconds", cost.build.write_seconds},
              {"build_seconds", cost.build.build_seconds},
              {"run_seconds", cost.run_seconds},
              {"pair_seconds", cost.pair_seconds},
              {"xray_seconds", cost.xray_seconds},
              {"compiles", cost.build.compiles},
              {"embedded_compiles", cost.build.embedded_compiles},
              {"links", cost.build.links},
              {"runners", cost.runners}}}};
  }

  Json rule_json(const RuleSummary& one) {
    const plan::ExpectationRule& rule = m_results.expectations.rules[one.rule];
    Json json = {{"rule", rule.place}, {"match", rule.match}, {"verdict", rule.verdicts}};
    if (!rule.cause.empty())
      json["cause"] = rule.cause;
    json["reason"] = rule.reason;
    json["link"] = rule.link;
    json["known"] = one.known;
    json["fixed"] = one.fixed;
    json["drift"] = one.drift;
    json["stale"] = one.stale;
    return json;
  }

  Json root_cause_json(const RootCause& one) {
    const plan::Suite& suite = m_plan.suites[one.suite];
    Json json = {{"id", one.id},
                 {"text", to_text(one, m_results)},
                 {"what", one.cause.what},
                 {"subject", one.cause.subject},
                 {"leaf", one.cause.leaf},
                 {"cases", one.cases},
                 {"red", one.red},
                 {"entries", one.entries},
                 {"smallest", m_plan.case_id(suite, suite.pairings[one.pairing], one.entry)},
                 {"toolchains", toolchains_text(one, m_results)}};
    json["places"] = Json::array();
    for (const PlaceGroup& group : one.groups) {
      Json ids = Json::array();
      for (const uint32_t t : group.toolchains)
        ids.push_back(m_plan.toolchains[t].id);
      json["places"].push_back({{"place", group.place}, {"toolchains", ids}});
    }
    return json;
  }

  /// Where the two sides of a case differ: the first few rows of its table.
  Json places_json(size_t s, uint32_t p, uint32_t e) {
    Json rows = Json::array();
    if (s >= m_results.maps.size() || m_results.maps[s].empty())
      return rows;
    const plan::Pairing& pairing = m_plan.suites[s].pairings[p].pairing;
    const abi::LocationMap &caller = m_results.maps[s][pairing.caller][e],
                           &callee = m_results.maps[s][pairing.callee][e];
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

  /// For each toolchain the first one whose map of an entry has the same places: of a hundred toolchains a handful
  /// differ.
  const std::vector<uint32_t>& alike_maps(size_t s, uint32_t e) {
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

  /// Maps of disputed entries: equal ones once, with the toolchains that have them.
  Json maps_json(size_t s) {
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

  /// Verdicts as one letter an entry, so that a hundred thousand passes are a few kilobytes.
  Json suite_json(size_t s) {
    const plan::Suite& suite = m_plan.suites[s];
    const judge::JudgedSuite& judged = m_results.suites[s];
    Json json;
    json["id"] = suite.id;
    json["hash"] = hex64(generate::fingerprint(suite.spec));
    json["checked_cells"] = judged.checked_cells;
    json["entries"] = Json::array();
    for (const plan::Entry& entry : suite.entries)
      json["entries"].push_back(suite.spec.functions[entry.function].name + "::" + entry.convention);
    json["pairings"] = Json::array();
    for (size_t p = 0; p < suite.pairings.size(); ++p) {
      const std::string letters = letters_of(judged, static_cast<uint32_t>(p));
      json["pairings"].push_back({{"caller", m_plan.toolchains[suite.pairings[p].pairing.caller].id},
                                  {"callee", m_plan.toolchains[suite.pairings[p].pairing.callee].id},
                                  {"verdicts", letters}});
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
    return json;
  }

  Json finding_json(size_t s, uint32_t p, uint32_t e, const judge::Finding& finding) {
    const plan::Suite& suite = m_plan.suites[s];
    const uint32_t function = suite.entries[e].function;
    Json json = {{"case", m_plan.case_id(suite, suite.pairings[p], e)},
                 {"verdict", judge::name(finding.final_verdict())}};
    if (finding.expectation) {
      const plan::ExpectationRule& rule = m_results.expectations.rules[finding.expectation->rule];
      json["seen"] = judge::name(finding.verdict);
      json["expected"] = rule.verdicts;
      json["rule"] = rule.place;
    }
    json["arguments"] = finding.arguments;
    json["result"] = finding.result;
    json["layout"] = finding.layout;
    if (finding.follows_from >= 0)
      json["follows_from"] = m_plan.toolchains[static_cast<size_t>(finding.follows_from)].id;
    if (!finding.root_cause.empty())
      json["root_cause"] = finding.root_cause;
    if (!finding.message.empty())
      json["message"] = finding.message;
    if (finding.follows_from >= 0)
      return json; // what there is to see is told on the diagonal
    if (!finding.report.differences.empty()) {
      json["difference_count"] = finding.report.differences.size();
      json["differences"] = Json::array();
      for (const run::Difference& difference : finding.report.differences) {
        if (json["differences"].size() == k_most_differences)
          break;
        const lang::Cell& cell = m_results.jobs[s].values[function][difference.pattern].cells[difference.cell];
        json["differences"].push_back({{"values", plan::name(m_plan.patterns[difference.pattern])},
                                       {"leaf", cell.path},
                                       {"expected", hex(difference.expected, cell.width)},
                                       {"seen", hex(difference.observed, difference.seen)},
                                       {"means", judge::decode(m_results.jobs[s], function, difference)}});
      }
    }
    if (Json places = places_json(s, p, e); !places.empty())
      json["places"] = std::move(places);
    if (!finding.layouts.empty()) {
      json["layouts"] = Json::array();
      for (const judge::LayoutDifference& one : finding.layouts) {
        if (json["layouts"].size() == k_most_differences)
          break;
        json["layouts"].push_back({{"type", one.type},
                                   {"leaf", one.leaf},
                                   {"what", one.what},
                                   {"caller", one.caller},
                                   {"callee", one.callee}});
      }
    }
    return json;
  }

  /// Like a suite, with chains for pairings, and what the spec says of each scenario.
  Json scenario_suite_json(size_t s) {
    const SuiteData data = scenario_suite_data(m_results, s);
    Json json = {{"id", data.id}, {"hash", data.hash}, {"entries", data.entries}};
    json["scenarios"] = Json::array();
    for (const lang::Scenario& scenario : m_results.scenarios.plan.suites[s].spec.scenarios) {
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
      json["scenarios"].push_back(std::move(one));
    }
    json["chains"] = Json::array();
    for (const RowData& row : data.rows)
      json["chains"].push_back({{"chain", row.chain}, {"verdicts", row.letters}});
    json["findings"] = Json::array();
    for (const FindingData& finding : data.findings)
      json["findings"].push_back(Json::parse(finding.json));
    return json;
  }

  Json scenario_finding_json(size_t s, uint32_t index) {
    const plan::ScenarioSuite& suite = m_results.scenarios.plan.suites[s];
    const judge::ScenarioFinding& finding = m_results.scenarios.suites[s].findings.at(index);
    Json json = {{"case", plan::scenario_case_id(suite, suite.cases[index], m_plan.toolchains)},
                 {"verdict", judge::name(m_results.scenarios.suites[s].final_verdict(index))},
                 {"says", finding.sentences}};
    if (finding.expectation) {
      const plan::ExpectationRule& rule = m_results.expectations.rules[finding.expectation->rule];
      json["seen"] = judge::name(m_results.scenarios.suites[s].verdicts[index]);
      json["expected"] = rule.verdicts;
      json["rule"] = rule.place;
    }
    if (!finding.message.empty())
      json["message"] = finding.message;
    json["trace"] = Json::array();
    for (const judge::TraceRow& row : finding.rows)
      json["trace"].push_back({{"expected", row.expected}, {"seen", row.seen}, {"differs", row.differs}});
    return json;
  }

private:
  std::map<std::array<size_t, 4>, Json> m_places;                       ///< by suite, entry, caller's and callee's map
  std::map<std::pair<size_t, uint32_t>, std::vector<uint32_t>> m_alike; ///< by suite and entry
  const RunResults& m_results;
  const plan::Plan& m_plan;
};

constexpr auto k_bad_text = nlohmann::json::error_handler_t::replace; ///< a compiler's message may hold any bytes

} // namespace

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
  return Writer(results)
      .finding_json(suite, pairing, entry, results.suites[suite].findings.at({pairing, entry}))
      .dump(-1, ' ', false, k_bad_text);
}

std::string scenario_json(const RunResults& results, size_t suite, uint32_t index) {
  return Writer(results).scenario_finding_json(suite, index).dump(-1, ' ', false, k_bad_text);
}

std::string to_json(const RunResults& results, const Summary& summary) {
  return Writer(results).whole(summary).dump(-1, ' ', false, k_bad_text) + "\n";
}

} // namespace abiter::record
