#include "judge/causes.h"
#include "judge/map_rows.h"
#include "run/runner/protocol.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace abiter;
using namespace abiter::judge;

namespace {

/// A function of a spec, and what two toolchains make of it.
struct Fixture {
  lang::Spec spec;
  std::string convention = "c", message, general;
  NameFault names = NameFault::None;
  std::vector<LayoutDifference> layouts;
  abi::LocationMap a, b;
  Verdict verdict = Verdict::Value;
  bool with_itself = false;
  std::vector<std::string> wrong;
  abi::BrokenPromises broken;
  std::set<std::string> own_faults;

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
                     message, general, names, with_itself, wrong, broken, own_faults});
  }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "the words of a failed build have no path and no place of one run") {
  function("fn \"f\"");
  verdict = Verdict::Build;
  general = "/tmp/a/b.rs:101:13: error[E0530]: let bindings cannot shadow tuple structs";
  CHECK(cause().what == "build: error[E0530]: let bindings cannot shadow tuple structs");
  general = "/usr/bin/ld: /tmp/a/u.o: in function f: a / b /: undefined (/tmp/x)";
  CHECK(cause().what == "build: …: …: in function f: a / b /: undefined (…)");
  general = "type S: unknown type name 'T'";
  CHECK(cause().what == "build: type S: unknown type name …");
}

TEST_CASE_FIXTURE(Fixture, "a link is said to fail for another mangled name only where there is one") {
  function("@mangled \"n::f\"\nfn \"f\" { inputs { a \"u128\" } }");
  verdict = Verdict::Link;
  names = NameFault::OtherName;
  CHECK(cause().what == "link: another mangled name in C++ with i128");
  names = NameFault::NoName;
  CHECK(cause().what == "link: no symbol for a mangled name in C++ with i128");
  names = NameFault::None;
  general = "undefined symbol: _ZN1C1vEjz";
  CHECK(cause().what == "link: undefined symbol: _ZN1C1vEjz");
}

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
  CHECK(cause().id == "system-v-what-follows-i128-in-general-registers-or-in-memory");
  CHECK(cause().subject == "end: u32 behind v: i128");
}

TEST_CASE_FIXTURE(Fixture, "a struct that is empty shifts what follows it, though it has no leaf") {
  function(R"(struct "E"
fn "f" { inputs { v "E"; end "u32" } })");
  convention = "win64";
  leaf("end", "rdx[0..4]", "rcx[0..4]");
  CHECK(cause().id == "microsoft-x64-what-follows-an-empty-struct-elsewhere-in-general-registers");
}

TEST_CASE_FIXTURE(Fixture, "a result in memory shifts all arguments: the result is the cause") {
  function(R"(struct "S" { v "f128" }
fn "f" { inputs { a "u64" }; outputs { _ "S" } })");
  leaf("a", "rdi[0..8]", "rsi[0..8]");
  leaf("ret.v", "xmm0[0..16]", "*rdi[0..16]");
  b.result_address = abi::ResultAddress{"rdi", "rax", false};
  CHECK(cause().id == "system-v-f128-in-memory-or-in-vector-registers");
  CHECK(cause().subject == "result: S");
}

TEST_CASE_FIXTURE(Fixture, "a layout that differs doesn't explain another place") {
  function(R"(fn "f" { outputs { _ "i128" } })");
  convention = "win64";
  leaf("ret", "*rcx[0..16]", "xmm0[0..16]");
  a.result_address = abi::ResultAddress{"rcx", "rax", false};
  layouts = {{"i128", "", "align", "8", "16"}};
  CHECK(cause().what == "i128 behind an address or in vector registers (Microsoft x64)");
  CHECK(cause().side_a == "behind an address");
  CHECK(cause().side_b == "in vector registers");
  CHECK(cause().subject == "result: i128");
}

TEST_CASE_FIXTURE(Fixture,
                  "where an object begins elsewhere that is no matter of its layout, and inside it that is one") {
  function(R"(struct "S" { x "u8"; v "i128" }
fn "f" { inputs { s "S"; end "u32" } })");
  layouts = {
      {"S", "", "size", "32", "24"}, {"S", "", "align", "16", "8"}, {"S", "v", "place", "bytes 16-31", "bytes 8-23"}};
  leaf("s.x", "[sp+0..1]", "[sp+0..1]");
  leaf("s.v", "[sp+16..32]", "[sp+8..24]");
  leaf("end", "[sp+32..36]", "[sp+24..28]");
  CHECK(cause().what == "alignment of i128");
  CHECK(cause().side_a == "more");
  CHECK(cause().a == "size 32");
  function(R"(struct "S" { x "u8"; v "i128" }
fn "f" { inputs { s "S"; end "u32" } })");
  leaf("s.x", "[sp+16..17]", "[sp+8..9]");
  leaf("s.v", "[sp+32..48]", "[sp+16..32]");
  CHECK(cause().what == "i128 elsewhere in memory (System V)");
}

TEST_CASE_FIXTURE(Fixture, "what lies behind a reference is a matter of layout") {
  function(R"(struct "S" { x "u8"; v "u32" }
fn "f" { inputs { s "&S" } })");
  leaf("s", "rdi[0..8]", "rdi[0..8]");
  leaf("s.*.v", "*rdi[4..8]", "*rdi[1..5]");
  layouts = {{"S", "", "size", "8", "5"}};
  CHECK(cause().what == "layout of an aggregate");
}

TEST_CASE_FIXTURE(Fixture, "an ordinary argument that is elsewhere with an ordinary result is the argument") {
  function(R"(fn "m" { inputs { a "c_int"; b "c_int" }; outputs { _ "c_int" } })");
  leaf("a", "rdi[0..4]", "rcx[0..4]");
  leaf("b", "rsi[0..4]", "rdx[0..4]");
  leaf("ret", "rax[0..4]", "rax[0..4]");
  CHECK(cause().what == "integer elsewhere in general registers (System V)");
  CHECK(cause().subject == "a: c_int");
}

TEST_CASE_FIXTURE(Fixture, "a result of no bytes whose address shifts the arguments is named") {
  function(R"(struct "E"
fn "f" { inputs { end "u32" }; outputs { _ "E" } })");
  convention = "win64";
  leaf("end", "rdx[0..4]", "rcx[0..4]");
  CHECK(cause().what == "what follows an empty struct as a result, elsewhere in general registers (Microsoft x64)");
}

TEST_CASE_FIXTURE(Fixture, "without a difference of places it is told what was seen") {
  function(R"(fn "f" { inputs { v "u64" } })");
  leaf("v", "rdi[0..8]", "rdi[0..8]");
  verdict = Verdict::Clobber;
  message = "the callee did not keep rbx";
  broken.registers = {"rbx"};
  CHECK(cause().what == "the callee does not keep registers, with an integer (System V)");
  CHECK(cause().subject == message);
  verdict = Verdict::Crash;
  a.unaligned_to = 16;
  CHECK(cause().what == "stack not aligned to 16 bytes at the call, with an integer (System V)");
}

TEST_CASE_FIXTURE(Fixture, "a parameter that isn't aligned is one cause, whatever is beside it") {
  with_itself = true;
  verdict = Verdict::Clobber;
  broken.facts = ABITER_UNALIGNED_PARAMETER;
  broken.misplaced = {{"j", "U", 32}};
  message = clobber_text(broken);
  CHECK(message == "the callee's parameter j isn't aligned to 32 bytes, as its type U asks for");
  for (const char* const beside : {"f16", "c_longdouble", "nullptr", "u8"}) {
    function(
        fmt::format("@align 32\nstruct \"U\" {{ v \"u64\" }}\nfn \"f\" {{ inputs {{ i \"{}\"; j \"U\" }} }}", beside));
    CHECK(cause().what ==
          "a toolchain disagrees with itself: a parameter is not aligned as its type asks for (System V)");
    CHECK(cause().subject == message);
  }
  broken.facts |= ABITER_UNALIGNED_RESULT;
  broken.misplaced.push_back({"", "R", 64});
  CHECK(clobber_text(broken) ==
        message + "; the caller's memory for the result isn't aligned to 64 bytes, as its type R asks for");
  // What registers aren't kept is about no value.
  broken.registers = {"rbx"};
  CHECK(cause().what.starts_with("a toolchain disagrees with itself: the callee does not keep registers, with "));
}

TEST_CASE_FIXTURE(Fixture, "a toolchain that disagrees with itself is a cause of its own") {
  function(R"(@align 32
struct "S" { v "u64" }
fn "f" { inputs { s "S" } })");
  with_itself = true;
  CHECK(cause().id == "with-itself-system-v-over-aligned-struct");
  CHECK(cause().alone);
}

TEST_CASE_FIXTURE(Fixture, "a toolchain disagrees with itself about what is wrong, and how it is passed") {
  with_itself = true;
  function(R"(fn "f" { inputs { n "u32" }; variadic { v "i128"; end "u32" } })");
  wrong = {"v"};
  CHECK(cause().what == "a toolchain disagrees with itself: va_arg of i128 (System V)");
  wrong = {"end"};
  CHECK(cause().what == "a toolchain disagrees with itself: va_arg of i128 (System V)");
  function(R"(@knr
fn "f" { inputs { a "f32" }; outputs { _ "f32" } })");
  wrong = {"a"};
  CHECK(cause().what == "a toolchain disagrees with itself: float of a K&R definition (System V)");
  function(R"(fn "f" { inputs { a "i128" }; outputs { _ "i16" } })");
  convention = "preserve-most";
  wrong = {"ret"};
  CHECK(cause().what == "a toolchain disagrees with itself: integer as a result (preserve-most)");
}

TEST_CASE_FIXTURE(Fixture, "what one side does wrong by itself doesn't name what the two disagree about") {
  function(R"(union "U" { a "f64"; b "[f32; 3]" }
struct "B" { a "f32"; _ "u32" bits=7; b "f32" }
fn "f" { inputs { p "U"; q "B" } })");
  leaf("p.a", "xmm0[0..8]", "rdi[0..8]");
  leaf("q.a", "xmm2[0..4]", "rsi[0..4]");
  own_faults = {"p"};
  CHECK(cause().what == "struct with an unnamed bit-field in general registers or in vector registers (System V)");
  CHECK(cause().leaf == "q.a");
}

TEST_CASE_FIXTURE(Fixture, "a type is called what it is") {
  const std::vector<std::pair<std::string, std::string>> types = {
      {"struct \"S\" { n \"u32\"; tail \"[u8]\" }", "struct with a flexible array"},
      {"struct \"S\" { a \"f32\"; none \"[u8; 0]\"; b \"f32\" }", "struct with an array of no length"},
      {"struct \"S\" { a \"f32\"; _ \"u32\" bits=7; b \"f32\" }", "struct with an unnamed bit-field"},
      {"struct \"S\"", "empty struct"},
      {"class \"S\" {}", "empty class"},
      {"struct \"E\"\nstruct \"S\" { e \"E\"; x \"u8\" }", "struct with an empty member"},
      {"@align 4\nalias \"low\" \"f64\"\nstruct \"S\" { a \"f32\"; b \"low\" }", "under-aligned typedef"},
      {"@align 32\nalias \"S\" \"u8\"", "over-aligned typedef"},
      {"@align 16\nstruct \"S\" { v \"u64\" }", "over-aligned struct"},
      {"struct \"S\" { a \"f32\"; b \"f32\" align=8 }", "struct with an over-aligned member"},
      {"class \"B\" { a \"u32\"; b \"u8\" }\nclass \"S\" { b \"B\" no_unique_address=#true; c \"u8\" }",
       "class with [[no_unique_address]]"},
      {"@class \"copy\"\nclass \"S\" { a \"u32\" }", "class with a user-provided copy constructor"},
      {"@class \"initializer\"\nclass \"B\" { a \"u32\" }\nclass \"S\" { base \"B\"; c \"u8\" }",
       "class derived from one with an initializer"},
      {"@packed\nunion \"S\" { a \"u32\"; b \"f32\" }", "packed union"},
      {"union \"S\" { a \"u32\"; b \"f32\" }", "union with floats"},
      {"alias \"S\" \"&u8\"", "pointer"},
      {"@repr \"transparent\"\nstruct \"S\" { x \"f32\" }", "float"},
      {"@repr \"transparent\"\nstruct \"S\" { x \"nullptr\" }", "nullptr"},
      {"alias \"S\" \"nullptr\"", "nullptr"},
  };
  for (const auto& [text, name] : types) {
    CAPTURE(text);
    function(text + "\nfn \"f\" { inputs { s \"S\" } }");
    with_itself = true;
    CHECK(cause().what == "a toolchain disagrees with itself: " + name + " (System V)");
  }
}

TEST_CASE_FIXTURE(Fixture, "aggregates with a nullptr have one cause, whatever is beside it") {
  const std::vector<std::string> types = {"struct \"S\" { p \"nullptr\" }", "struct \"S\" { p \"nullptr\"; f \"f64\" }",
                                          "union \"S\" { p \"nullptr\"; f \"f64\" }",
                                          "class \"B\" { p \"nullptr\" }\nclass \"S\" { base \"B\"; n \"u32\" }",
                                          "struct \"I\" { p \"nullptr\" }\nstruct \"S\" { i \"[I; 2]\" }"};
  for (const std::string& text : types) {
    CAPTURE(text);
    function(text + "\nfn \"f\" { inputs { s \"S\" } }");
    leaf("s.p", "rdi[0..8]", "[sp+0..8]");
    leaf("s.f", "xmm0[0..8]", "[sp+8..16]");
    CHECK(cause().what == "aggregate with nullptr in memory or in registers (System V)");
    CHECK(cause().side_a == "in registers");
  }
}

TEST_CASE_FIXTURE(Fixture, "another kind of place behind `...` is that of the type, another place of one kind isn't") {
  function(R"(struct "S" { a "atomic u32"; b "u8" }
fn "f" { inputs { n "u32" }; variadic { s "S" } })");
  leaf("s.a", "rsi[0..4]", "[sp+0..4]");
  CHECK(cause().what == "atomic in general registers or in memory (System V)");
  function(R"(fn "f" { inputs { n "u32" }; variadic { s "f128" } })");
  leaf("s", "[sp+0..16]", "[sp+8..24]");
  CHECK(cause().what == "variadic f128 elsewhere in memory (System V)");
}

TEST_CASE_FIXTURE(Fixture, "maps that nobody could take say nothing") {
  function(R"(fn "f" { inputs { v "i128" } })");
  leaf("v", "rdi[0..8] + rsi[0..8]", "[sp+0..16]");
  CHECK_FALSE(a.agrees_in_places(b));
  b = abi::LocationMap{};
  b.failure = "one of its sides is missing";
  CHECK(a.agrees_in_places(b));
  CHECK(cause().id == "system-v-the-value-of-i128");
}

TEST_CASE_FIXTURE(Fixture, "that C's own types differ is a cause before all others") {
  function(R"(fn "f" { inputs { a "wchar" } })");
  leaf("a", "rdi[0..4]", "rdi[0..2]");
  layouts = {{"wchar", "", "size", "4", "2", true}};
  const Cause found = cause();
  CHECK(found.id == "data-model-size-of-wchar");
  CHECK(found.a == "size 4");
}
