#pragma once

// What there is to show of the functions that somebody disagrees about: generated source, machine code, layouts,
// compile commands. One JSON object a line, so that the files of shards can be put one behind the other. docs/report.md
// has the fields.

#include "generate/generate.h"
#include "store/results.h"

#include <string>

namespace abiter::report {

/// Needs the generators and the objects of the run that was just made. Always the same for the same run.
Expected<std::string> evidence_text(const store::RunResults& results, const compile::Build& build,
                                    generate::Generators& generators);

} // namespace abiter::report
