#pragma once

// From the probes of specs to cases: each toolchain that has the language is asked by itself, under every convention that
// the probe names; of a pair, each two toolchains are.

#include "plan/plan.h"

#include <string>
#include <vector>

namespace abiter::plan {

/// Adds a suite for the probes of each spec and architecture that the filter selects; none is no error. A convention that
/// isn't known is one, with its place. `specs` are sorted by name.
Expected<void> add_probes(Plan& plan, const std::vector<lang::Spec>& specs, const Filter& filter);

/// The question means something for the toolchain, whether it has the convention or not.
bool is_asked(const lang::Probe& probe, const std::string& convention, const toolchain::Toolchain& toolchain);
/// The runner knows how to call the toolchain's functions of that convention.
bool can_be_asked(const std::string& convention, const toolchain::Toolchain& toolchain);

} // namespace abiter::plan
