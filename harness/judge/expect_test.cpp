#include "judge/expect.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::judge;

namespace {

/// Toolchains a and b; functions f and g under `c`; a judged suite in which everything passes.
struct Fixture {
  plan::Plan plan;
  JudgedSuite judged;
  uint32_t f = 0, g = 0; ///< entries

  Fixture() {
    auto spec = lang::parse("fn \"f\" { inputs { a \"i64\" } }\nfn \"g\" { inputs { a \"i64\" } }", "s.kdl", "s", {});
    REQUIRE(spec);
    std::vector<toolchain::Toolchain> toolchains(2);
    for (size_t t = 0; t < 2; ++t) {
      toolchains[t].id = t ? "b" : "a";
      toolchains[t].family = toolchains[t].id;
      toolchains[t].conventions = {"c"};
    }
    auto made = plan::make_plan({*spec}, toolchains, {}, {plan::Pattern::Graffiti}, 1);
    REQUIRE(made);
    plan = *made;
    const plan::Suite& suite = plan.suites[0];
    for (uint32_t e = 0; e < suite.entries.size(); ++e)
      if (suite.entries[e].convention == "c")
        (suite.entries[e].function ? g : f) = e;
    for (const plan::SuitePairing& pairing : suite.pairings) {
      std::vector<Verdict>& row = judged.verdicts.emplace_back(suite.entries.size(), Verdict::Unselected);
      for (uint32_t e = 0; e < row.size(); ++e)
        if (pairing.selected[e])
          row[e] = Verdict::Pass;
    }
  }

  uint32_t pairing(uint32_t caller, uint32_t callee) const {
    for (uint32_t p = 0; p < plan.suites[0].pairings.size(); ++p)
      if (plan.suites[0].pairings[p].pairing == plan::Pairing{caller, callee})
        return p;
    FAIL("no such pairing");
    return 0;
  }
  Finding& fail(uint32_t p, uint32_t e, Verdict verdict) {
    judged.verdicts[p][e] = verdict;
    judged.findings[{p, e}].verdict = verdict;
    return judged.findings[{p, e}];
  }
  /// The case fails, and so does `toolchain` with itself as far as its map says.
  void follows(uint32_t p, uint32_t e, int32_t toolchain) {
    fail(p, e, Verdict::Value).follows_from = toolchain;
    judged.agreements.resize(plan.suites[0].entries.size());
    judged.agreements[e].with_itself = {static_cast<uint32_t>(toolchain)};
  }
  void expect(const std::string& rules) {
    plan::Expectations expectations;
    const Errors errors = plan::parse_expectations(rules, "r.toml", expectable_verdicts(), expectations);
    REQUIRE(errors.empty());
    apply_expectations(plan, 0, expectations, judged);
  }
};

std::string rule(const std::string& match, const std::string& verdicts) {
  return "[[expect]]\nmatch = \"" + match + "\"\nverdict = " + verdicts + "\nreason = \"r\"\nlink = \"https://l\"\n";
}

} // namespace

TEST_CASE("a case that fails as a rule says is known") {
  Fixture one;
  const uint32_t ab = one.pairing(0, 1);
  one.fail(ab, one.f, Verdict::Value);
  one.expect(rule("s::f::c::a->b", "\"value\""));
  CHECK(one.judged.final_verdict(ab, one.f) == Verdict::Known);
  CHECK(one.judged.findings.at({ab, one.f}).verdict == Verdict::Value);
  CHECK(one.judged.verdicts[ab][one.f] == Verdict::Value);
  CHECK(one.judged.rules.at({0, 0}).known == 1);
}

TEST_CASE("a case that passes against a rule is fixed, and one that fails otherwise drifted: case by case") {
  Fixture one;
  const uint32_t ab = one.pairing(0, 1);
  const uint32_t ba = one.pairing(1, 0);
  one.fail(ab, one.f, Verdict::Crash);
  one.fail(ab, one.g, Verdict::Value);
  one.expect(rule("s::*::c::a<->b", "\"value\""));
  CHECK(one.judged.final_verdict(ab, one.f) == Verdict::Drift);
  CHECK(one.judged.final_verdict(ab, one.g) == Verdict::Known);
  CHECK(one.judged.final_verdict(ba, one.f) == Verdict::Fixed);
  CHECK(one.judged.findings.at({ba, one.f}).verdict == Verdict::Pass);
  CHECK(is_red(Verdict::Fixed));
  CHECK(is_red(Verdict::Drift));
  CHECK_FALSE(is_red(Verdict::Known));
}

TEST_CASE("a rule may allow some of its cases to pass") {
  Fixture one;
  const uint32_t ab = one.pairing(0, 1);
  one.fail(ab, one.f, Verdict::Value);
  one.expect(rule("s::*::c::a<->b", "[\"value\", \"pass\"]"));
  CHECK(one.judged.final_verdict(ab, one.f) == Verdict::Known);
  CHECK(one.judged.final_verdict(ab, one.g) == Verdict::Pass);
  CHECK(one.judged.findings.size() == 1);
}

TEST_CASE("the most specific rule decides") {
  Fixture one;
  const uint32_t ab = one.pairing(0, 1);
  one.fail(ab, one.f, Verdict::Crash);
  one.expect(rule("s::f::c::a->b", "\"crash\"") + rule("s::*::c::a->b", "[\"value\", \"pass\"]"));
  CHECK(one.judged.final_verdict(ab, one.f) == Verdict::Known);
  CHECK(one.judged.findings.at({ab, one.f}).expectation->rule == 0);
  CHECK(one.judged.rules.at({1, 0}).matched == 2);
}

TEST_CASE("no rule speaks of our own faults, of what nobody can say, or of what follows from another case") {
  Fixture one;
  const uint32_t ab = one.pairing(0, 1);
  one.fail(ab, one.f, Verdict::Error);
  one.follows(ab, one.g, 0);
  one.fail(one.pairing(0, 0), one.g, Verdict::Value);
  one.expect(rule("s::*::c::a->b", "\"crash\""));
  CHECK(one.judged.final_verdict(ab, one.f) == Verdict::Error);
  CHECK(one.judged.final_verdict(ab, one.g) == Verdict::Value);
  const std::vector<std::string> words = expectable_verdicts();
  CHECK(std::find(words.begin(), words.end(), "error") == words.end());
  CHECK(std::find(words.begin(), words.end(), "unsupported") == words.end());
}

TEST_CASE("what follows from a toolchain that disagrees with itself counts, if nothing tells of that") {
  Fixture one;
  const uint32_t ab = one.pairing(0, 1);
  one.follows(ab, one.g, 0);
  SUBCASE("the diagonal passed") {
    one.expect("");
    CHECK(one.judged.findings.at({ab, one.g}).follows_from == -1);
  }
  SUBCASE("the diagonal failed") {
    one.fail(one.pairing(0, 0), one.g, Verdict::Value);
    one.expect("");
    CHECK(one.judged.findings.at({ab, one.g}).follows_from == 0);
  }
  plan::SuitePairing& diagonal = one.plan.suites[0].pairings[one.pairing(0, 0)];
  SUBCASE("the diagonal isn't part of the run") {
    diagonal.selected[one.g] = false;
    one.expect("");
    CHECK(one.judged.findings.at({ab, one.g}).follows_from == -1);
  }
  SUBCASE("… but a rule knows it") {
    diagonal.selected[one.g] = false;
    one.expect(rule("s::g::c::a->a", "\"value\""));
    CHECK(one.judged.findings.at({ab, one.g}).follows_from == 0);
  }
}
