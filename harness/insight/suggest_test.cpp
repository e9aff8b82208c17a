#include "insight/suggest.h"

#include "insight/name_globs.h"
#include "plan/expectation.h"
#include "util/text.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::insight;
using judge::Verdict;

TEST_CASE("names become the shortest glob that means them and nothing else") {
  const std::set<std::string> all{"clang-14", "clang-16", "clang-19", "gcc-12", "gcc-12-O2", "tcc"};
  CHECK(glob_for({"tcc"}, all) == "tcc");
  CHECK(glob_for(all, all) == "*");
  CHECK(glob_for({"clang-14", "clang-16"}, all) == "clang-1[46]");
  CHECK(glob_for({"clang-14", "clang-16", "clang-19"}, all) == "clang-*");
  CHECK(glob_for({"gcc-12", "gcc-12-O2", "clang-14", "clang-16", "clang-19"}, all) == "!tcc");
  for (const std::set<std::string>& names :
       {std::set<std::string>{"gcc-12", "tcc"}, {"clang-14", "gcc-12-O2"}, {"clang-14", "clang-19", "tcc", "gcc-12"}}) {
    std::string glob = glob_for(names, all);
    const bool negated = glob[0] == '!';
    for (const std::string& one : all)
      CHECK((glob_match(glob.substr(negated), one) != negated) == (names.count(one) > 0));
  }
}

TEST_CASE("suggested rules match the red cases and no others") {
  // {a, b} | {c}, and b disagrees with itself besides.
  store::RunData run;
  for (const char* id : {"a", "b", "c"})
    run.toolchains.push_back({id, "", "", "", "", "", "", {}, {}});
  store::SuiteData& suite = run.suites.emplace_back();
  suite.id = "s";
  suite.entries = {"f::c", "g::c", "h::c"};
  suite.agreements = {{0, "{a, b} | {c}"}, {1, "{a, b} | {c}"}};
  for (const std::string caller : {"a", "b", "c"})
    for (const std::string callee : {"a", "b", "c"}) {
      const bool apart = (caller == "c") != (callee == "c");
      std::string letters = apart ? "VC." : "...";
      if (caller == "b" && callee == "b")
        letters[2] = 'V';
      suite.rows.push_back({caller + "->" + callee, letters});
      for (size_t e = 0; e < 3; ++e)
        if (letters[e] != '.') {
          const Verdict verdict = *judge::verdict_by_letter(letters[e]);
          suite.findings.push_back({suite.case_id(suite.rows.back(), e), verdict, verdict, "", "", "", ""});
        }
    }
  const std::string rules = suggest_expectations(run);
  CAPTURE(rules);
  CHECK(rules.find("s::!h::c::c<->!c") != std::string::npos);
  CHECK(rules.find("verdict = [\"crash\", \"value\"]") != std::string::npos);
  plan::Expectations expectations;
  const Errors errors = plan::parse_expectations(rules, "r.toml", {"pass", "value", "crash"}, expectations);
  REQUIRE(errors.empty());
  for (const store::RowData& row : suite.rows)
    for (size_t e = 0; e < 3; ++e) {
      bool matched = false;
      for (const plan::ExpectationRule& rule : expectations.rules)
        for (const plan::CasePattern& one : rule.patterns)
          matched = matched || (one.matches_suite("s") && one.matches_entry(suite.entries[e].substr(0, 1), "c") &&
                                one.matches_chain(plan::split_chain(row.chain)));
      CAPTURE(row.chain);
      CAPTURE(e);
      CHECK(matched == (row.letters[e] != '.'));
    }
  CHECK(suggest_expectations(store::RunData{}).empty());
}
