#include "plan/values.h"

#include <algorithm>
#include <cstring>
#include <doctest/doctest.h>
#include <set>

using namespace abiter;
using namespace abiter::plan;

namespace {

lang::Spec parse(const char* text) {
  auto spec = lang::parse(text, "test.kdl", "test", {});
  REQUIRE(spec);
  return *spec;
}

Value value_of(const lang::Spec& spec, Pattern pattern, uint64_t seed = 1) {
  Value value;
  for (const lang::Field& input : spec.functions[0].inputs)
    append_value(value, spec, input.type, input.name, {pattern}, seed, 0);
  return value;
}

} // namespace

TEST_CASE("two bytes of graffiti tell a hundred and twenty leaves apart") {
  for (uint32_t byte = 0; byte + 1 < 16; ++byte) {
    std::set<std::pair<uint8_t, uint8_t>> seen;
    for (uint32_t leaf = 0; leaf < 120; ++leaf)
      seen.insert({graffiti_byte(leaf, byte), graffiti_byte(leaf, byte + 1)});
    CAPTURE(byte);
    CHECK(seen.size() == 120);
  }
}

TEST_CASE("no leaf is all zero in graffiti") {
  const auto spec = parse(R"(enum "E" { Zero; One; }
    fn "f" { inputs { a "u8"; b "bool"; c "char"; d "E"; e "f64"; f "i128"; g "ptr"; }; })");
  const Value value = value_of(spec, Pattern::Graffiti);
  REQUIRE(value.cells.size() == 7);
  for (size_t i = 0; i < value.cells.size(); ++i) {
    bool zero = true;
    for (size_t b = 0; b < value.cells[i].width; ++b)
      zero = zero && value.bytes[i][b] == 0;
    CHECK_MESSAGE(!zero, value.cells[i].path);
  }
}

TEST_CASE("a bit-field's value fits its bits, extended by its sign, and is never zero in graffiti") {
  const auto spec = parse(
      R"(struct "S" { a "u32" bits=1; b "i32" bits=1; c "i16" bits=9; d "u64" bits=33; e "i128" bits=70; f "u8" bits=7 }
    fn "f" { inputs { a "S"; b "S"; c "bitint 17"; d "ubitint 3" } })");
  for (const Pattern pattern : {Pattern::Graffiti, Pattern::Boundary, Pattern::Random}) {
    for (uint64_t seed = 1; seed < 20; ++seed) {
      const Value value = value_of(spec, pattern, seed);
      REQUIRE(value.cells.size() == 14);
      for (size_t i = 0; i < value.cells.size(); ++i) {
        const lang::Cell& cell = value.cells[i];
        const auto bit = [&](unsigned at) { return (value.bytes[i][at / 8] >> at % 8 & 1) != 0; };
        REQUIRE(cell.bits > 0);
        bool any = false;
        for (unsigned at = 0; at < cell.bits; ++at)
          any = any || bit(at);
        CHECK((any || pattern != Pattern::Graffiti));
        for (unsigned at = cell.bits; at < 8u * cell.width; ++at)
          CHECK_MESSAGE(bit(at) == (cell.is_signed && bit(cell.bits - 1u)), cell.path);
      }
    }
  }
}

TEST_CASE("boundary values of a bit-field are the ends of its bits") {
  const auto spec = parse(
      R"(struct "S" { a "i16" bits=5; b "i16" bits=5; c "i16" bits=5; d "i16" bits=5; e "i16" bits=5; f "i16" bits=5 }
    fn "f" { inputs { a "S" } })");
  const Value value = value_of(spec, Pattern::Boundary);
  std::vector<int> found;
  for (const CellBytes& bytes : value.bytes)
    found.push_back(static_cast<int16_t>(bytes[0] | bytes[1] << 8));
  CHECK(found == std::vector<int>{-1, -16, 15, 1, 0, -2});
}

TEST_CASE("every pattern stays inside the leaf's domain") {
  const auto spec = parse(R"(enum "E" { A -3; B 7; }
    fn "f" { inputs { a "bool"; b "bool"; c "char"; d "char"; e "E"; f "E"; g "bool"; h "char"; }; })");
  for (const Pattern pattern : {Pattern::Graffiti, Pattern::Boundary, Pattern::Random}) {
    for (uint64_t seed = 1; seed < 50; ++seed) {
      const Value value = value_of(spec, pattern, seed);
      REQUIRE(value.cells.size() == 8);
      for (size_t i = 0; i < value.cells.size(); ++i) {
        const CellBytes& b = value.bytes[i];
        const uint32_t word = b[0] | b[1] << 8 | b[2] << 16 | static_cast<uint32_t>(b[3]) << 24;
        switch (value.cells[i].domain) {
        case lang::Domain::Bool:
          CHECK(b[0] <= 1);
          break;
        case lang::Domain::Char:
          CHECK(word < 0x110000);
          CHECK((word < 0xd800 || word > 0xdfff));
          break;
        case lang::Domain::Enum:
          CHECK((word == 7 || word == static_cast<uint32_t>(-3)));
          break;
        default:
          FAIL("a leaf of another domain: ", value.cells[i].path);
        }
      }
    }
  }
}

TEST_CASE("random values follow from the seed") {
  const auto spec = parse(R"(fn "f" { inputs { a "u64"; b "f32"; }; })");
  CHECK(value_of(spec, Pattern::Random, 7).bytes == value_of(spec, Pattern::Random, 7).bytes);
  CHECK(value_of(spec, Pattern::Random, 7).bytes != value_of(spec, Pattern::Random, 8).bytes);
}

TEST_CASE("boundary values of floats are infinities, NaNs and denormals bit for bit") {
  const auto spec = parse(R"(fn "f" { inputs { a "f32"; b "f32"; c "f32"; d "f32"; e "f32"; }; })");
  const Value value = value_of(spec, Pattern::Boundary);
  const auto word = [&](size_t i) {
    const CellBytes& b = value.bytes[i];
    return b[0] | b[1] << 8 | b[2] << 16 | static_cast<uint32_t>(b[3]) << 24;
  };
  CHECK(word(0) == 0x7f800000); // infinity
  CHECK(word(1) == 0xff800000); // -infinity
  CHECK(word(2) == 0x7fc00008); // a quiet NaN with a payload
  CHECK(word(3) == 0x7fa00002); // a signalling one
  CHECK(word(4) == 0x00000001); // the smallest denormal
}

TEST_CASE("where floats go through x87 registers, there are no signalling NaNs") {
  auto spec = parse(
      R"(fn "f" { inputs { a "f32"; b "f32"; c "f32"; d "f32"; e "f64"; f "f64"; g "f64"; h "f64"; i "f64"; j "f64";
    k "f64"; l "f64"; m "f64"; }; })");
  const Value value = value_of(spec, Pattern::Boundary);
  spec.data_model.quiets_nans = true;
  const Value quiet = value_of(spec, Pattern::Boundary);
  size_t changed = 0;
  for (size_t i = 0; i < value.bytes.size(); ++i) {
    CellBytes expected = value.bytes[i];
    if (expected != quiet.bytes[i]) {
      ++changed;
      expected[i < 4 ? 2 : 6] |= i < 4 ? 0x40 : 0x08; // the highest bit of the fraction
      CHECK(expected == quiet.bytes[i]);
    }
  }
  CHECK(changed == 2);
}

TEST_CASE("unknown patterns are told") {
  const auto unknown = pattern_by_name("grafiti");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().what == "unknown pattern of values 'grafiti'");
}

TEST_CASE("a constant has the same value whatever the pattern: what generators write into their sources") {
  const auto spec = lang::parse(R"(struct "S" { a "u8"; f "f64"; g "f32"; on "bool"; n "i16" }
@const
static "s" { _ "S" })",
                                "t.kdl", "t", {});
  REQUIRE(spec);
  Value value;
  append_constant(value, *spec, *spec->functions.front().output, "read");
  REQUIRE(value.bytes.size() == 5);
  double f = 0;
  float g = 0;
  std::memcpy(&f, value.bytes[1].data(), sizeof f);
  std::memcpy(&g, value.bytes[2].data(), sizeof g);
  CHECK(value.bytes[0][0] == 0x10);
  CHECK(f == 2.5);
  CHECK(g == 3.5f);
  CHECK(value.bytes[3][0] == 1);
  CHECK(value.bytes[4][0] == 0x50);
  CHECK(value.cells[1].path == "read.f");
}

TEST_CASE("values are in the target's byte order") {
  auto spec = parse(R"(
    enum "E" { One 1; Two 0x102 }
    struct "S" { a "u32"; b "u16"; c "wchar" bits=3; d "&u64"; e "E"; f "f64"; g "i128"; h "bool"; i "char" }
    fn "f" { inputs { s "S" } })");
  for (const Pattern pattern : {Pattern::Graffiti, Pattern::Boundary, Pattern::Random}) {
    spec.data_model.byte_order = target::ByteOrder::Little;
    const Value little = value_of(spec, pattern);
    spec.data_model.byte_order = target::ByteOrder::Big;
    const Value big = value_of(spec, pattern);
    REQUIRE(little.cells.size() == big.cells.size());
    for (size_t i = 0; i < little.cells.size(); ++i) {
      CellBytes expected = little.bytes[i];
      std::reverse(expected.begin(), expected.begin() + little.cells[i].width);
      if (little.cells[i].kind == lang::CellKind::Ref) {
        std::reverse(expected.begin() + 8, expected.begin() + 12);
        std::reverse(expected.begin() + 12, expected.end());
      }
      CHECK(expected == big.bytes[i]);
    }
  }
}

TEST_CASE("a tag's numbers are in the target's byte order") {
  auto spec = parse(R"(tagged "T" { A { x "u8" }; B }; fn "f" { inputs { t "T" } })");
  spec.data_model.byte_order = target::ByteOrder::Big;
  const Value value = value_of(spec, Pattern::Graffiti);
  CHECK(target::read_integer(value.bytes[0].data(), 4, target::ByteOrder::Big) == value.cells[0].choice);
  CHECK(target::read_integer(value.bytes[0].data() + 8, 4, target::ByteOrder::Big) == value.cells[0].skip);
}
