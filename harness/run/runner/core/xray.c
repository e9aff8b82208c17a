#include "xray.h"

#include "gate.h"
#include "log.h"
#include "traps.h"
#include "xray_call.h"

#include <string.h>

/* The record as it goes into the log. */
static struct {
  struct abiter_xray head;
  uint8_t rest[1 << 22];
} report;
static size_t rest_bytes;

/* Stack bytes that lie behind an address which is passed: they are no arguments of their own. */
static uint8_t explained[k_stack_slot * k_stack_slots];

static const struct work* work;
static uint32_t function, pattern;

static void append(const void* bytes, size_t count) {
  if (rest_bytes + count > sizeof report.rest)
    return;
  memcpy(report.rest + rest_bytes, bytes, count);
  rest_bytes += count;
}

static enum xray_answer call_with(struct xray_change* change, uint8_t with, struct outcome* outcome) {
  change->with = with;
  return xray_call(work, function, pattern, change, outcome);
}

/* Most bits change every byte that is copied, and then the others, in which a bit-field may lie alone; the lowest bit
 * alone changes a bool that is tested for zero. */
static enum xray_answer call_flipped(struct xray_change* change, struct outcome* outcome) {
  static const uint8_t ways[] = {XRAY_MOST_BITS, 0x01, XRAY_OTHER_BITS};
  enum xray_answer answer = XRAY_SAME;
  for (size_t i = 0; i < sizeof ways && answer == XRAY_SAME; ++i)
    answer = call_with(change, ways[i], outcome);
  return answer;
}

/* A byte that something depends on goes into the report, with what changed. */
static void add_influence(const struct xray_change* change, uint32_t unit, enum xray_answer answer,
                          const struct outcome* outcome) {
  static struct abiter_change changes[1 << 16];
  struct abiter_influence influence = {
      (uint16_t)change->where, (uint16_t)change->result, unit, change->from, answer == XRAY_CRASHED, 0};
  const uint32_t from = change->result ? xray_plain.argument_cells : 0;
  const uint32_t to = change->result ? xray_plain.cells : xray_plain.argument_cells;
  for (uint32_t i = from; i < to && answer == XRAY_CHANGED && influence.changes < 0xffff; ++i) {
    uint32_t bytes = 0;
    for (int k = 0; k < 16; ++k)
      bytes |= (uint32_t)(outcome->observed[i].b[k] != xray_plain.observed[i].b[k]) << k;
    if (bytes || outcome->seen[i] != xray_plain.seen[i])
      changes[influence.changes++] = (struct abiter_change){i, (uint16_t)bytes, outcome->seen[i] & ~ABITER_UNEQUAL};
  }
  const size_t before = rest_bytes;
  append(&influence, sizeof influence);
  append(changes, influence.changes * sizeof *changes);
  if (rest_bytes - before == sizeof influence + influence.changes * sizeof *changes)
    ++report.head.influences;
  else
    rest_bytes = before; /* full: a function of thousands of bytes is told as far as there is room */
}

/* Finds the bytes from `from` to before `to` that something depends on: all at once, then by halves. */
static void find_bytes(struct xray_change change, uint32_t unit) {
  struct outcome outcome;
  if (change.from >= change.to)
    return;
  const enum xray_answer answer = call_flipped(&change, &outcome);
  if (answer == XRAY_SAME)
    return;
  if (change.to - change.from == 1) {
    /* A tag or an enum of no valid value may crash who reads it; another value may be one. */
    enum xray_answer now = answer;
    for (uint8_t with = 1; now != XRAY_CHANGED && with <= 4; ++with)
      now = call_with(&change, with, &outcome);
    if (now != XRAY_CHANGED)
      now = XRAY_CRASHED;
    add_influence(&change, unit, now, &outcome);
    if (change.where == ABITER_BEHIND_REGISTER || change.where == ABITER_BEHIND_STACK) {
      const uintptr_t address =
          xray_address(change.where == ABITER_BEHIND_STACK ? ABITER_ON_STACK : ABITER_IN_REGISTER, unit) + change.from;
      if (address - xray_plain.stack_address < xray_plain.stack_bytes)
        explained[address - xray_plain.stack_address] = 1;
    }
    return;
  }
  const uint32_t middle = change.from + (change.to - change.from) / 2;
  struct xray_change low = change, high = change;
  low.to = high.from = middle;
  find_bytes(low, unit);
  find_bytes(high, unit);
}

/* Looks behind an address that the callee depends on: does it read an argument there, or write the result? 0 if
 * neither: then it is just a value. */
static int look_behind(uint32_t where, uint32_t unit) {
  if (!xray_address(where, unit))
    return 0;
  struct xray_change change = {.where = where == ABITER_ON_STACK ? ABITER_BEHIND_STACK : ABITER_BEHIND_REGISTER,
                               .unit = unit};
  struct outcome outcome;
  if (call_with(&change, 0, &outcome) != XRAY_SAME)
    return 0;
  /* A byte that is written with what was there before shows in one of the two calls. */
  const uint32_t written = xray_written;
  change.to = xray_copied;
  const uint32_t before = report.head.influences;
  if (call_with(&change, XRAY_MOST_BITS, &outcome) != XRAY_SAME) {
    find_bytes(change, unit);
    return report.head.influences != before;
  }
  const uint32_t result_bytes = written > xray_written ? written : xray_written;
  if (!result_bytes || work->pair.job->functions[function].result == ABITER_NONE ||
      report.head.result_unit != ABITER_NONE)
    return 0;
  report.head.result_where = where;
  report.head.result_unit = unit;
  report.head.result_bytes = result_bytes;
  return 1;
}

/* The registers of a set that something depends on, by halves. */
static uint64_t find_units(uint64_t set, uint32_t result) {
  struct xray_change change = {.where = ABITER_IN_REGISTER, .result = result, .units = set, .to = ABITER_UNIT_ROOM};
  struct outcome outcome;
  if (!set || call_flipped(&change, &outcome) == XRAY_SAME)
    return 0;
  if ((set & (set - 1)) == 0)
    return set;
  uint64_t low = 0, rest = set;
  for (int half = __builtin_popcountll(set) / 2; half; --half) {
    low |= rest & -rest;
    rest &= rest - 1;
  }
  return find_units(low, result) | find_units(rest, result);
}

static uint64_t units_with(uint32_t flags) {
  uint64_t set = 0;
  for (uint32_t i = 0; i < k_units; ++i)
    if (units[i].flags & flags)
      set |= 1ull << i;
  return set;
}

/* Units that a caller may rely on. */
static uint64_t units_relied_on(void) {
  const struct slices* relied = &work->pair.job->function_roles[function]->relied;
  uint64_t set = 0;
  for (uint32_t i = 0; i < k_units; ++i)
    if (relied->units[i])
      set |= 1ull << i;
  return set;
}

static void find_register_bytes(uint64_t set, uint32_t result) {
  const struct roles* roles = work->pair.job->function_roles[function];
  for (uint32_t i = 0; i < k_units; ++i) {
    if (!(set >> i & 1))
      continue;
    if (!result && units[i].flags & ABITER_UNIT_ADDRESS && look_behind(ABITER_IN_REGISTER, i))
      continue;
    find_bytes(
        (struct xray_change){
            .where = ABITER_IN_REGISTER, .result = result, .units = 1ull << i, .to = unit_bytes(i, roles)},
        i);
  }
}

/* Stack slots that something depends on, by halves; `slots` gets a 1 for each. */
static void find_slots(uint32_t from, uint32_t to, uint8_t* slots) {
  struct xray_change change = {.where = ABITER_ON_STACK, .from = k_stack_slot * from, .to = k_stack_slot * to};
  struct outcome outcome;
  if (from == to || call_flipped(&change, &outcome) == XRAY_SAME)
    return;
  if (to - from == 1) {
    slots[from] = 1;
    return;
  }
  const uint32_t middle = from + (to - from) / 2;
  find_slots(from, middle, slots);
  find_slots(middle, to, slots);
}

static void find_stack_bytes(void) {
  uint8_t slots[k_stack_slots] = {0};
  const uint32_t count = xray_plain.stack_bytes / k_stack_slot;
  find_slots(0, count, slots);
  for (uint32_t i = 0; i < count; ++i)
    if (slots[i] && look_behind(ABITER_ON_STACK, k_stack_slot * i))
      slots[i] = 0;
  for (uint32_t i = 0; i < k_stack_slot * count; ++i)
    if (slots[i / k_stack_slot] && !explained[i])
      find_bytes((struct xray_change){.where = ABITER_ON_STACK, .from = i, .to = i + 1}, 0);
}

/* What a variadic caller says of vector registers, and whether the callee goes by it: with 0 there it may not save
 * those that hold arguments. */
static void find_count(void) {
  for (uint32_t i = 0; i < k_units; ++i) {
    if (!(units[i].flags & ABITER_UNIT_COUNT))
      continue;
    report.head.count = xray_plain.at_call[i][0];
    struct xray_change change = {.where = ABITER_IN_REGISTER, .units = 1ull << i, .to = 1};
    struct outcome outcome;
    report.head.count_used =
        report.head.count != 0 && call_with(&change, xray_plain.at_call[i][0], &outcome) != XRAY_SAME;
  }
}

static void find_result(void) {
  struct abiter_xray* head = &report.head;
  uint64_t set = units_with(ABITER_UNIT_RESULT) & ~units_relied_on();
  if (head->result_unit != ABITER_NONE) {
    const uintptr_t address = xray_address(head->result_where, head->result_unit);
    for (uint32_t i = 0; i < k_units && head->returned_unit == ABITER_NONE; ++i) {
      uintptr_t value;
      memcpy(&value, xray_plain.at_return[i], sizeof value);
      if (units[i].flags & ABITER_UNIT_RESULT && value == address)
        head->returned_unit = i;
    }
    struct xray_change change = {
        .where = ABITER_BEHIND_RETURNED, .result = 1, .unit = head->returned_unit, .to = head->result_bytes};
    struct outcome outcome;
    if (head->returned_unit != ABITER_NONE) {
      set &= ~(1ull << head->returned_unit);
      head->returned_used = call_flipped(&change, &outcome) != XRAY_SAME;
    }
    change.where = head->result_where == ABITER_ON_STACK ? ABITER_BEHIND_STACK : ABITER_BEHIND_REGISTER;
    change.unit = head->result_unit;
    find_bytes(change, change.unit);
  }
  find_register_bytes(find_units(set, 1), 1);
}

/* `deep`: find the places; else only record what the undisturbed call looks like. */
static void xray_pattern(int deep) {
  struct abiter_xray* head = &report.head;
  memset(head, 0, sizeof *head);
  memset(explained, 0, sizeof explained);
  rest_bytes = 0;
  head->pattern = pattern;
  head->result_unit = head->returned_unit = head->count = ABITER_NONE;
  const int returned = xray_call_plain(work, function, pattern);
  const struct outcome* outcome = &xray_plain.outcome;
  head->step = progress->step;
  head->entered = xray_plain.entered;
  head->left = xray_plain.left;
  head->taken = xray_plain.taken;
  if (!returned) {
    head->status = ABITER_CRASHED;
    head->signal = progress->signal;
    head->address = progress->address;
  } else {
    head->status = outcome->status;
    head->facts = outcome->broken.facts;
    head->promises = outcome->broken.promises;
    head->agrees = outcome->status == ABITER_OK && cells_match(outcome);
  }
  if (head->entered) {
    head->unit_bytes = sizeof xray_plain.at_call;
    head->stack_bytes = xray_plain.stack_bytes;
    append(xray_plain.at_call, sizeof xray_plain.at_call);
    append(xray_plain.at_return, sizeof xray_plain.at_return);
    append(xray_plain.stack, xray_plain.stack_bytes);
  }
  if (returned) {
    struct abiter_clobber clobbers[k_units];
    head->clobbers = worker_list_clobbers(&outcome->broken, clobbers);
    append(clobbers, head->clobbers * sizeof *clobbers);
  }
  if (deep && returned && outcome->status == ABITER_OK) {
    uint64_t arguments = units_with(ABITER_UNIT_ARGUMENT);
    if (work->pair.job->functions[function].flags & ABITER_VARIADIC)
      arguments &= ~units_with(ABITER_UNIT_COUNT);
    find_register_bytes(find_units(arguments, 0), 0);
    find_stack_bytes();
    if (work->pair.job->functions[function].flags & ABITER_VARIADIC)
      find_count();
    if (work->pair.job->functions[function].result != ABITER_NONE)
      find_result();
  }
  head->rounds = xray_rounds;
  head->crashes = xray_crashes;
  log_record(ABITER_XRAY, 0, work->order, function, &report, sizeof *head + rest_bytes);
}

void xray_function(const struct work* of, uint32_t number) {
  const struct job* job = of->pair.job;
  work = of;
  function = number;
  traps_prepare(job, number, of->pair.leg_stubs);
  const struct abiter_job_function* f = &job->functions[number];
  for (pattern = 0; pattern < f->values; ++pattern) {
    progress->pattern = pattern;
    xray_pattern(pattern < f->learn_values);
  }
}
