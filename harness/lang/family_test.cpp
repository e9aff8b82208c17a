#include "lang/family.h"
#include "lang/test_support.h"

#include <algorithm>
#include <set>

using namespace abiter;
using namespace abiter::lang;

namespace {

std::string signature(const Spec& spec, std::string_view name) {
  const Function& function = function_named(spec, name);
  std::string text;
  for (const Field& input : function.inputs)
    text += (text.empty() ? "" : ", ") + input.name + " " + spec.type(input.type).name;
  return "(" + text + ")" + (function.output ? " -> " + spec.type(*function.output).name : "");
}

std::string fields(const Spec& spec, std::string_view key) {
  std::string text;
  for (const Field& field : std::get<StructType>(spec.type(type_named(spec, key)).kind).fields)
    text += (text.empty() ? "" : ", ") + spec.type(field.type).name;
  return text;
}

} // namespace

TEST_CASE("the file name says the type") {
  CHECK(family_type_name("specs/procgen/i128.procgen.kdl") == "i128");
  CHECK(family_type_name("i128.procgen.kdl") == "i128");
  CHECK(family_type_name("specs/i128.kdl").empty());
}

TEST_CASE("the file of a scalar may be empty") {
  const Spec spec = spec_of("", "procgen/i128.procgen.kdl");
  CHECK(signature(spec, "val_in") == "(v0 i128, t0 u32, t1 f32)");
}

TEST_CASE("a family has between 90 and 110 functions, each of its own name") {
  const Spec spec = spec_of("struct \"T\" { x \"u8\"; y \"f32\" }", "T.procgen.kdl");
  CHECK(spec.functions.size() >= 90);
  CHECK(spec.functions.size() <= 110);
  std::set<std::string> names;
  for (const Function& function : spec.functions)
    CHECK(names.insert(function.name).second);
}

TEST_CASE("a family passes the type in every way") {
  const Spec spec = spec_of("enum \"T\" { A; B }", "T.procgen.kdl");
  CHECK(signature(spec, "ref_in") == "(r0 &T, t0 u32, t1 f32)");
  CHECK(signature(spec, "mut_in") == "(m0 &mut T, t0 u32, t1 f32)");
  CHECK(signature(spec, "val_out") == "() -> T");
  CHECK(signature(spec, "val_in_out") == "(v0 T, t0 u32, t1 f32) -> T");
  CHECK(signature(spec, "val_in_3") == "(v0 T, v1 T, v2 T)");
  CHECK(signature(spec, "struct_in_2") == "(s0 Many2, t0 u32, t1 f32)");
  CHECK(signature(spec, "struct_ref_in_16") == "(r0 &Many16, t0 u32, t1 f32)");
  CHECK(signature(spec, "struct_out_3") == "() -> Many3");
  CHECK(signature(spec, "val_in_1_perturbed_small") == "(v0 T, b0 u8, f0 f32, v1 T, t0 u32, t1 f32)");
  CHECK(fields(spec, "PerturbedSmall0") == "u8, T, T, f32");
  CHECK(fields(spec, "PerturbedSmall3") == "f32, T, T, u8");
  CHECK(signature(spec, "after_pairs_2") == "(i0 i64, d0 f64, i1 i64, d1 f64, v0 T, t0 u32, t1 f32)");
  CHECK(signature(spec, "sret_val_in_2") == "(v0 T, v1 T, t0 u32, t1 f32) -> Large");
  CHECK(fields(spec, "NestMiddle") == "u8, NestInner, f32");
  CHECK(function_named(spec, "val_in_16").inputs.size() == 16);
}

TEST_CASE("something follows the type under test, unless there are exactly n of it") {
  const Spec spec = spec_of("", "u8.procgen.kdl");
  for (const Function& function : spec.functions) {
    const bool exact = function.inputs.empty() || std::all_of(function.inputs.begin(), function.inputs.end(),
                                                              [](const Field& input) { return input.name[0] == 'v'; });
    CHECK((exact || function.inputs.back().name == "t1"));
  }
}

TEST_CASE("the type may be anything that has a name") {
  for (const char* text :
       {"alias \"T\" \"()\"", "alias \"T\" \"&[u32; 7]\"",
        "union \"T\" { _ \"u32\"; _ \"P\" }\nstruct \"P\" { x \"f32\" }",
        "struct \"T\" { next \"L\" }\nstruct \"Node\" { n \"L\" }\ntagged \"L\" { Some { _ \"&Node\" }; None }",
        "pun \"T\" { default { alias \"T\" \"u32\" } }", "tagged \"T\" { \"A\"; \"B\" }", "include \"other.kdl\""}) {
    const Spec spec = spec_of(text, "T.procgen.kdl", {{"other.kdl", "struct \"T\""}});
    CHECK(spec.functions.size() >= 90);
  }
}

TEST_CASE("the file may have types and functions of its own") {
  const Spec spec =
      spec_of("struct \"Many2\" { x \"u8\" }\nstruct \"T\" { m \"Many2\" }\nfn \"mine\" { inputs { t \"T\" } }",
              "T.procgen.kdl");
  CHECK(signature(spec, "mine") == "(t T)");
  CHECK(signature(spec, "struct_in_2") == "(s0 Many2_2, t0 u32, t1 f32)");
  CHECK(fields(spec, "Many2_2") == "T, T");
}

TEST_CASE("a family needs its type, room for it, and its names") {
  CHECK(errors_of("struct \"Pont\"", "dir/Point.procgen.kdl") ==
        "dir/Point.procgen.kdl: error: this file must define the type 'Point', as its name says\n  hint: did you mean "
        "'Pont'?\n");
  CHECK(short_errors_of("struct \"T\" { x \"[u8; 257]\" }", "T.procgen.kdl") ==
        "1:8: 'T' has 257 leaves, which are too many for a family\n");
  CHECK(short_errors_of("struct \"T\" { x \"[u8; 256]\" }", "T.procgen.kdl") == "");
  CHECK(short_errors_of("struct \"T\"\nfn \"val_in\"", "T.procgen.kdl") ==
        "2:4: the family of this file has a function 'val_in' of its own\n");
}
