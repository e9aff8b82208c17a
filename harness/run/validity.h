#pragma once

// What a toolchain's functions do with values that their types don't have: a bool of 2, an enum without that
// enumerator, a surrogate for a char, garbage above a narrow integer. No case and no verdict: what is behind it is
// undefined, or the ABI says nothing; facts for who has to know.

#include "generate/generate.h"
#include "toolchain/toolchain.h"
#include "util/error.h"

#include <optional>
#include <string>
#include <vector>

namespace abiter::run {

/// One question: what a function of the generators' `validity` is given, and what its answers mean.
struct ValidityProbe {
  std::string name; ///< of the function: "bool_convert"
  uint64_t value;   ///< fills a whole register
  std::string what; ///< "a bool of 2, converted to an integer"
  std::vector<std::pair<uint64_t, std::string>> answers;

  std::string says(uint64_t result) const;
};

const std::vector<ValidityProbe>& validity_probes();

struct ValidityAnswer {
  std::optional<uint64_t> result; ///< none: it ended with `signal`
  int signal = 0;
  std::string says; ///< in words
};

struct ValidityOptions {
  std::string folder; ///< for source, object and library
  std::string runner; ///< abiter-validity-runner
  unsigned compile_timeout_s = 60;
};

/// The answers of one toolchain, by probe; none where its language has no such function.
Expected<std::vector<std::optional<ValidityAnswer>>>
ask_validity(const toolchain::Toolchain& toolchain, const generate::Unit& unit, const ValidityOptions& options);

} // namespace abiter::run
