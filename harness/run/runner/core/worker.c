#include "worker.h"

#include "gate.h"
#include "learn.h"
#include "log.h"

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

/* What a side doesn't test of a general register that it uses is passed nevertheless. */
static void use_whole_registers(struct slices* used) {
  for (uint32_t i = 0; i < k_saved_units; ++i)
    if (units[i].flags & ABITER_UNIT_ADDRESS && used->units[i])
      used->units[i] = grains_of(0, ABITER_UNIT_ROOM);
}

/* All of `among` but what is used. */
static void poison_unused(struct slices* poison, const struct slices* among, struct slices used, uint32_t flags) {
  if (flags & ABITER_HIDDEN_TAG)
    use_whole_registers(&used);
  *poison = *among;
  slices_remove(poison, &used);
}

/* A callee that tests the count sees what this caller said. */
static void leave_count(struct slices* poison, const struct slices* used) {
  for (uint32_t i = 0; i < k_saved_units; ++i)
    if (units[i].flags & ABITER_UNIT_COUNT && !used->units[i])
      poison->units[i] = 0;
}

/* `calling`, `called`: what the toolchains of the two sides of this leg use in it; null if that isn't known. */
static void poison_leg(struct gate_plan* plan, const struct used* calling, const struct used* called,
                       const struct roles* roles, uint32_t flags, int keeps_stack) {
  if (calling && calling->valid) {
    poison_unused(&plan->poison, &roles->argument, calling->call, flags);
    if (flags & ABITER_VARIADIC)
      leave_count(&plan->poison, &calling->call);
    plan->knows_taken = 1;
    plan->taken = calling->taken;
    /* Stack slots are restored by their content. An object that the caller's own callee doesn't ask for its vtable may
     * lie there, and another callee may ask. */
    if (!keeps_stack && !(flags & ABITER_KEEP_STACK)) {
      for (uint32_t i = 0; i < k_stack_slots / 64; ++i)
        plan->poison.slots[i] = ~calling->call.slots[i];
      slices_limit_slots(&plan->poison, calling->stack_slots);
    }
  }
  if (called && called->valid) {
    poison_unused(&plan->poison_result, &roles->result, called->result, flags);
    slices_remove(&plan->poison_result, &roles->perhaps);
  }
}

static void poison_plans(const struct work* work, uint32_t function, uint32_t pattern) {
  const struct job* job = work->pair.job;
  const struct abiter_job_function* f = &job->functions[function];
  learn_plain_plans(f->legs);
  for (uint32_t leg = 0; leg <= f->legs; ++leg) {
    const uint32_t row = learn_row(job, function, leg);
    const struct used* caller = work->caller_used ? &work->caller_used[row] : NULL;
    const struct used* callee = work->callee_used ? &work->callee_used[row] : NULL;
    const struct abiter_job_leg* back = leg == 0 ? NULL : &job->legs[f->first_leg + leg - 1];
    const int turned = back && back->depth % 2; /* it's the callee's side that calls */
    poison_leg(learn_plan(leg), turned ? callee : caller, turned ? caller : callee, learn_roles(job, function, leg),
               back ? back->flags : f->flags, (int)job->values[f->first_value + pattern].keeps_stack);
  }
}

/* The report of a case while it grows. */
static struct {
  struct abiter_case head;
  struct abiter_difference differences[1 << 16];
  struct abiter_clobber room[k_units]; /* behind the last difference */
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

uint32_t worker_list_clobbers(const struct broken* broken, struct abiter_clobber* list) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < k_units; ++i)
    if (broken->units.units[i])
      list[count++] = (struct abiter_clobber){i, broken->units.units[i]};
  return count;
}

static void log_case(const struct work* work, uint32_t function, const struct broken* broken, int alone) {
  report.head.facts = broken->facts;
  report.head.promises = broken->promises;
  struct abiter_clobber* clobbers = (void*)&report.differences[report.head.differences];
  report.head.clobbers = worker_list_clobbers(broken, clobbers);
  log_record(ABITER_CASE, (uint16_t)alone, work->order, function, &report,
             (size_t)((uint8_t*)(clobbers + report.head.clobbers) - (uint8_t*)&report));
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
  struct broken broken = {0};
  progress->function = function;
  progress->signal = 0;
  if (!worker_has(work, function)) {
    log_case(work, function, &broken, alone || fresh);
    return 1; /* nothing ran, so nothing is spoilt */
  }
  for (uint32_t pattern = 0; pattern < work->pair.job->functions[function].values; ++pattern) {
    struct outcome outcome;
    progress->pattern = pattern;
    ++progress->ticks;
    poison_plans(work, function, pattern);
    call_function(&work->pair, function, pattern, &outcome);
    if (!k_alignment_is_promised)
      outcome.broken.facts &= ~(uint32_t)ABITER_UNALIGNED_CALL;
    if (!is_broken(&broken))
      report.head.broken_leg = outcome.broken_leg;
    add_broken(&broken, &outcome.broken);
    if (outcome.broken.facts & ABITER_UNEQUAL_LIVES) {
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
  const int passed = report.head.status == ABITER_OK && report.head.differences == 0 && !is_broken(&broken);
  if (!passed)
    log_case(work, function, &broken, alone || fresh);
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
