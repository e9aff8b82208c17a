#pragma once

#include "report/style.h"
#include "toolchain/search.h"

#include <string>

namespace abiter::report {

/// A table of the toolchains of this machine, and why others aren't there. `explain`: also what each of them lacks, with
/// the reasons.
std::string toolchains_text(const toolchain::ToolchainSet& toolchains, const Style& style, bool explain);
/// As docs/schemas/toolchains.schema.json has it.
std::string toolchains_json(const toolchain::ToolchainSet& toolchains);

} // namespace abiter::report
