"""Statics: what one side defines and the other reads and writes; and wrong sides are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, cases
from wanted import Toolchains

WRONG = ("shared", "shared-callee", "other-constant", "short-array", "float-in-place")


@pytest.fixture(scope="module")
def gcc(need: Toolchains) -> str:
    return need("gcc")[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, gcc: str) -> Path:
    return write_toolchains(tmp_path_factory.mktemp("toolchains"), "break_signatures.py", WRONG, need, gcc)


def verdicts(abiter: Abiter, folder: Path, gcc: str, mode: str, function: str, convention: str = "c") -> dict[str, str]:
    """Pairing → verdict of one entry between gcc and a wrong compiler."""
    _, results = abiter.run_json(
        "--toolchain-folder", str(folder), "--spec", str(
            ROOT / "tests/broken/signatures.kdl",
        ), "--toolchain", gcc, "--toolchain", mode, "--convention", convention
    )
    prefix = f"signatures::{function}::{convention}::"
    return {case.removeprefix(prefix): c.verdict for case, c in cases(results).items() if case.startswith(prefix)}


def test_objects_go_both_ways_in_every_language(abiter: Abiter, need: Toolchains) -> None:
    gcc, gpp, rustc, clangpp = need("gcc", "g++", "rustc >=1.81", "clang++ >=20")
    code, results = abiter.run_json("--spec", "statics/*", *(f"--toolchain={t}" for t in (gcc, gpp, rustc, clangpp)))
    assert code == 0
    found = cases(results)
    assert found[f"statics/objects::mixed::c::{rustc}->{gpp}"].verdict == "pass"
    assert found[f"statics/constants::record::c::{gcc}->{rustc}"].verdict == "pass"
    assert found[f"statics/thread_local::mixed::c::{clangpp}->{gcc}"].verdict == "pass"
    assert found[f"statics/thread_local::mixed::c::{rustc}->{gcc}"].verdict == "unsupported"
    assert {case.split("::")[2] for case in found} == {"c"}  # no convention is involved


def test_a_thread_local_that_isn_t_is_found_even_where_both_sides_agree(abiter: Abiter, gcc: str, folder: Path) -> None:
    found = verdicts(abiter, folder, gcc, "shared", "mine")
    assert found[f"{gcc}->{gcc}"] == "pass"
    assert found["shared->shared"] == "value"


def test_a_thread_local_of_one_side_alone_is_found(abiter: Abiter, gcc: str, folder: Path) -> None:
    found = verdicts(abiter, folder, gcc, "shared-callee", "mine")
    assert found[f"{gcc}->shared-callee"] not in ("pass", "unsupported", "error")


def test_another_constant_is_found(abiter: Abiter, gcc: str, folder: Path) -> None:
    assert verdicts(abiter, folder, gcc, "other-constant", "fixed") == {
        f"{gcc}->{gcc}": "pass",
        f"{gcc}->other-constant": "value",
        f"other-constant->{gcc}": "pass",  # its caller only reads
        "other-constant->other-constant": "value",
    }


def test_an_array_of_other_elements_is_found(abiter: Abiter, gcc: str, folder: Path) -> None:
    found = verdicts(abiter, folder, gcc, "short-array", "table")
    assert found[f"{gcc}->short-array"] == "value"
    assert found[f"{gcc}->{gcc}"] == "pass"


def test_a_global_array_must_be_aligned_as_the_psabi_says(abiter: Abiter, need: Toolchains) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    code, results = abiter.run_json("--no-expectations", "--spec", "statics/arrays", "--toolchain", gcc, "--toolchain", rustc)
    assert code == 1
    found = cases(results)
    broken = [case for case, c in found.items() if c.verdict == "clobber"]
    assert broken and all(case.endswith(f"{gcc}->{rustc}") for case in broken)  # Rust relies on no such thing
    assert "16 bytes" in found[broken[0]].finding["message"]
    assert any("short_one" in case for case in found)
    assert not any("short_one" in case for case in broken)


def test_without_a_prototype_arguments_are_promoted(abiter: Abiter, need: Toolchains, gcc: str, folder: Path) -> None:
    gpp, rustc = need("g++", "rustc >=1.81")
    code, results = abiter.run_json("--spec", "signatures/*", "--toolchain", gcc, "--toolchain", gpp, "--toolchain", rustc)
    assert code == 0
    found = cases(results)
    for case in ("unprototyped::mixed", "knr::structs", "knr::neither", "noreturn::with_struct", "noexcept::plain"):
        for convention in ("c", "win64"):
            for pair in (f"{gcc}->{rustc}", f"{rustc}->{gcc}", f"{gpp}->{gcc}", f"{gcc}->{gpp}"):
                assert found[f"signatures/{case}::{convention}::{pair}"].verdict == "pass"
    assert verdicts(abiter, folder, gcc, "float-in-place", "promoted")[f"{gcc}->float-in-place"] == "value"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('static "a" { _ "u8"; _ "u8" }', "static 'a' has one type, not 2"),
        ('@const\nstatic "a" { _ "&u8" }', "a @const static can't hold '&u8'"),
        ('@const\n@thread-local\nstatic "a" { _ "u8" }', "@const or @thread-local, not both"),
        ('@thread-local\nfn "a"', "@thread-local does not apply to a function"),
        ('@noreturn\nfn "a" { outputs { _ "u8" } }', "@noreturn has no output"),
        ('@knr\nfn "a"', "@knr does not apply to a function without parameters"),
        ('@unprototyped\nfn "a" { inputs { n "u32" }; variadic { x "u32" } }', "@unprototyped does not apply to a variadic function"),
    ],
)
def test_what_can_t_be_is_told(abiter: Abiter, tmp_path: Path, text: str, says: str) -> None:
    spec = tmp_path / "wrong.kdl"
    spec.write_text(text + "\n", encoding="utf-8")
    done = abiter("run", "--spec", str(spec))
    assert done.code == 2
    assert says in done.err


@pytest.mark.parametrize(("standard", "refused"), [
    ("c++11", {"initialized": "C++11", "derived": "before C++17", "holds": "C++11", "own": "constructor of its own", "hidden": "private members"}),
    ("gnu++14", {"derived": "before C++17", "own": "constructor of its own", "hidden": "private members"}),
    ("c++17", {"own": "constructor of its own", "hidden": "private members"}),
    ("gnu++20", {"declared": "since C++20", "own": "constructor of its own", "hidden": "private members"}),
])
@pytest.mark.parametrize("family", ["g++", "clang++"])
def test_a_constant_of_a_class_that_no_list_initialises_is_unsupported(
    abiter: Abiter, need: Toolchains, tmp_path: Path, family: str, standard: str, refused: dict[str, str]
) -> None:
    [compiler] = need(f"{family} >=12")
    spec = tmp_path / "aggregates.kdl"
    spec.write_text("""
    @class "initializer"
    class "Initialized" { a "i32"; b "u8" }
    @class "default-default"
    class "Declared" { a "i32"; b "u8" }
    @class "default"
    class "Own" { a "i32"; b "u8" }
    @class "private"
    class "Hidden" { a "i32"; b "u8" }
    class "Plain" { a "i32" }
    class "Derived" { base "Plain"; b "u8" }
    struct "Holds" { i "[Initialized; 2]"; n "u8" }
    @const; static "initialized" { _ "Initialized" }
    @const; static "declared" { _ "Declared" }
    @const; static "own" { _ "Own" }
    @const; static "hidden" { _ "Hidden" }
    @const; static "plain" { _ "Plain" }
    @const; static "derived" { _ "Derived" }
    @const; static "holds" { _ "Holds" }
    static "written" { _ "Hidden" }
    """, encoding="utf-8")
    code, results = abiter.run_json("--no-expectations", "--spec", str(spec), "--toolchain", f"mine={need.found[compiler]['compiler']},-std={standard}")
    assert code == 0, results["summary"]
    suite = results["suites"][0]
    reasons = {suite["entries"][one["entry"]].split("::")[0]: one["reason"] for one in suite["unsupported"]}
    assert reasons.keys() == refused.keys()
    assert all(why in reasons[name] for name, why in refused.items())
    assert {one.verdict for one in cases(results).values()} == {"pass", "unsupported"}
