#include "call.h"

#include "cage.h"
#include "objects.h"
#include "static.h"
#include "units.h"

#include <setjmp.h>
#include <string.h>

/* One leg of a call: the call itself, or a call back that is made while it is on its way. */
struct leg {
  const uint32_t* params;
  uint32_t param_count, result;
  uint32_t argument_cells, result_cells;
  uint32_t first_cell, first_slot;
  int from; /* the side that calls */
};

struct gate_plan call_leg_plans[k_max_legs];

static struct leg legs[k_max_legs];
static uint32_t leg_count;

static void add_leg(const uint32_t* params, uint32_t param_count, uint32_t result, uint32_t argument_cells,
                    uint32_t result_cells, int from) {
  struct leg leg = {params, param_count, result, argument_cells, result_cells, 0, 0, from};
  if (leg_count > 0) {
    const struct leg* last = &legs[leg_count - 1];
    leg.first_cell = last->first_cell + last->argument_cells + last->result_cells;
    leg.first_slot = last->first_slot + last->param_count + (last->result != ABITER_NONE);
  }
  legs[leg_count++] = leg;
}

static int find_legs(const struct job* job, const struct abiter_job_function* f, const struct abiter_job_value* value) {
  leg_count = 0;
  add_leg(job->params + f->first_param, f->param_count, f->result, value->argument_cells, value->result_cells, CALLER);
  if (f->legs >= k_max_legs)
    return 0;
  for (uint32_t i = 0; i < f->legs; ++i) {
    const struct abiter_job_leg* leg = &job->legs[f->first_leg + i];
    const struct abiter_job_leg_value* cells = &job->leg_values[value->first_leg_value + i];
    add_leg(job->params + leg->first_param, leg->param_count, leg->result, cells->argument_cells, cells->result_cells,
            leg->depth % 2 ? CALLEE : CALLER);
  }
  return 1;
}

static uint32_t all_cells(void) {
  const struct leg* last = &legs[leg_count - 1];
  return last->first_cell + last->argument_cells + last->result_cells;
}

static int place_all(const struct library* caller, const struct library* callee) {
  for (uint32_t i = 0; i < leg_count; ++i) {
    for (uint32_t k = 0; k < legs[i].param_count; ++k)
      if (!objects_place(caller, callee, legs[i].params[k]))
        return 0;
    if (legs[i].result != ABITER_NONE && !objects_place(caller, callee, legs[i].result))
      return 0;
  }
  return 1;
}

/* What moves the arguments of a leg or its result: the codecs of `side`, to objects or from them. */
static int move(const struct library* const* sides, const struct leg* leg, int result, int side,
                int (*how)(const struct library*, int, uint32_t, uint32_t, uint32_t)) {
  const uint32_t first = result ? leg->param_count : 0;
  const uint32_t end = result ? leg->param_count + (leg->result != ABITER_NONE) : leg->param_count;
  uint32_t walked = 0;
  const uint32_t first_cell = leg->first_cell + (result ? leg->argument_cells : 0);
  for (uint32_t i = first; i < end; ++i) {
    const uint32_t codec = result ? leg->result : leg->params[i];
    const int cells = how(sides[side], side, leg->first_slot + i, codec, first_cell + walked);
    if (cells < 0)
      return 0;
    walked += (uint32_t)cells;
  }
  return walked == (result ? leg->result_cells : leg->argument_cells);
}

/* Arguments are built by the side that calls, a result by the one that is called; and read by the other one. */
static int move_all(const struct library* const* sides, int result,
                    int (*how)(const struct library*, int, uint32_t, uint32_t, uint32_t), int by_other) {
  for (uint32_t i = 0; i < leg_count; ++i) {
    const int builder = result ? !legs[i].from : legs[i].from;
    if (!move(sides, &legs[i], result, by_other ? !builder : builder, how))
      return 0;
  }
  return 1;
}

enum {
  LAYOUT_SIZE,
  LAYOUT_ALIGNMENT,
};

/* The larger one of both sides' sizes or alignments of a type; 0 of none. */
static uint64_t larger_layout(const struct pair* pair, uint32_t codec, int which) {
  if (codec == ABITER_NONE)
    return 0;
  const uint64_t caller = (*pair->caller.layout[codec])[which], callee = (*pair->callee.layout[codec])[which];
  return caller > callee ? caller : callee;
}

/* Where each call back leads to, for the gate; and the addresses of the stubs, for those who call. */
static void plan_legs(const struct pair* pair, const struct abiter_job_function* f,
                      const struct abiter_job_value* value, uint32_t slots) {
  const struct job* job = pair->job;
  gate_callback_count = f->legs;
  for (uint32_t i = 0; i < f->legs; ++i) {
    const uint32_t number = f->first_leg + i;
    const struct abiter_job_leg* leg = &job->legs[number];
    const struct library* definer = leg->depth % 2 ? &pair->caller : &pair->callee;
    struct gate_plan* plan = &gate_callbacks[i].plan;
    *plan = call_leg_plans[i];
    plan->function = job->header->functions + number;
    *(entry**)&plan->target = definer->legs[number];
    plan->roles = job->leg_roles[number];
    plan->stack_slots = slots;
    plan->result_bytes = (uint32_t)larger_layout(pair, leg->result, LAYOUT_SIZE);
    plan->stacked = leg->flags & ABITER_STACKED;
    const uint64_t stub = (uintptr_t)pair->leg_stubs[number];
    memcpy(cells_expected[job->leg_values[value->first_leg_value + i].pointer].b, &stub, sizeof stub);
  }
}

static int all_were_called(const struct abiter_job_function* f) {
  for (uint32_t i = 0; i < f->legs; ++i)
    if (gate_callbacks[i].report.entered != 1 || gate_callbacks[i].report.left != 1)
      return 0;
  return 1;
}

/* A function that never returns leaves through here. */
static sigjmp_buf left;

static void leave(void) {
  siglongjmp(left, 1);
}

uint32_t call_positions(const struct pair* pair, uint32_t function) {
  const struct job* job = pair->job;
  const struct abiter_job_function* f = &job->functions[function];
  uint64_t most = larger_layout(pair, f->result, LAYOUT_ALIGNMENT);
  for (uint32_t i = 0; i < f->param_count; ++i) {
    const uint64_t alignment = larger_layout(pair, job->params[f->first_param + i], LAYOUT_ALIGNMENT);
    most = alignment > most ? alignment : most;
  }
  return most > k_stack_alignment ? k_positions : 1;
}

int call_may_ignore(const struct pair* pair, uint32_t function) {
  const struct abiter_job_function* f = &pair->job->functions[function];
  int fits = pair->caller.ignoring[function] != NULL;
  for (uint32_t i = 0; fits && pair->caller.passed && i < f->param_count; ++i) {
    const uint64_t* layout = *pair->caller.layout[pair->job->params[f->first_param + i]];
    fits = layout[0] <= ABITER_PASSED && layout[1] <= ABITER_PASSED_ALIGNMENT;
  }
  return fits;
}

/* To where callers that ignore the result take it from. */
static void pass_on(const struct library* caller, const struct abiter_job_function* f, const uint32_t* params) {
  for (uint32_t i = 0; caller->passed && i < f->param_count; ++i)
    memcpy(*caller->passed + ABITER_PASSED * i, objects_slots[CALLER][i], (*caller->layout[params[i]])[0]);
}

static void call_and_leave(const struct library* callee, entry* call, uint32_t position, struct broken* broken) {
  if (callee->leave)
    *callee->leave = leave;
  if (sigsetjmp(left, 0) == 0)
    gate_call_at(call, position, 0, broken);
}

void call_function(const struct pair* pair, uint32_t function, uint32_t pattern, struct manner manner,
                   struct outcome* outcome) {
  const struct job* job = pair->job;
  const struct abiter_job_function* f = &job->functions[function];
  const struct abiter_job_value* value = &job->values[f->first_value + pattern];
  const struct library *caller = &pair->caller, *callee = &pair->callee;
  const struct library* const sides[2] = {caller, callee};
  cage_check_self();
  if (f->flags & ABITER_STATIC) {
    touch_static(pair, function, pattern, outcome);
    return;
  }
  outcome->status = ABITER_BAD_CODEC;
  outcome->cells = 0;
  memset(&outcome->broken, 0, sizeof outcome->broken);
  outcome->broken_leg = 0;
  if (!find_legs(job, f, value) || all_cells() > k_max_cells)
    return;
  const uint32_t cells = all_cells();

  *gate_step = ABITER_STEP_PUT_ARGUMENTS;
  objects_begin(job->cells + value->first_cell, cells);
  if (!place_all(caller, callee) || objects_argument_bytes() > ABITER_MOST_BYTES) {
    outcome->status = ABITER_TOO_LARGE;
    return;
  }
  const uint64_t wanted = objects_argument_bytes() / k_stack_slot + 8;
  const uint32_t slots = wanted < k_stack_slots ? (uint32_t)wanted : k_stack_slots;
  plan_legs(pair, f, value, slots);
  if (!move_all(sides, 0, objects_put, 0))
    return;
  *gate_step = ABITER_STEP_PUT_RESULT;
  if (!move_all(sides, 1, objects_put, 0))
    return;
  objects_remember(CALLER);
  if (f->legs)
    objects_remember(CALLEE);

  gate_plan.function = function;
  *(entry**)&gate_plan.target = callee->functions[function];
  gate_plan.roles = job->function_roles[function];
  gate_plan.stack_slots = slots;
  gate_plan.result_bytes = (uint32_t)larger_layout(pair, f->result, LAYOUT_SIZE);
  gate_plan.stacked = f->flags & ABITER_STACKED;
  gate_reset();
  caller->state->slot = objects_slots[CALLER];
  callee->state->slot = objects_slots[CALLEE];
  caller->state->at = objects_at[CALLER];
  callee->state->at = objects_at[CALLEE];
  caller->state->made = caller->state->gone = callee->state->made = callee->state->gone = 0;
  *gate_step = ABITER_STEP_CALLER;
  if (manner.dynamic)
    *caller->overwritten = 0;
  if (manner.ignores)
    pass_on(caller, f, job->params + f->first_param);
  units_reset();
  static struct broken lost; /* outlives a jump */
  memset(&lost, 0, sizeof lost);
  if (f->flags & ABITER_NORETURN)
    call_and_leave(callee, caller->functions[function], manner.position, &lost);
  else
    gate_call_at((manner.ignores   ? caller->ignoring
                  : manner.dynamic ? caller->dynamic
                                   : caller->functions)[function],
                 manner.position, gate_plan.stacked != 0 && !manner.ignores, &lost);
  units_reset();
  outcome->broken = gate_report.broken;
  add_broken(&outcome->broken, &lost);
  for (uint32_t i = 0; i < f->legs; ++i) {
    if (!is_broken(&outcome->broken) && is_broken(&gate_callbacks[i].report.broken))
      outcome->broken_leg = i + 1;
    add_broken(&outcome->broken, &gate_callbacks[i].report.broken);
  }
  if (gate_report.too_deep) {
    outcome->status = ABITER_TOO_DEEP;
    return;
  }
  outcome->made = caller->state->made + callee->state->made;
  outcome->gone = caller->state->gone + callee->state->gone;
  if (outcome->made != outcome->gone)
    outcome->broken.facts |= ABITER_UNEQUAL_LIVES;
  if (gate_report.entered != 1 || gate_report.left != !(f->flags & ABITER_NORETURN) || !all_were_called(f)) {
    outcome->status = ABITER_NOT_CALLED;
    return;
  }

  *gate_step = ABITER_STEP_GET_ARGUMENTS;
  if (!move_all(sides, 0, objects_get, 1))
    return;
  *gate_step = ABITER_STEP_GET_RESULT;
  if (!manner.ignores && !move_all(sides, 1, objects_get, 1))
    return;
  for (uint32_t k = 0; k < f->param_count; ++k)
    if (!objects_aligned(callee, CALLEE, k, job->params[f->first_param + k])) {
      outcome->broken.facts |= ABITER_UNALIGNED_PARAMETER;
      outcome->broken.unaligned |= 1u << (k < 31 ? k : 31);
    }
  if (f->result != ABITER_NONE && !objects_aligned(caller, CALLER, f->param_count, f->result))
    outcome->broken.facts |= ABITER_UNALIGNED_RESULT;
  for (uint32_t i = 0; i < leg_count; ++i)
    for (uint32_t k = 0; k < legs[i].param_count; ++k)
      if (!objects_unchanged(legs[i].from, legs[i].first_slot + k))
        outcome->broken.facts |= ABITER_CHANGED_ARGUMENT;
  if (manner.dynamic && *caller->overwritten)
    outcome->broken.facts |= ABITER_OVERWRITTEN_FRAME;
  if (!objects_canaries_whole())
    outcome->broken.facts |= ABITER_CHANGED_CANARY;
  outcome->status = ABITER_OK;
  outcome->cells = manner.ignores ? value->argument_cells : cells;
  outcome->expected = cells_expected;
  outcome->observed = cells_observed;
  outcome->seen = cells_seen;
  outcome->widths = job->widths + value->first_cell;
  outcome->read_widths = job->read_widths + value->first_cell;
  outcome->traits = job->traits + value->first_cell;
}

int call_arguments_so_far(const struct pair* pair) {
  const struct library* const sides[2] = {&pair->caller, &pair->callee};
  return move(sides, &legs[0], 0, CALLEE, objects_get);
}

int cell_matches(const struct outcome* outcome, uint32_t i) {
  const uint8_t width = outcome->widths[i];
  if (width == 0) /* a union's choice: the codec only repeats it */
    return 1;
  return outcome->seen[i] == outcome->read_widths[i] &&
         memcmp(outcome->expected[i].b, outcome->observed[i].b, width) == 0;
}

int cells_match(const struct outcome* outcome) {
  for (uint32_t i = 0; i < outcome->cells; ++i)
    if (!cell_matches(outcome, i))
      return 0;
  return 1;
}

uint8_t* build_object(const struct job* job, struct library* library, uint32_t codec, uint32_t first_cell,
                      uint32_t count, int second) {
  if (count > k_max_cells)
    return NULL;
  memcpy(cells_expected, job->cells + first_cell, count * sizeof *cells_expected);
  return objects_build(library, second, codec, count);
}

int read_object(const struct job* job, const struct library* library, uint32_t codec, uint32_t first_cell,
                uint32_t count, int second) {
  memcpy(cells_expected, job->cells + first_cell, count * sizeof *cells_expected);
  memset(cells_observed, 0, count * sizeof *cells_observed);
  memset(cells_seen, 0, count);
  return objects_get(library, second, 0, codec, 0) == (int)count;
}
