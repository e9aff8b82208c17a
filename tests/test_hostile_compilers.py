"""Compilers that hang, flood, leave daemons, make nothing: each costs its own cases, in a bounded time, and nothing of it is left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import Abiter, Case, cases
from wanted import Toolchains

TWO = 'fn "bad" { inputs { a "u32" } }\nfn "good" { inputs { a "u64"; b "f32" } }\n'
#: What each costs its function `bad`, and what is said of it.
MODES = {
    "hang": ("error", "took longer than its limit of"),
    "sleep": ("error", "it took longer than its limit of 5 s"),
    "flood": ("build", "no more"),
    "nothing": ("build", "it ended with code 0 and made no object"),
    "empty": ("build", "it ended with code 0 and made an empty object"),
    "foreign": ("build", "file not recognized"),
    "daemon": ("pass", ""),
    "deletes": ("pass", ""),
    "changes": ("pass", ""),
}
CONFIG = '[profile.short]\nspecs = ["*"]\nconventions = ["c"]\nvalues = ["graffiti"]\ncompile-timeout-s = 1\n'


def processes_of(folder: Path) -> list[str]:
    """Command lines of processes that have to do with the folder."""
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid():
            try:
                words = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            if str(folder) in words:
                found.append(words)
    return found


#: abiter, a good compiler, the exit code, the cases, and how many seconds it took.
Ran = tuple[Abiter, str, int, dict[str, Case], float]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, need: Toolchains) -> Ran:
    """All modes beside a good compiler, in one run: (code, cases, seconds)."""
    folder = tmp_path_factory.mktemp("hostile")
    [gcc] = need("gcc")
    (folder / "toolchains").mkdir()
    write_toolchains(folder / "toolchains", "hostile.py", MODES, need, gcc)
    (folder / "unit.kdl").write_text(TWO, encoding="utf-8")
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    words = ["--spec", str(folder / "unit.kdl"), "--toolchain-folder", str(folder / "toolchains"), "--toolchain", gcc, "--no-expectations"]
    for mode in MODES:
        words += ["--toolchain", mode]
    begin = time.monotonic()
    abiter = Abiter(folder / "results")
    done = abiter("run", "--format", "json", *words, "--config", str(folder / "config.toml"), "--profile", "short", timeout=1200)
    return abiter, gcc, done.code, cases(json.loads(done.out)), time.monotonic() - begin


@pytest.mark.parametrize("mode", MODES)
def test_each_costs_its_own_cases(run: Ran, mode: str) -> None:
    _, gcc, code, found, _ = run
    assert code == 3  # some took too long
    verdict, words = MODES[mode]
    for chain in (f"{mode}->{mode}", f"{gcc}->{mode}", f"{mode}->{gcc}"):
        bad = found[f"unit::bad::c::{chain}"]
        assert bad.verdict == verdict, (chain, bad)
        assert words in bad.finding.get("message", "")
        assert found[f"unit::good::c::{chain}"].verdict == "pass"


def test_the_others_are_what_they_are_without_them(run: Ran) -> None:
    _, gcc, _, found, _ = run
    assert {found[f"unit::{name}::c::{gcc}->{gcc}"].verdict for name in ("bad", "good")} == {"pass"}


def test_it_takes_a_bounded_time_and_nothing_is_left(run: Ran) -> None:
    abiter, _, _, _, seconds = run
    assert seconds < 1000
    assert processes_of(abiter.results) == []
    assert list(abiter.results.rglob("*.tmp")) == []


def test_memory_is_bounded(run: Ran) -> None:
    abiter, *_ = run
    guard = Path(abiter.program).parent.parent / "util" / "abiter-guard"
    script = "hoard = []\nwhile True: hoard.append(b'x' * 10_000_000)"
    done = subprocess.run([str(guard), "-m", "200", sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=100)
    assert (done.returncode, done.stderr) == (124, "abiter-guard: ended it: it has taken more than its limit of 200 MiB of memory\n")


def test_messages_are_bounded(run: Ran) -> None:
    abiter, *_ = run
    assert max(path.stat().st_size for path in (abiter.results / "runs").rglob("results.json")) < 1_000_000
