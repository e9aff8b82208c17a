#pragma once

#include "lang/model.h"
#include "target/architecture.h"

#include <string>
#include <vector>

namespace abiter::insight {

/// What a function probes, in the words of the spec language: "i128", "f32", "struct", "union", "packed", "array",
/// "reference", "memory result" … For a view of toolchains by what they disagree on. Sorted, each once. What fits into
/// the machine's registers is a guess by the number of values.
std::vector<std::string> features(const target::Architecture& machine, const lang::Spec& spec,
                                  const lang::Function& function);

} // namespace abiter::insight
