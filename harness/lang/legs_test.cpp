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
