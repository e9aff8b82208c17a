"""ci/cross-check: two harnesses that share nothing but the spec agree; a wrong compiler is found by both, a wrong abiter by the other one."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT, Abiter
from wanted import Toolchains

COLUMNS = ("functions", "pairs", "red", "green", "only raw", "only abiter", "no build")


class Check:
    """Runs ci/cross-check; `root`: another tree's generators and specs."""

    def __init__(self, abiter: Abiter) -> None:
        self.abiter = abiter

    def __call__(self, *words: str, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "ABITER": self.abiter.program, "ABITER_ROOT": str(root)}
        command = [str(ROOT / "ci/cross-check"), *words, "--results", str(self.abiter.results)]
        return subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture
def check(abiter: Abiter) -> Check:
    return Check(abiter)


def toolchains(ids: list[str]) -> list[str]:
    return [word for id_ in ids for word in ("--toolchain", id_)]


def rows(text: str) -> dict[str, dict[str, int]]:
    """The table: by toolchain, and by column."""
    found = {}
    for line in text.splitlines():
        assert len(line) <= 80 or not re.match(r"\S+( +\d+){7}$", line)
        if numbers := re.match(r"(\S+)((?: +\d+){7})$", line):
            found[numbers[1]] = dict(zip(COLUMNS, map(int, numbers[2].split()), strict=True))
    return found


def test_the_two_agree_about_real_compilers(check: Check, need: Toolchains, tmp_path: Path) -> None:
    """In three languages; tcc is there for what is red. The same seed makes the same functions."""
    ids = need("gcc", "clang++ >=19", "rustc >=1.63", "tcc")
    words = ["--functions", "30", "--seed", "3", *toolchains(ids)]
    done = check(*words, "--keep", str(tmp_path / "kept"))
    assert done.returncode == 0, done.stdout + done.stderr
    table = rows(done.stdout)
    assert list(table) == [*ids, "all"]
    assert table["all"]["functions"] == 30
    assert table["all"]["red"] > 0 and table["all"]["green"] > 100
    assert all(row["green"] > 0 and row["only raw"] == row["only abiter"] == 0 for row in table.values())
    assert sum(table["all"][column] for column in COLUMNS[2:]) == table["all"]["pairs"]
    specs = sorted((tmp_path / "kept/abiter").glob("*.kdl"))
    assert {spec.read_text().splitlines()[0] for spec in specs} == {'conventions "c"', 'conventions "win64"'}
    assert sum(spec.read_text().count("\nfn ") for spec in specs) == 30
    again = check(*words[:1], "3", *words[2:], "--keep", str(tmp_path / "again"))
    assert again.returncode == 0, again.stdout + again.stderr
    assert (tmp_path / "again/abiter/cross_c_0.kdl").read_text() in specs[0].read_text()


def test_both_see_what_goes_wrong_at_one_position_of_the_stack(check: Check, need: Toolchains) -> None:
    """tcc doesn't align a parameter: right where the stack begins at a multiple of 64, wrong 16 bytes below."""
    [tcc] = need("tcc")
    done = check("--seed", "5", "--function", "20", *toolchains([tcc]))
    assert done.returncode == 0, done.stdout + done.stderr
    assert rows(done.stdout)["all"]["red"] == 1


def test_both_see_a_compiler_that_swaps_two_registers(check: Check, need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    wrapper = tmp_path / "swaps"
    script = shlex.join([sys.executable, str(ROOT / "tests/broken/swaps_registers.py"), str(need.found[gcc]["compiler"])])
    wrapper.write_text(f'#!/bin/sh\nexec {script} "$@"\n', encoding="utf-8")
    wrapper.chmod(0o755)
    folder = tmp_path / "toolchains"
    folder.mkdir()
    lines = ['like = "gcc"', 'id = "swaps"', "programs = []", f'place = [{{ paths = ["{wrapper}"] }}]', "[variant.plain]", 'flags = ["-O0"]', "[expected]"]
    (folder / "swaps.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = check("--functions", "30", "--seed", "3", *toolchains([gcc, "swaps"]), "--toolchain-folder", str(folder))
    assert done.returncode == 0, done.stdout + done.stderr
    table = rows(done.stdout)["all"]
    assert table["red"] >= 4 and table["green"] > 60 and table["only raw"] == table["only abiter"] == 0


#: One place of a generator, and what it is instead; and the column in which that shows.
DAMAGES = {
    "a codec that compares padding": ("generators/c_family/codecs.py", "return str(type_.width)\n", 'return f"sizeof {place}"\n', "only abiter"),
    "a codec that looks at what was sent": (
        "generators/c_family/helpers.py",
        "*f = (const volatile unsigned char *)from;",
        "*f = (const volatile unsigned char *)STATE.in;",
        "only raw",
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_broken_abiter_is_found(check: Check, need: Toolchains, tmp_path: Path, name: str) -> None:
    """Its generators are damaged in a copy of the tree, as far as abiter reads it."""
    ids = need("gcc", "tcc")
    for part in ("generators", "specs", "toolchains", "expectations"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    file, old, new, column = DAMAGES[name]
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (tmp_path / file).write_text(text.replace(old, new), encoding="utf-8")
    done = check("--functions", "40", "--seed", "3", *toolchains(ids), root=tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert rows(done.stdout)["all"][column] > 0
    # Each is printed with its spec and the command that shows it again, which shows this one alone.
    function, again = re.findall(r"^fn \"f(\d+)\" |^  again: ci/cross-check (.*)$", done.stdout, re.MULTILINE)[:2]
    words = again[1].split()
    assert words[words.index("--function") + 1] == function[0]
    once_more = check(*words, root=tmp_path)
    assert once_more.returncode == 1
    assert rows(once_more.stdout)["all"]["functions"] == 1
    assert rows(once_more.stdout)["all"][column] > 0
