// Classes of C++ and functions that are members of them.

#include "lang/classes.h"
#include "lang/leaves.h"
#include "lang/test_support.h"

#include <fmt/ranges.h>

using namespace abiter;
using namespace abiter::lang;

namespace {

std::string paths_of(const Spec& spec, std::string_view type) {
  std::vector<std::string> paths;
  for (const Cell& cell : flatten(spec, type_named(spec, type), "v", {}))
    paths.push_back(cell.path);
  return fmt::format("{}", fmt::join(paths, " "));
}

} // namespace

TEST_CASE("a class has bases, named after their types, and members") {
  const Spec spec = spec_of("class \"A\" { a \"u8\" }\n"
                            "class \"B\" { base \"A\"; e \"A\" no_unique_address=#true; bits \"u32\" bits=3 }");
  const auto& fields = std::get<StructType>(spec.type(type_named(spec, "B")).kind).fields;
  REQUIRE(fields.size() == 3);
  CHECK(fields[0].base);
  CHECK(fields[0].name == "A");
  CHECK(fields[1].no_unique_address);
  CHECK(fields[2].bits == 3u);
  CHECK(std::get<StructType>(spec.type(type_named(spec, "B")).kind).is_class);
  CHECK(paths_of(spec, "B") == "v.A.a v.e.a v.bits");
  CHECK(broken_promises(spec).empty());
}

TEST_CASE("a virtual base is walked once in a whole object, and again in another one") {
  const Spec spec = spec_of("class \"T\" { t \"u8\" }\n"
                            "class \"L\" { base \"T\" virtual=#true; l \"u8\" }\n"
                            "class \"R\" { base \"T\" virtual=#true; r \"u8\" }\n"
                            "class \"D\" { base \"L\"; base \"R\"; inner \"R\"; d \"u8\" }");
  CHECK(paths_of(spec, "R") == "v.T.t v.r");
  CHECK(paths_of(spec, "D") == "v.L.T.t v.L.l v.R.r v.inner.T.t v.inner.r v.d");
}

TEST_CASE("a struct has no bases: a field of that name is a field") {
  const Spec spec = spec_of("struct \"S\" { base \"u8\" }");
  CHECK(paths_of(spec, "S") == "v.base");
}

TEST_CASE("the object of a member function is its first input") {
  const Spec spec = spec_of("struct \"P\" { x \"f32\" }\nclass \"B\"\nclass \"C\" { base \"B\" }\n"
                            "fn \"f\" { this \"P\"; inputs { n \"u8\" } }\n"
                            "fn \"g\" { this \"P\" const=#true }\n"
                            "fn \"h\" { inputs { n \"u8\" }; this \"P\" static=#true }\n"
                            "fn \"v\" { this \"C\" virtual=#true through=\"B\" }");
  const Function& f = function_named(spec, "f");
  REQUIRE(f.inputs.size() == 2);
  CHECK(f.inputs[0].name == "this");
  CHECK(spec.type(f.inputs[0].type).name == "&mut P");
  CHECK(spec.type(function_named(spec, "g").inputs[0].type).name == "&P");
  CHECK(function_named(spec, "h").inputs.size() == 1);
  CHECK(function_named(spec, "h").method->is_static);
  const Function& v = function_named(spec, "v");
  CHECK(v.method->is_virtual);
  CHECK(spec.type(*v.method->through).name == "B");
  CHECK(v.linked_by_cpp());
  CHECK_FALSE(f.linked_by_cpp());
  CHECK(has_vtables(spec, v));
  CHECK_FALSE(has_vtables(spec, f));
  CHECK(has_vtable(spec, v.method->type));
  CHECK(has_vtable(spec, *v.method->through));
  CHECK_FALSE(has_vtable(spec, f.inputs[0].type));
}

TEST_CASE("the object of a variadic member function is one more fixed input") {
  const Spec spec = spec_of("struct \"S\" { x \"u8\" }\n"
                            "fn \"f\" { this \"S\"; inputs { n \"u32\" }; variadic { v \"f64\" } }");
  const Function& function = spec.functions.front();
  REQUIRE(function.inputs.size() == 3);
  CHECK(function.inputs[0].name == "this");
  CHECK(function.fixed == 2u);
}

TEST_CASE("words, references and names of C++ are kept") {
  const Spec spec = spec_of("@class \"copy\" \"destroy\"\nclass \"C\" { h \"home\" }\n"
                            "@cpp \"int Any::*\"\nalias \"D\" \"isize\"\n"
                            "@mangled \"a::b::f\"\nfn \"f\" { inputs { c \"&C\" reference=\"const\" } }");
  CHECK(spec.type(type_named(spec, "C")).attributes.is_special("destroy"));
  CHECK(spec.type(type_named(spec, "D")).attributes.cpp == "int Any::*");
  CHECK(function_named(spec, "f").attributes.mangled == "a::b::f");
  CHECK(function_named(spec, "f").inputs[0].reference == "const");
}

TEST_CASE("what no class can be is told") {
  CHECK(errors_of("@class \"copi\"\nclass \"C\"").ends_with("  hint: did you mean 'copy'?\n"));
  CHECK(short_errors_of("@class \"copy\" \"deleted-copy\"\nclass \"C\"") ==
        "1:15: \"copy\" and \"deleted-copy\" exclude each other\n");
  CHECK(short_errors_of("@class \"copy\"\nstruct \"S\"") == "1:1: @class does not apply to a struct\n");
  CHECK(short_errors_of("@repr \"c\"\nclass \"C\"") == "1:1: @repr does not apply to a class\n");
  CHECK(short_errors_of("union \"U\" { a \"u8\" }\nclass \"C\" { base \"U\" }") == "2:13: 'U' can't be a base\n");
  CHECK(short_errors_of("class \"A\"\nclass \"C\" { base \"A\"; base \"A\" }").starts_with("2:23: "));
  CHECK(short_errors_of("class \"A\"\nclass \"C\" { x \"u8\"; base \"A\" }") == "2:21: bases come before members\n");
  CHECK(short_errors_of("@class \"final\"\nclass \"A\"\nclass \"C\" { base \"A\" }") == "3:13: 'A' is final\n");
  CHECK(short_errors_of("class \"C\" { x \"u8\" virtual=#true }") == "1:13: virtual=#true follows a base\n");
  CHECK(short_errors_of("class \"C\" { x \"u8\" no_unique_address=1 }") ==
        "1:38: no_unique_address is #true or #false, not '1'\n");
}

TEST_CASE("a home is a member of a class that gives it its new address") {
  const std::string what = "a 'home' can only be a member of a class that copies or moves itself\n";
  CHECK(short_errors_of("class \"C\" { h \"home\" }") == "1:13: " + what);
  CHECK(short_errors_of("@class \"destroy\"\nclass \"C\" { h \"home\" }") == "2:13: " + what);
  CHECK(short_errors_of("@class \"copy\" \"trivial_abi\"\nclass \"C\" { h \"home\" }") == "2:13: " + what);
  CHECK(short_errors_of("struct \"S\" { h \"home\" }") == "1:14: " + what);
  CHECK(short_errors_of("fn \"f\" { inputs { h \"home\" } }") == "1:19: " + what);
}

TEST_CASE("what no member function can be is told") {
  CHECK(errors_of("struct \"Point\"\nfn \"f\" { this \"Pont\" }").ends_with("  hint: did you mean 'Point'?\n"));
  CHECK(short_errors_of("enum \"E\" { A }\nfn \"f\" { this \"E\" }") == "2:15: 'E' is neither a class nor a struct\n");
  CHECK(short_errors_of("struct \"S\"\nfn \"f\" { this \"S\" virtual=#true }") ==
        "2:15: a struct has no virtual functions: 'S'\n");
  CHECK(short_errors_of("class \"S\"\nfn \"f\" { this \"S\" virtual=#true static=#true }") ==
        "2:10: a static member function is neither virtual nor const\n");
  CHECK(short_errors_of("fn \"f\" { inputs { p \"u8\" reference=\"lvalue\" } }") == "1:19: 'p' is not a reference\n");
  CHECK(short_errors_of("fn \"f\" { inputs { p \"&u8\" reference=\"left\" } }") ==
        "1:37: unknown reference kind 'left'\n");
  CHECK(short_errors_of("@mangled \"a::\"\nfn \"f\"") == "1:10: 'a::' is not a qualified name\n");
}
