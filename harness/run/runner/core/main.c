/* abiter-runner: loads pairs of libraries and runs their cases.
 *
 *   abiter-runner JOB ORDERS LOG
 *   abiter-runner --missing SYMBOLS    which of these symbols libraries would not find here: see symbols.h
 *
 * A process tree keeps damage where it arises: this one reads orders and starts a supervisor for each; that loads the
 * libraries and starts workers; a worker runs cases until one isn't a plain pass. This one then lets a fresh worker
 * confirm that case alone (unless it had a fresh one already), and another one go on behind it. Who makes no progress is
 * killed. What workers and supervisors report comes through a pipe (channel.h): they hold no file of ours.
 *
 * Exit code 0 if all orders were carried out (whatever they found), 3 if the runner itself couldn't do its work.
 */

#define _GNU_SOURCE
#include "cage.h"
#include "director.h"
#include "gate.h"
#include "log.h"
#include "roles.h"
#include "symbols.h"
#include "text_file.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <unistd.h>

static struct job job;
static struct orders orders;

enum {
  k_words = 5
};

static int same(const char* a, const char* b) {
  return strcmp(a, b) == 0;
}

static uint32_t number(const char* word) {
  return (uint32_t)strtoul(word, NULL, 10);
}

/* Words that say what all orders share; 0 if they are others. */
static int read_library(char** words, int count) {
  if (count == 2 && same(words[0], "stubs")) {
    orders.stubs = strdup(words[1]);
  } else if (count == 2 && same(words[0], "stand-ins")) {
    orders.stand_ins = strdup(words[1]);
  } else if (count == 2 && same(words[0], "toolchains")) {
    orders.toolchain_count = number(words[1]);
    orders.toolchains = calloc(orders.toolchain_count + 1, sizeof *orders.toolchains);
    director_begin(&orders, &job);
  } else if (count == 5 && same(words[0], "toolchain") && number(words[4]) < job.header->models &&
             number(words[1]) < orders.toolchain_count) {
    for (int side = 0; side < 2; ++side)
      orders.toolchains[number(words[1])].library[side] = same(words[2 + side], "-") ? NULL : strdup(words[2 + side]);
    orders.toolchains[number(words[1])].model = number(words[4]);
  } else {
    return 0;
  }
  return 1;
}

/* Words that are an order; 0 if they aren't. */
static int read_order(char** words, int count, struct order* order) {
  const char* functions = words[count - 1];
  const int all_functions = strlen(functions) * 4 >= job.header->functions;
  if (count == 4 && same(words[0], "layout"))
    *order = (struct order){number(words[1]), LAYOUT, number(words[2]), words[3][0] == '1', NULL};
  else if (count == 5 && same(words[0], "pair") && all_functions)
    *order = (struct order){number(words[1]), PAIR, number(words[2]), number(words[3]), functions};
  else if (count == 4 && same(words[0], "xray") && all_functions)
    *order = (struct order){number(words[1]), XRAY, number(words[2]), 0, functions};
  else
    return 0;
  return order->a < orders.toolchain_count && (order->task != PAIR || order->b < orders.toolchain_count);
}

/* Carries out orders; false if one isn't understood. */
static int carry_out_all(char* text) {
  char* rest = NULL;
  const char* first = strtok_r(text, "\n", &rest);
  int understood = first && same(first, ABITER_ORDERS);
  for (char* line; understood && (line = strtok_r(NULL, "\n", &rest));) {
    char* save = NULL;
    char* words[k_words] = {NULL};
    int count = 0;
    for (char* word = strtok_r(line, "\t", &save); word && count < k_words; word = strtok_r(NULL, "\t", &save))
      words[count++] = word;
    struct order order;
    if (count == 0)
      understood = 0;
    else if (read_order(words, count, &order))
      carry_out(&order);
    else
      understood = read_library(words, count);
  }
  return understood;
}

/* What the machine is like, and what its registers and promises are called: everything else in the log goes by number. */
static void log_machine(void) {
  const struct abiter_machine machine = {ABITER_LOG_VERSION, sizeof(void*), k_stack_alignment,
                                         (uint32_t)arch_array_alignment(UINT32_MAX)};
  log_record(ABITER_MACHINE, 0, 0, 0, &machine, sizeof machine);
  for (uint32_t i = 0; i < k_units; ++i)
    log_record(ABITER_UNIT, 0, 0, i, &units[i], sizeof units[i]);
  for (uint32_t i = 0; i < unit_promise_count; ++i)
    log_record(ABITER_PROMISE, 0, 0, i, &unit_promises[i], sizeof unit_promises[i]);
}

/* Starts this program again where libraries and memory are always at the same places: what fails, fails in every run. Where
 * the system doesn't allow that, it goes on as it is. */
static void leave_nothing_to_chance(char** argv) {
  enum {
    k_ask = -1,
  };
  const int now = personality((unsigned long)k_ask);
  if (now != -1 && !(now & ADDR_NO_RANDOMIZE) && personality((unsigned long)now | ADDR_NO_RANDOMIZE) != -1)
    execv("/proc/self/exe", argv);
}

int main(int argc, char** argv) {
  if (argc == 3 && same(argv[1], "--missing"))
    return symbols_missing(argv[2]);
  leave_nothing_to_chance(argv);
  if (argc != 4) {
    fputs("usage: abiter-runner JOB ORDERS LOG, or abiter-runner --missing SYMBOLS\n", stderr);
    return 3;
  }
  prctl(PR_SET_PDEATHSIG, SIGKILL);

  cage_open();
  char* text = read_text_file(argv[2]);
  if (!text) {
    fprintf(stderr, "abiter-runner: can't read the orders '%s': %s\n", argv[2], strerror(errno));
    return 3;
  }
  if (job_open(&job, argv[1]) != 0 || log_open(argv[3]) != 0)
    return 3;
  roles_open(&job);
  gate_open();
  log_machine();
  if (!carry_out_all(text)) {
    fputs("abiter-runner: the orders are not those of this version\n", stderr);
    return 3;
  }
  log_record(ABITER_END, 0, 0, 0, NULL, 0);
  log_flush();
  return 0;
}
