#include "judge/causes.h"

#include <doctest/doctest.h>

using namespace abiter;
using namespace abiter::judge;

namespace {

/// A function of a spec, and what two toolchains make of it.
struct Fixture {
  lang::Spec spec;
  std::string convention = "c", message;
  std::vector<LayoutDifference> layouts;
  abi::LocationMap a, b;
  Verdict verdict = Verdict::Value;
  bool with_itself = false;

  void function(const std::string& text) {
    auto parsed = lang::parse(text, "test.kdl", "test", {});
    REQUIRE(parsed);
    spec = *parsed;
    a = b = abi::LocationMap{};
    a.looked = b.looked = true;
  }

  void leaf(const std::string& path, const std::string& in_a, const std::string& in_b) {
    for (auto [map, text] : {std::pair(&a, &in_a), std::pair(&b, &in_b)}) {
      abi::LeafLocations one{path, 0, path.substr(0, 3) == "ret", {}};
      REQUIRE(abi::parse_segments(*text, one.segments));
      map->leaves.push_back(std::move(one));
    }
  }

  Cause cause() const {
    return cause_of({target::architectures().front(), spec, spec.functions.back(), convention, &a, &b, layouts, verdict,
                     message, with_itself});
  }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "the first leaf that is elsewhere names the cause") {
  function(R"(fn "f" { inputs { g "u8"; v "i128"; end "u32" } })");
  leaf("g", "[sp+0..1]", "[sp+0..1]");
  leaf("v", "[sp+16..32]", "[sp+8..24]");
  leaf("end", "[sp+32..36]", "[sp+24..28]");
  const Cause found = cause();
  CHECK(found.id == "system-v-i128-elsewhere-in-memory");
  CHECK(found.what == "i128 elsewhere in memory (System V)");
  CHECK(found.subject == "v: i128");
  CHECK(found.leaf == "v");
  CHECK(found.a == "[sp+16..32]");
  CHECK(found.b == "[sp+8..24]");
}

TEST_CASE_FIXTURE(Fixture, "the same cause has the same id, whichever side is which, and in a struct") {
  function(R"(struct "S" { x "u8"; v "u128" }
fn "f" { inputs { s "S"; end "u32" } })");
  leaf("s.x", "[sp+0..1]", "[sp+8..9]");
  const std::string id = cause().id;
  std::swap(a, b);
  CHECK(cause().id == id);
  CHECK(id == "system-v-i128-elsewhere-in-memory");
}

TEST_CASE_FIXTURE(Fixture, "an ordinary value that is elsewhere was shifted by an unusual one before it") {
  function(R"(fn "f" { inputs { a "u64"; v "i128"; end "u32" } })");
  leaf("v", "[sp+0..16]", "[sp+0..16]");
  leaf("end", "r9[0..4]", "[sp+16..20]");
  CHECK(cause().id == "system-v-i128-and-what-follows-it");
  CHECK(cause().subject == "end: u32 behind v: i128");
}

TEST_CASE_FIXTURE(Fixture, "a struct that is empty shifts what follows it, though it has no leaf") {
  function(R"(struct "E"
fn "f" { inputs { v "E"; end "u32" } })");
  convention = "win64";
  leaf("end", "rdx[0..4]", "rcx[0..4]");
  CHECK(cause().id == "microsoft-x64-empty-struct");
}

TEST_CASE_FIXTURE(Fixture, "a result in memory shifts all arguments: the result is the cause") {
  function(R"(struct "S" { v "f128" }
fn "f" { inputs { a "u64" }; outputs { _ "S" } })");
  leaf("a", "rdi[0..8]", "rsi[0..8]");
  leaf("ret.v", "xmm0[0..16]", "*rdi[0..16]");
  b.result_address = abi::ResultAddress{"rdi", "rax", false};
  CHECK(cause().id == "system-v-f128-in-memory-or-in-registers");
  CHECK(cause().subject == "result: S");
}

TEST_CASE_FIXTURE(Fixture, "a layout that differs comes before how the type is passed") {
  function(R"(struct "S" { x "u8"; v "i128" }
fn "f" { inputs { s "S" } })");
  leaf("s.v", "[sp+16..32]", "[sp+8..24]");
  layouts = {{"S", "", "align", "16", "8"}};
  CHECK(cause().id == "layout-i128");
  CHECK(cause().a == "align 16");
}

TEST_CASE_FIXTURE(Fixture, "without a difference of places it is told what was seen") {
  function(R"(fn "f" { inputs { v "u64" } })");
  leaf("v", "rdi[0..8]", "rdi[0..8]");
  verdict = Verdict::Clobber;
  message = "the callee did not keep rbx";
  CHECK(cause().id == "system-v-clobber-integer");
  CHECK(cause().subject == message);
  verdict = Verdict::Crash;
  a.aligned_stack = false;
  CHECK(cause().what == "stack not aligned to 16 bytes at the call, with an integer (System V)");
}

TEST_CASE_FIXTURE(Fixture, "a toolchain that disagrees with itself is a cause of its own") {
  function(R"(@align 32
struct "S" { v "u64" }
fn "f" { inputs { s "S" } })");
  with_itself = true;
  CHECK(cause().id == "with-itself-system-v-over-aligned-struct");
}

TEST_CASE_FIXTURE(Fixture, "maps that nobody could take say nothing") {
  function(R"(fn "f" { inputs { v "i128" } })");
  leaf("v", "rdi[0..8] + rsi[0..8]", "[sp+0..16]");
  CHECK_FALSE(same_places(a, b));
  b = abi::LocationMap{};
  b.failure = "one of its sides is missing";
  CHECK(same_places(a, b));
  CHECK(cause().id == "system-v-value-i128");
}

TEST_CASE_FIXTURE(Fixture, "that C's own types differ is a cause before all others") {
  function(R"(fn "f" { inputs { a "wchar" } })");
  leaf("a", "rdi[0..4]", "rdi[0..2]");
  layouts = {{"wchar", "", "size", "4", "2", true}};
  const Cause found = cause();
  CHECK(found.id == "data-model-size-of-wchar");
  CHECK(found.a == "size 4");
}
