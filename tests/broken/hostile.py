#!/usr/bin/env python3
"""A hostile compiler: hostile.py MODE COMPILER ARGUMENTS… -c IN -o OUT.

What a unit without the function `bad` is compiled to is right, in every mode.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path


def leave_daemon() -> None:
    """A process in a session of its own, which has this one's outputs."""
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(600)
        os._exit(0)


def main() -> int:
    mode, *command = sys.argv[1:]
    source = Path(command[command.index("-c") + 1]) if "-c" in command else None
    output = Path(command[command.index("-o") + 1]) if "-o" in command else None
    if not source or not output or "bad__" not in source.read_text(encoding="utf-8", errors="replace"):
        return subprocess.run(command, check=False).returncode
    if mode == "hang":
        while True:
            pass
    if mode == "sleep":
        subprocess.run(["sleep", "600"], check=False)
    if mode == "flood":
        line = b"x.c:1:1: warning: " + b"x" * 5_000_000 + b"\n"
        for _ in range(20):
            sys.stderr.buffer.write(line)
        sys.stderr.buffer.flush()
        print(f"{source}:1:1: error: no more", file=sys.stderr)
        return 1
    if mode == "nothing":
        return 0
    if mode == "empty":
        output.write_bytes(b"")
        return 0
    if mode == "foreign":  # an ELF file for AArch64
        output.write_bytes(b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x01\x00\xb7\x00" + bytes(44))
        return 0
    code = subprocess.run(command, check=False).returncode
    if mode == "daemon":
        leave_daemon()
    if mode == "deletes":
        source.unlink()
    if mode == "changes":
        source.write_text("#error this is another text\n", encoding="utf-8")
    return code


sys.exit(main())
