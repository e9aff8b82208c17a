#include "worker.h"

#include "gate.h"
#include "log.h"
#include "registers.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

struct progress* progress;

sigjmp_buf worker_recovery;
volatile sig_atomic_t worker_recovering;

static void on_signal(int number, siginfo_t* info, void* context) {
  (void)context;
  progress->signal = number;
  progress->address = (uintptr_t)info->si_addr;
  if (worker_recovering)
    siglongjmp(worker_recovery, 1);
  _exit(100);
}

void worker_catch_signals(void) {
  static char stack[65536];
  const stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; ++i)
    sigaction(signals[i], &action, NULL);
}

static void plain_plans(void) {
  memset(&gate_plan, 0, sizeof gate_plan);
  memset(call_leg_plans, 0, sizeof call_leg_plans);
}

/* Of the function itself (leg 0) or of a call back. */
static struct gate_plan* plan_of(uint32_t leg) {
  return leg == 0 ? &gate_plan : &call_leg_plans[leg - 1];
}

/* Where in a table of what is used: functions first, then their legs. */
static uint32_t row_of(const struct job* job, uint32_t function, uint32_t leg) {
  return leg == 0 ? function : job->header->functions + job->functions[function].first_leg + leg - 1;
}

/* Four bits for each register of a set. */
static uint64_t quarters_of(uint32_t xmm) {
  uint64_t quarters = 0;
  for (int i = 0; i < 16; ++i)
    if (xmm >> i & 1)
      quarters |= 0xfull << 4 * i;
  return quarters;
}

/* `calling`, `called`: what the toolchains of the two sides of this leg use in it; null if that isn't known. */
static void poison_leg(struct gate_plan* plan, const struct abiter_used* calling, const struct abiter_used* called,
                       uint32_t flags, uint32_t pattern, uint64_t* stack) {
  const int wide = flags & ABITER_WIDE;
  const struct register_sets sets = registers_of(flags);
  /* What a side doesn't test of such a tag is passed nevertheless. */
  const int whole = flags & ABITER_HIDDEN_TAG;
  if (calling && calling->valid) {
    plan->poison_gpr = sets.argument_gpr & ~calling->argument_gpr;
    if (flags & ABITER_VARIADIC)
      plan->poison_gpr &= ~1u; /* a callee that tests al sees what this caller said */
    plan->poison_xmm = sets.xmm & ~calling->argument_xmm;
    if (sets.halves && !whole)
      plan->poison_gpr_high = calling->argument_gpr & ~calling->argument_gpr_high;
    plan->knows_taken = 1;
    plan->taken = calling->taken;
    plan->poison_xmm_quarters = quarters_of(calling->argument_xmm) & ~calling->argument_xmm_quarters;
    plan->poison_xmm_wide = wide ? ~calling->argument_xmm_wide : 0;
    /* Stack slots are restored by their content, which only graffiti is sure not to contain by chance. An object that
     * the caller's own callee doesn't ask for its vtable may lie there, and another callee may ask. */
    if (pattern == 0 && !(flags & ABITER_KEEP_STACK)) {
      for (int i = 0; i < ABITER_STACK_SLOTS / 64; ++i)
        stack[i] = ~calling->argument_stack[i];
      for (uint32_t i = calling->stack_slots; i < ABITER_STACK_SLOTS; ++i)
        stack[i / 64] &= ~(1ull << i % 64);
      plan->poison_stack = stack;
    }
  }
  if (called && called->valid) {
    plan->poison_result_gpr = sets.result_gpr & ~called->result_gpr & ~sets.perhaps_gpr;
    const uint32_t xmm = sets.xmm & ~sets.kept_xmm & ~sets.perhaps_xmm;
    plan->poison_result_xmm = xmm & ~called->result_xmm;
    if (sets.halves && !whole)
      plan->poison_result_gpr_high =
          called->result_gpr & ~called->result_gpr_high & ~sets.kept_gpr & ~sets.perhaps_gpr;
    plan->poison_result_xmm_wide = wide && !(flags & ABITER_KEEPS_ALL) ? ~called->result_xmm_wide : 0;
    plan->poison_result_xmm_quarters = quarters_of(called->result_xmm & xmm) & ~called->result_xmm_quarters;
  }
}

static void poison_plans(const struct work* work, uint32_t function, uint32_t pattern) {
  static uint64_t stacks[1 + k_max_legs][ABITER_STACK_SLOTS / 64];
  const struct job* job = work->pair.job;
  const struct abiter_job_function* f = &job->functions[function];
  plain_plans();
  for (uint32_t leg = 0; leg <= f->legs; ++leg) {
    const uint32_t row = row_of(job, function, leg);
    const struct abiter_used* caller = work->caller_used ? &work->caller_used[row] : NULL;
    const struct abiter_used* callee = work->callee_used ? &work->callee_used[row] : NULL;
    const struct abiter_job_leg* back = leg == 0 ? NULL : &job->legs[f->first_leg + leg - 1];
    const int turned = back && back->depth % 2; /* it's the callee's side that calls */
    poison_leg(plan_of(leg), turned ? callee : caller, turned ? caller : callee, back ? back->flags : f->flags, pattern,
               stacks[leg]);
  }
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
  plain_plans();
  struct gate_plan* plan = plan_of(leg);
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

/* Finds what a toolchain's own convention uses, by disturbing places in a call that agrees. */
static void learn_used(const struct work* work, uint32_t function, uint32_t leg, struct abiter_used* used) {
  memset(used, 0, sizeof *used);
  const struct job* job = work->pair.job;
  const struct abiter_job_function* f = &job->functions[function];
  const struct abiter_job_leg* back = leg == 0 ? NULL : &job->legs[f->first_leg + leg - 1];
  const uint32_t flags = back ? back->flags : f->flags;
  const struct register_sets sets = registers_of(flags);
  used->taken = back ? gate_callbacks[leg - 1].report.taken : gate_report.taken;
  used->stack_slots = gate_plan.stack_slots; /* of the undisturbed call, which has just passed */
  used->argument_gpr = (uint32_t)used_registers(work, function, leg, ARGUMENT_GPR, sets.argument_gpr);
  used->argument_xmm = (uint32_t)used_registers(work, function, leg, ARGUMENT_XMM, sets.xmm);
  const int has_result = (back ? back->result : f->result) != ABITER_NONE;
  used->result_gpr = (uint32_t)used_registers(work, function, leg, RESULT_GPR, has_result ? sets.result_gpr : 0);
  used->result_xmm =
      (uint32_t)used_registers(work, function, leg, RESULT_XMM, has_result ? sets.xmm & ~sets.kept_xmm : 0);
  if (sets.halves) {
    used->argument_gpr_high = (uint32_t)used_registers(work, function, leg, ARGUMENT_GPR_HIGH, used->argument_gpr);
    used->result_gpr_high = (uint32_t)used_registers(work, function, leg, RESULT_GPR_HIGH, used->result_gpr);
  }
  used->argument_xmm_quarters =
      used_registers(work, function, leg, ARGUMENT_XMM_QUARTERS, quarters_of(used->argument_xmm));
  used->result_xmm_quarters = used_registers(work, function, leg, RESULT_XMM_QUARTERS, quarters_of(used->result_xmm));
  if (flags & ABITER_WIDE) {
    const uint64_t among = gate_vector_bytes() == 64 ? 0xffffffff : gate_vector_bytes() == 32 ? 0xffff : 0;
    used->argument_xmm_wide = (uint32_t)used_registers(work, function, leg, ARGUMENT_XMM_WIDE, among);
    used->result_xmm_wide =
        has_result ? (uint32_t)used_registers(work, function, leg, RESULT_XMM_WIDE, among) : 0;
  }
  find_used(work, function, leg, STACK, 0, used->stack_slots, 0, 0, used->argument_stack);
  used->valid = 1;
  if (leg == 0)
    log_record(ABITER_USED, 0, work->order, function, used, sizeof *used);
}

/* The report of a case while it grows. */
static struct {
  struct abiter_case head;
  struct abiter_difference differences[1 << 16];
} report;

static void add_differences(const struct outcome* outcome, uint32_t pattern) {
  for (uint32_t i = 0; i < outcome->cells; ++i) {
    if (cell_matches(outcome, i) || report.head.differences == sizeof report.differences / sizeof *report.differences)
      continue;
    struct abiter_difference* difference = &report.differences[report.head.differences++];
    memset(difference, 0, sizeof *difference);
    difference->pattern = pattern;
    difference->cell = i;
    difference->seen = outcome->seen[i];
    difference->expected = outcome->expected[i];
    difference->observed = outcome->observed[i];
  }
}

static void log_case(const struct work* work, uint32_t function, int alone) {
  log_record(ABITER_CASE, (uint16_t)alone, work->order, function, &report,
             sizeof report.head + report.head.differences * sizeof *report.differences);
}

int worker_has(const struct work* work, uint32_t function) {
  const struct job* job = work->pair.job;
  const struct abiter_job_function* f = &job->functions[function];
  const struct library* sides[] = {&work->pair.caller, &work->pair.callee};
  for (uint32_t side = 0; side < 2; ++side) {
    int there = sides[side]->functions[function] != NULL;
    if (f->flags & ABITER_STATIC && !(f->flags & ABITER_CONSTANT) && side == CALLEE)
      there &= sides[side]->before[function] && sides[side]->after[function];
    for (uint32_t i = f->first_leg; i < f->first_leg + f->legs; ++i)
      there &= job->legs[i].depth % 2 == side || (sides[side]->legs[i] && work->pair.leg_stubs[i]);
    for (uint32_t i = 0; i < f->param_count + (f->result != ABITER_NONE); ++i) {
      const uint32_t codec = i < f->param_count ? job->params[f->first_param + i] : f->result;
      there &= sides[side]->put[codec] && sides[side]->get[codec] && sides[side]->layout[codec];
    }
    if (!there) {
      report.head.status = ABITER_MISSING;
      report.head.step = side;
      return 0;
    }
  }
  return 1;
}

int worker_case(const struct work* work, uint32_t function, int alone, int fresh) {
  memset(&report.head, 0, sizeof report.head);
  progress->function = function;
  progress->signal = 0;
  if (!worker_has(work, function)) {
    log_case(work, function, alone || fresh);
    return 1; /* nothing ran, so nothing is spoilt */
  }
  for (uint32_t pattern = 0; pattern < work->pair.job->header->patterns; ++pattern) {
    struct outcome outcome;
    progress->pattern = pattern;
    ++progress->ticks;
    poison_plans(work, function, pattern);
    call_function(&work->pair, function, pattern, &outcome);
    const uint32_t clobbered = outcome.clobbered & ~registers_of(work->pair.job->functions[function].flags).facts;
    if (!report.head.clobbered)
      report.head.clobbered_leg = outcome.clobbered_leg;
    report.head.clobbered |= clobbered;
    if (outcome.clobbered & ABITER_CLOBBER_LIVES) {
      report.head.made = (int32_t)outcome.made;
      report.head.gone = (int32_t)outcome.gone;
    }
    if (outcome.status != ABITER_OK) {
      report.head.status = outcome.status;
      report.head.step = progress->step;
      report.head.pattern = pattern;
      break;
    }
    add_differences(&outcome, pattern);
  }
  const int passed = report.head.status == ABITER_OK && report.head.differences == 0 && report.head.clobbered == 0;
  if (!passed)
    log_case(work, function, alone || fresh);
  else
    log_record(ABITER_PASS, (uint16_t)alone, work->order, function, NULL, 0);
  if (passed && work->learn && !alone && !(work->pair.job->functions[function].flags & ABITER_STATIC))
    for (uint32_t leg = 0; leg <= work->pair.job->functions[function].legs; ++leg)
      learn_used(work, function, leg, &work->learn[row_of(work->pair.job, function, leg)]);
  return passed;
}

static void log_probe(uint32_t order, uint32_t probe, const uint8_t* a, const uint8_t* b, uint64_t size) {
  static struct {
    struct abiter_object_difference head;
    uint8_t bits[1 << 16];
  } found;
  uint64_t first = 0, end = size;
  while (first < end && a[first] == b[first])
    ++first;
  while (end > first && a[end - 1] == b[end - 1])
    --end;
  if (end - first > sizeof found.bits)
    end = first + sizeof found.bits;
  found.head.first = (uint32_t)first;
  found.head.count = (uint32_t)(end - first);
  for (uint64_t i = first; i < end; ++i)
    found.bits[i - first] = a[i] ^ b[i];
  log_record(ABITER_PROBE, 0, order, probe, &found, sizeof found.head + found.head.count);
}

void worker_layouts(const struct job* job, struct library* library, uint32_t order) {
  for (uint32_t i = 0; i < job->header->codecs; ++i)
    if (library->layout[i]) {
      const struct abiter_layout layout = {(*library->layout[i])[0], (*library->layout[i])[1]};
      log_record(ABITER_LAYOUT, 0, order, i, &layout, sizeof layout);
    }
  for (uint32_t i = 0; i < job->header->probes; ++i) {
    const struct abiter_job_probe* probe = &job->probes[i];
    progress->function = i;
    ++progress->ticks;
    if (!library->layout[probe->codec] || !library->put[probe->codec])
      continue;
    const uint64_t size = (*library->layout[probe->codec])[0];
    worker_recovering = 1;
    if (sigsetjmp(worker_recovery, 1) == 0) {
      const uint8_t* a = build_object(job, library, probe->codec, probe->first_a, probe->count_a, 0);
      const uint8_t* b = build_object(job, library, probe->codec, probe->first_b, probe->count_b, 1);
      if (a && b)
        log_probe(order, i, a, b, size);
    }
    worker_recovering = 0;
  }
}
