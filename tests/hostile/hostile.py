"""A compiler whose code does what code under test should not: it changes a generated C source, then compiles it with a right one.

    hostile.py MODE COMPILER FLAG… -c SOURCE -o OBJECT

A mode is what the callee of `bad` does before anything else; or, with "load-" in front, what a constructor of the callee's
library does; or, with "any-" in front, a constructor of every library.
"""

import re
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "broken"))
from changed_source import compile_changed

HEADERS = (
    "errno.h fcntl.h pthread.h setjmp.h signal.h stdio.h stdlib.h string.h sys/mman.h sys/prctl.h sys/ptrace.h sys/resource.h sys/stat.h sys/syscall.h "
    "sys/types.h sys/wait.h time.h unistd.h"
).split()

#: Goes through the memory that this process shares with others and may write: from `from` to `to`.
SHARED = """
  FILE *maps = fopen("/proc/self/maps", "r"); char line[512]; unsigned long from, to; char access[8]; static unsigned *at[64]; int n = 0;
  while (maps && fgets(line, sizeof line, maps))
    if (sscanf(line, "%%lx-%%lx %%7s", &from, &to, access) == 3 && access[1] == 'w' && access[3] == 's') { %s }
  (void)at; (void)n; if (maps) fclose(maps);
"""

#: Leaves something behind by which another function fails.
SPOILS = "spoilt_ = 1;"

#: What is done. Where it comes back, the function goes on as if nothing had been.
ACTIONS = {
    "nothing": "",
    "spoils": SPOILS,
    "exit-0": "exit(0);",
    "exit-3": "exit(3);",
    **{f"ends-{code}": f"_exit({code});" for code in (0, 1, 3, 40, 41, 100)},
    "quick-exit": "quick_exit(7);",
    "loops": "for (;;) ;",
    "ticks-forever": SHARED % "if (n < 64) at[n++] = (unsigned *)from;" + "for (unsigned i = 1;; ++i) for (int k = 0; k < n; ++k) at[k][3] = i;",
    "stops": "raise(SIGSTOP);",
    "aborts": "abort();",
    "kills-itself": "kill(getpid(), SIGKILL);",
    "kills-parent": "kill(getppid(), SIGKILL);",
    "stops-parent": "kill(getppid(), SIGSTOP);",
    "kills-all": "kill(-1, SIGKILL);",
    "kills-group": "kill(0, SIGKILL);",
    "hangs-up-group": "kill(0, SIGHUP);",
    "forks-twice": "fork(); fork();",
    "vforks": "if (vfork() == 0) _exit(0);",
    "daemon": "if (fork() == 0) { setsid(); if (fork() == 0) for (;;) pause(); _exit(0); }",
    "starts-program": 'execl("/bin/true", "true", (char *)0);',
    "runs-command": 'system("true");',
    "traces-parent": "ptrace(PTRACE_ATTACH, getppid(), 0, 0);",
    "outlives-parent": "prctl(PR_SET_PDEATHSIG, 0);",
    "uses-old-calls": '__asm__ volatile("int $0x80" : : "a"(20) : "memory");',
    "starts-thread": "pthread_t t; if (pthread_create(&t, 0, (void *(*)(void *))(void *)getpid, 0) == 0) pthread_join(t, 0);",
    "fork-bomb": "for (;;) fork();",
    "thread-bomb": "for (;;) { pthread_t t; if (pthread_create(&t, 0, (void *(*)(void *))(void *)pause, 0)) break; }",
    "floods": "static char much[1 << 14]; memset(much, 120, sizeof much);"
    " for (int i = 0; i < 1 << 10; ++i) { write(1, much, sizeof much); write(2, much, sizeof much); }",
    "floods-forever": "for (;;) { static char much[1 << 16]; write(1, much, sizeof much); }",
    "writes-everywhere": """for (int i = 3; i < 1024; ++i) write(i, "012345678901234567890123456789012345678901234567", 48);""",
    "closes-high-descriptors": "for (int i = 3; i < 1024; ++i) close(i);",
    "thread-aborts": "pthread_t t; pthread_create(&t, 0, (void *(*)(void *))(void *)abort, 0); pthread_join(t, 0);",
    "writes-descriptors": 'for (int i = 3; i < 64; ++i) write(i, "012345678901234567890123456789012345678901234567", 48);',
    "truncates-descriptors": "for (int i = 3; i < 64; ++i) { ftruncate(i, 0); lseek(i, 0, SEEK_SET); }",
    "closes-descriptors": "for (int i = 0; i < 4096; ++i) close(i);",
    "fills-shared": SHARED % "memset((void *)from, 0x5a, to - from);",
    "empties-shared": SHARED % "memset((void *)from, 0, to - from);",
    "naps": "static int before; if (!before++) usleep(800000);",
    "large-frame": "volatile char large[7000000]; large[0] = 1;",
    "recurses": "volatile char room[4096]; room[0] = 1; hostile_(); room[1] = room[0];",
    "eats-memory": "for (;;) if (!malloc(1 << 24)) abort();",
    "big-file": "int f = open(\"/tmp/abiter-big\", O_RDWR | O_CREAT, 0600); unlink(\"/tmp/abiter-big\");"
    " static char much[1 << 20]; while (write(f, much, sizeof much) > 0) ;",
    "longjumps": "static jmp_buf there; if (!setjmp(there)) longjmp(there, 1);",
    "changes-folder": 'chdir("/");',
    "blocks-signals": "sigset_t all; sigfillset(&all); sigprocmask(SIG_BLOCK, &all, 0);",
    "ignores-signals": "for (int i = 1; i < 32; ++i) signal(i, SIG_IGN);",
    "fpu-word": 'static const unsigned short word = 0x27f; __asm__ volatile("fldcw %0" : : "m"(word));',
    "mxcsr": 'static const unsigned word = 0x9fc0; __asm__ volatile("ldmxcsr %0" : : "m"(word));',
    "x87": '__asm__ volatile("fld1");',
    "mmx": '__asm__ volatile("pxor %mm0, %mm0");',
    "direction": '__asm__ volatile("std");',
    "gs-base": "syscall(SYS_arch_prctl, 0x1001, 0x10000);",
    "alarm": "alarm(1);",
    "limits": "struct rlimit none = {0, 0}; setrlimit(RLIMIT_NOFILE, &none); setrlimit(RLIMIT_FSIZE, &none);",
}


def hostile(action: str, constructor: bool) -> Callable[[str], str]:
    def change(text: str) -> str:
        if not re.search(r"^(.*\b(?<!call_)bad__\w+\(.*\) \{)", text, flags=re.MULTILINE):
            return text
        head = "#define _GNU_SOURCE\n" + "".join(f"#include <{header}>\n" for header in HEADERS)
        attribute = "constructor" if constructor else "noinline"
        head += f"__attribute__(({attribute})) static void hostile_(void) {{ {action} }}\n"
        if action == SPOILS:
            text = re.sub(r"^(.*\b(?<!call_)behind__\w+\(.*\) \{)", r"\1 if (spoilt_) abort();", text, flags=re.MULTILINE)
            head = head.replace("__attribute__", "static volatile int spoilt_;\n__attribute__", 1)
        if not constructor:
            text = re.sub(r"^(.*\b(?<!call_)bad__\w+\(.*\) \{)", r"\1 hostile_();", text, flags=re.MULTILINE)
        return head + text

    return change


#: Of those in every library, which may declare the same functions in another way.
ANYWHERE = {"exit-0": "exit_(0);", "forks": "fork_();", "loops": "for (;;) ;"}


def anywhere(action: str) -> Callable[[str], str]:
    head = 'extern void exit_(int) __asm__("exit"); extern int fork_(void) __asm__("fork");\n'
    return lambda text: head + f"__attribute__((constructor)) static void hostile_(void) {{ {action} }}\n" + text


MODES = {name: hostile(action, False) for name, action in ACTIONS.items()}
MODES |= {f"any-{name}": anywhere(action) for name, action in ANYWHERE.items()}
MODES |= {f"load-{name}": hostile(action, True) for name, action in ACTIONS.items()}


if __name__ == "__main__":
    sys.exit(compile_changed(MODES, "c"))
