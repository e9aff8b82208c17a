#ifndef ABITER_RUNNER_SUPERVISOR_H
#define ABITER_RUNNER_SUPERVISOR_H

/* A supervisor is a process that loads the libraries of one order, and starts workers that run its cases when it is asked
 * to. Constructors run in it: it is watched as workers are (director.h). */

#include "job.h"
#include "worker.h"

struct toolchain {
  char* library[2]; /* caller, callee; null: none */
  uint32_t model;   /* number of its data model */
};

/* What all orders share. */
struct orders {
  const char *stubs, *stand_ins; /* libraries; null: none */
  struct toolchain* toolchains;
  uint32_t toolchain_count;
};

struct order {
  uint32_t number;
  enum {
    LAYOUT, /* of toolchain `a` and side `b` */
    PAIR,   /* toolchain `a` calls `b` */
    XRAY,   /* of toolchain `a` */
  } task;
  uint32_t a, b;
  const char* functions; /* hexadecimal, one bit a function */
};

/* Is the function one of those of the order? */
int order_wants(const struct order* order, uint32_t function);

/* What a supervisor is asked for: a worker that begins with this function. `alone`: it runs no other, or only the one that
 * `then` says if that isn't ABITER_NONE. (Layouts are reported by the supervisor itself, without being asked.) */
struct command {
  uint32_t first, alone, then;
};

/* What it answers. It ends without an answer when its worker has come to its end: nobody waits for one more then. */
struct event {
  uint64_t mark; /* k_event_mark: what else comes through the socket is no event */
  enum {
    EVENT_FAILED = 1, /* a library can't be loaded: `text` says why. It ends then */
    EVENT_ENDED,      /* the worker did; `number` is its wait status, and not 0 */
  } kind;
  int32_t number;
  char text[1000];
};
static const uint64_t k_event_mark = 0x5e77a4e0f0e7e27dull;

/* In a child process: carries out an order, by the commands that come through `socket`, and doesn't return. `used` is
 * what toolchains use, by [toolchain][row]. */
_Noreturn void supervise(const struct orders* orders, const struct job* job, const struct order* order,
                         const struct used* used, int socket);

/* The rows that a toolchain has in `used`: by function, then by leg. */
size_t used_rows(const struct job* job);

#endif
