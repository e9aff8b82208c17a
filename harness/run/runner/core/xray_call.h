#ifndef ABITER_RUNNER_XRAY_CALL_H
#define ABITER_RUNNER_XRAY_CALL_H

/* One call of an X-ray: the same every time, but for one change at the gate. */

#include "units.h"
#include "worker.h"

enum {
  k_xray_behind = 1 << 14, /* bytes behind an address that are looked at, at most */
};

/* What is done to a call: bytes `from` … `to` - 1 of some places are flipped, and an address may be redirected to a
 * copy of what it leads to. */
struct xray_change {
  uint32_t where;  /* enum abiter_where */
  uint32_t result; /* 0: at the call; 1: at the return */
  uint64_t units;  /* in registers: a set of them */
  uint32_t unit;   /* behind: the register, or the byte of the stack, that holds the address */
  uint32_t from, to;
  uint8_t with; /* exclusive-or of each byte, or one of these: */
};
enum {
  XRAY_MOST_BITS = 0xff,  /* others for each byte */
  XRAY_OTHER_BITS = 0xfe, /* those that the former leaves */
};

enum xray_answer {
  XRAY_SAME,
  XRAY_CHANGED,
  XRAY_CRASHED
};

/* The undisturbed call: cells that were observed, and what the gate saw. */
struct xray_plain {
  struct outcome outcome; /* its arrays are those of the last call; these are kept: */
  struct abiter_cell* observed;
  uint8_t* seen;
  uint32_t cells, argument_cells; /* of the function itself, without its calls back */
  uint8_t at_call[k_units][ABITER_UNIT_ROOM], at_return[k_units][ABITER_UNIT_ROOM];
  uint8_t stack[k_stack_slot * k_stack_slots];
  uintptr_t stack_address;
  uint32_t stack_bytes;
  uint32_t behind_bytes; /* that are looked at behind an address */
  uint32_t entered, left;
  uint32_t taken; /* off the stack, by the callee */
};

extern struct xray_plain xray_plain;
extern uint32_t xray_rounds, xray_crashes;
/* Behind the last address that was redirected: bytes that could be copied, and those up to the last one that the callee
 * wrote. */
extern uint32_t xray_copied, xray_written;

/* Makes the undisturbed call and remembers it. False if it crashed; then progress says how. */
int xray_call_plain(const struct work* work, uint32_t function, uint32_t pattern);

/* Makes the call with a change: did what arrives (the arguments, or the result) change with it? *outcome is that of the
 * call, unless it crashed. */
enum xray_answer xray_call(const struct work* work, uint32_t function, uint32_t pattern,
                           const struct xray_change* change, struct outcome* outcome);

/* The address that a register, or a slot of the stack, hold at the call; 0 if it can't be one. */
uintptr_t xray_address(uint32_t where, uint32_t unit);

#endif
