#pragma once

// results.json: a whole run, for other programs and for later.

#include "insight/summary.h"

#include <string>

namespace abiter::insight {

/// The results as JSON: schema and version in docs/results.md.
std::string to_json(const store::RunResults& results, const Summary& summary);

} // namespace abiter::insight
