#ifndef ABITER_RUNNER_CALL_H
#define ABITER_RUNNER_CALL_H

/* One call of one function with one pattern of values: build, call through the gate, look at what arrived. */

#include "library.h"

struct pair {
  const struct job* job;
  struct library caller, callee;
};

/* What was seen. The arrays live until the next call. */
struct outcome {
  uint32_t status; /* ABITER_OK, _BAD_CODEC, _NOT_CALLED or _TOO_DEEP */
  uint32_t clobbered;
  long made, gone; /* objects of C++ that were constructed and destroyed */
  uint32_t cells;  /* arguments, then result */
  const struct abiter_cell *expected, *observed;
  const uint8_t *seen, *widths;
};

/* Uses gate_plan's poison and disturbances; sets its function, target, flags and stack_slots. */
void call_function(const struct pair* pair, uint32_t function, uint32_t pattern, struct outcome* outcome);

/* True if cell `i` holds what was sent. */
int cell_matches(const struct outcome* outcome, uint32_t i);
/* True if every cell does, or the first `cells` of them. */
int cells_match(const struct outcome* outcome);

/* Builds the object of `codec` from cells into zeroed memory of this library; the object, or null if it can't. */
const uint8_t* build_object(const struct job* job, struct library* library, uint32_t codec, uint32_t first_cell,
                            uint32_t count, int second);

#endif
