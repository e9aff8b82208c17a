#pragma once

// abiter.toml: what flags a project always gives. `[flags]` has them by their long names; profiles may stand beside it.
//
//   [flags]
//   results = "build/abiter"
//   toolchain-folder = ["ci/toolchains"]
//   profile = "mine"
//   [profile.mine]
//   specs = ["structs/*"]
//
// A flag on the command line takes the place of the file's. Paths are relative to the file.

#include "util/error.h"

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace abiter::cli {

/// The nearest abiter.toml, from this folder upwards; empty if there is none.
std::string find_settings(const std::string& folder);

struct Settings {
  std::string file;
  std::vector<std::string> words; ///< flags that the command line doesn't give: "--results=/home/me/out"
};

/// What a file says for a command that was parsed. An unknown flag is an error with its place.
ExpectedAll<Settings> read_settings(const std::string& file, const CLI::App& command);

} // namespace abiter::cli
