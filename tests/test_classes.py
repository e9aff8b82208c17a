"""C++ end to end: right compilers agree about classes, and wrong ones are found out, each in its way."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, cases

SPEC = str(ROOT / "tests/broken/classes.kdl")
MODES = ("bytes", "forgets", "mangles", "vtable", "empty")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Toolchain files: g++-12 behind break_classes.py, one a mode."""
    folder = tmp_path_factory.mktemp("toolchains")
    wrong = f'"{sys.executable}", "{ROOT}/tests/broken/break_classes.py"'
    for mode in MODES:
        (folder / f"{mode}.toml").write_text(
            f'like = "g++"\nid = "{mode}"\nprograms = ["g\\\\+\\\\+-12"]\n'
            f'compile = [{wrong}, "{mode}", "{{self}}", "{{flags}}", "-c", "{{in}}", "-o", "{{out}}"]\n',
            encoding="utf-8",
        )
    return folder


def run(abiter: Abiter, folder: Path, mode: str) -> tuple[dict, dict]:
    """Cases, and the red ones: id without spec and convention → verdict."""
    code, results = abiter.run_json(
        "--toolchain-folder", str(folder), "--spec", SPEC, "--convention", "c", "--toolchain", "g++-12", "--toolchain", mode
    )
    found = {case.replace("classes::", "").replace("::c::", " "): c for case, c in cases(results).items()}
    red = {case: c.verdict for case, c in found.items() if c.verdict not in ("pass", "unsupported")}
    assert code == (1 if red else 0)
    return found, red


def pairs(function: str, mode: str, with_itself: bool = False) -> set[str]:
    both = {f"{function} g++-12->{mode}", f"{function} {mode}->g++-12"}
    return both | ({f"{function} {mode}->{mode}"} if with_itself else set())


def test_right_compilers_agree_and_c_passes_a_pointer_to_a_member_function(abiter: Abiter, need) -> None:
    need("g++-12", "clang++-19", "gcc-12")
    code, results = abiter.run_json(
        "--spec", SPEC, "--toolchain", "g++-12", "--toolchain", "clang++-19", "--toolchain", "gcc-12", "--convention", "c", "--convention", "sysv64"
    )
    found = cases(results)
    assert code == 0
    for case, c in found.items():
        _, function, convention, pair = case.split("::")
        plain_c = "gcc-12" in pair.split("->")
        says = function == "scale" if plain_c else function != "area" or convention == "c"
        assert c.verdict == ("pass" if says else "unsupported"), case


def test_a_class_copied_as_bytes(abiter: Abiter, need, folder: Path) -> None:
    """Its home is in a register, or it has the address of another place."""
    need("g++-12")
    _, red = run(abiter, folder, "bytes")
    assert set(red) == pairs("handle", "bytes", with_itself=True)
    assert all(verdict in ("value", "crash") for verdict in red.values()), red


def test_an_object_that_nobody_destroys(abiter: Abiter, need, folder: Path) -> None:
    need("g++-12")
    found, red = run(abiter, folder, "forgets")
    assert red == {
        "handle forgets->g++-12": "clobber",
        "handle forgets->forgets": "clobber",
    }
    assert "objects were constructed 2 times and destroyed 0 times" in found["handle forgets->g++-12"].finding["message"]


def test_another_mangled_name(abiter: Abiter, need, folder: Path) -> None:
    need("g++-12")
    found, red = run(abiter, folder, "mangles")
    assert red == dict.fromkeys(pairs("draw", "mangles"), "link")
    assert "outer::inner::draw" in found["draw mangles->g++-12"].finding["message"]


def test_another_vtable(abiter: Abiter, need, folder: Path) -> None:
    need("g++-12")
    _, red = run(abiter, folder, "vtable")
    assert set(red) == pairs("area", "vtable")
    assert all(verdict in ("link", "crash", "value") for verdict in red.values()), red


def test_an_empty_base_that_takes_room(abiter: Abiter, need, folder: Path) -> None:
    need("g++-12")
    _, red = run(abiter, folder, "empty")
    assert red == dict.fromkeys(pairs("on_empty", "empty"), "value")
