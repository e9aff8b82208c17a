#include "judge/validity.h"

#include <csignal>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::judge;

namespace {

/// One probe of two toolchains, of which the second lacks win64.
struct Fixture {
  std::vector<toolchain::Toolchain> toolchains{2};
  plan::Suite suite;
  std::vector<compile::BuiltUnit> units{2};
  std::vector<run::Answer> answers{{run::Answer::Kind::Result, 2, ""}, {run::Answer::Kind::NotAsked, 0, ""}};

  Fixture() {
    for (toolchain::Toolchain& one : toolchains) {
      one.id = &one == &toolchains[0] ? "gcc-12" : "tcc";
      one.language = "c";
      one.conventions = {"c"};
    }
    toolchains[0].conventions.emplace_back("win64");
    toolchains[1].lacks_conventions = {{"win64", "it ignores the attribute"}};
    const auto spec = lang::parse("probe \"p\" \"c\" value=2 { about \"a bool of 2\"; conventions \"win64\"; "
                                  "answer 2 \"kept 2\" }",
                                  "test.kdl", "test", lang::Languages({{.name = "c", .probes = true}}));
    REQUIRE(spec);
    const auto plan = plan::make_plan({*spec}, toolchains, {}, {plan::Pattern::Graffiti}, 1);
    REQUIRE(plan);
    suite = plan->suites[0];
    for (compile::BuiltUnit& unit : units)
      unit.library = "there.so";
  }

  JudgedSuite judged() const { return judge_probes(suite, toolchains, units, answers); }
  Finding finding() const { return judged().findings.at({0, 0}); }
};

} // namespace

TEST_CASE("an answer is recorded in the words of the spec, a signal in those of the system") {
  Fixture f;
  CHECK(f.judged().verdicts[0][0] == Verdict::Recorded);
  CHECK(f.finding().sentences == std::vector<std::string>{"kept 2"});
  CHECK(f.finding().answer->number == 2);
  f.answers[0].number = 9;
  CHECK(f.finding().sentences == std::vector<std::string>{"0x9, an unexpected answer"});
  f.answers[0] = {run::Answer::Kind::Signal, SIGILL, ""};
  CHECK(f.finding().sentences == std::vector<std::string>{"Illegal instruction"});
  f.answers[0] = {run::Answer::Kind::Timeout, 2000, ""};
  CHECK(f.finding().sentences == std::vector<std::string>{"no end"});
  CHECK(!is_red(f.judged().verdicts[0][0]));
}

TEST_CASE("what a toolchain lacks is unsupported, with its reason") {
  const JudgedSuite judged = Fixture().judged();
  CHECK(judged.verdicts[1][0] == Verdict::Unsupported);
  REQUIRE(judged.unsupported.size() == 1);
  CHECK(judged.unsupported[0].toolchain == 1);
  CHECK(judged.unsupported[0].reason == "it ignores the attribute");
}

TEST_CASE("a function that can't be had is red, and says why") {
  Fixture f;
  f.answers[0] = {run::Answer::Kind::Missing, 0, "there is no function p__win64"};
  CHECK(f.judged().verdicts[0][0] == Verdict::Link);
  CHECK(f.finding().sentences == std::vector<std::string>{"there is no function p__win64"});
  f.answers[0] = {};
  f.units[0].failed = {{"p", "win64", {compile::Outcome::Refused, "error: no", {}}}};
  CHECK(f.judged().verdicts[0][0] == Verdict::Build);
  CHECK(f.finding().sentences == std::vector<std::string>{"it does not compile: error: no"});
  f.units[0] = {};
  f.units[0].failure = {compile::Outcome::Refused, "it could not be built", {}};
  CHECK(f.judged().verdicts[0][0] == Verdict::Build);
  f.units[0].failure = {compile::Outcome::Disturbed, "another machine's compiler built it", {}};
  CHECK(f.judged().verdicts[0][0] == Verdict::Error);
}
