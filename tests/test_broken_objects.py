"""A side that writes where nothing of its own is: what was passed by value, and what stands around objects, is whole after the call."""

from __future__ import annotations

from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, cases
from wanted import Toolchains

SAYS = {
    "writes-original": "the original of an argument passed by value was changed",
    "writes-behind": "bytes around an argument or the result were written",
}


@pytest.mark.parametrize("mode", SAYS)
def test_a_write_into_an_object_is_a_clobber(abiter: Abiter, need: Toolchains, tmp_path: Path, mode: str) -> None:
    [gcc] = need("gcc")
    folder = write_toolchains(tmp_path, "break.py", [mode], need, gcc)
    spec = str(ROOT / "tests/broken/small.kdl")
    words = ["--toolchain-folder", str(folder), "--spec", spec, "--convention", "c", "--toolchain", gcc, "--toolchain", mode]
    code, results = abiter.run_json(*words)
    assert code == 1
    red = {case: one for case, one in cases(results).items() if one.verdict != "pass"}
    assert {case: one.verdict for case, one in red.items()} == {f"small::struct_in::c::{mode}->{callee}": "clobber" for callee in (gcc, mode)}
    assert all(SAYS[mode] in str(one.finding) for one in red.values())
