#include "insight/results_json.h"

#include "insight/tally_json.h"
#include "store/run_data.h"
#include "store/suite_json.h"
#include "util/json.h"

namespace abiter::insight {

namespace {

Json toolchain_json(const toolchain::Toolchain& toolchain) {
  return {{"id", toolchain.id},           {"family", toolchain.family}, {"language", toolchain.language},
          {"version", toolchain.version}, {"target", toolchain.target}, {"compiler", toolchain.compiler},
          {"hash", toolchain.hash},       {"flags", toolchain.flags},   {"conventions", toolchain.conventions}};
}

class Writer {
public:
  explicit Writer(const store::RunResults& results) : m_results(results), m_plan(*results.plan), m_suites(results) {}

  Json whole(const Summary& summary) {
    Json root;
    root["schema"] = "abiter-results";
    root["version"] = store::k_results_version;
    const store::RunInfo& info = m_results.info;
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
    root["verdicts"] = verdicts_json();
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
      root["suites"].push_back(m_suites.suite_json(s));
    return root;
  }

  Json summary_json(const Summary& summary) {
    Json json;
    put_tally(json, summary);
    json["root_causes"] = Json::array();
    for (const RootCause& one : summary.root_causes)
      json["root_causes"].push_back(root_cause_json(one));
    json["disagreements"] = Json::array();
    for (const AgreementSummary& one : summary.disagreements) {
      Json& agreement = json["disagreements"].emplace_back(agreement_json(one));
      const plan::Suite& suite = m_plan.suites[one.suite];
      if (one.pairing >= 0)
        agreement["smallest"] = m_plan.case_id(suite, suite.pairings[static_cast<size_t>(one.pairing)], one.entry);
    }
    json["unsupported"] = Json::array();
    for (const UnsupportedTally& one : summary.unsupported)
      json["unsupported"].push_back(unsupported_json(one));
    const store::Cost& cost = m_results.cost;
    json["cost"] = {{"total_seconds", cost.total_seconds},
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
                    {"runners", cost.runners}};
    return json;
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
                 {"kind", one.partitioned.kind},
                 {"named", one.partitioned.named},
                 {"alone", one.partitioned.alone},
                 {"sides", one.partitioned.sides},
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

private:
  const store::RunResults& m_results;
  const plan::Plan& m_plan;
  store::SuiteWriter m_suites;
};

} // namespace

std::string to_json(const store::RunResults& results, const Summary& summary) {
  return to_line(Writer(results).whole(summary)) + "\n";
}

} // namespace abiter::insight
