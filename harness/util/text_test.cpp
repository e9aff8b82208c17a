#include "util/error.h"
#include "util/expression.h"
#include "util/text.h"

#include <doctest/doctest.h>

using namespace abiter;

TEST_CASE("globs match whole texts") {
  CHECK(glob_match("gcc-*", "gcc-12"));
  CHECK(glob_match("*", ""));
  CHECK(glob_match("*->rustc*", "gcc-12->rustc-1.95"));
  CHECK(glob_match("clang-1[3-7]", "clang-14"));
  CHECK_FALSE(glob_match("clang-1[3-7]", "clang-19"));
  CHECK(glob_match("clang-1[!3-7]", "clang-19"));
  CHECK_FALSE(glob_match("gcc", "gcc-12"));
  CHECK(glob_match("a?c", "abc"));
  CHECK(glob_match("a[b", "a[b"));
  CHECK(glob_match("*a*b*c", "xxaxxbxxcxxc"));
}

TEST_CASE("braces hold alternatives") {
  CHECK(glob_match("{gcc,clang}-1[24]", "clang-14"));
  CHECK(glob_match("a{b,c{d,e}}f", "acef"));
  CHECK(glob_match("{,lib}x", "x"));
  CHECK_FALSE(glob_match("{gcc,clang}-1[24]", "tcc-14"));
  CHECK(glob_match("{a", "{a"));
  CHECK(expand_braces("a{b,c}d{e,f}").size() == 4);
  CHECK(has_glob("{a,b}"));
}

TEST_CASE("the nearest name is proposed, a far one is not") {
  CHECK(did_you_mean("gcc12", {"gcc-11", "gcc-12"}) == "did you mean 'gcc-12'?");
  CHECK(did_you_mean("win46", {"c", "system", "sysv64", "win64"}) == "did you mean 'win64'?");
  CHECK(did_you_mean("zzz", {"gcc-11", "gcc-12"}).empty());
}

TEST_CASE("versions sort as people do") {
  CHECK(natural_less("gcc-9", "gcc-12"));
  CHECK_FALSE(natural_less("gcc-12", "gcc-9"));
  CHECK(natural_less("clang-14", "clang-14-O2"));
  CHECK_FALSE(natural_less("a", "a"));
}

TEST_CASE("Long lists are told in brief") {
  const std::vector<std::string> words{"a", "b", "c", "d"};
  CHECK(join_some(words, 4) == "a, b, c, d");
  CHECK(join_some(words, 3) == "a, b, c, d");
  CHECK(join_some(words, 2) == "a, b and 2 more");
  CHECK(join_some({}, 2) == "");
}

TEST_CASE("shell words are quoted only if they must be") {
  CHECK(shell_join({"gcc-12", "-O0", "a b", "it's"}) == "gcc-12 -O0 'a b' 'it'\\''s'");
}

TEST_CASE("an error shows its line and a caret below the column") {
  const Error error{"unknown type 'u33'", Place{"a.kdl", 3, 5}, "  x \"u33\"", "did you mean 'u32'?", Fault::User};
  CHECK(to_text(error) ==
        "a.kdl:3:5: error: unknown type 'u33'\n    3 |   x \"u33\"\n      |     ^\n  hint: did you mean 'u32'?\n");
}

TEST_CASE("control characters of a source line do not reach the terminal") {
  const Error error{"bad", Place{"a.kdl", 1, 1}, "\x1b[2Jx", "", Fault::User};
  CHECK(to_text(error).find('\x1b') == std::string::npos);
}

TEST_CASE("a path in an expression stands for itself") {
  const std::string path = "a+b/(x).[c]{1}$^|*?\\.rs";
  std::vector<std::string> groups;
  const Expression place("^ *--> " + escaped(path) + ":([0-9]+)(:[0-9]+)?$");
  REQUIRE(place.find("  --> " + path + ":12", groups));
  CHECK(groups == std::vector<std::string>{"12", ""});
  CHECK_FALSE(place.find("  --> " + std::string("aab/(x).c1.rs") + ":12", groups));
}
