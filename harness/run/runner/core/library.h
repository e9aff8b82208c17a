#ifndef ABITER_RUNNER_LIBRARY_H
#define ABITER_RUNNER_LIBRARY_H

/* A caller or callee library, loaded: its codecs and functions by number. What is missing is null. */

#include "job.h"

typedef void entry(void);

struct library {
  void* handle;
  struct abiter_state* state;
  entry **put, **get;           /* by codec */
  const uint64_t (**layout)[2]; /* by codec: size and align */
  entry** functions;            /* by function: call_f of a caller, f of a callee (of a static, the object itself) */
  entry** ignoring;             /* by function: of a caller's, those that do nothing with the result; mostly null */
  entry** dynamic;              /* by function: of a caller's, those whose frame has a dynamic size; mostly null */
  int* overwritten;             /* they say so in it: what they have in that frame was written; may be null */
  uint8_t** passed;             /* where those take what they pass from; null: from the slots */
  entry **before, **after;      /* by function: of a callee's statics */
  entry** legs;                 /* by leg: those that this side defines */
  entry** leave;                /* of a callee with functions that never return: what they call to get away */
};

enum {
  CALLER = 0,
  CALLEE = 1
};

/* 0 on success, else -1; `message` then says why. */
int library_open(struct library* library, const struct job* job, const char* path, int side, const char** message);

/* Addresses of the stubs of all legs: what a callback is given as. */
void** library_leg_stubs(const struct job* job);

#endif
