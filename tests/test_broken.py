"""Deliberately wrong compilers must turn exactly the right cases red, with the right verdict."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, cases

SMALL = str(ROOT / "tests/broken/small.kdl")


@pytest.fixture(scope="module")
def broken_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of toolchain files: gcc-12 behind break.py, one a mode."""
    folder = tmp_path_factory.mktemp("toolchains")
    gcc = (ROOT / "toolchains/gcc.toml").read_text(encoding="utf-8")
    for mode in ("packed", "swapped", "trusts", "clobbers", "hangs", "crashes", "refuses"):
        text = gcc.split("[expected]")[0]
        lines = []
        for line in text.splitlines():
            if line.startswith("compile = "):
                line = line.replace('"{self}"', f'"{sys.executable}", "{ROOT}/tests/broken/break.py", "{mode}", "{{self}}"')
            elif line.startswith("id = "):
                line = f'id = "{mode}"'
            elif line.startswith("programs = "):
                line = 'programs = ["gcc-12"]'
            lines.append(line)
        (folder / f"{mode}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def run(abiter: Abiter, folder: Path, mode: str, *more: str):
    code, results = abiter.run_json("--toolchain-folder", str(folder), "--spec", SMALL, "--toolchain", "gcc-12", "--toolchain", mode, *more)
    return code, cases(results), results


def red(found: dict) -> dict[str, str]:
    """Case → verdict of all that is neither passed nor unsupported."""
    return {case: c.verdict for case, c in found.items() if c.verdict not in ("pass", "unsupported")}


CONVENTIONS = ("c", "system", "sysv64", "win64", "c-unwind")


def expected(function: str, pairs: list[str], conventions=CONVENTIONS) -> set[str]:
    return {f"small::{function}::{c}::{pair}" for c in conventions for pair in pairs}


def test_two_right_compilers_agree(abiter: Abiter, need) -> None:
    need("gcc-12", "gcc-11")
    code, results = abiter.run_json("--spec", SMALL, "--toolchain", "gcc-12", "--toolchain", "gcc-11")
    assert code == 0
    assert {c.verdict for c in cases(results).values()} == {"pass"}
    assert results["summary"]["checked_cells"] > 0


def test_a_type_packed_differently_is_layout_and_value(abiter: Abiter, need, broken_folder: Path) -> None:
    need("gcc-12")
    code, found, results = run(abiter, broken_folder, "packed")
    assert code == 1
    pairs = ["gcc-12->packed", "packed->gcc-12"]
    assert set(red(found)) == expected("struct_in", pairs)
    for case in expected("struct_in", pairs):
        finding = found[case].finding
        assert finding["verdict"] in ("value", "crash")
        assert finding["layout"]
        places = {(one["leaf"], one["what"]): (one["caller"], one["callee"]) for one in finding["layouts"]}
        assert set(places[("", "size")]) == {"8", "5"}
        assert set(places[("b", "place")]) == {"bytes 4-7", "bytes 1-4"}
    assert results["summary"]["disagreements"][0]["toolchains"] == "{gcc-12} | {packed}"


def test_who_trusts_the_upper_half_of_a_register_does_not_pass_by_luck(abiter: Abiter, need, broken_folder: Path) -> None:
    """What a caller leaves above an argument of 32 bits is undefined, though gcc happens to leave zeros."""
    need("gcc-12")
    _, plain, _ = run(abiter, broken_folder, "trusts", "--no-poison")
    assert red(plain) == {}
    code, found, _ = run(abiter, broken_folder, "trusts")
    assert code == 1
    assert set(red(found)) == expected("two_in", ["gcc-12->trusts"])
    assert set(red(found).values()) == {"value"}


def test_two_arguments_swapped_are_a_value(abiter: Abiter, need, broken_folder: Path) -> None:
    need("gcc-12")
    code, found, _ = run(abiter, broken_folder, "swapped")
    assert code == 1
    assert set(red(found)) == expected("two_in", ["gcc-12->swapped", "swapped->gcc-12"])
    finding = found["small::two_in::c::gcc-12->swapped"].finding
    assert finding["verdict"] == "value" and finding["arguments"] and not finding["result"] and not finding["layout"]
    assert {(d["leaf"], d["means"]) for d in finding["differences"] if d["values"] == "graffiti"} == {("first", "second"), ("second", "first")}


@pytest.mark.parametrize(
    ("mode", "verdict", "message"),
    [
        ("clobbers", "clobber", "the callee did not keep rbx"),
        ("crashes", "crash", "Segmentation fault at address 0x10, in the callee"),
        ("hangs", "timeout", "no end, in the callee"),
    ],
)
def test_a_callee_that_breaks_its_promise(abiter: Abiter, need, broken_folder: Path, mode: str, verdict: str, message: str) -> None:
    need("gcc-12")
    code, found, results = run(abiter, broken_folder, mode, "--case-timeout", "300")
    assert code == 1
    assert set(red(found)) == expected("plain", [f"gcc-12->{mode}", f"{mode}->{mode}"])
    assert {c.finding["message"] for c in found.values() if c.finding} == {message}
    assert set(red(found).values()) == {verdict}
    # It breaks its promise to itself too: told once, on the diagonal, and no evidence against gcc-12.
    assert results["summary"]["red"] == len(CONVENTIONS)
    assert found[f"small::plain::c::gcc-12->{mode}"].finding["follows_from"] == mode


def test_a_function_that_does_not_compile_is_left_out_alone(abiter: Abiter, need, broken_folder: Path) -> None:
    need("gcc-12")
    code, found, _ = run(abiter, broken_folder, "refuses")
    assert code == 1
    assert set(red(found)) == expected("plain", ["gcc-12->refuses", "refuses->refuses"])
    assert set(red(found).values()) == {"build"}
    assert "unknown type name" in found["small::plain::c::gcc-12->refuses"].finding["message"]
    assert found["small::two_in::c::gcc-12->refuses"].verdict == "pass"


def test_what_is_known_not_to_compile_is_not_tried_again(abiter: Abiter, need, broken_folder: Path) -> None:
    need("gcc-12")
    run(abiter, broken_folder, "refuses")
    _, _, results = run(abiter, broken_folder, "refuses")
    cost = results["summary"]["cost"]
    assert cost["compiles"] == cost["links"] == 0
