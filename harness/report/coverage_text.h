#pragma once

#include "insight/coverage.h"

#include <string>
#include <vector>

namespace abiter::report {

/// A line a spec: how many of its functions each language can call and define.
std::string coverage_text(const std::vector<insight::SpecCoverage>& all);
/// As docs/schemas/coverage.schema.json has it.
std::string coverage_json(const std::vector<insight::SpecCoverage>& all,
                          const std::vector<toolchain::Toolchain>& toolchains, const lang::Languages& languages);

} // namespace abiter::report
