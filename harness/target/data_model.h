#pragma once

// What C's types are: sizes, alignments, signs and formats. A target has a data model, and each toolchain has one of its
// own, which is the target's unless its compiler says otherwise (-fshort-wchar, -mlong-double-64): see
// toolchain/data_models.h.

#include "target/byte_order.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace abiter::target {

/// In bytes. The alignment is that inside a struct.
struct Measure {
  uint8_t size = 0, align = 0;
  bool operator==(const Measure&) const = default;
};

enum class FloatFormat : uint8_t {
  Binary64,
  X87, ///< 80 bits, whatever the size
  Binary128,
  DoubleDouble
};

std::string_view name(FloatFormat format); ///< in words: "IEEE binary128"

/// The default is that of 64-bit Unix on x86 (LP64).
struct DataModel {
  uint8_t pointer = 8; ///< bytes of void *, size_t, intptr_t; they are aligned to as many
  Measure c_bool{1, 1}, c_short{2, 2}, c_int{4, 4}, c_long{8, 8}, c_longlong{8, 8};
  Measure c_float{4, 4}, c_double{8, 8}, c_longdouble{16, 16};
  Measure wchar{4, 4};
  Measure enumeration{4, 4}; ///< of an enum whose values are small
  FloatFormat long_double = FloatFormat::X87;
  ByteOrder byte_order = ByteOrder::Little;
  bool signed_char = true, signed_wchar = true;
  bool quiets_nans = false; ///< floats are moved through x87 registers, which makes quiet NaNs of signalling ones

  /// Bytes of a long double that mean something.
  uint8_t longdouble_bytes() const { return long_double == FloatFormat::X87 ? 10 : c_longdouble.size; }

  bool operator==(const DataModel&) const = default;
};

/// All of it, in a line that is the same on every machine: "pointer 8 long 8/8 …".
std::string to_text(const DataModel& model);

/// What both of two sides have room for: of each type the narrower one.
DataModel narrower(const DataModel& a, const DataModel& b);

} // namespace abiter::target
