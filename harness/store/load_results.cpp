// Reading results.json back.

#include "store/run_data.h"
#include "util/fs.h"

#include "util/json.h"
#include <fmt/format.h>

namespace abiter::store {

namespace {

judge::Verdict verdict_named(const Json& json, const char* key, judge::Verdict otherwise) {
  return json.contains(key) ? judge::verdict_by_name(json.at(key).get<std::string>()).value_or(otherwise) : otherwise;
}

ToolchainData toolchain(const Json& json) {
  return {json.at("id"),
          json.value("family", ""),
          json.value("language", ""),
          json.value("version", ""),
          json.value("target", ""),
          json.value("compiler", ""),
          json.value("hash", ""),
          json.value("flags", std::vector<std::string>{}),
          json.value("conventions", std::vector<std::string>{})};
}

FindingData finding(const Json& json) {
  FindingData one;
  one.id = json.at("case").get<std::string>();
  one.verdict = verdict_named(json, "verdict", judge::Verdict::Error);
  one.seen = verdict_named(json, "seen", one.verdict);
  one.follows_from = json.value("follows_from", "");
  one.rule = json.value("rule", "");
  one.root_cause = json.value("root_cause", "");
  one.json = json.dump();
  return one;
}

SuiteData suite(const Json& json) {
  SuiteData data;
  data.id = json.at("id").get<std::string>();
  data.kind = plan::kind_by_name(json.value("kind", "")).value_or(plan::Kind::Functions);
  data.hash = json.value("hash", "");
  data.checked_cells = json.value("checked_cells", uint64_t{0});
  data.entries = json.at("entries").get<std::vector<std::string>>();
  for (const Json& one : json.at("pairings")) {
    RowData& row = data.rows.emplace_back();
    row.chain = one.contains("chain")
                    ? one.at("chain").get<std::string>()
                    : one.at("caller").get<std::string>() + "->" + one.at("callee").get<std::string>();
    row.letters = one.at("verdicts").get<std::string>();
    row.letters.resize(data.entries.size(), ' ');
  }
  for (const Json& one : json.at("agreements"))
    data.agreements.push_back({one.at("entry"), one.at("toolchains")});
  for (const Json& one : json.at("unsupported"))
    data.unsupported.push_back(
        {one.at("toolchain"), one.at("entry"), one.value("feature", ""), one.value("reason", "")});
  for (const Json& one : json.at("findings"))
    data.findings.push_back(finding(one));
  return data;
}

} // namespace

void upgrade_results(Json& results) {
  for (Json& suite : results.at("suites"))
    suite.emplace("kind", plan::name(plan::Kind::Functions));
  for (Json suite : results.value("scenarios", Json::array())) {
    suite["kind"] = plan::name(plan::Kind::Scenarios);
    suite["checked_cells"] = 0;
    suite["pairings"] = Json::array();
    for (const Json& row : suite.at("chains")) {
      const std::string chain = row.at("chain");
      suite["pairings"].push_back({{"caller", chain.substr(0, chain.find("->"))},
                                   {"callee", chain.substr(chain.rfind("->") + 2)},
                                   {"chain", chain},
                                   {"verdicts", row.at("verdicts")}});
    }
    suite.erase("chains");
    for (const char* list : {"agreements", "maps", "unsupported"})
      suite[list] = Json::array();
    results["suites"].push_back(std::move(suite));
  }
  results.erase("scenarios");
  results["version"] = k_results_version;
}

Expected<void> check_verdicts(const Json& results, const std::string& path) {
  for (const Json& suite : results.at("suites")) {
    const size_t entries = suite.at("entries").size();
    for (const Json& row : suite.at("pairings")) {
      const std::string letters = row.at("verdicts");
      if (letters.size() > entries)
        return fail(fmt::format("'{}' is damaged: in {}, a row of {} entries has {} verdicts", path,
                                suite.at("id").get<std::string>(), entries, letters.size()));
      for (const char letter : letters)
        if (const auto verdict = judge::verdict_by_letter(letter); !verdict || *verdict == judge::Verdict::Follows)
          return fail(
              fmt::format("'{}' has an unknown verdict '{}' in {}", path, letter, suite.at("id").get<std::string>()),
              "it was written by another version of abiter, or is damaged");
    }
  }
  return {};
}

std::vector<SuiteData> suites_of(const Json& results) {
  std::vector<SuiteData> suites;
  for (const Json& one : results.at("suites"))
    suites.push_back(suite(one));
  return suites;
}

Expected<RunData> load_results(const std::string& path) {
  ABITER_TRY(text, read_file(path));
  return parse_results(std::move(text), path);
}

Expected<RunData> parse_results(std::string text, const std::string& path) {
  RunData run;
  try {
    Json json = Json::parse(text);
    if (!json.is_object() || json.value("schema", "") != "abiter-results")
      return fail(fmt::format("'{}' does not hold results of abiter", path),
                  "give a results.json, or the folder of a run");
    const int version = json.value("version", 0);
    if (version < 1 || version > k_results_version)
      return fail(
          fmt::format("'{}' is of schema version {}; this abiter reads 1 to {}", path, version, k_results_version));
    upgrade_results(json);
    ABITER_CHECK(check_verdicts(json, path));
    RunInfo& info = run.info;
    info.id = json.value("run", "");
    info.state = RunState::Complete;
    info.started = json.value("started", "");
    info.ended = json.value("ended", "");
    info.version = json.value("abiter", "");
    info.harness = json.value("harness", "");
    info.base = json.value("base", "");
    if (json.contains("selection")) {
      ABITER_TRY(selection, Selection::from_json(json.at("selection").dump()));
      info.selection = std::move(selection);
    } else {
      info.selection.profile = json.value("profile", "");
    }
    const Json& summary = json.at("summary");
    info.cases = summary.value("cases", uint64_t{0});
    info.red = summary.value("red", uint64_t{0});
    info.known = summary.value("known", uint64_t{0});
    info.counts = summary.value("counts", std::map<std::string, uint64_t>{});
    for (const Json& one : json.at("toolchains"))
      run.toolchains.push_back(toolchain(one));
    run.suites = suites_of(json);
  } catch (const Json::exception& error) {
    return fail(fmt::format("'{}' can't be read: {}", path, error.what()));
  }
  run.json = std::move(text);
  return run;
}

} // namespace abiter::store
