#ifndef ABITER_GATE_H
#define ABITER_GATE_H

/* The gate between caller and callee: checks what a callee promises to keep, and changes what nobody should read.
 *
 * Every call between the two sides comes through a stub, which hands its number to the gate; the gate finds out what
 * the number stands for, and calls that. Calls may nest: the function (the first leg) calls back into the caller's side
 * through a stub of its own (another leg), which may call a function again, and so on, k_gate_depth deep.
 *
 * How to use it, for one call:
 *   1. fill in gate_plan: the function, by the number of its stub, its target, flags and stack_slots; poison,
 *      disturbances and looks, if any. All bytes 0 but for these four: a call that is passed on as it is, with the
 *      checks.
 *   2. for each stub that may be called back through: gate_callbacks[i].plan, in the same way, and
 *      gate_callback_count. What is left zero there is not done. (A callback of number N may be called any number of
 *      times, at any depth; so may the function.)
 *   3. gate_reset(); call the caller; look at gate_report and at the callbacks' reports.
 *   4. after a crash that was survived: gate_recover(), before anything else.
 * A stub that no plan is for isn't followed (gate_report.strays), nor is a call that is nested too deep (too_deep): the
 * gate then returns to who called at once, with all registers as they were.
 */

#include "protocol.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
  k_gate_depth = 8,       /* calls that may be on their way at once */
  k_gate_callbacks = 256, /* plans beside the first one */
};

/* What is done to the registers and the stack at one call. */
struct gate_plan {
  uint32_t function;    /* the number that the stub must come with */
  void* target;         /* the callee */
  uint32_t flags;       /* of the function: ABITER_WIN64, ABITER_WIDE */
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
  /* Of all vector registers, used or not, if wide vectors occur: bytes 16-31 by number, bytes 32-63 by number + 16. */
  uint32_t poison_xmm_wide, poison_result_xmm_wide;
  /* Disturb some places, to see whether anything depends on them: registers by number, and slots from … to before …. */
  uint32_t disturb_gpr, disturb_xmm, disturb_result_gpr, disturb_result_xmm;
  uint32_t disturb_gpr_high, disturb_result_gpr_high;
  uint64_t disturb_xmm_quarters, disturb_result_xmm_quarters;
  uint32_t disturb_xmm_wide, disturb_result_xmm_wide;
  uint32_t disturb_slots_from, disturb_slots_to;
  /* Bytes that the callee takes off the stack by the caller's own convention, where that is known (i386). */
  uint32_t knows_taken, taken;
  /* Look at everything, and change it: before the callee gets it, with the stack pointer of the call instruction; and
   * before the caller goes on. Either may be null. */
  void (*on_call)(struct abiter_registers* registers, uint8_t* stack);
  void (*on_return)(struct abiter_registers* registers);
};

struct gate_report {
  uint32_t entered, left; /* how often */
  uint32_t clobbered;     /* bits of protocol.h */
  uint32_t taken;         /* bytes that the callee took off the stack (i386) */
  /* Of the whole call, in gate_report alone. */
  uint32_t strays;   /* calls of stubs that no plan is for */
  uint32_t too_deep; /* calls nested deeper than k_gate_depth */
};

struct gate_callback {
  struct gate_plan plan;
  struct gate_report report;
};

extern struct gate_plan gate_plan;
extern struct gate_report gate_report;
extern struct gate_callback gate_callbacks[k_gate_callbacks];
extern uint32_t gate_callback_count; /* that are in use */

/* Bytes of a vector register of this CPU: 16, 32 or 64. */
uint32_t gate_vector_bytes(void);

/* Sets step markers: points at the word in shared memory that says where a worker is. */
extern volatile uint32_t* gate_step;

/* Before a call: empties the reports; nothing is on its way. Wide vectors are looked after if a plan says so. */
void gate_reset(void);

/* After a crash in a disturbed call: gives the stack back what was changed, whatever the depth. */
void gate_recover(void);

#ifdef __cplusplus
}
#endif
#endif
