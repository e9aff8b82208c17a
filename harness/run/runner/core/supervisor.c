#define _GNU_SOURCE
#include "supervisor.h"

#include "cage.h"
#include "gate.h"
#include "log.h"
#include "xray.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct orders* orders;
static const struct job* job;
static const struct order* order;
static const struct used* used;
static int control;

size_t used_rows(const struct job* of) {
  return (size_t)of->header->functions + of->header->legs;
}

int order_wants(const struct order* of, uint32_t function) {
  const char digit = of->functions[function / 4];
  const int value = digit >= 'a' ? digit - 'a' + 10 : digit - '0';
  return value >> function % 4 & 1;
}

static void tell(int kind, int32_t number, const char* text) {
  struct event event = {.mark = k_event_mark, .number = number};
  event.kind = kind;
  snprintf(event.text, sizeof event.text, "%s", text);
  while (send(control, &event, sizeof event, MSG_NOSIGNAL) < 0 && errno == EINTR)
    ;
}

static _Noreturn void fail(const char* what) {
  tell(EVENT_FAILED, 0, what);
  _exit(0);
}

/* Loads both sides: the callee's first, since the caller's refers to its statics; what it hasn't got comes from
 * stand-ins. */
static void open_sides(struct pair* pair, const char* caller, const char* callee) {
  const char* message = "?";
  if (!caller || !callee)
    fail("there is no library for one of the sides");
  progress->step = ABITER_STEP_LOAD_CALLEE;
  if (library_open(&pair->callee, job, callee, CALLEE, &message) != 0)
    fail(message);
  if (orders->stand_ins && !dlopen(orders->stand_ins, RTLD_NOW | RTLD_GLOBAL))
    fail(dlerror());
  progress->step = ABITER_STEP_LOAD_CALLER;
  if (library_open(&pair->caller, job, caller, CALLER, &message) != 0)
    fail(message);
}

/* The work of a supervisor is in pages of its own, which are read-only while code under test runs: a wild write there ends
 * as a crash of that case, where one into `order` would turn up in the log as somebody else's case. */
static struct work* new_work(void) {
  struct work* work = mmap(NULL, sizeof *work, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (work == MAP_FAILED)
    fail("no memory");
  *work = (struct work){.pair = {.job = job, .leg_stubs = library_leg_stubs(job)}, .order = order->number};
  return work;
}

static void protect(const void* at, size_t size) {
  if (size && mprotect((void*)at, size, PROT_READ) != 0)
    fail("can't protect memory");
}

/* A worker's exit code, if there is more to do behind it. */
enum {
  k_stopped = 1,
};

static _Noreturn void run_cases(const struct work* work, const struct command* command) {
  const uint32_t count = job->header->functions;
  for (uint32_t i = command->first; i < count; ++i) {
    if (!order_wants(order, i))
      continue;
    const int passed = worker_case(work, i, (int)command->alone, i == command->first);
    if (passed && command->alone && command->then != ABITER_NONE)
      worker_case(work, command->then, 1, 0);
    if (!passed || command->alone)
      _exit(k_stopped);
  }
  log_record(ABITER_WORKER_END, 0, order->number, count, NULL, 0);
  _exit(0);
}

static _Noreturn void xray_functions(const struct work* work, const struct command* command) {
  const uint32_t count = job->header->functions;
  for (uint32_t i = command->first; i < count; ++i) {
    if (!order_wants(order, i))
      continue;
    progress->function = i;
    if (worker_has(work, i))
      xray_function(work, i);
    log_record(ABITER_DONE, 0, order->number, i, NULL, 0);
  }
  log_record(ABITER_WORKER_END, 0, order->number, count, NULL, 0);
  _exit(0);
}

static _Noreturn void work_on(const struct work* work, const struct command* command) {
  cage_close();
  worker_catch_signals();
  if (order->task == PAIR)
    run_cases(work, command);
  xray_functions(work, command);
}

static void start_worker(const struct work* work, const struct command* command) {
  const pid_t parent = getpid();
  const pid_t child = cage_fork();
  if (child < 0) {
    char text[100];
    snprintf(text, sizeof text, "can't start a process: %s", strerror(errno));
    fail(text);
  }
  if (child == 0) {
    close(control);
    cage_die_with_parent();
    if (getppid() != parent)
      _exit(3);
    work_on(work, command);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR)
    ;
  if (status == 0)
    _exit(0);
  tell(EVENT_ENDED, status, "");
}

/* The job with the values that are passed between two toolchains: those of their data models. */
static const struct job* with_values_of(const struct job* all, uint32_t caller, uint32_t callee) {
  static struct job chosen;
  const uint32_t models = all->header->models;
  const uint32_t set = orders->toolchains[caller].model * models + orders->toolchains[callee].model;
  chosen = *all;
  chosen.values += (size_t)set * (all->header->values / (models * models));
  return &chosen;
}

static _Noreturn void report_layouts(void) {
  const char* message = "there is no library for this side";
  struct library library;
  const char* path = orders->toolchains[order->a].library[order->b];
  if (orders->stand_ins) /* if it can't be loaded, nor can the library, which then says so */
    dlopen(orders->stand_ins, RTLD_NOW | RTLD_GLOBAL);
  progress->step = order->b == CALLER ? ABITER_STEP_LOAD_CALLER : ABITER_STEP_LOAD_CALLEE;
  if (!path || library_open(&library, job, path, (int)order->b, &message) != 0)
    fail(message);
  log_record(ABITER_LOADED, 0, order->number, 0, NULL, 0);
  cage_close();
  worker_layouts(job, &library, order->number);
  log_record(ABITER_WORKER_END, 0, order->number, 0, NULL, 0);
  _exit(0);
}

_Noreturn void supervise(const struct orders* all, const struct job* on, const struct order* of,
                         const struct used* uses, int socket) {
  orders = all;
  order = of;
  used = uses;
  control = socket;
  job = order->task == LAYOUT ? on : with_values_of(on, order->a, order->task == PAIR ? order->b : order->a);
  gate_step = &progress->step;
  worker_catch_signals();
  protect(used, orders->toolchain_count * used_rows(job) * sizeof *used);
  cage_enter();
  cage_limit_files();
  if (orders->stubs && !dlopen(orders->stubs, RTLD_NOW | RTLD_GLOBAL))
    fail(dlerror());
  if (order->task == LAYOUT)
    report_layouts();
  struct work* const work = new_work();
  const uint32_t caller = order->a, callee = order->task == PAIR ? order->b : order->a;
  open_sides(&work->pair, orders->toolchains[caller].library[CALLER], orders->toolchains[callee].library[CALLEE]);
  if (order->task == PAIR && job->header->poison && caller == callee) {
    work->learns = 1;
    work->table = (struct used_table){used, orders->toolchain_count, (uint32_t)used_rows(job)};
  } else if (order->task == PAIR && job->header->poison) {
    work->caller_used = used + caller * used_rows(job);
    work->callee_used = used + callee * used_rows(job);
  }
  protect(work, sizeof *work);
  log_record(ABITER_LOADED, 0, order->number, 0, NULL, 0);
  struct command command;
  while (recv(control, &command, sizeof command, 0) == sizeof command)
    start_worker(work, &command);
  _exit(0);
}
