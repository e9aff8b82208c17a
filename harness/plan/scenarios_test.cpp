#include "plan/scenarios.h"

#include "plan/keep.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::plan;
using namespace abiter::toolchain;

namespace {

/// Those that have frames.
lang::Languages languages() {
  return lang::Languages(
      {{.name = "c", .scenarios = true}, {.name = "cpp", .scenarios = true}, {.name = "rust", .scenarios = true}});
}

Toolchain toolchain(const char* id, const char* language, const char* version,
                    std::vector<std::string> conventions = {"c", "c-unwind", "win64"}) {
  Toolchain one;
  one.id = id;
  one.language = language;
  one.version = version;
  one.conventions = std::move(conventions);
  return one;
}

/// g++, gcc, a Rust that lacks c-unwind, and one that has it.
std::vector<Toolchain> toolchains() {
  std::vector<Toolchain> all = {toolchain("g++-12", "cpp", "12.2.0"), toolchain("gcc-12", "c", "12.2.0"),
                                toolchain("rustc-1.63", "rust", "1.63.0", {"c", "win64"}),
                                toolchain("rustc-1.96", "rust", "1.96.0")};
  all[2].lacks_conventions = {{"c-unwind", "since 1.71"}};
  all[0].scenario_variants["optimized"] = {"-O2"};
  return all;
}

lang::Spec spec_of(const std::string& middle,
                   const std::string& expectations = "expect \"returns\" { catcher \"e\"; }") {
  const auto spec = lang::parse(
      "scenario \"s\" { rule \"r\" link=\"https://example.org\"; catcher \"catch\" \"cpp\"\n" + middle +
          "\nthrower \"throw\" \"cpp\"; conventions \"c\" \"c-unwind\" \"win64-unwind\"\n" + expectations + "\n}",
      "test.kdl", "test", languages());
  REQUIRE(spec);
  return *spec;
}

/// In the order of the cases; " lacks" behind those that aren't possible.
std::vector<std::string> ids(const Plan& plan) {
  std::vector<std::string> all;
  for (const Suite& suite : plan.suites)
    for (const CaseAt& at : suite.cases())
      all.push_back(plan.case_id(suite, suite.pairings[at.pairing], at.entry) +
                    (suite.pairings[at.pairing].possible[at.entry] ? "" : " lacks"));
  return all;
}

Plan plan_of(const lang::Spec& spec, const Filter& filter = {}) {
  const auto plan = make_plan({spec}, toolchains(), filter, {Pattern::Graffiti}, 1);
  REQUIRE(plan);
  return *plan;
}

} // namespace

TEST_CASE("every toolchain of a role's languages takes it, under every convention; what a version lacks is told") {
  Filter filter;
  filter.conventions = {"c-unwind"};
  CHECK(ids(plan_of(spec_of("middle \"cleanup\" \"c\" \"rust\""), filter)) ==
        std::vector<std::string>{"test::s::c-unwind::g++-12->gcc-12->g++-12",
                                 "test::s::c-unwind::g++-12->rustc-1.63->g++-12 lacks",
                                 "test::s::c-unwind::g++-12->rustc-1.96->g++-12"});
  filter.conventions = {"win64-unwind"};
  CHECK(ids(plan_of(spec_of("middle \"cleanup\" \"rust\""), filter)) ==
        std::vector<std::string>{"test::s::win64-unwind::g++-12->rustc-1.63->g++-12 lacks",
                                 "test::s::win64-unwind::g++-12->rustc-1.96->g++-12"});
}

TEST_CASE("in deep chains toolchains take turns, so that the number of chains doesn't grow with the depth") {
  Filter filter;
  filter.conventions = {"c"};
  CHECK(ids(plan_of(spec_of("middle \"cleanup\" \"c\" \"rust\" depth=2"), filter)) ==
        std::vector<std::string>{"test::s::c::g++-12->gcc-12->rustc-1.63->g++-12",
                                 "test::s::c::g++-12->rustc-1.63->rustc-1.96->g++-12",
                                 "test::s::c::g++-12->rustc-1.96->gcc-12->g++-12"});
  filter.pairs = {"g++-12->gcc-12->gcc-12->g++-12"};
  CHECK(ids(plan_of(spec_of("middle \"cleanup\" \"c\" \"rust\" depth=2"), filter)) ==
        std::vector<std::string>{"test::s::c::g++-12->gcc-12->gcc-12->g++-12"});
}

TEST_CASE("a pair selects chains in which one calls the other") {
  Filter filter;
  filter.conventions = {"c"};
  filter.pairs = {"g++-12->gcc*"};
  CHECK(ids(plan_of(spec_of("middle \"cleanup\" \"c\" \"rust\""), filter)) ==
        std::vector<std::string>{"test::s::c::g++-12->gcc-12->g++-12"});
}

TEST_CASE("a unit has all frames of one toolchain; a variant is a unit of its own") {
  const Plan plan = plan_of(spec_of("middle \"cleanup\" \"cpp\" variant=\"optimized\""));
  REQUIRE(plan.suites.size() == 1);
  const Suite& suite = plan.suites[0];
  REQUIRE(suite.frames.size() == 2);
  CHECK(suite.frames[0].kinds == std::vector<std::string>{"catch", "throw"});
  CHECK(suite.frames[1].kinds == std::vector<std::string>{"cleanup"});
  CHECK(suite.frames[1].conventions == std::vector<std::string>{"c", "c-unwind", "win64-unwind"});
  CHECK(suite.frames_of(0, "optimized") == 1);
  CHECK(!suite.frames_of(1, ""));
}

TEST_CASE("the first expectation whose conditions hold counts, with its alternatives") {
  const lang::Spec spec = spec_of("middle \"cleanup\" \"c\" \"rust\"",
                                  "expect \"undefined\" middle=\"rust<1.71\" because=\"b\"\n"
                                  "expect \"aborts\" middle=\"rust\" convention=\"c\" { catcher \"e\"; }\n"
                                  "(or)expect \"returns\" { catcher \"e\"; }\n"
                                  "expect \"returns\" { catcher \"f\"; }");
  const Plan plan = plan_of(spec);
  const auto expected = [&](const std::string& id) {
    const std::vector<std::string> all = ids(plan);
    const auto at = std::find(all.begin(), all.end(), id);
    REQUIRE(at != all.end());
    const Suite& suite = plan.suites[0];
    const CaseAt one = suite.cases()[static_cast<size_t>(at - all.begin())];
    return expectations_for(suite.scenario(one.entry), suite.entries[one.entry].convention,
                            suite.pairings[one.pairing].pairing.chain(), plan.toolchains);
  };
  CHECK(expected("test::s::c::g++-12->rustc-1.63->g++-12")[0]->outcome == lang::Outcome::Undefined);
  CHECK(expected("test::s::c::g++-12->rustc-1.96->g++-12").size() == 2);
  CHECK(expected("test::s::c::g++-12->gcc-12->g++-12")[0]->trace[0].text == "f");
  CHECK(expected("test::s::win64-unwind::g++-12->rustc-1.96->g++-12")[0]->trace[0].text == "f");
}

TEST_CASE("a condition or convention that isn't understood is an error") {
  const auto plan =
      make_plan({spec_of("middle \"cleanup\" \"c\"", "expect \"undefined\" middle=\"rust<x.y\" because=\"b\"\n"
                                                     "expect \"returns\" { catcher \"e\"; }")},
                toolchains(), {}, {Pattern::Graffiti}, 1);
  REQUIRE(!plan);
  CHECK(plan.error().place->line == 4);
}

TEST_CASE("functions and scenarios of one spec are two suites of one plan, and a filter selects by kind") {
  lang::Spec spec = spec_of("middle \"cleanup\" \"c\"");
  const auto functions = lang::parse("fn \"f\" { inputs { a \"i64\" } }", "f.kdl", "test", {});
  REQUIRE(functions);
  spec.functions = functions->functions;
  spec.types = functions->types;
  const Plan both = plan_of(spec);
  REQUIRE(both.suites.size() == 2);
  CHECK(both.suites[0].kind == Kind::Functions);
  CHECK(both.suites[1].kind == Kind::Scenarios);
  CHECK(both.case_count == both.case_count_of(Kind::Functions) + both.case_count_of(Kind::Scenarios));
  Filter filter;
  filter.kinds = {"scenarios"};
  CHECK(ids(plan_of(spec, filter)).size() == both.case_count_of(Kind::Scenarios));
  filter.kinds = {"functions"};
  CHECK(ids(plan_of(spec, filter)).size() == both.case_count_of(Kind::Functions));
}

TEST_CASE("cases that aren't wanted are taken out, and frames that nobody needs then") {
  Filter filter;
  filter.conventions = {"c"};
  Plan plan = plan_of(spec_of("middle \"cleanup\" \"c\" \"rust\""), filter);
  keep_cases(plan, [](const Suite& suite, const std::vector<std::string>& entries, const std::string& chain) {
    CHECK(suite.id == "test");
    CHECK(entries.size() == 3);
    return std::vector<bool>(entries.size(), chain == "g++-12->gcc-12->g++-12");
  });
  CHECK(ids(plan) == std::vector<std::string>{"test::s::c::g++-12->gcc-12->g++-12"});
  CHECK(plan.case_count == 1);
  REQUIRE(plan.suites[0].frames.size() == 2);
  CHECK(plan.suites[0].frames[1].toolchain == 1);
}
