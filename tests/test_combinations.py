"""Features that meet: specs in which a harness that knows less than it believes sees differences that aren't there, or none where
one is. Each is the smallest of its kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains


class Runner:
    """Runs a spec that is given as text."""

    def __init__(self, abiter: Abiter, folder: Path) -> None:
        self.abiter = abiter
        self.spec = folder / "combination.kdl"

    def __call__(self, spec: str, toolchains: list[str], *more: str) -> dict[str, str]:
        """The verdict of each case, without those that are unsupported."""
        self.spec.write_text(spec, encoding="utf-8")
        words = ["--spec", str(self.spec), "--no-expectations", *more]
        for toolchain in toolchains:
            words += ["--toolchain", toolchain]
        _, results = self.abiter.run_json(*words)
        return {case: found.verdict for case, found in cases(results).items() if found.verdict != "unsupported"}


@pytest.fixture
def run(abiter: Abiter, tmp_path: Path) -> Runner:
    return Runner(abiter, tmp_path)


def passes(verdicts: dict[str, str]) -> None:
    """Everything that ran agrees, and something did."""
    assert verdicts
    assert {case: verdict for case, verdict in verdicts.items() if verdict != "pass"} == {}


def test_a_bit_field_that_is_one_bit_counts_as_used(run: Runner, need: Toolchains) -> None:
    gcc, clang = need("gcc", "clang >=19")
    spec = ""
    for bit in (1, 6, 11, 12, 18, 33, 60):
        spec += f'struct "B{bit}" {{ a "f64"; b "f64"; _ "u64" bits={bit}; m "u64" bits=1 }}\n'
        spec += f'fn "f{bit}" {{ inputs {{ p "B{bit}" }}; outputs {{ _ "B{bit}" }} }}\n'
    passes(run(spec, [gcc, clang], "--convention", "c"))


UNIONS = """
struct "R" { a "u8"; b "f64" }
union "U" { m0 "u8"; m1 "u8"; m2 "R" }
union "V" { v0 "u64"; v1 "U"; v2 "u8" }
struct "W" { first "V" }
tagged "T" { A; B { _ "u16" }; C { _ "U" }; D { _ "u8" } }
fn "only" { inputs { v "U" } }
fn "nested" { inputs { v "W" } }
"""


def test_each_member_of_a_union_is_alive_wherever_it_is(run: Runner, need: Toolchains) -> None:
    gcc, tcc = need("gcc", "tcc")
    for profile in ("quick", "default"):
        found = run(UNIONS, [gcc, tcc], "--convention", "c", "--profile", profile)
        for function in ("only", "nested"):
            # tcc takes an eightbyte with a float and an integer for one of floats.
            assert {verdict for case, verdict in found.items() if f"::{function}::" in case and case.count("tcc") == 1} == {"value"}


def test_a_bool_that_is_never_false_in_a_run_counts_as_used(run: Runner, need: Toolchains) -> None:
    compilers = need("gcc", "clang >=19", "clang++ >=19", "g++")
    spec = '@knr; fn "f" { inputs { b "bool"; c "u32" } }\nenum "E" { X 1; Y 2 }\nfn "g" { inputs { b "bool"; e "E" }; outputs { _ "bool" } }'
    passes(run(spec, compilers, "--profile", "quick"))
