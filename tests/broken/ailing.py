#!/usr/bin/env python3
"""A compiler on an ailing machine, or one with a fault of its own: ailing.py MODE COMPILER ARGUMENTS.

What a unit without the function `bad` is compiled to is right. MODE@FILE: the same, but only as long as FILE isn't there. MODE+FILE: FILE is
made then.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

SEGFAULT = "Stack dump:\n0.\tProgram arguments: cc is not supported\n1.\tx.c:1:1: Generating code for declaration 'bad'\n"

#: What is printed, and how it ends: an exit code, or minus a signal.
MODES: dict[str, tuple[str, int]] = {
    "crash": (SEGFAULT, 139),
    "ice": ("x.c:1:1: internal compiler error: in expand_call, at calls.c:1: this attribute is not supported\n", 4),
    "segfault": ("", -signal.SIGSEGV),
    "killed": ("", -signal.SIGKILL),
    "oom": ("cc: fatal error: Killed signal terminated program cc1\ncompilation terminated.\n", 1),
    "memory": ("cc1: out of memory allocating 65536 bytes after a total of 1 bytes\n", 1),
    "disk": ("x.c: fatal error: error writing to /tmp/x.s: No space left on device\n", 1),
    "unreachable": ("the host is not supported: can't be reached\n", 126),
    "hang": ("", 0),
}


def main() -> int:
    mode, *command = sys.argv[1:]
    once = "+" in mode
    mode, _, well = mode.replace("+", "@").partition("@")
    source = next((word for word in command if word.endswith(".c")), "")
    ails = bool(source) and "bad__" in Path(source).read_text(encoding="utf-8") and not (well and Path(well).exists())
    if ails and once:
        Path(well).touch()
    if not ails:
        return subprocess.run(command, check=False).returncode
    text, code = MODES[mode]
    sys.stderr.write(text)
    sys.stderr.flush()
    while mode == "hang":
        pass
    if code < 0:
        os.kill(os.getpid(), -code)
    return code


sys.exit(main())
