#ifndef ABITER_RUNNER_CALL_H
#define ABITER_RUNNER_CALL_H

/* One call of one function with one pattern of values: build, call through the gate, look at what arrived. */

#include "gate.h"
#include "library.h"

struct pair {
  const struct job* job;
  struct library caller, callee;
  void** leg_stubs; /* by leg of the job: where its stub is */
};

/* What was seen. The arrays live until the next call. */
struct outcome {
  uint32_t status; /* ABITER_OK, _BAD_CODEC, _NOT_CALLED, _TOO_DEEP or _TOO_LARGE */
  struct broken broken;
  uint32_t broken_leg; /* the first leg that did; 0: the function itself */
  long made, gone;     /* objects of C++ that were constructed and destroyed */
  uint32_t cells;      /* arguments, then result */
  const struct abiter_cell *expected, *observed;
  const uint8_t *seen, *widths, *read_widths, *traits;
};

/* What is done at the calls back of the next call, by leg, the first one at 0: call_function() fills in the rest. */
enum {
  k_max_legs = 64,
};
extern struct gate_plan call_leg_plans[k_max_legs];

/* How a call is made: at which position of the stack, as in gate_call_at(); whether by who ignores the result, which then isn't
 * compared; and whether from a frame of dynamic size. */
struct manner {
  uint32_t position;
  int ignores, dynamic;
};

/* Uses gate_plan's poison and disturbances; sets its function, target, roles and stack_slots. */
void call_function(const struct pair* pair, uint32_t function, uint32_t pattern, struct manner manner,
                   struct outcome* outcome);

/* How many positions of the stack may matter: more than one if something that is passed is aligned to more than the
 * stack. Position number i is i * k_stack_alignment. */
uint32_t call_positions(const struct pair* pair, uint32_t function);

/* Is there a caller of the function that ignores the result? */
int call_may_ignore(const struct pair* pair, uint32_t function);

/* After a call that ended with a signal: what the callee had stored of the function's own arguments by then. */
int call_arguments_so_far(const struct pair* pair);

/* True if cell `i` holds what was sent. */
int cell_matches(const struct outcome* outcome, uint32_t i);
/* True if every cell does, or the first `cells` of them. */
int cells_match(const struct outcome* outcome);

/* Builds the object of `codec` from cells into zeroed memory of this library; the object, or null if it can't. */
uint8_t* build_object(const struct job* job, struct library* library, uint32_t codec, uint32_t first_cell,
                      uint32_t count, int second);
/* Reads it again, into cells_observed and cells_seen. False if it isn't read as that many cells. */
int read_object(const struct job* job, const struct library* library, uint32_t codec, uint32_t first_cell,
                uint32_t count, int second);

#endif
