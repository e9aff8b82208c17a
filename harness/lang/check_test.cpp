// What is told of specs that are wrong.

#include "lang/test_support.h"

using namespace abiter;
using namespace abiter::lang;

TEST_CASE("an error shows the place, the line with a caret, and a hint") {
  CHECK(errors_of("struct \"Point\" {\n\tx \"f32\"\n\ty \"[f33; 2]\"\n}\n", "specs/t.kdl") ==
        "specs/t.kdl:3:6: error: unknown type 'f33'\n"
        "    3 | \ty \"[f33; 2]\"\n"
        "      | \t    ^\n"
        "  hint: did you mean 'f32'?\n");
  CHECK(errors_of("strukt \"A\"") == "t.kdl:1:1: error: unknown node 'strukt'\n"
                                     "    1 | strukt \"A\"\n"
                                     "      | ^\n"
                                     "  hint: did you mean 'struct'?\n");
  CHECK(errors_of("struct \"A\"\nenum \"A\" { X }") == "t.kdl:2:6: error: redefinition of type 'A'\n"
                                                       "    2 | enum \"A\" { X }\n"
                                                       "      |      ^\n"
                                                       "  hint: the first one is at t.kdl:1:8\n");
  CHECK(errors_of("@align 12\nstruct \"A\"") == "t.kdl:1:8: error: @align 12 is not a power of two\n"
                                                "    1 | @align 12\n"
                                                "      |        ^\n"
                                                "  hint: a power of two from 1 to 4096\n");
  CHECK(errors_of("struct \"A\" { b \"[B; 2]\" }\ntagged \"B\" { X { a \"A\" } }") ==
        "t.kdl:1:8: error: 'A' contains itself and would be infinitely large: A.b[] -> B.X.a -> A\n"
        "    1 | struct \"A\" { b \"[B; 2]\" }\n"
        "      |        ^\n"
        "  hint: a reference (&) in between makes it finite\n");
}

TEST_CASE("several errors are told in one run, in the order of their places") {
  CHECK(short_errors_of("struct \"A\" { x \"X\" }\n@what\nenum \"E\" { }\nfn \"f\" { inputs { y \"Y\"; z \"u8\" \"u8\" "
                        "} }\nstruct \"A\"") ==
        "1:17: unknown type 'X'\n2:1: unknown attribute '@what'\n3:1: an enum needs at least one enumerator\n"
        "4:22: unknown type 'Y'\n4:33: 'z' takes one string: its type\n5:8: redefinition of type 'A'\n");
  CHECK(short_errors_of("a 1x\nstruct \"S\" { x \"Unknown\" }") == "1:3: '1x' is not a number\n");
}

TEST_CASE("unknown names are told with the nearest one") {
  CHECK(errors_of("struct \"Meters\"\nfn \"f\" { inputs { m \"&Metres\" } }")
            .ends_with("  hint: did you mean 'Meters'?\n"));
  CHECK(errors_of("fn \"f\" { inputs { m \"int\" } }").ends_with("  hint: it is called 'c_int' here\n"));
  CHECK(errors_of("fn \"f\" { input { m \"u8\" } }").ends_with("  hint: did you mean 'inputs'?\n"));
  CHECK(errors_of("@algin 8\nstruct \"S\"").ends_with("  hint: did you mean '@align'?\n"));
  CHECK(errors_of("@repr \"C\"\nstruct \"S\"").ends_with("  hint: did you mean 'c'?\n"));
  CHECK(errors_of("@repr \"u31\"\nenum \"E\" { A }").ends_with("  hint: did you mean 'u32'?\n"));
  CHECK(
      errors_of("fn \"f\" { let \"x\" 1 }")
          .ends_with(
              "  hint: a function has inputs { … }, variadic { … } and outputs { … }; statements are not supported\n"));
}

TEST_CASE("bit-fields must be some that C and C++ have") {
  const auto error = [](const std::string& fields) { return short_errors_of("struct \"S\" { " + fields + " }"); };
  CHECK(error("a \"u32\" bits=33") == "1:14: a bit-field of type 'u32' has at most 32 bits\n");
  CHECK(error("a \"bool\" bits=2") == "1:14: a bit-field of type 'bool' has at most 1 bit\n");
  CHECK(error("a \"u32\" bits=0") == "1:14: the bit-field 'a' has no bits\n");
  CHECK(error("a \"u32\" bits=-1") == "1:27: '-1' is not a number of bits\n");
  CHECK(error("a \"u32\" bits=129") == "1:27: '129' is not a number of bits\n");
  CHECK(error("a \"u32\" bits=\"3\"") == "1:27: '3' is not a number of bits\n");
  CHECK(error("a \"f32\" bits=3") == "1:14: a bit-field can't be of type 'f32'\n");
  CHECK(error("a \"[u8; 2]\" bits=3") == "1:14: a bit-field can't be of type '[u8; 2]'\n");
  CHECK(error("a \"c_char\" bits=3") == "1:14: a bit-field of 'c_char' has a sign in some compilers only\n");
  CHECK(error("a \"u32\" bit=3") == "1:22: 'a' has no property 'bit'\n");
  CHECK(short_errors_of("enum \"E\" { A; B 4 }\nstruct \"S\" { e \"E\" bits=2 }") ==
        "2:14: 2 bits are too few for the values of 'E'\n");
  CHECK(errors_of("enum \"E\" { A -1; B 3 }\nstruct \"S\" { e \"E\" bits=2 }").ends_with("  hint: they need 3\n"));
  CHECK(short_errors_of("union \"U\" { a \"u8\"; _ \"u8\" bits=3 }") ==
        "1:21: a union can't have an unnamed bit-field\n");
  CHECK(short_errors_of("tagged \"T\" { A { x \"u8\" bits=3 } }") == "1:18: a variant has no bit-fields\n");
  CHECK(short_errors_of("@repr \"rust\"\nstruct \"S\" { a \"u8\" bits=3 }") ==
        "2:14: repr \"rust\" has no bit-fields\n");
  CHECK(short_errors_of("fn \"f\" { inputs { a \"u8\" bits=3 } }") == "1:26: 'a' has no property 'bits'\n");
}

TEST_CASE("blocks of a pun have bit-fields alike") {
  CHECK(short_errors_of("pun \"P\" { lang \"c\" \"cpp\" { struct \"P\" { a \"u8\" bits=3 } }; lang \"rust\" { struct "
                        "\"P\" { a \"u8\" } } }") == "");
  CHECK(
      short_errors_of("pun \"P\" { lang \"c\" \"cpp\" { struct \"P\" { a \"u8\" } }; lang \"rust\" { struct \"P\" { a "
                      "\"u8\" bits=3 } } }")
          .find("8 bits at 'P.a' and 3 at 'P.a'") != std::string::npos);
}

TEST_CASE("vectors, complex numbers and bitints have their limits") {
  const auto error = [](const std::string& type) { return short_errors_of("alias \"A\" \"" + type + "\""); };
  CHECK(error("v3f32") == "1:12: a vector has 4, 8, 16, 32, 64 or 128 bytes and at least two lanes, 'v3f32' has 12\n");
  CHECK(error("v2u8") == "1:12: a vector has 4, 8, 16, 32, 64 or 128 bytes and at least two lanes, 'v2u8' has 2\n");
  CHECK(error("v1u64") == "1:12: a vector has 4, 8, 16, 32, 64 or 128 bytes and at least two lanes, 'v1u64' has 8\n");
  CHECK(error("v4bool") == "1:12: a vector can't have lanes of type 'bool'\n");
  CHECK(error("v04f32") == "1:12: unknown type 'v04f32'\n");
  CHECK(error("complex bool") == "1:20: the parts of a complex number are floats or integers\n");
  CHECK(error("complex i128") == "1:20: the parts of a complex number are floats or integers\n");
  for (const char* part : {"c_char", "c_uchar", "c_int", "c_ulong", "c_longlong"}) // C's own integers
    CHECK(error(std::string("complex ") + part) == "");
  CHECK(error("complex") == "1:12: the parts of a complex number are floats or integers\n");
  CHECK(error("bitint 1") == "1:19: a bitint has 2 to 128 bits\n");
  CHECK(error("ubitint 129") == "1:20: a ubitint has 1 to 128 bits\n");
  CHECK(error("bitint") == "1:18: a bitint has 2 to 128 bits\n");
  CHECK(error("bitint 99999999999999999999999") == "1:19: a bitint has 2 to 128 bits\n");
}

TEST_CASE("conventions are named, each once") {
  CHECK(short_errors_of("conventions") == "1:1: 'conventions' takes at least one string, the name of a convention\n");
  CHECK(short_errors_of("conventions \"c\" \"c\"") == "1:17: 'c' is named twice\n");
  CHECK(short_errors_of("@align 8\nconventions \"c\"\nstruct \"S\"") ==
        "1:1: @align does not apply to 'conventions'\n");
}

TEST_CASE("type texts are told where they go wrong") {
  const auto error = [](const std::string& type) { return short_errors_of("alias \"A\" \"" + type + "\""); };
  CHECK(error("[u8; -1]") == "1:17: the length of an array can't be negative\n");
  CHECK(error("[u8; 4097]") == "1:17: an array has at most 4096 elements\n");
  CHECK(error("[u8; 99999999999999999999]") == "1:17: an array has at most 4096 elements\n");
  CHECK(error("[u8; 0x10]") == "1:17: the length of an array is a decimal number\n");
  CHECK(error("[u8; n]") == "1:17: the length of an array is a decimal number\n");
  CHECK(error("[u8]") == "1:7: a flexible array must be the last member of a struct\n");
  CHECK(error("[u8; 4") == "1:12: unclosed '['\n");
  CHECK(error("&") == "1:13: a type is missing here\n");
  CHECK(error("") == "1:12: a type is missing here\n");
  CHECK(error("u8 u8") == "1:15: nothing may follow the type in 'u8 u8'\n");
  CHECK(error("(u8)") == "1:12: a tuple of one is written (T,)\n");
  CHECK(error("Vec<u8>") == "1:15: the only generic types are Rust's own\n");
  CHECK(error("*u8") == "1:12: a raw pointer is written *const T or *mut T\n");
  CHECK(error("&mutu8") == "1:13: unknown type 'mutu8'\n");
  CHECK(error("&ö") == "1:13: '&ö' is not a type\n");
  CHECK(error(std::string(40, '&') + "u8") == "1:45: a type text nests at most 32 deep\n");
  CHECK(short_errors_of("alias \"A\" \"\\u{26}u7\"") == "1:11: unknown type 'u7'\n");
}

TEST_CASE("names are identifiers; what some language reserves is one") {
  CHECK(short_errors_of("struct \"1st\"") == "1:8: '1st' can't be the name of a type\n");
  CHECK(short_errors_of("struct \"A B\"") == "1:8: 'A B' can't be the name of a type\n");
  CHECK(short_errors_of("struct \"\"") == "1:8: '' can't be the name of a type\n");
  CHECK(short_errors_of("struct \"Größe\"") == "1:8: 'Größe' can't be the name of a type\n");
  CHECK(short_errors_of("struct \"u8\"") == "1:8: 'u8' is a built-in type\n");
  CHECK(short_errors_of("struct \"S\" { int \"u8\"; fn \"u8\"; a-b \"u8\" }") ==
        "1:33: 'a-b' can't be the name of a field\n");
  CHECK(short_errors_of("fn \"" + std::string(101, 'f') + "\"") ==
        "1:4: a name has at most 100 characters, this one 101\n");
  CHECK(short_errors_of("fn \"while\"") == "");
}

TEST_CASE("nothing may occur twice") {
  CHECK(short_errors_of("struct \"S\" { x \"u8\"; x \"u8\" }") == "1:22: duplicate field 'x'\n");
  CHECK(short_errors_of("struct \"S\" { _ \"u8\"; _0 \"u8\" }") == "1:22: duplicate field '_0'\n");
  CHECK(short_errors_of("enum \"E\" { A; A }") == "1:15: duplicate enumerator 'A'\n");
  CHECK(short_errors_of("tagged \"T\" { A; A { x \"u8\"; x \"u8\" } }") ==
        "1:17: duplicate variant 'A'\n1:29: duplicate field 'x'\n");
  CHECK(short_errors_of("fn \"f\"; fn \"f\"") == "1:12: redefinition of function 'f'\n");
  CHECK(short_errors_of("fn \"f\" { inputs { a \"u8\"; a \"u8\" }; inputs }") ==
        "1:27: duplicate parameter 'a'\n1:37: a function has one 'inputs'\n");
  CHECK(short_errors_of("fn \"f\" { outputs { a \"u8\"; b \"u8\" } }") == "1:28: a function has at most one output\n");
}

TEST_CASE("each node takes what it takes") {
  CHECK(short_errors_of("struct") == "1:1: 'struct' takes one string: its name\n");
  CHECK(short_errors_of("struct \"A\" \"B\"") == "1:12: 'struct' takes one string: its name\n");
  CHECK(short_errors_of("struct 5") == "1:8: the name of a type is a string, not '5'\n");
  CHECK(short_errors_of("struct name=\"A\"") == "1:8: 'struct' has no property 'name'\n");
  CHECK(short_errors_of("(t)struct \"A\"") == "1:4: a type annotation is not allowed here\n");
  CHECK(short_errors_of("struct (t)\"A\"") == "1:11: a type annotation is not allowed here\n");
  CHECK(short_errors_of("alias \"A\"") == "1:1: 'alias' takes two strings: its name and a type\n");
  CHECK(short_errors_of("alias \"A\" \"u8\" { x }") == "1:1: 'alias' has no block\n");
  CHECK(short_errors_of("struct \"S\" { x; u8; y 5; z \"u8\" { } }") ==
        "1:14: 'x' takes one string: its type\n1:17: a field has a name and a type\n1:23: a type is a string, not "
        "'5'\n1:26: 'z' has no block\n");
  CHECK(short_errors_of("fn \"f\" { inputs 5 { }; outputs { \"[u9; 2]\" } }") ==
        "1:17: 'inputs' takes no arguments, only a block\n1:34: unknown type 'u9'\n");
  CHECK(short_errors_of("fn \"f\" { outputs { \"u32\"; } }").empty());
  CHECK(short_errors_of("union \"U\"") == "1:1: a union needs at least one field\n");
  CHECK(short_errors_of("tagged \"T\" { }") == "1:1: a tagged union needs at least one variant\n");
  CHECK(short_errors_of("tagged \"T\" { A \"u8\" }") == "1:16: 'A' takes no arguments, only a block of fields\n");
  std::string text = "fn \"f\" { inputs {\n";
  for (int i = 0; i < 129; ++i)
    text += "_ \"u8\"\n";
  CHECK(short_errors_of(text + "} }") == "1:10: a function has at most 128 parameters, this one 129\n");
}

TEST_CASE("the values of an enum fit, and may be equal") {
  CHECK(short_errors_of("@repr \"u8\"\nenum \"E\" { A 255; B }") ==
        "2:19: the value of 'B' is out of range: 0 to 255\n");
  CHECK(short_errors_of("@repr \"i8\"\nenum \"E\" { A -129 }") == "2:14: -129 of 'A' is out of range: -128 to 127\n");
  CHECK(short_errors_of("@repr \"u64\"\nenum \"E\" { A -1; B 18446744073709551615 }") ==
        "2:14: -1 of 'A' is out of range: 0 to 18446744073709551615\n");
  CHECK(short_errors_of("@repr \"u64\"\nenum \"E\" { A 18446744073709551615; B; C 18446744073709551616 }") ==
        "2:36: the value of 'B' is out of range: 0 to 18446744073709551615\n"
        "2:41: 18446744073709551616 of 'C' is out of range: 0 to 18446744073709551615\n");
  CHECK(short_errors_of("@repr \"i64\"\nenum \"E\" { A 9223372036854775808 }") ==
        "2:14: 9223372036854775808 of 'A' is out of range: -9223372036854775808 to 9223372036854775807\n");
  CHECK(short_errors_of("enum \"E\" { A 2147483647; B }").empty());
  CHECK(short_errors_of("enum \"E\" { A 9223372036854775807; B }") ==
        "1:35: the value of 'B' is out of range: -9223372036854775808 to 9223372036854775807\n");
  CHECK(short_errors_of("@repr \"i64\"\nenum \"E\" { A -9223372036854775808; B 9223372036854775807; C }") ==
        "2:59: the value of 'C' is out of range: -9223372036854775808 to 9223372036854775807\n");
  CHECK(short_errors_of("enum \"E\" { A 1; B 0; C; D 0 }") == "");
  CHECK(short_errors_of("enum \"E\" { A 1.5; B \"x\"; C 1 2; D x=1 }") ==
        "1:14: the value of an enumerator is an integer, not '1.5'\n1:21: the value of an enumerator is an integer, "
        "not 'x'\n"
        "1:30: 'C' takes at most one number, its value\n1:35: 'D' has no property 'x'\n");
}

TEST_CASE("a type can't contain itself but through a reference") {
  CHECK(short_errors_of("struct \"A\" { a \"A\" }") ==
        "1:8: 'A' contains itself and would be infinitely large: A.a -> A\n");
  CHECK(short_errors_of("union \"U\" { _ \"[U; 0]\" }") ==
        "1:7: 'U' contains itself and would be infinitely large: U._0[] -> U\n");
  CHECK(short_errors_of("struct \"A\" { b \"B\" }\nalias \"B\" \"A\"") ==
        "1:8: 'A' contains itself and would be infinitely large: A.b -> B -> A\n");
  CHECK(short_errors_of("alias \"A\" \"B\"; alias \"B\" \"A\"") ==
        "1:7: 'A' contains itself and would be infinitely large: A -> B -> A\n");
  CHECK(short_errors_of("alias \"A\" \"[&A; 2]\"") == "1:7: 'A' is an alias of itself: A[] -> A\n");
  CHECK(short_errors_of("pun \"P\" { default { struct \"P\" { p \"P\" } } }") ==
        "1:5: 'P' contains itself and would be infinitely large: P.p -> P\n");
  CHECK(short_errors_of("struct \"A\" { a \"&A\"; m \"[&mut A; 2]\" }") == "");
  CHECK(short_errors_of("struct \"A\" { a \"L\" }\nalias \"L\" \"&A\"") == "");
  std::string chain = "struct \"S0\"\n";
  for (int i = 1; i < 3000; ++i)
    chain += "struct \"S" + std::to_string(i) + "\" { x \"S" + std::to_string(i - 1) + "\" }\n";
  CHECK(short_errors_of(chain) == "0:0: types are nested more than 500 deep\n");
}

TEST_CASE("a value has a limited number of leaves") {
  CHECK(short_errors_of("alias \"A\" \"[[u8; 64]; 64]\"") == "");
  CHECK(short_errors_of("struct \"S\" { x \"u8\"; a \"[[u8; 64]; 65]\" }") ==
        "1:25: '[[u8; 64]; 65]' has 4160 leaves, more than 4096\n");
  CHECK(short_errors_of("struct \"S\" { x \"u8\"; a \"&[u8; 4096]\" }") ==
        "1:25: '&[u8; 4096]' has 4097 leaves, more than 4096\n");
  CHECK(short_errors_of(
            "alias \"A\" \"[[[[[[(); 4096]; 4096]; 4096]; 4096]; 4096]; 4096]\"\nfn \"f\" { inputs { a \"A\" } }") ==
        "");
}

TEST_CASE("attributes mean something where they stand") {
  const auto error = [](const std::string& text) { return short_errors_of(text); };
  CHECK(error("@knr fn \"f\" { inputs { a \"u8\" } }") == "1:6: @knr and the fn stand on one line\n");
  CHECK(error("@align 8 struct \"S\" { a \"u8\" }") == "1:10: @align and the struct stand on one line\n");
  CHECK(error("@packed\nenum \"E\" { A }") == "1:1: @packed does not apply to an enum\n");
  CHECK(error("@packed\ntagged \"T\" { A }") == "1:1: @packed does not apply to a tagged union\n");
  CHECK(error("@align 8\nfn \"f\"") == "1:1: @align does not apply to a function\n");
  CHECK(error("@repr \"c\"\nfn \"f\"") == "1:1: @repr does not apply to a function\n");
  CHECK(error("@packed\nalias \"A\" \"u8\"") == "1:1: @packed does not apply to an alias\n");
  CHECK(error("@repr \"c\"\npun \"P\" { default { struct \"P\" } }") == "1:1: @repr does not apply to a pun\n");
  CHECK(error("@ \"x\"\npun \"P\" { default { struct \"P\" } }") ==
        "1:1: a passthrough text does not apply to a pun\n");
  CHECK(error("@repr \"u8\"\nstruct \"S\"") == "1:7: repr \"u8\" does not apply to a struct\n");
  CHECK(error("@repr \"transparent\"\nunion \"U\" { x \"u8\" }") ==
        "1:7: repr \"transparent\" does not apply to a union\n");
  CHECK(error("struct \"S\" { @align 8; x \"u8\" }") == "1:14: @align does not apply to a field\n");
  CHECK(error("struct \"S\"\n@align 8") == "2:1: @align does not apply to the end of a spec\n");
  CHECK(error("@align 8\ninclude \"x.kdl\"") ==
        "1:1: @align does not apply to an include\n2:9: can't include this: file 'x.kdl' not found\n");
  CHECK(error("@align 8\n@align 8\nstruct \"S\"") == "2:1: duplicate @align on one type\n");
}

TEST_CASE("attributes have sensible values") {
  const auto error = [](const std::string& attribute) {
    return short_errors_of(attribute + "\nstruct \"S\" { x \"u8\" }");
  };
  CHECK(error("@align 0") == "1:8: @align 0 is not a power of two\n");
  CHECK(error("@align -8") == "1:8: @align -8 is not a power of two\n");
  CHECK(error("@align 8192") == "1:8: @align can't be more than 4096\n");
  CHECK(error("@align 99999999999999999999") == "1:8: @align can't be more than 4096\n");
  CHECK(error("@align \"8\"") == "1:8: @align takes a number of bytes\n");
  CHECK(error("@align") == "1:1: '@align' takes one number of bytes\n");
  CHECK(error("@align 8 8") == "1:10: '@align' takes one number of bytes\n");
  CHECK(error("@packed 3") == "1:9: @packed 3 is not a power of two\n");
  CHECK(error("@packed { }") == "1:1: '@packed' has no block\n");
  CHECK(error("@repr") == "1:1: @repr needs at least one string\n");
  CHECK(error("@repr 8") == "1:7: a repr is a string, not '8'\n");
  CHECK(error("@repr \"c\" \"c\"") == "1:11: duplicate repr \"c\"\n");
  CHECK(error("@repr \"f32\"") == "1:7: 'f32' can't be a repr\n");
  CHECK(error("@") == "1:1: '@' takes one string, the text to pass through\n");
}

TEST_CASE("attributes agree with each other as in Rust") {
  CHECK(short_errors_of("@packed\n@align 8\nstruct \"S\"") == "2:1: @align and @packed exclude each other\n");
  CHECK(short_errors_of("@repr \"transparent\"\n@align 8\nstruct \"S\"") ==
        "1:1: repr \"transparent\" can't be combined\n");
  CHECK(short_errors_of("@repr \"transparent\" \"c\"\nstruct \"S\"") ==
        "1:1: repr \"transparent\" can't be combined\n");
  CHECK(short_errors_of("@repr \"rust\" \"u8\"\nenum \"E\" { A }") == "1:1: repr \"rust\" can't be combined\n");
  CHECK(short_errors_of("@repr \"u8\" \"u16\"\nenum \"E\" { A }") == "1:1: a tag has one type, not two\n");
  CHECK(short_errors_of("@repr \"c\" \"u8\"\nenum \"E\" { A }") ==
        "1:1: repr \"c\" and an integer exclude each other on an enum\n");
  CHECK(short_errors_of("@repr \"c\" \"u8\"\ntagged \"T\" { A }") == "");
  CHECK(short_errors_of("@repr \"transparent\"\nstruct \"S\" { x \"u8\"; e \"()\"; y \"[u8; 1]\" }") ==
        "2:8: 'S' is \"transparent\" but has 2 fields that take room\n");
}

TEST_CASE("a pun has one type for each language, and the same values in all") {
  const auto error = [](const std::string& blocks) { return short_errors_of("pun \"P\" {\n" + blocks + "\n}"); };
  CHECK(error("lang \"c\" { alias \"P\" \"u8\" }") == "1:5: pun 'P' has no block for cpp, rust\n");
  CHECK(error("") == "1:5: pun 'P' has no block for c, cpp, rust\n");
  CHECK(error("lang \"c\" \"cpp\" { alias \"P\" \"u8\" }; lang \"Rust\" { alias \"P\" \"u8\" }") ==
        "2:41: unknown language 'Rust'\n");
  CHECK(error("default { alias \"P\" \"u8\" }; lang \"c\" \"c\" { alias \"P\" \"u8\" }") ==
        "2:38: this pun has two blocks for 'c'\n");
  CHECK(error("default { alias \"P\" \"u8\" }; default { alias \"P\" \"u8\" }") == "2:29: a pun has one 'default'\n");
  CHECK(error("default { alias \"Q\" \"u8\" }") == "2:17: the type of this block must be called 'P', as the pun is\n");
  CHECK(error("default { }") == "2:1: the block has no type\n");
  CHECK(error("default { struct \"P\"; struct \"P\" }") ==
        "2:23: the block of a pun has one type, this is the second\n");
  CHECK(error("default { fn \"P\" }") == "2:11: the block of a pun can't have 'fn'\n");
  CHECK(error("default { struct \"P\" }; lang { struct \"P\" }; lagn \"c\" { }") ==
        "2:25: 'lang' takes at least one string, the name of a language\n2:46: unknown node 'lagn' in a pun\n");
  CHECK(error("lang \"c\" \"cpp\" { alias \"P\" \"u32\" }; lang \"rust\" { struct \"P\" { x \"u16\" } }") ==
        "2:58: pun 'P' differs between c and cpp and rust: 'u32' at 'P' and 'u16' at 'P.x'\n");
  CHECK(error("lang \"c\" \"cpp\" { alias \"P\" \"[u8; 2]\" }; default { struct \"P\" { x \"u8\" } }") ==
        "2:58: pun 'P' differs between c and cpp and default: 2 leaves and 1\n");
  CHECK(error("lang \"c\" \"cpp\" { alias \"P\" \"u8\" }; default { alias \"P\" \"bool\" }") ==
        "2:52: pun 'P' differs between c and cpp and default: 'u8' at 'P' and 'bool' at 'P'\n");
  CHECK(error("lang \"rust\" { alias \"P\" \"bool\" }; default { alias \"P\" \"u8\" }") == "");
  CHECK(error("lang \"rust\" { tagged \"P\" { A { x \"u8\" }; B { x \"u8\" } } }; default { tagged \"P\" { A { x "
              "\"u8\" }; B { x \"u16\" } } }") ==
        "2:77: pun 'P' differs between rust and default: 'u8' at 'P.B.x' and 'u16' at 'P.B.x'\n");
  CHECK(error("lang \"rust\" { enum \"P\" { A; B } }; default { enum \"P\" { A } }") ==
        "2:51: pun 'P' differs between rust and default: other values of the enum at 'P'\n");
}

TEST_CASE("included files are told by their own names") {
  const Files files{{"d/b.kdl", "struct \"B\" { x \"u7\" }\nstruct \"A\""}, {"d/wrong.kdl", "struct {"}};
  CHECK(
      errors_of("struct \"A\"\ninclude \"b.kdl\"", "d/t.kdl", files) ==
      "d/b.kdl:1:17: error: unknown type 'u7'\n    1 | struct \"B\" { x \"u7\" }\n      |                 ^\n  "
      "hint: did you mean 'u8'?\n"
      "d/b.kdl:2:8: error: redefinition of type 'A'\n    2 | struct \"A\"\n      |        ^\n  hint: the first one is "
      "at d/t.kdl:1:8\n");
  CHECK(short_errors_of("include \"no.kdl\"; struct \"S\" { x \"Lost\" }", "d/t.kdl", files) ==
        "1:9: can't include this: file 'd/no.kdl' not found\n");
  CHECK(short_errors_of("include \"wrong.kdl\"", "d/t.kdl", files) == "1:8: unclosed '{'\n");
  CHECK(short_errors_of("include; include 5; include \"\"; include \"b.kdl\" { }", "d/t.kdl", {{"d/b.kdl", ""}}) ==
        "1:1: 'include' takes one string: the path of a file\n1:18: the path of a file is a string, not '5'\n"
        "1:29: this is not the path of a file\n1:33: 'include' has no block\n");
  CHECK(short_errors_of("include \"/etc/passwd\"", "d/t.kdl", {{"/etc/passwd", "root:x"}}) ==
        "1:9: this is not the path of a spec\n");
  Files deep;
  for (int i = 0; i < 40; ++i)
    deep[std::to_string(i) + ".kdl"] = "include \"" + std::to_string(i + 1) + ".kdl\"";
  CHECK(short_errors_of("include \"0.kdl\"", "t.kdl", deep) == "1:9: files include each other more than 32 deep\n");
}

TEST_CASE("what is no file is not read") {
  const auto error = [](const std::string& path) { return load(path, "x", {}).error().front().what; };
  CHECK(error("/nowhere/t.kdl") == "file '/nowhere/t.kdl' not found");
  CHECK(error("/dev/zero") == "'/dev/zero' is not a file");
  CHECK(error("/") == "'/' is not a file");
}

TEST_CASE("flexible arrays, atomics and alignments must be some that C has") {
  CHECK(short_errors_of("struct \"S\" { a \"[u8]\"; b \"u8\" }") ==
        "1:14: a flexible array must be the last member of a struct\n");
  CHECK(short_errors_of("struct \"S\" { a \"[u8]\" }") ==
        "1:14: a flexible array needs a field in front of it (C11 6.7.2.1)\n");
  CHECK(short_errors_of("union \"U\" { a \"u8\"; b \"[u8]\" }") ==
        "1:7: a flexible array must be the last member of a struct\n");
  CHECK(short_errors_of("fn \"f\" { inputs { a \"[u8]\" } }") ==
        "1:21: a flexible array must be the last member of a struct\n");
  CHECK(short_errors_of("struct \"S\" { a \"atomic [u8; 2]\" }") == "1:17: '[u8; 2]' can't be atomic\n");
  CHECK(short_errors_of("struct \"S\" { a \"atomic atomic u8\" }") == "1:17: 'atomic u8' can't be atomic\n");
  CHECK(short_errors_of("struct \"S\" { a \"u8\" align=3 }") == "1:27: 3 is not an alignment\n");
  CHECK(short_errors_of("struct \"S\" { a \"u8\" packed=1 }") == "1:28: packed is #true or #false\n");
  CHECK(short_errors_of("struct \"S\" { _ \"u8\" bits=3 align=4 }") ==
        "1:14: an unnamed bit-field is neither aligned nor packed\n");
  CHECK(short_errors_of("fn \"f\" { inputs { a \"i32\" }; variadic { b \"u8\" }; va_list { c \"u8\" } }") ==
        "1:51: a function has 'variadic' or 'va_list', not both\n");
  CHECK(short_errors_of("fn \"f\" { va_list { } }") == "1:10: 'va_list' has at least one argument\n");
}
