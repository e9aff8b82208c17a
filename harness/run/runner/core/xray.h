#ifndef ABITER_RUNNER_XRAY_H
#define ABITER_RUNNER_XRAY_H

/* The X-ray of a function: the same call many times over, each time with something changed at the gate, to see which
 * bytes of the arguments that the callee reports, or of the result that the caller reports, change with it. No place is
 * guessed, and no value has to be searched for: what a byte depends on is where it is read from. */

#include "worker.h"

/* X-rays one function and logs what was found, with the first pattern of values, and with the others too if they have
 * other variants alive. The crash of a changed call is an answer. */
void xray_function(const struct work* work, uint32_t function);

#endif
