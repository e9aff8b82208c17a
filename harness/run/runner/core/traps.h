#ifndef ABITER_RUNNER_TRAPS_H
#define ABITER_RUNNER_TRAPS_H

/* Addresses for callbacks while an X-ray changes them byte by byte: whoever calls through a changed one must fault, and
 * not run something else. */

#include "job.h"

#include <stddef.h>

/* Gives each callback of a function an address that leads to its stub and lies in the middle of nothing; `stubs` is by
 * leg of the job. Where there is no room for that they stay what they are. */
void traps_prepare(const struct job* job, uint32_t function, void** stubs);

/* What arch/NAME/traps.c provides: fills memory with instructions that trap, wherever one jumps to; and writes
 * instructions that lead to `target` and change no register, at most 128 bytes. */
void trap_fill(uint8_t* code, size_t bytes);
void trap_lead(uint8_t* code, const void* target);

#endif
