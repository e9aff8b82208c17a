#pragma once

// What each toolchain does with values that a type doesn't have: a view on the cases of that kind.

#include "session/session.h"

#include <string>
#include <utility>
#include <vector>

namespace abiter::session {

struct ValidityRequest {
  Where where;
  std::vector<std::string> toolchain_folders; ///< besides the built-in one
  std::vector<std::string> toolchains;        ///< globs; none: all
};

struct ValidityAnswers {
  Run run;
  std::vector<std::pair<std::string, std::string>> left_out; ///< toolchain, why there is no answer of it
};

ExpectedAll<ValidityAnswers> ask_validity(const ValidityRequest& request);

} // namespace abiter::session
