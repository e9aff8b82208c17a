#include "plan/filter.h"

#include <doctest/doctest.h>

using namespace abiter::plan;

TEST_CASE("a case id is text and back") {
  const CaseId id{"procgen/i128", "val_in_3", "win64", {"gcc-12", "rustc-1.95"}};
  CHECK(id.text() == "procgen/i128::val_in_3::win64::gcc-12->rustc-1.95");
  CaseId back;
  REQUIRE(CaseId::parse(id.text(), back));
  CHECK(back == id);
  for (const char* wrong : {"", "a", "a::b::c", "a::b::c::", "a::b::c::->e", "::b::c::d->e", "a::b::c::d->e::f"})
    CHECK_FALSE(CaseId::parse(wrong, back));
}

TEST_CASE("an empty filter selects everything; lists are and-ed, the globs of one list or-ed") {
  const CaseId id{"structs/nested", "in", "c", {"gcc-12", "clang-14"}};
  CHECK(Filter{}.matches(id));
  Filter filter;
  filter.specs = {"unions/*", "structs/*"};
  filter.conventions = {"c"};
  CHECK(filter.matches(id));
  filter.conventions = {"win64"};
  CHECK_FALSE(filter.matches(id));
}

TEST_CASE("a pair is caller, arrow, callee, and isn't taken the other way round") {
  Filter filter;
  filter.pairs = {"gcc-*->clang-1?"};
  CHECK(filter.chain({"gcc-12", "clang-14"}));
  CHECK_FALSE(filter.chain({"clang-14", "gcc-12"}));
}

TEST_CASE("--toolchain means both sides") {
  Filter filter;
  filter.toolchains = {"gcc-*"};
  CHECK_FALSE(filter.matches({"s", "f", "c", {"gcc-12", "clang-14"}}));
  CHECK(filter.matches({"s", "f", "c", {"gcc-12", "gcc-11"}}));
}

TEST_CASE("bare words must all occur in the case id") {
  Filter filter;
  filter.words = {"nested", "gcc-1[12]->"};
  CHECK(filter.matches({"structs/nested", "in", "c", {"gcc-12", "clang-14"}}));
  CHECK_FALSE(filter.matches({"structs/nested", "in", "c", {"clang-14", "gcc-12"}}));
}

TEST_CASE("a spec's plain name means its other representations too") {
  Filter filter;
  filter.specs = {"structs/nested"};
  CHECK(filter.suite("structs/nested+repr-rust"));
  CHECK(filter.suite("structs/nested@i386"));
  CHECK(filter.suite("structs/nested@i386+repr-rust"));
  CHECK_FALSE(filter.suite("structs/nested2"));
}
