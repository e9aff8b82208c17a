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

TEST_CASE("a value that doesn't arrive in the other toolchain is red, and says what each does") {
  std::vector<toolchain::Toolchain> toolchains(2);
  for (toolchain::Toolchain& one : toolchains) {
    one.id = &one == &toolchains[0] ? "loose" : "trusting";
    one.language = "c";
    one.conventions = {"c"};
  }
  const auto spec = lang::parse("extension \"u8\" \"c\" bits=8", "test.kdl", "test",
                                lang::Languages({{.name = "c", .probes = true}}));
  REQUIRE(spec);
  const auto plan = plan::make_plan({*spec}, toolchains, {}, {plan::Pattern::Graffiti}, 1);
  REQUIRE(plan);
  const plan::Suite& suite = plan->suites[0];
  std::vector<compile::BuiltUnit> units(2);
  for (compile::BuiltUnit& unit : units)
    unit.library = "there.so";
  const std::vector<plan::CaseAt> cases = suite.cases();
  std::vector<run::Answer> answers;
  for (const plan::CaseAt& at : cases) {
    const lang::Probe& probe = suite.probe(at.entry);
    const plan::Pairing& pairing = suite.pairings[at.pairing].pairing;
    // The first one leaves everything above a value, the second one reads 32 bits of an argument.
    uint64_t result = probe.is_pair() || probe.extension->extends ? 0x81 : probe.answers[0].result;
    if (probe.name == "u8_passes" && pairing.caller == 0)
      result = probe.value;
    if ((probe.name == "u8_takes" && pairing.caller == 1) ||
        (probe.name == "u8_as_argument" && pairing.caller == 0 && pairing.callee == 1))
      result = probe.value & 0xffff'ffff;
    answers.push_back({run::Answer::Kind::Result, result, ""});
  }
  const JudgedSuite judged = judge_probes(suite, toolchains, units, answers);
  size_t red = 0;
  for (const auto& [where, finding] : judged.findings) {
    if (!is_red(finding.verdict))
      continue;
    ++red;
    CHECK(finding.verdict == Verdict::Value);
    CHECK(plan->case_id(suite, suite.pairings[where.first], where.second) ==
          "test::u8_as_argument::c::loose->trusting");
    CHECK(finding.sentences ==
          std::vector<std::string>{"a u8 as argument of loose arrives in trusting as 0xdadadb81 instead of 0x81",
                                   "loose doesn't extend", "trusting relies on the caller's extension to 32 bits"});
  }
  CHECK(red == 1);
  // Two toolchains by themselves, and each two of them.
  CHECK(suite.pairings.size() == 2 + 4);
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
