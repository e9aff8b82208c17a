#pragma once

// What the runner must know of a signature before a call.

#include "lang/leaves.h"
#include "lang/model.h"
#include "target/architecture.h"

#include <optional>
#include <vector>

namespace abiter::run {

/// Bits of run/runner/protocol.h: what kind of function it is.
uint32_t signature_flags(const lang::Spec& spec, const lang::Function& function);

/// Which registers its values may be in.
struct Registers {
  uint32_t widest_vector = 0; ///< bytes of the widest vector register that may carry something; 0 if none does
  bool be_stacked = false;    ///< something may be in registers that are empty otherwise
};

/// `cells`: of all that the function passes.
Registers registers_of(const target::Architecture& machine, const lang::Spec& spec,
                       const std::vector<lang::Cell>& cells, const std::vector<lang::Field>& inputs,
                       std::optional<lang::TypeId> output);

} // namespace abiter::run
