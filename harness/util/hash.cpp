#include "util/hash.h"

#include <fmt/format.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace abiter {

uint64_t hash64(std::string_view bytes, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

struct Hasher::State {
  XXH3_state_t xxh;
};

Hasher::Hasher() : m_state(std::make_unique<State>()) {
  XXH3_64bits_reset(&m_state->xxh);
}

Hasher::~Hasher() = default;

void Hasher::add(std::string_view bytes) {
  XXH3_64bits_update(&m_state->xxh, bytes.data(), bytes.size());
}

uint64_t Hasher::value() const {
  return XXH3_64bits_digest(&m_state->xxh);
}

std::string hex64(uint64_t value) {
  return fmt::format("{:016x}", value);
}

} // namespace abiter
