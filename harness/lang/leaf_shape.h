#pragma once

// What a type is whose values are one leaf: its width and its sign, for whoever writes code that moves it.

#include "lang/leaves.h"

namespace abiter::lang {

/// What a value that is one leaf is.
struct LeafShape {
  uint8_t width = 0;      ///< bytes that count; 0 of a type whose values are no leaf, or several cells
  bool is_signed = false; ///< an integer whose highest bit is a sign
  bool is_floating = false;
};
LeafShape leaf_shape(const Type& type, const target::DataModel& model);

} // namespace abiter::lang
