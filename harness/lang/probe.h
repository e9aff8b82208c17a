#pragma once

// Probes: what compiled code makes of a value that its type doesn't have, such as a bool of 2 or garbage above a narrow
// integer. A probe gives the value, in a whole register, to a function of the generators, and says what each answer
// means. The fourth kind of thing in a spec, besides types, functions and scenarios.

#include "util/error.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::lang {

/// How the value gets to the function.
enum class Way : uint8_t {
  Argument, ///< as its argument
  Result,   ///< as what another function returns: the probe's gets its address, and calls it
};
constexpr std::array<Way, 2> k_ways = {Way::Argument, Way::Result};
std::string_view name(Way way); ///< "argument", "result"

struct ProbeAnswer {
  uint64_t result;
  std::string text; ///< "kept 2"
};

struct Probe {
  std::string name;
  std::string about;                  ///< "a bool of 2, converted to an integer"
  std::string function;               ///< the generators' word for the function that is asked
  std::vector<std::string> languages; ///< generator names
  uint64_t value = 0;                 ///< fills a register; of a narrower one, its lower half does
  Way way = Way::Argument;
  uint32_t registers = 0; ///< bits that a general register must have for the question to mean something; 0: any
  std::vector<std::string> conventions;
  std::vector<ProbeAnswer> answers;
  Place place;

  /// The answer in words.
  std::string says(uint64_t result) const;
};

} // namespace abiter::lang
