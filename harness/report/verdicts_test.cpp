// Everything that counts, folds or shows cases, held against each other on a run that has every verdict.

#include "insight/diff.h"
#include "insight/merge.h"
#include "insight/suggest.h"
#include "insight/tally_json.h"
#include "report/github.h"
#include "report/junit.h"
#include "util/json.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <set>

using namespace abiter;

namespace {

/// A suite with one case for each verdict, and one more that would be red but for whom it follows from.
Json suite_of(const std::string& id, bool scenarios) {
  const std::string chain = scenarios ? "a->b->a" : "a->b";
  Json entries = Json::array(), findings = Json::array();
  std::string letters;
  const auto add = [&](const judge::VerdictRow& row, const char* follows_from) {
    const std::string entry = fmt::format("f{}::c", letters.size());
    entries.push_back(entry);
    letters += row.letter;
    if (!judge::has_finding(row.verdict))
      return;
    Json finding = {{"case", id + "::" + entry + "::" + chain}, {"verdict", row.name}};
    if (follows_from)
      finding["follows_from"] = follows_from;
    findings.push_back(std::move(finding));
  };
  for (const judge::VerdictRow& row : judge::verdict_rows())
    add(row, nullptr);
  add(judge::row_of(judge::Verdict::Value), "b");
  Json suite = {{"id", id}, {"hash", "h"}, {"entries", entries}, {"findings", findings}};
  if (scenarios) {
    suite["chains"] = {{{"chain", chain}, {"verdicts", letters}}};
    return suite;
  }
  suite["checked_cells"] = 7;
  suite["pairings"] = {{{"caller", "a"}, {"callee", "b"}, {"verdicts", letters}}};
  suite["agreements"] = {{{"entry", 1}, {"toolchains", "{a} | {b}"}}};
  suite["unsupported"] = Json::array();
  return suite;
}

std::string results_of(const std::vector<std::string>& suites, const std::vector<std::string>& scenarios) {
  Json json = {
      {"schema", "abiter-results"},
      {"version", 2},
      {"harness", "1+a"},
      {"values", {"graffiti"}},
      {"run", "x"},
      {"started", "2026-01-01T00:00:00Z"},
      {"ended", "2026-01-01T00:01:00Z"},
      {"selection", {{"profile", "quick"}}},
      {"summary", {{"cost", Json::object()}, {"disagreements", Json::array()}, {"unsupported", Json::array()}}},
      {"toolchains", {{{"id", "a"}, {"hash", "1"}, {"version", "1"}}, {{"id", "b"}, {"hash", "2"}, {"version", "1"}}}},
      {"absent", Json::array()},
      {"expectations", Json::array()},
      {"suites", Json::array()},
      {"scenarios", Json::array()}};
  for (const std::string& id : suites)
    json["suites"].push_back(suite_of(id, false));
  for (const std::string& id : scenarios)
    json["scenarios"].push_back(suite_of(id, true));
  return json.dump();
}

Json merged(const std::vector<std::string>& shards) {
  std::vector<insight::Shard> all;
  for (const std::string& shard : shards)
    all.push_back({fmt::format("{}.json", all.size()), shard});
  const auto merge = insight::merge_shards(all, "merged");
  REQUIRE(merge);
  return Json::parse(merge->json);
}

store::RunData read(const std::string& text) {
  auto run = store::parse_results(text, "x.json");
  REQUIRE(run);
  return std::move(*run);
}

/// The same run with every letter a pass.
store::RunData all_passing(store::RunData run) {
  for (store::SuiteData& suite : run.suites) {
    suite.findings.clear();
    for (store::RowData& row : suite.rows)
      row.letters.assign(row.letters.size(), judge::letter(judge::Verdict::Pass));
  }
  return run;
}

struct JunitTotals {
  uint64_t tests = 0, bad = 0;
};

JunitTotals junit_totals(const store::RunData& run, report::JunitCases cases) {
  const auto digest = insight::digest(run);
  REQUIRE(digest);
  pugi::xml_document document;
  REQUIRE(document.load_string(report::junit_xml(run, *digest, cases).c_str()));
  const pugi::xml_node root = document.child("testsuites");
  return {root.attribute("tests").as_ullong(),
          root.attribute("failures").as_ullong() + root.attribute("errors").as_ullong()};
}

/// Cases that `abiter suggest` makes rules for: "# 3 cases; …" above each.
uint64_t suggested(const store::RunData& run) {
  uint64_t cases = 0;
  const std::string rules = insight::suggest_expectations(run);
  for (size_t at = rules.find("# "); at != std::string::npos; at = rules.find("\n# ", at + 1))
    if (rules.find(" cases; such as", at) < rules.find('\n', at + 2))
      cases += std::stoull(rules.substr(rules.find_first_of("0123456789", at)));
  return cases;
}

/// Holds all of them against `red` and `failed` cases out of `cases`.
void check_run(const std::string& whole, const std::vector<std::string>& shards, uint64_t cases, uint64_t red,
               uint64_t failed) {
  const Json from_one = merged({whole}), from_shards = merged(shards);
  CHECK(from_shards["summary"]["counts"] == from_one["summary"]["counts"]);
  CHECK(from_shards["verdicts"] == insight::verdicts_json());
  for (const Json& json : {from_one, from_shards}) {
    CHECK(json["summary"]["cases"] == cases);
    CHECK(json["summary"]["red"] == red);
    const store::RunData run = read(json.dump());
    CHECK(run.info.red == red); // what `abiter runs` lists
    const insight::Tally tally = insight::tally(run.suites).all;
    CHECK(tally.cases == cases);
    CHECK(tally.red == red);
    CHECK(tally.known == run.info.known);
    CHECK(insight::compare_runs(all_passing(run), run).regressed() == red);
    CHECK(junit_totals(run, report::JunitCases::All).tests == cases);
    CHECK(junit_totals(run, report::JunitCases::All).bad == red);
    CHECK(junit_totals(run, report::JunitCases::Folded).bad == red);
    CHECK(suggested(run) == failed);
    const auto digest = insight::digest(run);
    REQUIRE(digest);
    const std::string headline = fmt::format("{} of {} cases are red", red, cases);
    CHECK(report::github_annotations(run, *digest).find(headline) != std::string::npos);
    const std::string page = report::step_summary(run, *digest);
    for (const judge::VerdictRow& row : judge::verdict_rows())
      CHECK(page.find(fmt::format("| {} | {} |", row.name, run.info.counts.at(std::string(row.name)))) !=
            std::string::npos);
  }
  const insight::RunDiff same = insight::compare_runs(read(from_one.dump()), read(from_shards.dump()));
  CHECK(same.changes.empty());
}

} // namespace

TEST_CASE("merge, summary, diff, JUnit, annotations, suggestions and the list of runs agree on every verdict") {
  const std::string whole = results_of({"s", "t"}, {"u"});
  const std::vector<std::string> shards{results_of({"s"}, {}), results_of({"t"}, {}), results_of({}, {"u"})};
  // Written down once more, so that the table itself is held against something.
  const std::set<std::string_view> green{"pass", "unsupported", "known", "recorded"};
  const std::set<std::string_view> no_rule{"error", "fixed", "drift"};
  uint64_t red = 0, failed = 0;
  for (const judge::VerdictRow& row : judge::verdict_rows()) {
    CHECK(judge::is_red(row.verdict) == (green.count(row.name) == 0));
    red += green.count(row.name) == 0;
    failed += green.count(row.name) == 0 && no_rule.count(row.name) == 0;
  }
  check_run(whole, shards, 3 * (judge::verdict_rows().size() + 1), 3 * red, 3 * failed);
}

TEST_CASE("a recorded case isn't red, in however many shards") {
  Json suite = suite_of("u", true);
  suite["chains"][0]["verdicts"] = "r.";
  suite["entries"] = {"f0::c", "f1::c"};
  suite["findings"] = {{{"case", "u::f0::c::a->b->a"}, {"verdict", "recorded"}}};
  Json json = Json::parse(results_of({}, {}));
  json["scenarios"].push_back(suite);
  const Json merge = merged({results_of({}, {}), json.dump()});
  CHECK(merge["summary"]["red"] == 0);
  CHECK(merge["summary"]["counts"]["recorded"] == 1);
}

TEST_CASE("a verdict that is added to the table is counted and shown by all of them") {
  const uint64_t before = judge::verdict_rows().size();
  for (const judge::Standing standing : {judge::Standing::Failed, judge::Standing::Open}) {
    const judge::OneMoreVerdict more(
        {{}, "swapped", 'S', standing, true, false, 20, "crash rows", "the halves of a value are swapped"});
    REQUIRE(judge::verdict_rows().size() == before + 1);
    CHECK(judge::verdict_by_name("swapped") == more.verdict());
    CHECK(judge::is_expectable(more.verdict()) == (standing == judge::Standing::Failed));
    uint64_t red = 0, failed = 0;
    for (const judge::VerdictRow& row : judge::verdict_rows()) {
      red += judge::is_red(row.verdict);
      failed += row.standing == judge::Standing::Failed;
    }
    check_run(results_of({"s", "t"}, {"u"}), {results_of({"s"}, {"u"}), results_of({"t"}, {})}, 3 * (before + 2),
              3 * red, 3 * failed);
    CHECK(insight::verdicts_json().back()["name"] == "swapped");
  }
  CHECK(judge::verdict_rows().size() == before);
}
