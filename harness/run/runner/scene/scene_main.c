/* abiter-scene-runner: plays the chains of unwinding scenarios.
 *
 *   abiter-scene-runner ORDERS LOG
 *   abiter-scene-runner --one LIBRARY:FUNCTION LIBRARY:FUNCTION …   prints the trace of one chain, the catcher first
 *
 * ORDERS begins with the line ABITER_SCENE_ORDERS, and has lines of words: `library INDEX PATH` and
 * `case ID ROUNDS THREADS TIMEOUT_MS INDEX:FUNCTION …`. All libraries are loaded once, each with its symbols to itself, in a
 * process that the first one watches: constructors run there. Then every case plays in a forked process of its own, in a
 * cage (core/cage.h). LOG gets one line a case, fields between tabs (log_line), and a
 * last line "end": without it, the log is not whole. */
#define _GNU_SOURCE
#include "scene.h"

#include "cage.h"
#include "text_file.h"

#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
  k_most_libraries = 4096,
  k_longest_line = 8192,
  k_longest_message = 2000
};

static void* s_libraries[k_most_libraries];
static char* s_library_errors[k_most_libraries];
static struct abiter_played* s_played;
static FILE* s_log;

/* Of the process that loads and plays, for the one that watches it. */
static struct watched {
  volatile uint32_t ticks;      /* grows with every library and case */
  volatile uint32_t timeout_ms; /* of the case */
}* s_watched;

static void die(const char* what) {
  fprintf(stderr, "abiter-scene-runner: %s: %s\n", what, errno ? strerror(errno) : "");
  exit(3);
}

/* Whatever frames throw with is there once, for all. */
static void load_runtimes(void) {
  static const char* const k_names[] = {"libgcc_s.so.1", "libstdc++.so.6"};
  for (size_t i = 0; i < sizeof k_names / sizeof *k_names; ++i)
    if (!dlopen(k_names[i], RTLD_NOW | RTLD_GLOBAL))
      fprintf(stderr, "abiter-scene-runner: %s\n", dlerror());
}

/* One printable line, without tabs and bars. */
static void print_text(FILE* to, const char* text, size_t size) {
  for (size_t i = 0; i < size && text[i]; ++i) {
    const char c = text[i];
    if (c == '\n')
      fputs("\\n", to);
    else
      fputc(c >= ' ' && c < 127 && c != '|' ? c : '?', to);
  }
}

static void print_events(FILE* to, const struct abiter_scene* scene, const char* between) {
  for (unsigned i = 0; i < scene->count && i < ABITER_SCENE_EVENTS; ++i) {
    fprintf(to, "%s%u ", i ? between : "", scene->events[i].level);
    print_text(to, scene->events[i].text, ABITER_SCENE_TEXT);
  }
}

/* ID, how it ended, its number, finished, rounds, differs, still handled, leaked, alive, payload, events, standard
 * error. */
static void log_line(const char* id, const char* ended, int number, int messages) {
  const struct abiter_scene* scene = &s_played->scenes[s_played->differs == 2];
  char text[k_longest_message];
  fprintf(s_log, "%s\t%s\t%d\t%u\t%u\t%u\t%u\t%lld\t%d\t", id, ended, number, s_played->finished, s_played->rounds,
          s_played->differs, s_played->handling, s_played->leaked, (int)scene->alive);
  for (unsigned i = 0; i < scene->payload_size && i < sizeof scene->payload; ++i)
    fprintf(s_log, "%02x", scene->payload[i]);
  fputc('\t', s_log);
  print_events(s_log, scene, "|");
  fputc('\t', s_log);
  const ssize_t size = messages < 0 ? 0 : pread(messages, text, sizeof text, 0);
  print_text(s_log, text, size > 0 ? (size_t)size : 0);
  fputc('\n', s_log);
  fflush(s_log);
}

/* In the child: never returns. */
static void play(const struct abiter_chain* chain, int messages) {
  sigset_t empty;
  sigemptyset(&empty);
  sigprocmask(SIG_SETMASK, &empty, 0);
  close(fileno(s_log));
  cage_die_with_parent();
  cage_limit_files();
  cage_close();
  dup2(messages, 1);
  dup2(messages, 2);
  abiter_play(chain, s_played);
  _exit(0);
}

/* How the child ended, as a word and a number. */
static const char* wait_for(pid_t child, long timeout_ms, int* number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  const long long end = now.tv_sec * 1000ll + now.tv_nsec / 1000000 + timeout_ms;
  int timed_out = 0;
  int status = 0;
  while (waitpid(child, &status, timed_out ? 0 : WNOHANG) != child) {
    clock_gettime(CLOCK_MONOTONIC, &now);
    const long long left = end - (now.tv_sec * 1000ll + now.tv_nsec / 1000000);
    if (left <= 0) {
      timed_out = 1;
      cage_kill(child, SIGKILL);
      continue;
    }
    const struct timespec wait = {left / 1000, left % 1000 * 1000000};
    sigtimedwait(&set, 0, &wait);
  }
  *number = timed_out ? (int)timeout_ms : WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
  return timed_out ? "timeout" : WIFSIGNALED(status) ? "signal" : "exit";
}

/* Finds the functions of "INDEX:NAME" words; what is missing, or null. */
static const char* find_chain(char** words, struct abiter_chain* chain) {
  static char missing[k_longest_line];
  chain->length = 0;
  for (; *words; ++words) {
    char* name = strchr(*words, ':');
    const long index = strtol(*words, 0, 10);
    if (!name || index < 0 || index >= k_most_libraries || chain->length == ABITER_LONGEST_CHAIN)
      return "orders that are not understood";
    ++name;
    if (!s_libraries[index])
      return s_library_errors[index] ? s_library_errors[index] : "no such library";
    void* function = dlsym(s_libraries[index], name);
    if (!function) {
      snprintf(missing, sizeof missing, "no function %s", name);
      return missing;
    }
    chain->functions[chain->length++] = function;
  }
  return chain->length < 2 ? "a chain has two frames at least" : 0;
}

static void run_case(char** words) {
  const char* id = words[0];
  s_watched->timeout_ms = (uint32_t)strtoul(words[3], 0, 10);
  ++s_watched->ticks;
  struct abiter_chain chain = {0};
  chain.rounds = (unsigned)strtoul(words[1], 0, 10);
  chain.threads = (unsigned)strtoul(words[2], 0, 10);
  memset(s_played, 0, sizeof *s_played);
  const char* missing = find_chain(words + 4, &chain);
  if (missing) {
    fprintf(s_log, "%s\tmissing\t0\t0\t0\t0\t0\t0\t0\t\t\t", id);
    print_text(s_log, missing, strlen(missing));
    fputc('\n', s_log);
    fflush(s_log); /* what waits here would be written by a child as well */
    return;
  }
  const int messages = memfd_create("messages", MFD_CLOEXEC);
  const pid_t child = cage_fork();
  if (child < 0 || messages < 0)
    die("can't start a process");
  if (child == 0)
    play(&chain, messages);
  int number = 0;
  const char* ended = wait_for(child, strtol(words[3], 0, 10), &number);
  log_line(id, ended, number, messages);
  close(messages);
}

static void load(char** words) {
  ++s_watched->ticks;
  const long index = strtol(words[0], 0, 10);
  if (index < 0 || index >= k_most_libraries)
    die("too many libraries");
  s_libraries[index] = dlopen(words[1], RTLD_NOW | RTLD_LOCAL);
  if (!s_libraries[index])
    s_library_errors[index] = strdup(dlerror());
}

static void run_orders(char* text) {
  const char* first = strsep(&text, "\n");
  if (strcmp(first, ABITER_SCENE_ORDERS) != 0)
    die("the orders are not those of this version");
  for (char* line; (line = strsep(&text, "\n")) && *line;) {
    char* words[ABITER_LONGEST_CHAIN + 8] = {0};
    size_t count = 0;
    for (char* word = strtok(line, "\t"); word && count + 1 < sizeof words / sizeof *words; word = strtok(0, "\t"))
      words[count++] = word;
    if (count == 3 && strcmp(words[0], "library") == 0)
      load(words + 1);
    else if (count >= 7 && strcmp(words[0], "case") == 0)
      run_case(words + 1);
    else
      die("a line of the orders is not understood");
  }
}

/* For people: plays one chain in this very process. */
static int run_one(char** words) {
  struct abiter_chain chain = {.rounds = 1, .threads = 1};
  for (; *words; ++words) {
    char* name = strrchr(*words, ':');
    if (!name || chain.length == ABITER_LONGEST_CHAIN)
      die("LIBRARY:FUNCTION is expected");
    *name++ = 0;
    void* library = dlopen(*words, RTLD_NOW | RTLD_LOCAL);
    void* function = library ? dlsym(library, name) : 0;
    if (!function) {
      fprintf(stderr, "abiter-scene-runner: %s\n", dlerror());
      return 2;
    }
    chain.functions[chain.length++] = function;
  }
  const pid_t child = fork();
  if (child == 0) {
    abiter_play(&chain, s_played);
    _exit(0);
  }
  int number = 0;
  const char* ended = wait_for(child, 10000, &number);
  print_events(stdout, &s_played->scenes[0], "\n");
  printf("\n%s %d\n", s_played->finished ? "the catcher returned:" : ended, number);
  return s_played->finished ? 0 : 1;
}

/* In the child: loads, plays, and never returns. */
static void run_in_cage(char* text, const char* log) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  s_log = fopen(log, "we");
  if (!s_log)
    die(log);
  cage_enter();
  load_runtimes();
  run_orders(text);
  fputs("end\n", s_log);
  _exit(fclose(s_log) == 0 ? 0 : 3);
}

/* Waits for it, and ends it when it makes no progress: a constructor may hang. */
static int watch_cage(pid_t child) {
  enum {
    k_patience_ms = 20000,
    k_slice_ms = 20,
  };
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  uint32_t ticks = s_watched->ticks;
  uint64_t waited = 0;
  int status = 0;
  while (waitpid(child, &status, WNOHANG) != child) {
    const struct timespec slice = {0, k_slice_ms * 1000000};
    if (s_watched->ticks != ticks) {
      ticks = s_watched->ticks;
      waited = 0;
    }
    if (sigtimedwait(&set, 0, &slice) < 0)
      waited += k_slice_ms;
    if (waited > k_patience_ms + (uint64_t)s_watched->timeout_ms)
      kill(child, SIGKILL);
  }
  cage_end_orphans();
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    return 0;
  fprintf(stderr, "abiter-scene-runner: the process that loads the frames ended (%s %d)\n",
          WIFEXITED(status) ? "exit code" : "signal", WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
  return 3;
}

int main(int count, char** words) {
  const int one = count > 3 && strcmp(words[1], "--one") == 0;
  if (count != 3 && !one) {
    fputs("usage: abiter-scene-runner ORDERS LOG | --one LIBRARY:FUNCTION LIBRARY:FUNCTION …\n", stderr);
    return 2;
  }
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_BLOCK, &set, 0);
  s_played = mmap(0, sizeof *s_played, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (s_played == MAP_FAILED)
    die("no memory");
  setenv("RUST_BACKTRACE", "0", 1);
  if (one) {
    load_runtimes();
    return run_one(words + 2);
  }
  char* text = read_text_file(words[1]);
  if (!text)
    die(words[1]);
  s_watched = mmap(0, sizeof *s_watched, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (s_watched == MAP_FAILED)
    die("no memory");
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  cage_open();
  const pid_t child = fork();
  if (child < 0)
    die("can't start a process");
  if (child == 0)
    run_in_cage(text, words[2]);
  return watch_cage(child);
}
