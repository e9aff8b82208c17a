"""What `abiter --help` and `abiter COMMAND --help` have."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass

from conftest import Abiter


@dataclass
class Help:
    """What `abiter COMMAND --help` has."""

    text: str
    flags: dict[str, set[str]]  # values that a flag may have; empty: any

    @classmethod
    def read(cls, text: str) -> Help:
        flags: dict[str, set[str]] = {}
        for found in re.finditer(r"^  (?:(-\w),)?(--[\w-]+)(?:\{\w+\})?(?: [^ ]*?\{([\w,]+)\})?", text, re.M):
            values = set(found[3].split(",")) if found[3] else set()
            flags[found[2]] = values
            if found[1]:
                flags[found[1]] = values
        for found in re.finditer(r"^  (-\w)(?: |$)", text, re.M):
            flags[found[1]] = set()
        return cls(text, flags)

    def examples(self) -> list[str]:
        section = re.search(r"^Examples:\n((?:  .*\n|\n)+)", self.text, re.M)
        return [line.strip() for line in section[1].splitlines() if line.strip().startswith("abiter ")] if section else []


def read_helps(abiter: Abiter) -> dict[str, Help]:
    """By command; "" for that of all."""
    whole = abiter("--help").out
    names = re.findall(r"^  ([a-z]+) ", whole.split("Subcommands:")[1].split("\n\n")[0], re.M)
    assert len(names) > 15
    found = {"": Help.read(whole)}
    for name in names:
        found[name] = Help.read(subprocess.run([abiter.program, name, "--help"], capture_output=True, text=True, check=True).stdout)
    assert {"--version", "-h"} <= found[""].flags.keys() and found["export"].flags["--format"] >= {"junit", "json"}
    return found
