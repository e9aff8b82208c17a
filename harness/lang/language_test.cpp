#include "lang/language.h"
#include "lang/test_support.h"
#include "util/fs.h"

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>

using namespace abiter;
using namespace abiter::lang;

namespace {

/// A folder of generators for the length of a test.
class Generators {
public:
  Generators() {
    std::string pattern = (std::filesystem::temp_directory_path() / "abiter-languages-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    m_path = pattern;
    add("c",
        "name = \"C\"\nextension = \"c\"\ncomment = [\"/* \", \"   \", \" */\"]\nkeywords = [\"int\"]\nevery-spec = true\n"
        "preprocessor = true\n");
  }
  Generators(const Generators&) = delete;
  Generators& operator=(const Generators&) = delete;
  ~Generators() { std::filesystem::remove_all(m_path); }

  void add(const std::string& language, const std::string& text) {
    REQUIRE(write_file(m_path + "/" + language + "/language.toml", text));
  }

  Languages read() const {
    CHECK(errors() == "");
    return Languages::read(m_path).value_or(Languages());
  }

  /// As users see them, with paths from the folder on.
  std::string errors() const {
    const auto all = Languages::read(m_path);
    std::string text;
    if (!all)
      for (const Error& error : all.error())
        text += to_text(error);
    for (size_t at = text.find(m_path); at != std::string::npos; at = text.find(m_path))
      text.erase(at, m_path.size() + 1);
    return text;
  }

private:
  std::string m_path;
};

} // namespace

TEST_CASE("the languages of the source tree have all that a language needs") {
  const Languages& all = languages_of_source();
  CHECK(all.of_every_spec() == std::vector<std::string>{"c", "cpp", "rust"});
  CHECK(all.with_scenarios() == std::vector<std::string>{"c", "cpp", "rust"});
  CHECK(all.with_probes() == std::vector<std::string>{"c", "cpp", "rust"});
  REQUIRE(all.find("cxx"));
  CHECK(all.find("cxx")->title == "C++");
  CHECK(all.find("rust_bindgen")->types == "c");
  CHECK(all.find("rust")->types == "rust");
  CHECK_FALSE(all.find("fortran"));
  for (const Language& one : all.all()) {
    CHECK(!one.keywords.empty());
    CHECK(!one.diagnostics.places.empty());
    CHECK(!one.diagnostics.unsupported.empty());
  }
}

TEST_CASE("macros of every machine are keywords of a language with a preprocessor") {
  const auto is_keyword = [](const char* language, const char* word) {
    const std::vector<std::string>& all = languages_of_source().find(language)->keywords;
    return std::count(all.begin(), all.end(), word);
  };
  CHECK(is_keyword("c", "i386") == 1);
  CHECK(is_keyword("cpp", "i386") == 1);
  CHECK(is_keyword("rust", "i386") == 0);
  CHECK(is_keyword("rust_bindgen", "proc") == 1); // it gives it an underscore, as bindgen does
}

TEST_CASE("a language is like another one in its words, not in what it is taken for") {
  Generators folder;
  folder.add("d", "like = \"c\"\nname = \"D\"\nother-names = [\"dlang\"]\ntypes = \"c\"\n");
  const Languages all = folder.read();
  const Language* d = all.find("dlang");
  REQUIRE(d);
  CHECK(d->name == "d");
  CHECK(d->extension == "c");
  CHECK(d->keywords == std::vector<std::string>{"int", "i386"});
  CHECK(d->preprocessor);
  CHECK_FALSE(d->every_spec);
  CHECK(comment(*d, {"one", "two"}) == "/* one\n   two */\n");
  CHECK(all.names() == std::vector<std::string>{"c", "d"});
}

TEST_CASE("the keywords of another language can be keywords as well") {
  Generators folder;
  folder.add("d",
             "name = \"D\"\nextension = \"d\"\ncomment = [\"// \", \"// \", \"\"]\nkeywords = [\"alias\", \"int\"]\n");
  folder.add("e", "like = \"c\"\nname = \"E\"\nkeywords-of = \"d\"\n");
  CHECK(folder.read().find("e")->keywords == std::vector<std::string>{"int", "i386", "alias"});
  folder.add("e", "like = \"c\"\nname = \"E\"\nkeywords-of = \"f\"\n");
  CHECK(folder.errors().find("e/language.toml:3:15: error: unknown language 'f'\n") == 0);
}

TEST_CASE("what is wrong with a language is an error with its place") {
  const auto error = [](const std::string& text) {
    Generators folder;
    folder.add("d", text);
    return folder.errors();
  };
  CHECK(
      error("name = \"D\"\nextension = \"d\"\ncomment = [\"// \", \"// \", \"\"]\nkeyword = [\"x\"]\n") ==
      "d/language.toml:4:11: error: unknown key 'keyword' in a language\n    4 | keyword = [\"x\"]\n      |           ^\n"
      "  hint: did you mean 'keywords'?\n");
  CHECK(error("name = \n").find("d/language.toml:1:8: error: ") == 0);
  CHECK(error("name = \"D\"\n").find("error: a language needs a name, an extension and a comment\n") !=
        std::string::npos);
  CHECK(error("like = \"e\"\nname = \"D\"\n").find("d/language.toml:1:8: error: unknown language 'e'\n") == 0);
  CHECK(error("like = \"d\"\nname = \"D\"\n").find("d/language.toml:1:8: error: 'd' can't be like itself\n") == 0);
  CHECK(error("like = \"c\"\nname = \"D\"\ntypes = \"rsut\"\n")
            .find("d/language.toml:3:9: error: unknown language 'rsut'\n") == 0);
  CHECK(error("like = \"c\"\nname = \"D\"\ncomment = [\"#\"]\n")
            .find("d/language.toml:3:11: error: 'comment' is a list of three") == 0);
  CHECK(error("like = \"c\"\nname = \"D\"\nextension = \".d\"\n")
            .find("d/language.toml:3:13: error: '.d' is not the end") == 0);
  CHECK(error("like = \"c\"\nname = \"D\"\nscenarios = 1\n").find("3:13: error: 'scenarios' must be true or false") !=
        std::string::npos);
  CHECK(error("like = \"c\"\nname = \"D\"\ndata-model = \"nowhere.d\"\n").find("d/language.toml:3:14: error: ") == 0);
  CHECK(
      error("like = \"c\"\nname = \"D\"\n[diagnostics]\nplaces = ['(']\n").find("4:11: error: '(' is not a regular") !=
      std::string::npos);
  CHECK(error("like = \"c\"\nname = \"D\"\n[diagnostics]\nplaces = ['{file}']\n").find("has no capture group") !=
        std::string::npos);
  CHECK(error("like = \"c\"\nname = \"D\"\nother-names = [\"c\"]\n")
            .find("3:15: error: 'c' is the name of another language") != std::string::npos);
}

TEST_CASE("a folder without a language.toml is no language, and one without any language is an error") {
  Generators folder;
  folder.add("c", "");
  CHECK(folder.errors().find("c/language.toml:1:1: error: a language needs") == 0);
  CHECK_FALSE(Languages::read("/nowhere"));
}

TEST_CASE("no language reserves a name, and no pun has to name one that isn't of every spec") {
  const Language mirror{.name = "mirror", .title = "Mirror", .keywords = {"glass"}};
  const Language c{.name = "c", .title = "C", .keywords = {"int"}, .every_spec = true};
  const Languages languages({c, mirror});
  CHECK(parse("struct \"S\" { glass \"u8\" }", "t.kdl", "t", languages));
  CHECK(parse("struct \"S\" { int \"u8\" }", "t.kdl", "t", languages));
  CHECK(parse("pun \"P\" { lang \"c\" { alias \"P\" \"u8\" } }", "t.kdl", "t", languages));
  CHECK_FALSE(parse("pun \"P\" { lang \"mirror\" { alias \"P\" \"u8\" } }", "t.kdl", "t", languages));
}
