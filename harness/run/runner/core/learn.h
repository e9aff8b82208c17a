#ifndef ABITER_RUNNER_LEARN_H
#define ABITER_RUNNER_LEARN_H

/* What a toolchain's own convention uses of registers and stack: found on the diagonal, by disturbing places in a call
 * that agrees. The rest may be poisoned. */

#include "gate.h"
#include "worker.h"

/* Empties the plans of a function and of its calls back. */
void learn_plain_plans(uint32_t legs);
/* Of the function itself (leg 0) or of a call back. */
struct gate_plan* learn_plan(uint32_t leg);
/* Where in a table of what is used: functions first, then their legs. */
uint32_t learn_row(const struct job* job, uint32_t function, uint32_t leg);
/* Of the function itself (leg 0) or of a call back. */
const struct roles* learn_roles(const struct job* job, uint32_t function, uint32_t leg);

/* Fills in the rows of work->learn of a function and its calls back. Its undisturbed call has just passed. */
void learn_used(const struct work* work, uint32_t function);

#endif
