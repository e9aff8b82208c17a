#pragma once

#include "insight/diff.h"
#include "report/style.h"

#include <string>

namespace abiter::report {

/// What changed between two runs, for people: counts, and by kind a line for each spec and way to change, with an
/// example. `verbose`: a line a case.
std::string diff_text(const insight::RunDiff& diff, const Style& style, bool verbose);

} // namespace abiter::report
