#ifndef ABITER_RUNNER_TRAPS_H
#define ABITER_RUNNER_TRAPS_H

/* Addresses for callbacks while an X-ray changes them byte by byte: whoever calls through a changed one must fault, and
 * not run something else. */

#include "job.h"

/* Gives each callback of a function an address that leads to its stub and lies in the middle of nothing; `stubs` is by
 * leg of the job. Where there is no room for that they stay what they are. */
void traps_prepare(const struct job* job, uint32_t function, void** stubs);

#endif
