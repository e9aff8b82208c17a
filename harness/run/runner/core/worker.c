#include "worker.h"

#include "cage.h"
#include "gate.h"
#include "learn.h"
#include "log.h"
#include "objects.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

struct progress* progress;

sigjmp_buf worker_recovery;
volatile sig_atomic_t worker_recovering;

static void on_signal(int number, siginfo_t* info, void* context) {
  (void)context;
  if (number == SIGSEGV && !worker_recovering && gate_is_below_stack((uintptr_t)info->si_addr))
    progress->end = ABITER_LEFT_STACK;
  progress->signal = number;
  progress->address = number == SIGSYS ? cage_refusal_of(info) : (uintptr_t)info->si_addr;
  if (worker_recovering)
    siglongjmp(worker_recovery, 1);
  _exit(100);
}

/* Whatever a constructor, or a case before, did to them. */
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

/* What `own` uses; in doubt, what the other side's toolchain uses by itself as well. */
static struct slices used_by(const struct slices* own, const struct slices* other, int in_doubt) {
  struct slices used = *own;
  if (in_doubt)
    slices_unite(&used, other);
  return used;
}

/* `calling`, `called`: what the toolchains of the two sides of this leg use in it; null if that isn't known. */
static void poison_leg(struct gate_plan* plan, const struct used* calling, const struct used* called,
                       const struct roles* roles, uint32_t flags, int keeps_stack, int in_doubt) {
  static const struct used nothing;
  const struct used* caller = calling && calling->valid ? calling : &nothing;
  const struct used* callee = called && called->valid ? called : &nothing;
  if (caller->valid) {
    const struct slices used = used_by(&caller->call, &callee->call, in_doubt);
    poison_unused(&plan->poison, &roles->argument, used, flags);
    if (flags & ABITER_VARIADIC)
      leave_count(&plan->poison, &used);
    plan->knows_taken = 1;
    plan->taken = caller->taken;
    /* Stack slots are restored by their content. An object that the caller's own callee doesn't ask for its vtable may
     * lie there, and another callee may ask. */
    if (!keeps_stack && !(flags & ABITER_KEEP_STACK)) {
      for (uint32_t i = 0; i < k_stack_slots / 64; ++i)
        plan->poison.slots[i] = ~used.slots[i];
      slices_limit_slots(&plan->poison, caller->stack_slots);
    }
  }
  if (callee->valid) {
    poison_unused(&plan->poison_result, &roles->result, used_by(&callee->result, &caller->result, in_doubt), flags);
    slices_remove(&plan->poison_result, &roles->perhaps);
  }
}

static void poison_plans(const struct work* work, uint32_t function, uint32_t pattern, struct manner manner,
                         int in_doubt) {
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
               back ? back->flags : f->flags, (int)job->values[f->first_value + pattern].keeps_stack, in_doubt);
  }
  if (manner.ignores ||
      manner.dynamic) /* its frame is another one than that of the caller whose unused slots are known */
    memset(gate_plan.poison.slots, 0, sizeof gate_plan.poison.slots);
}

/* Is something wrong, and nothing but cells that a toolchain may test in part? What follows a wrong tag is skipped. */
static int is_doubtful(const struct outcome* outcome) {
  int wrong = 0;
  for (uint32_t i = 0; i < outcome->cells; ++i) {
    if (cell_matches(outcome, i))
      continue;
    if (!(outcome->traits[i] & ABITER_FEW_VALUES) && outcome->seen[i])
      return 0;
    wrong |= outcome->traits[i] & ABITER_FEW_VALUES;
  }
  return wrong;
}

/* The traits of all cells of a value, and those that none of them lacks. */
static uint32_t traits_of(const struct work* work, uint32_t function, uint32_t pattern) {
  const struct job* job = work->pair.job;
  const struct abiter_job_value* value = &job->values[job->functions[function].first_value + pattern];
  uint32_t traits = 0;
  for (uint32_t i = 0; i < value->argument_cells + value->result_cells; ++i)
    traits |= job->traits[value->first_cell + i];
  return traits;
}

/* Calls with everything overwritten that the sides' own conventions don't use; false if that crashed, where this is worth
 * another try. */
static int call_poisoned(const struct work* work, uint32_t function, uint32_t pattern, struct manner manner,
                         int recover, struct outcome* outcome) {
  static volatile int crashed; /* outlives the jump */
  crashed = 0;
  poison_plans(work, function, pattern, manner, 0);
  worker_recovering = recover;
  if (!recover || sigsetjmp(worker_recovery, 0) == 0) {
    call_function(&work->pair, function, pattern, manner, outcome);
  } else {
    gate_recover(); /* first: our own frame may be what was overwritten */
    crashed = 1;
    progress->signal = 0;
    units_reset();
  }
  worker_recovering = 0;
  return !crashed;
}

/* A toolchain may test a value that is one of few (a bool, an enum, a tag) in part, another one as a whole: what the first
 * one was seen to use is then less than what it passes. So where nothing but such values is wrong, what either of the
 * two uses by itself is left alone. */
static void call_and_compare(const struct work* work, uint32_t function, uint32_t pattern, struct manner manner,
                             struct outcome* outcome) {
  const uint32_t traits = work->caller_used ? traits_of(work, function, pattern) : 0;
  const int may_doubt = (traits & ABITER_FEW_VALUES) != 0;
  if (call_poisoned(work, function, pattern, manner, may_doubt && !(traits & ABITER_IS_ADDRESS), outcome) &&
      !(may_doubt && outcome->status == ABITER_OK && is_doubtful(outcome)))
    return;
  poison_plans(work, function, pattern, manner, 1);
  call_function(&work->pair, function, pattern, manner, outcome);
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
  report.head.lost_units = (uint32_t)broken->lost_units;
  report.head.lost_promises = broken->lost_promises;
  report.head.unaligned = broken->unaligned;
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

/* Calls once, and adds what is seen to the report. */
static void one_call(const struct work* work, uint32_t function, uint32_t pattern, struct manner manner,
                     struct broken* broken) {
  struct outcome outcome;
  progress->pattern = pattern;
  ++progress->ticks;
  call_and_compare(work, function, pattern, manner, &outcome);
  if (!k_alignment_is_promised)
    outcome.broken.facts &= ~(uint32_t)ABITER_UNALIGNED_CALL;
  if (!is_broken(broken))
    report.head.broken_leg = outcome.broken_leg;
  add_broken(broken, &outcome.broken);
  if (outcome.broken.facts & ABITER_UNEQUAL_LIVES) {
    report.head.made = (int32_t)outcome.made;
    report.head.gone = (int32_t)outcome.gone;
  }
  if (outcome.status != ABITER_OK) {
    report.head.status = outcome.status;
    report.head.step = progress->step;
    report.head.pattern = pattern;
    return;
  }
  add_differences(&outcome, pattern);
}

/* Has anything been seen so far that isn't as it should be? */
static int is_wrong(const struct broken* broken) {
  return report.head.status != ABITER_OK || report.head.differences || is_broken(broken);
}

static int is_static(const struct work* work, uint32_t function) {
  return (work->pair.job->functions[function].flags & ABITER_STATIC) != 0;
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
  const uint32_t patterns = work->pair.job->functions[function].values;
  const uint32_t positions = is_static(work, function) ? 1 : call_positions(&work->pair, function);
  /* Each pattern, and the first one at each position: a failure at one is enough. */
  for (uint32_t i = 0; i < patterns + positions - 1 && report.head.status == ABITER_OK; ++i) {
    const uint32_t pattern = i < patterns ? i : 0;
    const uint32_t position = i < patterns ? i % positions : i - patterns + 1;
    if (i >= patterns && report.head.differences)
      break;
    one_call(work, function, pattern, (struct manner){position * k_stack_alignment, 0, 0}, &broken);
  }
  if (call_may_ignore(&work->pair, function) && report.head.status == ABITER_OK && !report.head.differences)
    one_call(work, function, 0, (struct manner){0, 1, 0}, &broken);
  if (work->pair.caller.dynamic[function] && !is_wrong(&broken))
    for (uint32_t position = 0; position < positions && !is_wrong(&broken); ++position) {
      one_call(work, function, 0, (struct manner){position * k_stack_alignment, 0, 1}, &broken);
      if (is_wrong(&broken))
        broken.facts |= ABITER_DYNAMIC_FRAME;
    }
  const int passed = !is_wrong(&broken);
  if (!passed)
    log_case(work, function, &broken, alone || fresh);
  else
    log_record(ABITER_PASS, (uint16_t)alone, work->order, function, NULL, 0);
  if (passed && work->learns && !alone && !is_static(work, function)) {
    learn_used(work, function);
    log_record(ABITER_DONE, 0, work->order, function, NULL, 0);
  }
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

static struct abiter_cell cells_read[k_max_cells];
static uint8_t bytes_read[k_max_cells];

/* Reads an object that was built from these cells. False if it can't be read. */
static int read_built(const struct job* job, const struct library* library, const struct abiter_job_probe* probe,
                      int second) {
  const uint32_t first = second ? probe->first_b : probe->first_a, count = second ? probe->count_b : probe->count_a;
  return read_object(job, library, probe->codec, first, count, second);
}

/* Does anything that is read of the object change with this bit of it? A crash is a change. */
static int is_read(const struct job* job, const struct library* library, const struct abiter_job_probe* probe,
                   int second, uint8_t* byte, uint8_t bit) {
  const uint32_t count = second ? probe->count_b : probe->count_a;
  static volatile int changed; /* outlives the jump */
  changed = 1;
  if (!read_built(job, library, probe, second))
    return 1;
  memcpy(cells_read, cells_observed, count * sizeof *cells_read);
  memcpy(bytes_read, cells_seen, count);
  *byte ^= bit;
  static sigjmp_buf outer;
  memcpy(&outer, &worker_recovery, sizeof outer);
  if (sigsetjmp(worker_recovery, 1) == 0)
    changed = !read_built(job, library, probe, second) ||
              memcmp(cells_read, cells_observed, count * sizeof *cells_read) != 0 ||
              memcmp(bytes_read, cells_seen, count) != 0;
  memcpy(&worker_recovery, &outer, sizeof outer);
  *byte ^= bit;
  return changed;
}

/* What a constructor leaves in the place of another variant's fields is whatever was in a register. Of the bits in which
 * these objects and the two before them differ, those that nobody reads in either are set alike. */
static void equal_what_nobody_reads(const struct job* job, const struct library* library,
                                    const struct abiter_job_probe* probe, uint8_t* a, uint8_t* b, const uint8_t* before,
                                    uint64_t size) {
  enum {
    k_most_bits = 1024, /* of a tag's place: more are payload */
  };
  uint32_t tried = 0;
  for (uint64_t i = 0; i < size && i < 1 << 16; ++i)
    for (uint32_t bit = 1; bit < 0x100 && tried < k_most_bits; bit <<= 1) {
      if (!((a[i] ^ b[i]) & before[i] & bit))
        continue;
      ++tried;
      if (!is_read(job, library, probe, 0, &a[i], (uint8_t)bit) &&
          !is_read(job, library, probe, 1, &b[i], (uint8_t)bit))
        b[i] ^= (uint8_t)bit;
    }
}

void worker_layouts(const struct job* job, struct library* library, uint32_t order) {
  for (uint32_t i = 0; i < job->header->codecs; ++i)
    if (library->layout[i]) {
      const struct abiter_layout layout = {(*library->layout[i])[0], (*library->layout[i])[1]};
      log_record(ABITER_LAYOUT, 0, order, i, &layout, sizeof layout);
    }
  static uint8_t before[1 << 16]; /* the bits that differed in the last probe */
  for (uint32_t i = 0; i < job->header->probes; ++i) {
    const struct abiter_job_probe* probe = &job->probes[i];
    progress->function = i;
    ++progress->ticks;
    if (!library->layout[probe->codec] || !library->put[probe->codec])
      continue;
    const uint64_t size = (*library->layout[probe->codec])[0];
    worker_recovering = 1;
    if (sigsetjmp(worker_recovery, 1) == 0) {
      uint8_t* a = build_object(job, library, probe->codec, probe->first_a, probe->count_a, 0);
      uint8_t* b = build_object(job, library, probe->codec, probe->first_b, probe->count_b, 1);
      if (a && b && probe->second)
        equal_what_nobody_reads(job, library, probe, a, b, before, size);
      if (a && b)
        log_probe(order, i, a, b, size);
      for (uint64_t k = 0; k < size && k < sizeof before; ++k)
        before[k] = a && b ? a[k] ^ b[k] : 0;
    }
    worker_recovering = 0;
  }
}
