#pragma once

// A profile names what a run covers. The built-in ones are in profiles.toml; a user's file adds to them or replaces
// them.

#include "plan/values.h"
#include "util/error.h"

#include <map>
#include <string>
#include <vector>

namespace abiter::plan {

struct Profile {
  std::string name;
  std::string about;
  std::vector<std::string> specs{"*"};       ///< globs over spec names
  std::vector<std::string> toolchains{"*"};  ///< globs over toolchain ids
  std::vector<std::string> conventions{"*"}; ///< globs
  std::vector<Pattern> values{Pattern::Graffiti, Pattern::Boundary, Pattern::Random};
  uint32_t case_timeout_ms = 2000;
  uint32_t compile_timeout_s = 120; ///< for one translation unit
};

/// The text of the built-in profiles, with its comments.
std::string_view built_in_profiles();

/// The built-in profiles, and those of `path` (if not empty) on top.
ExpectedAll<std::map<std::string, Profile>> load_profiles(const std::string& path);

} // namespace abiter::plan
