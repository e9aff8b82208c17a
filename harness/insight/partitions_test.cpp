#include "insight/partitions.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace abiter::insight;

namespace {

/// Functions that toolchains have different places for, and the causes that they have.
struct Causes {
  Partitions partitions;
  std::vector<CaseOfCause> cases;
  std::string kind = "k";
  bool named = true, alone = false;

  void add(const std::string& entry, const std::string& caller, const std::string& caller_side,
           const std::string& callee, const std::string& callee_side, const std::string& value = "v") {
    cases.push_back({kind, caller_side, callee_side, value, named, alone, "s", entry, caller, callee});
  }
  /// Those on one side fail with those on the other one.
  void apart(const std::string& entry, const std::vector<std::string>& in_memory,
             const std::vector<std::string>& in_registers) {
    for (const std::string& m : in_memory)
      for (const std::string& r : in_registers) {
        add(entry, m, "in memory", r, "in registers");
        add(entry, r, "in registers", m, "in memory");
      }
  }
  std::vector<std::string> texts() {
    for (const CaseOfCause& one : cases)
      partitions.add(one);
    partitions.solve();
    std::vector<std::string> all;
    for (const PartitionedCause& one : partitions.causes())
      all.push_back(to_text(one));
    std::sort(all.begin(), all.end());
    return all;
  }
};

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE_FIXTURE(Causes, "functions with the same sides have one cause, also where some toolchains aren't asked") {
  apart("f", {"a", "b"}, {"c", "d"});
  apart("g", {"a"}, {"c"});
  apart("h", {"e"}, {"d"});
  CHECK(texts() == Texts{"{a, b, e} | {c, d}"});
  for (const CaseOfCause& one : cases)
    CHECK(partitions.cause_of(one).id == "k~c+d");
}

TEST_CASE_FIXTURE(Causes, "a toolchain on the other side in another function makes it another cause") {
  apart("f", {"a", "b"}, {"c", "d"});
  apart("g", {"a"}, {"b", "c", "d"});
  CHECK(texts() == Texts{"{a, b} | {c, d}", "{b, c, d} | {a}"});
  CHECK(partitions.cause_of(cases.front()).id != partitions.cause_of(cases.back()).id);
}

TEST_CASE_FIXTURE(Causes, "what moves the other way is another cause") {
  apart("f", {"a"}, {"b"});
  apart("g", {"b"}, {"a"});
  CHECK(texts().size() == 2);
}

TEST_CASE_FIXTURE(Causes, "the argument and the result of one function may be on different sides") {
  add("f", "a", "in memory", "b", "in registers", "v");
  add("f", "b", "in memory", "a", "in registers", "ret");
  CHECK(texts().size() == 2);
}

TEST_CASE_FIXTURE(Causes, "another kind is another cause") {
  apart("f", {"a"}, {"b"});
  kind = "l";
  apart("f", {"a"}, {"b"});
  CHECK(texts().size() == 2);
}

TEST_CASE_FIXTURE(Causes, "places of one function say nothing of another one's but by the toolchains in both") {
  named = false;
  add("f", "a", "[sp+16]", "b", "[sp+8]");
  add("g", "a", "[sp+0]", "b", "[sp+4]"); // the other way round by name, and the same toolchains apart
  add("h", "c", "[sp+0]", "d", "[sp+4]");
  CHECK(texts() == Texts{"{a} | {b}", "{c} | {d}"});
}

TEST_CASE_FIXTURE(Causes, "three places in one function are three causes") {
  named = false;
  const std::vector<std::pair<std::string, std::string>> places = {{"a", "1"}, {"b", "2"}, {"c", "3"}};
  for (const auto& [x, at] : places)
    for (const auto& [y, there] : places)
      if (x != y)
        add("f", x, at, y, there);
  CHECK(texts() == Texts{"{a} | {b}", "{a} | {c}", "{b} | {c}"});
}

TEST_CASE_FIXTURE(Causes, "without sides, who fails with whom tells them") {
  named = false;
  for (const char* left : {"a", "b"})
    for (const char* right : {"c", "d"}) {
      add("f", left, "", right, "", "");
      add("f", right, "", left, "", "");
    }
  add("g", "a", "", "b", "", "");
  CHECK(texts() == Texts{"{a, b} | {c, d}", "{a} | {b}"});
}

TEST_CASE_FIXTURE(Causes, "toolchains that disagree with themselves, and those that don't") {
  alone = true;
  kind = "with-itself-k";
  add("f", "a", "", "a", "");
  add("f", "b", "", "b", "");
  add("g", "a", "", "a", "");
  add("h", "b", "", "b", "");
  partitions.add_agreeing("s", "h", "a");
  CHECK(texts() == Texts{"a, b disagree with themselves", "b disagrees with itself"});
}

TEST_CASE_FIXTURE(Causes, "the causes don't depend on the order in which cases come") {
  apart("f", {"a", "b"}, {"c", "d"});
  apart("g", {"a"}, {"b", "c", "d"});
  apart("h", {"a"}, {"c"});
  Causes other;
  other.cases.assign(cases.rbegin(), cases.rend());
  CHECK(texts() == other.texts());
  for (const CaseOfCause& one : cases)
    CHECK(partitions.cause_of(one).id == other.partitions.cause_of(one).id);
}
