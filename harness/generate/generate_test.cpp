#include "generate/generate.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace abiter;
using namespace abiter::generate;

namespace {

/// One interpreter for all tests of this program.
Generators& generators() {
  static Expected<Generators> opened =
      Generators::open(ABITER_GENERATORS, lang::Languages::read(ABITER_GENERATORS).value());
  REQUIRE_MESSAGE(opened.has_value(), opened.error().what);
  return *opened;
}

lang::Spec parsed(std::string_view text) {
  auto spec = lang::parse(text, "test.kdl", "test", {});
  REQUIRE_MESSAGE(spec.has_value(), to_text(spec.error().front()));
  return *spec;
}

toolchain::Toolchain make_toolchain(std::string language, std::vector<std::string> conventions = {"c"},
                                    std::vector<toolchain::Lack> lacks = {}) {
  toolchain::Toolchain made;
  made.id = "test";
  made.language = std::move(language);
  made.target = "x86_64-linux-gnu";
  made.conventions = std::move(conventions);
  made.lacks = std::move(lacks);
  return made;
}

Unit unit(const lang::Spec& spec, const toolchain::Toolchain& toolchain, Side side) {
  auto made = generators().generate(spec, toolchain, side);
  REQUIRE_MESSAGE(made.has_value(), made.error().what);
  return *made;
}

std::string text_of(const Unit& unit, PartKind kind, std::string_view key, std::string_view convention = "") {
  for (const Part& part : unit.parts)
    if (part.kind == kind && part.key == key && part.convention == convention)
      return part.text;
  return "";
}

const char* const k_points = R"(
struct "Point" { x "f32"; y "f32"; }
fn "move_it" { inputs { p "Point"; by "&[u8; 4]"; }; outputs { _ "Point"; } }
fn "wide" { inputs { w "i128"; }; }
)";

} // namespace

TEST_CASE("names are the contract with the runner") {
  CHECK(function_symbol("val_in_3", "c-unwind") == "val_in_3__c_unwind");
  CHECK(call_symbol("val_in_3", "c") == "call_val_in_3__c_");
  CHECK(helper_symbol("before", "errno", "c-unwind") == "before_errno__c_unwind_");
  CHECK(call_symbol("f", "c") != function_symbol("call_f", "c"));
  CHECK(codec_symbol(Side::Callee, "get", "Point") == "callee_get_Point");
  CHECK(codec_symbol(Side::Callee, "get", "f__c") != function_symbol("callee_get_f", "c"));
  CHECK(state_symbol(Side::Caller) == "caller_state");
}

TEST_CASE("languages and binding generators are found, and helpers are no languages") {
  CHECK(generators().languages().names() ==
        std::vector<std::string>{"c", "c_cbindgen", "cpp", "cpp_cbindgen", "rust", "rust_bindgen"});
}

TEST_CASE("a function is a few statements a side, with the names of the spec") {
  const lang::Spec spec = parsed(k_points);
  const Unit caller = unit(spec, make_toolchain("c", {"c", "win64"}), Side::Caller);
  CHECK(caller.extension == "c");
  CHECK(
      text_of(caller, PartKind::Function, "move_it", "win64") ==
      "__attribute__((ms_abi)) Point move_it__win64(Point p, u8 *by);\n"
      "void call_move_it__win64_(void) {\n"
      "  void **slot = caller_state.slot;\n"
      "  Point r = move_it__win64(*(Point *)slot[0], *(u8 **)slot[1]);\n"
      "  *(Point *)slot[2] = r;\n"
      "}\n"
      "void ignore_move_it__win64_(void) { move_it__win64(*(Point *)(abiter_passed + 0), *(u8 **)(abiter_passed + 256)); }\n");
  const Unit callee = unit(spec, make_toolchain("rust"), Side::Callee);
  CHECK(callee.extension == "rs");
  CHECK(text_of(callee, PartKind::Function, "move_it", "c") ==
        "#[no_mangle] pub unsafe extern \"C\" fn move_it__c(p: Point, by: &'static [u8; 4]) -> Point {\n"
        "    let slot = callee_state.slot;\n"
        "    *(*slot as *mut Point) = p;\n"
        "    *(*slot.add(1) as *mut &'static [u8; 4]) = by;\n"
        "    *(*slot.add(2) as *mut Point)\n"
        "}\n");
}

TEST_CASE("parts say what they need, and everything that is needed is there") {
  const lang::Spec spec = parsed(k_points);
  for (const std::string language : {"c", "cpp", "rust"})
    for (const Side side : {Side::Caller, Side::Callee}) {
      const Unit made = unit(spec, make_toolchain(language), side);
      for (const Part& part : made.parts)
        for (const std::string& need : part.needs)
          CHECK_MESSAGE(
              std::any_of(made.parts.begin(), made.parts.end(),
                          [&](const Part& other) { return other.kind != PartKind::Function && other.key == need; }),
              language, ": ", part.key, " needs ", need);
      CHECK(!text_of(made, PartKind::Codec, "Point").empty());
      CHECK(!text_of(made, PartKind::Codec, "i128").empty());
    }
}

TEST_CASE("what a toolchain lacks makes functions unsupported, with its reason") {
  const Unit made = unit(parsed(k_points), make_toolchain("c", {"c"}, {{"i128", "no 128-bit integers"}}), Side::Caller);
  REQUIRE(made.unsupported.size() == 1);
  CHECK(made.unsupported[0].function == "wide");
  CHECK(made.unsupported[0].convention.empty());
  CHECK(made.unsupported[0].feature == "i128");
  CHECK(made.unsupported[0].reason == "no 128-bit integers");
  CHECK(text_of(made, PartKind::Function, "wide", "c").empty());
}

TEST_CASE("every kind of type comes through from the spec to each language") {
  const lang::Spec spec = parsed(R"(
@align 16
struct "Aligned" { a "u8"; next "&Aligned"; }
@packed 2
struct "Packed" { a "u8"; b "u32"; }
union "Raw" { i "i32"; f "f64"; }
enum "Color" { Red -1; Green 17; Blue; }
@repr "u8"
tagged "Data" { Simple { _ "f64"; }; Complex { color "Color"; raw "Raw"; }; Empty; }
alias "Length" "f64"
pun "Meters" { lang "rust" { @repr "transparent"; struct "Meters" { _ "f32"; }; }; lang "c" "cpp" { alias "Meters" "f32"; }; }
fn "f" { inputs { a "Aligned"; b "Packed"; c "Raw"; d "Color"; e "&mut Data"; f "Length"; g "Meters"; }; outputs { _ "bool"; } }
)");
  for (const std::string language : {"c", "cpp", "rust"}) {
    const Unit made = unit(spec, make_toolchain(language), Side::Caller);
    CHECK(made.unsupported.empty());
    CHECK(!text_of(made, PartKind::Function, "f", "c").empty());
  }
  const Unit rust = unit(spec, make_toolchain("rust"), Side::Caller);
  CHECK(text_of(rust, PartKind::Type, "Packed").find("#[repr(C, packed(2))]") != std::string::npos);
  CHECK(text_of(rust, PartKind::Type, "Color").find("Green = 17") != std::string::npos);
}

TEST_CASE("what is asked for again is remembered, also under another toolchain's name") {
  const lang::Spec spec = parsed(k_points);
  static_cast<void>(unit(spec, make_toolchain("c"), Side::Caller));
  const double before = generators().seconds();
  toolchain::Toolchain other = make_toolchain("c");
  other.id = "other";
  static_cast<void>(unit(spec, other, Side::Caller));
  CHECK(generators().seconds() == before);
  CHECK(before > 0);
  lang::Spec as_rust = spec;
  as_rust.default_repr = lang::DefaultRepr::Rust;
  CHECK(unit(as_rust, make_toolchain("c"), Side::Caller).unsupported.size() == 1);
}

TEST_CASE("an unknown language and a second interpreter are errors") {
  const auto made = generators().generate(parsed(k_points), make_toolchain("cobol"), Side::Caller);
  REQUIRE_FALSE(made.has_value());
  CHECK(made.error().what.find("cobol") != std::string::npos);
  const auto second = Generators::open(ABITER_GENERATORS, {});
  REQUIRE_FALSE(second.has_value());
  CHECK(second.error().fault == Fault::Internal);
  CHECK_FALSE(Generators::open("/nowhere", {}).has_value());
}

TEST_CASE("what a generator throws is an error with its traceback") {
  lang::Spec broken = parsed(k_points);
  broken.functions.front().inputs.front().type = 1000;
  const auto made = generators().generate(broken, make_toolchain("c"), Side::Caller);
  REQUIRE_FALSE(made.has_value());
  CHECK(made.error().fault == Fault::Internal);
  CHECK(made.error().what.find("Traceback") != std::string::npos);
}

TEST_CASE("nothing is written beside the sources") {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(ABITER_GENERATORS))
    CHECK(entry.path().filename() != "__pycache__");
}
