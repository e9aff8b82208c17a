#include "insight/digest.h"
#include "report/github.h"
#include "report/junit.h"
#include "util/fs.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <pugixml.hpp>
#include <set>

using namespace abiter;

namespace {

struct Loaded {
  store::RunData run;
  insight::Digest digest;
};

Loaded golden_run() {
  auto run = store::load_results(ABITER_GOLDEN "/run.json");
  REQUIRE(run);
  auto digest = insight::digest(*run);
  REQUIRE(digest);
  return {std::move(*run), std::move(*digest)};
}

/// ABITER_RECORD=1 writes the golden files anew.
void check_golden(const std::string& name, const std::string& text) {
  const std::string path = std::string(ABITER_GOLDEN "/") + name;
  if (std::getenv("ABITER_RECORD"))
    REQUIRE(write_file(path, text));
  const auto expected = read_file(path);
  REQUIRE(expected);
  CHECK(text == *expected);
}

} // namespace

TEST_CASE("every format for machines is as its golden file") {
  const Loaded loaded = golden_run();
  check_golden("junit.xml", report::junit_xml(loaded.run, loaded.digest, report::JunitCases::Folded));
  check_golden("junit-all.xml", report::junit_xml(loaded.run, loaded.digest, report::JunitCases::All));
  check_golden("annotations.txt", report::github_annotations(loaded.run, loaded.digest));
  check_golden("summary.md", report::step_summary(loaded.run, loaded.digest));
}

TEST_CASE("JUnit: names are unique, counts are those of the elements, every case is there") {
  const Loaded loaded = golden_run();
  for (const auto cases : {report::JunitCases::Folded, report::JunitCases::All}) {
    pugi::xml_document document;
    REQUIRE(document.load_string(report::junit_xml(loaded.run, loaded.digest, cases).c_str()));
    std::set<std::pair<std::string, std::string>> names;
    size_t tests = 0;
    size_t skipped = 0;
    for (const pugi::xml_node suite : document.child("testsuites").children("testsuite"))
      for (const pugi::xml_node test : suite.children("testcase")) {
        ++tests;
        skipped += !test.child("skipped").empty();
        CHECK(names.emplace(test.attribute("classname").value(), test.attribute("name").value()).second);
      }
    const pugi::xml_node root = document.child("testsuites");
    CHECK(root.attribute("tests").as_uint() == tests);
    size_t counted = 0;
    for (const pugi::xml_node suite : root.children("testsuite"))
      counted += suite.attribute("skipped").as_uint();
    CHECK(counted == skipped);
    CHECK(root.attribute("errors").as_uint() == 1);
    CHECK(root.attribute("failures").as_uint() == 3);
    if (cases == report::JunitCases::All)
      CHECK(tests == 25);
  }
}

TEST_CASE("a step summary stays below what GitHub takes, and annotations below what it shows") {
  Loaded loaded = golden_run();
  loaded.digest.causes.assign(20'000, {std::string(5'000, '<'), 7, 0, "a::b::c::x->y"});
  loaded.digest.stale.assign(20'000, std::string(3'000, '|'));
  const std::string page = report::step_summary(loaded.run, loaded.digest);
  CHECK(page.size() < 1024 * 1024);
  CHECK(page.find("more") != std::string::npos);
  const std::string annotations = report::github_annotations(loaded.run, loaded.digest);
  size_t errors = 0;
  for (size_t at = annotations.find("::error "); at != std::string::npos; at = annotations.find("::error ", at + 1))
    ++errors;
  CHECK(errors == 10);
}

TEST_CASE("nothing red is said so") {
  Loaded loaded = golden_run();
  loaded.run.info.red = 0;
  loaded.digest = {};
  for (auto& suite : loaded.run.suites)
    suite.findings.clear();
  CHECK(report::step_summary(loaded.run, loaded.digest).find("nothing is red in 28 cases") != std::string::npos);
  CHECK(report::github_annotations(loaded.run, loaded.digest) == "::notice title=abiter::nothing is red in 28 cases\n");
}
