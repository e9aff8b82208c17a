#include "judge/graffiti.h"
#include "judge/judge.h"
#include "run/runner/protocol.h"

#include <cstring>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::judge;

namespace {

/// A plan of toolchains a, b, c with one function `f(i128 a0, u32 end) -> u64` under `c`, every pairing.
struct Fixture {
  plan::Plan plan;
  compile::Build build;
  run::Job job;
  run::SuiteObservation observation;

  Fixture() {
    auto spec =
        lang::parse(R"(fn "f" { inputs { a0 "i128"; end "u32"; }; outputs { _ "u64"; }; })", "test.kdl", "test", {});
    REQUIRE(spec);
    std::vector<toolchain::Toolchain> toolchains(3);
    for (size_t t = 0; t < 3; ++t) {
      toolchains[t].id = std::string(1, static_cast<char>('a' + t));
      toolchains[t].family = toolchains[t].id;
      toolchains[t].conventions = {"c"};
    }
    auto made = plan::make_plan({*spec}, toolchains, {}, {plan::Pattern::Graffiti}, 1);
    REQUIRE(made);
    plan = *made;
    job = run::make_job(plan, plan.suites[0], 1000, true);
    build.units.resize(1);
    build.units[0].resize(3);
    observation.pairs.resize(9);
    for (run::PairObservation& pair : observation.pairs)
      pair.passed.assign(plan.suites[0].entries.size(), true);
    observation.diagonals.resize(3);
    observation.layouts.resize(3);
    for (auto& sides : observation.layouts)
      for (run::Layouts& layouts : sides) {
        layouts.types.assign(job.codecs.size(), {true, 16, 16});
        layouts.leaves.assign(job.leaves.size(), run::Place{0, std::vector<uint8_t>(16, 0xff)});
      }
  }

  /// The case of caller and callee is red in this way.
  run::CaseReport& fail(uint32_t caller, uint32_t callee) {
    run::PairObservation& pair = observation.pairs[3 * caller + callee];
    pair.passed[0] = false;
    return pair.cases[0].batch;
  }

  static run::Difference difference(uint32_t cell) {
    run::Difference one{};
    one.cell = cell;
    one.seen = 4;
    return one;
  }

  JudgedSuite judge() { return judge_suite(plan, 0, build, job, observation); }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "all passed is all passed, and unanimous") {
  const JudgedSuite judged = judge();
  CHECK(judged.findings.empty());
  CHECK(judged.agreements[0].unanimous());
  CHECK(judged.checked_cells == 9 * 3);
}

TEST_CASE_FIXTURE(Fixture, "nothing reported is never a pass") {
  observation.pairs[1].passed[0] = false;
  const JudgedSuite judged = judge();
  CHECK(judged.verdicts[1][0] == Verdict::Error);
  CHECK(judged.findings.at({1, 0}).message == "nothing was reported");
}

TEST_CASE_FIXTURE(Fixture, "arguments and results are told apart") {
  fail(0, 1).differences = {difference(0)};
  fail(1, 0).differences = {difference(2)};
  const JudgedSuite judged = judge();
  CHECK(judged.verdicts[1][0] == Verdict::Value);
  CHECK(judged.findings.at({1, 0}).arguments);
  CHECK_FALSE(judged.findings.at({1, 0}).result);
  CHECK(judged.findings.at({3, 0}).result);
}

TEST_CASE_FIXTURE(Fixture, "toolchains fold into agreement groups") {
  for (const auto& [a, b] : {std::pair{0, 1}, {1, 0}, {1, 2}, {2, 1}})
    fail(static_cast<uint32_t>(a), static_cast<uint32_t>(b)).differences = {difference(0)};
  CHECK(to_text(judge().agreements[0], plan) == "{a, c} | {b}");
}

TEST_CASE_FIXTURE(Fixture, "one direction that fails is enough to disagree") {
  fail(0, 1).differences = {difference(0)};
  CHECK(to_text(judge().agreements[0], plan) == "{a, c} | {b}");
}

TEST_CASE_FIXTURE(Fixture, "a toolchain that disagrees with itself is told once, and is no evidence against others") {
  for (uint32_t t = 0; t < 3; ++t)
    fail(2, t).differences = {difference(0)};
  const JudgedSuite judged = judge();
  CHECK(to_text(judged.agreements[0], plan) == "{a, b}; c disagrees with itself");
  CHECK(judged.findings.at({8, 0}).follows_from == -1);
  CHECK(judged.findings.at({6, 0}).follows_from == 2);
}

TEST_CASE_FIXTURE(Fixture, "what isn't aligned is named, with what its type asks for") {
  run::CaseReport& report = fail(1, 0);
  report.broken.facts = ABITER_UNALIGNED_PARAMETER | ABITER_UNALIGNED_RESULT;
  report.broken.unaligned = {1};
  const JudgedSuite judged = judge();
  CHECK(judged.findings.at({3, 0}).message ==
        "the callee's parameter end isn't aligned to 16 bytes, as its type u32 asks for; the caller's memory for the "
        "result isn't aligned to 16 bytes, as its type u64 asks for");
}

TEST_CASE_FIXTURE(Fixture, "crashes, hangs and clobbered registers have verdicts of their own") {
  run::CaseReport& crash = fail(0, 1);
  crash.status = ABITER_CRASHED;
  crash.signal = 11;
  crash.address = 0x10;
  crash.step = ABITER_STEP_CALLEE;
  fail(0, 2).status = ABITER_TIMED_OUT;
  fail(1, 0).broken.registers = {"rbx"};
  const JudgedSuite judged = judge();
  CHECK(judged.verdicts[1][0] == Verdict::Crash);
  CHECK(judged.findings.at({1, 0}).message.find("at address 0x10, in the callee") != std::string::npos);
  CHECK(judged.findings.at({1, 0}).general == "Segmentation fault, in the callee"); // a cause has no address
  CHECK(judged.verdicts[2][0] == Verdict::Timeout);
  CHECK(judged.verdicts[3][0] == Verdict::Clobber);
  CHECK(judged.findings.at({3, 0}).message == "the callee did not keep rbx");
}

TEST_CASE_FIXTURE(Fixture,
                  "layout and passing are separate: values may arrive though layouts differ, and both may be wrong") {
  observation.layouts[1][1].types[0].align = 8;
  fail(0, 1).differences = {difference(0)};
  const JudgedSuite judged = judge();
  CHECK(judged.verdicts[1][0] == Verdict::Value);
  CHECK(judged.findings.at({1, 0}).layout);
  CHECK(judged.verdicts[7][0] == Verdict::Layout); // c → b
  const LayoutDifference& one = judged.findings.at({7, 0}).layouts.at(0);
  CHECK(one.type == "i128");
  CHECK(one.what == "align");
  CHECK(one.caller == "16");
  CHECK(one.callee == "8");
}

TEST_CASE_FIXTURE(Fixture, "a case that passes alone after failing in its batch is our own failure") {
  fail(0, 1).differences = {difference(0)};
  observation.pairs[1].cases[0].alone_passed = true;
  CHECK(judge().verdicts[1][0] == Verdict::Error);
}

TEST_CASE_FIXTURE(Fixture, "unsupported comes before build, and is listed with its reason") {
  const auto failed = [&](compile::Outcome outcome) {
    build.units[0][0][0].failed = {{"f", "c", {outcome, "syntax error", {}}}};
    return judge().verdicts[0][0];
  };
  CHECK(failed(compile::Outcome::Unlinked) == Verdict::Link);
  CHECK(failed(compile::Outcome::Disturbed) == Verdict::Error);
  CHECK(failed(compile::Outcome::Crashed) == Verdict::Build);
  CHECK(failed(compile::Outcome::Refused) == Verdict::Build);
  build.units[0][1][1].unsupported = {{"f", "", "i128", "no 128-bit integers"}};
  const JudgedSuite judged = judge();
  CHECK(judged.verdicts[0][0] == Verdict::Build);
  CHECK(judged.verdicts[1][0] == Verdict::Unsupported);
  REQUIRE(judged.unsupported.size() == 1);
  CHECK(judged.unsupported[0].reason == "no 128-bit integers");
}

TEST_CASE_FIXTURE(Fixture, "graffiti is decoded into words") {
  const plan::Value& value = job.values[0][0];
  run::Difference one{};
  one.cell = 0;
  one.seen = 16;
  // The upper half of a0, then garbage from the next argument: what a shift by eight bytes looks like.
  std::memcpy(one.observed.data(), value.bytes[0].data() + 8, 8);
  std::memcpy(one.observed.data() + 8, value.bytes[1].data(), 4);
  CHECK(decode(value, one) == "bytes 8-15 of a0, then end, then something else");
  one.observed.fill(0xc3);
  CHECK(decode(value, one) == "nothing was stored there");
  one.seen = 8;
  CHECK(decode(value, one) == "has 8 bytes on this side, not 16");
}

TEST_CASE_FIXTURE(Fixture, "where data models differ, that is the verdict and the reason") {
  plan.toolchains[1].data_model.c_longdouble = {8, 8}; // of no type of the function
  CHECK(judge().verdicts[1][0] == Verdict::Pass);
  auto spec =
      lang::parse(R"(fn "f" { inputs { a0 "wchar"; end "u32"; }; outputs { _ "u64"; }; })", "test.kdl", "test", {});
  REQUIRE(spec);
  plan.suites[0].spec.types = spec->types;
  plan.suites[0].spec.functions = spec->functions;
  plan.toolchains[1].data_model.wchar = {2, 2};
  job = run::make_job(plan, plan.suites[0], 1000, true);
  for (auto& sides : observation.layouts)
    for (run::Layouts& layouts : sides) {
      layouts.types.assign(job.codecs.size(), {true, 4, 4});
      layouts.leaves.assign(job.leaves.size(), run::Place{0, std::vector<uint8_t>(4, 0xff)});
    }
  fail(1, 0).differences.push_back(difference(0));
  fail(1, 2).status = ABITER_CRASHED;
  const JudgedSuite judged = judge();
  CHECK(judged.verdicts[0][0] == Verdict::Pass);   // a->a
  CHECK(judged.verdicts[1][0] == Verdict::Layout); // a->b: values arrive
  CHECK(judged.verdicts[3][0] == Verdict::Layout); // b->a: they don't
  CHECK(judged.verdicts[5][0] == Verdict::Crash);
  CHECK(judged.findings.at({1, 0}).message == "wchar_t has 4 bytes in a, 2 in b");
  CHECK(judged.findings.at({5, 0}).message.find("wchar_t has 2 bytes in b, 4 in c\n") == 0);
  const Finding& finding = judged.findings.at({3, 0});
  REQUIRE(finding.layouts.size() == 1);
  CHECK(finding.layouts[0].type == "wchar");
  CHECK(finding.layouts[0].what == "size");
  CHECK(finding.arguments);
}

TEST_CASE("places are told in bytes and bits") {
  CHECK(place_text({8, {0xff, 0xff, 0xff, 0xff}}) == "bytes 8-11");
  CHECK(place_text({0, {0x38}}) == "bits 3-5 of byte 0");
  CHECK(place_text({2, {0xff, 0x00, 0x01}}) == "byte 2 and bit 0 of byte 4");
  CHECK(place_text({0, {}}) == "nowhere");
}
