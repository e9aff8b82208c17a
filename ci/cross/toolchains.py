"""Compilers by abiter's ids: how they are called here, and what they can't say."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from cross.model import Function, features

TCC_LACKS = {"i128", "u128", "f16", "f128", "complex", "vector", "bitint", "win64", "class"}
RUST_LACKS = {"f16", "f128", "c_longdouble", "complex", "bitint", "bit-field", "field-attribute", "aligned-in-packed", "class", "vector-8", "vector-32"}


@dataclass
class Toolchain:
    """`compiler`: words. `levels`: of optimisation, for all that it has."""

    id: str
    language: str
    version: tuple[int, ...]
    bits: int
    compiler: list[str]
    levels: list[str]
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return re.split(r"-\d", self.id)[0].removesuffix("-m32")

    def lacks(self) -> set[str]:
        found: set[str] = set()
        if self.language == "rust":
            found |= RUST_LACKS
        elif self.kind == "tcc":
            found |= TCC_LACKS
        elif self.kind in ("gcc", "g++"):
            found |= {"bitint"} | ({"f16"} if self.version < (12,) else set())
        else:
            found |= ({"f16"} if self.version < (15,) else set()) | ({"bitint"} if self.version < (14,) else set())
        if self.language != "cpp":
            found.add("class")
        if self.bits == 32:
            found |= {"i128", "u128", "f16", "win64"}
        return found

    def can(self, function: Function, side: str) -> bool:
        """Whether the language has all that the function needs; the compiler may refuse it all the same."""
        missing = self.lacks() | ({"variadic"} if side == "callee" and self.language == "rust" else set())
        return not features(function) & missing


def toolchain(found: dict) -> Toolchain:
    """Of one that `abiter toolchains --format json` lists. Only what the flags say about the target is taken over."""
    bits = 8 * found["data_model"]["pointer"]["size"]
    compiler = [found["compiler"]]
    environment = {}
    language = found["language"]
    levels = ["-O0", "-O2"]
    if language == "rust":
        compiler += ["--target=i686-unknown-linux-gnu"] if bits == 32 else []
        levels = ["-Copt-level=0", "-Copt-level=2"]
        libraries = Path(found["compiler"]).parent.parent / "lib/x86_64-linux-gnu"
        if libraries.is_dir() and not str(libraries).startswith("/usr/lib"):
            environment["LD_LIBRARY_PATH"] = str(libraries)
    elif "tcc" in Path(found["compiler"]).name:
        levels = [""]
    else:
        compiler += ["-m32"] if bits == 32 else []
        # Whoever asks for other instructions or another convention means this one.
        compiler += [flag for flag in found["flags"] if flag.startswith(("-m", "-std=", "-f")) and flag not in compiler and not _harmless(flag)]
    version = tuple(int(number) for number in re.findall(r"\d+", found["version"])[:3])
    return Toolchain(found["id"], language, version, bits, compiler, levels, environment)


def _harmless(flag: str) -> bool:
    """What abiter needs for itself."""
    return flag in ("-fPIC", "-fexceptions", "-fno-strict-aliasing", "-fno-stack-protector", "-fcf-protection=none") or flag.startswith(
        ("-fdiagnostics", "-fno-color", "-ferror-limit")
    )


def environment(one: Toolchain) -> dict[str, str]:
    return {**os.environ, **one.environment, "LC_ALL": "C"}
