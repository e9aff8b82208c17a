#ifndef ABITER_RUNNER_X86_H
#define ABITER_RUNNER_X86_H

/* What machines with an x87 and SSE promise beside their units: defined where their units.c includes it. */

#include "core/units.h"

#include <string.h>

/* Which of the x87 registers hold something, one bit each: those of MMX are the same ones. */
static uint32_t x87_registers_in_use(void) {
  enum {
    k_fxsave_tag = 4,
  };
  static _Alignas(16) uint8_t area[512];
  __asm__ volatile("fxsave %0" : "=m"(area));
  return area[k_fxsave_tag];
}

/* What fs and gs stand for. Of x86-64 their bases, of i386 their selectors: what is thread-local is found by one of them, and nobody
 * but the C library sets either. */
enum {
  k_segments = 2,
};

/* Defined in units.c. */
static void read_segments(uintptr_t of[k_segments]);
static void write_segments(const uintptr_t of[k_segments]);

/* Those of this process: they are what they were when it made its first call. Once changed, they are put right. */
static int segments_changed(void) {
  static uintptr_t own[k_segments];
  static int known;
  uintptr_t now[k_segments];
  read_segments(now);
  if (!known) {
    known = 1;
    memcpy(own, now, sizeof own);
  }
  if (memcmp(own, now, sizeof own) == 0)
    return 0;
  write_segments(own);
  return 1;
}

enum {
  DIRECTION_FLAG,
  MXCSR,
  X87_CONTROL_WORD,
  X87_IN_USE,
  SEGMENTS,
};

uint32_t unit_broken_before_call(int stacked) {
  uint32_t broken = segments_changed() ? 1u << SEGMENTS : 0;
  if (!stacked && x87_registers_in_use()) {
    __asm__ volatile("emms"); /* empties them; the control word stays */
    broken |= 1u << X87_IN_USE;
  }
  return broken;
}

const struct abiter_promise unit_promises[] = {
    [DIRECTION_FLAG] = {"the callee left the direction flag set"},
    [MXCSR] = {"the callee changed the control bits of mxcsr"},
    [X87_CONTROL_WORD] = {"the callee changed the x87 control word"},
    [X87_IN_USE] = {"the callee left x87 or MMX registers in use"},
    [SEGMENTS] = {"the callee changed what fs or gs stands for"},
};
const uint32_t unit_promise_count = sizeof unit_promises / sizeof *unit_promises;

/* The direction flag is clear, the control bits of mxcsr and the control word of the x87 are kept, its stack is empty but for a
 * result, and the processor in x87 mode: psABI of x86-64 3.2.1, that of i386 table 2.3. */
uint32_t unit_broken_promises(const struct controls* at_call, struct controls* now, int stacked) {
  uint32_t broken = now->flags & 0x400 ? 1u << DIRECTION_FLAG : 0;
  /* The control bits are kept by the callee, the status bits (0-5) aren't. */
  if ((now->mxcsr ^ at_call->mxcsr) & 0xffc0)
    broken |= 1u << MXCSR;
  if (now->x87cw != at_call->x87cw)
    broken |= 1u << X87_CONTROL_WORD;
  now->mxcsr = at_call->mxcsr;
  now->x87cw = at_call->x87cw;
  broken |= unit_broken_before_call(stacked);
  return broken;
}

#endif
