#include "store/run_data.h"
#include "util/text.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::store;
using judge::Verdict;

namespace {

const std::string k_results = R"({"schema": "abiter-results", "version": 2, "run": "2026-04-01T02-03-04",
  "started": "2026-04-01T02:03:04Z", "abiter": "0.1.0", "harness": "0.1.0+1", "base": "2026-03-31T02-03-04",
  "selection": {"profile": "quick", "filter": {"words": ["f"]}, "seed": 7}, "profile": "quick",
  "summary": {"cases": 6, "red": 1, "known": 1, "counts": {"pass": 3, "value": 1, "known": 1, "unsupported": 1}},
  "toolchains": [{"id": "a", "hash": "1", "flags": ["-O0"]}, {"id": "b"}],
  "suites": [{"id": "s", "hash": "h", "checked_cells": 12, "entries": ["f::c", "g::c", "h::c"],
    "pairings": [{"caller": "a", "callee": "b", "verdicts": ".Vk"}, {"caller": "b", "callee": "a", "verdicts": ".u"}],
    "agreements": [{"entry": 1, "toolchains": "{a} | {b}"}],
    "unsupported": [{"toolchain": "a", "entry": 1, "feature": "f16", "reason": "too old"}],
    "findings": [{"case": "s::g::c::a->b", "verdict": "value", "root_cause": "why"},
                 {"case": "s::h::c::a->b", "verdict": "known", "seen": "crash", "rule": "r.toml:3"}]}],
  "scenarios": [{"id": "u", "entries": ["x::c"], "chains": [{"chain": "a->b->a", "verdicts": "W"}],
    "findings": [{"case": "u::x::c::a->b->a", "verdict": "unwind"}]}]})";

std::string error_of(const std::string& text) {
  const auto run = parse_results(text, "some.json");
  return run ? "" : run.error().what;
}

} // namespace

TEST_CASE("results.json is read with all that commands about earlier runs need") {
  const auto run = parse_results(k_results, "some.json");
  REQUIRE(run);
  CHECK(run->info.id == "2026-04-01T02-03-04");
  CHECK(run->info.base == "2026-03-31T02-03-04");
  CHECK(run->info.state == RunState::Complete);
  CHECK(run->info.selection.profile == "quick");
  CHECK(run->info.selection.filter.words == std::vector<std::string>{"f"});
  CHECK(run->info.selection.seed == 7);
  CHECK(run->info.cases == 6);
  CHECK(run->info.red == 1);
  CHECK(run->info.counts.at("unsupported") == 1);
  REQUIRE(run->toolchains.size() == 2);
  CHECK(run->toolchains[0].flags == std::vector<std::string>{"-O0"});
  CHECK(run->json == k_results);
  REQUIRE(run->suites.size() == 2);
  const SuiteData& suite = run->suites[0];
  CHECK(suite.rows == std::vector<RowData>{{"a->b", ".Vk"}, {"b->a", ".u "}}); // filled up to the entries
  CHECK(suite.agreements == std::vector<AgreementData>{{1, "{a} | {b}"}});
  CHECK(suite.unsupported == std::vector<UnsupportedData>{{"a", 1, "f16", "too old"}});
  CHECK(suite.checked_cells == 12);
  CHECK(suite.case_id(suite.rows[0], 2) == "s::h::c::a->b");
  REQUIRE(suite.findings.size() == 2);
  CHECK(suite.findings[0].verdict == Verdict::Value);
  CHECK(suite.findings[0].seen == Verdict::Value); // what was seen is what counts, if no rule says otherwise
  CHECK(suite.findings[0].root_cause == "why");
  CHECK(suite.findings[0].red());
  CHECK(suite.findings[1].verdict == Verdict::Known);
  CHECK(suite.findings[1].seen == Verdict::Crash);
  CHECK(suite.findings[1].rule == "r.toml:3");
  CHECK_FALSE(suite.findings[1].red());
}

TEST_CASE("chains of scenarios are rows like pairings") {
  const auto run = parse_results(k_results, "some.json");
  REQUIRE(run);
  const SuiteData& scenarios = run->suites[1];
  CHECK(scenarios.rows == std::vector<RowData>{{"a->b->a", "W"}});
  CHECK(scenarios.findings.at(0).verdict == Verdict::Unwind);
  CHECK(scenarios.findings.at(0).red());
  CHECK(suite_key(run->suites[0]) != suite_key(scenarios));
}

TEST_CASE("a file of version 1, which had no selection and no scenarios, is still read") {
  const auto run = parse_results(R"({"schema": "abiter-results", "version": 1, "profile": "default", "summary": {},
    "toolchains": [], "suites": []})",
                                 "old.json");
  REQUIRE(run);
  CHECK(run->info.selection.profile == "default");
  CHECK(run->info.cases == 0);
}

TEST_CASE("a finding with a verdict that this version doesn't know counts as an error, never as a pass") {
  const auto run =
      parse_results(replace_all(k_results, "\"verdict\": \"value\"", "\"verdict\": \"melted\""), "some.json");
  REQUIRE(run);
  CHECK(run->suites[0].findings[0].verdict == Verdict::Error);
  CHECK(run->suites[0].findings[0].red());
}

TEST_CASE("what isn't such a file is refused by its name") {
  for (const std::string& text :
       {std::string(), std::string("{"), std::string("[]"), std::string(R"({"schema": "abiter-diff", "version": 1})"),
        replace_all(k_results, "\"version\": 2", "\"version\": 4"),
        replace_all(k_results, "\"version\": 2", "\"version\": 0"),
        replace_all(k_results, "\"entries\"", "\"entrances\""),
        replace_all(k_results, "\"verdicts\": \".Vk\"", "\"verdicts\": 7")}) {
    CAPTURE(text);
    CHECK(error_of(text).find("'some.json'") != std::string::npos);
  }
  CHECK_FALSE(load_results("/nowhere/results.json"));
}
