#include "lang/kdl.h"
#include "lang/test_support.h"

#include <cmath>
#include <fmt/format.h>

using namespace abiter;
using namespace abiter::lang;

namespace {

std::string printed(const kdl::Value& value) {
  const std::string annotation = value.annotation ? "(" + *value.annotation + ")" : "";
  switch (value.kind) {
  case kdl::ValueKind::String:
    return annotation + "'" + value.text + "'";
  case kdl::ValueKind::Integer:
    return annotation + (value.negative ? "-" : "") + std::to_string(value.magnitude) + (value.too_big ? "!" : "");
  case kdl::ValueKind::Float:
    return annotation + fmt::format("{}f", value.real);
  case kdl::ValueKind::Bool:
    return annotation + (value.truth ? "true" : "false");
  case kdl::ValueKind::Null:
    return annotation + "null";
  }
  return "";
}

std::string printed(const std::vector<kdl::Node>& nodes) {
  std::string text;
  for (const kdl::Node& node : nodes) {
    text += (text.empty() ? "" : " ") + (node.annotation ? "(" + *node.annotation + ")" : "") + node.name;
    for (const kdl::Entry& entry : node.entries)
      text += " " + (entry.name ? *entry.name + "=" : "") + printed(entry.value);
    if (node.has_children)
      text += "{" + printed(node.children) + "}";
    text += ";";
  }
  return text;
}

/// The document in one canonical line, or its errors.
std::string read(std::string_view text) {
  Diagnostics diagnostics;
  const Source& source = diagnostics.add_source("t.kdl", text);
  const std::vector<kdl::Node> nodes = kdl::read(source, diagnostics);
  if (!diagnostics.any())
    return printed(nodes);
  std::string errors;
  for (const Error& error : diagnostics.take())
    errors += error.place ? fmt::format("{}:{}: {}\n", error.place->line, error.place->column, error.what)
                          : error.what + "\n";
  return errors;
}

} // namespace

TEST_CASE("nodes end with a newline, a semicolon, a comment, a brace or the file") {
  CHECK(read("") == "");
  CHECK(read("a") == "a;");
  CHECK(read("a\nb;c;;d // e\nf") == "a; b; c; d; f;");
  CHECK(read("a{b}") == "a{b;};");
  CHECK(read("a { b; c }; d") == "a{b; c;}; d;");
  CHECK(read("a {\n  b 1\n  c {}\n}\nd") == "a{b 1; c{};}; d;");
  CHECK(read("\"quoted name\" 1; r\"raw\" 2; #\"raw\"# 3") == "quoted name 1; raw 2; raw 3;");
  CHECK(read("@repr 1; @ 2; _ 3; -a 4; a.b 5; <x> 6; å 7") == "@repr 1; @ 2; _ 3; -a 4; a.b 5; <x> 6; å 7;");
}

TEST_CASE("newlines and spaces are Unicode's") {
  CHECK(read("a\r\nb\rc\u0085d\fe\u2028f\u2029g\vh") == "a; b; c; d; e; f; g; h;");
  CHECK(read("a\u00a0\u30001\u200a\t2") == "a 1 2;");
  CHECK(read("\ufeffa 1") == "a 1;");
}

TEST_CASE("comments hide text, and nest if they have an end") {
  CHECK(read("// a\nb /* c /* d */ e */ 1 // f") == "b 1;");
  CHECK(read("a /* x\ny */ 1") == "a 1;");
  CHECK(read("/**/a/**/1") == "a 1;");
  CHECK(read("a /* b") == "1:3: unterminated comment\n");
}

TEST_CASE("a backslash continues the line") {
  CHECK(read("a \\\n  1 \\ // comment\n  2") == "a 1 2;");
  CHECK(read("a \\") == "a;");
  CHECK(read("a \\ 1\nb") == "1:3: only a comment may stand between '\\' and the end of its line\n");
}

TEST_CASE("slashdash hides a node, an argument, a property or children") {
  CHECK(read("/-a 1 { b }\nc") == "c;");
  CHECK(read("/- \n a 1\nc") == "c;");
  CHECK(read("a /-1 2 /-k=3 /-{ b } { c } /-{ d }") == "a 2{c;};");
  CHECK(read("a /- \"x\" 2") == "a 2;");
  CHECK(read("a { /-b }") == "a{};");
  CHECK(read("/- kdl-version 2\na") == "a;");
  CHECK(read("a /-") == "1:3: '/-' comments out the node that follows, and nothing follows\n");
  CHECK(read("a { /- }") == "1:5: '/-' comments out the node that follows, and nothing follows\n");
}

TEST_CASE("strings have the escapes of both versions") {
  CHECK(read(R"(a "\n\r\t\\\"\b\f\s\/")") == "a '\n\r\t\\\"\b\f /';");
  CHECK(read(R"(a "\u{1F600}\u{e9}\u{0}x")") == std::string("a '\U0001F600é") + '\0' + "x';");
  CHECK(read("a \"x\\  \n  y\"") == "a 'xy';");
  CHECK(read("a \"two\nlines\"") == "a 'two\nlines';");
  CHECK(read(R"(a "\q" "\u{}" "\u{110000}" "\u{d800}" "\u{1234567}" "\u12")") ==
        "1:4: invalid escape: \\ with 'q'\n1:9: \\u wants one to six hexadecimal digits in braces\n"
        "1:16: U+110000 is not a character\n1:29: U+D800 is not a character\n"
        "1:40: \\u wants one to six hexadecimal digits in braces\n1:54: \\u wants one to six hexadecimal digits in "
        "braces\n");
  CHECK(read("a ] \"{\" 1; b") == "1:3: a value is expected here, not ']'\n");
  CHECK(read(R"(a "\u{}\u{110000}\u{d800}\u{1234567}\u12")") ==
        "1:4: \\u wants one to six hexadecimal digits in braces\n1:8: U+110000 is not a character\n"
        "1:18: U+D800 is not a character\n1:26: \\u wants one to six hexadecimal digits in braces\n"
        "1:37: \\u wants one to six hexadecimal digits in braces\n");
  CHECK(read("a \"b\nc 1") == "1:3: unterminated string\n");
  CHECK(read("a \"b\\") == "1:3: unterminated string\n");
}

TEST_CASE("raw strings of both versions keep their backslashes") {
  CHECK(read(R"(a r"\n" r#"x"y"# r##"x"#y"##)") == R"(a '\n' 'x"y' 'x"#y';)");
  CHECK(read(R"(a #"\n"# ##"x"#y"##)") == R"(a '\n' 'x"#y';)");
  CHECK(read(R"(a #"""x"y"""# )") == R"(a '""x"y""';)");
  CHECK(read("a #\"b") == "1:3: unterminated string\n");
  CHECK(read("r 1; raw 2; r# 3") == "r 1; raw 2; r# 3;");
}

TEST_CASE("multi-line strings lose the indentation of their last line") {
  CHECK(read("a \"\"\"\n    x\n      y\n\n    z\n    \"\"\" 1") == "a 'x\n  y\n\nz' 1;");
  CHECK(read("a \"\"\"\n\"\"\"") == "a '';");
  CHECK(read("a \"\"\"\r\n  x\r\n  y\r\n  \"\"\"") == "a 'x\ny';");
  CHECK(read("a \"\"\"\n  x \\\n     y\\n\\\"\n  \"\"\"") == "a 'x y\n\"';");
  CHECK(read("a \"\"\"\n  \"quoted\" \"\"twice\"\" \n  \"\"\"") == "a '\"quoted\" \"\"twice\"\" ';");
  CHECK(read("a #\"\"\"\n  \\n\n  \"\"\"#") == "a '\\n';");
  CHECK(read("a \"\"\"x\n\"\"\"") ==
        "1:3: the text of a multi-line string begins on the line after the opening quotes\n");
  CHECK(read("a \"\"\"\nx\"\"\"") == "1:3: the closing quotes of a multi-line string stand on a line of their own\n");
  CHECK(read("a \"\"\"\n  x\n y\n  \"\"\"") ==
        "3:1: this line is indented less than the closing quotes of its string\n");
}

TEST_CASE("numbers come in four bases, with signs, underscores and exponents") {
  CHECK(read("a 0 -1 +2 1_000 0xFf_0 -0x10 0o17 0b1_01 +0b1") == "a 0 -1 2 1000 4080 -16 15 5 1;");
  CHECK(read("a 1.5 -2.5e3 1e3 1E-2 1_0.0_1") == "a 1.5f -2500f 1000f 0.01f 10.01f;");
  CHECK(read("a 18446744073709551615 18446744073709551616") == "a 18446744073709551615 0!;");
  CHECK(read("a 1e999 -1e999 1e-999") == "a inff -inff 0f;");
  CHECK(read("a 1x") == "1:3: '1x' is not a number\n");
  CHECK(
      read("a 0x; b 0b2; c 1.; d 1e; e _1; f .5; g 0x_1; h 1__0") ==
      "1:3: '0x' is not a number\n1:9: '0b2' is not a number\n1:16: '1.' is not a number\n1:22: '1e' is not a number\n"
      "1:34: '.5' is not a number\n1:40: '0x_1' is not a number\n");
}

TEST_CASE("keywords are values in both spellings") {
  CHECK(read("a true false null #true #false #null") == "a true false null true false null;");
  CHECK(read("a #inf #-inf #nan") == "a inff -inff nanf;");
  CHECK(read("a #yes") == "1:3: '#yes' is not a value\n");
  CHECK(read("a inf") == "1:3: 'inf' is not a value\n");
  CHECK(read("true 1") == "1:1: 'true' is a value, not a name\n");
  CHECK(read("\"true\" \"null\"") == "true 'null';");
}

TEST_CASE("bare words are strings, and properties have names") {
  CHECK(read("a b c-d k=v k = \"v\" \"k 2\"=1 k=#true") == "a 'b' 'c-d' k='v' k='v' k 2=1 k=true;");
  CHECK(read("a k= (t)1") == "a k=(t)1;");
  CHECK(read("a k=") == "1:5: a value is expected here\n");
  CHECK(read("a =1") == "1:3: a value is expected here, not '='\n");
}

TEST_CASE("type annotations are kept") {
  CHECK(read("(t)a (u8)1 (\"x y\")\"s\" k=(b)#true") == "(t)a (u8)1 (x y)'s' k=(b)true;");
  CHECK(read("( t ) a ( u8 ) 1") == "(t)a (u8)1;");
  CHECK(read("a (u8 1") == "1:3: unclosed '('\n");
  CHECK(read("a ()1") == "1:4: the name of a type is expected here, not ')'\n");
}

TEST_CASE("each mistake is told with its place, and reading goes on behind it") {
  CHECK(read("a 1x\nb { c 2y; d }\n) e\nf \"x\"\"y\"") ==
        "1:3: '1x' is not a number\n2:7: '2y' is not a number\n3:1: the name of a node is expected here, not ')'\n"
        "4:6: a space is missing before '\"'\n");
  CHECK(read("a { b") == "1:3: unclosed '{'\n");
  CHECK(read("a } b") == "1:3: unmatched '}'\n");
  CHECK(read("a {} b") == "1:6: a new line or ';' is missing after '}'\n");
  CHECK(read("a ]") == "1:3: a value is expected here, not ']'\n");
  CHECK(read("5 a") == "1:1: the name of a node is expected here, not a number\n");
}

TEST_CASE("columns count characters, not bytes") {
  CHECK(read("ä \"ö\U0001F600\" 1x") == "1:8: '1x' is not a number\n");
}

TEST_CASE("bytes that aren't UTF-8 are told with their place") {
  CHECK(read("a \"\xff\"\n \xc3(") ==
        "1:4: this is not UTF-8\n2:2: this is not UTF-8\n2:3: a space is missing before '('\n");
  for (const char* bytes : {"\xed\xa0\x80", "\xc0\x80", "\xf4\x90\x80\x80", "\xf0\x9f\x98", "\x80"})
    CHECK(read(bytes).starts_with("1:1: this is not UTF-8\n"));
}

TEST_CASE("control characters and reversed text are refused") {
  CHECK(read(std::string("a") + '\0').starts_with("1:2: U+0000 may not occur in a document\n"));
  CHECK(read("a \"\u202e\"") == "1:4: U+202E may not occur in a document\n");
  CHECK(read("a // \x1b[31m") == "1:6: U+001B may not occur in a document\n");
}

namespace {

std::string repeated(std::string_view text, size_t count) {
  std::string all;
  for (size_t i = 0; i < count; ++i)
    all += text;
  return all;
}

} // namespace

TEST_CASE("blocks may nest, but not without end") {
  CHECK(read(repeated("a{", 64) + repeated("}", 64)).size() > 64);
  CHECK(read(repeated("a{", 65) + repeated("}", 65)) == "1:130: blocks nest more than 64 deep\n");
  CHECK(read(repeated("a{", 200'000)) == "1:130: blocks nest more than 64 deep\n");
  CHECK(read("a " + repeated("/*", 100'000)) == "1:3: unterminated comment\n");
}

TEST_CASE("no more errors are told than one can read") {
  const std::string errors = read(repeated("a 1x\n", 1000));
  CHECK(std::count(errors.begin(), errors.end(), '\n') == 21);
  CHECK(errors.ends_with("more in this spec\n"));
}
