#include "lang/test_support.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::lang;

namespace {

/// A scenario with three middle frames around what `parts` adds.
std::string scenario(const std::string& parts) {
  return "scenario \"s\" {\n"
         "rule \"why\" link=\"https://example.org\"\n"
         "catcher \"catch-int\" \"cpp\"\n"
         "middle \"cleanup\" \"c\" \"rust\" depth=3\n"
         "thrower \"throw-int\" \"cpp\"\n"
         "conventions \"c\" \"c-unwind\"\n" +
         parts + "\n}\n";
}

std::vector<std::string> lines(const std::vector<TraceLine>& trace) {
  std::vector<std::string> text;
  for (const TraceLine& line : trace)
    text.push_back(std::to_string(line.level) + " " + line.text + (line.may ? "?" : ""));
  return text;
}

} // namespace

TEST_CASE("a scenario says which frames follow each other") {
  const Spec spec = spec_of(scenario("about \"x\"; rounds 7; threads 2; expect \"returns\" { catcher \"enter\"; }"));
  REQUIRE(spec.scenarios.size() == 1);
  const Scenario& one = spec.scenarios[0];
  CHECK(one.length() == 5);
  CHECK(one.role_at(0) == Role::Catcher);
  CHECK(one.role_at(3) == Role::Middle);
  CHECK(one.role_at(4) == Role::Thrower);
  CHECK(one.frame(Role::Middle).languages == std::vector<std::string>{"c", "rust"});
  CHECK(one.conventions == std::vector<std::string>{"c", "c-unwind"});
  CHECK(one.rounds == 7);
  CHECK(one.threads == 2);
}

TEST_CASE("middle frames have their lines from the outside in, and behind the throw from the inside out") {
  const Spec spec = spec_of(scenario("expect \"returns\" payload=4 {\n"
                                     "catcher \"enter\"; middle \"enter\" \"hold\"; thrower \"enter\" \"throw\"\n"
                                     "(may)middle \"cleanup\"; catcher \"caught\" }"));
  const Scenario& one = spec.scenarios[0];
  CHECK(one.expectations[0].payload == 4);
  CHECK(lines(expand_trace(one, one.expectations[0])) ==
        std::vector<std::string>{"0 enter", "1 enter", "1 hold", "2 enter", "2 hold", "3 enter", "3 hold", "4 enter",
                                 "4 throw", "3 cleanup?", "2 cleanup?", "1 cleanup?", "0 caught"});
}

TEST_CASE("expectations have conditions, alternatives and reasons") {
  const Spec spec = spec_of(scenario("expect \"undefined\" middle=\"rust<1.81 tcc\" convention=\"c\" because=\"so\"\n"
                                     "expect \"returns\" same=\"catcher thrower\" { catcher \"enter\"; }\n"
                                     "expect \"aborts\" message=\"no\" { catcher \"enter\"; }\n"
                                     "(or)expect \"returns\" { catcher \"enter\"; }"));
  const auto& all = spec.scenarios[0].expectations;
  REQUIRE(all.size() == 4);
  CHECK(all[0].outcome == Outcome::Undefined);
  CHECK(all[0].when[0].words == std::vector<std::string>{"rust<1.81", "tcc"});
  CHECK(all[1].same == std::vector<Role>{Role::Catcher, Role::Thrower});
  CHECK(all[2].message == "no");
  CHECK(all[3].alternative);
}

TEST_CASE("what is wrong with a scenario is told with its place") {
  CHECK(short_errors_of(scenario("expect \"returns\" middle=\"tcc\" { catcher \"enter\"; }")) ==
        "7:1: the last expectation must hold for all that is left\n");
  CHECK(short_errors_of(scenario("")) == "1:1: scenario 's' has no expect\n");
  CHECK(short_errors_of(scenario("expect \"aborts\"")) == "7:1: this expects no trace\n");
  CHECK(short_errors_of(scenario("(or)expect \"aborts\" { catcher \"enter\"; }")) ==
        "7:5: the first expectation can't be an alternative\n");
  CHECK(short_errors_of(scenario("expect \"returns\" { catcher \"a text that is much too long\"; }")) ==
        "7:28: an event has at most 22 characters\n");
  CHECK(short_errors_of(scenario("rounds 0; expect \"returns\" { catcher \"enter\"; }")) ==
        "7:8: 'rounds' is a number from 1 to 100000\n");
  CHECK(short_errors_of("scenario \"a b\" { }") == "1:10: 'a b' can't be the name of a scenario\n");
  CHECK(short_errors_of("@align 4\n" + scenario("expect \"returns\" { catcher \"enter\"; }")) ==
        "1:1: @align does not apply to a scenario\n");
  const std::string good = scenario("expect \"returns\" { catcher \"enter\"; }");
  CHECK(short_errors_of(good + good) == "9:10: redefinition of scenario 's'\n");
}
