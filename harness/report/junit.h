#pragma once

// A run as JUnit XML, in the dialect that GitHub's, GitLab's and Jenkins' readers have in common.

#include "insight/digest.h"

#include <string>

namespace abiter::report {

enum class JunitCases : uint8_t {
  Folded, ///< a test case for each case that is red; passing, known and unsupported ones folded by function and
          ///< convention
  All,    ///< a test case for every case
};

/// Red is a failure; crash, timeout and error are errors; known, unsupported and what only follows is skipped, with the
/// reason. Every (classname, name) is unique.
std::string junit_xml(const store::RunData& run, const insight::Digest& digest, JunitCases cases);

} // namespace abiter::report
