#define _GNU_SOURCE
#include "director.h"

#include "cage.h"
#include "channel.h"
#include "log.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const struct orders* orders;
static const struct job* job;
static struct used* used; /* [toolchain][row]; ours alone */

/* How loading the libraries of a toolchain ended, if it ended the process, by [toolchain][side]: nobody tries it again. */
static struct ending {
  uint32_t ended; /* 1: it did */
  struct abiter_case how;
}* loading;

enum {
  k_slice_ms = 20,    /* between two looks at what was reported */
  k_load_limits = 5,  /* limits of a case that loading may take */
  k_case_limits = 10, /* that one function may take, with all its calls */
  k_patience = 3,     /* limits of a case that ran late before: it may have been for want of a CPU */
};

/* The supervisor of the order that is carried out. */
static struct {
  const struct order* order;
  pid_t process;
  int socket;
  struct channel channel;
} supervisor;

/* What its worker is at. */
static struct batch {
  uint32_t first, at;    /* the function that it began with, and the one that it is at */
  uint32_t late;         /* a function that ran late, and is tried again */
  uint32_t then;         /* what follows it in a trial, of which nothing is logged */
  int alone, learning;   /* `at` has passed, and what it uses is being found */
  int passed;            /* the last one of those that run alone */
  int stopped, through;  /* behind a case that isn't a plain pass; at the end */
  int loaded;            /* the libraries are */
  int spoilt, timed_out; /* something arrived that is no record; it made no progress */
  int gone, closed;      /* so is the supervisor; its socket, or the way of the reports, is closed */
  int status;            /* how the process ended */
} batch;

static _Noreturn void fail(const char* what) {
  fprintf(stderr, "abiter-runner: %s: %s\n", what, strerror(errno));
  _exit(3);
}

static void* memory(size_t bytes, int flags) {
  void* at = mmap(NULL, bytes ? bytes : 1, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS, -1, 0);
  if (at == MAP_FAILED)
    fail("no memory");
  return at;
}

void director_begin(const struct orders* of, const struct job* on) {
  orders = of;
  job = on;
  used = memory(orders->toolchain_count * used_rows(job) * sizeof *used, MAP_PRIVATE);
  loading = calloc(orders->toolchain_count * 2 + 1, sizeof *loading);
  progress = memory(sizeof *progress, MAP_SHARED);
}

/* Time in which we ran: while the machine stands still, or leaves us waiting, it leaves others waiting as well. */
static int64_t now_ms(void) {
  static int64_t last, ours;
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  const int64_t now = (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
  ours += now - last < 2 * k_slice_ms ? now - last : 2 * k_slice_ms;
  last = now;
  return ours;
}

static uint32_t next_wanted(uint32_t from) {
  while (from < job->header->functions && !order_wants(supervisor.order, from))
    ++from;
  return from;
}

static int learns(void) {
  const struct order* order = supervisor.order;
  return order->task == PAIR && order->a == order->b && job->header->poison && !batch.alone &&
         !(job->functions[batch.at].flags & ABITER_STATIC);
}

static int take_used(const struct abiter_record* record) {
  if (!batch.learning || record->index >= used_rows(job) || record->size != sizeof *record + sizeof *used)
    return 0;
  memcpy(&used[supervisor.order->a * used_rows(job) + record->index], record + 1, sizeof *used);
  return 1;
}

/* A record of the worker's: 0 if it isn't one that it could have sent now. */
static int take(const struct abiter_record* record) {
  const struct order* order = supervisor.order;
  if (record->order != order->number || batch.stopped || batch.through)
    return 0;
  if (record->kind == ABITER_LOADED && !batch.loaded)
    return batch.loaded = 1;
  if (!batch.loaded)
    return 0;
  const int here = record->index == batch.at && batch.at < job->header->functions;
  switch (record->kind) {
  case ABITER_PASS:
    if (order->task != PAIR || !here || batch.learning)
      return 0;
    batch.learning = learns();
    batch.passed = batch.stopped = batch.alone && (batch.then == ABITER_NONE || batch.at == batch.then);
    if (batch.alone && !batch.stopped)
      batch.at = batch.then;
    else if (!batch.learning && !batch.alone)
      batch.at = next_wanted(batch.at + 1);
    break;
  case ABITER_CASE:
    if (order->task != PAIR || !here || batch.learning || record->size < sizeof *record + sizeof(struct abiter_case))
      return 0;
    /* Of a case that couldn't run, nothing is spoilt. */
    if (((const struct abiter_case*)(record + 1))->status == ABITER_MISSING && !batch.alone)
      batch.at = next_wanted(batch.at + 1);
    else
      batch.stopped = 1;
    break;
  case ABITER_XRAY:
    if (order->task != XRAY || !here)
      return 0;
    break;
  case ABITER_LAYOUT:
  case ABITER_PROBE:
    if (order->task != LAYOUT ||
        record->index >= (record->kind == ABITER_LAYOUT ? job->header->codecs : job->header->probes))
      return 0;
    break;
  case ABITER_USED:
    return take_used(record);
  case ABITER_DONE:
    if (!here || (order->task == PAIR && !batch.learning))
      return 0;
    batch.learning = 0;
    batch.at = next_wanted(batch.at + 1);
    return 1;
  case ABITER_WORKER_END:
    batch.through = order->task == LAYOUT || batch.at == job->header->functions;
    return batch.through;
  default:
    return 0;
  }
  if (batch.then == ABITER_NONE)
    log_received(record);
  return 1;
}

static void take_records(void) {
  if (!batch.spoilt && !channel_receive(&supervisor.channel, take))
    batch.spoilt = 1;
}

/* Ends the supervisor, and whatever it has started; how it ended. One that has closed its socket is about to end, or code
 * under test has closed it: *closed is set then. */
static int stop_supervisor(int* closed) {
  enum {
    k_longest_us = 1 << 18, /* of its patience */
  };
  int status = 0;
  if (!supervisor.process)
    return 0;
  close(supervisor.socket);
  pid_t ended = waitpid(supervisor.process, &status, WNOHANG);
  for (useconds_t us = 32; batch.gone && ended == 0 && us <= k_longest_us; us *= 2) {
    usleep(us);
    ended = waitpid(supervisor.process, &status, WNOHANG);
  }
  if (ended == 0) {
    *closed = batch.gone;
    kill(supervisor.process, SIGKILL);
    while (waitpid(supervisor.process, &status, 0) < 0 && errno == EINTR)
      ;
  }
  channel_close(&supervisor.channel);
  cage_end_orphans();
  supervisor.process = 0;
  return status;
}

/* The next event; null if there is none within the slice. `gone` is set if there will be none any more. */
static const struct event* next_event(void) {
  static struct event event;
  struct pollfd polled = {supervisor.socket, POLLIN, 0};
  if (poll(&polled, 1, k_slice_ms) <= 0)
    return NULL;
  const ssize_t got = recv(supervisor.socket, &event, sizeof event, MSG_DONTWAIT);
  if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
    batch.gone = 1;
  else if (got > 0 && (got != sizeof event || event.mark != k_event_mark))
    batch.spoilt = 1;
  else if (got > 0)
    return &event;
  return NULL;
}

/* Is there progress? Of the process, by its calls; and of the batch, by what it reports. */
struct clock {
  uint32_t ticks, at;
  int64_t last_tick, last_step;
};

static struct clock start_clock(void) {
  return (struct clock){progress->ticks, batch.at, now_ms(), now_ms()};
}

static int is_late(struct clock* clock, int64_t limit) {
  const int64_t now = now_ms();
  if (progress->ticks != clock->ticks) {
    clock->ticks = progress->ticks;
    clock->last_tick = now;
  }
  if (batch.at != clock->at) {
    clock->at = batch.at;
    clock->last_tick = clock->last_step = now;
  }
  return now - clock->last_tick >= limit || now - clock->last_step >= k_case_limits * limit;
}

static void reset_progress(uint32_t function) {
  progress->function = function;
  progress->pattern = 0;
  progress->step = ABITER_STEP_START;
  progress->signal = 0;
  progress->address = 0;
  progress->end = 0;
}

/* How a process ended that should not have. What it left in memory that it shares is words, and is held to what there
 * is. */
static struct abiter_case how_it_ended(uint32_t function) {
  struct abiter_case head = {0};
  head.status = batch.timed_out ? ABITER_TIMED_OUT : ABITER_CRASHED;
  head.step = progress->step <= ABITER_STEP_LOAD_CALLEE ? progress->step : ABITER_STEP_START;
  if (function < job->header->functions && progress->pattern < job->functions[function].values)
    head.pattern = progress->pattern;
  if (batch.timed_out)
    return head;
  const uint32_t end = batch.closed ? ABITER_CLOSED_OURS : progress->end;
  if (end == ABITER_CLOSED_OURS || end == ABITER_LEFT_STACK) {
    head.address = end;
    return head;
  }
  const int noted = progress->signal > 0 && progress->signal <= 64 && WIFEXITED(batch.status);
  head.signal = noted ? progress->signal : WIFSIGNALED(batch.status) ? WTERMSIG(batch.status) : 0;
  if (batch.gone || batch.spoilt) {
    head.signal = 0;
    head.address = batch.gone ? ABITER_ENDED_SUPERVISOR : ABITER_WROTE_OURS;
  } else if (!head.signal) {
    head.address = (uint64_t)WEXITSTATUS(batch.status);
  } else if (noted) {
    head.address = progress->address;
  }
  return head;
}

static void log_ending(uint32_t function, const struct abiter_case* how, int alone) {
  if (supervisor.order->task == PAIR) {
    log_record(ABITER_CASE, (uint16_t)alone, supervisor.order->number, function, how, sizeof *how);
    return;
  }
  struct abiter_xray head = {.pattern = how->pattern, .status = how->status, .step = how->step};
  head.signal = how->signal;
  head.address = how->address;
  head.result_unit = head.returned_unit = head.count = ABITER_NONE;
  log_record(ABITER_XRAY, 0, supervisor.order->number, function, &head, sizeof head);
}

/* Waits until the worker, or a supervisor that reports layouts, has come to an end. A library that can't be loaded is an
 * answer: `failure` is set then. */
static void watch(const char** failure) {
  const int64_t limit = job->header->case_timeout_ms;
  struct clock clock = start_clock();
  while (!batch.gone && !batch.spoilt && !batch.timed_out) {
    const struct event* event = next_event();
    const int loaded = batch.loaded;
    take_records();
    if (event && event->kind == EVENT_FAILED) {
      *failure = event->text;
      return;
    }
    if (event) {
      batch.status = event->number;
      batch.spoilt |= supervisor.channel.have != 0;
      return;
    }
    if (batch.loaded != loaded)
      clock = start_clock();
    const int64_t limits = !batch.loaded ? k_load_limits : batch.at == batch.late ? k_patience : 1;
    batch.timed_out = is_late(&clock, limits * limit);
  }
}

static void start_supervisor(void) {
  int writer, sockets[2];
  if (channel_open(&supervisor.channel, &writer) != 0 ||
      socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0)
    fail("can't make a pipe");
  log_flush();
  const pid_t parent = getpid();
  supervisor.process = fork();
  if (supervisor.process < 0)
    fail("can't start a process");
  if (supervisor.process == 0) {
    close(sockets[0]);
    channel_close(&supervisor.channel);
    log_through(writer);
    cage_die_with_parent();
    if (getppid() != parent)
      _exit(3);
    supervise(orders, job, supervisor.order, used, sockets[1]);
  }
  close(sockets[1]);
  close(writer);
  supervisor.socket = sockets[0];
}

static struct ending* ending_of(const struct order* order, int side) {
  return &loading[2 * (order->task == PAIR && side == CALLEE ? order->b : order->a) + (uint32_t)side];
}

/* Lets the supervisor run cases from `first` on in one worker, or the first one alone, and another one `then`; starts one
 * if there is none. `late` is a function that ran late before. Either may be ABITER_NONE. 0 if its libraries could not be
 * loaded, and the log says why. */
static int run_worker(uint32_t first, int alone, uint32_t then, uint32_t late) {
  const int loaded = supervisor.process != 0;
  batch = (struct batch){.first = first, .at = first, .then = then, .late = late, .alone = alone, .loaded = loaded};
  reset_progress(first);
  if (!loaded)
    start_supervisor();
  const struct command command = {first, (uint32_t)alone, then};
  const char* failure = NULL;
  if (supervisor.order->task != LAYOUT &&
      send(supervisor.socket, &command, sizeof command, MSG_NOSIGNAL) != sizeof command)
    batch.gone = 1;
  watch(&failure);
  if (failure)
    log_text(ABITER_ORDER_FAILED, supervisor.order->number, failure);
  if (batch.gone || batch.spoilt || batch.timed_out || failure) {
    int closed = 0;
    const int status = stop_supervisor(&closed);
    if (batch.gone) {
      batch.status = status;
      batch.closed = closed;
      batch.gone = !closed && status != 0 && batch.loaded; /* else it ended as the worker did */
    }
  }
  return !failure;
}

/* Each case that the order wants from `first` on ends like this. */
static void log_all(uint32_t first, const struct abiter_case* how) {
  for (uint32_t i = next_wanted(first); i < job->header->functions; i = next_wanted(i + 1))
    log_ending(i, how, 1);
}

/* A case failed behind others, and passes alone: one of those has spoilt the process. Looks for one behind which, and behind
 * which alone, the case fails again, the last one first. */
static void find_spoiler(uint32_t first, uint32_t failed) {
  enum {
    k_most_tries = 64,
  };
  int tries = 0;
  for (uint32_t i = failed; i > first && tries < k_most_tries;) {
    if (!order_wants(supervisor.order, --i))
      continue;
    ++tries;
    if (!run_worker(i, 1, failed, ABITER_NONE) || !batch.loaded)
      return;
    if (batch.at == failed && !batch.passed) {
      log_record(ABITER_SPOILER, 0, supervisor.order->number, i, &(uint64_t){failed}, sizeof(uint64_t));
      return;
    }
  }
}

/* Runs the cases of a pairing, or X-rays functions. A case that isn't a plain pass ends its worker; it is confirmed by a
 * fresh one, unless it had a fresh one already. One that ran late is begun again, with more time. */
static void run_all(void) {
  const uint32_t count = job->header->functions;
  const int is_pair = supervisor.order->task == PAIR;
  int confirming = 0;
  uint32_t batch_first = 0; /* of the batch whose last case is confirmed */
  uint32_t late = ABITER_NONE;
  for (uint32_t i = next_wanted(0); i < count;) {
    if (!run_worker(i, confirming, ABITER_NONE, late) || batch.through)
      return;
    if (!batch.loaded) {
      const struct abiter_case ending = how_it_ended(ABITER_NONE);
      log_all(i, &ending);
      return;
    }
    const uint32_t at = batch.at;
    if (batch.timed_out && is_pair && !confirming && !batch.learning && at != late && at < count) {
      i = late = at;
      continue;
    }
    const int confirmed = confirming || at == i || !is_pair;
    if (!batch.stopped && !batch.learning && at < count) {
      const struct abiter_case ending = how_it_ended(at);
      log_ending(at, &ending, confirmed && is_pair);
    }
    const int again = !confirmed && !batch.learning;
    if (confirming && batch.passed)
      find_spoiler(batch_first, at);
    else if (again)
      batch_first = i;
    confirming = again;
    i = again ? at : next_wanted(at + 1);
  }
}

/* Is it known that a library can't be loaded? */
static const struct abiter_case* known_ending(const struct order* order) {
  if (order->task != PAIR)
    return NULL;
  for (int side = CALLEE; side >= CALLER; --side)
    if (ending_of(order, side)->ended)
      return &ending_of(order, side)->how;
  return NULL;
}

static void report_layouts(void) {
  const int answered = run_worker(0, 0, ABITER_NONE, ABITER_NONE);
  if (answered && !batch.loaded)
    *ending_of(supervisor.order, (int)supervisor.order->b) = (struct ending){1, how_it_ended(ABITER_NONE)};
}

void carry_out(const struct order* order) {
  supervisor.order = order;
  const struct abiter_case* known = known_ending(order);
  if (known)
    log_all(0, known);
  else if (order->task == LAYOUT)
    report_layouts();
  else
    run_all();
  int closed;
  stop_supervisor(&closed);
  log_record(ABITER_ORDER_END, 0, order->number, 0, NULL, 0);
  log_flush();
}
