#define _GNU_SOURCE
#include "cage.h"

#include "arch.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Of arch/NAME/system_call.S: a system call that the cage lets pass, known by where it comes from. */
long system_call(long number, long a, long b, long c, long d, long e);
extern const char system_call_end[];

enum {
  k_refusals = ABITER_REFUSED_FOREIGN,
  k_most_instructions = 512,
  k_ask_process_group = 0,
};

/* Who must not be sent a signal by whoever is in the cage: the process that watches it, and the one that started that. */
static pid_t watchers[2];

/* The program of a filter while it grows. */
struct program {
  struct sock_filter code[k_most_instructions];
  uint32_t length;
  /* Jumps to the end that refuses, by reason; they are filled in when it is known where that is. */
  struct {
    uint32_t at, reason;
  } refusing[k_most_instructions];
  uint32_t refusing_count;
};

#define NUMBER offsetof(struct seccomp_data, nr)
/* The lower and the upper half of a word of the kernel's; it is little endian wherever there are runners. */
#define ARGUMENT(i) (offsetof(struct seccomp_data, args) + 8 * (i))
#define POINTER offsetof(struct seccomp_data, instruction_pointer)

static void add(struct program* p, uint16_t code, uint32_t k, uint8_t if_true, uint8_t if_false) {
  p->code[p->length++] = (struct sock_filter){code, if_true, if_false, k};
}

static void load(struct program* p, size_t offset) {
  add(p, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset, 0, 0);
}

static void answer(struct program* p, uint32_t action) {
  add(p, BPF_RET | BPF_K, action, 0, 0);
}

static void refuse(struct program* p, enum abiter_refusal reason) {
  p->refusing[p->refusing_count].at = p->length;
  p->refusing[p->refusing_count++].reason = reason;
  add(p, BPF_JMP | BPF_JA, 0, 0, 0);
}

/* The next `count` instructions are for this system call alone. */
static void only_for(struct program* p, long number, uint8_t count) {
  add(p, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)number, 0, count);
}

static void refuse_call(struct program* p, long number, enum abiter_refusal reason) {
  only_for(p, number, 1);
  refuse(p, reason);
}

/* Refuses a call if what is loaded of an argument is `value`, or isn't. */
static void refuse_argument(struct program* p, long number, uint32_t argument, uint32_t value, int equal,
                            enum abiter_refusal reason) {
  only_for(p, number, 4);
  load(p, ARGUMENT(argument));
  add(p, BPF_JMP | BPF_JEQ | BPF_K, value, equal ? 0 : 1, equal ? 1 : 0);
  refuse(p, reason);
  load(p, NUMBER);
}

/* Where all refusals end: those that come from our own system_call() pass. */
static void end(struct program* p) {
  const uint64_t own = (uintptr_t)system_call_end;
  answer(p, SECCOMP_RET_ALLOW);
  for (uint32_t reason = 1; reason <= k_refusals; ++reason) {
    for (uint32_t i = 0; i < p->refusing_count; ++i)
      if (p->refusing[i].reason == reason)
        p->code[p->refusing[i].at].k = p->length - p->refusing[i].at - 1;
    load(p, POINTER);
    add(p, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)own, 0, 3);
    load(p, POINTER + 4);
    add(p, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(own >> 32), 0, 1);
    answer(p, SECCOMP_RET_ALLOW);
    answer(p, SECCOMP_RET_TRAP | reason);
  }
}

static void install(const struct program* p) {
  const struct sock_fprog filter = {(unsigned short)p->length, (struct sock_filter*)p->code};
  /* Without this flag, old kernels let code in a cage pay for speculation that nobody here is afraid of. */
  if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &filter) != 0)
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

/* What reaches other processes, or the system, whatever its arguments are. */
static const struct {
  long number;
  enum abiter_refusal reason;
} refused[] = {
#ifdef SYS_fork
    {SYS_fork, ABITER_REFUSED_PROCESS},
#endif
#ifdef SYS_vfork
    {SYS_vfork, ABITER_REFUSED_PROCESS},
#endif
    {SYS_execve, ABITER_REFUSED_PROGRAM},
    {SYS_execveat, ABITER_REFUSED_PROGRAM},
    {SYS_pidfd_send_signal, ABITER_REFUSED_SIGNAL},
    {SYS_ptrace, ABITER_REFUSED_OTHERS},
    {SYS_process_vm_writev, ABITER_REFUSED_OTHERS},
    {SYS_pidfd_getfd, ABITER_REFUSED_OTHERS},
    {SYS_mount, ABITER_REFUSED_SYSTEM},
    {SYS_umount2, ABITER_REFUSED_SYSTEM},
    {SYS_pivot_root, ABITER_REFUSED_SYSTEM},
    {SYS_chroot, ABITER_REFUSED_SYSTEM},
    {SYS_reboot, ABITER_REFUSED_SYSTEM},
    {SYS_kexec_load, ABITER_REFUSED_SYSTEM},
    {SYS_init_module, ABITER_REFUSED_SYSTEM},
    {SYS_finit_module, ABITER_REFUSED_SYSTEM},
    {SYS_delete_module, ABITER_REFUSED_SYSTEM},
    {SYS_swapon, ABITER_REFUSED_SYSTEM},
    {SYS_swapoff, ABITER_REFUSED_SYSTEM},
    {SYS_sethostname, ABITER_REFUSED_SYSTEM},
    {SYS_settimeofday, ABITER_REFUSED_SYSTEM},
    {SYS_clock_settime, ABITER_REFUSED_SYSTEM},
    {SYS_unshare, ABITER_REFUSED_SYSTEM},
    {SYS_setns, ABITER_REFUSED_SYSTEM},
};

/* Calls that send a signal to the process, or the thread, that their first argument names. */
static const long signals[] = {SYS_kill, SYS_tkill, SYS_tgkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo};
enum {
  k_signals = sizeof signals / sizeof *signals
};

static void begin(struct program* p) {
  load(p, offsetof(struct seccomp_data, arch));
  add(p, BPF_JMP | BPF_JEQ | BPF_K, ARCH_AUDIT, 1, 0);
  refuse(p, ABITER_REFUSED_FOREIGN);
  load(p, NUMBER);
}

static void refuse_all(void) {
  struct program p = {.length = 0};
  begin(&p);
  add(&p, BPF_JMP | BPF_JGE | BPF_K, ARCH_FOREIGN_NUMBERS, 0, 1);
  refuse(&p, ABITER_REFUSED_FOREIGN);
  for (size_t i = 0; i < sizeof refused / sizeof *refused; ++i)
    refuse_call(&p, refused[i].number, refused[i].reason);
  /* A thread is no process. The arguments of clone3 can't be looked at: who is told that there is none uses clone. */
  only_for(&p, SYS_clone3, 1);
  answer(&p, SECCOMP_RET_ERRNO | ENOSYS);
  only_for(&p, SYS_clone, 4);
  load(&p, ARGUMENT(0));
  add(&p, BPF_JMP | BPF_JSET | BPF_K, 0x10000 /* CLONE_THREAD */, 1, 0);
  refuse(&p, ABITER_REFUSED_PROCESS);
  answer(&p, SECCOMP_RET_ALLOW);
  refuse_argument(&p, SYS_prctl, 0, PR_SET_PDEATHSIG, 1, ABITER_REFUSED_OTHERS);
  refuse_argument(&p, SYS_prctl, 0, PR_SET_CHILD_SUBREAPER, 1, ABITER_REFUSED_OTHERS);
  refuse_argument(&p, SYS_prlimit64, 0, 0, 0, ABITER_REFUSED_OTHERS);
  for (int i = 0; i < k_signals; ++i) {
    only_for(&p, signals[i], 11);
    load(&p, ARGUMENT(0));
    add(&p, BPF_JMP | BPF_JGE | BPF_K, 0x80000000, 0, 1); /* a group, or everybody */
    refuse(&p, ABITER_REFUSED_SIGNAL);
    const uint32_t others[] = {k_ask_process_group, (uint32_t)watchers[0], (uint32_t)watchers[1]};
    for (int k = 0; k < 3; ++k) {
      add(&p, BPF_JMP | BPF_JEQ | BPF_K, others[k], 0, 1);
      refuse(&p, ABITER_REFUSED_SIGNAL);
    }
    load(&p, NUMBER);
    answer(&p, SECCOMP_RET_ALLOW);
  }
  end(&p);
  install(&p);
}

static pid_t self;
static volatile uint32_t* mark; /* in a page that is empty in a child */

static int limited(int resource, rlim_t most) {
  struct rlimit limit;
  if (getrlimit((__rlimit_resource_t)resource, &limit) != 0 || limit.rlim_max <= most)
    return 0;
  limit.rlim_cur = limit.rlim_max = most;
  return setrlimit((__rlimit_resource_t)resource, &limit);
}

void cage_open(void) {
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  watchers[0] = getpid();
  watchers[1] = getppid();
}

void cage_limit_files(void) {
  limited(RLIMIT_FSIZE, (rlim_t)1 << 24);
}

void cage_enter(void) {
  setpgid(0, 0);
  const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  for (int i = 0; i < 3 && nowhere >= 0; ++i)
    dup2(nowhere, i);
  close(nowhere);
  limited(RLIMIT_CORE, 0);
  limited(RLIMIT_DATA, (rlim_t)1 << 30);
  if (ARCH_AUDIT && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
    refuse_all();
}

static void refuse_signals_to_others(void) {
  struct program p = {.length = 0};
  begin(&p);
  for (int i = 0; i < k_signals; ++i)
    if (signals[i] == SYS_tkill) /* its argument is a thread's */
      refuse_argument(&p, signals[i], 0, (uint32_t)getppid(), 1, ABITER_REFUSED_SIGNAL);
    else
      refuse_argument(&p, signals[i], 0, (uint32_t)self, 0, ABITER_REFUSED_SIGNAL);
  end(&p);
  install(&p);
}

void cage_close(void) {
  setpgid(0, 0);
  self = getpid();
  uint32_t* page = mmap(NULL, sizeof *mark, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mark = NULL;
  if (page != MAP_FAILED && madvise(page, 4096, MADV_WIPEONFORK) == 0) {
    *page = 1;
    mark = page;
  }
  if (ARCH_AUDIT)
    refuse_signals_to_others();
}

pid_t cage_fork(void) {
  const long child = system_call(SYS_clone, SIGCHLD, 0, 0, 0, 0);
  if (child >= 0)
    return (pid_t)child;
  errno = (int)-child;
  return -1;
}

int cage_kill(pid_t process, int signal) {
  return system_call(SYS_kill, process, signal, 0, 0, 0) == 0 ? 0 : -1;
}

void cage_die_with_parent(void) {
  system_call(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
}

void cage_check_self(void) {
  if (self && (mark ? !*mark : getpid() != self))
    _exit(0);
}

/* Children of this process, by the kernel's own list; how many were ended. */
static int end_children(void) {
  char path[64];
  snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
  FILE* list = fopen(path, "re");
  int child, count = 0;
  while (list && fscanf(list, "%d", &child) == 1)
    count += kill(child, SIGKILL) == 0;
  if (list)
    fclose(list);
  return count;
}

void cage_end_orphans(void) {
  enum {
    k_most_rounds = 1000,
  };
  for (int round = 0; round < k_most_rounds; ++round) {
    const pid_t ended = waitpid(-1, NULL, WNOHANG);
    if (ended < 0)
      return;
    if (ended == 0 && end_children() == 0)
      return;
    if (ended == 0)
      usleep(1000);
  }
}

uint32_t cage_refusal_of(const void* info) {
  const siginfo_t* about = info;
  return about->si_code == 1 /* SYS_SECCOMP */ ? (uint32_t)about->si_errno : 0;
}
