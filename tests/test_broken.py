"""Deliberately wrong compilers must turn exactly the right cases red, with the right verdict."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, Case, cases
from wanted import Toolchains

SMALL = str(ROOT / "tests/broken/small.kdl")
PROMISES = {
    "leaves-x87": "the callee left x87 or MMX registers in use",
    "leaves-mmx": "the callee left x87 or MMX registers in use",
    "x87-word": "the callee changed the x87 control word",
    "caller-r13": "the caller did not keep r13 for whoever called it",
    "caller-x87": "the caller left x87 or MMX registers in use",
}
MODES = ("packed", "swapped", "trusts", *PROMISES, "clobbers", "hangs", "crashes", "refuses")


@pytest.fixture(scope="module")
def gcc(need: Toolchains) -> str:
    return need("gcc")[0]


@pytest.fixture(scope="module")
def broken_folder(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, gcc: str) -> Path:
    return write_toolchains(tmp_path_factory.mktemp("toolchains"), "break.py", MODES, need, gcc)


def run(abiter: Abiter, folder: Path, gcc: str, mode: str, *more: str) -> tuple[int, dict[str, Case], dict]:
    code, results = abiter.run_json("--toolchain-folder", str(folder), "--spec", SMALL, "--toolchain", gcc, "--toolchain", mode, *more)
    return code, cases(results), results


def red(found: dict) -> dict[str, str]:
    """Case → verdict of all that is neither passed nor unsupported."""
    return {case: c.verdict for case, c in found.items() if c.verdict not in ("pass", "unsupported")}


CONVENTIONS = ("c", "system", "sysv64", "win64", "c-unwind")


def expected(function: str, pairs: list[str], conventions: Sequence[str] = CONVENTIONS) -> set[str]:
    return {f"small::{function}::{c}::{pair}" for c in conventions for pair in pairs}


def test_two_right_compilers_agree(abiter: Abiter, need: Toolchains) -> None:
    gcc, older_gcc = need("gcc", "gcc")
    code, results = abiter.run_json("--spec", SMALL, "--toolchain", gcc, "--toolchain", older_gcc)
    assert code == 0
    assert {c.verdict for c in cases(results).values()} == {"pass"}
    assert results["summary"]["checked_cells"] > 0


def test_a_type_packed_differently_is_layout_and_value(abiter: Abiter, gcc: str, broken_folder: Path) -> None:
    code, found, results = run(abiter, broken_folder, gcc, "packed")
    assert code == 1
    pairs = [f"{gcc}->packed", f"packed->{gcc}"]
    assert set(red(found)) == expected("struct_in", pairs)
    for case in expected("struct_in", pairs):
        finding = found[case].finding
        assert finding["verdict"] in ("value", "crash")
        assert finding["layout"]
        places = {(one["leaf"], one["what"]): (one["caller"], one["callee"]) for one in finding["layouts"]}
        assert set(places[("", "size")]) == {"8", "5"}
        assert set(places[("b", "place")]) == {"bytes 4-7", "bytes 1-4"}
    assert results["summary"]["disagreements"][0]["toolchains"] == f"{{{gcc}}} | {{packed}}"


def test_who_trusts_the_upper_half_of_a_register_does_not_pass_by_luck(abiter: Abiter, gcc: str, broken_folder: Path) -> None:
    """What a caller leaves above an argument of 32 bits is undefined, though gcc happens to leave zeros."""
    _, plain, _ = run(abiter, broken_folder, gcc, "trusts", "--no-poison")
    assert red(plain) == {}
    code, found, _ = run(abiter, broken_folder, gcc, "trusts")
    assert code == 1
    assert set(red(found)) == expected("two_in", [f"{gcc}->trusts"])
    assert set(red(found).values()) == {"value"}


def test_two_arguments_swapped_are_a_value(abiter: Abiter, gcc: str, broken_folder: Path) -> None:
    code, found, _ = run(abiter, broken_folder, gcc, "swapped")
    assert code == 1
    assert set(red(found)) == expected("two_in", [f"{gcc}->swapped", f"swapped->{gcc}"])
    finding = found[f"small::two_in::c::{gcc}->swapped"].finding
    assert finding["verdict"] == "value" and finding["arguments"] and not finding["result"] and not finding["layout"]
    assert {(d["leaf"], d["means"]) for d in finding["differences"] if d["values"] == "graffiti"} == {("first", "second"), ("second", "first")}


@pytest.mark.parametrize(
    ("mode", "verdict", "message"),
    [
        ("clobbers", "clobber", "the callee did not keep rbx"),
        ("crashes", "crash", "Segmentation fault at address 0x10, in the callee"),
        ("hangs", "timeout", "no end within the time limit, in the callee"),
    ],
)
def test_a_callee_that_breaks_its_promise(abiter: Abiter, gcc: str, broken_folder: Path, mode: str, verdict: str, message: str) -> None:
    code, found, results = run(abiter, broken_folder, gcc, mode, "--case-timeout", "300")
    assert code == 1
    assert set(red(found)) == expected("plain", [f"{gcc}->{mode}", f"{mode}->{mode}"])
    assert {c.finding["message"] for c in found.values() if c.finding} == {message}
    assert set(red(found).values()) == {verdict}
    # It breaks its promise to itself too: told once, on the diagonal, and no evidence against gcc.
    assert results["summary"]["red"] == len(CONVENTIONS)
    assert found[f"small::plain::c::{gcc}->{mode}"].finding["follows_from"] == mode


@pytest.mark.parametrize("rules", [[], ["--no-expectations"]], ids=["rules", "none"])
def test_what_follows_from_a_toolchain_is_red_where_its_own_case_is_not_run(gcc: str, broken_folder: Path, tmp_path: Path, rules: list[str]) -> None:
    own = Abiter(tmp_path)
    words = ["--toolchain-folder", str(broken_folder), "--spec", SMALL, "--fn", "plain", "--convention", "c", *rules]
    alone = f"small::plain::c::{gcc}->crashes"
    code, results = own.run_json(*words, "--pair", f"{gcc}->crashes")
    assert code == 1
    assert cases(results)[alone].verdict == "crash"
    assert "follows_from" not in cases(results)[alone].finding
    assert own("show", alone, *words[:4]).code == 1
    # With the diagonal beside it, it is reported there; a rerun of what was red runs that.
    code, results = own.run_json(*words, "--pair", f"{gcc}->crashes", "--pair", "crashes->crashes")
    assert (code, results["summary"]["red"]) == (1, 1)
    assert cases(results)[alone].finding["follows_from"] == "crashes"
    code, results = own.run_json(*words, "--pair", f"{gcc}->crashes", "--pair", "crashes->crashes", "--rerun")
    assert (code, results["summary"]["red"]) == (1, 1)
    # A shard has whole suites.
    shards = [own("run", *words, "--toolchain", gcc, "--toolchain", "crashes", "--partition", f"hash:{n}/2") for n in (1, 2)]
    assert sorted(done.code for done in shards) == [0, 1]


def test_a_function_that_does_not_compile_is_left_out_alone(abiter: Abiter, gcc: str, broken_folder: Path) -> None:
    code, found, _ = run(abiter, broken_folder, gcc, "refuses")
    assert code == 1
    assert set(red(found)) == expected("plain", [f"{gcc}->refuses", "refuses->refuses"])
    assert set(red(found).values()) == {"build"}
    assert "unknown type name" in found[f"small::plain::c::{gcc}->refuses"].finding["message"]
    assert found[f"small::two_in::c::{gcc}->refuses"].verdict == "pass"


def test_what_is_known_not_to_compile_is_not_tried_again(gcc: str, broken_folder: Path, tmp_path: Path) -> None:
    own = Abiter(tmp_path)
    _, first, results = run(own, broken_folder, gcc, "refuses")
    assert results["summary"]["cost"]["compiles"] > 4  # two a toolchain, and what the splitter tried
    _, second, results = run(own, broken_folder, gcc, "refuses")
    assert (results["summary"]["cost"]["compiles"], results["summary"]["cost"]["links"]) == (0, 0)
    assert second == first


@pytest.mark.parametrize("mode", PROMISES)
def test_what_is_left_dirty_is_a_clobber(mode: str, abiter: Abiter, gcc: str, broken_folder: Path) -> None:
    """Of the callee, or of the caller's own function when it returns."""
    code, found, _ = run(abiter, broken_folder, gcc, mode, "::c::")
    assert code == 1
    pairs = [f"{mode}->{mode}", f"{mode}->{gcc}" if mode.startswith("caller") else f"{gcc}->{mode}"]
    failed = {case: one for case, one in found.items() if one.finding}
    assert set(failed) == {f"small::plain::c::{pair}" for pair in pairs}
    assert {one.finding["verdict"] for one in failed.values()} <= {"clobber"}
    assert all(PROMISES[mode] in str(one.finding) for one in failed.values())
