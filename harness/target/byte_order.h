#pragma once

// Numbers in the memory of a target, which need not have the byte order of this machine.

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace abiter::target {

enum class ByteOrder : uint8_t {
  Little,
  Big
};

/// The integer in `width` bytes, at most 8.
inline uint64_t read_integer(const uint8_t* bytes, size_t width, ByteOrder order) {
  uint64_t value = 0;
  for (size_t i = 0; i < width; ++i)
    value = value << 8 | bytes[order == ByteOrder::Big ? i : width - 1 - i];
  return value;
}

/// Writes `width` bytes; those beyond the eighth are zero.
inline void write_integer(uint8_t* bytes, size_t width, uint64_t value, ByteOrder order) {
  for (size_t i = 0; i < width; ++i)
    bytes[order == ByteOrder::Big ? width - 1 - i : i] = static_cast<uint8_t>(i < 8 ? value >> (8 * i) : 0);
}

/// From the lowest byte first to the target's order, and back.
inline void arrange(uint8_t* bytes, size_t width, ByteOrder order) {
  if (order == ByteOrder::Big)
    std::reverse(bytes, bytes + width);
}

} // namespace abiter::target
