#pragma once

// What C's types are on a target: the widths that its ABI decides.

#include <cstdint>

namespace abiter::target {

/// Widths that the target's C decides, in bytes, and what it does to values.
struct DataModel {
  uint8_t pointer = 8;
  uint8_t c_long = 8;
  uint8_t c_longdouble = 10; ///< significant bytes (x87 extended); not sizeof
  bool quiets_nans = false;  ///< floats are moved through x87 registers, which makes quiet NaNs of signalling ones
};

} // namespace abiter::target
