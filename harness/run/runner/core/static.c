#include "static.h"

#include "gate.h"
#include "objects.h"

#include <pthread.h>
#include <string.h>

enum {
  WRITTEN, /* slots: what the caller writes; of a constant nothing */
  READ,
  OTHERS_WRITTEN, /* of the other thread: zeros */
  OTHERS_READ,
  SLOTS,
};

struct use {
  const struct library *caller, *callee;
  uint32_t number; /* of the function */
};

/* Another thread uses the object in the same way, but for its value: all zeros. Where each thread has its own, nobody
 * else sees that. */
static void* use_in_thread(void* argument) {
  const struct use* use = argument;
  void* zeros[] = {NULL, objects_slots[CALLEE][OTHERS_WRITTEN]};
  use->callee->state->slot = zeros;
  gate_call(use->callee->before[use->number]);
  use->caller->state->slot = objects_slots[CALLER] + OTHERS_WRITTEN;
  gate_call(use->caller->functions[use->number]);
  return NULL;
}

/* A signal in the other thread ends the process; the supervisor sees that. */
static int use_elsewhere(const struct use* use) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, use_in_thread, (void*)use) != 0)
    return 0;
  pthread_join(thread, NULL);
  return 1;
}

void touch_static(const struct pair* pair, uint32_t function, uint32_t pattern, struct outcome* outcome) {
  const struct job* job = pair->job;
  const struct abiter_job_function* f = &job->functions[function];
  const struct abiter_job_value* value = &job->values[f->first_value + pattern];
  const struct library *caller = &pair->caller, *callee = &pair->callee;
  const uint32_t cells = value->argument_cells + value->result_cells;
  const uint32_t codec = f->result;
  const int constant = (f->flags & ABITER_CONSTANT) != 0;
  outcome->status = ABITER_BAD_CODEC;
  outcome->cells = 0;
  memset(&outcome->broken, 0, sizeof outcome->broken);
  outcome->broken_leg = 0;
  outcome->made = outcome->gone = 0;
  if (cells > k_max_cells)
    return;
  *gate_step = ABITER_STEP_PUT_ARGUMENTS;
  objects_begin(job->cells + value->first_cell, cells);
  for (int slot = 0; slot < SLOTS; ++slot)
    if (!objects_place(caller, callee, codec)) {
      outcome->status = ABITER_TOO_LARGE;
      return;
    }
  memset(objects_slots[CALLER][OTHERS_WRITTEN], 0, (*caller->layout[codec])[0]);
  memset(objects_slots[CALLEE][OTHERS_WRITTEN], 0, (*callee->layout[codec])[0]);
  if (!constant) {
    if (objects_put(caller, CALLER, WRITTEN, codec, 0) != (int)value->argument_cells)
      return;
    *gate_step = ABITER_STEP_PUT_RESULT;
    if (objects_put(callee, CALLEE, READ, codec, value->argument_cells) != (int)value->result_cells)
      return;
  }

  *gate_step = ABITER_STEP_CALLEE;
  caller->state->slot = objects_slots[CALLER];
  callee->state->slot = objects_slots[CALLEE];
  if (!constant)
    gate_call(callee->before[function]);
  *gate_step = ABITER_STEP_CALLER;
  gate_call(caller->functions[function]);
  *gate_step = ABITER_STEP_CALLEE;
  if (f->flags & ABITER_THREAD_LOCAL) {
    const struct use use = {caller, callee, function};
    if (!use_elsewhere(&use))
      return;
    callee->state->slot = objects_slots[CALLEE];
  }
  if (!constant)
    gate_call(callee->after[function]);

  *gate_step = ABITER_STEP_GET_ARGUMENTS;
  if (!constant && objects_get(callee, CALLEE, WRITTEN, codec, 0) != (int)value->argument_cells)
    return;
  *gate_step = ABITER_STEP_GET_RESULT;
  if (objects_get(caller, CALLER, READ, codec, value->argument_cells) != (int)value->result_cells)
    return;
  const uint64_t bytes = (*callee->layout[codec])[0];
  if (f->flags & ABITER_ARRAY && arch_array_alignment(bytes) > 1 &&
      (uintptr_t)callee->functions[function] % arch_array_alignment(bytes))
    outcome->broken.facts |= ABITER_UNALIGNED_ARRAY;
  if (!objects_canaries_whole())
    outcome->broken.facts |= ABITER_CHANGED_CANARY;
  outcome->status = ABITER_OK;
  outcome->cells = cells;
  outcome->expected = cells_expected;
  outcome->observed = cells_observed;
  outcome->seen = cells_seen;
  outcome->widths = job->widths + value->first_cell;
  outcome->read_widths = job->read_widths + value->first_cell;
}
