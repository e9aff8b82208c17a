#ifndef ABITER_RUNNER_ARCH_H
#define ABITER_RUNNER_ARCH_H

/* x86-64 as the runner's core knows it: System V psABI, "AMD64 Architecture Processor Supplement". */

#include <stdint.h>

enum {
  k_units = 34,           /* in units.c: general registers, vector registers, the first two of the x87 stack */
  k_saved_units = 32,     /* so many of them, the first ones, are saved by the gate */
  k_stack_pointer = 4,    /* its unit */
  k_stack_slot = 8,       /* bytes; arguments on the stack begin at one */
  k_stack_slots = 512,    /* above the return address, that are looked after */
  k_stack_alignment = 16, /* at the call: 3.2.2 */
  k_alignment_is_promised = 1,
  k_callee_pops = 0,   /* callees may take arguments off the stack */
  k_address_bits = 47, /* an address of a program has no bits above them */
  k_reserve_bits = 32, /* of addresses that lead nowhere around the trap page: traps.h */
  k_kept = 7,          /* registers that functions of C's convention keep, in the order of kept_units: see gate_run() */
};

/* Poison: no canonical address, so that following it faults at once instead of writing somewhere. */
#define ARCH_POISON ((uintptr_t)0xbadb10c5bad5eed5)

/* What the kernel calls this architecture; system calls of these numbers and above are those of another one (x32). */
#define ARCH_AUDIT AUDIT_ARCH_X86_64
#define ARCH_FOREIGN_NUMBERS 0x40000000u

/* The conventions that a C function can be called by: X(name, identifier, attribute). */
#define ARCH_C_CONVENTIONS(X)                                                                                          \
  X("c", c, )                                                                                                          \
  X("system", system, )                                                                                                \
  X("c-unwind", c_unwind, )                                                                                            \
  X("sysv64", sysv64, __attribute__((sysv_abi)))                                                                       \
  X("win64", win64, __attribute__((ms_abi)))                                                                           \
  X("efiapi", efiapi, __attribute__((ms_abi)))

/* What the gate saves; gate.S uses the offsets. */
struct controls {
  uint64_t flags;
  uint32_t mxcsr;
  uint16_t x87cw;
};

struct registers {
  uint64_t gpr[16];    /* by number in the encoding: rax rcx rdx rbx rsp rbp rsi rdi r8 … r15 */
  uint8_t xmm[16][64]; /* bytes from 16 on are only there in calls with wide vectors, if the CPU has them */
  struct controls controls;
};

/* The bytes of a unit that the gate saves; room for them is a multiple of eight bytes. */
static inline uint8_t* saved_unit(struct registers* registers, uint32_t unit) {
  return unit < 16 ? (uint8_t*)&registers->gpr[unit] : registers->xmm[unit - 16];
}

static inline uintptr_t stack_pointer_of(const struct registers* registers) {
  return registers->gpr[k_stack_pointer];
}

static inline void set_stack_pointer(struct registers* registers, uintptr_t to) {
  registers->gpr[k_stack_pointer] = to;
}

/* Of a static array of so many bytes, where there is a rule beside the alignment of its elements: 3.1.2. */
static inline uint64_t arch_array_alignment(uint64_t bytes) {
  return bytes >= 16 ? 16 : 1;
}

#endif
