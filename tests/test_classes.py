"""C++ end to end: right compilers agree about classes, and wrong ones are found out, each in its way."""

from __future__ import annotations

from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, cases
from wanted import Toolchains

SPEC = str(ROOT / "tests/broken/classes.kdl")
MODES = ("bytes", "forgets", "mangles", "vtable", "empty")


@pytest.fixture(scope="module")
def gpp(need: Toolchains) -> str:
    return need("g++")[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, gpp: str) -> Path:
    return write_toolchains(tmp_path_factory.mktemp("toolchains"), "break_classes.py", MODES, need, gpp)


def run(abiter: Abiter, folder: Path, gpp: str, mode: str) -> tuple[dict, dict]:
    """Cases, and the red ones: id without spec and convention → verdict."""
    code, results = abiter.run_json(
        "--toolchain-folder", str(folder), "--spec", SPEC, "--convention", "c", "--toolchain", gpp, "--toolchain", mode
    )
    found = {case.replace("classes::", "").replace("::c::", " "): c for case, c in cases(results).items()}
    red = {case: c.verdict for case, c in found.items() if c.verdict not in ("pass", "unsupported")}
    assert code == (1 if red else 0)
    return found, red


def pairs(function: str, gpp: str, mode: str, with_itself: bool = False) -> set[str]:
    both = {f"{function} {gpp}->{mode}", f"{function} {mode}->{gpp}"}
    return both | ({f"{function} {mode}->{mode}"} if with_itself else set())


def test_right_compilers_agree_and_c_passes_a_pointer_to_a_member_function(abiter: Abiter, need: Toolchains) -> None:
    gpp, clangpp, gcc = need("g++", "clang++", "gcc")
    code, results = abiter.run_json(
        "--spec", SPEC, "--toolchain", gpp, "--toolchain", clangpp, "--toolchain", gcc, "--convention", "c", "--convention", "sysv64"
    )
    found = cases(results)
    assert code == 0
    assert len({case.split("::")[3] for case in found}) == 9
    for case, c in found.items():
        _, function, convention, pair = case.split("::")
        plain_c = gcc in pair.split("->")
        says = function == "scale" if plain_c else function != "area" or convention == "c"
        assert c.verdict == ("pass" if says else "unsupported"), case


def test_a_class_copied_as_bytes(abiter: Abiter, gpp: str, folder: Path) -> None:
    """Its home is in a register, or it has the address of another place."""
    _, red = run(abiter, folder, gpp, "bytes")
    assert set(red) == pairs("handle", gpp, "bytes", with_itself=True)
    assert red
    assert set(red.values()) <= {"value", "crash"}, red


def test_an_object_that_nobody_destroys(abiter: Abiter, gpp: str, folder: Path) -> None:
    found, red = run(abiter, folder, gpp, "forgets")
    assert red == {
        f"handle forgets->{gpp}": "clobber",
        "handle forgets->forgets": "clobber",
    }
    assert "objects were constructed 2 times and destroyed 0 times" in found[f"handle forgets->{gpp}"].finding["message"]


def test_another_mangled_name(abiter: Abiter, gpp: str, folder: Path) -> None:
    found, red = run(abiter, folder, gpp, "mangles")
    assert red == dict.fromkeys(pairs("draw", gpp, "mangles"), "link")
    assert "outer::inner::draw" in found[f"draw mangles->{gpp}"].finding["message"]


def test_another_vtable(abiter: Abiter, gpp: str, folder: Path) -> None:
    _, red = run(abiter, folder, gpp, "vtable")
    assert set(red) == pairs("area", gpp, "vtable")
    assert red
    assert set(red.values()) <= {"link", "crash", "value"}, red


def test_an_empty_base_that_takes_room(abiter: Abiter, gpp: str, folder: Path) -> None:
    _, red = run(abiter, folder, gpp, "empty")
    assert red == dict.fromkeys(pairs("on_empty", gpp, "empty"), "value")
