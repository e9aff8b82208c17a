"""The disagreements of TROPHIES.md, each with its smallest spec: what abiter finds is what tests/regressions/*.kdl expects.

    ABITER=build/harness/cli/abiter python3 -m pytest tests/test_regressions.py

A line `// expect FUNCTION CONVENTION: {a, b} | {c}; d disagrees with itself` holds the agreement groups as abiter prints
them for exactly the toolchains that the file names, under the conventions that it names. No line, no disagreement. `// expect-some` is for what
depends on chance in each function, but can't be right in all: some of those that have such a line disagree so.
"""

import functools
import json
import os
import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
SPECS = sorted((ROOT / "tests" / "regressions").glob("*.kdl"))
EXPECT = re.compile(r"// (expect|expect-some) (\w+) ([\w-]+): (.+)")
TOOLCHAIN = re.compile(r"[a-z][\w+.-]*-[\w.-]+|tcc")


def abiter(*arguments):
    path = os.environ.get("ABITER")
    if not path:
        pytest.skip("ABITER doesn't say where abiter is")
    done = subprocess.run([path, *arguments], capture_output=True, text=True, timeout=600, cwd=ROOT, check=False)
    assert done.returncode in (0, 1), done.stderr  # 1: red cases, which are what is wanted
    return json.loads(done.stdout)


@functools.cache
def toolchains():
    return {found["id"] for found in abiter("toolchains", "--root", str(ROOT), "--format", "json")["found"]}


def expectations(spec):
    """({FUNCTION::CONVENTION: groups} of a spec file, the same of `expect-some`)"""
    lines = [line for line in spec.read_text().splitlines() if line.startswith("// expect")]
    parsed = [match for line in lines if (match := EXPECT.fullmatch(line))]
    assert lines and len(parsed) == len(lines), f"{spec}: an expectation that can't be read: {lines}"
    of = [{f"{match[2]}::{match[3]}": match[4] for match in parsed if match[1] == word} for word in ("expect", "expect-some")]
    return of[0], of[1]


def test_there_are_regressions():
    assert SPECS


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.stem)
def test_regression(spec, tmp_path):
    expected, some = expectations(spec)
    named = sorted({name for groups in [*expected.values(), *some.values()] for name in TOOLCHAIN.findall(groups)})
    missing = sorted(set(named) - toolchains())
    if missing:
        pytest.skip("not on this machine: " + ", ".join(missing))
    arguments = ["run", "--format", "json", "--root", str(ROOT), "--results", str(tmp_path), "--spec", str(spec)]
    for name in named:
        arguments += ["--toolchain", name]
    for convention in sorted({entry.split("::")[1] for entry in [*expected, *some]}):
        arguments += ["--convention", convention]
    suite = next(suite for suite in abiter(*arguments)["suites"] if suite["id"].partition("@")[0] == spec.stem)
    agreements = {suite["entries"][found["entry"]]: found["toolchains"] for found in suite["agreements"]}
    assert {entry: groups for entry, groups in agreements.items() if entry not in some} == expected
    by_chance = {entry: groups for entry, groups in agreements.items() if entry in some}
    assert bool(by_chance) == bool(some) and by_chance.items() <= some.items()
