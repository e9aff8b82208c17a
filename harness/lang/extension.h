#pragma once

// `extension "u8" bits=8`: who extends a value of a narrow type to a register, and who trusts that it is. It
// makes probes: what a caller leaves above an argument, in a register and on the stack, and what a callee makes of that;
// what a callee leaves above a result, and what a caller makes of that; and of each two toolchains, whether the value
// arrives if one passes it to the other.

#include "lang/probe.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace abiter::lang {

struct Extension {
  std::string type; ///< the generators' word
  std::vector<std::string> languages;
  uint32_t bits = 0;
  bool is_signed = false;
  std::optional<uint64_t> value{}; ///< one that the type has; none: its highest bit is set, and few others
  std::vector<std::string> conventions;
  Place place;
};

/// What the node says of a type that isn't so, by the name of the property; empty if nothing is known to be wrong. Of a word
/// that isn't known here nothing is: the generators may have more.
struct WrongProperty {
  std::string name, what, hint;
};
std::optional<WrongProperty> wrong_property(const Extension& type);

std::vector<Probe> extension_probes(const Extension& type);

} // namespace abiter::lang
