#include "insight/diff.h"
#include "insight/merge.h"

#include "util/json.h"
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::insight;
using judge::Verdict;

namespace {

/// A run of one suite with entries f, g, h and one pairing, whose letters and findings are given.
store::RunData run_of(const std::string& letters, std::vector<store::FindingData> findings = {}) {
  store::RunData run;
  run.toolchains = {{"gcc-12", "", "", "12.2.0", "", "", "aa", {}, {}}};
  store::SuiteData& suite = run.suites.emplace_back();
  suite.id = "s";
  suite.entries = {"f::c", "g::c", "h::c"};
  suite.rows = {{"a->b", letters}};
  suite.findings = std::move(findings);
  return run;
}

store::FindingData finding(const std::string& entry, Verdict verdict, Verdict seen, const std::string& follows = {}) {
  return {"s::" + entry + "::c::a->b", verdict, seen, follows, "", "", ""};
}

std::string changes(const RunDiff& diff) {
  std::string text;
  for (const CaseChange& one : diff.changes)
    text += one.entry.substr(0, 1) + ":" + std::string(name(one.kind)) + (one.regressed() ? "! " : " ");
  return text;
}

Json shard(const std::string& suite, const std::string& letters, Json findings) {
  return {
      {"schema", "abiter-results"},
      {"version", 2},
      {"harness", "1+a"},
      {"values", {"graffiti"}},
      {"run", "x"},
      {"started", "2026-01-01T00:00:00Z"},
      {"ended", "2026-01-01T00:01:00Z"},
      {"selection", {{"profile", "quick"}}},
      {"summary",
       {{"cost", {{"total_seconds", 1.5}, {"compiles", 2}}},
        {"disagreements", Json::array()},
        {"unsupported", Json::array()}}},
      {"toolchains", {{{"id", "a"}, {"hash", "1"}, {"version", "1"}}, {{"id", "b"}, {"hash", "2"}, {"version", "1"}}}},
      {"absent", Json::array()},
      {"expectations", Json::array()},
      {"suites",
       {{{"id", suite},
         {"hash", "h"},
         {"checked_cells", 5},
         {"entries", {"f::c", "g::c"}},
         {"pairings", {{{"caller", "a"}, {"callee", "b"}, {"verdicts", letters}}}},
         {"agreements", {{{"entry", 0}, {"toolchains", "{a} | {b}"}}}},
         {"unsupported", Json::array()},
         {"findings", findings}}}}};
}

Json found(const std::string& id, const std::string& verdict) {
  return {{{"case", id}, {"verdict", verdict}}};
}

} // namespace

TEST_CASE("a recorded answer that is another one is a change, and no regression") {
  const auto recorded = [](const std::string& says) {
    store::FindingData one = finding("f", Verdict::Recorded, Verdict::Recorded);
    one.json = R"({"case":"s::f::c::a->b","verdict":"recorded","says":[")" + says + R"("],"answer":{"result":"0x2"}})";
    return one;
  };
  const RunDiff diff = compare_runs(run_of("r..", {recorded("kept 2")}), run_of("r..", {recorded("became 0")}));
  CHECK(changes(diff) == "f:answered otherwise ");
  CHECK(diff.same == 2);
  const Json json = Json::parse(to_json(diff));
  CHECK(json.at("answered")[0].at("old_says") == "kept 2");
  CHECK(json.at("answered")[0].at("new_says") == "became 0");
  CHECK(json.at("counts").at("answered") == 1);
  CHECK(changes(compare_runs(run_of("r..", {recorded("kept 2")}), run_of("r..", {recorded("kept 2")}))).empty());
}

TEST_CASE("what is red and wasn't has regressed, what passes again is fixed") {
  CHECK(changes(compare_runs(run_of("..."), run_of(".V.", {finding("g", Verdict::Value, Verdict::Value)}))) ==
        "g:newly red! ");
  CHECK(changes(compare_runs(run_of(".V.", {finding("g", Verdict::Value, Verdict::Value)}), run_of("..."))) ==
        "g:fixed ");
  const RunDiff same = compare_runs(run_of("..."), run_of("..."));
  CHECK(same.changes.empty());
  CHECK(same.same == 3);
}

TEST_CASE("a red case that fails otherwise drifted; whether it is told by a rule or not") {
  const store::RunData value = run_of("V..", {finding("f", Verdict::Value, Verdict::Value)});
  const store::RunData crash = run_of("C..", {finding("f", Verdict::Crash, Verdict::Crash)});
  const store::RunData known = run_of("k..", {finding("f", Verdict::Known, Verdict::Value)});
  const store::RunData drift = run_of("D..", {finding("f", Verdict::Drift, Verdict::Crash)});
  const store::RunData fixed = run_of("F..", {finding("f", Verdict::Fixed, Verdict::Pass)});
  CHECK(changes(compare_runs(value, crash)) == "f:drifted ");
  CHECK(changes(compare_runs(known, drift)) == "f:drifted! ");
  CHECK(changes(compare_runs(known, fixed)) == "f:fixed! ");
  CHECK(changes(compare_runs(value, known)) == "f:now known ");
  CHECK(changes(compare_runs(known, value)) == "f:newly red! ");
  CHECK(changes(compare_runs(run_of("..."), known)) == "f:now known ");
  CHECK(compare_runs(known, known).changes.empty());
}

TEST_CASE("what follows from a toolchain that disagrees with itself isn't red") {
  const store::RunData follows = run_of("V..", {finding("f", Verdict::Value, Verdict::Value, "a")});
  CHECK(changes(compare_runs(run_of("..."), follows)) == "f:now known ");
  CHECK(compare_runs(run_of("..."), follows).regressed() == 0);
}

TEST_CASE("cases that only one run has are new or gone, by id and not by place") {
  CHECK(changes(compare_runs(run_of(". ."), run_of("..."))) == "g:new ");
  CHECK(changes(compare_runs(run_of("..."), run_of(".u."))) == "g:gone ");
  store::RunData other = run_of("V..", {finding("h", Verdict::Value, Verdict::Value)});
  other.suites[0].entries = {"h::c", "f::c", "g::c"};
  CHECK(changes(compare_runs(run_of("..."), other)) == "h:newly red! ");
  other.suites[0].id = "t";
  const RunDiff diff = compare_runs(run_of("..."), other);
  CHECK(diff.count(ChangeKind::New) == 3);
  CHECK(diff.count(ChangeKind::Gone) == 3);
}

TEST_CASE("toolchains that come, go or change are told") {
  store::RunData before = run_of("...");
  store::RunData after = run_of("...");
  after.toolchains[0].hash = "bb";
  after.toolchains.push_back({"clang-22", "", "", "22.1", "", "", "", {}, {}});
  const RunDiff diff = compare_runs(before, after);
  REQUIRE(diff.toolchains.size() == 2);
  CHECK(diff.toolchains[0].rebuilt);
  CHECK(diff.toolchains[1].before.empty());
  const auto json = Json::parse(to_json(diff));
  CHECK(json["toolchains"][1]["new"] == "22.1");
  CHECK(json["counts"]["same"] == 3);
  // Two runs, and lists of cases: none hides the other.
  CHECK(json["version"] == 2);
  CHECK(json["before"].contains("run"));
  CHECK(json["after"].contains("run"));
  for (const ChangeRow& row : change_rows()) {
    CHECK(json[std::string(row.key)].is_array());
    CHECK(name(row.kind) == row.name);
  }
  CHECK(json["kinds"].size() == change_rows().size());
}

TEST_CASE("shards become one run") {
  const auto merged = merge_shards({{"one", shard("s", "V ", found("s::f::c::a->b", "value")).dump()},
                                    {"two", shard("t", "..", Json::array()).dump()}},
                                   "id");
  REQUIRE(merged);
  const auto run = store::parse_results(merged->json, "merged");
  REQUIRE(run);
  CHECK(run->info.id == "id");
  CHECK(run->info.cases == 3);
  CHECK(run->info.red == 1);
  CHECK(run->suites.size() == 2);
  const auto json = Json::parse(merged->json);
  CHECK(json["summary"]["counts"]["pass"] == 2);
  CHECK(json["summary"]["checked_cells"] == 10);
  CHECK(json["summary"]["cost"]["total_seconds"] == 3.0);
  CHECK(json["summary"]["disagreements"][0]["entries"] == 2);
  CHECK(json["summary"]["disagreements"][0]["red_cases"] == 1);
}

TEST_CASE("shards of one suite complement each other") {
  const auto none = Json::array();
  const auto merged =
      merge_shards({{"one", shard("s", ". ", none).dump()}, {"two", shard("s", "..", none).dump()}}, "id");
  REQUIRE(merged);
  CHECK(store::parse_results(merged->json, "merged")->suites[0].rows[0].letters == "..");
}

TEST_CASE("what doesn't belong together isn't merged") {
  const auto none = Json::array();
  const auto one = shard("s", "V.", found("s::f::c::a->b", "value"));
  const auto refuse = [&](const Json& other, const std::string& why) {
    const auto merged = merge_shards({{"one", one.dump()}, {"two", other.dump()}}, "id");
    REQUIRE(!merged);
    CAPTURE(merged.error().what);
    CHECK(merged.error().what.find(why) != std::string::npos);
  };
  refuse(shard("s", "..", none), "'s::f::c::a->b' was value in a shard before, and is pass in 'two'");
  refuse(shard("s", "C.", found("s::f::c::a->b", "crash")), "is crash in 'two'");
  auto other = shard("t", "..", none);
  other["harness"] = "1+b";
  refuse(other, "their harnesses differ");
  other = shard("t", "..", none);
  other["toolchains"][0]["hash"] = "9";
  refuse(other, "toolchain 'a' of 'two' isn't the one");
  other = shard("s", "..", none);
  other["suites"][0]["hash"] = "other";
  refuse(other, "the spec 's' of 'two' isn't the one");
  CHECK(merge_shards({{"one", "{"}}, "id").error().what.find("can't be read") != std::string::npos);
}
