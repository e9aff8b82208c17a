#pragma once

#include "util/error.h"

#include <string>

namespace abiter::session {

/// Where things are. Defaults: the checkout that abiter was built from; `results` below the working folder's checkout.
struct Paths {
  std::string root;
  std::string specs;
  std::string toolchains;
  std::string generators;
  std::string results;
  std::string runner;
};

/// `root` (--root or $ABITER_ROOT, may be empty) and `results` (--results, may be empty) win over the defaults.
Expected<Paths> find_paths(const std::string& root, const std::string& results);

} // namespace abiter::session
