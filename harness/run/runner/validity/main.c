/* abiter-validity-runner ORDERS LOG
 * abiter-validity-runner --one LIBRARY SYMBOL WAY CONVENTION VALUE
 *
 * Asks functions of compiled libraries what they make of values that a type doesn't have, each in a process of its own.
 * Orders and log are lines of fields with tabs between (harness/run/validity.cpp):
 *
 *   abiter-validity-orders 1
 *   case  INDEX  TIMEOUT-MS  WAY  CONVENTION  VALUE  SYMBOL  LIBRARY
 *
 *   INDEX  result  HEX
 *   INDEX  signal  NUMBER
 *   INDEX  timeout  MS
 *   INDEX  missing  WHY
 *   end
 *
 * A value (hexadecimal) fills a whole register, whatever of it the function's type is: what there is of it above that type
 * is garbage to the function. WAY says how it gets there: as the function's "argument", or as the "result" of a function
 * whose address it gets. With --one, the line is printed.
 */

#include "arch.h"

#include <dlfcn.h>
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* As wide as a general register. */
typedef uintptr_t word;

struct question {
  unsigned timeout_ms;
  char way[16], convention[32], symbol[256];
  word value;
  const char* library;
};

/* Of a child process, shared with its parent. */
struct shared {
  uint64_t result;
  int done, missing;
  char why[1024];
};

static word given;

/* How functions of a convention are called, and one that returns what is given. Their types are those of whole registers:
 * the convention puts them where it puts the first integer. */
struct convention {
  const char* name;
  uint64_t (*ask_argument)(void* function, word value);
  uint64_t (*ask_result)(void* function);
};

#define CONVENTION_FUNCTIONS(text, id, attribute)                                                                      \
  static attribute word source_##id(void) {                                                                            \
    return given;                                                                                                      \
  }                                                                                                                    \
  static uint64_t ask_argument_##id(void* function, word value) {                                                      \
    return ((uint64_t(attribute*)(word))(word)function)(value);                                                        \
  }                                                                                                                    \
  static uint64_t ask_result_##id(void* function) {                                                                    \
    return ((uint64_t(attribute*)(word(attribute*)(void)))(word)function)(source_##id);                                \
  }
/* thiscall is meant for member functions alone. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"
ARCH_C_CONVENTIONS(CONVENTION_FUNCTIONS)
#pragma GCC diagnostic pop

#define CONVENTION_ROW(text, id, attribute) {text, ask_argument_##id, ask_result_##id},
static const struct convention conventions[] = {ARCH_C_CONVENTIONS(CONVENTION_ROW)};

static void missing(struct shared* shared, const char* what, const char* why) {
  shared->missing = 1;
  snprintf(shared->why, sizeof shared->why, "%s%s", what, why);
  for (char* at = shared->why; *at; ++at)
    if (*at == '\t' || *at == '\n')
      *at = ' ';
}

static const struct convention* convention_named(const char* name) {
  for (size_t i = 0; i < sizeof conventions / sizeof *conventions; ++i)
    if (strcmp(conventions[i].name, name) == 0)
      return &conventions[i];
  return NULL;
}

static struct shared* of_child;

/* What a function does with our own registers is the business of its flags (-fcall-used-…): behind the call, none is used. */
__attribute__((noinline, noreturn)) static void answer(uint64_t result) {
  of_child->result = result;
  of_child->done = 1;
  _exit(0);
}

/* In the child: the answer goes to `shared`. */
static void ask(const struct question* question, struct shared* shared) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  const struct convention* convention = convention_named(question->convention);
  void* library = dlopen(question->library, RTLD_NOW | RTLD_LOCAL);
  void* function = library ? dlsym(library, question->symbol) : NULL;
  of_child = shared;
  given = question->value;
  if (!convention)
    missing(shared, "the runner can't call by the convention ", question->convention);
  else if (!library)
    missing(shared, dlerror(), "");
  else if (!function)
    missing(shared, "there is no function ", question->symbol);
  else if (strcmp(question->way, "argument") == 0)
    answer(convention->ask_argument(function, question->value));
  else if (strcmp(question->way, "result") == 0)
    answer(convention->ask_result(function));
  else
    missing(shared, "unknown way ", question->way);
}

/* Waits for the child, and ends it when its time is over; 1 if that had to be. SIGCHLD is blocked. */
static int wait_for(pid_t child, unsigned timeout_ms, int* status) {
  struct timespec left = {timeout_ms / 1000, (long)(timeout_ms % 1000) * 1000000};
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGCHLD);
  while (waitpid(child, status, WNOHANG) == 0) {
    if (sigtimedwait(&signals, NULL, &left) >= 0 || errno != EAGAIN)
      continue;
    kill(child, SIGKILL);
    waitpid(child, status, 0);
    return 1;
  }
  return 0;
}

static int answer_line(FILE* log, const char* index, const struct question* question) {
  struct shared* shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED)
    return 0;
  fflush(log);
  const pid_t child = fork();
  if (child < 0)
    return 0;
  if (child == 0) {
    sigset_t nothing;
    sigemptyset(&nothing);
    sigprocmask(SIG_SETMASK, &nothing, NULL);
    ask(question, shared);
    shared->done = 1;
    _exit(0);
  }
  int status = 0;
  if (wait_for(child, question->timeout_ms, &status))
    fprintf(log, "%s\ttimeout\t%u\n", index, question->timeout_ms);
  else if (WIFSIGNALED(status))
    fprintf(log, "%s\tsignal\t%d\n", index, WTERMSIG(status));
  else if (shared->missing)
    fprintf(log, "%s\tmissing\t%s\n", index, shared->why);
  else if (!shared->done)
    fprintf(log, "%s\tmissing\tthe function ended its process with exit code %d\n", index, WEXITSTATUS(status));
  else
    fprintf(log, "%s\tresult\t%" PRIx64 "\n", index, shared->result);
  munmap(shared, sizeof *shared);
  return 1;
}

/* The next field of a line; "" if there is none. */
static char* field(char** line) {
  char* begin = *line;
  char* end = begin + strcspn(begin, "\t\n");
  *line = *end ? end + 1 : end;
  *end = 0;
  return begin;
}

static void copy(char* to, size_t room, const char* text) {
  snprintf(to, room, "%s", text);
}

static int run_orders(FILE* orders, FILE* log) {
  char* line = NULL;
  size_t room = 0;
  if (getline(&line, &room, orders) < 0 || strcmp(line, "abiter-validity-orders 1\n") != 0) {
    fputs("the orders are not of this version\n", stderr);
    return 3;
  }
  while (getline(&line, &room, orders) >= 0) {
    char* at = line;
    if (strcmp(field(&at), "case") != 0)
      return 3;
    struct question question = {0};
    char index[24];
    copy(index, sizeof index, field(&at));
    question.timeout_ms = (unsigned)strtoul(field(&at), NULL, 10);
    copy(question.way, sizeof question.way, field(&at));
    copy(question.convention, sizeof question.convention, field(&at));
    question.value = (word)strtoull(field(&at), NULL, 16);
    copy(question.symbol, sizeof question.symbol, field(&at));
    question.library = field(&at);
    if (!answer_line(log, index, &question)) {
      perror("abiter-validity-runner");
      return 3;
    }
  }
  free(line);
  fputs("end\n", log);
  return fclose(log) == 0 ? 0 : 3;
}

int main(int argc, char** argv) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGCHLD);
  sigprocmask(SIG_BLOCK, &signals, NULL);
  if (argc == 7 && strcmp(argv[1], "--one") == 0) {
    struct question question = {.timeout_ms = 5000, .value = (word)strtoull(argv[6], NULL, 16), .library = argv[2]};
    copy(question.symbol, sizeof question.symbol, argv[3]);
    copy(question.way, sizeof question.way, argv[4]);
    copy(question.convention, sizeof question.convention, argv[5]);
    return answer_line(stdout, argv[3], &question) ? 0 : 3;
  }
  if (argc != 3) {
    fputs("usage: abiter-validity-runner ORDERS LOG\n", stderr);
    return 3;
  }
  FILE* orders = fopen(argv[1], "r");
  FILE* log = fopen(argv[2], "w");
  if (!orders || !log) {
    perror("abiter-validity-runner");
    return 3;
  }
  return run_orders(orders, log);
}
