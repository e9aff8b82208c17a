#include "learn.h"

#include "gate.h"
#include "log.h"
#include "units.h"

#include <string.h>

void learn_plain_plans(uint32_t legs) {
  memset(&gate_plan, 0, sizeof gate_plan);
  memset(call_leg_plans, 0, legs * sizeof *call_leg_plans);
}

struct gate_plan* learn_plan(uint32_t leg) {
  return leg == 0 ? &gate_plan : &call_leg_plans[leg - 1];
}

uint32_t learn_row(const struct job* job, uint32_t function, uint32_t leg) {
  return leg == 0 ? function : job->header->functions + job->functions[function].first_leg + leg - 1;
}

const struct roles* learn_roles(const struct job* job, uint32_t function, uint32_t leg) {
  return leg == 0 ? job->function_roles[function] : job->leg_roles[job->functions[function].first_leg + leg - 1];
}

/* Calls with a disturbance, at every position of the stack that matters: does what arrives change? */
static int changes(const struct work* work, uint32_t function, uint32_t pattern) {
  static volatile int result; /* outlives the jump */
  result = 0;
  worker_recovering = 1;
  if (sigsetjmp(worker_recovery, 0) == 0) {
    const uint32_t positions = call_positions(&work->pair, function);
    for (uint32_t i = 0; i < positions && !result; ++i) {
      struct outcome outcome;
      ++progress->ticks; /* each call has the time of a case */
      const struct manner manner = {i * k_stack_alignment, 0, 0};
      call_function(&work->pair, function, pattern, manner, &outcome);
      result = outcome.status != ABITER_OK || !cells_match(&outcome);
    }
  } else {
    gate_recover(); /* first: our own frame may be what was disturbed */
    result = 1;
    units_reset();
  }
  worker_recovering = 0;
  return result;
}

/* With the disturbance that a leg's plan names and with that of the other bits, for every value that may show more:
 * does what arrives change? */
static int depends(const struct work* work, uint32_t function, struct gate_plan* plan) {
  const struct job* job = work->pair.job;
  for (uint32_t pattern = 0; pattern < job->functions[function].learn_values; ++pattern)
    for (plan->disturb_others = 0; plan->disturb_others < 2; ++plan->disturb_others)
      if (changes(work, function, pattern))
        return 1;
  return 0;
}

/* What is looked at in a leg. */
struct looked_at {
  const struct work* work;
  uint32_t function, leg, slots;
  /* Places that may be used, by moment: at the call, at the return. */
  struct slices among[2];
};

enum {
  AT_CALL,
  AT_RETURN,
  k_moments,
  k_most = k_stack_slots > k_units *ABITER_UNIT_ROOM / ABITER_GRAIN ? k_stack_slots
                                                                    : k_units *ABITER_UNIT_ROOM / ABITER_GRAIN,
};

static struct slices* of_used(struct used* used, int moment) {
  return moment == AT_CALL ? &used->call : &used->result;
}

/* Does anything depend on these places, taken together? */
static int depends_on(const struct looked_at* at, int moment, const struct slice* places, uint32_t count) {
  learn_plain_plans(at->work->pair.job->functions[at->function].legs);
  struct gate_plan* plan = learn_plan(at->leg);
  for (uint32_t i = 0; i < count; ++i)
    slices_add(moment == AT_CALL ? &plan->disturb : &plan->disturb_result, places[i]);
  return count && depends(at->work, at->function, plan);
}

/* Adds each place that something depends on: all at once, then by halves, since most places aren't used. `known`: it is
 * known already that something depends on one of them. How many there are. */
static uint32_t find_used(const struct looked_at* at, int moment, const struct slice* places, uint32_t count, int known,
                          struct slices* used) {
  if (count == 0 || (!known && !depends_on(at, moment, places, count)))
    return 0;
  if (count == 1) {
    slices_add(used, places[0]);
    return 1;
  }
  const uint32_t half = count / 2;
  const uint32_t before = find_used(at, moment, places, half, 0, used);
  return before + find_used(at, moment, places + half, count - half, before == 0, used);
}

/* A unit's bytes that go by its first name are a register as such, whatever else it is the lower part of: it is looked
 * at as a whole, and then, if it is used, in grains: an int has no upper half, a float is a quarter. Those behind it are
 * looked at by name alone, used or not. */
struct part {
  uint32_t unit, from, to;
};

static struct slice slice_of(struct part part, const struct slices* among) {
  return (struct slice){(uint16_t)part.unit, grains_of(part.from, part.to) & among->units[part.unit]};
}

static struct part register_part(uint32_t unit) {
  return (struct part){unit, 0, units[unit].ends[0]};
}

static struct part outer_part(uint32_t unit, uint32_t name) {
  return (struct part){unit, units[unit].ends[name - 1], units[unit].ends[name]};
}

static int is_general(uint32_t unit) {
  return (units[unit].flags & ABITER_UNIT_ADDRESS) != 0;
}

/* What a narrow integer leaves of its grain counts as a part of it: callers extend it there, and some callees rely on
 * that. So the first grain of a general register is used whenever the register is. */
static uint32_t first_grain(uint32_t unit) {
  return is_general(unit) ? ABITER_GRAIN : 0;
}

/* Registers of one kind. */
static uint32_t list_registers(const struct slices* among, int general, struct slice* list) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < k_saved_units; ++i) {
    const struct slice slice = slice_of(register_part(i), among);
    if (slice.what && is_general(i) == general)
      list[count++] = slice;
  }
  return count;
}

/* The grains of registers that are used. */
static uint32_t list_grains(const struct slices* used_registers, int general, struct slice* list) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < k_saved_units; ++i)
    for (uint32_t from = first_grain(i); from < units[i].ends[0] && is_general(i) == general; from += ABITER_GRAIN) {
      const struct slice slice = slice_of((struct part){i, from, from + ABITER_GRAIN}, used_registers);
      if (slice.what)
        list[count++] = slice;
    }
  return count;
}

static uint32_t list_outer(const struct slices* among, struct slice* list) {
  uint32_t count = 0;
  for (uint32_t name = 1; name < ABITER_UNIT_NAMES; ++name)
    for (uint32_t i = 0; i < k_saved_units; ++i) {
      const struct slice slice = slice_of(outer_part(i, name), among);
      if (slice.what)
        list[count++] = slice;
    }
  return count;
}

static uint32_t list_slots(uint32_t slots, struct slice* list) {
  for (uint32_t i = 0; i < slots; ++i)
    list[i] = (struct slice){k_on_stack, (uint16_t)i};
  return slots;
}

/* From nothing: all at once, then by halves. */
static void search(const struct looked_at* at, struct used* used) {
  static struct slice list[k_most];
  for (int moment = 0; moment < k_moments; ++moment) {
    const struct slices* among = &at->among[moment];
    struct slices* found = of_used(used, moment);
    for (int general = 1; general >= 0; --general) {
      struct slices registers = {{0}, {0}};
      find_used(at, moment, list, list_registers(among, general, list), 0, &registers);
      for (uint32_t i = 0; i < k_saved_units; ++i)
        found->units[i] |= registers.units[i] & grains_of(0, first_grain(i));
      find_used(at, moment, list, list_grains(&registers, general, list), 0, found);
    }
    find_used(at, moment, list, list_outer(among, list), 0, found);
  }
  find_used(at, AT_CALL, list, list_slots(at->slots, list), 0, &used->call);
}

/* Does anything depend on what isn't used, if `used` is right? All of it is disturbed in one call. */
static int depends_on_rest(const struct looked_at* at, const struct used* used) {
  learn_plain_plans(at->work->pair.job->functions[at->function].legs);
  struct gate_plan* plan = learn_plan(at->leg);
  plan->disturb = at->among[AT_CALL];
  plan->disturb_result = at->among[AT_RETURN];
  slices_remove(&plan->disturb, &used->call);
  slices_remove(&plan->disturb_result, &used->result);
  return depends(at->work, at->function, plan);
}

static int each_matters(const struct looked_at* at, int moment, const struct slice* places, uint32_t count) {
  for (uint32_t i = 0; i < count; ++i)
    if (!depends_on(at, moment, &places[i], 1))
      return 0;
  return 1;
}

/* All that is looked at of what is used: registers, grains of them, what lies behind them, slots. */
static uint32_t list_used(const struct looked_at* at, int moment, const struct slices* used, struct slice* list) {
  uint32_t count = 0;
  for (int general = 1; general >= 0; --general) {
    const uint32_t first = count;
    count += list_registers(&at->among[moment], general, list + count);
    uint32_t kept = first;
    for (uint32_t i = first; i < count; ++i)
      if (used->units[list[i].unit] & list[i].what)
        list[kept++] = list[i];
    count = kept;
    count += list_grains(used, general, list + count);
  }
  count += list_outer(used, list + count);
  for (uint32_t i = 0; i < at->slots; ++i)
    if (slices_have(used, (struct slice){k_on_stack, (uint16_t)i}))
      list[count++] = (struct slice){k_on_stack, (uint16_t)i};
  return count;
}

/* Is this just what is used? No more than one call for each place that is, where a search takes several. */
static int is_what_is_used(const struct looked_at* at, const struct used* guess) {
  static struct slice list[2 * k_most];
  return !depends_on_rest(at, guess) && each_matters(at, AT_CALL, list, list_used(at, AT_CALL, &guess->call, list)) &&
         each_matters(at, AT_RETURN, list, list_used(at, AT_RETURN, &guess->result, list));
}

static int is_alike(const struct used* a, struct used b) {
  b.taken = a->taken;
  return memcmp(a, &b, sizeof b) == 0;
}

/* Most toolchains use the same places for a function: what an earlier one uses is tried first. */
static const struct used* find_alike(const struct looked_at* at, const struct used_table* table, uint32_t row) {
  enum {
    k_guesses = 4
  };
  const struct used* tried[k_guesses];
  uint32_t count = 0;
  for (uint32_t t = 0; t < table->toolchains && count < k_guesses; ++t) {
    const struct used* guess = &table->entries[t * table->rows + row];
    if (!guess->valid || guess->stack_slots != at->slots)
      continue;
    uint32_t i = 0;
    while (i < count && !is_alike(guess, *tried[i]))
      ++i;
    if (i < count)
      continue;
    tried[count++] = guess;
    if (is_what_is_used(at, guess))
      return guess;
  }
  return NULL;
}

static void learn_leg(const struct work* work, uint32_t function, uint32_t leg, uint32_t slots, uint32_t taken) {
  const struct job* job = work->pair.job;
  const struct abiter_job_function* f = &job->functions[function];
  const struct roles* roles = learn_roles(job, function, leg);
  struct looked_at at = {.work = work, .function = function, .leg = leg, .slots = slots};
  at.among[AT_CALL] = roles->argument;
  for (uint32_t i = 0; i < slots; ++i)
    slices_add(&at.among[AT_CALL], (struct slice){k_on_stack, (uint16_t)i});
  if ((leg == 0 ? f->result : job->legs[f->first_leg + leg - 1].result) != ABITER_NONE)
    at.among[AT_RETURN] = roles->result;
  const uint32_t row = learn_row(job, function, leg);
  struct used found, *const used = &found;
  const struct used* alike = find_alike(&at, &work->table, row);
  if (alike)
    *used = *alike;
  else {
    memset(used, 0, sizeof *used);
    search(&at, used);
  }
  used->taken = taken;
  used->stack_slots = slots;
  used->valid = 1;
  used->pad = 0;
  log_record(ABITER_USED, 0, work->order, row, used, sizeof *used);
}

void learn_used(const struct work* work, uint32_t function) {
  const uint32_t legs = work->pair.job->functions[function].legs;
  /* Of the undisturbed call, which has just passed. */
  const uint32_t slots = gate_plan.stack_slots;
  uint32_t taken[1 + k_max_legs] = {gate_report.taken};
  for (uint32_t leg = 1; leg <= legs; ++leg)
    taken[leg] = gate_callbacks[leg - 1].report.taken;
  for (uint32_t leg = 0; leg <= legs; ++leg)
    learn_leg(work, function, leg, slots, taken[leg]);
}
