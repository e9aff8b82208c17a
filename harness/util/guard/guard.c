// abiter-guard: runs one program, and lets nothing of it be left. See util/guard.h.
//
//   abiter-guard [-c SECONDS] [-w SECONDS] [-m MIB] [-b BYTES] [-o FILE] [-d] PROGRAM ARGUMENT…
//
//   -c  time of the processor that each process may take
//   -w  time altogether
//   -m  memory that all processes may have together, of which there may then be 1024
//   -b  bytes that are passed on of standard output, and of standard error; of what comes behind them, the end. 0: all
//   -o  the file that it is to make: what lies there before is removed, and 0 without such a file, or with an empty one,
//       is a failure
//   -d  who has made a session of its own may stay: a launcher's server
//
// It ends as the program did. If it ended the program itself, it says so in a line that begins with "abiter-guard: ",
// and ends with 124. Orphans of the program become its children, whatever session they have gone to, so that it finds all
// of them; and it ends them when the program has ended, when it is told to end itself, and when its own parent is gone.

#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
  k_ended_by_guard = 124,
  k_not_started = 127,
  k_tick_ms = 100,
  k_last_words_ms = 1000, // for what is still in the pipes when the program has ended
  k_max_processes = 1024,
  k_tail = 1 << 14,
};

static struct {
  long cpu_s, wall_s, memory_mib, bytes;
  const char* output;
  bool daemons_stay;
} limits = {.bytes = 1 << 20};

struct stream {
  int from, to;
  long passed, dropped;
  size_t kept; // of what comes behind the limit, the end
  char tail[k_tail];
};

static long long now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static void write_all(int fd, const char* bytes, size_t size) {
  while (size > 0) {
    ssize_t put = write(fd, bytes, size);
    if (put < 0 && errno == EINTR)
      continue;
    if (put <= 0)
      return;
    bytes += put;
    size -= (size_t)put;
  }
}

static void say(const char* text) {
  char line[512];
  int size = snprintf(line, sizeof line, "abiter-guard: %s\n", text);
  write_all(STDERR_FILENO, line, (size_t)size < sizeof line ? (size_t)size : sizeof line - 1);
}

// ---- the tree of processes

// The parent, group and session of a process, and its memory in pages; false if it's gone.
static bool read_stat(pid_t pid, pid_t* parent, pid_t* session, long* pages) {
  char path[64], text[1024];
  snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return false;
  ssize_t got = read(fd, text, sizeof text - 1);
  close(fd);
  if (got <= 0)
    return false;
  text[got] = 0;
  char* behind_name = strrchr(text, ')');
  int ppid = 0, sid = 0;
  long rss = 0;
  if (!behind_name ||
      sscanf(behind_name + 1, " %*c %d %*d %d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %*u %*u %ld",
             &ppid, &sid, &rss) < 3)
    return false;
  *parent = ppid;
  *session = sid;
  *pages = rss;
  return true;
}

// Of a kernel without lists of children: looks at every process.
static size_t children_by_search(pid_t pid, pid_t* found, size_t most) {
  DIR* folder = opendir("/proc");
  size_t count = 0;
  for (struct dirent* one; folder && count < most && (one = readdir(folder));) {
    pid_t parent, session;
    long pages;
    pid_t candidate = (pid_t)atol(one->d_name);
    if (candidate > 0 && read_stat(candidate, &parent, &session, &pages) && parent == pid)
      found[count++] = candidate;
  }
  if (folder)
    closedir(folder);
  return count;
}

static size_t children_of(pid_t pid, pid_t* found, size_t most) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)pid, (int)pid);
  FILE* file = fopen(path, "re");
  if (!file)
    return kill(pid, 0) == 0 ? children_by_search(pid, found, most) : 0;
  size_t count = 0;
  int child;
  while (count < most && fscanf(file, "%d", &child) == 1)
    found[count++] = child;
  fclose(file);
  return count;
}

// All below us. A thread that isn't a process's first one may have children too, which aren't listed with those of the
// first one; when their parent is gone they are ours.
static size_t all_below(pid_t* found, size_t most) {
  size_t count = children_of(getpid(), found, most);
  for (size_t i = 0; i < count; ++i)
    count += children_of(found[i], found + count, most - count);
  return count;
}

// Ends all that are left, also those that come while others are ended.
static void end_all(pid_t group) {
  static pid_t found[k_max_processes * 4];
  for (int round = 0; round < 2000; ++round) {
    size_t count = all_below(found, sizeof found / sizeof *found), ended = 0;
    for (size_t i = 0; i < count; ++i) {
      pid_t parent, session;
      long pages;
      if (limits.daemons_stay && read_stat(found[i], &parent, &session, &pages) && session != group)
        continue;
      kill(found[i], SIGKILL);
      ++ended;
    }
    int status;
    while (waitpid(-1, &status, WNOHANG) > 0)
      ;
    if (ended == 0)
      return;
    usleep(1000);
  }
}

// What it has too much of; NULL if nothing.
static const char* too_much(void) {
  static pid_t found[k_max_processes * 4];
  static char text[128];
  if (limits.memory_mib <= 0)
    return NULL;
  size_t count = all_below(found, sizeof found / sizeof *found);
  if (count > k_max_processes) {
    snprintf(text, sizeof text, "ended it: it has started more than %d processes", k_max_processes);
    return text;
  }
  long pages = 0;
  for (size_t i = 0; i < count; ++i) {
    pid_t parent, session;
    long own = 0;
    if (read_stat(found[i], &parent, &session, &own))
      pages += own;
  }
  if (pages / (1048576 / sysconf(_SC_PAGESIZE)) < limits.memory_mib)
    return NULL;
  snprintf(text, sizeof text, "ended it: it has taken more than its limit of %ld MiB of memory", limits.memory_mib);
  return text;
}

// ---- what it prints

// True as long as there may be more.
static bool pass_on(struct stream* stream) {
  char buffer[65536];
  ssize_t got = read(stream->from, buffer, sizeof buffer);
  if (got < 0)
    return errno == EINTR || errno == EAGAIN;
  if (got == 0)
    return false;
  long room = limits.bytes > 0 ? limits.bytes - stream->passed : got;
  long part = got < room ? got : room;
  if (part > 0)
    write_all(stream->to, buffer, (size_t)part);
  stream->passed += part;
  stream->dropped += got - part;
  size_t rest = (size_t)(got - part), end = rest < k_tail ? rest : k_tail;
  size_t stay = stream->kept + end > k_tail ? k_tail - end : stream->kept;
  memmove(stream->tail, stream->tail + stream->kept - stay, stay);
  memcpy(stream->tail + stay, buffer + got - end, end);
  stream->kept = stay + end;
  return true;
}

static void end_stream(struct stream* stream) {
  if (stream->from < 0)
    return;
  close(stream->from);
  stream->from = -1;
  if (stream->dropped > (long)stream->kept) {
    char line[128];
    int size = snprintf(line, sizeof line, "\n[%ld bytes are left out]\n", stream->dropped - (long)stream->kept);
    write_all(stream->to, line, (size_t)size);
  }
  write_all(stream->to, stream->tail, stream->kept);
}

// False if there was nothing.
static bool read_streams(struct stream* streams, int timeout_ms, int signals) {
  struct pollfd polled[3] = {{streams[0].from, POLLIN, 0}, {streams[1].from, POLLIN, 0}, {signals, POLLIN, 0}};
  if (poll(polled, signals < 0 ? 2 : 3, timeout_ms) <= 0)
    return false;
  for (int i = 0; i < 2; ++i)
    if (streams[i].from >= 0 && polled[i].revents && !pass_on(&streams[i]))
      end_stream(&streams[i]);
  return true;
}

// ---- start and end

static _Noreturn void become(char** words, int out, int err, const sigset_t* before) {
  setsid();
  sigprocmask(SIG_SETMASK, before, NULL);
  dup2(out, STDOUT_FILENO);
  dup2(err, STDERR_FILENO);
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  if (limits.cpu_s > 0) {
    struct rlimit cpu = {(rlim_t)limits.cpu_s, (rlim_t)limits.cpu_s + 2}; // who doesn't heed SIGXCPU is killed
    setrlimit(RLIMIT_CPU, &cpu);
  }
  // Where memory runs out, the kernel takes this before others.
  int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (fd >= 0) {
    write_all(fd, "900", 3);
    close(fd);
  }
  execvp(words[0], words);
  char text[384];
  snprintf(text, sizeof text, "can't start '%s': %s", words[0], strerror(errno));
  say(text);
  _exit(k_not_started);
}

static int end_as(int status) {
  if (WIFEXITED(status))
    return WEXITSTATUS(status);
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  signal(WTERMSIG(status), SIG_DFL);
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_UNBLOCK, &all, NULL);
  raise(WTERMSIG(status));
  return 128 + WTERMSIG(status);
}

static int usage(void) {
  say("usage: abiter-guard [-c SECONDS] [-w SECONDS] [-m MIB] [-b BYTES] [-o FILE] [-d] PROGRAM ARGUMENT...");
  return 2;
}

// False if they make no sense. What is to be run begins at argv[optind].
static bool read_limits(int argc, char** argv) {
  for (int option; (option = getopt(argc, argv, "+c:w:m:b:o:d")) != -1;)
    switch (option) {
    case 'c':
      limits.cpu_s = atol(optarg);
      break;
    case 'w':
      limits.wall_s = atol(optarg);
      break;
    case 'm':
      limits.memory_mib = atol(optarg);
      break;
    case 'b':
      limits.bytes = atol(optarg);
      break;
    case 'o':
      limits.output = optarg;
      break;
    case 'd':
      limits.daemons_stay = true;
      break;
    default:
      return false;
    }
  return optind < argc;
}

// Of the program that is guarded.
struct guarded {
  pid_t parent, child; // abiter, and the program
  int signals;         // those that we look for, to be read
  struct stream streams[2];
  long long begin;
  int status; // of its end, if it ended by itself
};

// Signals come as data from now on. Returns what they can be read from; `before`: as they were.
static int watch_signals(sigset_t* before) {
  sigset_t watched;
  sigemptyset(&watched);
  sigaddset(&watched, SIGCHLD);
  sigaddset(&watched, SIGTERM);
  sigaddset(&watched, SIGINT);
  sigaddset(&watched, SIGHUP);
  sigprocmask(SIG_BLOCK, &watched, before);
  return signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
}

// False, with errno, if it can't be.
static bool start(struct guarded* guarded, char** words) {
  guarded->parent = getppid();
  prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
  prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
  signal(SIGPIPE, SIG_IGN);
  sigset_t before;
  guarded->signals = watch_signals(&before);
  int out[2], err[2];
  if (guarded->signals < 0 || pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0)
    return false;
  if (limits.output)
    unlink(limits.output);
  guarded->begin = now_ms();
  guarded->child = fork();
  if (guarded->child < 0)
    return false;
  if (guarded->child == 0) {
    signal(SIGPIPE, SIG_DFL);
    become(words, out[1], err[1], &before);
  }
  close(out[1]);
  close(err[1]);
  fcntl(out[0], F_SETFL, O_NONBLOCK);
  fcntl(err[0], F_SETFL, O_NONBLOCK);
  guarded->streams[0] = (struct stream){.from = out[0], .to = STDOUT_FILENO};
  guarded->streams[1] = (struct stream){.from = err[0], .to = STDERR_FILENO};
  return true;
}

// True once the program itself has ended. Orphans are reaped as they come.
static bool reap(struct guarded* guarded) {
  bool ended = false;
  int one;
  for (pid_t pid; (pid = waitpid(-1, &one, WNOHANG)) > 0;)
    if (pid == guarded->child) {
      guarded->status = one;
      ended = true;
    }
  return ended;
}

// Why it has to end, or null: asked each tick. `looked`: when memory was last looked at.
static const char* reason_to_end(const struct guarded* guarded, long long* looked) {
  static char text[128];
  struct signalfd_siginfo info;
  const char* why = NULL;
  while (read(guarded->signals, &info, sizeof info) == (ssize_t)sizeof info)
    if (info.ssi_signo != SIGCHLD)
      why = "ended it: abiter itself is ending";
  long long now = now_ms();
  if (getppid() != guarded->parent)
    why = "ended it: abiter itself is gone";
  if (limits.wall_s > 0 && now - guarded->begin > limits.wall_s * 1000LL) {
    snprintf(text, sizeof text, "ended it: it took longer than its limit of %ld s", limits.wall_s);
    why = text;
  }
  if (!why && now - *looked >= k_tick_ms) {
    why = too_much();
    *looked = now;
  }
  return why;
}

// Until it ends by itself; else says why we end it.
static const char* watch(struct guarded* guarded) {
  long long looked = guarded->begin;
  const char* why = NULL;
  while (!why) {
    read_streams(guarded->streams, k_tick_ms, guarded->signals);
    if (reap(guarded))
      return NULL;
    why = reason_to_end(guarded, &looked);
  }
  return why;
}

// What is still in the pipes; a daemon that stays may write for ever.
static void hear_last_words(struct stream* streams) {
  for (long long end = now_ms() + k_last_words_ms; now_ms() < end && read_streams(streams, 0, -1);)
    ;
  end_stream(&streams[0]);
  end_stream(&streams[1]);
}

// Who ends with code 0 has made something.
static bool made_nothing(int status) {
  if (!limits.output || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
    return false;
  struct stat made;
  const bool there = stat(limits.output, &made) == 0;
  if (there && (!S_ISREG(made.st_mode) || made.st_size > 0))
    return false;
  say(there ? "it ended with code 0 and made an empty object" : "it ended with code 0 and made no object");
  return true;
}

int main(int argc, char** argv) {
  if (!read_limits(argc, argv))
    return usage();
  struct guarded guarded = {.child = 0};
  if (!start(&guarded, argv + optind)) {
    say(strerror(errno));
    return k_not_started;
  }
  const char* why = watch(&guarded);
  end_all(guarded.child);
  hear_last_words(guarded.streams);
  if (why) {
    say(why);
    if (limits.output)
      unlink(limits.output);
    return k_ended_by_guard;
  }
  return made_nothing(guarded.status) ? 1 : end_as(guarded.status);
}
