#pragma once

#include "report/style.h"
#include "toolchain/search.h"

#include <string>

namespace abiter::report {

/// A line a compiler, with its variants, and why others aren't there. `fold`: variants of a variant are only counted.
std::string compilers_text(const toolchain::ToolchainSet& toolchains, const Style& style, bool fold);
/// A table of all toolchains with all that is known of them. `explain`: also what each of them lacks, with the reasons.
std::string toolchains_text(const toolchain::ToolchainSet& toolchains, const Style& style, bool explain);
/// As docs/schemas/toolchains.schema.json has it.
std::string toolchains_json(const toolchain::ToolchainSet& toolchains);

} // namespace abiter::report
