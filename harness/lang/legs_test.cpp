// Which calls back a function makes, in which order.

#include "lang/legs.h"
#include "lang/test_support.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::lang;

namespace {

std::vector<Leg> legs_of(const std::string& text) {
  const Spec spec = spec_of(text);
  return legs(spec.types, spec.functions.front());
}

} // namespace

TEST_CASE("legs are numbered one after the other, those of a callback behind those of the function") {
  const std::vector<Leg> found = legs_of(R"(
    callback "Inner" { outputs { _ "u8" } }
    callback "Outer" { inputs { then "Inner"; n "u32" } }
    struct "Ops" { size "usize"; inner "Inner" }
    alias "Same" "Ops"
    fn "f" { inputs { outer "Outer"; ops "Same" }; outputs { _ "u8" } }
  )");
  REQUIRE(found.size() == 4);
  CHECK(found[0].path == "");
  CHECK(found[1].path == "outer");
  CHECK(found[1].depth == 1);
  CHECK(found[1].argument_path(found[1].inputs[1]) == "outer(n)");
  CHECK(found[2].path == "ops.inner");
  CHECK(found[3].path == "outer(then)");
  CHECK(found[3].depth == 2);
  CHECK(found[3].result_path({}) == "outer(then)()");
}

TEST_CASE("a leg knows where its pointer is, and its slots follow those of the leg before it") {
  const Spec spec = spec_of(R"(
    callback "Visit" { inputs { item "u8"; n "u32" }; outputs { _ "u8" } }
    struct "Inner" { visit "Visit" }
    struct "Ops" { size "usize"; inner "Inner" }
    fn "f" { inputs { a "u8"; ops "Ops"; visit "Visit" }; outputs { _ "u8" } }
  )");
  const std::vector<Leg> found = legs(spec.types, spec.functions.front());
  REQUIRE(found.size() == 3);
  CHECK(found[0].first_slot == 0);
  CHECK(found[1].first_slot == 4);
  CHECK(found[1].parent == 0);
  CHECK(found[1].argument == 1);
  REQUIRE(found[1].members.size() == 2);
  CHECK(spec.type(found[1].members[0].first).name == "Ops");
  CHECK(found[1].members[0].second == 1);
  CHECK(spec.type(found[1].members[1].first).name == "Inner");
  CHECK(found[2].first_slot == 7);
  CHECK(found[2].argument == 2);
  CHECK(found[2].members.empty());
}

TEST_CASE("a callback in an array, a union or behind a reference is not called") {
  CHECK(legs_of(R"(
    callback "Call"
    union "Either" { call "Call"; n "u64" }
    struct "Many" { calls "[Call; 2]" }
    fn "f" { inputs { a "&Call"; b "Either"; c "Many" } }
  )")
            .size() == 1);
}

TEST_CASE("a static has no calls") {
  const std::vector<Leg> found = legs_of(R"(callback "Call"
static "s" { _ "Call" })");
  REQUIRE(found.size() == 1);
  CHECK(found[0].inputs.front().name == "written");
}
