#ifndef ABITER_GATE_H
#define ABITER_GATE_H

/* The gate between caller and callee: checks what a callee promises to keep, and changes what nobody should read.
 *
 * Every call between the two sides comes through a stub, which hands its number to the gate; the gate finds out what
 * the number stands for, and calls that. Calls may nest: the function (the first leg) calls back into the caller's side
 * through a stub of its own (another leg), which may call a function again, and so on, k_gate_depth deep.
 *
 * How to use it, for one call:
 *   1. fill in gate_plan: the function, by the number of its stub, its target, roles, stack_slots and
 *      result_bytes; poison, disturbances and looks, if any. All bytes 0 but for these five: a call that is passed on as it is, with the
 *      checks.
 *   2. for each stub that may be called back through: gate_callbacks[i].plan, in the same way, and
 *      gate_callback_count. What is left zero there is not done. (A callback of number N may be called any number of
 *      times, at any depth; so may the function.)
 *   3. gate_reset(); call the caller; look at gate_report and at the callbacks' reports.
 *   4. after a crash that was survived: gate_recover(), before anything else.
 * A stub that no plan is for isn't followed (gate_report.strays), nor is a call that is nested too deep (too_deep): the
 * gate then returns to who called at once, with all registers as they were.
 */

#include "units.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
  k_gate_depth = 8,       /* calls that may be on their way at once */
  k_gate_callbacks = 256, /* plans beside the first one */
};

/* What is done to the registers and the stack at one call. */
struct gate_plan {
  uint32_t function;         /* the number that the stub must come with */
  uint32_t stack_slots;      /* how many slots above the return address may be touched */
  uint32_t result_bytes;     /* the size of the result; 0: none */
  void* target;              /* the callee */
  const struct roles* roles; /* of units in a call of the function */
  /* Fill with poison what the caller doesn't use, and what the callee doesn't return in. */
  struct slices poison, poison_result;
  /* Disturb some places, to see whether anything depends on them: with a pattern, or the other bits. */
  struct slices disturb, disturb_result;
  uint32_t disturb_others;
  /* Bytes that the callee takes off the stack by the caller's own convention, where that is known. */
  uint32_t knows_taken, taken;
  uint32_t stacked; /* ABITER_STACKED */
  /* Look at everything, and change it: before the callee gets it, with the stack pointer of the call instruction; and
   * before the caller goes on. Either may be null. */
  void (*on_call)(struct registers* registers, uint8_t* stack);
  void (*on_return)(struct registers* registers);
};

/* Promises that weren't kept. */
struct broken {
  uint32_t facts;      /* bits of protocol.h */
  uint32_t promises;   /* bits by number of the architecture's promises */
  struct slices units; /* that should have been kept */
  /* Of the caller's own function, when it returned to who called it: bits by unit, and by number of the promise. */
  uint64_t lost_units;
  uint32_t lost_promises;
  uint32_t unaligned; /* parameters, bits as in struct abiter_case */
};

static inline int is_broken(const struct broken* broken) {
  return broken->facts || broken->promises || broken->lost_units || broken->lost_promises ||
         !slices_empty(&broken->units);
}

static inline void add_broken(struct broken* broken, const struct broken* more) {
  broken->facts |= more->facts;
  broken->promises |= more->promises;
  broken->lost_units |= more->lost_units;
  broken->lost_promises |= more->lost_promises;
  broken->unaligned |= more->unaligned;
  slices_unite(&broken->units, &more->units);
}

struct gate_report {
  uint32_t entered, left; /* how often */
  struct broken broken;
  uint32_t taken; /* bytes that the callee took off the stack, where callees do */
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

/* Sets step markers: points at the word in shared memory that says where a worker is. */
extern volatile uint32_t* gate_step;

/* Once, before everything else. */
void gate_open(void);
/* Is this an address below the stack that code under test runs on, where a frame that is too large would lie? */
int gate_is_below_stack(uintptr_t address);

/* Before a call: empties the reports; nothing is on its way. Wide vectors are looked after if a plan says so. */
void gate_reset(void);

/* Calls a caller, in the same way as gate_call() does. It runs on a stack of its own, which is the
 * same in every process, and what it hasn't written there is always the same too; the stack pointer of the call is
 * `position` bytes above a multiple of k_positions * k_stack_alignment. What the function doesn't keep of C's convention is
 * noted, as `lost` is in struct broken. */
enum {
  k_positions = 4,
};
void gate_call_at(void (*call)(void), uint32_t position, int stacked, struct broken* broken);

/* After a crash in a disturbed call: gives the stack back what was changed, whatever the depth. */
void gate_recover(void);

/* For arch/NAME/gate.S: it saves all registers where gate_active points, tells gate_enter() the number that the stub
 * came with and the address that the caller called from, loads what it is given, with the stack pointer where it was
 * before the call, and calls gate_target; saves all registers where gate_active points, calls gate_leave(), loads what it
 * is given, and goes to gate_return. C code only runs between, on a stack of the gate's own. */
struct context;
extern struct context* gate_active;
extern void *gate_target, *gate_return;
struct registers* gate_enter(uint32_t number, void* return_to);
struct registers* gate_leave(void);
/* Calls with that stack pointer and with gate_kept in the units of kept_units (but for the stack pointer), and leaves there
 * what they hold afterwards; gate_controls are those before the call, and are loaded again, gate_controls_after those
 * behind it. */
extern uintptr_t gate_kept[k_kept];
extern struct controls gate_controls, gate_controls_after;
void gate_run(void (*call)(void), void* stack);
/* Ruins all registers that functions of C's convention needn't keep. */
void gate_ruin(void);
/* Returns at once, and is called in place of what can't be. */
void gate_nothing(void);

/* Calls code under test that takes nothing and returns nothing, and keeps our own registers, whatever its flags do with
 * them (-fcall-used-…). */
void gate_call(void (*function)(void));

#ifdef __cplusplus
}
#endif
#endif
