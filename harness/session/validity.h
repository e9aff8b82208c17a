#pragma once

// What each toolchain does with values that a type doesn't have.

#include "report/validity_text.h"
#include "session/request.h"
#include "util/error.h"

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
  std::vector<report::ValidityOf> given;
  std::vector<std::pair<std::string, std::string>> left_out; ///< toolchain, why it wasn't asked
};

ExpectedAll<ValidityAnswers> ask_validity(const ValidityRequest& request);

} // namespace abiter::session
