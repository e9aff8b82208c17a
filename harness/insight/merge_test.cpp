#include "insight/merge.h"

#include "insight/test_run.h"
#include "util/json.h"
#include "util/text.h"

#include <algorithm>

using namespace abiter;
using namespace abiter::insight;
using judge::Verdict;

namespace {

/// Some of everything: red cases, a known one, one that follows, one that is unsupported.
void spoil(TestRun& run) {
  run.fail("a->b", "wide", Verdict::Value).root_cause = "often";
  run.fail("b->a", "wide", Verdict::Crash).root_cause = "often";
  run.expect("a->c", "narrow", Verdict::Value, Verdict::Known);
  run.fail("c->c", "narrow", Verdict::Clobber).root_cause = "seldom";
  run.fail("c->b", "narrow", Verdict::Clobber).follows_from = 2;
  run.judged().verdicts[run.pairing("b->b")][run.entry("narrow")] = Verdict::Unsupported;
  run.judged().unsupported = {{1, run.entry("narrow"), "f32", "no floats"}};
  run.judged().agreements[run.entry("wide")] = {{{0, 2}, {1}}, {}, true};
}

/// Leaves only the cases of one function, as if the others were another shard's.
void keep(TestRun& run, const std::string& function, const std::string& partition) {
  judge::JudgedSuite& judged = run.judged();
  const uint32_t kept = run.entry(function);
  for (auto& row : judged.verdicts)
    for (uint32_t e = 0; e < row.size(); ++e)
      if (e != kept)
        row[e] = Verdict::Unselected;
  std::erase_if(judged.findings, [&](const auto& one) { return one.first.second != kept; });
  std::erase_if(judged.unsupported, [&](const auto& one) { return one.entry != kept; });
  for (uint32_t e = 0; e < judged.agreements.size(); ++e)
    if (e != kept)
      judged.agreements[e] = {};
  judged.checked_cells = 50;
  run.results.info.selection.partition = partition;
}

std::string text(const TestRun& run) {
  return to_json(run.results, summarize(run.results));
}

/// What merging says, if it refuses.
std::string refusal(const std::string& first, const std::string& second) {
  const auto merged = merge_shards({{"one", first}, {"two", second}}, "id");
  return merged ? "" : merged.error().what;
}

} // namespace

TEST_CASE("shards that are put together are the whole run again") {
  TestRun whole;
  spoil(whole);
  TestRun first;
  spoil(first);
  keep(first, "wide", "hash:1/2");
  TestRun second;
  spoil(second);
  keep(second, "narrow", "hash:2/2");
  const auto merged = merge_shards({{"1", text(first)}, {"2", text(second)}}, "merged");
  REQUIRE(merged);
  CHECK(merged->missing.empty());
  const auto run = store::parse_results(merged->json, "merged");
  REQUIRE(run);
  const store::RunData expected = whole.data();
  CHECK(run->info.id == "merged");
  CHECK(run->info.cases == expected.info.cases);
  CHECK(run->info.red == expected.info.red);
  CHECK(run->info.known == expected.info.known);
  CHECK(run->info.counts == expected.info.counts);
  CHECK(run->toolchains == expected.toolchains);
  REQUIRE(run->suites.size() == 1);
  CHECK(run->suites[0].rows == expected.suites[0].rows);
  CHECK(run->suites[0].agreements == expected.suites[0].agreements);
  CHECK(run->suites[0].unsupported == expected.suites[0].unsupported);
  CHECK(run->suites[0].checked_cells == expected.suites[0].checked_cells);
  CHECK(run->suites[0].findings.size() == expected.suites[0].findings.size());
}

TEST_CASE("causes are told apart by all shards together, as in the whole run") {
  // {a, b} | {c} in one function and {a} | {b, c} in the other: two causes of one kind.
  const auto make = [](TestRun& run) {
    const auto fail = [&](const std::string& chain, const char* function, const char* caller, const char* callee) {
      judge::Finding& finding = run.fail(chain, function, Verdict::Value);
      finding.why = {"kind", caller, callee, "v", true, false};
      finding.root_cause = "kind";
    };
    for (const char* one : {"a", "b"}) {
      fail(std::string(one) + "->c", "wide", "in memory", "in registers");
      fail(std::string("c->") + one, "wide", "in registers", "in memory");
    }
    for (const char* one : {"b", "c"}) {
      fail(std::string(one) + "->a", "narrow", "in registers", "in memory");
      fail(std::string("a->") + one, "narrow", "in memory", "in registers");
    }
  };
  const auto causes = [](const std::string& json) {
    std::vector<std::string> found;
    const Json all = Json::parse(json);
    for (const Json& one : all.at("summary").at("root_causes"))
      found.push_back(one.at("id").get<std::string>() + " " + one.at("toolchains").get<std::string>() + " " +
                      one.at("cases").dump() + one.at("red").dump() + one.at("entries").dump());
    std::sort(found.begin(), found.end());
    return found;
  };
  TestRun whole;
  make(whole);
  name_causes(whole.results);
  TestRun first, second, third;
  make(first);
  keep(first, "wide", "hash:1/3");
  // One shard has half of a function's cases, of which nothing contradicts the other function.
  make(second);
  keep(second, "narrow", "hash:2/3");
  make(third);
  keep(third, "narrow", "hash:3/3");
  std::erase_if(second.judged().findings, [&](const auto& one) { return one.first.first != second.pairing("a->c"); });
  std::erase_if(third.judged().findings, [&](const auto& one) { return one.first.first == third.pairing("a->c"); });
  for (TestRun* run : {&first, &second, &third}) {
    for (uint32_t p = 0; p < run->judged().verdicts.size(); ++p)
      for (uint32_t e = 0; e < run->judged().verdicts[p].size(); ++e)
        if (run->judged().verdicts[p][e] == Verdict::Value && !run->judged().findings.count({p, e}))
          run->judged().verdicts[p][e] = Verdict::Unselected;
    name_causes(run->results);
  }
  const auto merged = merge_shards({{"1", text(first)}, {"2", text(second)}, {"3", text(third)}}, "merged");
  REQUIRE(merged);
  CHECK(causes(merged->json) == causes(text(whole)));
  CHECK(causes(merged->json) == std::vector<std::string>{"kind~a {b, c} | {a} 441", "kind~c {a, b} | {c} 441"});
  const auto run = store::parse_results(merged->json, "merged");
  REQUIRE(run);
  for (const store::FindingData& one : run->suites[0].findings)
    CHECK(one.root_cause == (one.id.find("::wide::") != std::string::npos ? "kind~c" : "kind~a"));
}

TEST_CASE("a shard that is merged with itself stays what it is, but for what it compared") {
  TestRun run;
  spoil(run);
  const auto merged = merge_shards({{"1", text(run)}, {"1 again", text(run)}}, "twice");
  REQUIRE(merged);
  const auto twice = store::parse_results(merged->json, "twice");
  REQUIRE(twice);
  CHECK(twice->info.counts == run.data().info.counts);
  CHECK(twice->info.red == run.data().info.red);
  CHECK(twice->suites[0].rows == run.data().suites[0].rows);
}

TEST_CASE("a shard that is missing is named") {
  TestRun run;
  run.results.info.selection.partition = "hash:1/3";
  const auto merged = merge_shards({{"1", text(run)}}, "id");
  REQUIRE(merged);
  CHECK(merged->missing == std::vector<std::string>{"hash:2/3", "hash:3/3"});
}

TEST_CASE("what isn't a shard of the same run is refused, with both names") {
  TestRun run;
  const std::string good = text(run);
  TestRun other;
  other.results.info.harness = "0.1.0+5678";
  CHECK(refusal(good, text(other)).find("'one' and 'two'") != std::string::npos);
  TestRun rebuilt;
  rebuilt.plan.toolchains[1].hash = "another compiler";
  CHECK(refusal(good, text(rebuilt)).find("'b'") != std::string::npos);
  CHECK(refusal(good, replace_all(good, "wide::c", "wider::c")).find("'s' of 'two'") != std::string::npos);
  CHECK(refusal(good, replace_all(good, "\"version\":3", "\"version\":99")).find("'two'") != std::string::npos);
  CHECK(refusal(good, "{").find("'two'") != std::string::npos);
}

TEST_CASE("two answers for one case are refused, with the case and both of them") {
  TestRun first;
  TestRun second;
  first.fail("a->b", "wide", Verdict::Value);
  second.fail("a->b", "wide", Verdict::Crash);
  const std::string message = refusal(text(first), text(second));
  for (const char* part : {"s::wide::c::a->b", "value", "crash", "'two'"})
    CHECK_MESSAGE(message.find(part) != std::string::npos, message);
}
