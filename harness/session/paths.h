#pragma once

#include "session/request.h"
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

/// What `where` says wins over $ABITER_ROOT and the defaults.
Expected<Paths> find_paths(const Where& where);

} // namespace abiter::session
