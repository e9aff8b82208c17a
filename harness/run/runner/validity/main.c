/* abiter-validity-runner ORDERS LOG
 * abiter-validity-runner --one WAY CONVENTION VALUE SYMBOL LIBRARY [CALLEE LIBRARY]
 *
 * Asks functions of compiled libraries what they make of values that a type doesn't have. Cases of the same libraries that
 * follow each other share a process, until one ends it. Orders and log are lines of fields with tabs between
 * (harness/run/validity.cpp):
 *
 *   abiter-validity-orders 2
 *   case  INDEX  TIMEOUT-MS  WAY  CONVENTION  VALUE  SYMBOL  LIBRARY  CALLEE  LIBRARY
 *
 *   INDEX  result  HEX
 *   INDEX  signal  NUMBER
 *   INDEX  exit  CODE
 *   INDEX  timeout  MS
 *   INDEX  missing  WHY
 *   end
 *
 * A value (hexadecimal) fills a whole register, whatever of it the function's type is: what there is of it above that type
 * is garbage to the function. WAY is one of lang::Way (harness/lang/probe.h); CALLEE and its library are empty but for
 * a pair. With --one, the line is printed.
 */

#include "arch.h"
#include "cage.h"
#include "text_file.h"

#include <dlfcn.h>
#include <errno.h>
#include <inttypes.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* As wide as a general register. */
typedef uintptr_t word;

struct question {
  const char *index, *way, *convention, *symbol, *library, *callee, *callee_library;
  unsigned timeout_ms;
  word value;
};

/* Of a child process, shared with its parent: the question that it is at, and what came of each. */
struct shared {
  uint32_t at;
  struct answer {
    uint64_t result;
    int missing;
    char why[512];
  } answers[];
};

static word given;

#define LEADING(type) type, type, type, type, type, type, type, type

/* How functions of a convention are called, and those that they call. Their types are those of whole registers: the
 * convention puts them where it puts integers. */
struct convention {
  const char* name;
  uint64_t (*argument)(void* function, word value, void* other);
  uint64_t (*stack)(void* function, word value, void* other);
  uint64_t (*result)(void* function, word value, void* other);
  uint64_t (*returned)(void* function, word value, void* other);
  uint64_t (*with_other)(void* function, word value, void* other);
  void *received, *passed, *passed_on_stack;
};

#define CONVENTION_FUNCTIONS(text, id, attribute)                                                                      \
  static attribute word source_##id(void) {                                                                            \
    return given;                                                                                                      \
  }                                                                                                                    \
  static attribute word received_##id(word value) {                                                                    \
    return value;                                                                                                      \
  }                                                                                                                    \
  static attribute uint64_t passed_##id(word value) {                                                                  \
    return value;                                                                                                      \
  }                                                                                                                    \
  static attribute uint64_t passed_on_stack_##id(LEADING(word), word);                                                 \
  static uint64_t argument_##id(void* function, word value, void* other) {                                             \
    (void)other;                                                                                                       \
    return ((uint64_t(attribute*)(word))(word)function)(value);                                                        \
  }                                                                                                                    \
  static uint64_t stack_##id(void* function, word value, void* other) {                                                \
    (void)other;                                                                                                       \
    return ((uint64_t(attribute*)(LEADING(word), word))(word)function)(1, 2, 3, 4, 5, 6, 7, 8, value);                 \
  }                                                                                                                    \
  static uint64_t result_##id(void* function, word value, void* other) {                                               \
    (void)value;                                                                                                       \
    (void)other;                                                                                                       \
    return ((uint64_t(attribute*)(word(attribute*)(void)))(word)function)(source_##id);                                \
  }                                                                                                                    \
  static uint64_t returned_##id(void* function, word value, void* other) {                                             \
    (void)other;                                                                                                       \
    return ((word(attribute*)(word))(word)function)(value);                                                            \
  }                                                                                                                    \
  static uint64_t with_other_##id(void* function, word value, void* other) {                                           \
    return ((uint64_t(attribute*)(word, void*))(word)function)(value, other);                                          \
  }                                                                                                                    \
  static attribute uint64_t passed_on_stack_##id(word a, word b, word c, word d, word e, word f, word g, word h,       \
                                                 word value) {                                                         \
    return (a ^ b ^ c ^ d ^ e ^ f ^ g ^ h) == 8 ? value : ~(uint64_t)0;                                                \
  }
/* thiscall is meant for member functions alone. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"
ARCH_C_CONVENTIONS(CONVENTION_FUNCTIONS)
#pragma GCC diagnostic pop

#define CONVENTION_ROW(text, id, attribute)                                                                            \
  {text,                                                                                                               \
   argument_##id,                                                                                                      \
   stack_##id,                                                                                                         \
   result_##id,                                                                                                        \
   returned_##id,                                                                                                      \
   with_other_##id,                                                                                                    \
   (void*)(word)received_##id,                                                                                         \
   (void*)(word)passed_##id,                                                                                           \
   (void*)(word)passed_on_stack_##id},
static const struct convention conventions[] = {ARCH_C_CONVENTIONS(CONVENTION_ROW)};

static void missing(struct answer* answer, const char* what, const char* why) {
  answer->missing = 1;
  snprintf(answer->why, sizeof answer->why, "%s%s", what, why);
  for (char* at = answer->why; *at; ++at)
    if (*at == '\t' || *at == '\n')
      *at = ' ';
}

static const struct convention* convention_named(const char* name) {
  for (size_t i = 0; i < sizeof conventions / sizeof *conventions; ++i)
    if (strcmp(conventions[i].name, name) == 0)
      return &conventions[i];
  return NULL;
}

/* What a function does with our own registers is the business of its flags (-fcall-used-…): they are restored behind it. */
static jmp_buf before_call;
static uint64_t result_of_call;

static void* function_of(const char* library, const char* symbol, struct answer* answer) {
  void* loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  void* function = loaded ? dlsym(loaded, symbol) : NULL;
  if (!loaded)
    missing(answer, dlerror(), "");
  else if (!function)
    missing(answer, "there is no function ", symbol);
  return function;
}

/* What lies on the stack where nobody wrote is neither zero nor the sign of anything. */
static __attribute__((noinline)) void dirty_stack(void) {
  volatile unsigned char below[8192];
  for (size_t i = 0; i < sizeof below; ++i)
    below[i] = (unsigned char)(0x5a ^ i * 7);
}

/* In the child. */
static void ask(const struct question* question, struct answer* answer) {
  const struct convention* by = convention_named(question->convention);
  if (!by) {
    missing(answer, "the runner can't call by the convention ", question->convention);
    return;
  }
  void* function = function_of(question->library, question->symbol, answer);
  void* callee = function && *question->callee ? function_of(question->callee_library, question->callee, answer) : NULL;
  if (answer->missing)
    return;
  const struct {
    const char* way;
    uint64_t (*call)(void* function, word value, void* other);
    void* other;
  } ways[] = {
      {"argument", by->argument, NULL},       {"stack", by->stack, NULL},
      {"result", by->result, NULL},           {"received", by->with_other, by->received},
      {"passed", by->with_other, by->passed}, {"passed-on-stack", by->with_other, by->passed_on_stack},
      {"returned", by->returned, NULL},       {"pair", by->with_other, callee},
  };
  given = question->value;
  for (size_t i = 0; i < sizeof ways / sizeof *ways; ++i)
    if (strcmp(question->way, ways[i].way) == 0) {
      dirty_stack();
      if (!setjmp(before_call)) {
        result_of_call = ways[i].call(function, question->value, ways[i].other);
        longjmp(before_call, 1);
      }
      answer->result = result_of_call;
      return;
    }
  missing(answer, "unknown way ", question->way);
}

/* In a cage (core/cage.h). */
static void ask_all(const struct question* questions, size_t count, struct shared* shared) {
  sigset_t nothing;
  sigemptyset(&nothing);
  sigprocmask(SIG_SETMASK, &nothing, NULL);
  for (size_t i = shared->at; i < count; ++i) {
    ask(&questions[i], &shared->answers[i]);
    shared->at = (uint32_t)i + 1;
  }
}

/* Waits for the child, and ends it when a question takes too long; 1 if that had to be. SIGCHLD is blocked. */
static int wait_for(pid_t child, unsigned timeout_ms, const struct shared* shared, size_t count, int* status) {
  size_t steps = 0;
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGCHLD);
  uint32_t at = shared->at;
  while (waitpid(child, status, WNOHANG) == 0) {
    const struct timespec time = {timeout_ms / 1000, (long)(timeout_ms % 1000) * 1000000};
    if (sigtimedwait(&signals, NULL, &time) >= 0 || errno != EAGAIN)
      continue;
    const uint32_t now = *(const volatile uint32_t*)&shared->at;
    if (now != at && steps++ < count) { /* code under test can write there, too */
      at = now;
      continue;
    }
    kill(child, SIGKILL);
    waitpid(child, status, 0);
    return 1;
  }
  return 0;
}

static void answer_line(FILE* log, const struct question* question, const struct answer* answer) {
  if (answer->missing)
    fprintf(log, "%s\tmissing\t%s\n", question->index, answer->why);
  else
    fprintf(log, "%s\tresult\t%" PRIx64 "\n", question->index, answer->result);
}

/* Questions of the same libraries. */
static int run_group(const struct question* questions, size_t count, FILE* log) {
  const size_t size = sizeof(struct shared) + count * sizeof(struct answer);
  struct shared* shared = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED)
    return 0;
  while (shared->at < count) {
    const size_t begin = shared->at;
    fflush(log);
    const pid_t child = fork();
    if (child < 0)
      return 0;
    if (child == 0) {
      if (log != stdout)
        close(fileno(log));
      cage_die_with_parent();
      cage_enter();
      cage_limit_files();
      cage_close();
      ask_all(questions, count, shared);
      _exit(0);
    }
    int status = 0;
    const int late = wait_for(child, questions[begin].timeout_ms, shared, count, &status);
    cage_end_orphans();
    if (shared->at < begin ||
        shared->at > count) /* it was written to by somebody else; the first question may be at fault */
      shared->at = (uint32_t)begin;
    for (size_t i = begin; i < shared->at; ++i)
      answer_line(log, &questions[i], &shared->answers[i]);
    if (shared->at == count)
      break;
    const struct question* last = &questions[shared->at++];
    if (late)
      fprintf(log, "%s\ttimeout\t%u\n", last->index, last->timeout_ms);
    else if (WIFSIGNALED(status))
      fprintf(log, "%s\tsignal\t%d\n", last->index, WTERMSIG(status));
    else
      fprintf(log, "%s\texit\t%d\n", last->index, WEXITSTATUS(status));
  }
  munmap(shared, size);
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

/* The texts lie in the line. */
static struct question question_of(char* line) {
  struct question question = {.timeout_ms = 0};
  field(&line);
  question.index = field(&line);
  question.timeout_ms = (unsigned)strtoul(field(&line), NULL, 10);
  question.way = field(&line);
  question.convention = field(&line);
  question.value = (word)strtoull(field(&line), NULL, 16);
  question.symbol = field(&line);
  question.library = field(&line);
  question.callee = field(&line);
  question.callee_library = field(&line);
  return question;
}

static int same_libraries(const struct question* a, const struct question* b) {
  return strcmp(a->library, b->library) == 0 && strcmp(a->callee_library, b->callee_library) == 0;
}

/* The questions of the orders; null if they aren't of this version. */
static struct question* read_orders(char* text, size_t* count) {
  size_t have = 0;
  struct question* all = malloc(sizeof *all);
  if (!all || strcmp(strsep(&text, "\n"), "abiter-validity-orders 2") != 0) {
    fputs("the orders are not of this version\n", stderr);
    return NULL;
  }
  *count = 0;
  for (char* line; (line = strsep(&text, "\n")) && *line; ++*count) {
    if (*count >= have) {
      have = have ? 2 * have : 64;
      all = realloc(all, have * sizeof *all);
      if (!all)
        return NULL;
    }
    all[*count] = question_of(line);
  }
  return all;
}

static int run_orders(char* text, FILE* log) {
  size_t count;
  struct question* questions = read_orders(text, &count);
  if (!questions)
    return 3;
  for (size_t begin = 0, end; begin < count; begin = end) {
    for (end = begin + 1; end < count && same_libraries(&questions[begin], &questions[end]);)
      ++end;
    if (!run_group(questions + begin, end - begin, log)) {
      perror("abiter-validity-runner");
      return 3;
    }
  }
  free(questions);
  fputs("end\n", log);
  return fclose(log) == 0 ? 0 : 3;
}

int main(int argc, char** argv) {
  cage_open();
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGCHLD);
  sigprocmask(SIG_BLOCK, &signals, NULL);
  if ((argc == 7 || argc == 9) && strcmp(argv[1], "--one") == 0) {
    const struct question question = {.index = argv[5],
                                      .way = argv[2],
                                      .convention = argv[3],
                                      .value = (word)strtoull(argv[4], NULL, 16),
                                      .symbol = argv[5],
                                      .library = argv[6],
                                      .callee = argc == 9 ? argv[7] : "",
                                      .callee_library = argc == 9 ? argv[8] : "",
                                      .timeout_ms = 5000};
    return run_group(&question, 1, stdout) ? 0 : 3;
  }
  if (argc != 3) {
    fputs("usage: abiter-validity-runner ORDERS LOG\n", stderr);
    return 3;
  }
  char* text = read_text_file(argv[1]);
  FILE* log = fopen(argv[2], "we");
  if (!text || !log) {
    perror("abiter-validity-runner");
    return 3;
  }
  return run_orders(text, log);
}
