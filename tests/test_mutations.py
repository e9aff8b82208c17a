"""ci/mutations: each patch applies to the tree as it is, one that a test catches is caught, and one that nothing catches survives."""

from __future__ import annotations

import ast
import os
import subprocess
import tomllib
from pathlib import Path

from conftest import ROOT, Abiter
from wanted import Toolchains

TABLE = ROOT / "tests/mutations.toml"


def mutations(*words: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = ["/usr/bin/python3", "-B", str(ROOT / "ci/mutations.py"), *words]
    return subprocess.run(command, env={**os.environ, **(env or {})}, capture_output=True, text=True, timeout=300, check=False)


def write(file: Path, name: str, old: str, new: str, test: str) -> Path:
    words = {"name": name, "file": "generators/c_family/helpers.py", "old": old, "new": new}
    lines = ["[[mutation]]", *(f"{key} = '''{value}'''" for key, value in words.items()), f'tests = ["{test}"]']
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_each_patch_applies() -> None:
    """And what it makes of Python is Python."""
    done = mutations("--check")
    assert done.returncode == 0, done.stderr
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))["mutation"]
    assert len(table) >= 15 and done.stdout == f"{len(table)} patches apply\n"
    for one in table:
        if one["file"].endswith(".py"):
            ast.parse((ROOT / one["file"]).read_text(encoding="utf-8").replace(one["old"], one["new"]))


def test_a_patch_that_does_not_apply_is_named_with_its_place(tmp_path: Path) -> None:
    done = mutations("--check", "--file", str(write(tmp_path / "table.toml", "gone", "what isn't there", "", "tests/test_broken.py")))
    assert done.returncode == 3
    assert "gone: its text stands 0 times in generators/c_family/helpers.py:\nwhat isn't there" in done.stderr
    done = mutations("--check", "--file", str(write(tmp_path / "table.toml", "lost", "_SKIP = ", "_SKIP  = ", "tests/test_broken.py::test_nothing")))
    assert done.returncode == 3 and "lost: there is no test tests/test_broken.py::test_nothing" in done.stderr


def test_what_is_caught_is_told_from_what_survives(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    need("gcc", "tcc")
    test = "tests/test_broken.py::test_two_arguments_swapped_are_a_value"
    look = ("const volatile unsigned char *f = (const volatile unsigned char *)from;", "const volatile unsigned char *f = (unsigned char *)STATE.in;")
    caught = mutations("--file", str(write(tmp_path / "caught.toml", "blind", *look, test)), env={"ABITER": abiter.program})
    assert caught.returncode == 0, caught.stdout + caught.stderr
    assert "    test_two_arguments_swapped_are_a_value\n1 of 1 mutations caught\n" in caught.stdout
    survives = mutations("--file", str(write(tmp_path / "survives.toml", "harmless", "_SKIP = ", "_SKIP  = ", test)), env={"ABITER": abiter.program})
    assert survives.returncode == 1, survives.stdout + survives.stderr
    assert "SURVIVED: no test caught it\n0 of 1 mutations caught\n" in survives.stdout
