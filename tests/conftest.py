"""End-to-end tests: the program as its users run it. ABITER names the executable."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from wanted import Toolchains

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Finished:
    code: int
    out: str
    err: str


@dataclass
class Case:
    """One case of a run: its verdict by name, and its finding ({} if there is none)."""

    verdict: str
    finding: dict


#: Commands that keep nothing, and look nothing up.
WITHOUT_RESULTS = ("compare", "completion", "man")


class Abiter:
    """Runs abiter with a results folder of the test session, so that objects are shared between tests."""

    def __init__(self, results: Path) -> None:
        self.program = os.environ.get("ABITER", str(ROOT / "build/harness/cli/abiter"))
        self.results = results

    def __call__(self, *arguments: str, env: dict[str, str] | None = None, timeout: int = 300) -> Finished:
        words = [self.program, *arguments]
        if arguments and not arguments[0].startswith("-") and arguments[0] not in WITHOUT_RESULTS:
            words += ["--results", str(self.results)]
        done = subprocess.run(words, capture_output=True, text=True, timeout=timeout, check=False, env={**os.environ, **(env or {})})
        return Finished(done.returncode, done.stdout, done.stderr)

    def run_json(self, *arguments: str) -> tuple[int, dict]:
        done = self("run", "--format", "json", *arguments)
        assert done.code in (0, 1, 3, 4), done.err
        return done.code, json.loads(done.out)

    def toolchains(self) -> dict[str, dict]:
        return {t["id"]: t for t in json.loads(self("toolchains", "--format", "json").out)["found"]}


def cases(results: dict) -> dict[str, Case]:
    """Every selected case of a run by its id, whatever its kind."""
    found = {}
    names = {row["letter"]: row["name"] for row in results["verdicts"]}
    for suite in results["suites"]:
        findings = {f["case"]: f for f in suite["findings"]}
        for row in suite["pairings"]:
            chain = row.get("chain") or f"{row['caller']}->{row['callee']}"
            for entry, letter in zip(suite["entries"], row["verdicts"], strict=True):
                if letter != " ":
                    case = f"{suite['id']}::{entry}::{chain}"
                    found[case] = Case(names[letter], findings.get(case, {}))
    return found


@pytest.fixture(scope="session")
def abiter(tmp_path_factory: pytest.TempPathFactory) -> Abiter:
    return Abiter(tmp_path_factory.mktemp("results"))


@pytest.fixture(scope="session")
def machine(abiter: Abiter) -> dict[str, dict]:
    return abiter.toolchains()


@pytest.fixture(scope="session")
def need(machine: dict[str, dict]) -> Toolchains:
    """Toolchains by what a test needs of them: `gcc, clang = need("gcc", "clang <18")`. Skips the test where one is missing."""
    return Toolchains(machine)
