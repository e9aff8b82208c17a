#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace abiter {

/// XXH3, 64 bits.
uint64_t hash64(std::string_view bytes, uint64_t seed = 0);
/// The same of what comes in pieces.
class Hasher {
public:
  Hasher();
  Hasher(const Hasher&) = delete;
  Hasher& operator=(const Hasher&) = delete;
  ~Hasher();
  void add(std::string_view bytes);
  uint64_t value() const;

private:
  struct State;
  std::unique_ptr<State> m_state;
};
/// 16 lower-case hex digits.
std::string hex64(uint64_t value);

} // namespace abiter
