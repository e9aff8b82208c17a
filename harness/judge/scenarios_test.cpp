#include "judge/scenarios.h"

#include "judge/expect.h"

#include <csignal>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::judge;

namespace {

/// Those that have frames.
lang::Languages languages() {
  return lang::Languages(
      {{.name = "c", .scenarios = true}, {.name = "cpp", .scenarios = true}, {.name = "rust", .scenarios = true}});
}

/// One chain of g++ alone: enter, throw, perhaps a cleanup, caught.
struct Fixture {
  std::vector<toolchain::Toolchain> toolchains{1};
  plan::Suite suite;
  std::vector<compile::BuiltUnit> units;
  run::Played played;

  explicit Fixture(const std::string& expectations = k_returns, const std::string& more = "") {
    toolchains[0].id = "g++-12";
    toolchains[0].language = "cpp";
    toolchains[0].version = "12.2.0";
    toolchains[0].conventions = {"c"};
    const auto spec = lang::parse("scenario \"s\" { rule \"r\" link=\"https://example.org\"\n"
                                  "catcher \"catch\" \"cpp\"; middle \"m\" \"cpp\"; thrower \"throw\" \"cpp\"\n"
                                  "conventions \"c\"; " +
                                      more + "\n" + expectations + "\n}",
                                  "test.kdl", "test", languages());
    REQUIRE(spec);
    const auto plan = plan::make_plan({*spec}, toolchains, {}, {plan::Pattern::Graffiti}, 1);
    REQUIRE(plan);
    suite = plan->suites[0];
    units.resize(suite.frames.size());
    for (compile::BuiltUnit& unit : units)
      unit.library = "there.so";
    played.ended = run::Ended::Exit;
    played.finished = true;
    played.rounds = 1;
    played.payload = run::sent_payload(4);
    played.events = {{0, "enter"}, {1, "enter"}, {2, "throw"}, {1, "cleanup"}, {0, "caught"}};
  }

  static constexpr const char* k_returns = "expect \"returns\" payload=4 { catcher \"enter\"; middle \"enter\"\n"
                                           "thrower \"throw\"; (may)middle \"cleanup\"; catcher \"caught\" }";

  JudgedSuite judged() const { return judge_scenarios(suite, toolchains, units, {played}); }
  Verdict verdict() const { return judged().verdicts[0][0]; }
  Finding finding() const { return judged().findings.at({0, 0}); }
};

} // namespace

TEST_CASE("the whole trace as expected is a pass, with or without what may happen") {
  Fixture f;
  CHECK(f.verdict() == Verdict::Pass);
  f.played.events.erase(f.played.events.begin() + 3);
  CHECK(f.verdict() == Verdict::Pass);
}

TEST_CASE("a trace that is too short, too long or otherwise is not") {
  Fixture f;
  f.played.events.pop_back();
  CHECK(f.verdict() == Verdict::Unwind);
  f.played.events.push_back({0, "caught"});
  f.played.events.push_back({0, "more"});
  CHECK(f.verdict() == Verdict::Unwind);
  f.played.events.clear();
  CHECK(f.verdict() == Verdict::Unwind);
}

TEST_CASE("the first difference is marked, and what was equal stands side by side") {
  Fixture f;
  f.played.events[3] = {0, "cleanup"};
  const Finding finding = f.finding();
  REQUIRE(finding.trace.size() == 5);
  CHECK(!finding.trace[2].differs);
  CHECK(finding.trace[2].seen == "thrower throw");
  CHECK(finding.trace[3].differs);
  CHECK(finding.trace[3].expected == "catcher caught");
  CHECK(finding.trace[3].seen == "catcher cleanup");
}

TEST_CASE("payload, objects left alive, exceptions still counted, a second thread: each is told") {
  const auto says = [](auto change) {
    Fixture f;
    change(f.played);
    REQUIRE(f.verdict() == Verdict::Unwind);
    return f.finding().sentences.front();
  };
  CHECK(says([](run::Played& p) { p.payload[1] = 0; }) == "the payload is a100a7aa instead of a1a4a7aa");
  CHECK(says([](run::Played& p) { p.payload.clear(); }) == "the payload is nothing instead of a1a4a7aa");
  CHECK(says([](run::Played& p) { p.alive = 1; }) == "1 thrown objects were never destroyed");
  CHECK(says([](run::Played& p) { p.handling = 2; }) == "C++ still counts 2 exceptions as caught or in flight");
  CHECK(says([](run::Played& p) { p.differs = 2; }) == "the two threads saw different things");
}

TEST_CASE("a leak counts where a scenario is played many times") {
  Fixture once;
  once.played.leaked = 100'000;
  CHECK(once.verdict() == Verdict::Pass);
  Fixture many(Fixture::k_returns, "rounds 1000");
  many.played.leaked = 7000;
  CHECK(many.verdict() == Verdict::Pass);
  many.played.leaked = 8000;
  CHECK(many.finding().sentences.front() == "8000 bytes leaked in 1000 rounds");
}

TEST_CASE("an abort is no crash: it may be what is expected") {
  Fixture f;
  f.played.ended = run::Ended::Signal;
  f.played.finished = false;
  f.played.number = SIGABRT;
  CHECK(f.verdict() == Verdict::Unwind);
  f.played.number = SIGSEGV;
  CHECK(f.verdict() == Verdict::Crash);
  f.played.ended = run::Ended::Timeout;
  CHECK(f.verdict() == Verdict::Timeout);

  Fixture aborts(
      "expect \"aborts\" message=\"terminate called\" { catcher \"enter\"; middle \"enter\"; thrower \"throw\" }");
  aborts.played.ended = run::Ended::Signal;
  aborts.played.finished = false;
  aborts.played.number = SIGABRT;
  aborts.played.message = "terminate called after throwing an instance of 'int'\\n";
  aborts.played.events.resize(3);
  CHECK(aborts.verdict() == Verdict::Pass);
  aborts.played.message = "something else";
  CHECK(aborts.verdict() == Verdict::Unwind);
  aborts.played.number = SIGSEGV;
  CHECK(aborts.verdict() == Verdict::Crash);
}

TEST_CASE("any alternative will do") {
  Fixture f("expect \"aborts\" { catcher \"enter\" }\n(or)" + std::string(Fixture::k_returns));
  CHECK(f.verdict() == Verdict::Pass);
}

TEST_CASE("what is undefined is recorded with what it came to") {
  Fixture f("expect \"undefined\" because=\"nobody says\"");
  CHECK(f.verdict() == Verdict::Recorded);
  CHECK(f.finding().sentences == std::vector<std::string>{"the catcher returned; behind the throw: middle cleanup, "
                                                          "catcher caught",
                                                          "undefined: nobody says"});
  f.played.ended = run::Ended::Signal;
  f.played.number = SIGSEGV;
  f.played.finished = false;
  f.played.events.resize(3);
  CHECK(f.verdict() == Verdict::Recorded);
  CHECK(f.finding().sentences.front() == "the process ended with SIGSEGV; nothing ran");
}

TEST_CASE("a chain that wasn't played is never a pass") {
  Fixture f;
  f.played = {};
  CHECK(f.verdict() == Verdict::Error);
  f.played.message = "no function catch__c";
  CHECK(f.verdict() == Verdict::Link);
  f.units[0].failed.push_back({"m", "c", {compile::Outcome::Refused, "expected ';'", {}}});
  CHECK(f.verdict() == Verdict::Build);
  f.units[0].failed = {{"m", "c", {compile::Outcome::Disturbed, "killed", {}}}};
  CHECK(f.verdict() == Verdict::Error);
  CHECK(f.finding().frame == 1);
  f.units[0].unsupported.push_back({"catch", "", "feature", "not in this version"});
  CHECK(f.verdict() == Verdict::Unsupported);
  REQUIRE(f.judged().unsupported.size() == 1);
  CHECK(f.judged().unsupported[0].feature == "feature");
  CHECK(f.judged().findings.empty());
}

TEST_CASE("a rule about a chain holds for scenarios as for functions") {
  Fixture f;
  f.played.events.pop_back();
  JudgedSuite judged = f.judged();
  plan::Expectations rules;
  REQUIRE(plan::parse_expectations("[[expect]]\nmatch = \"test::s::c::g++-12->**->g++-12\"\nverdict = \"unwind\"\n"
                                   "reason = \"r\"\nlink = \"https://example.org\"\n",
                                   "r.toml", expectable_verdicts(), rules)
              .empty());
  plan::Plan plan;
  plan.toolchains = f.toolchains;
  plan.suites = {f.suite};
  apply_expectations(plan, 0, rules, judged);
  CHECK(judged.final_verdict(0, 0) == Verdict::Known);
  CHECK(judged.verdicts[0][0] == Verdict::Unwind);
  CHECK(judged.rules.at({0, 0}).known == 1);
}
