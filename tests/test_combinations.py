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


@pytest.mark.parametrize("bit", [1, 6, 11, 12, 18, 33])
def test_a_bit_field_that_is_one_bit_counts_as_used(run: Runner, need: Toolchains, bit: int) -> None:
    gcc, clang = need("gcc", "clang >=19")
    passes(run(f'struct "B" {{ a "f64"; b "f64"; _ "u64" bits={bit}; m "u64" bits=1 }}\nfn "f" {{ inputs {{ p "B" }}; outputs {{ _ "B" }} }}', [gcc, clang]))
