#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace abiter {

/// XXH3, 64 bits.
uint64_t hash64(std::string_view bytes, uint64_t seed = 0);
/// 16 lower-case hex digits.
std::string hex64(uint64_t value);

} // namespace abiter
