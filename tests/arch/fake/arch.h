#ifndef ABITER_RUNNER_ARCH_H
#define ABITER_RUNNER_ARCH_H

/* A machine that doesn't exist, and is like none that does: test_architectures.py builds the runner for it, to show that
 * the core asks for nothing else. Three general registers beside the stack pointer, two vector registers of 32 bytes, one
 * that the gate doesn't save; the stack is aligned to 32 bytes, and callees take their arguments off. */

#include <stdint.h>

enum {
  k_units = 7,
  k_saved_units = 6,
  k_stack_pointer = 5,
  k_stack_slot = sizeof(void*),
  k_stack_slots = 128,
  k_stack_alignment = 32,
  k_alignment_is_promised = 1,
  k_callee_pops = 1,
  k_address_bits = 40,
  k_reserve_bits = 16,
  k_kept = 2,
};

#define ARCH_POISON ((uintptr_t)0xbad)

#define ARCH_AUDIT 0u
#define ARCH_FOREIGN_NUMBERS 0xffffffffu

struct controls {
  uint32_t mode;
};

struct registers {
  uint64_t general[3];
  uint8_t vector[2][32];
  uint64_t stack_pointer;
  struct controls controls;
};

static inline uint8_t* saved_unit(struct registers* registers, uint32_t unit) {
  return unit < 3    ? (uint8_t*)&registers->general[unit]
         : unit < 5 ? registers->vector[unit - 3]
                    : (uint8_t*)&registers->stack_pointer;
}

static inline uintptr_t stack_pointer_of(const struct registers* registers) {
  return (uintptr_t)registers->stack_pointer;
}

static inline void set_stack_pointer(struct registers* registers, uintptr_t to) {
  registers->stack_pointer = to;
}

static inline uint64_t arch_array_alignment(uint64_t bytes) {
  return bytes >= 64 ? 64 : 1;
}

#endif
