"""Going on from an earlier run: after a kill, and with what was red."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains

SPEC = """fn "odd_stack" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; f "u64"; g "u8"; v "i128"; end "u32" } }
fn "plain" { inputs { v "i64"; end "u32" } }
"""


def verdicts(results: dict) -> dict[str, str]:
    return {case: c.verdict for case, c in cases(results).items()}


def finished(results: Path) -> int:
    try:
        with sqlite3.connect(results / "abiter.db", timeout=5) as database:
            return database.execute("SELECT count(*) FROM run_suite WHERE finished AND run IN (SELECT number FROM run WHERE state = 'running')").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def kill_in_the_middle(abiter: Abiter, *words: str) -> None:
    """Starts a run, and kills it with a signal that nobody can catch when some of its suites are judged."""
    with subprocess.Popen([abiter.program, "run", *words, "--results", str(abiter.results)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        for _ in range(6000):
            if finished(abiter.results) >= 3 or process.poll() is not None:
                break
            time.sleep(0.01)
        assert process.poll() is None, "it ended before it could be killed"
        os.kill(process.pid, signal.SIGKILL)
        process.wait()


def test_a_killed_run_is_resumed_and_not_repeated(need: Toolchains, tmp_path: Path) -> None:
    gcc, tcc = need("gcc", "tcc")
    words = ("--spec", "procgen/*", "--convention", "c", "--toolchain", gcc, "--toolchain", tcc, "-j", "1")
    own = Abiter(tmp_path / "results")
    # First without a kill: everything is built then, and there is something to compare with.
    code, whole = own.run_json(*words)
    kill_in_the_middle(own, *words)
    run = json.loads(own("runs", "--format", "json").out)["runs"][-1]
    assert run["state"] == "unfinished"
    done_before = finished(own.results)
    total = len(whole["suites"])
    assert 3 <= done_before < total
    resumed_code, resumed = own.run_json("--resume")
    assert (resumed_code, resumed["run"]) == (code, run["run"])
    assert verdicts(resumed) == verdicts(whole)
    assert resumed["summary"]["checked_cells"] == whole["summary"]["checked_cells"]
    assert resumed["summary"]["cost"]["runners"] <= total - done_before
    (kept,) = [r for r in json.loads(own("runs", "--format", "json").out)["runs"] if r["run"] == run["run"]]
    assert kept["state"] == "complete" and not (own.results / "runs" / run["run"] / "logs").exists()
    again = own("run", "--resume")
    assert (again.code, "no run was interrupted" in again.err) == (2, True)
    assert "is complete" in own("run", "--resume", run["run"]).err


def objects(results: Path) -> int:
    return sum(1 for _ in (results / "build").rglob("*.o"))


@pytest.mark.parametrize("moment", ["nothing is built", "some is built", "all but one are judged"])
def test_a_run_is_resumed_from_wherever_it_was_killed(need: Toolchains, tmp_path: Path, moment: str) -> None:
    gcc, tcc = need("gcc", "tcc")
    words = ("--spec", "structs/*", "--convention", "c", "--toolchain", gcc, "--toolchain", tcc, "-j", "1")
    _, whole = Abiter(tmp_path / "whole").run_json(*words)
    killed = Abiter(tmp_path / "killed")
    reached = {
        "nothing is built": lambda: (killed.results / "runs").is_dir() and any((killed.results / "runs").iterdir()),
        "some is built": lambda: objects(killed.results) > 2,
        "all but one are judged": lambda: finished(killed.results) >= len(whole["suites"]) - 1,
    }[moment]
    with subprocess.Popen([killed.program, "run", *words, "--results", str(killed.results)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        for _ in range(30000):
            if reached() or process.poll() is not None:
                break
            time.sleep(0.002)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    again = killed.run_json("--resume") if killed("runs").out.count("unfinished") else killed.run_json(*words)
    assert verdicts(again[1]) == verdicts(whole)
    assert len(verdicts(whole)) > 100


def test_a_run_of_something_else_is_not_resumed(need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    own = Abiter(tmp_path / "results")
    spec = tmp_path / "wide.kdl"
    spec.write_text(SPEC, encoding="utf-8")
    words = ("--spec", str(spec), "--toolchain", gcc, "--convention", "c")
    assert own("run", *words).code == 0

    def unfinished(sql: str = "") -> None:
        with sqlite3.connect(own.results / "abiter.db") as database:
            database.execute("UPDATE run SET state = 'running'")
            if sql:
                database.execute(sql)

    unfinished()
    done = own("run", "--resume", "last", "--spec", "structs/empty", "--toolchain", gcc)
    assert (done.code, "another selection" in done.err) == (2, True), done.err
    spec.write_text(SPEC.replace("i64", "i32"), encoding="utf-8")
    done = own("run", "--resume")
    assert (done.code, "the spec wide has changed" in done.err) == (2, True), done.err
    spec.write_text(SPEC, encoding="utf-8")
    unfinished("UPDATE toolchain SET hash = 'x'")
    done = own("run", "--resume")
    assert (done.code, f"toolchain {gcc} has changed" in done.err) == (2, True), done.err
    unfinished("UPDATE run SET harness = 'x'")
    done = own("run", "--resume")
    assert (done.code, "abiter itself has changed" in done.err) == (2, True), done.err
    assert own("run", "--resume", "--rerun").code == 2


@pytest.fixture
def wide(tmp_path: Path, need: Toolchains) -> tuple[Abiter, Path, str, str, str]:
    own = Abiter(tmp_path / "results")
    spec = tmp_path / "wide.kdl"
    spec.write_text(SPEC, encoding="utf-8")
    gcc, clang, tcc = need("gcc", "clang <18", "tcc")
    return own, spec, gcc, clang, tcc


def test_rerun_runs_what_was_red_or_is_new(wide: tuple[Abiter, Path, str, str, str]) -> None:
    own, spec, gcc, clang, tcc = wide
    words = ("--spec", str(spec), "--convention", "c", "--toolchain", gcc, "--toolchain", clang)
    red = {f"wide::odd_stack::c::{gcc}->{clang}", f"wide::odd_stack::c::{clang}->{gcc}"}
    _, first = own.run_json(*words)
    code, again = own.run_json("--rerun")
    assert (code, set(cases(again)), again["base"]) == (1, red, first["run"])
    # A rerun of a rerun still knows what passed in the run before it.
    _, third = own.run_json("--rerun")
    assert (set(cases(third)), third["base"]) == (red, again["run"])
    # A toolchain that is new, and a function that is.
    _, more = own.run_json(*words, "--toolchain", tcc, "--rerun")
    ran = set(cases(more))
    assert red < ran and all(tcc in case for case in ran - red)
    spec.write_text(SPEC + 'fn "third" { inputs { v "u8"; end "u32" } }\n', encoding="utf-8")
    _, changed = own.run_json(*words, "--rerun")
    assert {case.split("::")[1] for case in cases(changed)} == {"odd_stack", "plain", "third"}


def test_rerun_of_a_green_run_has_nothing_to_do(wide: tuple[Abiter, Path, str, str, str]) -> None:
    own, spec, gcc, *_ = wide
    assert own("run", "--spec", str(spec), "--toolchain", gcc, "--convention", "c").code == 0
    done = own("run", "--rerun")
    assert done.code == 0 and done.err.endswith("there is nothing to run again: nothing was red, and nothing is new\n")
    assert len(json.loads(own("runs", "--format", "json").out)["runs"]) == 1


def test_rerun_without_a_run_is_told(tmp_path: Path) -> None:
    done = Abiter(tmp_path)("run", "--rerun")
    assert (done.code, "no run has been kept yet" in done.err) == (2, True)
