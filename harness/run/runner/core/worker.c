#include "worker.h"

#include "gate.h"
#include "learn.h"
#include "log.h"
#include "units.h"

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
    plan->poison_xmm_quarters = learn_quarters(calling->argument_xmm) & ~calling->argument_xmm_quarters;
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
      plan->poison_result_gpr_high = called->result_gpr & ~called->result_gpr_high & ~sets.kept_gpr & ~sets.perhaps_gpr;
    plan->poison_result_xmm_wide = wide && !(flags & ABITER_KEEPS_ALL) ? ~called->result_xmm_wide : 0;
    plan->poison_result_xmm_quarters = learn_quarters(called->result_xmm & xmm) & ~called->result_xmm_quarters;
  }
}

static void poison_plans(const struct work* work, uint32_t function, uint32_t pattern) {
  static uint64_t stacks[1 + k_max_legs][ABITER_STACK_SLOTS / 64];
  const struct job* job = work->pair.job;
  const struct abiter_job_function* f = &job->functions[function];
  learn_plain_plans(f->legs);
  for (uint32_t leg = 0; leg <= f->legs; ++leg) {
    const uint32_t row = learn_row(job, function, leg);
    const struct abiter_used* caller = work->caller_used ? &work->caller_used[row] : NULL;
    const struct abiter_used* callee = work->callee_used ? &work->callee_used[row] : NULL;
    const struct abiter_job_leg* back = leg == 0 ? NULL : &job->legs[f->first_leg + leg - 1];
    const int turned = back && back->depth % 2; /* it's the callee's side that calls */
    poison_leg(learn_plan(leg), turned ? callee : caller, turned ? caller : callee, back ? back->flags : f->flags,
               pattern, stacks[leg]);
  }
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
    learn_used(work, function);
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
