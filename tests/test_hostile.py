"""Code under test that does what it should not costs its own case: everything else is as without it, nothing is left behind."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, Case, cases
from wanted import Toolchains

SPEC = str(ROOT / "tests/hostile/several.kdl")
STARTS = "it tried to start a process"
SIGNALS = "it tried to send a signal to another process"

#: What the callee of `bad` does, and what is said of its case: verdict, and how the message begins.
WANTED = {
    "nothing": ("pass", ""),
    "exit-0": ("crash", "the process ended by itself (exit code 0), in the callee"),
    "exit-3": ("crash", "the process ended by itself (exit code 3), in the callee"),
    "ends-0": ("crash", "the process ended by itself (exit code 0), in the callee"),
    "ends-3": ("crash", "the process ended by itself (exit code 3), in the callee"),
    "ends-100": ("crash", "the process ended by itself (exit code 100), in the callee"),
    "ends-40": ("crash", "the process ended by itself (exit code 40), in the callee"),
    "ends-41": ("crash", "the process ended by itself (exit code 41), in the callee"),
    "ends-1": ("crash", "the process ended by itself (exit code 1), in the callee"),
    "quick-exit": ("crash", "the process ended by itself (exit code 7), in the callee"),
    "aborts": ("crash", "Aborted"),
    "kills-itself": ("crash", "Killed"),
    "kills-parent": ("crash", SIGNALS),
    "stops-parent": ("crash", SIGNALS),
    "kills-group": ("crash", SIGNALS),
    "kills-all": ("crash", SIGNALS),
    "forks-twice": ("crash", STARTS),
    "vforks": ("crash", STARTS),
    "daemon": ("crash", STARTS),
    "fork-bomb": ("crash", STARTS),
    "starts-program": ("crash", "it tried to start a program"),
    # posix_spawn blocks all signals first: the kernel then says no reason.
    "runs-command": ("crash", "a system call was refused"),
    "traces-parent": ("crash", "it tried to change another process"),
    "outlives-parent": ("crash", "it tried to change another process"),
    "uses-old-calls": ("crash", "it made a system call of another architecture"),
    "thread-aborts": ("crash", "Aborted"),
    "closes-descriptors": ("crash", "it closed a descriptor that isn't its own"),
    "closes-high-descriptors": ("crash", "it closed a descriptor that isn't its own"),
    "writes-everywhere": ("crash", "it wrote to a descriptor that isn't its own"),
    "writes-descriptors": ("pass", ""),
    "truncates-descriptors": ("pass", ""),
    "fills-shared": ("pass", ""),
    "empties-shared": ("pass", ""),
    "floods": ("pass", ""),
    "limits": ("pass", ""),
    "stops": ("timeout", "no end within the time limit, in the callee"),
    "loops": ("timeout", "no end within the time limit, in the callee"),
    "ticks-forever": ("timeout", "no end within the time limit"),
    "floods-forever": ("timeout", "no end within the time limit"),
    # longer than the limit: it is tried again with more time
    "naps": ("pass", ""),
    "large-frame": ("pass", ""),
    "recurses": ("crash", "it used more stack than there is (64 MB), in the callee"),
    "eats-memory": ("crash", ""),
    "big-file": ("crash", "File size limit exceeded"),
    "thread-bomb": ("pass", ""),
    "starts-thread": ("pass", ""),
    "longjumps": ("pass", ""),
    "changes-folder": ("pass", ""),
    "spoils": ("clobber", "what is called behind it in the same process fails"),
    "gs-base": ("clobber", "the callee changed what fs or gs stands for"),
    "fpu-word": ("clobber", "the callee changed the x87 control word"),
    "mxcsr": ("clobber", "the callee changed the control bits of mxcsr"),
    "x87": ("clobber", "the callee left x87 or MMX registers in use"),
    "mmx": ("clobber", "the callee left x87 or MMX registers in use"),
    "direction": ("clobber", "the callee left the direction flag set"),
}


#: What a constructor of the callee's library does, and what is said of all cases with that callee.
LOADED = {
    "load-exit-0": ("crash", "the process ended by itself (exit code 0), while the callee's library was loaded"),
    "load-ends-1": ("crash", "the process ended by itself (exit code 1), while the callee's library was loaded"),
    "load-aborts": ("crash", "Aborted"),
    "load-loops": ("timeout", "no end within the time limit, while the callee's library was loaded"),
    "load-stops": ("timeout", "no end within the time limit, while the callee's library was loaded"),
    "load-kills-parent": ("crash", SIGNALS),
    "load-stops-parent": ("crash", SIGNALS),
    "load-kills-group": ("crash", SIGNALS),
    "load-forks-twice": ("crash", STARTS),
    "load-daemon": ("crash", STARTS),
    "load-closes-descriptors": ("crash", "it closed a descriptor that isn't its own"),
    "load-writes-everywhere": ("crash", "it wrote to a descriptor that isn't its own"),
    "load-fills-shared": ("pass", ""),
    "load-changes-folder": ("pass", ""),
    "load-blocks-signals": ("pass", ""),
    "load-ignores-signals": ("pass", ""),
    "load-mmx": ("pass", ""),
}


@dataclass
class Outcome:
    found: dict[str, Case]
    seconds: float
    left: list[str]


def processes_with(words_of: str) -> list[str]:
    """Processes that have this in their command line, as a runner and what was forked from it have the run's folder."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            if words_of in words:
                found.append(f"{folder.name} {words}")
    return found


def run(abiter: Abiter, folder: Path, need: Toolchains, modes: list[str], timeout: int) -> Outcome:
    """The callees of all modes, each called by a right compiler and by itself."""
    gcc = need("gcc")[0]
    write_toolchains(folder, "hostile.py", modes, need, gcc, scripts="tests/hostile")
    words = ["--toolchain-folder", str(folder), "--spec", SPEC, "--convention", "c", "--no-expectations", "--case-timeout", "500"]
    for mode in modes:
        words += ["--toolchain", mode, "--pair", f"{gcc}->{mode}", "--pair", f"{mode}->{mode}"]
    begin = time.monotonic()
    done = abiter("run", "--format", "json", "--toolchain", gcc, *words, timeout=timeout)
    seconds = time.monotonic() - begin
    assert done.code == 1, done.err
    return Outcome(cases(json.loads(done.out)), seconds, processes_with(str(abiter.results)))


@pytest.fixture(scope="module")
def called(abiter: Abiter, tmp_path_factory: pytest.TempPathFactory, need: Toolchains) -> Outcome:
    return run(abiter, tmp_path_factory.mktemp("hostile"), need, list(WANTED), 300)


@pytest.fixture(scope="module")
def loaded(abiter: Abiter, tmp_path_factory: pytest.TempPathFactory, need: Toolchains) -> Outcome:
    return run(abiter, tmp_path_factory.mktemp("loaded"), need, list(LOADED), 300)


@pytest.mark.parametrize("mode", LOADED)
def test_a_constructor_costs_the_cases_of_its_library(loaded: Outcome, mode: str) -> None:
    verdict, message = LOADED[mode]
    of_mode = {case: seen for case, seen in loaded.found.items() if case.endswith(f"->{mode}")}
    assert len(of_mode) == 8
    for case, seen in of_mode.items():
        assert seen.verdict == verdict, (case, seen)
        if message:
            assert seen.finding["message"].startswith(message), (case, seen)


@pytest.mark.parametrize("mode", WANTED)
def test_a_callee_costs_its_own_case(called: Outcome, mode: str) -> None:
    verdict, message = WANTED[mode]
    of_mode = {case: seen for case, seen in called.found.items() if case.endswith(f"->{mode}")}
    assert len(of_mode) == 8
    for case, seen in of_mode.items():
        bad = "::bad::" in case
        assert seen.verdict == (verdict if bad else "pass"), (case, seen)
        if bad and message:
            assert seen.finding["message"].startswith(message), (case, seen)


def test_no_process_is_left_and_the_time_is_bounded(called: Outcome, loaded: Outcome) -> None:
    assert called.left == loaded.left == []
    assert called.seconds < 200
    assert loaded.seconds < 100


def test_what_is_too_large_to_be_passed_is_unsupported(abiter: Abiter, need: Toolchains) -> None:
    gcc = need("gcc")[0]
    code, results = abiter.run_json("--spec", str(ROOT / "tests/hostile/large.kdl"), "--toolchain", gcc, "--convention", "c")
    assert code == 0
    assert {case: seen.verdict for case, seen in cases(results).items()} == {
        f"large::large::c::{gcc}->{gcc}": "unsupported",
        f"large::small::c::{gcc}->{gcc}": "pass",
    }


@pytest.mark.parametrize(("mode", "says"), [("any-exit-0", "the process ended by itself (exit code 0)"), ("any-forks", "Bad system call")])
def test_other_kinds_of_cases_go_on(abiter: Abiter, tmp_path: Path, need: Toolchains, mode: str, says: str) -> None:
    """A constructor in each library: a probe says so, and scenarios, whose libraries are loaded together, are lost alone."""
    gcc = need("gcc")[0]
    write_toolchains(tmp_path, "hostile.py", [mode], need, gcc, scripts="tests/hostile")
    words = ["--toolchain-folder", str(tmp_path), "--toolchain", gcc, "--toolchain", mode, "--spec", "validity/bits", "--spec", "unwinding/forced"]
    code, results = abiter.run_json(*words, "--spec", SPEC, "--convention", "c", "--no-expectations", "--case-timeout", "500")
    assert code == 3
    found = cases(results)
    probes = [seen for case, seen in found.items() if case.startswith("validity/bits") and case.endswith(f"::{mode}")]
    assert probes and {seen.finding["says"][0] for seen in probes} == {says}
    scenarios = [seen for case, seen in found.items() if case.startswith("unwinding/forced")]
    assert scenarios and {seen.verdict for seen in scenarios} == {"error"}
    assert {seen.verdict for case, seen in found.items() if case.startswith("several") and case.endswith(f"{gcc}->{gcc}")} == {"pass"}
