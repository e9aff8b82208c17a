// What a spec means, if nothing is wrong with it.

#include "lang/edges.h"
#include "lang/leaves.h"
#include "lang/test_support.h"

#include <algorithm>

using namespace abiter;
using namespace abiter::lang;

namespace {

template <class T> const T& kind_of(const Spec& spec, std::string_view key) {
  return std::get<T>(spec.type(type_named(spec, key)).kind);
}

const Attributes& attributes_of(const Spec& spec, std::string_view key) {
  return spec.type(type_named(spec, key)).attributes;
}

std::vector<std::string> names(const std::vector<Field>& fields) {
  std::vector<std::string> all;
  for (const Field& field : fields)
    all.push_back(field.name);
  return all;
}

std::string type_of(const Spec& spec, const Field& field) {
  return spec.type(field.type).name;
}

} // namespace

TEST_CASE("an empty spec is a spec") {
  const Spec spec = spec_of("// nothing\n");
  CHECK(spec.name == "name");
  CHECK(spec.path == "t.kdl");
  CHECK(spec.types.empty());
  CHECK(spec.functions.empty());
}

TEST_CASE("every scalar has a name and is found by it") {
  std::string text = "fn \"f\" { inputs {\n";
  for (const Scalar scalar : all_scalars()) {
    CHECK(scalar_by_name(name(scalar)) == scalar);
    if (scalar != Scalar::Home)
      text += "_ \"" + std::string(name(scalar)) + "\"\n";
  }
  const Spec spec = spec_of(text + "}; }\n@class \"copy\"\nclass \"AtHome\" { _ \"home\" }");
  CHECK(spec.types.size() == all_scalars().size() + 1);
  CHECK_FALSE(scalar_by_name("u7"));
}

TEST_CASE("fields have names, or are positional") {
  const Spec spec =
      spec_of("struct \"S\" { x \"u8\"; _ \"f64\"; y \"bool\" }\nstruct \"Empty\"\nstruct \"AlsoEmpty\" { }");
  const auto& fields = kind_of<StructType>(spec, "S").fields;
  CHECK(names(fields) == std::vector<std::string>{"x", "_1", "y"});
  CHECK_FALSE(fields[0].positional);
  CHECK(fields[1].positional);
  CHECK(type_of(spec, fields[1]) == "f64");
  CHECK(fields[0].place == Place{"t.kdl", 1, 14});
  CHECK(kind_of<StructType>(spec, "Empty").fields.empty());
  CHECK(kind_of<StructType>(spec, "AlsoEmpty").fields.empty());
}

TEST_CASE("structural types occur once, under a key that is an identifier") {
  const Spec spec = spec_of(R"kdl(
    struct "P" { a "[u8;4]"; b "[ u8 ; 4 ]"; c "& P"; d "&mut P"; e "&P"; f "()"; g "[[&mut u8; 2]; 3]"; })kdl");
  std::vector<std::string> keys;
  for (const Type& type : spec.types)
    keys.push_back(type.key);
  std::sort(keys.begin(), keys.end());
  CHECK(keys == std::vector<std::string>{"P", "array2_mut_u8", "array3_array2_mut_u8", "array4_u8", "mut_P", "mut_u8",
                                         "ref_P", "u8", "unit"});
  CHECK(spec.type(type_named(spec, "array3_array2_mut_u8")).name == "[[&mut u8; 2]; 3]");
  CHECK(kind_of<RefType>(spec, "mut_P").mutable_);
  CHECK(kind_of<RefType>(spec, "ref_P").recursive);
  CHECK_FALSE(kind_of<RefType>(spec, "mut_u8").recursive);
}

TEST_CASE("complex numbers, vectors and bitints are types of their own") {
  const Spec spec = spec_of(R"kdl(
    fn "f" { inputs { a "complex f32"; b "[complex c_longdouble; 2]"; c "v4f32"; d "&v8u8"; e "bitint 17"; f "ubitint 128"; g " complex  f32 " } })kdl");
  CHECK(spec.type(kind_of<ComplexType>(spec, "complex_f32").element).name == "f32");
  CHECK(kind_of<VectorType>(spec, "v4f32").length == 4);
  CHECK(spec.type(kind_of<VectorType>(spec, "v8u8").element).name == "u8");
  CHECK(kind_of<BitIntType>(spec, "bitint17").width() == 4);
  CHECK_FALSE(kind_of<BitIntType>(spec, "ubitint128").is_signed);
  const auto& inputs = function_named(spec, "f").inputs;
  CHECK(type_of(spec, inputs[1]) == "[complex c_longdouble; 2]");
  CHECK(inputs[0].type == inputs[6].type);
}

TEST_CASE("a struct called like a vector is that struct") {
  const Spec spec = spec_of("struct \"v4f32\" { x \"u8\" }\nfn \"f\" { inputs { a \"v4f32\" } }");
  CHECK(kind_of<StructType>(spec, "v4f32").fields.size() == 1);
}

TEST_CASE("bits make a field a bit-field, and one without a name is padding") {
  const Spec spec = spec_of("struct \"S\" { a \"u32\" bits=3; _ bits=0 \"u32\"; _ \"u8\"; b \"bool\" bits=1 }");
  const auto& fields = kind_of<StructType>(spec, "S").fields;
  CHECK(names(fields) == std::vector<std::string>{"a", "_1", "_2", "b"});
  CHECK(fields[0].bits == 3);
  CHECK(fields[1].bits == 0);
  CHECK(fields[1].padding());
  CHECK_FALSE(fields[2].padding());
  CHECK_FALSE(fields[2].bits);
  CHECK(spec.type(type_named(spec, "S")).max_cells == 3);
}

TEST_CASE("a key is unique even if a type is called like one") {
  const Spec spec = spec_of(R"kdl(struct "ref_P" { x "&P"; u "()" }; struct "P"; struct "unit")kdl");
  CHECK(kind_of<StructType>(spec, "ref_P").fields.size() == 2);
  CHECK(kind_of<RefType>(spec, "ref_P_2").target == type_named(spec, "P"));
  CHECK(std::holds_alternative<UnitType>(spec.type(type_named(spec, "unit_2")).kind));
}

TEST_CASE("a type may be used before it is declared, and comes after what it needs") {
  const Spec spec = spec_of(R"kdl(
    struct "A" { b "[B; 2]"; c "C" }
    alias "C" "D"
    struct "B" { d "D"; a "&A" }
    tagged "D" { X { e "E" } }
    union "E" { x "u8" })kdl");
  const auto id = [&](const char* key) { return type_named(spec, key); };
  CHECK(id("B") < id("A"));
  CHECK(id("D") < id("B"));
  CHECK(id("D") < id("C"));
  CHECK(id("C") < id("A"));
  CHECK(id("E") < id("D"));
}

TEST_CASE("enumerators count on from the one before them") {
  const Spec spec = spec_of("enum \"E\" { Boring -1; Stylish 17; Fancy; TooMuch 0x17; \"Quoted\"; _ }\n@repr "
                            "\"u64\"\nenum \"F\" { A 9223372036854775807 }");
  const auto& enumerators = kind_of<EnumType>(spec, "E").enumerators;
  std::vector<int64_t> values;
  for (const Enumerator& enumerator : enumerators)
    values.push_back(enumerator.value);
  CHECK(values == std::vector<int64_t>{-1, 17, 18, 23, 24, 25});
  CHECK(enumerators[0].written);
  CHECK_FALSE(enumerators[2].written);
  CHECK(enumerators[4].name == "Quoted");
  CHECK(enumerators[5].name == "_5");
  CHECK(kind_of<EnumType>(spec, "F").enumerators[0].value == INT64_MAX);
}

TEST_CASE("variants have fields, none, or no block at all") {
  const Spec spec =
      spec_of("tagged \"T\" { Tuple { _ \"bool\"; _ \"i32\" }; Mixed { x \"bool\"; _ \"u32\" }; Empty { }; None }");
  const auto& variants = kind_of<TaggedType>(spec, "T").variants;
  REQUIRE(variants.size() == 4);
  CHECK(variants[0].fields[1].positional);
  CHECK(names(variants[1].fields) == std::vector<std::string>{"x", "_1"});
  CHECK(variants[2].has_fields);
  CHECK(variants[2].fields.empty());
  CHECK_FALSE(variants[3].has_fields);
}

TEST_CASE("attributes apply to what follows them") {
  const Spec spec = spec_of(R"kdl(
    @repr "c" "u8"
    @align 16
    tagged "T" { A }
    @packed
    struct "P1" { x "u32" }
    @packed 2
    @ "__attribute__((x))"
    @ r#"y"z"#
    union "P2" { x "u32" }
    @repr "transparent"
    struct "W" { x "u32"; z "()"; zz "[u8; 0]" }
    struct "Plain"
    @ "cold"
    fn "f")kdl");
  CHECK(attributes_of(spec, "T").reprs == std::vector<std::string>{"c", "u8"});
  CHECK(attributes_of(spec, "T").has_repr("u8"));
  CHECK_FALSE(attributes_of(spec, "T").has_repr("rust"));
  CHECK(attributes_of(spec, "T").align == 16);
  CHECK(attributes_of(spec, "P1").packed == 1);
  CHECK(attributes_of(spec, "P2").packed == 2);
  CHECK(attributes_of(spec, "P2").passthrough == std::vector<std::string>{"__attribute__((x))", "y\"z"});
  CHECK(attributes_of(spec, "Plain").empty());
  CHECK(function_named(spec, "f").attributes.passthrough == std::vector<std::string>{"cold"});
}

TEST_CASE("repr matters if a type leaves it open") {
  CHECK(spec_of("struct \"S\"").repr_matters());
  CHECK(spec_of("@align 8\nunion \"U\" { x \"u8\" }").repr_matters());
  CHECK_FALSE(spec_of("@repr \"c\"\nstruct \"S\"\nalias \"A\" \"S\"\nfn \"f\" { inputs { a \"u8\" } }").repr_matters());
}

TEST_CASE("a pun is a type that languages spell differently") {
  const Spec spec = spec_of(R"kdl(
    pun "M" {
      lang "rust" { @repr "transparent"; struct "M" { _ "u32" } }
      lang "c" "c++" { alias "M" "u32" }
      default { struct "M" { x "f32" } }
    }
    alias "N" "M"
    pun "D" { default { alias "D" "M" } })kdl");
  const TypeId pun = type_named(spec, "N");
  CHECK(spec.type(spec.resolve(pun, "rust")).key == "M_rust");
  CHECK(spec.type(spec.resolve(pun, "rust")).name == "M");
  CHECK(spec.type(spec.resolve(pun, "cpp")).key == "u32");
  CHECK(spec.type(spec.resolve(pun, "zig")).key == "M_default");
  CHECK(spec.type(spec.resolve(type_named(spec, "D"), "c")).key == "u32");
  CHECK(kind_of<PunType>(spec, "M").blocks[1].languages == std::vector<std::string>{"c", "cpp"});
  CHECK(kind_of<PunType>(spec, "M").blocks[2].languages.empty());
}

TEST_CASE("a function has inputs and at most one output") {
  const Spec spec = spec_of(R"kdl(
    alias "Nothing" "()"
    fn "f" { inputs { _ "u8"; y "f32"; _ "&[u8; 2]" }; outputs { _ "u16" } }
    fn "nothing" { inputs { }; outputs { } }
    fn "unit" { outputs { _ "()" } }
    fn "alias_of_unit" { outputs { out "Nothing" } }
    fn "bare")kdl");
  const Function& f = function_named(spec, "f");
  CHECK(names(f.inputs) == std::vector<std::string>{"_0", "y", "_2"});
  CHECK(f.output == type_named(spec, "u16"));
  CHECK(f.place == Place{"t.kdl", 3, 8});
  for (const char* name : {"nothing", "unit", "alias_of_unit", "bare"})
    CHECK_FALSE(function_named(spec, name).output);
}

TEST_CASE("what a function reaches are all types in its values") {
  const Spec spec = spec_of(R"kdl(
    struct "A" { b "&B" }
    struct "B" { c "C"; a "&A" }
    pun "C" { lang "c" "cpp" { alias "C" "u8" }; lang "rust" { struct "C" { x "u8" } } }
    struct "Other" { x "u64" }
    fn "f" { inputs { a "A" } ; outputs { _ "f32" } })kdl");
  std::vector<std::string> keys;
  for (const TypeId id : spec.reachable(function_named(spec, "f")))
    keys.push_back(spec.type(id).key);
  CHECK(std::find(keys.begin(), keys.end(), "Other") == keys.end());
  CHECK(std::find(keys.begin(), keys.end(), "u64") == keys.end());
  std::sort(keys.begin(), keys.end());
  CHECK(keys == std::vector<std::string>{"A", "B", "C", "C_c_cpp", "C_rust", "f32", "ref_A", "ref_B", "u8"});
}

TEST_CASE("bare words do as well as quoted ones") {
  const Spec spec = spec_of("struct Point { x f32; y f32 }\nfn f { inputs { p Point; a \"[Point; 2]\" } }");
  CHECK(kind_of<StructType>(spec, "Point").fields.size() == 2);
}

TEST_CASE("a file may include another, once, from its own folder") {
  const Files files{{"dir/a.kdl", "include \"sub/b.kdl\"\nstruct \"A\" { b \"B\" }"},
                    {"dir/sub/b.kdl", "include \"../a.kdl\"\nstruct \"B\""},
                    {"dir/t.kdl", ""}};
  const Spec spec =
      spec_of("include \"a.kdl\"\ninclude \"./sub/../a.kdl\"\ninclude \"t.kdl\"\nfn \"f\" { inputs { a \"A\" } }",
              "dir/t.kdl", files);
  CHECK(spec.types.size() == 2);
  CHECK(spec.type(type_named(spec, "B")).place.file == "dir/sub/b.kdl");
}

TEST_CASE("one spec may have a bit of everything") {
  const Spec spec = spec_of(R"kdl(
@align 16
struct "DataPoint" { point "[MeterCoordinate; 2]"; data "Data"; }
enum "Fanciness" { Boring -1; Stylish 17; Fancy; TooMuch 23; }
tagged "Data" { Simple { _ "f64"; }; Complex { fancy "Fanciness"; value "u32"; }; Empty; }
union "Raw" { Int "i32"; Float "f64"; }
pun "MeterCoordinate" { lang "rust" { @repr "transparent"; struct "MeterCoordinate" { _ "f32"; }; }; lang "c" "cpp" { alias "MeterCoordinate" "f32"; }; }
fn "process" { inputs { data "DataPoint"; raw "&[Raw; 8]"; }; outputs { _ "Data"; } }
)kdl");
  CHECK(spec.functions.size() == 1);
  CHECK(attributes_of(spec, "DataPoint").align == 16);
  CHECK(attributes_of(spec, "MeterCoordinate_rust").has_repr("transparent"));
  CHECK(type_of(spec, function_named(spec, "process").inputs[1]) == "&[Raw; 8]");
  CHECK(spec.type(*function_named(spec, "process").output).name == "Data");
}

TEST_CASE("variadic arguments stand behind the fixed ones") {
  const Spec spec =
      spec_of(R"(fn "f" { inputs { n "u32"; _ "u64" }; variadic { a "f64"; _ "i8" }; outputs { _ "u32" } })");
  const Function& f = spec.functions[0];
  CHECK(f.fixed == 2);
  REQUIRE(f.inputs.size() == 4);
  CHECK(f.inputs[2].name == "a");
  CHECK(f.inputs[3].name == "_3");
  CHECK(!spec_of(R"(fn "f" { inputs { n "u32" } })").functions[0].fixed);
  CHECK(short_errors_of(R"(fn "f" { variadic { a "u8" } })") ==
        "1:10: a variadic function needs a parameter before the '...'\n");
  CHECK(short_errors_of(R"(fn "f" { inputs { n "i8" }; variadic { a "u8" } })") ==
        "1:19: 'n' can't be the last parameter before the '...'\n");
  CHECK(short_errors_of(R"(fn "f" { inputs { n "u32" }; variadic { } })") ==
        "1:30: 'variadic' has at least one argument\n");
  CHECK(short_errors_of(R"(fn "f" { inputs { n "u32" }; variadic { n "u8" } })") == "1:41: duplicate parameter 'n'\n");
}

TEST_CASE("fields and typedefs have alignments of their own, structs may end flexibly") {
  const Spec spec = spec_of(R"kdl(
    @align 4
    alias "low" "u64"
    struct "S" { a "u8" align=16; b "atomic u32" packed=#true; tail "[low]" }
    enum "Wide" { Big 0x100000000 }
    fn "f" { inputs { s "S"; n "nullptr"; w "Wide" }; va_list { x "f64" } })kdl");
  const auto& fields = kind_of<StructType>(spec, "S").fields;
  CHECK(fields[0].align == 16);
  CHECK_FALSE(fields[0].packed);
  CHECK(fields[1].packed);
  CHECK(spec.type(kind_of<AtomicType>(spec, "atomic_u32").element).name == "u32");
  CHECK(spec.type(fields[2].type).name == "[low]");
  CHECK(kind_of<ArrayType>(spec, "flexible_low").flexible);
  CHECK(spec.type(type_named(spec, "low")).attributes.align == 4);
  CHECK(enum_width(spec.type(type_named(spec, "Wide"))) == 8);
  const Function& function = function_named(spec, "f");
  CHECK(function.by_list);
  CHECK(function.fixed == 3);
  const auto cells = flatten(spec, function.inputs[0].type, "s", {});
  REQUIRE(cells.size() == 2);
  CHECK(cells[1].path == "s.b");
  CHECK(flatten(spec, function.inputs[1].type, "n", {}).at(0).domain == Domain::Null);
}

TEST_CASE("a spec may name the conventions that it is for") {
  const Spec spec = spec_of("conventions \"vectorcall\" \"regcall\"\nfn \"f\"\nconventions \"c\"");
  REQUIRE(spec.conventions.size() == 3);
  CHECK(spec.conventions[0].name == "vectorcall");
  CHECK(spec.conventions[2].name == "c");
  CHECK(spec.conventions[2].place.line == 3);
  CHECK(spec_of("fn \"f\"").conventions.empty());
}

TEST_CASE("the largest vector that a value contains is known") {
  const Spec spec =
      spec_of("struct \"Deep\" { a \"u8\"; b \"[v8f64; 2]\" }\nstruct \"Behind\" { r \"&v8f64\"; v \"v4f32\" }\n"
              "union \"None\" { a \"u64\" }\nfn \"f\" { inputs { v \"v128u8\" } }");
  const auto widest = [&](std::string_view key) { return widest_vector(spec.types, type_named(spec, key)); };
  CHECK(widest("Deep") == 64);
  CHECK(widest("Behind") == 16);
  CHECK(widest("None") == 0);
  CHECK(widest("v128u8") == 128);
}
