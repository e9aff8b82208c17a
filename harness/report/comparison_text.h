#pragma once

#include "insight/comparison.h"
#include "report/style.h"

#include <string>

namespace abiter::report {

/// What two toolchains can't call of each other, by cause. `verbose`: every function.
std::string comparison_text(const insight::Comparison& comparison, const insight::Fingerprint& a,
                            const insight::Fingerprint& b, const Style& style, bool verbose);

/// What was written into a file, in a line.
std::string fingerprint_summary(const insight::Fingerprint& print, const std::string& file);

} // namespace abiter::report
