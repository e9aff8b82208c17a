"""The disagreements of TROPHIES.md, each with a minimal spec: abiter finds what tests/regressions/*.kdl expects.

A line `// expect FUNCTION CONVENTION: {a, b} | {c}; d disagrees with itself` holds the agreement groups as abiter prints
them for exactly the toolchains that the file names, under the conventions that it names. No line, no disagreement. `// expect-some` is for what
depends on chance in each function, but can't be right in all: some of those that have such a line disagree so.

A line `// cause WHAT :: {a, b} | {c}` is a cause of that run, with the toolchains on its two sides: all of them, and no others.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import ROOT, Abiter

SPECS = sorted((ROOT / "tests" / "regressions").glob("*.kdl"))
EXPECT = re.compile(r"// (expect|expect-some) (\w+) ([\w-]+): (.+)")
CAUSE = re.compile(r"// cause (.+?) :: (.+)")
TOOLCHAIN = re.compile(r"[a-z][\w+.-]*-[\w.-]+|tcc")


def expectations(spec: Path) -> tuple[dict[str, str], dict[str, str]]:
    """({FUNCTION::CONVENTION: groups} of a spec file, the same of `expect-some`)"""
    lines = [line for line in spec.read_text().splitlines() if line.startswith("// expect")]
    parsed = [match for line in lines if (match := EXPECT.fullmatch(line))]
    assert lines and len(parsed) == len(lines), f"{spec}: an expectation that can't be read: {lines}"
    of = [{f"{match[2]}::{match[3]}": match[4] for match in parsed if match[1] == word} for word in ("expect", "expect-some")]
    return of[0], of[1]


def causes(spec: Path) -> list[tuple[str, str]]:
    lines = [line for line in spec.read_text().splitlines() if line.startswith("// cause")]
    parsed = [match for line in lines if (match := CAUSE.fullmatch(line))]
    assert lines and len(parsed) == len(lines), f"{spec}: a cause that can't be read: {lines}"
    return sorted((match[1], match[2]) for match in parsed)


def test_there_are_regressions() -> None:
    assert SPECS


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.stem)
def test_regression(spec: Path, abiter: Abiter, machine: dict[str, dict]) -> None:
    expected, some = expectations(spec)
    named = sorted({name for groups in [*expected.values(), *some.values()] for name in TOOLCHAIN.findall(groups)})
    assert named
    missing = sorted(set(named) - machine.keys())
    if missing:
        pytest.skip("not on this machine: " + ", ".join(missing))
    arguments = ["--spec", str(spec)]
    for name in named:
        arguments += ["--toolchain", name]
    for convention in sorted({entry.split("::")[1] for entry in [*expected, *some]}):
        arguments += ["--convention", convention]
    _, results = abiter.run_json(*arguments)
    suite = next(suite for suite in results["suites"] if suite["id"].partition("@")[0] == spec.stem)
    agreements = {suite["entries"][found["entry"]]: found["toolchains"] for found in suite["agreements"]}
    assert {entry: groups for entry, groups in agreements.items() if entry not in some} == expected
    by_chance = {entry: groups for entry, groups in agreements.items() if entry in some}
    assert bool(by_chance) == bool(some) and by_chance.items() <= some.items()
    assert sorted((cause["what"], cause["toolchains"]) for cause in results["summary"]["root_causes"]) == causes(spec)
    ids = [cause["id"] for cause in results["summary"]["root_causes"]]
    assert len(set(ids)) == len(ids)
