#include "call.h"

#include "gate.h"
#include "registers.h"

#include <string.h>

enum {
  k_max_cells = 1 << 16,
  k_max_params = 256,
  k_canary = 64,       /* bytes on each side of an object */
  k_objects = 1 << 22, /* bytes for all objects of one side */
  k_arena = 1 << 22,   /* bytes for the targets of references of one side */
  k_apart = 4672,      /* by so much the callee's objects lie elsewhere in their shelf than the caller's */
  k_untouched = 0xc3,  /* what an object holds before anything is stored into it */
  k_canary_byte = 0xca,
};

static struct abiter_cell expected[k_max_cells], observed[k_max_cells];
static uint8_t seen[k_max_cells];
/* What an object of C++ makes of its own address (a `home`) is in the lowest 16 bits only: two objects at the same
 * place of different shelves hold the same bytes, and in a call (k_apart) the objects of the two sides never do. */
static _Alignas(65536) uint8_t caller_objects[k_objects], callee_objects[k_objects], originals[k_objects];
static _Alignas(4096) uint8_t caller_arena[k_arena], callee_arena[k_arena];
static void *caller_slots[k_max_params + 1], *callee_slots[k_max_params + 1];

/* Objects of one side, laid out one behind the other with canaries between them. */
struct shelf {
  uint8_t *begin, *end; /* end: of what is used */
  uint8_t* limit;
};

static void* place(struct shelf* shelf, const uint64_t layout[2]) {
  const uintptr_t align = layout[1] < 64 ? 64 : layout[1];
  uint8_t* object = (uint8_t*)(((uintptr_t)shelf->end + k_canary + align - 1) & ~(align - 1));
  if (layout[0] > (uint64_t)(shelf->limit - object) || (uint64_t)(shelf->limit - object) - layout[0] < k_canary)
    return NULL;
  uint8_t* end = object + layout[0];
  memset(shelf->end, k_canary_byte, (size_t)(object - shelf->end));
  memset(object, k_untouched, layout[0]);
  memset(end, k_canary_byte, k_canary);
  shelf->end = end + k_canary;
  return object;
}

static int is_canary(const uint8_t* from, const uint8_t* to) {
  /* All bytes are equal if the first is right and each is like the one before. */
  return from == to || (*from == k_canary_byte && memcmp(from, from + 1, (size_t)(to - from - 1)) == 0);
}

/* Are the bytes between the objects still what they were? */
static int canaries_whole(const struct shelf* shelf, void* const* slots, const uint64_t* sizes, uint32_t count) {
  const uint8_t* at = shelf->begin;
  for (uint32_t i = 0; i < count; ++i) {
    const uint8_t* object = slots[i];
    if (!is_canary(at, object))
      return 0;
    at = object + sizes[i];
  }
  return is_canary(at, shelf->end);
}

static int put(const struct library* library, uint32_t codec, void* object, struct abiter_cell* in) {
  library->state->object = object;
  library->state->in = in;
  library->put[codec]();
  return (int)(library->state->in - in);
}

static int get(const struct library* library, uint32_t codec, void* object, uint32_t first) {
  library->state->object = object;
  library->state->in = expected + first;
  library->state->out = observed + first;
  library->state->seen = seen + first;
  library->get[codec]();
  const int walked = (int)(library->state->in - (expected + first));
  return library->state->out - (observed + first) == walked && library->state->seen - (seen + first) == walked ? walked
                                                                                                               : -1;
}

void call_function(const struct pair* pair, uint32_t function, uint32_t pattern, struct outcome* outcome) {
  const struct job* job = pair->job;
  const struct abiter_job_function* f = &job->functions[function];
  const struct abiter_job_value* value = &job->values[f->first_value + pattern];
  const uint32_t* params = job->params + f->first_param;
  const struct library *caller = &pair->caller, *callee = &pair->callee;
  const uint32_t cells = value->argument_cells + value->result_cells;
  const uint32_t count = f->param_count + (f->result != ABITER_NONE);
  outcome->status = ABITER_BAD_CODEC;
  outcome->cells = 0;
  outcome->clobbered = 0;
  if (cells > k_max_cells || f->param_count > k_max_params)
    return;

  *gate_step = ABITER_STEP_PUT_ARGUMENTS;
  memcpy(expected, job->cells + value->first_cell, cells * sizeof *expected);
  memset(seen, 0, cells);
  memset(observed, 0, cells * sizeof *observed);
  struct shelf shelves[2] = {{caller_objects, caller_objects, caller_objects + k_objects},
                             {callee_objects + k_apart, callee_objects + k_apart, callee_objects + k_objects}};
  uint64_t caller_sizes[k_max_params + 1], callee_sizes[k_max_params + 1];
  uint64_t argument_bytes = 0;
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t codec = i < f->param_count ? params[i] : f->result;
    const uint64_t *of_caller = *caller->layout[codec], *of_callee = *callee->layout[codec];
    caller_slots[i] = place(&shelves[0], of_caller);
    callee_slots[i] = place(&shelves[1], of_callee);
    if (!caller_slots[i] || !callee_slots[i])
      return;
    caller_sizes[i] = of_caller[0];
    callee_sizes[i] = of_callee[0];
    argument_bytes += (of_caller[0] + 15) & ~15ull;
  }
  uint32_t at = 0;
  caller->state->arena = caller_arena;
  for (uint32_t i = 0; i < f->param_count; ++i)
    at += (uint32_t)put(caller, params[i], caller_slots[i], expected + at);
  if (at != value->argument_cells)
    return;
  *gate_step = ABITER_STEP_PUT_RESULT;
  callee->state->arena = callee_arena;
  if (f->result != ABITER_NONE)
    at += (uint32_t)put(callee, f->result, callee_slots[f->param_count], expected + at);
  if (at != cells)
    return;
  const size_t original_bytes = (size_t)(shelves[0].end - shelves[0].begin);
  memcpy(originals, caller_objects, original_bytes);

  const uint64_t slots = argument_bytes / k_stack_slot + 8;
  gate_plan.function = function;
  *(entry**)&gate_plan.target = callee->functions[function];
  gate_plan.flags = f->flags;
  gate_plan.stack_slots = slots < ABITER_STACK_SLOTS ? (uint32_t)slots : ABITER_STACK_SLOTS;
  gate_reset();
  caller->state->slot = caller_slots;
  callee->state->slot = callee_slots;
  caller->state->made = caller->state->gone = callee->state->made = callee->state->gone = 0;
  *gate_step = ABITER_STEP_CALLER;
  registers_reset();
  caller->functions[function]();
  registers_reset();
  outcome->clobbered = gate_report.clobbered;
  for (uint32_t i = 0; i < gate_callback_count; ++i)
    outcome->clobbered |= gate_callbacks[i].report.clobbered;
  if (gate_report.too_deep) {
    outcome->status = ABITER_TOO_DEEP;
    return;
  }
  outcome->made = caller->state->made + callee->state->made;
  outcome->gone = caller->state->gone + callee->state->gone;
  if (outcome->made != outcome->gone)
    outcome->clobbered |= ABITER_CLOBBER_LIVES;
  if (gate_report.entered != 1 || gate_report.left != 1) {
    outcome->status = ABITER_NOT_CALLED;
    return;
  }

  *gate_step = ABITER_STEP_GET_ARGUMENTS;
  at = 0;
  for (uint32_t i = 0; i < f->param_count; ++i) {
    const int walked = get(callee, params[i], callee_slots[i], at);
    if (walked < 0)
      return;
    at += (uint32_t)walked;
  }
  if (at != value->argument_cells)
    return;
  *gate_step = ABITER_STEP_GET_RESULT;
  if (f->result != ABITER_NONE) {
    const int walked = get(caller, f->result, caller_slots[f->param_count], at);
    if (walked < 0)
      return;
    at += (uint32_t)walked;
  }
  if (at != cells)
    return;
  for (uint32_t i = 0; i < f->param_count; ++i)
    if (memcmp(caller_slots[i], originals + ((uint8_t*)caller_slots[i] - caller_objects), caller_sizes[i]) != 0)
      outcome->clobbered |= ABITER_CLOBBER_ARGUMENT;
  if (!canaries_whole(&shelves[0], caller_slots, caller_sizes, count) ||
      !canaries_whole(&shelves[1], callee_slots, callee_sizes, count))
    outcome->clobbered |= ABITER_CLOBBER_CANARY;
  outcome->status = ABITER_OK;
  outcome->cells = cells;
  outcome->expected = expected;
  outcome->observed = observed;
  outcome->seen = seen;
  outcome->widths = job->widths + value->first_cell;
}

int cell_matches(const struct outcome* outcome, uint32_t i) {
  const uint8_t width = outcome->widths[i];
  if (width == 0) /* a union's choice: the codec only repeats it */
    return 1;
  return outcome->seen[i] == width && memcmp(outcome->expected[i].b, outcome->observed[i].b, width) == 0;
}

int cells_match(const struct outcome* outcome) {
  for (uint32_t i = 0; i < outcome->cells; ++i)
    if (!cell_matches(outcome, i))
      return 0;
  return 1;
}

const uint8_t* build_object(const struct job* job, struct library* library, uint32_t codec, uint32_t first_cell,
                            uint32_t count, int second) {
  uint8_t* object = second ? callee_objects : caller_objects;
  const uint64_t* layout = *library->layout[codec];
  if (count > k_max_cells || layout[0] > k_objects)
    return NULL;
  memset(object, 0, layout[0]);
  memcpy(expected, job->cells + first_cell, count * sizeof *expected);
  library->state->arena = caller_arena;
  return put(library, codec, object, expected) == (int)count ? object : NULL;
}
