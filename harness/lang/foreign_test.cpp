#include "lang/foreign.h"

#include "lang/test_support.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace abiter::lang;

TEST_CASE("types of C are said as a spec does") {
  CHECK(type_in_a_spec("char*") == "&mut c_char");
  CHECK(type_in_a_spec("const char *") == "&c_char");
  CHECK(type_in_a_spec("const S*") == "&S");
  CHECK(type_in_a_spec("struct S *") == "&mut S");
  CHECK(type_in_a_spec("char **") == "&mut &mut c_char");
  CHECK(type_in_a_spec("char *const *") == "&&mut c_char");
  CHECK(type_in_a_spec("void *") == "ptr");
  CHECK(type_in_a_spec("void **") == "&mut ptr");
  CHECK(type_in_a_spec("unsigned int") == "c_uint");
  CHECK(type_in_a_spec("unsigned long long") == "c_ulonglong");
  CHECK(type_in_a_spec("long double") == "c_longdouble");
  CHECK(type_in_a_spec("int[4]") == "[c_int; 4]");
  CHECK(type_in_a_spec("int[2][3]") == "[[c_int; 3]; 2]");
  CHECK(type_in_a_spec("uint8_t[]") == "[u8]");
  CHECK(type_in_a_spec("size_t") == "c_size");
  CHECK(type_in_a_spec("_Atomic unsigned int") == "atomic c_uint");
}

TEST_CASE("what is a spec's already, or no type at all, is left alone") {
  for (const char* text : {"u32", "S", "String", "&S", "&mut S", "*const u8", "[u8; 4]", "(u8, u16)", "complex f32",
                           "atomic u8", "bitint 17", "Option<&u8>", "", "  ", "a b c", "int long int", "*", "[3]"})
    CHECK(type_in_a_spec(text) == "");
  CHECK(type_in_a_spec(std::string(10'000, '*')) == "");
}

TEST_CASE("declarations of C and Rust are said as a spec does") {
  CHECK(line_in_a_spec("fn f(p: Point)") == R"(fn "f" { inputs { p "Point" } })");
  CHECK(line_in_a_spec("pub extern \"C\" fn f(a: u32, b: &S) -> f64 {") ==
        R"(fn "f" { inputs { a "u32"; b "&S" }; outputs { _ "f64" } })");
  CHECK(line_in_a_spec("int f(const char *s, int);") ==
        R"(fn "f" { inputs { s "&c_char"; _ "c_int" }; outputs { _ "c_int" } })");
  CHECK(line_in_a_spec("void f(void);") == R"(fn "f")");
  CHECK(line_in_a_spec("struct S *make(unsigned n)") ==
        R"(fn "make" { inputs { n "c_uint" }; outputs { _ "&mut S" } })");
  CHECK(line_in_a_spec("typedef struct { int a; char *b[2]; } P;") ==
        R"(struct "P" { a "c_int"; b "[&mut c_char; 2]" })");
  CHECK(line_in_a_spec("struct S { unsigned int a; };") == R"(struct "S" { a "c_uint" })");
  CHECK(line_in_a_spec("pub struct S { pub a: u32, b: [u8; 4] }") == R"(struct "S" { a "u32"; b "[u8; 4]" })");
  CHECK(line_in_a_spec("typedef struct {") == R"(struct "S" { a "c_int"; b "&mut S" })");
  CHECK(line_in_a_spec("typedef struct { unsigned a : 3; unsigned : 0; _Atomic int b; } F;") ==
        R"(struct "F" { a "c_uint" bits=3; _ "c_uint" bits=0; b "atomic c_int" })");
  CHECK(line_in_a_spec("typedef enum { A, B = 7, C = -0x1 } E;") == R"(enum "E" { A; B 7; C -0x1 })");
  CHECK(line_in_a_spec("struct S { int a; } s;") == R"(struct "S" { a "c_int" })");
  CHECK(line_in_a_spec("_Float16 f(__bf16 a, __float128 b);") ==
        R"(fn "f" { inputs { a "bf16"; b "f128" }; outputs { _ "f16" } })");
  CHECK(line_in_a_spec("enum E { A };") == R"(enum "E" { A })");
  CHECK(line_in_a_spec("int sum(int a[4], const char *names[], const u8 m[2][3]);") ==
        R"(fn "sum" { inputs { a "&mut c_int"; names "&mut &c_char"; m "&[u8; 3]" }; outputs { _ "c_int" } })");
  CHECK(line_in_a_spec("int printf(const char *format, ...);") ==
        R"(fn "printf" { inputs { format "&c_char" }; variadic { x "c_int" }; outputs { _ "c_int" } })");
  CHECK(line_in_a_spec("extern \"C\" fn stop(code: i32) -> ! {") ==
        "@noreturn; fn \"stop\" { inputs { code \"i32\" } }");
  CHECK(line_in_a_spec("#[repr(u8)]") == "@repr \"u8\"");
}

TEST_CASE("types of C++ and C23, and pointers to functions") {
  CHECK(type_in_a_spec("_BitInt(7)") == "bitint 7");
  CHECK(type_in_a_spec("unsigned _BitInt( 17 )") == "ubitint 17");
  CHECK(type_in_a_spec("const _BitInt(33) *") == "&bitint 33");
  CHECK(type_in_a_spec("void (*)(int)") == "fnptr");
  CHECK(type_in_a_spec("const char *(*)(void)") == "fnptr");
  CHECK(type_in_a_spec("const S &") == "&S");
  CHECK(type_in_a_spec("S&&") == "&mut S");
  CHECK(type_in_a_spec("std::int32_t") == "i32");
  CHECK(type_in_a_spec("core::ffi::c_int") == "c_int");
  CHECK(type_in_a_spec("std::nullptr_t") == "nullptr");
  for (const char* text : {"std::string", "std::vector<int>", "mine::S", "Option<std::string>"})
    CHECK(type_in_a_spec(text) == "");
}

TEST_CASE("several members in one declaration") {
  CHECK(line_in_a_spec("int a, b;") == R"(a "c_int"; b "c_int")");
  CHECK(line_in_a_spec("  unsigned int *a, b[3], *c[2];") ==
        R"(a "&mut c_uint"; b "[c_uint; 3]"; c "[&mut c_uint; 2]")");
  CHECK(line_in_a_spec("struct S { int a, b; const char *s, *t; unsigned x : 3, y : 5; };") ==
        R"(struct "S" { a "c_int"; b "c_int"; s "&c_char"; t "&c_char"; x "c_uint" bits=3; y "c_uint" bits=5 })");
  CHECK(line_in_a_spec("class S { public: int a; private: double b, c; };") ==
        R"(class "S" { a "c_int"; b "f64"; c "f64" })");
  CHECK(line_in_a_spec("struct S { unsigned _BitInt(7) a, b; std::uint8_t c; };") ==
        R"(struct "S" { a "ubitint 7"; b "ubitint 7"; c "u8" })");
}

TEST_CASE("pointers to functions are callbacks, which a spec declares in front") {
  CHECK(line_in_a_spec("struct Ops { void (*cb)(int, const char *); int n; };") ==
        R"(callback "Cb" { inputs { _ "c_int"; _ "&c_char" } }; struct "Ops" { cb "Cb"; n "c_int" })");
  CHECK(line_in_a_spec("int each(int (*visit)(void *p), int n);") ==
        R"(callback "Visit" { inputs { p "ptr" }; outputs { _ "c_int" } }; )"
        R"(fn "each" { inputs { visit "Visit"; n "c_int" }; outputs { _ "c_int" } })");
  CHECK(line_in_a_spec("typedef void (*handler)(int);") == R"(callback "handler" { inputs { _ "c_int" } })");
  CHECK(line_in_a_spec("using handler = void (*)(int);") == R"(callback "handler" { inputs { _ "c_int" } })");
}

TEST_CASE("enums of C++, and values that are computed") {
  CHECK(line_in_a_spec("enum E : uint8_t { A, B };") == R"(@repr "u8"; enum "E" { A; B })");
  CHECK(line_in_a_spec("enum class E { A, B = 3 };") == R"(enum "E" { A; B 3 })");
  CHECK(line_in_a_spec("enum class E : std::int16_t { A = -1 };") == R"(@repr "i16"; enum "E" { A -1 })");
  CHECK(line_in_a_spec("enum E { A = 1 << 4, B, C = A | 2, D = ~0, E = (1u << 3) + 'a', F = 0x10ULL };") ==
        R"(enum "E" { A 16; B; C 18; D -1; E 105; F 16 })");
  CHECK(line_in_a_spec("enum E { A = OTHER };") == "");
  CHECK(line_in_a_spec("enum E { A = 1 / 0 };") == "");
  CHECK(line_in_a_spec("pub enum E { A, B = 1 << 3 }") == R"(enum "E" { A; B 8 })");
  CHECK(line_in_a_spec("enum class E : uint8_t {") == R"(enum "E" { A; B 5 })");
}

TEST_CASE("functions with bodies, objects and typedefs") {
  CHECK(line_in_a_spec("int f(int a) { return g(a); }") == R"(fn "f" { inputs { a "c_int" }; outputs { _ "c_int" } })");
  CHECK(line_in_a_spec("static inline unsigned f(void) {") == R"(fn "f" { outputs { _ "c_uint" } })");
  CHECK(line_in_a_spec("extern \"C\" void f(const S &s, int &n) noexcept;") ==
        R"(fn "f" { inputs { s "&S" reference="const"; n "&mut c_int" reference="lvalue" } })");
  CHECK(line_in_a_spec("pub extern \"C\" fn f(a: u32, p: *const core::ffi::c_char) -> u32 { g(a) }") ==
        R"(fn "f" { inputs { a "u32"; p "*const c_char" }; outputs { _ "u32" } })");
  CHECK(line_in_a_spec("extern int t[4];") == R"(static "t" { _ "[c_int; 4]" })");
  CHECK(line_in_a_spec("extern const char *names[2];") == R"(static "names" { _ "[&c_char; 2]" })");
  CHECK(line_in_a_spec("const int limit = 5;") == R"(@const; static "limit" { _ "c_int" })");
  CHECK(line_in_a_spec("pub static mut N: [i32; 4] = [0; 4];") == R"(static "N" { _ "[i32; 4]" })");
  CHECK(line_in_a_spec("typedef unsigned int uint;") == R"(alias "uint" "c_uint")");
  CHECK(line_in_a_spec("typedef struct S *S_ptr;") == R"(alias "S_ptr" "&mut S")");
  CHECK(line_in_a_spec("using row = int[4];") == R"(alias "row" "[c_int; 4]")");
  CHECK(line_in_a_spec("type Row = [u8; 4];") == R"(alias "Row" "[u8; 4]")");
}

TEST_CASE("attributes of C and Rust stand in front in a spec") {
  CHECK(line_in_a_spec("#[repr(C)] struct S { a: u32 }") == R"(struct "S" { a "u32" })");
  CHECK(line_in_a_spec("#[derive(Clone, Copy)] #[repr(C, align(16))] pub struct S(u8, [u8; 2]);") ==
        R"(@align 16; struct "S" { _ "u8"; _ "[u8; 2]" })");
  CHECK(line_in_a_spec("#[repr(u8)] enum E { A, B = 5 }") == R"(@repr "u8"; enum "E" { A; B 5 })");
  CHECK(line_in_a_spec("#[repr(C, u8)] pub enum E { A(u32, u8), B { x: f32 }, C }") ==
        R"(@repr "c" "u8"; tagged "E" { A { _ "u32"; _ "u8" }; B { x "f32" }; C })");
  CHECK(line_in_a_spec("struct __attribute__((packed)) S { char a; int b; };") ==
        R"(@packed; struct "S" { a "c_char"; b "c_int" })");
  CHECK(line_in_a_spec("struct S { int a; } __attribute__((aligned(16)));") ==
        R"(@align 16; struct "S" { a "c_int" })");
}

TEST_CASE("a type of a spec hides no word of a scalar") {
  CHECK(
      errors_of(
          "struct \"complex\" { re \"f32\" }\nstruct \"bitint\" { n \"u8\" }\n"
          "fn \"f\" { inputs { a \"complex f32\"; b \"complex\"; c \"bitint 7\"; d \"[bitint; 2]\"; e \"&complex\" } }")
          .empty());
}

TEST_CASE("types of libraries are none of a spec") {
  for (const char* type : {"std::string", "std::vector<int>", "&mine::S"})
    CHECK(errors_of(fmt::format("fn \"f\" {{ inputs {{ a \"{}\" }} }}", type))
              .ends_with("hint: declare a struct or class with its members, or pass its address as 'ptr'\n"));
}

TEST_CASE("lines of a spec are left alone") {
  for (const char* line : {"struct \"S\" { a \"u8\" }", "fn \"f\" { inputs { a \"char*\" } }", "struct S { a u33 }",
                           "struct S { a u33; b u8 }", "fn f", "}", "", "// int f(int a);"})
    CHECK(line_in_a_spec(line) == "");
}

TEST_CASE("a line in C or Rust has one error, and a hint that can be pasted") {
  CHECK(errors_of("typedef struct { int a; } P;") ==
        "t.kdl:1:27: error: a new line or ';' is missing after '}'\n    1 | typedef struct { int a; } P;\n"
        "      |                           ^\n  hint: in a spec that is written: struct \"P\" { a \"c_int\" }\n");
  CHECK(
      errors_of("fn \"f\" { inputs { p \"const char*\" } }")
          .ends_with("error: 'const char*' is not a type in a spec\n    1 | fn \"f\" { inputs { p \"const char*\" } }\n"
                     "      |                      ^\n  hint: in a spec that is written '&c_char'\n"));
  CHECK(errors_of("fn \"f\" { inputs { p \"int\" } }").ends_with("hint: it is called 'c_int' here\n"));
}
