#include "abi/location.h"
#include "run/xray_record.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::abi;

namespace {

LeafLocations leaf(const std::string& path, const std::string& text, bool result = false) {
  LeafLocations one{path, 0, result, {}};
  REQUIRE(parse_segments(text, one.segments));
  return one;
}

/// Units rdi and xmm0, and a function f(a0: u64, s: {tag; u32}, end: u32).
struct Fixture {
  run::Machine machine{.units = {{{{"rdi", 8}}}, {{{"xmm0", 16}, {"ymm0", 32}, {"zmm0", 64}}}}, .promises = {}};
  plan::Value value;
  run::XrayRecord record{};
  LocationMap map;

  Fixture() {
    record.head.status = ABITER_OK;
    record.head.agrees = 1;
    record.head.result_unit = record.head.returned_unit = record.head.count = ABITER_NONE;
  }

  void cell(lang::CellKind kind, const std::string& path, uint8_t width, uint32_t skip = 0) {
    lang::Cell& one = value.cells.emplace_back();
    one.kind = kind;
    one.path = path;
    one.width = width;
    one.skip = skip;
    value.bytes.emplace_back();
  }

  /// Changing one byte changed these bytes (as bits) of these cells.
  void influence(abiter_where where, uint32_t unit, uint32_t offset, std::vector<abiter_change> changes,
                 bool result = false) {
    run::XrayInfluence& one = record.influences.emplace_back();
    one.head = {static_cast<uint16_t>(where), result, unit, offset, 0, static_cast<uint16_t>(changes.size())};
    one.changes = std::move(changes);
  }

  void finish(uint32_t arguments) { add_to_map(map, record, machine, value, arguments); }
  std::string place(const std::string& path) const {
    const LeafLocations* one = map.leaf(path);
    return one ? to_text(one->segments) : "no such leaf";
  }
};

} // namespace

TEST_CASE("places are written as DESIGN.md does, and read again") {
  for (const char* text : {"xmm0[0..4]", "[sp+16..32]", "*rcx[0..16]", "r9[0..8] + [sp+0..8]", "*[sp+32][4..8]",
                           "*[sp+32][0..2] + rdi[1..2]", "rdi[4]", "[sp+16]", "*rcx[0]", "nowhere"}) {
    std::vector<Segment> segments;
    REQUIRE(parse_segments(text, segments));
    CHECK(to_text(segments) == text);
  }
  std::vector<Segment> segments;
  for (const char* text : {"", "rdi", "[]", "rdi[4..4]", "[4..8]", "rdi[0..8", "rdi[]", "rdi[a..8]", "rdi[0..8] + "})
    CHECK_FALSE(parse_segments(text, segments));
}

TEST_CASE("two maps have the same places if leaves and the result's address are at the same ones") {
  LocationMap a, b;
  a.leaves = b.leaves = {leaf("v", "rdi[0..8]")};
  CHECK(a.same_places(b));
  b.extensions = {{"v"}};
  CHECK(a.same_places(b));
  b.result_address = ResultAddress{"rdi", "rax", false};
  CHECK_FALSE(a.same_places(b));
}

TEST_CASE_FIXTURE(Fixture, "bytes that follow each other are told as one run") {
  cell(lang::CellKind::Leaf, "a0", 8);
  for (uint32_t i = 0; i < 8; ++i)
    influence(i < 4 ? ABITER_IN_REGISTER : ABITER_ON_STACK, 0, i < 4 ? i : 12 + i,
              {{0, static_cast<uint16_t>(1 << i), 8}});
  finish(1);
  CHECK(place("a0") == "rdi[0..4] + [sp+16..20]");
  CHECK(map.agrees);
}

TEST_CASE_FIXTURE(Fixture, "what a wrong tag leads to is not placed by it") {
  cell(lang::CellKind::Tag, "s.tag", 4, 1);
  cell(lang::CellKind::Leaf, "s.A.x", 4);
  cell(lang::CellKind::Leaf, "end", 4);
  influence(ABITER_IN_REGISTER, 0, 0, {{0, 0xf, 4}, {1, 0xf, 0}});
  influence(ABITER_IN_REGISTER, 0, 4, {{1, 1, 4}});
  influence(ABITER_BEHIND_REGISTER, 0, 16, {{2, 1, 4}});
  finish(3);
  CHECK(place("s.tag") == "rdi[0]");
  CHECK(place("s.A.x") == "rdi[4..5]");
  CHECK(place("end") == "*rdi[16..17]");
}

TEST_CASE("arguments in a va_list have no places") {
  LocationMap map;
  map.leaves = {leaf("n", "[sp+0..4]"), leaf("a", "*rdi[0..4] + [sp+8..12]"), leaf("a1", "[sp+8..16]"),
                leaf("s.x", "*[sp+40][8..16]"), leaf("s[0]", "xmm0[0..8]")};
  map.extensions = {{"n"}, {"a"}};
  abiter::run::leave_out_lists(map, {"a", "s"});
  CHECK(map.leaves == std::vector{leaf("n", "[sp+0..4]"), leaf("a1", "[sp+8..16]")});
  REQUIRE(map.extensions.size() == 1);
  CHECK(map.extensions[0].path == "n");
}

TEST_CASE_FIXTURE(Fixture, "what lies behind a reference is passed by nobody") {
  cell(lang::CellKind::Ref, "r", 8, 1);
  cell(lang::CellKind::Leaf, "r.*", 4);
  finish(2);
  CHECK(place("r") == "nowhere");
  CHECK(place("r.*") == "no such leaf");
}

TEST_CASE_FIXTURE(Fixture, "the result's memory is behind an address that the caller passes") {
  cell(lang::CellKind::Leaf, "ret", 1);
  record.head.result_where = ABITER_IN_REGISTER;
  record.head.result_unit = 0;
  record.head.returned_unit = 0;
  record.head.returned_used = 1;
  influence(ABITER_BEHIND_REGISTER, 0, 0, {{0, 1, 1}}, true);
  finish(0);
  CHECK(place("ret") == "*rdi[0..1]");
  REQUIRE(map.result_address);
  CHECK(*map.result_address == ResultAddress{"rdi", "rdi", true});
}

TEST_CASE_FIXTURE(Fixture, "how a caller extends is what all values that were tried are consistent with") {
  cell(lang::CellKind::Leaf, "a", 1);
  influence(ABITER_IN_REGISTER, 0, 0, {{0, 1, 1}});
  value.bytes[0][0] = 0x61;
  record.at_call.assign(2 * ABITER_UNIT_ROOM, 0);
  record.at_call[0] = 0x61;
  finish(1);
  REQUIRE(map.extensions.size() == 1);
  CHECK(to_text(map.extensions[0]) == "zero-extended to 64 bits");
  record.influences.clear();
  value.bytes[0][0] = 0x80;
  record.at_call = {0x80, 0xff, 0xff, 0xff, 0, 0, 0, 0};
  record.at_call.resize(2 * ABITER_UNIT_ROOM);
  finish(1);
  CHECK(to_text(map.extensions[0]) == "sign-extended to 32 bits");
}

TEST_CASE_FIXTURE(Fixture, "a toolchain that crashes with itself has a map without places, and the reason") {
  cell(lang::CellKind::Leaf, "a", 1);
  record.head.status = ABITER_CRASHED;
  record.head.signal = 11;
  finish(1);
  CHECK(map.looked);
  CHECK(map.leaves.empty());
  CHECK(map.failure == "called by itself, it ends with Segmentation fault");
}

TEST_CASE_FIXTURE(Fixture, "a variadic function's al is a fact of its map") {
  cell(lang::CellKind::Leaf, "a0", 8);
  record.head.count = 2;
  record.head.count_used = 1;
  finish(1);
  REQUIRE(map.vector_count);
  CHECK(to_text(*map.vector_count) == "2, the callee relies on it");
  CHECK(to_text(VectorCount{"al", 2, false}) == "2, not examined");
  CHECK(to_text(VectorCount{}) == "0");
}
