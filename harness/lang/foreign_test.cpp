#include "lang/foreign.h"

#include "lang/test_support.h"

#include <doctest/doctest.h>

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

TEST_CASE("lines of a spec are left alone") {
  for (const char* line : {"struct \"S\" { a \"u8\" }", "fn \"f\" { inputs { a \"char*\" } }", "struct S { a u33 }",
                           "struct S { a u33; b u8 }", "fn f", "}", "", "// int f(int a);"})
    CHECK(line_in_a_spec(line) == "");
}

TEST_CASE("a line in C or Rust has one error, and a hint that can be pasted") {
  CHECK(errors_of("typedef struct { int a; } P;") ==
        "t.kdl:1:27: error: a new line or ';' is missing after '}'\n    1 | typedef struct { int a; } P;\n"
        "      |                           ^\n  hint: in a spec that is written: struct \"P\" { a \"c_int\" }\n");
  CHECK(errors_of("fn \"f\" { inputs { p \"const char*\" } }")
            .ends_with("error: 'const char*' is no type of a spec\n    1 | fn \"f\" { inputs { p \"const char*\" } }\n"
                       "      |                      ^\n  hint: in a spec that is written '&c_char'\n"));
  CHECK(errors_of("fn \"f\" { inputs { p \"int\" } }").ends_with("hint: it is called 'c_int' here\n"));
}
