"""How a call is made: at which position of the stack, from which frame, how often what is called back."""

from __future__ import annotations

from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, Case, cases
from wanted import Toolchains

MANNERS = str(ROOT / "tests/broken/manners.kdl")
POSITIONS = ("at-0", "at-16", "at-32", "at-48")
OVERWRITES = tuple(f"dynamic-writes-{where}" for where in ("first", "second", "middle", "last"))
MODES = (*POSITIONS, "silent", "insistent", "dynamic", *OVERWRITES)


@pytest.fixture(scope="module")
def gcc(need: Toolchains) -> str:
    return need("gcc")[0]


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, gcc: str) -> Path:
    return write_toolchains(tmp_path_factory.mktemp("toolchains"), "break.py", MODES, need, gcc)


def red(abiter: Abiter, broken: Path, gcc: str, *modes: str) -> dict[str, Case]:
    words = [word for mode in (gcc, *modes) for word in ("--toolchain", mode)]
    pairs = [word for mode in modes for word in ("--pair", f"{gcc}->{mode}", "--pair", f"{mode}->{gcc}")]
    _, results = abiter.run_json("--toolchain-folder", str(broken), "--spec", MANNERS, "--no-expectations", *words, *pairs)
    return {case: one for case, one in cases(results).items() if one.verdict not in ("pass", "unsupported")}


def test_a_callee_that_fails_at_one_position_of_the_stack_fails(abiter: Abiter, broken: Path, gcc: str) -> None:
    """The caller aligns its own frame to 32 bytes, so that the callee's has two positions of the four. If all calls were made from one, the other
    one of these two would pass."""
    found = red(abiter, broken, gcc, *POSITIONS)
    modes = {case.rpartition("->")[2]: one.verdict for case, one in found.items() if "aligned_in::c::" in case}
    assert modes in ({"at-0": "crash", "at-32": "crash"}, {"at-16": "crash", "at-48": "crash"})


@pytest.mark.parametrize("mode", ["silent", "insistent"])
def test_what_is_called_back_is_called_once(abiter: Abiter, broken: Path, gcc: str, mode: str) -> None:
    """No value shows it."""
    found = {case: one for case, one in red(abiter, broken, gcc, mode).items() if "::c::" in case}
    assert set(found) == {f"manners::told::c::{gcc}->{mode}"}


@pytest.mark.parametrize(("mode", "verdict", "words"), [
    ("dynamic", "value", "only where the caller's frame has a dynamic size"),
    *((mode, "clobber", "what the caller has in a frame of dynamic size was written") for mode in OVERWRITES),
])
def test_a_caller_is_wrong_only_where_its_frame_has_a_dynamic_size(abiter: Abiter, broken: Path, gcc: str, mode: str, verdict: str, words: str) -> None:
    found = {case: one for case, one in red(abiter, broken, gcc, mode).items() if "many_in::c::" in case or "many_in::win64::" in case}
    assert {case: one.verdict for case, one in found.items()} == {
        f"manners::many_in::{convention}::{mode}->{gcc}": verdict for convention in ("c", "win64")
    }
    assert all(words in str(one.finding) for one in found.values())
