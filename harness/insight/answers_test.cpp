#include "insight/answers.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::insight;
using abiter::judge::Verdict;

namespace {

const std::vector<std::string> k_entries{"f::c", "g::c"};

store::RunData run_of(const std::string& letters, const std::string& hash = "1") {
  store::RunData run;
  run.toolchains = {{"a", "", "", "", "", "", hash, {}, {}}, {"b", "", "", "", "", "", "2", {}, {}}};
  store::SuiteData& suite = run.suites.emplace_back();
  suite.id = "s";
  suite.hash = "h";
  suite.entries = k_entries;
  suite.rows = {{"a->b", letters}};
  for (size_t e = 0; e < 2; ++e)
    if (letters[e] == 'V')
      suite.findings.push_back({"s::" + k_entries[e] + "::a->b", Verdict::Value, Verdict::Value, "", "", "", ""});
  return run;
}

std::vector<bool> green(const std::vector<store::RunData>& newest_first, const std::string& hash = "h") {
  Answers answers(run_of("..").toolchains);
  for (const store::RunData& run : newest_first)
    answers.add_older(run);
  return answers.green("s", hash, k_entries, "a->b");
}

} // namespace

TEST_CASE("the newest answer counts, and a case without one isn't green") {
  CHECK(green({run_of(".V")}) == std::vector<bool>{true, false});
  CHECK(green({run_of(" ."), run_of(".V")}) == std::vector<bool>{true, true});
  CHECK(green({run_of(" V"), run_of("..")}) == std::vector<bool>{true, false});
  CHECK(green({run_of(". ")}) == std::vector<bool>{true, false});
  CHECK(green({run_of("ku")}) == std::vector<bool>{true, true});
}

TEST_CASE("an answer for another spec or another compiler is none") {
  CHECK(green({run_of("..")}, "other") == std::vector<bool>{false, false});
  CHECK(green({run_of("..", "9")}) == std::vector<bool>{false, false});
}
