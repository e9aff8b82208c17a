"""Toolchains by what a test needs of them: "gcc", "clang <18", "rustc >=1.81", "gcc -O2", "clang -m32-regparm3".

A test that names its needs says what it is about, and goes on working with next year's compilers. `Toolchains` knows the
toolchains of the machine, as `abiter toolchains --format json` lists them.
"""

from __future__ import annotations

import operator
import re
from typing import Any

import pytest

COMPARE = {"<": operator.lt, ">=": operator.ge}
CONDITION = re.compile(r"(<|>=)(\d+(?:\.\d+)*)")


def version_of(text: str) -> tuple[int, ...]:
    """The numbers in front: (1, 97, 0) of "1.97.0-nightly"."""
    found = re.match(r"\d+(?:\.\d+)*", text)
    return tuple(int(number) for number in found[0].split(".")) if found else ()


class Toolchains:
    """Answers with ids. Of several toolchains that would do, the newest one is taken."""

    def __init__(self, found: dict[str, dict[str, Any]]) -> None:
        self.found = found

    def matching(self, want: str) -> list[str]:
        """Ids of all that are what is wanted, the newest first.

        A want is the word that the id begins with, conditions on the version, and the suffix of a variant or of a target
        ("-O2", "-m32"; none: the plain one). A nightly build is only meant by "nightly".
        """
        kind, *parts = want.split()
        conditions = [found.groups() for part in parts if (found := CONDITION.fullmatch(part))]
        variant = next((part for part in parts if part.startswith("-")), "")
        nightly = "-nightly" if "nightly" in parts else ""
        assert len(conditions) + bool(variant) + bool(nightly) == len(parts), f"{want!r} is not understood"
        shape = re.compile(rf"{re.escape(kind)}(-\d+(\.\d+)*)?{nightly}{re.escape(variant)}")
        fitting = [
            (version_of(one["version"]), id_)
            for id_, one in self.found.items()
            if shape.fullmatch(id_) and all(COMPARE[sign](version_of(one["version"]), version_of(text)) for sign, text in conditions)
        ]
        return [id_ for _, id_ in sorted(fitting, reverse=True)]

    def __call__(self, *wants: str) -> list[str]:
        """One id for each want, all different. Skips the test where there is none."""
        taken: list[str] = []
        for want in wants:
            free = [id_ for id_ in self.matching(want) if id_ not in taken]
            if not free:
                another = " other" if self.matching(want) else ""
                pytest.skip(f"there is no{another} {want} on this machine")
            taken.append(free[0])
        return taken

    def program(self, id_: str) -> str:
        """The program's name, as `programs` of a toolchain file wants it: an expression."""
        return re.escape(str(self.found[id_]["compiler"]).rsplit("/", 1)[-1])
