#pragma once

// What is said of a case whatever it asks, before what its kind has to add.

#include "report/style.h"
#include "store/results.h"

#include <string>

namespace abiter::report {

/// A line below a case's first one.
std::string indent(const std::string& line);
/// Verdict and id; what the spec says it is about; why it is unsupported; what is wrong; what was expected.
std::string case_head(const store::RunResults& results, size_t suite, const plan::CaseAt& at, const std::string& about,
                      const Style& style);
/// The command that runs it alone.
std::string repro_line(const store::RunResults& results, size_t suite, const plan::CaseAt& at, const Style& style);

} // namespace abiter::report
