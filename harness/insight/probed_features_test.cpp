#include "insight/probed_features.h"
#include "store/layout_book.h"

#include <doctest/doctest.h>

using namespace abiter;
using Words = std::vector<std::string>;

TEST_CASE("a function's features are those of all types that it can reach, and of its shape") {
  const auto spec = lang::parse(R"(
struct "In" { a "[i128; 2]"; b "f32" }
@packed
struct "Out" { a "u8"; b "c_longdouble"; c "bool" }
fn "f" { inputs { x "&In" }; outputs { _ "Out" } }
fn "g" { inputs { a "u32"; b "u32"; c "u32"; d "u32"; e "u32"; f "u32"; g "u32" } }
fn "h" { inputs { a "u32" } }
)",
                                "t.kdl", "t", {});
  REQUIRE(spec);
  CHECK(insight::features(target::native(), *spec, spec->functions[0]) ==
        Words{"128-bit integer", "array", "bool", "c_longdouble", "f32", "memory result", "narrow integer", "packed",
              "reference", "struct"});
  CHECK(insight::features(target::native(), *spec, spec->functions[1]) == Words{"arguments on the stack", "integer"});
  CHECK(insight::features(target::native(), *spec, spec->functions[2]) == Words{"integer"});
  target::Architecture without = target::native();
  without.argument_registers = 0;
  CHECK(insight::features(without, *spec, spec->functions[2]) == Words{"arguments on the stack", "integer"});
}

TEST_CASE("bit-fields, complex numbers, vectors and bitints are features") {
  const auto spec = lang::parse(R"(
struct "S" { a "u8" bits=3; v "v4f32" }
fn "f" { inputs { x "S"; y "complex f64"; z "bitint 9" } })",
                                "t.kdl", "t", {});
  REQUIRE(spec);
  CHECK(insight::features(target::native(), *spec, spec->functions[0]) == Words{"arguments on the stack", "bit-field",
                                                                                "bitint", "complex", "f32", "f64",
                                                                                "narrow integer", "struct", "vector"});
}

TEST_CASE("equal layouts are kept once, and every library finds its own") {
  run::Layouts common;
  common.types = {{true, 8, 4}};
  run::Layouts other;
  other.types = {{true, 16, 8}};
  const store::LayoutBook book = store::fold_layouts({{common, common}, {other, common}});
  CHECK(book.unique.size() == 2);
  CHECK(book.of[0][0] == book.of[1][1]);
  CHECK(book.unique[book.of[1][0]].types[0].size == 16);
}
