#include "plan/expectation.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::plan;
using namespace abiter::toolchain;

namespace {

const std::vector<std::string> k_verdicts{"pass", "layout", "value", "crash"};

std::string rule_text(const std::string& match, const std::string& more = {}) {
  return "[[expect]]\nmatch = \"" + match + "\"\nverdict = \"value\"\nreason = \"r\"\nlink = \"https://l\"\n" + more;
}

Expectations parse(const std::string& text) {
  Expectations expectations;
  const Errors errors = parse_expectations(text, "a.toml", k_verdicts, expectations);
  if (!errors.empty())
    FAIL_CHECK(errors[0].what);
  return expectations;
}

Errors errors_of(const std::string& text) {
  Expectations expectations;
  return parse_expectations(text, "a.toml", k_verdicts, expectations);
}

bool matches(const std::string& match, std::string_view suite, std::string_view function, std::string_view convention,
             std::string_view chain) {
  const Expectations expectations = parse(rule_text(match));
  for (const CasePattern& one : expectations.rules.at(0).patterns)
    if (one.matches_suite(suite) && one.matches_entry(function, convention) && one.matches_chain(split_chain(chain)))
      return true;
  return false;
}

Toolchain make_toolchain(const std::string& id, const std::string& version) {
  Toolchain one;
  one.id = id;
  one.family = id;
  one.version = version;
  one.target = "x86_64-linux-gnu";
  one.conventions = {"c"};
  return one;
}

} // namespace

TEST_CASE("a match has a glob for each part of a case id") {
  CHECK(matches("i128::*::c::clang-1[3-7]->*", "i128", "val_in", "c", "clang-14->gcc-12"));
  CHECK_FALSE(matches("i128::*::c::clang-1[3-7]->*", "i128", "val_in", "c", "gcc-12->clang-14"));
  CHECK_FALSE(matches("i128::*::c::clang-1[3-7]->*", "i128", "val_in", "c-unwind", "clang-14->gcc-12"));
  CHECK_FALSE(matches("i128::*::c::clang-1[3-7]->*", "procgen/i128", "val_in", "c", "clang-14->gcc-12"));
  CHECK(matches("*/i128::val_{in,out}::{c,system}::*", "procgen/i128", "val_out", "system", "a->b->c"));
  CHECK(matches("s::f::c::*", "s+repr-rust", "f", "c", "a->b"));
  // What is known of this machine says nothing about another.
  CHECK_FALSE(matches("s::f::c::*", "s@i386", "f", "c", "a->b"));
  CHECK_FALSE(matches("*::f::c::*", "s@i386", "f", "c", "a->b"));
  CHECK(matches("*@i386::f::c::*", "s@i386", "f", "c", "a->b"));
  CHECK(matches("s@i386::f::c::*", "s@i386+repr-rust", "f", "c", "a->b"));
  CHECK_FALSE(matches("s@i386::f::c::*", "s", "f", "c", "a->b"));
}

TEST_CASE("<-> is both directions, and ! is everything else") {
  for (const char* chain : {"tcc->gcc-12", "gcc-12->tcc"})
    CHECK(matches("s::f::c::tcc<->!tcc", "s", "f", "c", chain));
  CHECK_FALSE(matches("s::f::c::tcc<->!tcc", "s", "f", "c", "tcc->tcc"));
  CHECK_FALSE(matches("s::f::c::tcc<->!tcc", "s", "f", "c", "gcc-12->clang-14"));
  CHECK(matches("s::!{f,g}::c::*->*", "s", "h", "c", "a->b"));
  CHECK_FALSE(matches("s::!{f,g}::c::*->*", "s", "g", "c", "a->b"));
}

TEST_CASE("a chain may have any length") {
  CHECK(matches("s::f::c::gcc-*->**->rustc-*", "s", "f", "c", "gcc-12->rustc-1.63"));
  CHECK(matches("s::f::c::gcc-*->**->rustc-*", "s", "f", "c", "gcc-12->a->b->rustc-1.63"));
  CHECK_FALSE(matches("s::f::c::gcc-*->*->rustc-*", "s", "f", "c", "gcc-12->rustc-1.63"));
  CHECK_FALSE(matches("s::f::c::gcc-*->rustc-*", "s", "f", "c", "gcc-12->a->rustc-1.63"));
}

TEST_CASE("conditions look at targets and versions") {
  const Expectations all = parse(rule_text("s::f::c::*->*", "when = { caller = \"<15\", target = \"x86_64-*\" }\n") +
                                 rule_text("s::f::c::*->*", "[expect.when.toolchain]\n\"rustc-*\" = \"<1.77\"\n"));
  const Toolchain clang = make_toolchain("clang-14", "14.0.6");
  const Toolchain gcc = make_toolchain("gcc-15", "15.1");
  const Toolchain old_rustc = make_toolchain("rustc-1.63", "1.63.0");
  const Toolchain new_rustc = make_toolchain("rustc-1.96", "1.96.0");
  CHECK(all.rules[0].when.holds({&clang, &gcc}));
  CHECK_FALSE(all.rules[0].when.holds({&gcc, &clang}));
  CHECK(all.rules[1].when.holds({&gcc, &old_rustc}));
  CHECK_FALSE(all.rules[1].when.holds({&gcc, &new_rustc}));
  CHECK_FALSE(all.rules[1].when.holds({&old_rustc, &new_rustc}));
  Toolchain arm = clang;
  arm.target = "aarch64-linux-gnu";
  CHECK_FALSE(all.rules[0].when.holds({&clang, &arm}));
}

TEST_CASE("the most specific pattern comes last: literal characters, then conditions, then order") {
  const Expectations all = parse(rule_text("lang::f::c::*->*") + rule_text("*::*::c::*->*") +
                                 rule_text("*::*::c::*->*", "when = { caller = \"<15\" }\n") +
                                 rule_text("*::*::c::!{clang-14}->*") + rule_text("*::{f,other}::c::*->[ab]*"));
  std::vector<uint32_t> order;
  for (const RulePattern& one : all.by_precedence())
    order.push_back(one.rule);
  CHECK(order == std::vector<uint32_t>{1, 3, 2, 4, 0});
}

TEST_CASE("every mistake in a file is told, with its place and what to do") {
  const auto only = [](const std::string& text, const std::string& what, const std::string& hint, uint32_t line) {
    const Errors errors = errors_of(text);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].what == what);
    CHECK(errors[0].hint.find(hint) != std::string::npos);
    CHECK(errors[0].place->file == "a.toml");
    CHECK(errors[0].place->line == line);
  };
  only("[[expect]]\nmatch = \"s::f::c::a->b\"\nverdict = \"value\"\nlink = \"https://l\"\n",
       "this expectation has no 'reason'", "which compiler is wrong", 1);
  only("[[expect]]\nmatch = \"s::f::c::a->b\"\nverdict = \"value\"\nreason = \"r\"\n", "this expectation has no 'link'",
       "https://", 1);
  only(rule_text("s::f::c"), "'s::f::c' matches no case id", "SPEC::FUNCTION::CONVENTION::CALLER->CALLEE", 2);
  only(rule_text("s::f::c::gcc-12"), "'gcc-12' is not a chain of toolchains", "arrows between", 2);
  only(rule_text("s::f::c::a->b", "resaon = \"x\"\n"), "unknown key 'resaon' in an expectation",
       "did you mean 'reason'?", 6);
  only(rule_text("s::f::c::a->b", "when = { caler = \"<15\" }\n"), "unknown key 'caler' in 'when'",
       "did you mean 'caller'?", 6);
}

TEST_CASE("more mistakes in a file") {
  CHECK(errors_of("[[expect]]\n").size() == 4);
  CHECK(errors_of("[[expected]]\n")[0].what == "unknown key 'expected' in a file of expectations");
  CHECK(errors_of("[[expect]\n").size() == 1);
  const std::string head = "[[expect]]\nmatch = \"s::f::c::a->b\"\nreason = \"r\"\nlink = \"https://l\"\n";
  CHECK(errors_of(head + "verdict = \"vaule\"\n")[0].what == "no case can be expected to be 'vaule'");
  CHECK(errors_of(head + "verdict = \"pass\"\n")[0].what == "an expectation must name a verdict other than pass");
  CHECK(errors_of(head + "verdict = [\"pass\", \"value\"]\n").empty());
  CHECK(errors_of(head + "verdict = \"value\"\nwhen = { caller = \"1.x\" }\n")[0].what == "'1.x' is not a version");
  CHECK(errors_of(
            "[[expect]]\nmatch = \"s::f::c::a->b\"\nreason = \"r\"\nlink = \"tracker 12\"\nverdict = \"value\"\n")[0]
            .what == "'tracker 12' is not a link");
}

TEST_CASE("a pattern that matches nothing is stale if the run had all that it could match") {
  auto spec = lang::parse("fn \"f\" { inputs { a \"i64\" } }", "s.kdl", "s", {});
  REQUIRE(spec);
  std::vector<Toolchain> toolchains{make_toolchain("gcc-12", "12.2"), make_toolchain("clang-14", "14.0")};
  const auto stale = [&](const std::string& match, const Filter& filter = {}, const std::string& more = {}) {
    const auto plan = make_plan({*spec}, toolchains, filter, {Pattern::Graffiti}, 1);
    REQUIRE(plan);
    const Expectations expectations = parse(rule_text(match, more));
    return is_stale(expectations.rules[0], expectations.rules[0].patterns[0], *plan, filter);
  };
  CHECK(stale("gone::f::c::gcc-12->clang-14"));
  CHECK(stale("s::gone::c::gcc-12->clang-14"));
  CHECK(stale("s::f::win64::gcc-12->clang-14")); // neither of them has it
  CHECK(stale("gone@i386::f::c::gcc-12->clang-14"));
  CHECK_FALSE(stale("s@i386::f::c::gcc-12->clang-14")); // no compiler for i386 took part
  CHECK_FALSE(stale("*@i386::f::c::gcc-12->clang-14"));
  const std::vector<Toolchain> own = toolchains;
  for (Toolchain& toolchain : toolchains)
    toolchain.target = "i386-linux-gnu";
  CHECK(stale("s@i386::gone::c::gcc-12->clang-14"));
  CHECK_FALSE(stale("s::gone::c::gcc-12->clang-14")); // for the harness's own machine
  toolchains = own;
  // Its compiler isn't there, or its versions aren't.
  CHECK_FALSE(stale("s::gone::c::gcc-12->clang-99"));
  CHECK_FALSE(stale("s::gone::c::gcc-12->clang-14", {}, "when = { callee = \"<14\" }\n"));
  // A filter may be why.
  Filter filter;
  filter.specs = {"s"};
  CHECK_FALSE(stale("gone::f::c::gcc-12->clang-14", filter));
  CHECK(stale("s::gone::c::gcc-12->clang-14", filter));
  filter = {};
  filter.pairs = {"gcc-12->gcc-12"};
  CHECK_FALSE(stale("s::f::win64::gcc-12->clang-14", filter));
}

TEST_CASE("a rule is for what a toolchain is, whatever it's called") {
  Toolchain mine = make_toolchain("mine", "19.1.7");
  mine.known_as = {"clang-19"};
  const Toolchain clang = make_toolchain("clang-19", "19.1.7"), gcc = make_toolchain("gcc-12", "12.2.0");
  const auto matches_of = [](const std::string& match, const Toolchain& caller, const Toolchain& callee) {
    const Expectations expectations = parse(rule_text("s::f::c::" + match));
    return std::any_of(expectations.rules[0].patterns.begin(), expectations.rules[0].patterns.end(),
                       [&](const CasePattern& one) { return one.matches_chain(std::vector{&caller, &callee}); });
  };
  CHECK(matches_of("clang-*<->!clang-*", mine, gcc));
  CHECK_FALSE(matches_of("clang-*<->!clang-*", mine, clang));
  CHECK_FALSE(matches_of("clang-*<->!clang-*", clang, mine));
  CHECK(matches_of("mine->*", mine, gcc));
  Toolchain both = make_toolchain("both", "19.1.7");
  both.known_as = {"clang-19-O2-avx", "clang-19-avx-O2"};
  CHECK(matches_of("*-avx<->!*-avx", both, gcc));
  CHECK(matches_of("*-O2->*", both, gcc));
  CHECK_FALSE(matches_of("!*-avx->*", both, gcc));
  // Its name is another compiler's.
  Toolchain wrong = make_toolchain("gcc-9", "19.1.7");
  wrong.known_as = {"clang-19"};
  CHECK(matches_of("gcc-*->*", wrong, gcc));
  wrong.misnamed = true;
  CHECK_FALSE(matches_of("gcc-*->*", wrong, gcc));
  CHECK(matches_of("!gcc-*->*", wrong, gcc));
  CHECK(matches_of("clang-*->*", wrong, gcc));
  const Expectations when = parse(rule_text("s::f::c::*", "[expect.when.toolchain]\n\"clang-*\" = \"<19\"\n"));
  CHECK_FALSE(when.rules[0].when.holds({&mine, &gcc}));
}
