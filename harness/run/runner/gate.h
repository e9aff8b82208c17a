#ifndef ABITER_GATE_H
#define ABITER_GATE_H

/* The gate between caller and callee: checks what a callee promises to keep, and changes what nobody should read. */

#include "protocol.h"

/* What is done to the registers and the stack at one call. */
struct gate_plan {
  uint32_t function;    /* the number that the stub must come with */
  void* target;         /* the callee */
  uint32_t flags;       /* of the function: ABITER_WIN64 */
  uint32_t stack_slots; /* how many slots above the return address may be touched */
  /* Fill with poison what the caller doesn't use … */
  uint32_t poison_gpr, poison_xmm;
  const uint64_t* poison_stack; /* may be null: none */
  /* … and what the callee doesn't return in. */
  uint32_t poison_result_gpr, poison_result_xmm;
  /* The same for parts of registers that are used otherwise: upper halves of general ones, by number; quarters of
   * vector ones, four bits a register. */
  uint32_t poison_gpr_high, poison_result_gpr_high;
  uint64_t poison_xmm_quarters, poison_result_xmm_quarters;
  /* Disturb some places, to see whether anything depends on them: registers by number, and slots from … to before …. */
  uint32_t disturb_gpr, disturb_xmm, disturb_result_gpr, disturb_result_xmm;
  uint32_t disturb_gpr_high, disturb_result_gpr_high;
  uint64_t disturb_xmm_quarters, disturb_result_xmm_quarters;
  uint32_t disturb_slots_from, disturb_slots_to;
  /* Look at everything, and change it: before the callee gets it, with the stack pointer of the call instruction; and
   * before the caller goes on. Either may be null. */
  void (*on_call)(struct abiter_registers* registers, uint8_t* stack);
  void (*on_return)(struct abiter_registers* registers);
};

struct gate_report {
  uint32_t entered, left; /* how often */
  uint32_t clobbered;     /* bits of protocol.h */
};

extern struct gate_plan gate_plan;
extern struct gate_report gate_report;

/* Sets step markers: points at the word in shared memory that says where a worker is. */
extern volatile uint32_t* gate_step;

/* After a crash in a disturbed call: gives the stack back what was changed. */
void gate_recover(void);

#endif
