"""Deliberately broken abiters: each of the patches in tests/mutations.toml makes one place of the harness believe what it shouldn't, and one
of the tests named beside it must fail. A test that fails without any patch catches nothing: they are run on the whole tree first."""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: What abiter is when it runs; of other targets a test builds its own executable.
PROGRAMS = ["harness/cli/abiter", "harness/run/abiter-runner", "harness/run/abiter-runner-i386", "harness/run/abiter-scene-runner"]
PROGRAMS += ["harness/run/abiter-validity-runner", "harness/run/abiter-validity-runner-i386"]
COMPILED = (".c", ".cpp", ".h", ".S")


class Trouble(Exception):
    """What keeps the table from being made."""


@dataclass
class Mutation:
    name: str
    file: str
    old: str
    new: str
    tests: list[str]  #: `tests/FILE.py::NAME` of pytest, or a unit test's executable in the build directory and its arguments

    @property
    def compiled(self) -> bool:
        return self.file.endswith(COMPILED)

    def apply(self, root: Path) -> None:
        path = root / self.file
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        if text.count(self.old) != 1:
            raise Trouble(f"{self.name}: its text stands {text.count(self.old)} times in {self.file}:\n{self.old}")
        path.write_text(text.replace(self.old, self.new), encoding="utf-8")


def load(file: Path) -> list[Mutation]:
    return [Mutation(**one) for one in tomllib.loads(file.read_text(encoding="utf-8"))["mutation"]]


def check(mutations: list[Mutation], root: Path) -> None:
    """Each patch applies; its tests are in the tree."""
    names = [one.name for one in mutations]
    if len(set(names)) != len(names):
        raise Trouble("two mutations of one name")
    for one in mutations:
        path = root / one.file
        count = path.read_text(encoding="utf-8").count(one.old) if path.is_file() else 0
        if count != 1 or one.new == one.old:
            raise Trouble(f"{one.name}: its text stands {count} times in {one.file}:\n{one.old}")
        for test in one.tests:
            file, _, name = shlex.split(test)[0].partition("::")
            text = (root / file).read_text(encoding="utf-8") if (root / file).is_file() else ""
            if not (is_unit(test) and (root / file).parent.is_dir()) and f"def {name.partition('[')[0]}(" not in text:
                raise Trouble(f"{one.name}: there is no test {test}")


class Tree:
    """A copy of the checkout, in which patches are tried."""

    def __init__(self, folder: Path, build: Path, program: str) -> None:
        self.root = folder / "tree"
        self.build = self.root / "build"
        self.program = program  #: an abiter that is built already; where something is compiled, the copy's own is used
        self.log = folder / "log"
        self._original = build
        files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
        for name in files:
            if name and (ROOT / name).is_file():
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, self.root / name)

    def compile(self, targets: list[str]) -> bool:
        """Builds in a copy of the build directory, which needs only what has changed."""
        if not self.build.is_dir():
            subprocess.run(["cp", "-a", str(self._original), str(self.build)], check=True)
        known = subprocess.run(["ninja", "-C", str(self.build), "-t", "targets", "all"], capture_output=True, text=True, check=True).stdout
        chosen = [one for one in targets if f"\n{one}: " in f"\n{known}"]
        done = subprocess.run(["ninja", "-C", str(self.build), *chosen], capture_output=True, text=True, check=False)
        self.log.write_text(done.stdout + done.stderr, encoding="utf-8")
        return done.returncode == 0

    def failing(self, tests: list[str], compiled: bool) -> list[str]:
        """Those of the tests that fail. All of pytest's are one session: it asks every toolchain first."""
        failed = [test for test in tests if is_unit(test) and not self.passes(test)]
        ours = [test for test in tests if not is_unit(test)]
        if not ours:
            return failed
        program = str(self.build / PROGRAMS[0]) if compiled else self.program
        env = {**os.environ, "ABITER": program, "ABITER_ROOT": str(self.root), "PYTHONDONTWRITEBYTECODE": "1"}
        words = [sys.executable, "-B", "-m", "pytest", "-q", "--tb=short", "-rfEs", "-p", "no:cacheprovider", *ours]
        done = subprocess.run(words, cwd=self.root, env=env, capture_output=True, text=True, timeout=1800, check=False)
        self.log.write_text(done.stdout + done.stderr, encoding="utf-8")
        # pytest says 1 of tests that fail; anything else is no verdict of a test, and neither is a test that didn't run.
        if done.returncode not in (0, 1) or " skipped" in done.stdout:
            raise Trouble(f"a test doesn't run, or is skipped:\n{self.tail()}")
        lines = [line.split(" - ")[0] for line in done.stdout.splitlines() if line.startswith(("FAILED ", "ERROR "))]
        return failed + [test for test in ours if any(line.split(" ", 1)[1].startswith(test) for line in lines)]

    def passes(self, test: str) -> bool:
        """A unit test."""
        words = shlex.split(test)
        if not self.compile([words[0]]):
            raise Trouble(f"{words[0]} doesn't build:\n{self.tail()}")
        done = subprocess.run([str(self.build / words[0]), *words[1:]], cwd=self.build, capture_output=True, text=True, timeout=600, check=False)
        self.log.write_text(done.stdout + done.stderr, encoding="utf-8")
        if "test cases: 0 |" in done.stdout:
            raise Trouble(f"{test}: no test case has such a name")
        return done.returncode == 0

    def tail(self) -> str:
        return self.log.read_text(encoding="utf-8")[-2000:]

    def mutate(self, one: Mutation) -> tuple[list[str], float]:
        """The tests that catch it, and how long that took."""
        start = time.monotonic()
        kept = (self.root / one.file).read_text(encoding="utf-8")
        one.apply(self.root)
        try:
            if one.compiled and not self.compile(PROGRAMS):
                raise Trouble(f"{one.name} doesn't build:\n{self.tail()}")
            caught = self.failing(one.tests, one.compiled)
        finally:
            (self.root / one.file).write_text(kept, encoding="utf-8")
        return caught, time.monotonic() - start


def is_unit(test: str) -> bool:
    return shlex.split(test)[0].endswith("-test")


def short(test: str) -> str:
    """Of a test, what a table has room for."""
    return test.partition("::")[2] or test


def table(rows: list[tuple[Mutation, list[str], float]]) -> list[str]:
    made = []
    for one, caught, seconds in rows:
        made.append(f"{one.name[:66]:68}{seconds:8.1f} s")
        made += [f"    {short(test)[:74]}" for test in caught] or ["    SURVIVED: no test caught it"]
    return made


def main() -> int:
    parser = argparse.ArgumentParser(prog="ci/mutations", description=__doc__)
    parser.add_argument("words", nargs="*", help="texts, one of which must occur in a mutation's name (default: all mutations)")
    parser.add_argument("--file", type=Path, default=ROOT / "tests/mutations.toml", help="another table of patches")
    parser.add_argument("--check", action="store_true", help="only look whether each patch applies and its tests are there")
    parser.add_argument("--build", type=Path, default=ROOT / "build", metavar="DIR", help="a build directory, which is copied (default: build)")
    wanted = parser.parse_args()
    try:
        mutations = [one for one in load(wanted.file) if not wanted.words or any(word in one.name for word in wanted.words)]
        check(mutations, ROOT)
        if wanted.check:
            print(f"{len(mutations)} patches apply")
            return 0
        if not mutations:
            raise Trouble("no mutation has such a name")
        return try_all(mutations, wanted.build.resolve())
    except Trouble as trouble:
        print(f"error: {trouble}", file=sys.stderr)
        return 3


def try_all(mutations: list[Mutation], build: Path) -> int:
    rows: list[tuple[Mutation, list[str], float]] = []
    with tempfile.TemporaryDirectory() as temporary:
        tree = Tree(Path(temporary), build, os.environ.get("ABITER", str(build / PROGRAMS[0])))
        compiled = any(one.compiled for one in mutations)
        if compiled and not tree.compile(PROGRAMS):
            raise Trouble(f"the copy doesn't build:\n{tree.tail()}")
        failing = tree.failing(list(dict.fromkeys(test for one in mutations for test in one.tests)), compiled)
        if failing:
            raise Trouble(f"{', '.join(failing)} fails without any mutation:\n{tree.tail()}")
        for one in mutations:
            caught, seconds = tree.mutate(one)
            rows.append((one, caught, seconds))
            print(*table(rows[-1:]), sep="\n", flush=True)
    survived = [one.name for one, caught, _ in rows if not caught]
    print(f"{len(rows) - len(survived)} of {len(rows)} mutations caught")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
