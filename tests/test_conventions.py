"""Conventions that few functions have: they are real calls, promise what they promise, and are only tested where a spec names them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, cases
from wanted import Toolchains

SPEC = str(ROOT / "tests/broken/kept.kdl")


@pytest.fixture(scope="module")
def clang(need: Toolchains) -> str:
    return need("clang >=19")[0]


@pytest.fixture(scope="module")
def careless(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, clang: str) -> str:
    """A folder with clang behind break.py: its callee of `plain` doesn't keep rcx."""
    return str(write_toolchains(tmp_path_factory.mktemp("toolchains"), "break.py", ("careless",), need, clang))


def test_only_specs_that_name_them_are_called_by_them(abiter: Abiter, clang: str) -> None:
    plain = abiter("list", "--spec", "structs/*", "--toolchain", clang, "--convention", "regcall")
    assert plain.code == 4
    named = abiter("list", "--spec", "conventions/scalars", "--toolchain", clang)
    listed = (ROOT / "specs/conventions/scalars.kdl").read_text(encoding="utf-8")
    words = next(line for line in listed.splitlines() if line.startswith("conventions"))
    assert {line.split("::")[2] for line in named.out.split()} == set(re.findall('"([^"]*)"', words)) - {"rust-cold"}


def test_who_changes_a_register_that_only_preserve_most_keeps_breaks_a_promise(abiter: Abiter, clang: str, careless: str) -> None:
    code, results = abiter.run_json(
        "--toolchain-folder", careless, "--spec", SPEC, "--toolchain", "careless", "--toolchain", clang, "--pair", f"{clang}->careless",
    )
    assert code == 1
    found = cases(results)
    verdicts = {case.split("::")[2]: one.verdict for case, one in found.items()}
    assert verdicts == {"c": "pass", "regcall": "pass", "preserve-most": "clobber", "preserve-all": "clobber", "preserve-none": "pass"}
    finding = found[f"kept::plain::preserve-most::{clang}->careless"].finding
    assert "did not keep rcx" in finding["message"]


def test_an_unknown_convention_is_told_with_its_place(abiter: Abiter, tmp_path: Path) -> None:
    spec = tmp_path / "mine.kdl"
    spec.write_text('conventions "regcal"\nfn "f"\n', encoding="utf-8")
    done = abiter("run", "--spec", str(spec))
    assert done.code == 2
    assert "mine.kdl:1:13: error: unknown convention 'regcal'" in done.err
    assert "regcall" in done.err


@pytest.mark.parametrize("attribute", ["sysv_abi", "ms_abi"])
def test_an_attribute_that_names_a_convention_costs_its_caller_no_register(abiter: Abiter, need: Toolchains, tmp_path: Path, attribute: str) -> None:
    """Of an attribute in a spec's own words, the gate doesn't know what it keeps."""
    gcc, clang = need("gcc", "clang")
    spec = tmp_path / "own.kdl"
    spec.write_text(f'@ "__attribute__(({attribute}))"\nfn "f" {{ inputs {{ a "u32"; b "u64" }}; outputs {{ _ "u32" }} }}\n')
    code, results = abiter.run_json("--spec", str(spec), "--toolchain", gcc, "--toolchain", clang, "--convention", "c")
    assert (code, {one.verdict for one in cases(results).values()}) == (0, {"pass"})


def test_a_function_that_a_convention_can_not_have_is_unsupported(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """The compiler refuses it; what it doesn't refuse is called."""
    gcc, clang, clangpp = need("gcc", "clang >=19", "clang++ >=19")
    spec = tmp_path / "few.kdl"
    spec.write_text(
        'conventions "c" "vectorcall" "regcall" "swiftcall" "preserve-most" "preserve-none"\n'
        'fn "more" { inputs { n "u32" }; variadic { a "u32" } }\n'
        '@unprototyped\nfn "unprototyped" { inputs { a "u32"; b "f32" }; outputs { _ "u32" } }\n'
        '@knr\nfn "old" { inputs { a "u32"; b "f32" }; outputs { _ "u32" } }\n'
    )
    words = [word for one in (gcc, clang, clangpp) for word in ("--toolchain", one)]
    _, results = abiter.run_json("--spec", str(spec), "--no-expectations", *words)
    found = {case.partition("::")[2]: one.verdict for case, one in cases(results).items()}
    for convention in ("vectorcall", "regcall", "swiftcall"):
        assert found[f"more::{convention}::{clang}->{clangpp}"] == found[f"more::{convention}::{clangpp}->{clang}"] == "unsupported"
        assert found[f"unprototyped::{convention}::{clang}->{clangpp}"] == "unsupported"
        assert found[f"unprototyped::{convention}::{clangpp}->{clang}"] == found[f"old::{convention}::{clangpp}->{clang}"] == "pass"
    for case in (f"more::preserve-most::{clang}->{clangpp}", f"unprototyped::preserve-none::{clang}->{clangpp}", f"more::c::{gcc}->{clang}"):
        assert found[case] == "pass"
    assert "build" not in found.values()
