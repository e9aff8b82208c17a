"""Statics: what one side defines and the other reads and writes; and wrong sides are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, cases

WRONG = ("shared", "shared-callee", "other-constant", "short-array", "float-in-place")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_toolchains(tmp_path_factory.mktemp("toolchains"), "break_signatures.py", WRONG)


def verdicts(abiter: Abiter, folder: Path, mode: str, function: str, convention: str = "c") -> dict[str, str]:
    """Pairing → verdict of one entry between gcc-12 and a wrong compiler."""
    _, results = abiter.run_json(
        "--toolchain-folder", str(folder), "--spec", str(ROOT / "tests/broken/signatures.kdl"),
        "--toolchain", "gcc-12", "--toolchain", mode, "--convention", convention,
    )
    prefix = f"signatures::{function}::{convention}::"
    return {case.removeprefix(prefix): c.verdict for case, c in cases(results).items() if case.startswith(prefix)}


def test_objects_go_both_ways_in_every_language(abiter: Abiter, need) -> None:
    need("gcc-12", "g++-12", "rustc-1.96", "clang++-22")
    code, results = abiter.run_json("--spec", "statics/*", *(f"--toolchain={t}" for t in ("gcc-12", "g++-12", "rustc-1.96", "clang++-22")))
    assert code == 0
    found = cases(results)
    assert found["statics/objects::mixed::c::rustc-1.96->g++-12"].verdict == "pass"
    assert found["statics/constants::record::c::gcc-12->rustc-1.96"].verdict == "pass"
    assert found["statics/thread_local::mixed::c::clang++-22->gcc-12"].verdict == "pass"
    assert found["statics/thread_local::mixed::c::rustc-1.96->gcc-12"].verdict == "unsupported"
    assert {case.split("::")[2] for case in found} == {"c"}  # no convention is involved


def test_a_thread_local_that_isn_t_is_found_even_where_both_sides_agree(abiter: Abiter, need, folder: Path) -> None:
    need("gcc-12")
    found = verdicts(abiter, folder, "shared", "mine")
    assert found["gcc-12->gcc-12"] == "pass"
    assert found["shared->shared"] == "value"


def test_a_thread_local_of_one_side_alone_is_found(abiter: Abiter, need, folder: Path) -> None:
    need("gcc-12")
    found = verdicts(abiter, folder, "shared-callee", "mine")
    assert found["gcc-12->shared-callee"] not in ("pass", "unsupported", "error")


def test_another_constant_is_found(abiter: Abiter, need, folder: Path) -> None:
    need("gcc-12")
    assert verdicts(abiter, folder, "other-constant", "fixed") == {
        "gcc-12->gcc-12": "pass",
        "gcc-12->other-constant": "value",
        "other-constant->gcc-12": "pass",  # its caller only reads
        "other-constant->other-constant": "value",
    }


def test_an_array_of_other_elements_is_found(abiter: Abiter, need, folder: Path) -> None:
    need("gcc-12")
    found = verdicts(abiter, folder, "short-array", "table")
    assert found["gcc-12->short-array"] == "value"
    assert found["gcc-12->gcc-12"] == "pass"


def test_a_global_array_must_be_aligned_as_the_psabi_says(abiter: Abiter, need) -> None:
    need("gcc-12", "rustc-1.96")
    code, results = abiter.run_json("--no-expectations", "--spec", "statics/arrays", "--toolchain", "gcc-12", "--toolchain", "rustc-1.96")
    assert code == 1
    found = cases(results)
    broken = [case for case, c in found.items() if c.verdict == "clobber"]
    assert broken and all(case.endswith("->rustc-1.96") for case in broken)
    assert "16 bytes" in found[broken[0]].finding["message"]
    assert not any("short_one" in case for case in broken)


def test_without_a_prototype_arguments_are_promoted(abiter: Abiter, need, folder: Path) -> None:
    need("gcc-12", "g++-12", "rustc-1.96")
    code, results = abiter.run_json("--spec", "signatures/*", "--toolchain", "gcc-12", "--toolchain", "g++-12", "--toolchain", "rustc-1.96")
    assert code == 0
    found = cases(results)
    for case in ("unprototyped::mixed", "knr::structs", "knr::neither", "noreturn::with_struct", "noexcept::plain"):
        for convention in ("c", "win64"):
            for pair in ("gcc-12->rustc-1.96", "rustc-1.96->gcc-12", "g++-12->gcc-12", "gcc-12->g++-12"):
                assert found[f"signatures/{case}::{convention}::{pair}"].verdict == "pass"
    assert verdicts(abiter, folder, "float-in-place", "promoted")["gcc-12->float-in-place"] == "value"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('static "a" { _ "u8"; _ "u8" }', "static 'a' has one type, not 2"),
        ('@const\nstatic "a" { _ "&u8" }', "a @const static can't hold '&u8'"),
        ('@const\n@thread-local\nstatic "a" { _ "u8" }', "@const or @thread-local, not both"),
        ('@thread-local\nfn "a"', "@thread-local means nothing on a function"),
        ('@noreturn\nfn "a" { outputs { _ "u8" } }', "@noreturn has no output"),
        ('@knr\nfn "a"', "@knr means nothing on a function without parameters"),
        ('@unprototyped\nfn "a" { inputs { n "u32" }; variadic { x "u32" } }', "@unprototyped means nothing on a variadic function"),
    ],
)
def test_what_can_t_be_is_told(abiter: Abiter, tmp_path: Path, text: str, says: str) -> None:
    spec = tmp_path / "wrong.kdl"
    spec.write_text(text + "\n", encoding="utf-8")
    done = abiter("run", "--spec", str(spec))
    assert done.code == 2
    assert says in done.err
