#pragma once

// What each language can say of each spec: from the generators alone, nothing is compiled.

#include "generate/generate.h"
#include "lang/model.h"
#include "toolchain/toolchain.h"
#include "util/error.h"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace abiter::insight {

/// What the toolchains of one language can say of one function, all together.
struct Said {
  std::set<std::string> caller, callee; ///< conventions
  /// (convention, feature, reason) → toolchains. An empty convention: under all.
  std::map<std::tuple<std::string, std::string, std::string>, std::set<std::string>> unsupported;
};

struct SpecCoverage {
  const lang::Spec* spec;
  std::map<std::string, std::vector<Said>> by_language; ///< by language, then by function
};

Expected<SpecCoverage> coverage_of(const lang::Spec& spec, const std::vector<toolchain::Toolchain>& toolchains,
                                   generate::Generators& generators);

} // namespace abiter::insight
