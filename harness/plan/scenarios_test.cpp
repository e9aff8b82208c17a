#include "plan/scenarios.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::plan;
using namespace abiter::toolchain;

namespace {

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
      "test.kdl", "test");
  REQUIRE(spec);
  return *spec;
}

std::vector<std::string> ids(const ScenarioPlan& plan) {
  std::vector<std::string> all;
  for (const ScenarioSuite& suite : plan.suites)
    for (const ScenarioCase& one : suite.cases)
      all.push_back(scenario_case_id(suite, one, toolchains()) + (one.lacking < 0 ? "" : " lacks"));
  return all;
}

ScenarioPlan plan_of(const lang::Spec& spec, const Filter& filter = {}) {
  const auto plan = make_scenario_plan({spec}, toolchains(), filter);
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
  const ScenarioPlan plan = plan_of(spec_of("middle \"cleanup\" \"cpp\" variant=\"optimized\""));
  REQUIRE(plan.suites.size() == 1);
  const ScenarioSuite& suite = plan.suites[0];
  REQUIRE(suite.units.size() == 2);
  CHECK(suite.units[0].kinds == std::vector<std::string>{"catch", "throw"});
  CHECK(suite.units[1].kinds == std::vector<std::string>{"cleanup"});
  CHECK(suite.units[1].conventions == std::vector<std::string>{"c", "c-unwind", "win64-unwind"});
  CHECK(suite.unit_of(0, "optimized") == 1);
  CHECK(!suite.unit_of(1, ""));
}

TEST_CASE("the first expectation whose conditions hold counts, with its alternatives") {
  const lang::Spec spec = spec_of("middle \"cleanup\" \"c\" \"rust\"",
                                  "expect \"undefined\" middle=\"rust<1.71\" because=\"b\"\n"
                                  "expect \"aborts\" middle=\"rust\" convention=\"c\" { catcher \"e\"; }\n"
                                  "(or)expect \"returns\" { catcher \"e\"; }\n"
                                  "expect \"returns\" { catcher \"f\"; }");
  const ScenarioPlan plan = plan_of(spec);
  const auto expected = [&](const std::string& id) {
    const std::vector<std::string> all = ids(plan);
    const auto at = std::find(all.begin(), all.end(), id);
    REQUIRE(at != all.end());
    return expectations_for(plan.suites[0].spec.scenarios[0],
                            plan.suites[0].cases[static_cast<size_t>(at - all.begin())], toolchains());
  };
  CHECK(expected("test::s::c::g++-12->rustc-1.63->g++-12")[0]->outcome == lang::Outcome::Undefined);
  CHECK(expected("test::s::c::g++-12->rustc-1.96->g++-12").size() == 2);
  CHECK(expected("test::s::c::g++-12->gcc-12->g++-12")[0]->trace[0].text == "f");
  CHECK(expected("test::s::win64-unwind::g++-12->rustc-1.96->g++-12")[0]->trace[0].text == "f");
}

TEST_CASE("a condition or convention that isn't understood is an error") {
  const auto plan =
      make_scenario_plan({spec_of("middle \"cleanup\" \"c\"", "expect \"undefined\" middle=\"rust<x.y\" because=\"b\"\n"
                                                              "expect \"returns\" { catcher \"e\"; }")},
                         toolchains(), {});
  REQUIRE(!plan);
  CHECK(plan.error()[0].place->line == 4);
}
