#pragma once

#include "report/style.h"
#include "run/validity.h"

#include <optional>
#include <string>
#include <vector>

namespace abiter::report {

/// What one toolchain does with values that a type doesn't have.
struct ValidityOf {
  std::string toolchain;
  std::vector<std::optional<run::ValidityAnswer>> answers; ///< by probe
};

/// Each probe, with the answers and the toolchains that give them.
std::string validity_text(const std::vector<ValidityOf>& all, const Style& style);
/// As docs/schemas/validity.schema.json has it.
std::string validity_json(const std::vector<ValidityOf>& all);

} // namespace abiter::report
