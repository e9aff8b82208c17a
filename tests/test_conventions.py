"""Conventions that few functions have: they are real calls, promise what they promise, and are only tested where a spec names them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, cases

SPEC = str(ROOT / "tests/broken/kept.kdl")


@pytest.fixture(scope="module")
def careless(tmp_path_factory: pytest.TempPathFactory, machine: dict[str, dict]) -> str:
    """A folder with clang-19 behind break.py: its callee of `plain` doesn't keep rcx."""
    if "clang-19" not in machine:
        pytest.skip("no clang-19")
    folder = tmp_path_factory.mktemp("toolchains")
    text = (ROOT / "toolchains/clang.toml").read_text(encoding="utf-8").split("[expected]")[0]
    text = text.replace('id = "clang-{major}"', 'id = "careless"').replace('programs = ["clang-[0-9]+", "clang"]', 'programs = ["clang-19"]')
    text = text.replace('compile = ["{self}"', f'compile = ["{sys.executable}", "{ROOT}/tests/broken/break.py", "careless", "{{self}}"')
    (folder / "careless.toml").write_text(text, encoding="utf-8")
    return str(folder)


def test_only_specs_that_name_them_are_called_by_them(abiter: Abiter, need) -> None:
    need("clang-19")
    plain = abiter("list", "--spec", "structs/*", "--toolchain", "clang-19", "--convention", "regcall")
    assert plain.code == 4
    named = abiter("list", "--spec", "conventions/scalars", "--toolchain", "clang-19")
    assert {line.split("::")[2] for line in named.out.split()} == {"efiapi", "vectorcall", "regcall", "preserve-most", "preserve-all", "swiftcall"}


def test_who_changes_a_register_that_only_preserve_most_keeps_breaks_a_promise(abiter: Abiter, careless: str) -> None:
    code, results = abiter.run_json(
        "--toolchain-folder", careless, "--spec", SPEC, "--toolchain", "careless", "--toolchain", "clang-19", "--pair", "clang-19->careless"
    )
    assert code == 1
    found = cases(results)
    verdicts = {case.split("::")[2]: one.verdict for case, one in found.items()}
    assert verdicts == {"c": "pass", "regcall": "pass", "preserve-most": "clobber", "preserve-all": "clobber"}
    finding = found["kept::plain::preserve-most::clang-19->careless"].finding
    assert "did not keep rcx" in finding["message"]


def test_an_unknown_convention_is_told_with_its_place(abiter: Abiter, tmp_path: Path) -> None:
    spec = tmp_path / "mine.kdl"
    spec.write_text('conventions "regcal"\nfn "f"\n', encoding="utf-8")
    done = abiter("run", "--spec", str(spec))
    assert done.code == 2
    assert "mine.kdl:1:13: error: unknown convention 'regcal'" in done.err
    assert "regcall" in done.err
