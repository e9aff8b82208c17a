#define _GNU_SOURCE
#include "supervisor.h"

#include "cage.h"
#include "gate.h"
#include "log.h"
#include "worker.h"
#include "xray.h"

#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const struct orders* orders;
static const struct job* job;
static struct used* used; /* [toolchain][row], shared with the children */

/* What one toolchain uses: by function, then by leg. */
static size_t used_row(void) {
  return (size_t)job->header->functions + job->header->legs;
}

static void* shared_memory(size_t bytes) {
  void* memory = mmap(NULL, bytes ? bytes : 1, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) {
    fprintf(stderr, "abiter-runner: no memory: %s\n", strerror(errno));
    _exit(3);
  }
  return memory;
}

static pid_t start_child(pid_t (*start)(void)) {
  const pid_t parent = getpid();
  const pid_t child = start();
  if (child < 0) {
    fprintf(stderr, "abiter-runner: can't start a process: %s\n", strerror(errno));
    _exit(3);
  }
  if (child == 0) {
    cage_die_with_parent();
    if (getppid() != parent)
      _exit(3);
  }
  return child;
}

/* Waits for a child; kills it if `progress` stands still for too long. Its wait status; *timed_out says if it was
 * killed. */
static int watch(pid_t child, int* timed_out) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  uint32_t ticks = progress->ticks;
  const uint32_t limit_ms = job->header->case_timeout_ms;
  struct timespec begin, now;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  *timed_out = 0;
  while (1) {
    int status;
    if (waitpid(child, &status, WNOHANG) == child)
      return status;
    const struct timespec slice = {0, 20 * 1000 * 1000};
    sigtimedwait(&set, NULL, &slice);
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (progress->ticks != ticks) {
      ticks = progress->ticks;
      begin = now;
    }
    const int64_t waited = (now.tv_sec - begin.tv_sec) * 1000 + (now.tv_nsec - begin.tv_nsec) / 1000000;
    if (waited >= limit_ms && !*timed_out) {
      *timed_out = 1;
      cage_kill(child, SIGKILL);
    }
  }
}

static int wanted(const char* functions, uint32_t i) {
  const char digit = functions[i / 4];
  const int value = digit >= 'a' ? digit - 'a' + 10 : digit - '0';
  return value >> i % 4 & 1;
}

/* A worker died at a case: says how. */
static void log_death(uint32_t order, uint32_t function, int status, int timed_out, int alone) {
  struct abiter_case head = {0};
  head.status = timed_out ? ABITER_TIMED_OUT : ABITER_CRASHED;
  head.step = progress->step;
  head.pattern = progress->pattern;
  head.signal = progress->signal ? progress->signal : WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  head.address = head.signal ? progress->address : (uint64_t)WEXITSTATUS(status);
  log_record(ABITER_CASE, (uint16_t)alone, order, function, &head, sizeof head);
}

/* Workers end with one of these, or with a signal; anything else came from the code under test. */
enum {
  k_through = 40,
  k_stopped = 41
};

/* Runs cases from `first` on in one worker. The number of the case that it stopped behind, or the count of functions.
 * *confirmed: that case had the process to itself, because it was the first one, or the only one. */
static uint32_t run_batch(const struct work* work, const char* functions, uint32_t first, int alone, int* confirmed) {
  const uint32_t count = job->header->functions;
  while (first < count && !wanted(functions, first))
    ++first;
  if (first == count)
    return count;
  progress->function = first;
  progress->step = ABITER_STEP_START;
  progress->signal = 0;
  progress->address = 0;
  const pid_t child = start_child(cage_fork);
  if (child == 0) {
    cage_close();
    worker_catch_signals();
    for (uint32_t i = first; i < count; ++i) {
      if (!wanted(functions, i))
        continue;
      const int passed = worker_case(work, i, alone, i == first);
      if (alone)
        break;
      if (!passed)
        _exit(k_stopped);
    }
    _exit(k_through);
  }
  int timed_out;
  const int status = watch(child, &timed_out);
  if (!timed_out && WIFEXITED(status) && WEXITSTATUS(status) == k_through)
    return count;
  const uint32_t function = progress->function;
  *confirmed = alone || function == first;
  if (timed_out || !WIFEXITED(status) || WEXITSTATUS(status) != k_stopped)
    log_death(work->order, function, status, timed_out, *confirmed);
  return function;
}

/* Loads both sides: the callee's first, since the caller's refers to its statics; what it hasn't got comes from
 * stand-ins. */
static int open_sides(struct pair* pair, const char* caller, const char* callee, const char** message) {
  if (library_open(&pair->callee, job, callee, CALLEE, message) != 0)
    return -1;
  if (orders->stand_ins && !dlopen(orders->stand_ins, RTLD_NOW | RTLD_GLOBAL)) {
    *message = dlerror();
    return -1;
  }
  return library_open(&pair->caller, job, caller, CALLER, message);
}

/* The work of a supervisor is in pages of its own, which are read-only while code under test runs: a wild write there ends
 * as a crash of that case, where one into `order` would turn up in the log as somebody else's case. */
static struct work* new_work(uint32_t order) {
  struct work* work = shared_memory(sizeof *work);
  *work = (struct work){.pair = {.job = job, .leg_stubs = library_leg_stubs(job)}, .order = order};
  return work;
}

static void protect_work(struct work* work) {
  if (mprotect(work, sizeof *work, PROT_READ) != 0) {
    fprintf(stderr, "abiter-runner: can't protect memory: %s\n", strerror(errno));
    _exit(3);
  }
}

static void supervise_pair(uint32_t order, uint32_t caller, uint32_t callee, const char* functions) {
  const char* message = "?";
  struct work* const work = new_work(order);
  if (!orders->toolchains[caller].library[CALLER] || !orders->toolchains[callee].library[CALLEE])
    message = "there is no library for this side";
  else if (open_sides(&work->pair, orders->toolchains[caller].library[CALLER],
                      orders->toolchains[callee].library[CALLEE], &message) == 0) {
    const uint32_t row = job->header->functions;
    if (job->header->poison && caller == callee) {
      work->learn = used + caller * used_row();
      work->table = (struct used_table){used, orders->toolchain_count, (uint32_t)used_row()};
    } else if (job->header->poison) {
      work->caller_used = used + caller * used_row();
      work->callee_used = used + callee * used_row();
    }
    protect_work(work);
    for (uint32_t i = 0; i < row;) {
      int confirmed = 0;
      const uint32_t stopped = run_batch(work, functions, i, 0, &confirmed);
      if (stopped < row && !confirmed)
        run_batch(work, functions, stopped, 1, &confirmed);
      i = stopped + 1;
    }
    message = NULL;
  }
  if (message)
    log_text(ABITER_ORDER_FAILED, order, message);
}

/* X-rays functions in one worker after the other: one that ends a worker is told as such, and left behind. */
static void xray_functions(const struct work* work, const char* functions) {
  const uint32_t count = job->header->functions;
  for (uint32_t first = 0; first < count; first = progress->function + 1) {
    progress->function = count;
    progress->step = ABITER_STEP_START;
    progress->signal = 0;
    progress->address = 0;
    const pid_t child = start_child(cage_fork);
    if (child == 0) {
      cage_close();
      worker_catch_signals();
      for (uint32_t i = first; i < count; ++i) {
        if (!wanted(functions, i) || !worker_has(work, i))
          continue;
        progress->function = i;
        xray_function(work, i);
      }
      _exit(k_through);
    }
    int timed_out;
    const int status = watch(child, &timed_out);
    if (!timed_out && WIFEXITED(status) && WEXITSTATUS(status) == k_through)
      return;
    if (progress->function == count)
      return;
    struct abiter_xray head = {.pattern = progress->pattern, .status = timed_out ? ABITER_TIMED_OUT : ABITER_CRASHED};
    head.step = progress->step;
    head.signal = progress->signal ? progress->signal : WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    head.address = progress->address;
    head.result_unit = head.returned_unit = head.count = ABITER_NONE;
    log_record(ABITER_XRAY, 0, work->order, progress->function, &head, sizeof head);
  }
}

static void supervise_xray(uint32_t order, uint32_t toolchain, const char* functions) {
  const char* message = "there is no library for one of the sides";
  struct work* const work = new_work(order);
  char** const library = orders->toolchains[toolchain].library;
  if (library[CALLER] && library[CALLEE] && open_sides(&work->pair, library[CALLER], library[CALLEE], &message) == 0) {
    protect_work(work);
    xray_functions(work, functions);
  } else {
    log_text(ABITER_ORDER_FAILED, order, message);
  }
}

static void supervise_layout(uint32_t order, uint32_t toolchain, uint32_t side) {
  const char* message = "there is no library for this side";
  struct library library;
  const char* path = orders->toolchains[toolchain].library[side];
  if (orders->stand_ins) /* if it can't be loaded, nor can the library, which then says so */
    dlopen(orders->stand_ins, RTLD_NOW | RTLD_GLOBAL);
  if (path && library_open(&library, job, path, (int)side, &message) == 0) {
    cage_close();
    worker_catch_signals();
    worker_layouts(job, &library, order);
  } else {
    log_text(ABITER_ORDER_FAILED, order, message);
  }
}

void supervisor_begin(const struct orders* of, const struct job* on) {
  orders = of;
  job = on;
  used = shared_memory(orders->toolchain_count * used_row() * sizeof *used);
}

/* The job with the values that are passed between two toolchains: those of their data models. */
static void choose_values(uint32_t caller, uint32_t callee) {
  static struct job chosen;
  const uint32_t models = job->header->models;
  const uint32_t set = orders->toolchains[caller].model * models + orders->toolchains[callee].model;
  chosen = *job;
  chosen.values += (size_t)set * (job->header->values / (models * models));
  job = &chosen;
}

void supervise(const struct order* order) {
  const pid_t child = start_child(fork);
  if (child == 0) {
    if (order->task != LAYOUT)
      choose_values(order->a, order->task == PAIR ? order->b : order->a);
    progress = shared_memory(sizeof *progress);
    gate_step = &progress->step;
    cage_enter();
    if (orders->stubs && !dlopen(orders->stubs, RTLD_NOW | RTLD_GLOBAL))
      log_text(ABITER_ORDER_FAILED, order->number, dlerror());
    else if (order->task == PAIR)
      supervise_pair(order->number, order->a, order->b, order->functions);
    else if (order->task == XRAY)
      supervise_xray(order->number, order->a, order->functions);
    else
      supervise_layout(order->number, order->a, order->b);
    _exit(0);
  }
  int status;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR)
    ;
  cage_end_orphans();
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
    log_record(ABITER_ORDER_END, 0, order->number, 0, NULL, 0);
    return;
  }
  char text[128];
  if (WIFSIGNALED(status))
    snprintf(text, sizeof text, "loading the libraries ended with signal %d", WTERMSIG(status));
  else
    snprintf(text, sizeof text, "loading the libraries ended with exit code %d", WEXITSTATUS(status));
  log_text(ABITER_ORDER_FAILED, order->number, text);
}
