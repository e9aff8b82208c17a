#pragma once

#include "insight/summary.h"
#include "report/style.h"

#include <string>

namespace abiter::report {

/// What the rules did: how many cases each knows, and what is wrong with the rules themselves. `brief`: the latter
/// only.
std::string expectations_text(const store::RunResults& results, const insight::Summary& summary, const Style& style,
                              bool brief, bool verbose);

} // namespace abiter::report
