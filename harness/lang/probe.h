#pragma once

// Probes: what compiled code makes of a value that its type doesn't have, such as a bool of 2 or garbage above a narrow
// integer. A probe gives the value, in a whole register, to a function of the generators, and says what each answer
// means. The fourth kind of thing in a spec, besides types, functions and scenarios.

#include "util/error.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::lang {

/// How the value gets to the function, and what is looked at.
enum class Way : uint8_t {
  Argument, ///< as its argument
  Stack,    ///< as its argument behind k_leading others, so that it is on the stack; its result is the answer
  Result,   ///< as what another function returns: the probe's gets its address, and calls it
  Received, ///< the same; both have an argument as wide as a register
  Passed,   ///< as wide as a register: what the function leaves above it when it passes it on is the answer
  PassedOnStack,
  Returned, ///< … when it returns it
  Pair,     ///< the same between two toolchains: the probe's function gets the address of `callee`
};
constexpr std::array<Way, 8> k_ways = {Way::Argument, Way::Stack,         Way::Result,   Way::Received,
                                       Way::Passed,   Way::PassedOnStack, Way::Returned, Way::Pair};
std::string_view name(Way way);   ///< "argument", "passed-on-stack"
constexpr uint32_t k_leading = 8; ///< arguments that leave no register

struct ProbeAnswer {
  uint64_t result;
  std::string text; ///< "kept 2"
};

/// Where an `extension` node asks who extends a value and who trusts that it is extended.
enum class Passage : uint8_t {
  Argument,
  StackArgument,
  Result
};
constexpr std::array<Passage, 3> k_passages = {Passage::Argument, Passage::StackArgument, Passage::Result};
std::string_view name(Passage passage); ///< in words: "argument", "argument on the stack", "result"

/// What a probe has to do with who extends and who trusts.
struct ExtensionFact {
  std::string type; ///< "u8"
  Passage passage = Passage::Argument;
  bool extends = false; ///< what the side that has the value leaves above it; or what the other one makes of that
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
  std::string otherwise{};                  ///< what any other answer means; empty: it is unexpected
  std::string callee{};                     ///< of a pair: the other toolchain's function
  uint64_t expected = 0;                    ///< of a pair: the answer if both sides agree
  std::optional<ExtensionFact> extension{}; ///< of those that an `extension` makes
  Place place{};

  /// A case has a caller and a callee.
  bool is_pair() const { return way == Way::Pair; }

  /// The answer in words.
  std::string says(uint64_t result) const;
};

} // namespace abiter::lang
