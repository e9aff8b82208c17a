// A whole run without a command line: a spec as text goes in, verdicts come out as values.

#include "session/verdicts.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace abiter;
using namespace abiter::session;

namespace {

constexpr const char* k_pair = R"(
struct "Pair" { small "u8"; large "u64" }
fn "take" { inputs { pair "Pair"; end "u32" } }
fn "plain" { inputs { a "u64"; b "f32" }; outputs { _ "u64" } }
)";

/// A results folder of this test program, so that compilers are looked for once.
const std::string& results_folder() {
  struct Folder {
    std::string path = (fs::temp_directory_path() / ("abiter-session-test-" + std::to_string(::getpid()))).string();
    ~Folder() {
      std::error_code ignored;
      fs::remove_all(path, ignored);
    }
  };
  static const Folder folder;
  return folder.path;
}

Request request_with(const std::string& text) {
  Request request;
  request.where.results = results_folder();
  request.specs = {{"pair", text}};
  request.selection.filter.conventions = {"c"};
  return request;
}

/// A C compiler of this machine; empty if there is none.
std::string c_compiler() {
  static const std::string found = [] {
    const auto paths = find_paths({"", results_folder()});
    REQUIRE(paths);
    const auto machine = find_machine_toolchains(*paths, {});
    REQUIRE(machine);
    for (const toolchain::Toolchain& one : machine->found)
      if (one.language == "c" && one.id.starts_with("gcc-") && one.id.find('-') == one.id.rfind('-'))
        return one.id;
    return std::string();
  }();
  return found;
}

/// The same compiler with other flags, as a toolchain file in a folder of its own.
std::string packing_compiler(const std::string& like) {
  const std::string folder = results_folder() + "/toolchains";
  fs::create_directories(folder);
  const auto paths = find_paths({"", results_folder()});
  std::ifstream in(paths->toolchains + "/gcc.toml");
  std::ofstream out(folder + "/packing.toml");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("[variant"))
      break;
    if (line.starts_with("id ="))
      line = "id = \"packing\"";
    else if (line.starts_with("programs ="))
      line = "programs = [\"" + like + "\"]";
    out << line << "\n";
  }
  out << "[variant.plain]\nflags = [\"-O0\", \"-fpack-struct\"]\n";
  return folder;
}

/// What `work` writes to standard output and standard error.
std::string printed_by(const std::function<void()>& work) {
  const std::string file = results_folder() + "/printed";
  std::fflush(nullptr);
  const int into = ::open(file.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0644);
  REQUIRE(into >= 0);
  const int out = ::dup(STDOUT_FILENO), err = ::dup(STDERR_FILENO);
  ::dup2(into, STDOUT_FILENO);
  ::dup2(into, STDERR_FILENO);
  work();
  std::fflush(nullptr);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  for (const int fd : {into, out, err})
    ::close(fd);
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

} // namespace

TEST_CASE("a spec given as text is run, and its verdicts are values; nothing is printed") {
  const std::string gcc = c_compiler();
  if (gcc.empty()) {
    MESSAGE("skipped: no gcc on this machine");
    return;
  }
  Request request = request_with(k_pair);
  request.selection.filter.toolchains = {gcc};
  std::map<std::string, CaseVerdict> all;
  const std::string printed = printed_by([&] {
    const auto outcome = session::run(request);
    REQUIRE_MESSAGE(outcome, to_text(outcome.error().front()));
    all = verdicts(*outcome);
    // The build isn't locked any longer: the next run doesn't wait for this one.
    REQUIRE(session::run(request));
  });
  CHECK(printed == "");
  REQUIRE(all.size() == 2);
  for (const std::string function : {"take", "plain"}) {
    const auto found = all.find("pair::" + function + "::c::" + gcc + "->" + gcc);
    REQUIRE(found != all.end());
    CHECK(found->second.verdict == judge::Verdict::Pass);
    CHECK(found->second.seen == judge::Verdict::Pass);
    CHECK_FALSE(found->second.red);
    CHECK(found->second.differences.empty());
  }
  CHECK_FALSE(fs::exists(results_folder() + "/runs"));
}

TEST_CASE("a case that differs has its values and its layouts") {
  const std::string gcc = c_compiler();
  if (gcc.empty()) {
    MESSAGE("skipped: no gcc on this machine");
    return;
  }
  Request request = request_with(k_pair);
  request.selection.toolchain_folders = {packing_compiler(gcc)};
  request.selection.filter.pairs = {gcc + "->packing"};
  request.selection.values = {"graffiti"};
  const auto outcome = session::run(request);
  REQUIRE_MESSAGE(outcome, to_text(outcome.error().front()));
  const auto all = verdicts(*outcome);
  REQUIRE(all.size() == 2);
  const CaseVerdict& take = all.at("pair::take::c::" + gcc + "->packing");
  CHECK(take.red);
  CHECK(judge::is_red(take.verdict));
  const auto size = std::find_if(take.layouts.begin(), take.layouts.end(),
                                 [](const judge::LayoutDifference& one) { return one.what == "size"; });
  REQUIRE(size != take.layouts.end());
  CHECK(size->type == "Pair");
  CHECK(size->caller == "16");
  CHECK(size->callee == "9");
  if (take.verdict == judge::Verdict::Value) {
    REQUIRE(!take.differences.empty());
    CHECK(take.differences[0].values == "graffiti");
    CHECK(take.differences[0].leaf.starts_with("pair."));
    CHECK(take.differences[0].expected != take.differences[0].seen);
  }
  CHECK(all.at("pair::plain::c::" + gcc + "->packing").verdict == judge::Verdict::Pass);
}

TEST_CASE("what is wrong in a spec is an error with its place and a hint, and all errors are there") {
  Request request = request_with("fn \"f\" {\n  inputs { a \"u33\" }\n}\nfn \"g\" { inputs { b \"Missing\" } }\n");
  const auto outcome = session::run(request);
  REQUIRE_FALSE(outcome);
  REQUIRE(outcome.error().size() == 2);
  const Error& first = outcome.error()[0];
  REQUIRE(first.place);
  CHECK(first.place->file == "pair");
  CHECK(first.place->line == 2);
  CHECK(first.place->column > 0);
  CHECK(first.source_line == "  inputs { a \"u33\" }");
  CHECK(first.hint == "did you mean 'u32'?");
  CHECK(first.fault == Fault::User);
  CHECK(outcome.error()[1].place->line == 4);
}

TEST_CASE("unknown names are errors with the nearest one") {
  Request request = request_with(k_pair);
  request.selection.filter.toolchains = {"gcc12-none"};
  request.selection.filter.conventions = {"win46"};
  const auto outcome = session::run(request);
  REQUIRE_FALSE(outcome);
  REQUIRE(outcome.error().size() == 2);
  CHECK(outcome.error()[0].what == "unknown toolchain 'gcc12-none'");
  CHECK(outcome.error()[1].what == "unknown convention 'win46'");
  CHECK(outcome.error()[1].hint == "did you mean 'win64'?");

  Request profile = request_with(k_pair);
  profile.selection.profile = "quik";
  const auto quick = session::run(profile);
  REQUIRE_FALSE(quick);
  CHECK(quick.error()[0].hint == "did you mean 'quick'?");
}

TEST_CASE("a selection without cases is told apart from a mistake") {
  const std::string gcc = c_compiler();
  if (gcc.empty()) {
    MESSAGE("skipped: no gcc on this machine");
    return;
  }
  Request request = request_with(k_pair);
  request.selection.filter.toolchains = {gcc};
  request.selection.filter.words = {"no-such-word"};
  const auto outcome = session::run(request);
  REQUIRE_FALSE(outcome);
  CHECK(outcome.error()[0].fault == Fault::Nothing);
}

TEST_CASE("a selection that asks for nothing in particular is known as such") {
  store::Selection selection;
  CHECK(selection.is_default());
  selection.seed = 2;
  CHECK_FALSE(selection.is_default());
  selection = {};
  selection.filter.words = {"c"};
  CHECK_FALSE(selection.is_default());
  selection = {};
  selection.use_expectations = false;
  CHECK_FALSE(selection.is_default());
}
