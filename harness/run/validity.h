#pragma once

// Asks the functions of probes: the questions of a row are put in one process, until one ends it.

#include "compile/units.h"
#include "plan/plan.h"
#include "run/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace abiter::run {

/// What came of one question.
struct Answer {
  enum class Kind : uint8_t {
    NotAsked, ///< the library is missing, or the case lacks something
    Result,
    Signal,
    Timeout,
    Exit,    ///< it ended its process
    Missing, ///< the library doesn't load, or has no such function
  };
  Kind kind = Kind::NotAsked;
  uint64_t number = 0; ///< result, signal, milliseconds or exit code
  std::string message; ///< why it is missing
};

/// In the order of Suite::cases().
Expected<std::vector<Answer>> ask_probes(const plan::Suite& suite, const std::vector<toolchain::Toolchain>& toolchains,
                                         const std::vector<compile::BuiltUnit>& units, const Options& options,
                                         uint32_t timeout_ms);

} // namespace abiter::run
