#include "compile/diagnostics.h"
#include "compile/graph.h"
#include "compile/source_text.h"
#include "compile/splitter.h"
#include "util/fs.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>

using namespace abiter;
using namespace abiter::compile;
using generate::PartKind;
using generate::Unit;

namespace {

Unit sample() {
  return {"c",
          "// prelude\n",
          {
              {PartKind::Type, "A", "", "type A\n", {}},
              {PartKind::Codec, "A", "", "codec A\n", {"A"}},
              {PartKind::Type, "B", "", "type B\n", {"A"}},
              {PartKind::Function, "f", "c", "function f c\nbody\n", {"B"}},
              {PartKind::Function, "g", "c", "function g c\n", {}},
              {PartKind::Function, "h", "c", "function h c\n", {}},
          },
          {}};
}

/// A compiler that refuses every text with one of the words, naming the lines or not.
TryBuild refusing(const std::vector<std::string>& words, bool names_lines, int* tries) {
  return [=](const std::string& text) -> Expected<Attempt> {
    ++*tries;
    size_t number = 0;
    std::string output;
    size_t begin = 0;
    for (size_t end = 0; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1) {
      ++number;
      for (const std::string& word : words)
        if (text.substr(begin, end - begin).find(word) != std::string::npos)
          output += names_lines ? "x.c:" + std::to_string(number) + ":3: error: no " + word + "\n" : "error: no\n";
    }
    return output.empty() ? Attempt{} : Attempt{Outcome::Refused, output, {}};
  };
}

/// One that ends in a way of its own where a text has the word.
TryBuild ending_so(const std::string& word, const Attempt& attempt) {
  return [=](const std::string& text) -> Expected<Attempt> {
    return text.find(word) == std::string::npos ? Attempt{} : attempt;
  };
}

/// A linker that misses `symbol` in every text that has the word.
TryBuild missing(const std::string& word, const std::string& symbol) {
  return ending_so(word, {Outcome::Unlinked, "undefined symbol: " + symbol, {symbol}});
}

/// Of a language of the source tree.
const lang::DiagnosticRules& rules(const char* language) {
  static const lang::Languages languages = lang::Languages::read(ABITER_GENERATORS).value();
  return languages.find(language)->diagnostics;
}

} // namespace

TEST_CASE("leaving out a type leaves out what needs it") {
  PartSet left_out{0};
  close_over_needs(sample(), left_out);
  CHECK(left_out == PartSet{0, 1, 2, 3});
}

TEST_CASE("a unit is split at the lines that the compiler names") {
  int tries = 0;
  const auto split = split_unit(sample(), "x.c", rules("c"), refusing({"function g"}, true, &tries));
  REQUIRE(split);
  CHECK(split->left_out == PartSet{4});
  CHECK(split->blamed.at(4).text == "no function g");
  CHECK(tries == 2);
}

TEST_CASE("a type whose members explain an error elsewhere stays") {
  const auto deleted = [](const std::string& text) -> Expected<Attempt> {
    const auto line_of = [&](const char* word) {
      return std::to_string(
          std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find(word)), '\n') + 1);
    };
    if (text.find("function h") == std::string::npos)
      return Attempt{};
    const std::string type = "x.c:" + line_of("type B");
    return Attempt{Outcome::Refused,
                   "x.c:" + line_of("function h") + ":3: error: use of a deleted function\n" + type +
                       ":1: note: it is deleted because it would be ill-formed:\n" + type +
                       ":9: error: a member of B\n" + type + ":12: error: another member of B\n",
                   {}};
  };
  const auto split = split_unit(sample(), "x.c", rules("cpp"), deleted);
  REQUIRE(split);
  CHECK(split->left_out == PartSet{5});
  CHECK(split->blamed.at(5).text == "use of a deleted function");
}

TEST_CASE("a compiler that names no line is asked by halves") {
  int tries = 0;
  const auto split = split_unit(sample(), "x.c", rules("c"), refusing({"function g", "function f"}, false, &tries));
  REQUIRE(split);
  CHECK(split->left_out == PartSet{3, 4});
  CHECK(split->failure.ok());
}

TEST_CASE("if not even the types compile, the unit is lost, and says why") {
  int tries = 0;
  const auto split = split_unit(sample(), "x.c", rules("c"), refusing({"prelude"}, true, &tries));
  REQUIRE(split);
  CHECK(split->failure.text == "x.c:1:3: error: no prelude");
}

TEST_CASE("a type that nobody names is found, and what needs it is left out with it") {
  int tries = 0;
  const auto split = split_unit(sample(), "x.c", rules("c"), refusing({"type B"}, false, &tries));
  REQUIRE(split);
  CHECK(split->left_out == PartSet{2, 3});
  CHECK(split->blamed.size() == 1);
}

TEST_CASE("a compiler that crashes on a function is no word about what it can't do, and isn't remembered") {
  const auto split =
      split_unit(sample(), "x.c", rules("c"),
                 ending_so("function g", {Outcome::Crashed, "the compiler crashed: attribute ignored", {}}));
  REQUIRE(split);
  CHECK(split->left_out == PartSet{4});
  CHECK_FALSE(split->lasts());
  BuiltUnit built;
  describe(sample(), *split, rules("c"), built);
  CHECK(built.unsupported.empty());
  REQUIRE(built.failed.size() == 1);
  CHECK(built.failed[0].why.outcome == Outcome::Crashed);
}

TEST_CASE("a function that needs what is nowhere costs itself, and the compiler's own symbols are unsupported") {
  const auto split = split_unit(sample(), "x.c", rules("c"), missing("function g", "nowhere"));
  REQUIRE(split);
  CHECK(split->lasts());
  BuiltUnit built;
  describe(sample(), *split, rules("c"), built);
  REQUIRE(built.failed.size() == 1);
  CHECK(built.failed[0].function == "g");
  CHECK(built.failed[0].why.text == "undefined symbol: nowhere");
  const auto runtime = split_unit(sample(), "x.c", rules("c"), missing("function h", "__atomic_load_16"));
  REQUIRE(runtime);
  BuiltUnit other;
  describe(sample(), *runtime, rules("c"), other);
  REQUIRE(other.unsupported.size() == 1);
  CHECK(other.unsupported[0].function == "h");
  CHECK(other.failed.empty());
}

TEST_CASE("a class is not at fault for a virtual function that comes back, and is for one that doesn't compile") {
  // Type B has a vtable with f; while halves are tried, f is missed.
  const TryBuild build = [](const std::string& text) -> Expected<Attempt> {
    if (text.find("function f") != std::string::npos && text.find("body") != std::string::npos)
      return Attempt{Outcome::Refused, "error: no\n", {}};
    if (text.find("type B") != std::string::npos && text.find("function f") == std::string::npos)
      return Attempt{Outcome::Unlinked, "undefined symbol: f__c", {"f__c"}};
    return Attempt{};
  };
  const auto split = split_unit(sample(), "x.c", rules("c"), build);
  REQUIRE(split);
  CHECK(split->left_out == PartSet{2, 3});
  CHECK(split->blamed.at(3).text == "error: no");
  CHECK(split->failure.ok());
}

TEST_CASE("what a split found is read as it was written") {
  Split split;
  split.left_out = {0, 1, 4};
  split.blamed = {{0, {Outcome::Refused, "a\tmessage\nof two lines", {}}},
                  {4, {Outcome::Unlinked, "undefined symbols", {"a", "b"}}}};
  const Split back = read_split(to_text(split), 6);
  CHECK(back.left_out == split.left_out);
  CHECK(back.blamed.size() == 2);
  CHECK(back.blamed.at(0).text == "a message of two lines");
  CHECK(back.blamed.at(4).missing == std::vector<std::string>{"a", "b"});
  CHECK(back.failure.ok());
  CHECK(read_split("!\t1\t\terror: no\n", 6).failure.text == "error: no");
}

TEST_CASE("a type's fault is told by the functions that need it") {
  BuiltUnit built;
  Split split;
  split.left_out = {0, 1, 2, 3};
  split.blamed = {{0, {Outcome::Refused, "attribute ignored", {}}}};
  describe(sample(), split, rules("c"), built);
  REQUIRE(built.unsupported.size() == 1);
  CHECK(built.unsupported[0].function == "f");
  CHECK(built.unsupported[0].reason == "type B: attribute ignored");
  CHECK(built.failed.empty());
}

TEST_CASE("Ninja goes on behind a failure, names it, and does nothing the second time") {
  Options options;
  options.folder = (std::filesystem::temp_directory_path() / "abiter graph-test").string();
  std::filesystem::remove_all(options.folder);
  const std::string folder = options.folder;
  REQUIRE(write_file(folder + "/in $x", "text"));
  const std::vector<Edge> edges = {
      {folder + "/a", folder + "/in $x", {"cp", folder + "/in $x", folder + "/a"}, {}, "compile a"},
      {folder + "/b", folder + "/in $x", {"false"}, {}, "compile b"},
      {folder + "/c", folder + "/a", {"sh", "-c", "echo \"$WORD\" > '" + folder + "/c'"}, {{"WORD", "it's"}}, "link c"},
  };
  const auto first = run_graph(edges, options);
  REQUIRE(first);
  CHECK(first->failed == std::set<std::string>{folder + "/b"});
  CHECK(first->links == 1);
  CHECK(*read_file(folder + "/c") == "it's\n");
  const auto second = run_graph({edges[0], edges[2]}, options);
  REQUIRE(second);
  CHECK(second->compiles + second->links == 0);
}

TEST_CASE("a step that waits for what doesn't come is ended, and so is one that uses the processor for ever") {
  Options options;
  options.folder = (std::filesystem::temp_directory_path() / "abiter-limits-test").string();
  options.compile_timeout_s = 1;
  std::filesystem::remove_all(options.folder);
  REQUIRE(write_file(options.folder + "/in", "text"));
  const std::vector<Edge> edges = {
      {options.folder + "/a", options.folder + "/in", {"sleep", "300"}, {}, "compile a"},
      {options.folder + "/b", options.folder + "/in", {"sh", "-c", "while :; do :; done"}, {}, "compile b"},
  };
  const auto result = run_graph(edges, options);
  REQUIRE(result);
  CHECK(result->failed.size() == 2);
}

TEST_CASE("errors are read as gcc, clang and tcc print them") {
  const auto errors = parse_diagnostics("x.c:12:5: error: unknown type name 'T'\n"
                                        "x.c:13:5: warning: nothing\n"
                                        "x.c:14: error: ';' expected\n"
                                        "other.c:1:1: error: not ours\n"
                                        "xxc:15:1: error: not ours either\n"
                                        "x.c:20:8: fatal error: attribute ignored [-Werror]\n",
                                        "x.c", rules("c"));
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].line == 12);
  CHECK(errors[0].message == "unknown type name 'T'");
  CHECK(errors[1].line == 14);
  CHECK(errors[2].line == 20);
  CHECK(means_unsupported(errors[2].message, rules("c")));
  CHECK_FALSE(means_unsupported(errors[0].message, rules("c")));
}

TEST_CASE("what g++ says of a definition to explain an error elsewhere is known as that") {
  const auto errors =
      parse_diagnostics("x.cpp:9:3: error: use of deleted function 'U::U()'\n"
                        "x.cpp:2:7: note: 'U::U()' is implicitly deleted because it would be ill-formed:\n"
                        "x.cpp:2:14: error: union member 'U::p' with non-trivial 'P::P()'\n"
                        "x.cpp:12:1: error: expected ';'\n",
                        "x.cpp", rules("cpp"));
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].explains == 0);
  CHECK(errors[1].line == 2);
  CHECK(errors[1].explains == 2);
  CHECK(errors[2].explains == 2); // whether line 12 is of the definition at line 2 is known by who has the parts
}

TEST_CASE("errors are read as rustc prints them, long and short") {
  const auto errors = parse_diagnostics("error[E0658]: C-unwind ABI is experimental\n  --> x.rs:20:8\n"
                                        "error: in another file\n --> y.rs:1:1\n  ::: \n --> x.rs:21:1\n"
                                        "x.rs:3:1: error[E0412]: cannot find type `T`\n"
                                        "x.rs:4:1: error: expected `;`\n"
                                        "x.rs:5:1: warning: unused\n",
                                        "x.rs", rules("rust"));
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].line == 20);
  CHECK(errors[0].message == "[E0658]: C-unwind ABI is experimental");
  CHECK(errors[1].line == 3);
  CHECK(errors[1].message == "[E0412]: cannot find type `T`");
  CHECK(errors[2].message == "expected `;`");
  CHECK(means_unsupported(errors[0].message, rules("rust")));
  CHECK_FALSE(means_unsupported(errors[1].message, rules("rust")));
}

TEST_CASE("of a language with a tool in front of its compiler, both are understood") {
  for (const char* language : {"rust_bindgen", "c_cbindgen", "cpp_cbindgen"}) {
    const auto errors = parse_diagnostics("u.x:7:2: fatal error: no such file\nerror: expected item\n --> u.x:9:1\n",
                                          "u.x", rules(language));
    REQUIRE(errors.size() == 2);
    CHECK(errors[0].message == "no such file");
    CHECK(errors[1].line == 9);
  }
}

TEST_CASE("compilers of a further language may report in another way") {
  const lang::DiagnosticRules other{{"^{file}\\(([0-9]+)\\): error C[0-9]+: (.*)$"}, {}, {}, {"not implemented"}};
  const auto errors = parse_diagnostics("a b.for(12): error C2065: undeclared\n", "a b.for", other);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].line == 12);
  CHECK(errors[0].message == "undeclared");
}
