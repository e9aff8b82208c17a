#ifndef ABITER_RUNNER_ARCH_H
#define ABITER_RUNNER_ARCH_H

/* i386 as the runner's core knows it: System V psABI, "Intel386 Architecture Processor Supplement". */

#include <stdint.h>

enum {
  k_units = 21,           /* in units.c: general registers, vector registers, the first two of the x87 stack, MMX */
  k_saved_units = 16,     /* so many of them, the first ones, are saved by the gate */
  k_stack_pointer = 4,    /* its unit */
  k_stack_slot = 4,       /* bytes; arguments on the stack begin at one */
  k_stack_slots = 512,    /* above the return address, that are looked after */
  k_stack_alignment = 16, /* at the call, by the psABI of 2014 … */
  k_alignment_is_promised = 0, /* … which only code with vector registers relies on; that of 1997 aligns to a word */
  k_callee_pops = 1,           /* callees may take arguments off the stack */
  k_address_bits = 32,         /* an address of a program has no bits above them */
  k_reserve_bits = 24,         /* of addresses that lead nowhere around the trap page: traps.h. Changes of the highest
                                  byte lead anywhere. */
  k_kept = 5,                  /* registers that functions of C's convention keep: see gate_run() */
};

/* Poison. There is no address that can't be one; this one is a gigabyte below where libraries and the stack are, and two
 * above the program. */
#define ARCH_POISON ((uintptr_t)0xbad5eed5)

/* What the kernel calls this architecture; there is no other one whose system calls have numbers from this one on. */
#define ARCH_AUDIT AUDIT_ARCH_I386
#define ARCH_FOREIGN_NUMBERS 0xffffffffu

/* The conventions that a C function can be called by: X(name, identifier, attribute). */
#define ARCH_C_CONVENTIONS(X)                                                                                          \
  X("c", c, )                                                                                                          \
  X("system", system, )                                                                                                \
  X("c-unwind", c_unwind, )                                                                                            \
  X("cdecl", cdecl, __attribute__((cdecl)))                                                                            \
  X("stdcall", stdcall, __attribute__((stdcall)))                                                                      \
  X("fastcall", fastcall, __attribute__((fastcall)))                                                                   \
  X("thiscall", thiscall, __attribute__((thiscall)))                                                                   \
  X("regparm1", regparm1, __attribute__((regparm(1))))                                                                 \
  X("regparm2", regparm2, __attribute__((regparm(2))))                                                                 \
  X("regparm3", regparm3, __attribute__((regparm(3))))

/* What the gate saves; gate.S uses the offsets. */
struct controls {
  uint32_t flags, mxcsr;
  uint16_t x87cw;
};

struct registers {
  uint64_t gpr[8]; /* by number in the encoding: eax ecx edx ebx esp ebp esi edi; the upper halves stay zero */
  uint8_t xmm[8][16];
  struct controls controls;
};

/* The bytes of a unit that the gate saves; room for them is a multiple of eight bytes. */
static inline uint8_t* saved_unit(struct registers* registers, uint32_t unit) {
  return unit < 8 ? (uint8_t*)&registers->gpr[unit] : registers->xmm[unit - 8];
}

static inline uintptr_t stack_pointer_of(const struct registers* registers) {
  return (uintptr_t)registers->gpr[k_stack_pointer];
}

static inline void set_stack_pointer(struct registers* registers, uintptr_t to) {
  registers->gpr[k_stack_pointer] = to;
}

/* Of a static array of so many bytes, where there is a rule beside the alignment of its elements. */
static inline uint64_t arch_array_alignment(uint64_t bytes) {
  (void)bytes;
  return 1;
}

#endif
