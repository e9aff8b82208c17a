#include "lang/leaves.h"

#include "lang/leaf_shape.h"
#include "lang/test_support.h"
#include "util/text.h"

#include <fmt/format.h>

using namespace abiter;
using namespace abiter::lang;

namespace {

/// The cells of the first parameter of the last function, a line each.
std::string cells_of(std::string_view text, const Chooser& choose = {}, const target::DataModel& model = {}) {
  Spec spec = spec_of(text);
  spec.data_model = model;
  REQUIRE_FALSE(spec.functions.empty());
  std::string all;
  for (const Cell& cell : flatten(spec, spec.functions.back().inputs.at(0).type, "a", choose)) {
    switch (cell.kind) {
    case CellKind::Leaf:
      all += fmt::format("{} {}\n", cell.path, cell.width);
      break;
    case CellKind::Tag:
      all += fmt::format("{} tag {} +{}\n", cell.path, cell.choice, cell.skip);
      break;
    case CellKind::Choice:
      all += fmt::format("{} choice {}\n", cell.path, cell.choice);
      break;
    case CellKind::Ref:
      all += fmt::format("{} ref +{}{}\n", cell.path, cell.skip, cell.opaque ? " opaque" : "");
      break;
    }
  }
  return all;
}

Chooser always(uint32_t choice) {
  return [choice](uint32_t, uint32_t count, const std::string&) { return choice % count; };
}

} // namespace

TEST_CASE("a scalar is one leaf") {
  CHECK(cells_of("fn \"f\" { inputs { x \"u32\" } }") == "a 4\n");
  CHECK(cells_of("fn \"f\" { inputs { x \"()\" } }") == "");
}

TEST_CASE("widths are bytes that count, on the target") {
  CHECK(width(Scalar::I128) == 16);
  CHECK(width(Scalar::F16) == 2);
  CHECK(width(Scalar::Char) == 4);
  CHECK(width(Scalar::Bool) == 1);
  CHECK(width(Scalar::CLongdouble) == 10);
  CHECK(width(Scalar::CLong) == 8);
  const target::DataModel small{
      .pointer = 4, .c_long = {4, 4}, .c_longdouble = {8, 8}, .long_double = target::FloatFormat::Binary64};
  CHECK(width(Scalar::CLong, small) == 4);
  CHECK(width(Scalar::Usize, small) == 4);
  CHECK(width(Scalar::CLongdouble, small) == 8);
  for (const Scalar scalar : all_scalars())
    CHECK(width(scalar) > 0);
}

TEST_CASE("a cell has another width on another data model") {
  const Spec spec =
      spec_of(R"(fn "f" { inputs { a "wchar"; b "c_longdouble"; c "&u8"; d "u16"; e "complex c_longdouble" } })");
  target::DataModel other;
  other.wchar = {2, 2};
  other.long_double = target::FloatFormat::Binary128;
  std::vector<int> widths, others;
  for (const Field& input : spec.functions[0].inputs)
    for (const Cell& cell : flatten(spec, input.type, input.name, {})) {
      widths.push_back(cell.width);
      others.push_back(width(spec, cell, other));
    }
  CHECK(widths == std::vector<int>{4, 10, 8, 1, 2, 10, 10});
  CHECK(others == std::vector<int>{2, 16, 8, 1, 2, 16, 16});
}

TEST_CASE("signs of char and wchar_t are the data model's") {
  target::DataModel other;
  other.signed_char = other.signed_wchar = false;
  for (const Scalar scalar : all_scalars())
    CHECK(is_signed(scalar, other) ==
          (is_signed(scalar, target::DataModel{}) && scalar != Scalar::CChar && scalar != Scalar::Wchar));
  Spec spec = spec_of(R"(struct "S" { a "wchar" bits=3; b "wchar" bits=9 }; fn "f" { inputs { s "S" } })");
  CHECK(flatten(spec, spec.functions[0].inputs[0].type, "s", {}).at(0).is_signed);
  spec.data_model = other;
  for (const Cell& cell : flatten(spec, spec.functions[0].inputs[0].type, "s", {}))
    CHECK_FALSE(cell.is_signed);
}

TEST_CASE("data models differ in what a function passes, and in nothing else") {
  const Spec spec = spec_of(R"(
    struct "S" { w "wchar"; x "u8" }
    fn "wide" { inputs { s "S" } }
    fn "extended" { outputs { _ "c_longdouble" } }
    fn "plain" { inputs { a "i32"; c "c_char" } })");
  target::DataModel short_wchar, double64, binary128, unsigned_char;
  short_wchar.wchar = {2, 2};
  short_wchar.signed_wchar = false;
  double64.c_longdouble = {8, 8};
  double64.long_double = target::FloatFormat::Binary64;
  binary128.long_double = target::FloatFormat::Binary128;
  unsigned_char.signed_char = false;
  const auto text = [&](const char* function, const target::DataModel& other) {
    std::string all;
    for (const ModelDifference& one : model_differences(spec, function_named(spec, function), {}, other))
      all += fmt::format("{} {} {}: {}, {}\n", one.type, one.scalar, one.what, one.a, one.b);
    return all;
  };
  CHECK(text("wide", short_wchar) == "wchar_t wchar size: 4, 2\n");
  CHECK(text("extended", double64) == "long double c_longdouble size: 16, 8\n");
  CHECK(text("extended", binary128) == "long double c_longdouble format: x87 extended, IEEE binary128\n");
  CHECK(text("plain", unsigned_char) == "char c_char sign: signed, unsigned\n");
  for (const target::DataModel& other : {short_wchar, double64, binary128})
    CHECK(text("plain", other).empty());
  CHECK(text("wide", unsigned_char).empty());
}

TEST_CASE("references and pointers are as wide as the target's") {
  const target::DataModel small{.pointer = 4, .c_long = {4, 4}};
  CHECK(cells_of(R"kdl(fn "f" { inputs { a "&ptr" } })kdl", {}, small) ==
        replace_all(cells_of(R"kdl(fn "f" { inputs { a "&ptr" } })kdl"), "8", "4"));
}

TEST_CASE("fields, elements and what a reference points to have their paths") {
  CHECK(cells_of(R"kdl(
    struct "S" { x "[Pair; 2]"; e "()"; n "Name" }
    struct "Pair" { _ "u8"; _ "f64" }
    alias "Name" "&[bool; 2]"
    fn "f" { inputs { s "S" } })kdl") ==
        "a.x[0]._0 1\na.x[0]._1 8\na.x[1]._0 1\na.x[1]._1 8\na.n ref +2\na.n.*[0] 1\na.n.*[1] 1\n");
}

TEST_CASE("a complex number has two leaves, a vector one a lane, padding none") {
  CHECK(cells_of(R"kdl(
    struct "S" { c "complex c_longdouble"; v "v2f64"; b "bitint 33"; a "u16" bits=3; _ "u32" bits=5; z "i64" bits=40 }
    fn "f" { inputs { s "S" } })kdl") == "a.c.re 10\na.c.im 10\na.v[0] 8\na.v[1] 8\na.b 8\na.a 2\na.z 8\n");
}

TEST_CASE("a bit-field knows its bits and whether they have a sign") {
  const Spec spec = spec_of(R"kdl(
    enum "Up" { A; B }
    enum "Down" { C -1; D }
    alias "Short" "i16"
    struct "S" { a "u32" bits=3; b "Short" bits=9; c "Up" bits=1; d "Down" bits=2; e "u8" }
    fn "f" { inputs { s "S"; t "bitint 5" } })kdl");
  const auto cells = flatten(spec, spec.functions[0].inputs[0].type, "a", {});
  std::vector<std::pair<int, bool>> all;
  for (const Cell& cell : cells)
    all.emplace_back(cell.bits, cell.is_signed);
  CHECK(all == std::vector<std::pair<int, bool>>{{3, false}, {9, true}, {1, false}, {2, true}, {0, false}});
  const Cell integer = flatten(spec, spec.functions[0].inputs[1].type, "a", {}).at(0);
  CHECK(integer.bits == 5);
  CHECK(integer.is_signed);
}

TEST_CASE("a tagged union is a tag and the fields of one variant") {
  const char* text = R"kdl(
    tagged "T" { A { _ "u8"; x "u16" }; B; C { t "[U; 2]" } }
    tagged "U" { X; Y { _ "u64" } }
    fn "f" { inputs { t "T" } })kdl";
  CHECK(cells_of(text, always(0)) == "a.tag tag 0 +2\na.A._0 1\na.A.x 2\n");
  CHECK(cells_of(text, always(1)) == "a.tag tag 1 +0\n");
  std::vector<uint32_t> ordinals;
  CHECK(cells_of(text, [&](uint32_t ordinal, uint32_t count, const std::string&) {
          ordinals.push_back(ordinal);
          return count == 3 ? 2u : ordinal - 1;
        }) == "a.tag tag 2 +3\na.C.t[0].tag tag 0 +0\na.C.t[1].tag tag 1 +1\na.C.t[1].Y._0 8\n");
  CHECK(ordinals == std::vector<uint32_t>{0, 1, 2});
}

TEST_CASE("a union is a choice and one of its fields") {
  const char* text = "union \"U\" { i \"i32\"; d \"[f64; 2]\" }\nfn \"f\" { inputs { u \"U\" } }";
  CHECK(cells_of(text, always(0)) == "a.union choice 0\na.i 4\n");
  CHECK(cells_of(text, always(1)) == "a.union choice 1\na.d[0] 8\na.d[1] 8\n");
}

TEST_CASE("an enum is as wide as its repr, else as C's int") {
  CHECK(cells_of("enum \"E\" { A }\nfn \"f\" { inputs { e \"E\" } }") == "a 4\n");
  CHECK(cells_of("@repr \"c\"\nenum \"E\" { A }\nfn \"f\" { inputs { e \"E\" } }") == "a 4\n");
  CHECK(cells_of("@repr \"u16\"\nenum \"E\" { A }\nfn \"f\" { inputs { e \"E\" } }") == "a 2\n");
}

TEST_CASE("leaves have the domain that says what they may be") {
  const Spec spec = spec_of("struct \"S\" { a \"u8\"; b \"bool\"; c \"char\"; d \"f128\"; e \"E\"; f \"ptr\"; g "
                            "\"c_float\" }\nenum \"E\" { A }");
  std::vector<Domain> domains;
  for (const Cell& cell : flatten(spec, type_named(spec, "S"), "s", {}))
    domains.push_back(cell.domain);
  CHECK(domains == std::vector<Domain>{Domain::Integer, Domain::Bool, Domain::Char, Domain::Float, Domain::Enum,
                                       Domain::Pointer, Domain::Float});
}

TEST_CASE("a recursive reference is followed once, then it is opaque") {
  CHECK(cells_of("struct \"Node\" { v \"u32\"; next \"&Node\" }\nfn \"f\" { inputs { n \"Node\" } }") ==
        "a.v 4\na.next ref +2\na.next.*.v 4\na.next.*.next ref +0 opaque\n");
  const char* list = R"kdl(
    struct "List" { next "Link" }
    struct "Node" { val "u32"; next "Link" }
    tagged "Link" { Some { _ "&Node" }; None }
    fn "f" { inputs { l "List" } })kdl";
  CHECK(cells_of(list, always(0)) ==
        "a.next.tag tag 0 +4\na.next.Some._0 ref +3\na.next.Some._0.*.val 4\n"
        "a.next.Some._0.*.next.tag tag 0 +1\na.next.Some._0.*.next.Some._0 ref +0 opaque\n");
  CHECK(cells_of(list, always(1)) == "a.next.tag tag 1 +0\n");
  // A reference that isn't part of the circle is followed inside of it.
  CHECK(cells_of("struct \"A\" { a \"&A\"; x \"&u8\" }\nfn \"f\" { inputs { n \"&A\" } }") ==
        "a ref +3\na.*.a ref +0 opaque\na.*.x ref +1\na.*.x.* 1\n");
}

TEST_CASE("a pun is walked as its first block") {
  CHECK(cells_of(R"kdl(
    pun "M" { lang "rust" { struct "M" { _ "u32" } }; default { alias "M" "u32" } }
    fn "f" { inputs { m "M" } })kdl") == "a._0 4\n");
}

TEST_CASE("each type says how many cells it can have at most") {
  const Spec spec = spec_of(
      "tagged \"T\" { A { x \"[u8; 3]\" }; B { y \"&u8\" } }\nunion \"U\" { t \"T\"; x \"u8\" }\nstruct \"Empty\"");
  CHECK(spec.type(type_named(spec, "T")).max_cells == 4);
  CHECK(spec.type(type_named(spec, "U")).max_cells == 5);
  CHECK(spec.type(type_named(spec, "Empty")).max_cells == 0);
}

TEST_CASE("what is one leaf has a shape, by the data model") {
  const Spec spec = spec_of(R"(
    @repr "u16"
    enum "Small" { A 1 }
    enum "Signed" { A -1 }
    callback "Visit"
    fn "f" { inputs { a "Small"; b "Signed"; c "Visit"; d "c_long"; e "c_longdouble"; f "bitint 17"; g "[u8; 2]" } }
  )");
  const auto shape = [&](size_t input, const target::DataModel& model) {
    const LeafShape found = leaf_shape(spec.type(spec.functions.front().inputs[input].type), model);
    return fmt::format("{}{}{}", found.width, found.is_signed ? " signed" : "", found.is_floating ? " floating" : "");
  };
  target::DataModel narrow;
  narrow.pointer = 4;
  narrow.c_long = {4, 4};
  narrow.c_longdouble = {8, 8};
  narrow.long_double = target::FloatFormat::Binary64;
  CHECK(shape(0, {}) == "2");
  CHECK(shape(1, {}) == "4 signed");
  CHECK(shape(2, {}) == "8");
  CHECK(shape(2, narrow) == "4");
  CHECK(shape(3, narrow) == "4 signed");
  CHECK(shape(4, {}) == "10 floating");
  CHECK(shape(4, narrow) == "8 floating");
  CHECK(shape(5, {}) == "4 signed");
  CHECK(shape(6, {}) == "0");
}
