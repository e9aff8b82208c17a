#pragma once

// How the functions of probes are built: one library per (suite, toolchain), with all that the suite may ask it.

#include "generate/generate.h"
#include "plan/plan.h"

#include <string>

namespace abiter::compile {

/// What a toolchain can be asked in a suite, whatever the filters: so that its library stays what it is.
Expected<generate::Unit> probes_unit(const plan::Suite& suite, const toolchain::Toolchain& toolchain,
                                     generate::Generators& generators);

/// The name of a probe's function in its library: "bool_convert__c".
std::string probe_symbol(const plan::Suite& suite, uint32_t entry);
/// Of a pair: the one in the callee's library.
std::string callee_symbol(const plan::Suite& suite, uint32_t entry);

} // namespace abiter::compile
