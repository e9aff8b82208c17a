#pragma once

// From the scenarios of specs to cases: every chain of toolchains that can take the roles, under every convention. With
// more than one middle frame the toolchains take turns: behind each one come its successors, so that each is at each
// place once, and the number of chains doesn't grow with the depth.

#include "plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace abiter::plan {

/// Adds a suite for the scenarios of each spec that the filter selects; none is no error. A condition that isn't
/// understood is one, with its place. `specs` are sorted by name.
Expected<void> add_scenarios(Plan& plan, const std::vector<lang::Spec>& specs, const Filter& filter);

/// The first frame of a chain whose toolchain lacks the convention or the variant.
struct LackingFrame {
  uint32_t level;
  std::string reason;
};
std::optional<LackingFrame> lacking_frame(const lang::Scenario& scenario, const std::string& convention,
                                          const std::vector<uint32_t>& chain,
                                          const std::vector<toolchain::Toolchain>& toolchains);

/// The expectations that count for a case: the first one whose conditions hold, and its alternatives.
std::vector<const lang::Expectation*> expectations_for(const lang::Scenario& scenario, const std::string& convention,
                                                       const std::vector<uint32_t>& chain,
                                                       const std::vector<toolchain::Toolchain>& toolchains);

} // namespace abiter::plan
