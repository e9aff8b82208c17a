#ifndef ABITER_RUNNER_SUPERVISOR_H
#define ABITER_RUNNER_SUPERVISOR_H

/* A supervisor is a process that loads the libraries of one order and watches the workers that run its cases. */

#include "job.h"

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

/* Once the toolchains are counted; both stay where they are. */
void supervisor_begin(const struct orders* orders, const struct job* job);

/* Starts a supervisor that carries out an order, and waits for it. One that dies has failed as a whole. */
void supervise(const struct order* order);

#endif
