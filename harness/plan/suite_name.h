#pragma once

// Suites are named after their spec, and what this build of it is for.

#include <string_view>

namespace abiter::plan {

/// A suite's id in its parts: "structs/nested" "@i386" "+repr-rust".
struct SuiteName {
  std::string_view spec;
  std::string_view architecture; ///< with the '@'; empty for the harness's own machine
  std::string_view repr;         ///< with the '+'; empty for repr(C)
};
SuiteName split_suite_name(std::string_view id);

} // namespace abiter::plan
