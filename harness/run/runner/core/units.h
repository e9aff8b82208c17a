#ifndef ABITER_RUNNER_UNITS_H
#define ABITER_RUNNER_UNITS_H

/* The registers of an architecture in which something may be passed, as X-rays name them. One file an architecture. */

#include "protocol.h"

extern const struct abiter_unit register_units[];
extern const uint32_t register_unit_count;

/* Bytes of a unit that are looked after in a call of a function with these flags: of vector registers 16, or with
 * ABITER_WIDE as many as the CPU has. */
uint32_t registers_bytes(uint32_t unit, uint32_t flags);

/* Bytes of a stack slot: arguments begin at one. */
enum {
  k_stack_slot = sizeof(void*),
  k_stack_pointer = 4, /* rsp, esp: by number */
};

/* What a convention does with registers; sets by number. */
struct register_sets {
  uint32_t argument_gpr, result_gpr; /* may carry arguments (or `al`, the static chain), results */
  uint32_t xmm;                      /* may carry either */
  uint32_t kept_gpr, kept_xmm;       /* the callee keeps: of vector registers the first 16 bytes */
  /* Depends on the function: what it doesn't pass anything in, it keeps. Neither checked nor poisoned. */
  uint32_t perhaps_gpr, perhaps_xmm;
  int callee_pops; /* callees may take arguments off the stack */
  int halves;      /* general registers have upper halves of 32 bits */
  uint32_t facts;  /* bits of `clobbered` that are worth telling, and break no promise that all code relies on */
};
/* That of functions with these flags. */
struct register_sets registers_of(uint32_t flags);

/* Units that a callee keeps by its convention, as a set: a caller may rely on them. */
uint64_t registers_kept(uint32_t flags);

/* The bytes of a unit. `registers` is what the gate saved; what it doesn't save (the x87 stack)
 * lies between registers_open() and registers_close(), which writes it back. */
uint8_t* register_bytes(struct abiter_registers* registers, uint32_t unit);
void registers_open(void);
void registers_close(void);
/* After a call or a crash: what every function may rely on at its begin (empty x87 stack, direction flag clear). */
void registers_reset(void);

#endif
