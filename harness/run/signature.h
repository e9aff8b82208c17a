#pragma once

// Which registers the values of a signature may be in, as far as the runner must know it before a call.

#include "lang/leaves.h"
#include "lang/model.h"
#include "target/architecture.h"

#include <optional>
#include <vector>

namespace abiter::run {

/// Bytes of the widest vector register that may carry something; 0 if none does. `cells`: of all that the function passes.
uint32_t widest_vector(const target::Architecture& machine, const lang::Spec& spec,
                       const std::vector<lang::Cell>& cells, const std::vector<lang::Field>& inputs,
                       std::optional<lang::TypeId> output);

/// Whether something is passed in registers that are empty otherwise: an 80-bit float, or any float and vector where
/// floats are passed so by the machine of `model`.
bool may_be_stacked(const lang::Spec& spec, const target::DataModel& model, const std::vector<lang::Field>& inputs,
                    std::optional<lang::TypeId> output);

} // namespace abiter::run
