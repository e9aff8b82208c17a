#ifndef ABITER_RUNNER_STATIC_H
#define ABITER_RUNNER_STATIC_H

/* A static: an object that the callee's library defines, and both sides read and write. Nothing is called across the
 * border, so there is no gate. The callee's side exports before_f__c_ and after_f__c_, the caller's call_f__c_, all void (void):
 *   before_f   f = *(T*)slot[1];
 *   call_f     *(T*)slot[1] = f; f = *(T*)slot[0];
 *   after_f    *(T*)slot[0] = f;
 * Of a constant there is only the first half of call_f. */

#include "call.h"

/* Uses the value of the function and pattern as call_function() does: the arguments' cells are what the caller writes
 * and the callee finds, those of the result what the callee wrote before and the caller found. */
void touch_static(const struct pair* pair, uint32_t function, uint32_t pattern, struct outcome* outcome);

#endif
