#pragma once

// For tests: a machine with compilers and toolchain files of its own.

#include "toolchain/search.h"
#include "toolchain/toolchain.h"
#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

namespace abiter::toolchain {

namespace fs = std::filesystem;

/// A folder with fake compilers and toolchain files of its own.
class Machine {
public:
  Machine() : root((fs::temp_directory_path() / fmt::format("abiter-toolchains-{}", ::getpid())).string()) {
    fs::remove_all(root);
    fs::create_directories(root + "/bin");
    fs::create_directories(root + "/toolchains");
  }
  Machine(const Machine&) = delete;
  ~Machine() { fs::remove_all(root); }

  /// A program that prints a version, and leaves a mark each time that it's started.
  void compiler(const std::string& name, const std::string& version, const std::string& more = "") {
    program(name, fmt::format("echo x >>{}/started; echo 'fake version {}'; echo 'Target: x86_64-pc-linux-gnu'; {}",
                              root, version, more));
  }

  void program(const std::string& name, const std::string& script) {
    const std::string path = root + "/bin/" + name;
    REQUIRE(write_file(path, "#!/bin/sh\n# " + name + "\n" + script + "\n"));
    fs::permissions(path, fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec);
  }

  void file(const std::string& name, const std::string& text, const std::string& folder = "toolchains") {
    REQUIRE(write_file(root + "/" + folder + "/" + name, text));
  }

  ExpectedAll<ToolchainSet> search(const std::vector<std::string>& more_folders = {}) const {
    std::vector<std::string> folders{root + "/toolchains"};
    for (const std::string& folder : more_folders)
      folders.push_back(root + "/" + folder);
    SearchOptions options;
    options.path = root + "/bin";
    options.cache_folder = cache;
    options.embedded = EmbeddedCompiler{"19.1.7", "x86_64-pc-linux-gnu", root + "/bin"};
    return find_toolchains(folders, options);
  }

  /// The ids that were found, separated by spaces.
  std::string ids(const std::vector<std::string>& more_folders = {}) const {
    const auto set = search(more_folders);
    REQUIRE(set);
    std::vector<std::string> ids;
    for (const Toolchain& one : set->found)
      ids.push_back(one.id);
    return join(ids, " ");
  }

  /// Where complaints are: "fake.toml:3:1 unknown key 'x'", one a line.
  std::string complaints() const {
    const auto set = search();
    if (set)
      return "";
    std::string text;
    for (const Error& error : set.error()) {
      if (error.place)
        text += fmt::format("{}:{}:{} ", fs::path(error.place->file).filename().string(), error.place->line,
                            error.place->column);
      text += error.what + (error.hint.empty() ? "" : " | " + error.hint) + "\n";
    }
    return text;
  }

  size_t started() const {
    const auto text = read_file(root + "/started");
    return text ? static_cast<size_t>(std::count(text->begin(), text->end(), '\n')) : 0;
  }

  std::string root;
  std::string cache;
};

inline const std::string k_fake = R"(language = "c"
id = "fake-{major}"
programs = ["fake-[0-9]+", "fake"]
compile = ["{self}", "{flags}", "-c", "{in}", "-o", "{out}"]
link = ["/bin/true", "{in}", "{out}"]
flags = ["-fPIC"]
conventions = ["c", "win64"]

[probe]
arguments = ["--version"]
version = 'fake version ([0-9.]+)'
target = 'Target: (.*)'
)";

inline const Toolchain& get(const ToolchainSet& set, const std::string& id) {
  const auto found =
      std::find_if(set.found.begin(), set.found.end(), [&](const Toolchain& one) { return one.id == id; });
  REQUIRE_MESSAGE(found != set.found.end(), id);
  return *found;
}

} // namespace abiter::toolchain
