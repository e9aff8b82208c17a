#include "plan/coverage.h"

#include <doctest/doctest.h>
#include <set>

using namespace abiter;
using namespace abiter::plan;

namespace {

/// Values of the last function's arguments, until everything has been alive.
std::vector<Value> values_of(const char* text) {
  const auto spec = lang::parse(text, "test.kdl", "test", {});
  REQUIRE(spec);
  std::vector<Value> values;
  Coverage coverage;
  do {
    Value value;
    const lang::Chooser alive = values.empty() ? lang::Chooser{} : coverage.next();
    for (const lang::Field& input : spec->functions.back().inputs)
      append_value(value, *spec, input.type, input.name, {Pattern::Graffiti, alive}, 1, 0);
    CHECK((coverage.add(value.choices) || value.choices.empty()));
    values.push_back(value);
  } while (!coverage.complete() && values.size() < 1000);
  return values;
}

std::set<std::string> leaves(const std::vector<Value>& values) {
  std::set<std::string> paths;
  for (const Value& value : values)
    for (const lang::Cell& cell : value.cells)
      if (cell.kind == lang::CellKind::Leaf)
        paths.insert(cell.path);
  return paths;
}

} // namespace

TEST_CASE("where nothing is chosen, one value is enough") {
  CHECK(values_of("fn \"f\" { inputs { a \"u32\"; b \"[u8; 3]\" } }").size() == 1);
}

TEST_CASE("each member of a union is alive in a value") {
  const auto values = values_of(R"(struct "R" { a "u8"; b "f64" }
    union "U" { m0 "u8"; m1 "u8"; m2 "R" }
    fn "f" { inputs { v "U"; w "U" } })");
  CHECK(values.size() == 3);
  CHECK(leaves(values) ==
        std::set<std::string>{"v.m0", "v.m1", "v.m2.a", "v.m2.b", "w.m0", "w.m1", "w.m2.a", "w.m2.b"});
}

TEST_CASE("a member is alive in each place where it is nested, whatever the numbers of members") {
  const auto values = values_of(R"(union "U" { a "u8"; b "u16"; c "u32" }
    tagged "T" { A { _ "U" }; B { x "U"; y "U" }; C }
    struct "S" { t "[T; 2]"; o "Option<U>" }
    fn "f" { inputs { s "S" } })");
  std::set<std::string> expected{"s.o.Some.a", "s.o.Some.b", "s.o.Some.c"};
  for (const char* element : {"s.t[0]", "s.t[1]"})
    for (const char* place : {".A._0", ".B.x", ".B.y"})
      for (const char* member : {".a", ".b", ".c"})
        expected.insert(std::string(element) + place + member);
  CHECK(leaves(values) == expected);
  CHECK(values.size() <= 8);
}
