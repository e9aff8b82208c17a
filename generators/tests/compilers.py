"""The compilers that the tests use, as far as this machine has them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

GENERATORS = Path(__file__).resolve().parent.parent
BIN = "/usr/bin"
RUST_FLAGS = [
    "--crate-type",
    "lib",
    "--crate-name",
    "unit",
    "--emit=obj",
    "-C",
    "panic=abort",
    "-C",
    "debug-assertions=off",
    "--edition",
    "2021",
]
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wno-psabi", "-Wno-align-mismatch"]
WARNINGS += ["-Wno-return-type-c-linkage", "-Wno-vla-extension"]


class Compiler(NamedTuple):
    """`command`: words that start it; `lacks`: features that it hasn't, as a toolchain file would say."""

    name: str
    language: str
    command: tuple[str, ...]
    conventions: tuple[str, ...]
    lacks: dict[str, str]

    def compile(self, source: Path, out: Path, optimise: bool) -> None:
        """To an object; what the compiler says, be it a warning, is a failure."""
        if self.language == "rust":
            words = [*RUST_FLAGS, "-D", "warnings", "-C", f"opt-level={2 if optimise else 0}"]
        elif self.name == "tcc":
            words = ["-Wall", "-Werror", "-c"]
        else:
            # Functions without a prototype are what is wanted, where there are any.
            old = ["-Wno-unknown-warning-option", "-Wno-deprecated-non-prototype"] if "clang" in self.name and self.language == "c" else []
            words = [*WARNINGS, *old, "-fPIC", "-c", "-O2" if optimise else "-O0"]
        done = subprocess.run([*self.command, *words, str(source), "-o", str(out)], capture_output=True, text=True, check=False)
        if done.returncode != 0 or done.stderr.strip():
            raise AssertionError(f"{self.name} on {source.name}:\n{done.stderr[:4000]}")

    def link(self, object_: Path, out: Path) -> None:
        """An object to a shared library. tcc takes its own objects only when it compiles them."""
        command = self.command if self.language != "rust" else (c_compiler(),)
        subprocess.run([*command, "-shared", str(object_), "-o", str(out)], check=True, capture_output=True, text=True)


def c_compiler() -> str:
    newest = max(_versions("gcc"), default=0)
    return f"{BIN}/gcc-{newest}" if newest else "cc"


def _versions(program: str) -> list[int]:
    """Of a compiler, those that are there."""
    found = [re.fullmatch(rf"{re.escape(program)}-(\d+)", path.name) for path in Path(BIN).glob(f"{program}-*")]
    return sorted([int(match[1]) for match in found if match])


_NO_WIDE = dict.fromkeys(("i128", "u128"), "no 128-bit integers")
_NO_F16 = {"f16": "no _Float16"}
_GNU = ("c", "system", "sysv64", "win64", "c-unwind")


def _gnu(name: str, language: str) -> Compiler | None:
    path = shutil.which(name, path=BIN)
    family, _, major = name.replace("++", "cc").partition("-")
    clang, gcc = (int(major), 0) if family.startswith("clang") else (0, int(major))
    lacks = {**(_NO_F16 if 0 < gcc < 12 or 0 < clang < 15 else {})}
    if name.startswith("g++"):
        lacks["atomic"] = "C++ has no _Atomic"
    lacks["bf16"] = "moved by __truncsfbf2" if clang >= 15 else "no __bf16"
    if clang < 14:
        lacks["bitint"] = "no _BitInt"
    return Compiler(name, language, (path,), _GNU, lacks) if path else None


def _tcc() -> Compiler | None:
    path = shutil.which("tcc", path=BIN)
    odd = dict.fromkeys(("complex", "vector", "bf16", "bitint", "atomic", "thread-local"), "unknown")
    lacks = {**_NO_WIDE, **_NO_F16, "f128": "no __float128", **odd}
    return Compiler("tcc", "c", (path,), ("c", "system", "sysv64", "c-unwind"), lacks) if path else None


def _rust(name: str, *command: str) -> Compiler | None:
    if not shutil.which(command[0]):
        return None
    done = subprocess.run([*command, "--version"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None
    version = re.search(r"1\.(\d+)", done.stdout)
    unwinds = version is not None and int(version[1]) >= 71
    nightly = ("f16", "f128", "variadic-definition", "thread-local")
    lacks = {} if "nightly" in done.stdout else dict.fromkeys(nightly, "a nightly feature")
    if version is not None and int(version[1]) < 89:
        lacks["repr128"] = "since 1.89"
    if version is not None and int(version[1]) < 91:
        lacks["variadic-conventions"] = "since 1.91"
    return Compiler(name, "rust", command, (*_GNU[:4], *(("c-unwind",) if unwinds else ()), "rust"), lacks)


def all_compilers() -> dict[str, Compiler | None]:
    """By name; None for one that is not here."""
    found: dict[str, Compiler | None] = {}
    for program, language in (("gcc", "c"), ("g++", "cpp"), ("clang", "c"), ("clang++", "cpp")):
        for version in _versions(program):
            found[f"{program}-{version}"] = _gnu(f"{program}-{version}", language)
    found["tcc"] = _tcc()
    found["rustc"] = _rust("rustc", "/usr/bin/rustc")
    for channel in ("stable", "nightly"):
        found[f"rustc-{channel}"] = _rust(f"rustc-{channel}", "rustup", "run", channel, "rustc")
    for path in sorted(Path(os.environ.get("ABITER_HOME", "/opt/abiter")).glob("rustc-*/usr/bin/rustc")):
        libraries = path.parent.parent / "lib" / "x86_64-linux-gnu"
        name = path.parent.parent.parent.name
        found[name] = _rust(name, "/usr/bin/env", f"LD_LIBRARY_PATH={libraries}", str(path))
    return found
