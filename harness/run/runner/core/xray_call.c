#define _GNU_SOURCE
#include "xray_call.h"

#include "gate.h"
#include "objects.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum {
  k_page = 4096,
};

static struct abiter_cell plain_observed[k_max_cells];
static uint8_t plain_seen[k_max_cells];
struct xray_plain xray_plain = {.observed = plain_observed, .seen = plain_seen};
uint32_t xray_rounds, xray_crashes, xray_copied, xray_written;

static const struct xray_change* change;
static const struct roles* roles; /* of the function */

/* The copy that a redirected address leads to. The lowest 16 bits of its address are those of the original's: alignment
 * stays, and so does what an object of C++ makes of its own address (see call.c). */
static _Alignas(65536) uint8_t copy_room[65536 + k_xray_behind];
static uint8_t *copy, *original, copy_before[k_xray_behind];
static uint8_t* result_memory;

/* Bytes of the stack that were changed at the call, and what they were. */
static uint8_t *undo_at, undo_bytes[k_stack_slot * k_stack_slots];
static uint32_t undo_count;

/* How many of `most` bytes at `from` can be read; they are put into `to`. The kernel says so without a signal. */
static uint32_t read_memory(const uint8_t* from, uint8_t* to, uint32_t most) {
  static int ends[2] = {-1, -1};
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
    return 0;
  const ssize_t written = write(ends[1], from, most);
  const ssize_t got = written <= 0 ? 0 : read(ends[0], to, (size_t)written);
  return got < 0 ? 0 : (uint32_t)got;
}

uintptr_t xray_address(uint32_t where, uint32_t unit) {
  const uint8_t* holder = where == ABITER_ON_STACK ? xray_plain.stack + unit : xray_plain.at_call[unit];
  uintptr_t value;
  uint8_t byte;
  memcpy(&value, holder, sizeof value);
  /* The lowest page is never mapped. */
  return value >= k_page && (uint64_t)value >> k_address_bits == 0 && read_memory((const uint8_t*)value, &byte, 1) == 1
             ? value
             : 0;
}

/* What byte `i` is changed by. Not the same for bytes that follow each other: who combines them would see nothing. */
static uint8_t flip_of(uint32_t i) {
  if (change->with == 0x01 && i % k_stack_slot != 0 && change->to - change->from > 1)
    return 0; /* an integer of 1 becomes 0, which a bool shows that is tested for zero */
  const uint8_t others = (uint8_t)(i % 16 << 1);
  return change->with == XRAY_MOST_BITS ? (uint8_t)~others : change->with == XRAY_OTHER_BITS ? others : change->with;
}

static void flip(uint8_t* bytes) {
  for (uint32_t i = change->from; i < change->to; ++i)
    bytes[i] ^= flip_of(i);
}

/* Lets the address in `holder` lead to a copy, with the change made there. */
static void redirect(uint8_t* holder) {
  uintptr_t value;
  memcpy(&value, holder, sizeof value);
  original = (uint8_t*)value;
  copy = copy_room + value % 65536;
  xray_copied = read_memory(original, copy, xray_plain.behind_bytes);
  if (change->to <= xray_copied)
    flip(copy);
  memcpy(copy_before, copy, xray_copied);
  const uintptr_t address = (uintptr_t)copy;
  memcpy(holder, &address, sizeof address);
}

static void flip_registers(struct registers* registers) {
  for (uint32_t i = 0; i < k_units; ++i)
    if (change->units >> i & 1) {
      const uint32_t bytes_there = unit_bytes(i, roles);
      const uint32_t to = change->to < bytes_there ? change->to : bytes_there;
      uint8_t* bytes = unit_at(registers, i);
      for (uint32_t k = change->from; k < to; ++k)
        bytes[k] ^= flip_of(k);
    }
}

static void change_stack(uint8_t* at, uint32_t count) {
  undo_at = at;
  undo_count = count;
  memcpy(undo_bytes, at, count);
}

static void undo(void) {
  memcpy(undo_at, undo_bytes, undo_count);
  undo_count = 0;
}

static void on_call(struct registers* registers, uint8_t* stack) {
  undo_count = 0;
  original = NULL;
  xray_copied = xray_written = 0;
  if (change->result) { /* the address of the result's memory: it may not be the same as in the plain call */
    if (change->where == ABITER_BEHIND_REGISTER)
      memcpy(&result_memory, unit_at(registers, change->unit), sizeof result_memory);
    else if (change->where == ABITER_BEHIND_STACK)
      memcpy(&result_memory, stack + change->unit, sizeof result_memory);
    return;
  }
  switch (change->where) {
  case ABITER_IN_REGISTER:
    units_open();
    flip_registers(registers);
    units_close();
    break;
  case ABITER_ON_STACK:
    change_stack(stack + change->from, change->to - change->from);
    flip(stack);
    break;
  case ABITER_BEHIND_REGISTER:
    redirect(unit_at(registers, change->unit));
    break;
  case ABITER_BEHIND_STACK:
    change_stack(stack + change->unit, k_stack_slot);
    redirect(stack + change->unit);
    break;
  default:
    break;
  }
}

/* What the callee wrote into the copy belongs into the original: it may be the result. */
static void copy_back(void) {
  for (uint32_t i = 0; i < xray_copied; ++i)
    if (copy[i] != copy_before[i]) {
      original[i] = copy[i];
      xray_written = i + 1;
    }
}

static void change_result(struct registers* registers) {
  switch (change->where) {
  case ABITER_IN_REGISTER:
    flip_registers(registers);
    break;
  case ABITER_BEHIND_REGISTER:
  case ABITER_BEHIND_STACK:
    flip(result_memory);
    break;
  case ABITER_BEHIND_RETURNED:
    redirect(unit_at(registers, change->unit));
    break;
  default:
    break;
  }
}

static void on_return(struct registers* registers) {
  /* Only what nobody wrote since is put back: a result may lie there by now. A byte of a result that happens to be what
   * we wrote is spoilt; only what the arguments' cells say counts in such a round. */
  if (change->where == ABITER_ON_STACK) {
    for (uint32_t i = 0; i < undo_count; ++i)
      if (undo_at[i] == (uint8_t)(undo_bytes[i] ^ flip_of(change->from + i)))
        undo_at[i] = undo_bytes[i];
    undo_count = 0;
  } else if (undo_count) {
    undo();
  }
  if (original)
    copy_back();
  if (change->result) {
    units_open();
    change_result(registers);
    units_close();
  }
}

static void save_units(struct registers* registers, uint8_t to[][ABITER_UNIT_ROOM]) {
  units_open();
  for (uint32_t i = 0; i < k_units; ++i)
    memcpy(to[i], unit_at(registers, i), unit_bytes(i, roles));
  units_close();
}

static void record_call(struct registers* registers, uint8_t* stack) {
  xray_plain.entered = 1;
  xray_plain.stack_address = (uintptr_t)stack;
  xray_plain.stack_bytes = k_stack_slot * gate_plan.stack_slots;
  memcpy(xray_plain.stack, stack, xray_plain.stack_bytes);
  save_units(registers, xray_plain.at_call);
}

static void record_return(struct registers* registers) {
  xray_plain.left = 1;
  xray_plain.taken = gate_report.taken;
  save_units(registers, xray_plain.at_return);
}

/* The call itself: always from here, so that the stack is where it was the last time. */
static __attribute__((noinline)) int call_once(const struct work* work, uint32_t function, uint32_t pattern,
                                               struct outcome* outcome) {
  memset(&gate_plan, 0, sizeof gate_plan);
  gate_plan.on_call = change ? on_call : record_call;
  gate_plan.on_return = change ? on_return : record_return;
  undo_count = 0;
  progress->signal = 0;
  ++progress->ticks;
  worker_recovering = 1;
  if (sigsetjmp(worker_recovery, 0) == 0) {
    call_function(&work->pair, function, pattern, (struct manner){0, 0, 0}, outcome);
    worker_recovering = 0;
    return 1;
  }
  if (undo_count)
    undo(); /* first: our own frame may be what was changed */
  gate_recover();
  worker_recovering = 0;
  units_reset();
  return 0;
}

/* The largest object that is passed: more than that can't lie behind an address. */
static uint32_t largest_object(const struct work* work, uint32_t function) {
  const struct job* job = work->pair.job;
  const struct abiter_job_function* f = &job->functions[function];
  uint64_t largest = 0;
  for (uint32_t i = 0; i < f->param_count + (f->result != ABITER_NONE); ++i) {
    const uint32_t codec = i < f->param_count ? job->params[f->first_param + i] : f->result;
    const uint64_t sizes[] = {(*work->pair.caller.layout[codec])[0], (*work->pair.callee.layout[codec])[0]};
    for (int side = 0; side < 2; ++side)
      largest = sizes[side] > largest ? sizes[side] : largest;
  }
  const uint64_t room = largest + 64;
  return room < k_xray_behind ? (uint32_t)room : k_xray_behind;
}

int xray_call_plain(const struct work* work, uint32_t function, uint32_t pattern) {
  const struct job* job = work->pair.job;
  roles = job->function_roles[function];
  memset(xray_plain.at_call, 0, sizeof xray_plain.at_call);
  memset(xray_plain.at_return, 0, sizeof xray_plain.at_return);
  xray_plain.entered = xray_plain.left = 0;
  xray_plain.stack_bytes = 0;
  xray_plain.taken = 0;
  xray_plain.cells = 0;
  xray_plain.behind_bytes = largest_object(work, function);
  xray_plain.argument_cells = job->values[job->functions[function].first_value + pattern].argument_cells;
  xray_rounds = xray_crashes = 0;
  change = NULL;
  struct outcome* outcome = &xray_plain.outcome;
  if (!call_once(work, function, pattern, outcome))
    return 0;
  if (outcome->status != ABITER_OK)
    return 1;
  const struct abiter_job_value* value = &job->values[job->functions[function].first_value + pattern];
  xray_plain.cells = value->argument_cells + value->result_cells;
  memcpy(plain_observed, outcome->observed, xray_plain.cells * sizeof *plain_observed);
  memcpy(plain_seen, outcome->seen, xray_plain.cells);
  return 1;
}

/* Whoever calls back through an address that was changed faults; but he had stored it before. Then the address has
 * changed, and everything else counts as it was. */
static int changed_pointer(const struct work* work, uint32_t function, uint32_t pattern, struct outcome* outcome) {
  const struct job* job = work->pair.job;
  const struct abiter_job_function* f = &job->functions[function];
  const struct abiter_job_value* value = &job->values[f->first_value + pattern];
  if (f->legs == 0 || change->result || gate_report.entered == 0 || !call_arguments_so_far(&work->pair))
    return 0;
  int changed = 0;
  for (uint32_t i = 0; i < f->legs; ++i) {
    const uint32_t cell = job->leg_values[value->first_leg_value + i].pointer;
    if (cell >= value->argument_cells || !cells_seen[cell])
      continue;
    static const struct abiter_cell untouched = {{0xc3, 0xc3, 0xc3, 0xc3, 0xc3, 0xc3, 0xc3, 0xc3}};
    if (memcmp(&cells_observed[cell], &untouched, sizeof untouched) == 0)
      continue;
    if (memcmp(&cells_observed[cell], &plain_observed[cell], sizeof untouched) == 0)
      continue;
    changed = 1;
    const struct abiter_cell seen = cells_observed[cell];
    memcpy(cells_observed, plain_observed, xray_plain.cells * sizeof *plain_observed);
    memcpy(cells_seen, plain_seen, xray_plain.cells);
    cells_observed[cell] = seen;
    break; /* one byte belongs to one pointer */
  }
  outcome->observed = cells_observed;
  outcome->seen = cells_seen;
  outcome->cells = xray_plain.cells;
  return changed;
}

enum xray_answer xray_call(const struct work* work, uint32_t function, uint32_t pattern, const struct xray_change* what,
                           struct outcome* outcome) {
  change = what;
  ++xray_rounds;
  if (!call_once(work, function, pattern, outcome)) {
    ++xray_crashes;
    return changed_pointer(work, function, pattern, outcome) ? XRAY_CHANGED : XRAY_CRASHED;
  }
  if (outcome->status != ABITER_OK) {
    ++xray_crashes;
    return XRAY_CRASHED;
  }
  const uint32_t from = what->result ? xray_plain.argument_cells : 0;
  const uint32_t count = (what->result ? xray_plain.cells : xray_plain.argument_cells) - from;
  return memcmp(outcome->seen + from, plain_seen + from, count) == 0 &&
                 memcmp(outcome->observed + from, plain_observed + from, count * sizeof *plain_observed) == 0
             ? XRAY_SAME
             : XRAY_CHANGED;
}
