#pragma once

#include "record/results.h"
#include "report/style.h"

#include <string>

namespace abiter::report {

/// What the rules did: how many cases each knows, and what is wrong with the rules themselves. `brief`: the latter
/// only.
std::string expectations_text(const record::RunResults& results, const record::Summary& summary, const Style& style,
                              bool brief, bool verbose);

} // namespace abiter::report
