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

uint64_t learn_quarters(uint32_t xmm) {
  uint64_t quarters = 0;
  for (int i = 0; i < 16; ++i)
    if (xmm >> i & 1)
      quarters |= 0xfull << 4 * i;
  return quarters;
}

/* Calls with the disturbance that a plan names, with every pattern if another variant may lie elsewhere: does what
 * arrives change? */
static int depends(const struct work* work, uint32_t function) {
  static volatile int result; /* outlives the jump */
  result = 0;
  worker_recovering = 1;
  if (sigsetjmp(worker_recovery, 0) == 0) {
    const struct job* job = work->pair.job;
    const uint32_t patterns = job->functions[function].flags & ABITER_VARIANTS ? job->header->patterns : 1;
    for (uint32_t pattern = 0; pattern < patterns && !result; ++pattern) {
      struct outcome outcome;
      call_function(&work->pair, function, pattern, &outcome);
      result = outcome.status != ABITER_OK || !cells_match(&outcome);
    }
  } else {
    gate_recover(); /* first: our own frame may be what was disturbed */
    result = 1;
    registers_reset();
  }
  worker_recovering = 0;
  return result;
}

/* Kinds of places that a convention may use. */
enum place {
  ARGUMENT_GPR,
  ARGUMENT_XMM,
  RESULT_GPR,
  RESULT_XMM,
  /* Parts of those that are used: an int has no upper half, a float is a quarter. What a narrow integer leaves of its
   * lower half counts as a part of it: callers extend it there, and some callees rely on that. */
  ARGUMENT_GPR_HIGH,
  RESULT_GPR_HIGH,
  ARGUMENT_XMM_QUARTERS,
  RESULT_XMM_QUARTERS,
  /* Bytes 16-31 and 32-63 of vector registers, used or not. */
  ARGUMENT_XMM_WIDE,
  RESULT_XMM_WIDE,
  STACK
};

/* Does anything depend on the places `from` … `to` - 1 of a kind, taken together? Only those of `among` are meant. */
static int depends_on(const struct work* work, uint32_t function, uint32_t leg, enum place place, uint32_t from,
                      uint32_t to, uint64_t among) {
  const uint64_t below = to >= 64 ? ~0ull : (1ull << to) - 1;
  const uint64_t bits = place == STACK ? 0 : (below & ~((1ull << from) - 1)) & among;
  learn_plain_plans(work->pair.job->functions[function].legs);
  struct gate_plan* plan = learn_plan(leg);
  switch (place) {
  case ARGUMENT_GPR:
    plan->disturb_gpr = (uint32_t)bits;
    break;
  case ARGUMENT_XMM:
    plan->disturb_xmm = (uint32_t)bits;
    break;
  case RESULT_GPR:
    plan->disturb_result_gpr = (uint32_t)bits;
    break;
  case RESULT_XMM:
    plan->disturb_result_xmm = (uint32_t)bits;
    break;
  case ARGUMENT_GPR_HIGH:
    plan->disturb_gpr_high = (uint32_t)bits;
    break;
  case RESULT_GPR_HIGH:
    plan->disturb_result_gpr_high = (uint32_t)bits;
    break;
  case ARGUMENT_XMM_QUARTERS:
    plan->disturb_xmm_quarters = bits;
    break;
  case RESULT_XMM_QUARTERS:
    plan->disturb_result_xmm_quarters = bits;
    break;
  case ARGUMENT_XMM_WIDE:
    plan->disturb_xmm_wide = (uint32_t)bits;
    break;
  case RESULT_XMM_WIDE:
    plan->disturb_result_xmm_wide = (uint32_t)bits;
    break;
  case STACK:
    plan->disturb_slots_from = from;
    plan->disturb_slots_to = to;
    break;
  }
  return (place == STACK || bits) && depends(work, function);
}

/* Sets the bit of every place from `from` to `to` - 1, if it is one of `among`, that something depends on: all at once,
 * then by halves, since most places aren't used. `known`: it is known already that something depends on one of them. */
static void find_used(const struct work* work, uint32_t function, uint32_t leg, enum place place, uint32_t from,
                      uint32_t to, uint64_t among, int known, uint64_t* used) {
  if (from == to || (!known && !depends_on(work, function, leg, place, from, to, among)))
    return;
  if (to - from == 1) {
    used[from / 64] |= 1ull << from % 64;
    return;
  }
  const uint32_t middle = from + (to - from) / 2;
  uint64_t before = 0, after = 0;
  for (uint32_t i = from; i < middle; ++i)
    before += used[i / 64] >> i % 64 & 1;
  find_used(work, function, leg, place, from, middle, among, 0, used);
  for (uint32_t i = from; i < middle; ++i)
    after += used[i / 64] >> i % 64 & 1;
  find_used(work, function, leg, place, middle, to, among, before == after, used);
}

/* Those of the registers or parts `among` that something depends on. */
static uint64_t used_registers(const struct work* work, uint32_t function, uint32_t leg, enum place place,
                               uint64_t among) {
  uint64_t used = 0;
  if (among)
    find_used(work, function, leg, place, 0, among >> 32 ? 64 : among >> 16 ? 32 : 16, among, 0, &used);
  return used;
}

/* What is looked at in a leg. */
struct looked_at {
  const struct work* work;
  uint32_t function, leg;
  struct register_sets sets;
  uint32_t flags, result_gpr, result_xmm; /* the latter: that may carry its result */
  uint64_t wide;                          /* bytes of vector registers behind the first 16 */
  uint32_t slots;
};

static uint64_t among(const struct looked_at* at, enum place place, uint64_t places) {
  return used_registers(at->work, at->function, at->leg, place, places);
}

/* From nothing: all at once, then by halves. */
static void search(const struct looked_at* at, struct abiter_used* used) {
  used->argument_gpr = (uint32_t)among(at, ARGUMENT_GPR, at->sets.argument_gpr);
  used->argument_xmm = (uint32_t)among(at, ARGUMENT_XMM, at->sets.xmm);
  used->result_gpr = (uint32_t)among(at, RESULT_GPR, at->result_gpr);
  used->result_xmm = (uint32_t)among(at, RESULT_XMM, at->result_xmm);
  if (at->sets.halves) {
    used->argument_gpr_high = (uint32_t)among(at, ARGUMENT_GPR_HIGH, used->argument_gpr);
    used->result_gpr_high = (uint32_t)among(at, RESULT_GPR_HIGH, used->result_gpr);
  }
  used->argument_xmm_quarters = among(at, ARGUMENT_XMM_QUARTERS, learn_quarters(used->argument_xmm));
  used->result_xmm_quarters = among(at, RESULT_XMM_QUARTERS, learn_quarters(used->result_xmm));
  used->argument_xmm_wide = (uint32_t)among(at, ARGUMENT_XMM_WIDE, at->wide);
  used->result_xmm_wide = (uint32_t)among(at, RESULT_XMM_WIDE, at->result_xmm ? at->wide : 0);
  find_used(at->work, at->function, at->leg, STACK, 0, at->slots, 0, 0, used->argument_stack);
}

static int slot_used(const struct abiter_used* used, uint32_t slot) {
  return used->argument_stack[slot / 64] >> slot % 64 & 1;
}

/* The first run of slots from `from` on that aren't used; *end is behind it. */
static uint32_t unused_slots(const struct abiter_used* used, uint32_t from, uint32_t slots, uint32_t* end) {
  while (from < slots && slot_used(used, from))
    ++from;
  for (*end = from; *end < slots && !slot_used(used, *end); ++*end) {
  }
  return from;
}

/* Does anything depend on what isn't used, if `used` is right? Nearly all of it is disturbed in one call. */
static int depends_on_rest(const struct looked_at* at, const struct abiter_used* used) {
  learn_plain_plans(at->work->pair.job->functions[at->function].legs);
  struct gate_plan* plan = learn_plan(at->leg);
  plan->disturb_gpr = at->sets.argument_gpr & ~used->argument_gpr;
  plan->disturb_xmm = at->sets.xmm & ~used->argument_xmm;
  plan->disturb_result_gpr = at->result_gpr & ~used->result_gpr;
  plan->disturb_result_xmm = at->result_xmm & ~used->result_xmm;
  if (at->sets.halves) {
    plan->disturb_gpr_high = used->argument_gpr & ~used->argument_gpr_high;
    plan->disturb_result_gpr_high = used->result_gpr & ~used->result_gpr_high;
  }
  plan->disturb_xmm_quarters = learn_quarters(used->argument_xmm) & ~used->argument_xmm_quarters;
  plan->disturb_result_xmm_quarters = learn_quarters(used->result_xmm) & ~used->result_xmm_quarters;
  plan->disturb_xmm_wide = (uint32_t)at->wide & ~used->argument_xmm_wide;
  plan->disturb_result_xmm_wide = at->result_xmm ? (uint32_t)at->wide & ~used->result_xmm_wide : 0;
  uint32_t end;
  plan->disturb_slots_from = unused_slots(used, 0, at->slots, &end);
  plan->disturb_slots_to = end;
  if (depends(at->work, at->function))
    return 1;
  while (end < at->slots) {
    const uint32_t from = unused_slots(used, end, at->slots, &end);
    if (depends_on(at->work, at->function, at->leg, STACK, from, end, 0))
      return 1;
  }
  return 0;
}

static int each_matters(const struct looked_at* at, enum place place, uint64_t places) {
  for (uint32_t i = 0; i < 64; ++i)
    if (places >> i & 1 && !depends_on(at->work, at->function, at->leg, place, i, i + 1, places))
      return 0;
  return 1;
}

/* Is this just what is used? No more than one call for each place that is, where a search takes several. */
static int is_what_is_used(const struct looked_at* at, const struct abiter_used* guess) {
  if (depends_on_rest(at, guess))
    return 0;
  for (uint32_t i = 0; i < at->slots; ++i)
    if (slot_used(guess, i) && !depends_on(at->work, at->function, at->leg, STACK, i, i + 1, 0))
      return 0;
  return each_matters(at, ARGUMENT_GPR, guess->argument_gpr) && each_matters(at, ARGUMENT_XMM, guess->argument_xmm) &&
         each_matters(at, RESULT_GPR, guess->result_gpr) && each_matters(at, RESULT_XMM, guess->result_xmm) &&
         each_matters(at, ARGUMENT_GPR_HIGH, guess->argument_gpr_high) &&
         each_matters(at, RESULT_GPR_HIGH, guess->result_gpr_high) &&
         each_matters(at, ARGUMENT_XMM_QUARTERS, guess->argument_xmm_quarters) &&
         each_matters(at, RESULT_XMM_QUARTERS, guess->result_xmm_quarters) &&
         each_matters(at, ARGUMENT_XMM_WIDE, guess->argument_xmm_wide) &&
         each_matters(at, RESULT_XMM_WIDE, guess->result_xmm_wide);
}

static int is_alike(const struct abiter_used* a, struct abiter_used b) {
  b.taken = a->taken;
  return memcmp(a, &b, sizeof b) == 0;
}

/* Most toolchains use the same places for a function: what an earlier one uses is tried first. */
static const struct abiter_used* find_alike(const struct looked_at* at, const struct used_table* table, uint32_t row) {
  enum {
    k_guesses = 4
  };
  const struct abiter_used* tried[k_guesses];
  uint32_t count = 0;
  for (uint32_t t = 0; t < table->toolchains && count < k_guesses; ++t) {
    const struct abiter_used* guess = &table->entries[t * table->rows + row];
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
  const struct abiter_job_leg* back = leg == 0 ? NULL : &job->legs[f->first_leg + leg - 1];
  struct looked_at at = {.work = work, .function = function, .leg = leg, .flags = back ? back->flags : f->flags};
  at.sets = registers_of(at.flags);
  at.slots = slots;
  if ((back ? back->result : f->result) != ABITER_NONE) {
    at.result_gpr = at.sets.result_gpr;
    at.result_xmm = at.sets.xmm & ~at.sets.kept_xmm;
  }
  if (at.flags & ABITER_WIDE)
    at.wide = gate_vector_bytes() == 64 ? 0xffffffff : gate_vector_bytes() == 32 ? 0xffff : 0;
  const uint32_t row = learn_row(job, function, leg);
  struct abiter_used* used = &work->learn[row];
  const struct abiter_used* alike = find_alike(&at, &work->table, row);
  if (alike)
    *used = *alike;
  else {
    memset(used, 0, sizeof *used);
    search(&at, used);
  }
  used->taken = taken;
  used->stack_slots = at.slots;
  used->valid = 1;
  if (leg == 0)
    log_record(ABITER_USED, 0, work->order, function, used, sizeof *used);
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
