#include "insight/test_run.h"

using namespace abiter;
using namespace abiter::insight;
using judge::Verdict;

TEST_CASE_FIXTURE(TestRun, "a run in which everything passes has no disagreement, no cause, and nothing red") {
  const Summary summary = summarize(results);
  CHECK(summary.cases == 18); // 2 functions, 9 pairings
  CHECK(count(summary, Verdict::Pass) == 18);
  CHECK(summary.red + summary.known + summary.followers == 0);
  CHECK(summary.disagreements.empty());
  CHECK(summary.root_causes.empty());
  CHECK(summary.checked_cells == 100);
}

TEST_CASE_FIXTURE(TestRun, "what isn't selected is no case") {
  judged().verdicts[pairing("a->b")][entry("wide")] = Verdict::Unselected;
  CHECK(summarize(results).cases == 17);
}

TEST_CASE_FIXTURE(TestRun, "red is what fails against no rule, and what a rule has wrong") {
  fail("a->b", "wide", Verdict::Value);
  fail("b->a", "wide", Verdict::Crash);
  expect("a->c", "wide", Verdict::Value, Verdict::Known);
  expect("c->a", "wide", Verdict::Pass, Verdict::Fixed);
  expect("b->c", "wide", Verdict::Crash, Verdict::Drift);
  fail("c->b", "narrow", Verdict::Error);
  const Summary summary = summarize(results);
  CHECK(summary.cases == 18);
  CHECK(summary.red == 5); // all but the known one
  CHECK(summary.known == 1);
  CHECK(summary.followers == 0);
  // A case is counted once, under the verdict that counts.
  CHECK(count(summary, Verdict::Value) == 1);
  CHECK(count(summary, Verdict::Crash) == 1);
  CHECK(count(summary, Verdict::Known) == 1);
  CHECK(count(summary, Verdict::Fixed) == 1);
  CHECK(count(summary, Verdict::Drift) == 1);
  CHECK(count(summary, Verdict::Error) == 1);
  CHECK(count(summary, Verdict::Pass) == 12);
}

TEST_CASE_FIXTURE(TestRun, "what follows from a toolchain that disagrees with itself is counted, and not red") {
  fail("c->c", "wide", Verdict::Value);
  fail("a->c", "wide", Verdict::Value).follows_from = 2;
  fail("c->b", "wide", Verdict::Clobber).follows_from = 2;
  const Summary summary = summarize(results);
  CHECK(summary.red == 1);
  CHECK(summary.followers == 2);
  CHECK(count(summary, Verdict::Value) == 2);
  CHECK(count(summary, Verdict::Clobber) == 1);
}

TEST_CASE_FIXTURE(TestRun, "unsupported is neither red nor known, and folded by its reason") {
  judged().verdicts[pairing("a->b")][entry("wide")] = Verdict::Unsupported;
  judged().unsupported = {{1, entry("wide"), "f32", "no floats"}, {1, entry("narrow"), "f32", "no floats"}};
  const Summary summary = summarize(results);
  CHECK(summary.red + summary.known + summary.followers == 0);
  REQUIRE(summary.unsupported.size() == 1);
  CHECK(summary.unsupported[0].toolchain == "b");
  CHECK(summary.unsupported[0].functions == 2);
  CHECK(summary.unsupported[0].reason == "no floats");
}

TEST_CASE_FIXTURE(TestRun, "equal partitions are one disagreement, whose example has the fewest leaves and is red") {
  for (const char* function : {"wide", "narrow"}) {
    fail("a->c", function, Verdict::Value);
    fail("c->a", function, Verdict::Layout);
    judged().agreements[entry(function)] = {{{0, 1}, {2}}, {}, true};
  }
  expect("b->c", "narrow", Verdict::Value, Verdict::Known);
  const Summary summary = summarize(results);
  REQUIRE(summary.disagreements.size() == 1);
  const AgreementSummary& one = summary.disagreements[0];
  CHECK(one.entries == 2);
  CHECK(one.red_cases == 4);
  CHECK(one.known_cases == 1);
  CHECK(one.entry == entry("narrow"));
  CHECK(one.pairing == pairing("a->c")); // red, by value, from the largest group
}

TEST_CASE_FIXTURE(TestRun, "causes are counted, those with most cases first, each with its smallest red case") {
  for (const char* chain : {"a->c", "c->a", "b->c"})
    fail(chain, "wide", Verdict::Value).root_cause = "often";
  fail("c->b", "narrow", Verdict::Crash).root_cause = "seldom";
  expect("a->b", "narrow", Verdict::Value, Verdict::Known);
  judged().findings[{pairing("a->b"), entry("narrow")}].root_cause = "often";
  const Summary summary = summarize(results);
  REQUIRE(summary.root_causes.size() == 2);
  const RootCause& often = summary.root_causes[0];
  CHECK(often.id == "often");
  CHECK(often.cases == 4);
  CHECK(often.red == 3);
  CHECK(often.entries == 2);
  CHECK(often.entry == entry("wide")); // the smaller one is known
  CHECK(summary.root_causes[1].id == "seldom");
}

TEST_CASE_FIXTURE(TestRun, "results.json has every verdict, finding and number of the run, and is read back as such") {
  fail("a->b", "wide", Verdict::Value).message = "with \"quotes\" and \xff";
  fail("b->a", "wide", Verdict::Crash).follows_from = 1;
  expect("a->c", "narrow", Verdict::Value, Verdict::Known);
  judged().verdicts[pairing("c->c")][entry("wide")] = Verdict::Unsupported;
  judged().unsupported = {{2, entry("wide"), "f32", "no floats"}};
  judged().agreements[entry("wide")] = {{{0, 2}, {1}}, {1}, true};
  const Summary summary = summarize(results);
  const store::RunData run = data();
  CHECK(run.info.id == results.info.id);
  CHECK(run.info.cases == summary.cases);
  CHECK(run.info.red == summary.red);
  CHECK(run.info.known == summary.known);
  CHECK(run.info.counts.at("value") == 1);
  CHECK(run.info.counts.at("crash") == 1);
  CHECK(run.info.counts.at("pass") == 14);
  REQUIRE(run.toolchains.size() == 3);
  CHECK(run.toolchains[1] == store::toolchain_data(plan.toolchains[1]));
  REQUIRE(run.suites.size() == 1);
  const store::SuiteData direct = store::suite_data(results, 0);
  CHECK(run.suites[0].id == direct.id);
  CHECK(run.suites[0].hash == direct.hash);
  CHECK(run.suites[0].entries == direct.entries);
  CHECK(run.suites[0].rows == direct.rows);
  CHECK(run.suites[0].agreements == direct.agreements);
  CHECK(run.suites[0].unsupported == direct.unsupported);
  CHECK(run.suites[0].checked_cells == direct.checked_cells);
  REQUIRE(run.suites[0].findings.size() == 3);
  uint64_t red = 0;
  for (const store::FindingData& one : run.suites[0].findings)
    red += one.red();
  CHECK(red == summary.red);
  const store::FindingData& known = run.suites[0].findings[1];
  CHECK(known.id == "s::narrow::c::a->c");
  CHECK(known.verdict == Verdict::Known);
  CHECK(known.seen == Verdict::Value);
  CHECK(known.rule == "rules.toml:1");
  CHECK(run.suites[0].findings[2].follows_from == "b");
}
