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
    flags_with_values: set[str]
    switches: set[str]

    @classmethod
    def read(cls, text: str) -> Help:
        flags: dict[str, set[str]] = {}
        with_values: set[str] = set()
        switches: set[str] = set()
        for found in re.finditer(r"^  (?:(-\w),)?(--[\w-]+)(?: (?! )([^ \n]+))?", text, re.M):
            choices = re.fullmatch(r"\{([\w,]+)\}", found[3] or "")
            values = set(choices[1].split(",")) if choices else set()
            flags[found[2]] = values
            (with_values if found[3] else switches).add(found[2])
            if found[1]:
                flags[found[1]] = values
        for found in re.finditer(r"^  (-\w)(?: |$)", text, re.M):
            flags[found[1]] = set()
        return cls(text, flags, with_values, switches - {"--help", "--version"})

    def examples(self) -> list[str]:
        section = re.search(r"^Examples:\n((?:  .*\n|\n)+)", self.text, re.M)
        return [line.strip() for line in section[1].splitlines() if line.strip().startswith("abiter ")] if section else []


def read_helps(abiter: Abiter) -> dict[str, Help]:
    """By command; "" for that of all."""
    whole = abiter("--help").out
    names = re.findall(r"^  ([a-z]+) {2}", whole, re.M)
    assert len(names) > 15
    found = {"": Help.read(whole)}
    for name in names:
        found[name] = Help.read(subprocess.run([abiter.program, name, "--help"], capture_output=True, text=True, check=True).stdout)
    assert {"--version", "-h"} <= found[""].flags.keys() and found["export"].flags["--format"] >= {"junit", "json"}
    return found
