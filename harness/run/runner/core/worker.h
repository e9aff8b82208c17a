#ifndef ABITER_RUNNER_WORKER_H
#define ABITER_RUNNER_WORKER_H

/* What a worker process does: cases one after the other, until one isn't a plain pass. */

#include "call.h"

#include <setjmp.h>
#include <signal.h>

/* Where a worker is; in memory shared with the process that watches it. Code under test can write to it: nothing is
 * decided by it but whether there is progress. */
struct progress {
  volatile uint32_t function; /* the case it is at */
  volatile uint32_t pattern;
  volatile uint32_t step;
  volatile uint32_t ticks;   /* grows with every call */
  volatile int32_t signal;   /* what ended it, if a signal did */
  volatile uint64_t address; /* that the signal was about */
  volatile uint32_t end;     /* what the process knows of its end: an abiter_end, or 0 */
};

extern struct progress* progress;

/* What an agreeing pair (a toolchain with itself) depends on in one leg. */
struct used {
  uint32_t valid;
  uint32_t taken;       /* bytes that the callee took off the stack */
  uint32_t stack_slots; /* how many were looked at */
  uint32_t pad;
  struct slices call, result;
};

/* What each toolchain's own convention uses, by [toolchain][row] (learn_row()). */
struct used_table {
  const struct used* entries;
  uint32_t toolchains, rows;
};

struct work {
  struct pair pair;
  uint32_t order;
  const struct used *caller_used, *callee_used; /* by function; null: not known */
  int learns;                                   /* what the toolchain uses is found out and reported (the diagonal) … */
  struct used_table table;                      /* … beside what was learnt so far */
};

/* Makes signals of the callee end the process with a note in `progress`. */
void worker_catch_signals(void);

/* While `worker_recovering`, a signal jumps there instead of ending the process: a call with something changed may
 * crash, and that is an answer. */
extern sigjmp_buf worker_recovery;
extern volatile sig_atomic_t worker_recovering;

/* Is everything there that the case needs? */
int worker_has(const struct work* work, uint32_t function);

/* Runs one case with all patterns and logs it. 1 if it was a plain pass. `alone`: it's there to confirm a case that
 * failed in a batch. `fresh`: nothing else has run in this process, so a failure needs no confirmation. */
int worker_case(const struct work* work, uint32_t function, int alone, int fresh);

/* The units of broken promises as they are logged; how many. `list` has room for all. */
uint32_t worker_list_clobbers(const struct broken* broken, struct abiter_clobber* list);

/* Logs the layouts and probes of a library. */
void worker_layouts(const struct job* job, struct library* library, uint32_t order);

#endif
