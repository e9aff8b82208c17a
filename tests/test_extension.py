"""Who extends, who trusts: what toolchains do with what is above a narrow value, and whether it arrives in another one."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import Abiter, Case, cases
from wanted import Toolchains

SPEC = "validity/extension"


@pytest.fixture(scope="module")
def gcc(need: Toolchains) -> str:
    return need("gcc")[0]


@pytest.fixture(scope="module")
def broken_folder(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, gcc: str) -> Path:
    return write_toolchains(tmp_path_factory.mktemp("toolchains"), "break_extension.py", ("unextended", "trusting", "both"), need, gcc)


def run(abiter: Abiter, *arguments: str) -> tuple[int, dict[str, Case]]:
    code, results = abiter.run_json("--kind", "validity", "--spec", SPEC, *arguments)
    return code, {case.removeprefix(SPEC + "::"): one for case, one in cases(results).items()}


def says(found: dict[str, Case], case: str) -> str:
    return found[case].finding["says"][0]


def test_compilers_extend_and_trust_as_the_page_says(abiter: Abiter, need: Toolchains) -> None:
    gcc_O2, clang_O2 = need("gcc -O2", "clang >=20 -O2")
    code, found = run(abiter, "--toolchain", gcc_O2, "--toolchain", clang_O2, "--fn", "[ui]8_*")
    assert code == 0
    assert says(found, f"u8_takes::c::{gcc_O2}") == "reads its own bits"
    assert says(found, f"u8_takes::c::{clang_O2}") == "relies on the caller's extension to 32 bits"
    assert says(found, f"u8_takes_from_stack::c::{clang_O2}") == "reads its own bits"
    for toolchain in (gcc_O2, clang_O2):
        assert says(found, f"i8_passes::c::{toolchain}") == "extends to 32 bits"
        assert says(found, f"u8_returns::c::{toolchain}") == "doesn't extend"
        assert says(found, f"u8_receives::c::{toolchain}") == "reads its own bits"
    # Under Microsoft's convention nobody may rely on it: clang neither extends nor trusts.
    assert says(found, f"u8_passes::win64::{clang_O2}") == "doesn't extend"
    assert says(found, f"u8_takes::win64::{clang_O2}") == "reads its own bits"
    assert found[f"u8_as_argument::c::{gcc_O2}->{clang_O2}"].verdict == "pass"


def test_a_caller_that_extends_nothing_and_a_callee_that_trusts_make_a_red_case(abiter: Abiter, gcc: str, broken_folder: Path) -> None:
    chosen = [word for one in (gcc, "unextended", "trusting") for word in ("--toolchain", one)]
    code, found = run(abiter, "--toolchain-folder", str(broken_folder), "--fn", "u8_*", "--convention", "c", *chosen)
    assert code == 1
    red = {case: one.verdict for case, one in found.items() if one.verdict not in ("pass", "recorded")}
    # gcc itself extends no result, so that who trusts one gets garbage of every callee; its own too.
    arguments, results = ["unextended->trusting"], ["trusting->unextended", f"trusting->{gcc}", "trusting->trusting"]
    assert red == {f"u8_as_argument::c::{pair}": "value" for pair in arguments} | {f"u8_as_result::c::{pair}": "value" for pair in results}
    assert found["u8_as_argument::c::unextended->trusting"].finding["says"] == [
        "a u8 as argument of unextended arrives in trusting as 0xdadadb81 instead of 0x81",
        "unextended doesn't extend",
        "trusting relies on the caller's extension to 32 bits",
    ]
    assert found["u8_as_result::c::trusting->unextended"].finding["says"][1:] == [
        "unextended doesn't extend",
        "trusting relies on the callee's extension to 32 bits",
    ]


def test_a_toolchain_that_disagrees_with_itself_is_red_on_the_diagonal(abiter: Abiter, broken_folder: Path) -> None:
    code, found = run(abiter, "--toolchain-folder", str(broken_folder), "--fn", "u8_*", "--convention", "c", "--toolchain", "both")
    assert code == 1
    assert {case for case, one in found.items() if one.verdict == "value"} == {"u8_as_argument::c::both->both", "u8_as_result::c::both->both"}


def test_a_pair_can_be_reproduced_and_expected(abiter: Abiter, broken_folder: Path, gcc: str, tmp_path: Path) -> None:
    case = f"{SPEC}::u8_as_argument::c::unextended->trusting"
    done = abiter("repro", case, "--toolchain-folder", str(broken_folder), "--output", str(tmp_path / "out"))
    assert done.code == 1, done.err
    script = subprocess.run([tmp_path / "out/repro.sh"], capture_output=True, text=True, timeout=60, check=True)
    assert script.stdout == "u8_passes__c\tresult\tdadadb81\n"
    rules = tmp_path / "rules.toml"
    red = [f"{SPEC}::u8_as_argument::c::unextended->trusting", f"{SPEC}::u8_as_result::c::trusting->*"]
    rules.write_text(f'[[expect]]\nmatch = {json.dumps(red)}\nverdict = "value"\n'
                     'reason = "one trusts what the other does not do"\nlink = "https://example.org"\n')
    chosen = [word for one in (gcc, "unextended", "trusting") for word in ("--toolchain", one)]
    code, found = run(abiter, "--toolchain-folder", str(broken_folder), "--fn", "u8_*", "--convention", "c", "--expectations", str(rules), *chosen)
    assert code == 0
    assert found["u8_as_argument::c::unextended->trusting"].verdict == "known"


def test_the_table_folds_toolchains_that_do_the_same(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, gpp = need("gcc", "g++")
    done = abiter("validity", "--toolchain", gcc, "--toolchain", gpp)
    assert done.code == 0
    assert "who extends, who trusts, under c\n  argument: what callers leave above it\n" in done.out
    assert "  result: what callers rely on\n" in done.out
    assert abiter("run", "--kind", "validity", "--spec", SPEC, "--fn", "u8_*", "--toolchain", gcc, "--toolchain", gpp).code == 0
    assert abiter("report", "--output", str(tmp_path / "report")).code == 0
    page = (tmp_path / "report/index.html").read_text()
    assert "Who extends, who trusts" in page and "argument: what callees rely on" in page


def test_i386_extends_and_trusts_by_its_own_conventions(abiter: Abiter, need: Toolchains) -> None:
    (other,) = need("gcc -m32")
    code, results = abiter.run_json("--kind", "validity", "--spec", SPEC, "--fn", "u8_*", "--toolchain", other)
    found = cases(results)
    assert code == 0
    start = f"{SPEC}@i386::u8_passes::"
    assert {case.removeprefix(start).split("::")[0] for case in found if case.startswith(start)} >= {"c", "fastcall", "regparm3"}
    assert not any("u32" in case for case in found)


def test_json_has_every_answer(abiter: Abiter, gcc: str) -> None:
    root = json.loads(abiter("validity", "--format", "json", "--toolchain", gcc).out)
    probes = {(one["probe"], one["convention"]) for one in root["probes"]}
    assert (f"{SPEC}::u8_takes", "win64") in probes
    assert not any(probe.endswith("as_argument") for probe, _ in probes)


def test_flags_that_change_the_plain_convention_are_known_to_the_runner(abiter: Abiter, need: Toolchains) -> None:
    """Under -mregparm=3 and -mrtd the same code is called in another way; nothing crashes, and what it does is what it does without."""
    regparm, rtd = need("gcc -m32-regparm3", "gcc -m32-rtd")
    code, results = abiter.run_json("--kind", "validity", "--spec", SPEC, "--fn", "u8_*", "--toolchain", regparm, "--toolchain", rtd, "--no-expectations",
                                    "--pair", f"{regparm}->{regparm}", "--pair", f"{rtd}->{rtd}")
    assert code == 0
    found = cases(results)
    for toolchain in (regparm, rtd):
        assert found[f"{SPEC}@i386::u8_as_argument::c::{toolchain}->{toolchain}"].verdict == "pass"
    assert found[f"{SPEC}@i386::u8_as_argument::stdcall::{rtd}->{rtd}"].verdict == "pass"
    reasons = {one["reason"] for suite in results["suites"] for one in suite["unsupported"] if one["toolchain"] == regparm}
    assert "its flags make another convention of this one, which has no name" in reasons
