#ifndef ABITER_RUNNER_SLICES_H
#define ABITER_RUNNER_SLICES_H

/* Places of a call: slices of units (bytes a to b of a register), and slots of the stack above the return address. What
 * is used, poisoned, disturbed, or wasn't kept, is a set of them. It has one bit for each grain of a unit (four bytes), and
 * one for each slot: every process that runs cases has many of them, which have to be small. */

#include "arch.h"
#include "protocol.h"

#include <assert.h>

typedef uint16_t grains; /* of a unit: bit i is its bytes 4 * i to 4 * i + 3 */

static_assert(k_units <= 64, "a set of units is a word");
static_assert(ABITER_UNIT_ROOM <= ABITER_GRAIN * 8 * sizeof(grains), "all bytes of a unit have a bit");

struct slices {
  grains units[k_units];
  uint64_t slots[k_stack_slots / 64];
};

/* One of them: grains of a unit; or a slot by number, if `unit` is k_on_stack. */
struct slice {
  uint16_t unit, what;
};
enum {
  k_on_stack = k_units
};

/* The lowest `count` bits. */
static inline uint64_t low_bits(uint32_t count) {
  return count >= 64 ? ~0ull : (1ull << count) - 1;
}

/* Bytes `from` to `to` - 1; all grains that they are in. */
static inline grains grains_of(uint32_t from, uint32_t to) {
  return from >= to ? 0 : (grains)(low_bits((to + ABITER_GRAIN - 1) / ABITER_GRAIN) & ~low_bits(from / ABITER_GRAIN));
}

static inline void slices_add(struct slices* set, struct slice slice) {
  if (slice.unit == k_on_stack)
    set->slots[slice.what / 64] |= 1ull << slice.what % 64;
  else
    set->units[slice.unit] |= slice.what;
}

/* True if all of it is in the set. */
static inline int slices_have(const struct slices* set, struct slice slice) {
  if (slice.unit == k_on_stack)
    return (int)(set->slots[slice.what / 64] >> slice.what % 64 & 1);
  return (set->units[slice.unit] & slice.what) == slice.what;
}

static inline void slices_unite(struct slices* set, const struct slices* with) {
  for (uint32_t i = 0; i < k_units; ++i)
    set->units[i] |= with->units[i];
  for (uint32_t i = 0; i < k_stack_slots / 64; ++i)
    set->slots[i] |= with->slots[i];
}

static inline void slices_remove(struct slices* set, const struct slices* without) {
  for (uint32_t i = 0; i < k_units; ++i)
    set->units[i] &= (grains)~without->units[i];
  for (uint32_t i = 0; i < k_stack_slots / 64; ++i)
    set->slots[i] &= ~without->slots[i];
}

/* Leaves the first `count` slots. */
static inline void slices_limit_slots(struct slices* set, uint32_t count) {
  for (uint32_t i = 0; i < k_stack_slots / 64; ++i)
    set->slots[i] &= count <= 64 * i ? 0 : low_bits(count - 64 * i);
}

static inline int slices_empty(const struct slices* set) {
  uint64_t all = 0;
  for (uint32_t i = 0; i < k_units; ++i)
    all |= set->units[i];
  for (uint32_t i = 0; i < k_stack_slots / 64; ++i)
    all |= set->slots[i];
  return all == 0;
}

#endif
