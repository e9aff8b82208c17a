#include "toolchain/data_models.h"

#include "util/fs.h"
#include "util/text.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

using namespace abiter;
using namespace abiter::toolchain;

namespace {

namespace fs = std::filesystem;

/// An answer in the middle of an object file: pointer, ten times size and alignment, signs, digits, byte order.
std::string object(const std::string& answer) {
  return std::string("\x7f"
                     "ELF…",
                     6) +
         "abiter data model 1:" + answer + "more";
}

const std::string k_lp64("\x08\x01\x01\x02\x02\x04\x04\x08\x08\x08\x08\x04\x04\x08\x08\x10\x10\x04\x04\x04\x04"
                         "\x01\x01\x40\x01",
                         25);

struct Folder {
  Folder() : path((fs::temp_directory_path() / fmt::format("abiter-model-test-{}", ::getpid())).string()) {
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  std::string path;
};

/// Those of the source tree.
const lang::Languages& languages() {
  static const lang::Languages all = lang::Languages::read(ABITER_GENERATORS).value();
  return all;
}

/// The system's C compiler, with more flags.
Toolchain compiler(const std::string& id, std::vector<std::string> flags) {
  Toolchain one;
  one.id = id;
  one.language = "c";
  one.family = "cc";
  one.compiler = find_program("cc");
  one.target = "x86_64-linux-gnu";
  one.flags = std::move(flags);
  one.compile = {"{self}", "{flags}", "-c", "{in}", "-o", "{out}"};
  one.hash = "0123456789abcdef";
  return one;
}

} // namespace

TEST_CASE("an answer is read from an object file") {
  const auto plain = read_data_model(object(k_lp64), {});
  REQUIRE(plain);
  CHECK(*plain == target::DataModel{});
  std::string other = k_lp64;
  other[17] = other[18] = 2; // wchar_t
  other[22] = 2;             // … has no sign
  other[23] = 113;
  const auto model = read_data_model(object(other), {});
  REQUIRE(model);
  CHECK(model->wchar == target::Measure{2, 2});
  CHECK_FALSE(model->signed_wchar);
  CHECK(model->signed_char);
  CHECK(model->long_double == target::FloatFormat::Binary128);
  CHECK(model->c_long.size == 8);
}

TEST_CASE("what an answer leaves open is as it is known; no answer is none") {
  target::DataModel known;
  known.wchar = {2, 2};
  known.quiets_nans = true;
  const auto model = read_data_model(object(std::string(25, '\0')), known);
  REQUIRE(model);
  CHECK(*model == known);
  CHECK_FALSE(read_data_model("\x7f"
                              "ELF",
                              known));
  CHECK_FALSE(read_data_model("abiter data model 1:" + k_lp64.substr(1), known));
}

TEST_CASE("each language of the source tree has a question, and the answer's mark is in no source") {
  for (const lang::Language& language : languages().all()) {
    CAPTURE(language.name);
    CHECK(language.data_model.find("abiter_data_model") != std::string::npos);
    CHECK(language.data_model.find("abiter data model") == std::string::npos);
  }
  CHECK(languages().find("c")->data_model.find("_Bool") != std::string::npos);
  CHECK(languages().find("cpp")->data_model.find("wchar_t x") != std::string::npos);
  CHECK(languages().find("c_cbindgen")->data_model == languages().find("c")->data_model);
  CHECK(languages().find("rust")->data_model.find("align_of") != std::string::npos);
}

TEST_CASE("a compiler behind a tool is asked without the tool, and one of a language without a question isn't asked") {
  const Folder folder;
  std::vector<Toolchain> all{compiler("behind", {"-fshort-wchar"}), compiler("own", {"-fshort-wchar"})};
  if (all[0].compiler.empty())
    return;
  all[0].tool = "/bin/false";
  all[0].without_tool = all[0].compile;
  all[0].compile = {"{tool}", "{in}", "{out}"};
  all[1].language = "mute";
  ask_data_models(all, lang::Languages({*languages().find("c"), {.name = "mute", .extension = "c"}}), folder.path);
  CHECK(all[0].data_model.wchar.size == 2);
  CHECK(all[1].data_model == target::DataModel{});
}

TEST_CASE("compilers are asked once for each set of flags that matter, and answers are remembered") {
  const Folder folder;
  std::vector<Toolchain> all{compiler("plain", {"-O0"}), compiler("O2", {"-O2"}), compiler("short", {"-fshort-wchar"}),
                             compiler("broken", {"-no-such-flag"})};
  if (all[0].compiler.empty())
    return;
  // Each compile leaves a mark.
  const std::string script = folder.path + "/counting-cc";
  REQUIRE(write_file(script,
                     fmt::format("#!/bin/sh\necho x >>{0}/started\nexec {1} \"$@\"\n", folder.path, all[0].compiler)));
  fs::permissions(script, fs::perms::owner_all);
  for (Toolchain& one : all)
    one.compiler = script;
  for (size_t round = 0; round < 2; ++round) {
    std::vector<Toolchain> asked = all;
    ask_data_models(asked, languages(), folder.path + "/cache");
    CHECK(asked[0].data_model == target::DataModel{});
    CHECK(asked[1].data_model == target::DataModel{});
    CHECK(asked[2].data_model.wchar.size == 2);
    CHECK(asked[3].data_model == target::DataModel{}); // that of its target
    REQUIRE(asked[3].refused);
    CHECK(asked[3].refused->what.find("no-such-flag") != std::string::npos);
    CHECK_FALSE(asked[2].refused);
    CHECK(asked[0].hash == all[0].hash);
    CHECK(asked[2].hash != all[2].hash);
    const auto started = read_file(folder.path + "/started");
    REQUIRE(started);
    // What failed is asked again, with its flags and without them.
    CHECK(split(*started, '\n').size() == 2 + 2 * (round + 1) + 1);
  }
}

TEST_CASE("an answer that no unit can be built by is refused, and says what is wrong") {
  CHECK(unusable(object(k_lp64), 8).empty());
  const std::string of_32_bits = "\177ELF\1…abiter data model 1:";
  CHECK(unusable(of_32_bits + k_lp64, 8) == "the compiler makes code for another machine");
  const auto with = [](size_t at, char value) {
    std::string other = k_lp64;
    other[at] = value;
    return unusable(object(other), 8);
  };
  CHECK(with(0, 4) == "a pointer has 4 bytes, and units need it to have 8");
  CHECK(with(3, 4) == "short has 4 bytes, and units need it to have 2");
  CHECK(with(5, 8) == "int has 8 bytes, and units need it to have 4");
  CHECK(with(11, 8) == "float has 8 bytes, and units need it to have 4");
  CHECK(with(7, 4).empty()); // long
}

TEST_CASE("a toolchain in process is asked by way of its owner") {
  std::vector<Toolchain> all{compiler("inside", {})};
  all[0].embedded = true;
  std::string other = k_lp64;
  other[21] = 2;
  ask_data_models(all, languages(), "",
                  [&](const Toolchain& one, const std::string& source, const std::string& to) -> Expected<void> {
                    CHECK(one.id == "inside");
                    CHECK(read_file(source).value_or("") == languages().find("c")->data_model);
                    return write_file(to, object(other));
                  });
  CHECK_FALSE(all[0].data_model.signed_char);
}
