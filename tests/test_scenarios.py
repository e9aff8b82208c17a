"""Unwinding scenarios, with real compilers and with deliberately wrong ones."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import Abiter, Case, cases
from wanted import Toolchains


def play(abiter: Abiter, *arguments: str) -> tuple[int, dict[str, Case]]:
    code, results = abiter.run_json("--scenarios", "--no-expectations", *arguments)
    assert {suite["kind"] for suite in results["suites"]} == {"scenarios"}
    return code, cases(results)


def trace(case: Case) -> list[tuple[str, str]]:
    return [(row["expected"], row["seen"]) for row in case.finding["trace"] if row["differs"]]


def test_exceptions_pass_through_c_cpp_and_rust(abiter: Abiter, need: Toolchains) -> None:
    gcc, gpp, old_clang, clangpp, rustc = need("gcc", "g++", "clang <18", "clang++ >=20", "rustc >=1.81")
    tools = [word for t in (gcc, gpp, old_clang, clangpp, rustc) for word in ("--toolchain", t)]
    code, found = play(abiter, "--spec", "unwinding/cpp", "--convention", "c-unwind", *tools)
    assert code == 0
    middles = {case.split("::")[3].split("->")[1] for case in found if "::int_by_type::" in case}
    assert middles == {gcc, gpp, old_clang, clangpp, rustc}
    assert {c.verdict for c in found.values()} == {"pass"}
    # Every combination: 2 catchers, 5 middles, 2 throwers.
    assert len([case for case in found if "::int_by_type::" in case]) == 20


def test_panics_are_caught_by_their_own_std_and_end_the_process_elsewhere(abiter: Abiter, need: Toolchains) -> None:
    rustc, other_rustc, gcc = need("rustc >=1.81", "rustc >=1.81", "gcc")
    tools = [word for t in (rustc, other_rustc, gcc) for word in ("--toolchain", t)]
    code, found = play(abiter, "--spec", "unwinding/rust", "--fn", "payload_of_any_type", "--convention", "c-unwind", *tools)
    assert code == 0 and {c.verdict for c in found.values()} == {"pass"} and len(found) == 12


def test_what_rules_leave_undefined_is_recorded_with_what_it_came_to(abiter: Abiter, need: Toolchains) -> None:
    gpp, rustc, old_rustc, tcc = need("g++", "rustc >=1.81", "rustc <1.71", "tcc")
    tools = [word for t in (gpp, rustc, old_rustc, tcc) for word in ("--toolchain", t)]
    code, found = play(abiter, "--spec", "unwinding/*", "--fn", "int_by_type", "--fn", "panic_at_the_edge_of_extern_c", "--convention", "c", *tools)
    assert code == 0
    before = found[f"unwinding/cpp::int_by_type::c::{gpp}->{old_rustc}->{gpp}"]
    new = found[f"unwinding/cpp::int_by_type::c::{gpp}->{rustc}->{gpp}"]
    assert before.verdict == new.verdict == "recorded"
    assert "middle cleanup" in before.finding["says"][0] and "middle cleanup" not in new.finding["says"][0]
    of_tcc = found[f"unwinding/cpp::int_by_type::c::{gpp}->{tcc}->{gpp}"]
    assert of_tcc.verdict == "recorded" and "terminate called" in of_tcc.finding["says"][0]
    # Since Rust 1.81 a panic at the edge of extern "C" aborts, which is checked; before, it is recorded.
    edge = f"unwinding/edges::panic_at_the_edge_of_extern_c::c::{gpp}->{gpp}->rustc-"
    assert found[edge + "1.96"].verdict == "pass" and found[edge + "1.63"].verdict == "recorded"


def test_an_older_rust_lacks_c_unwind(abiter: Abiter, need: Toolchains) -> None:
    gpp, old_rustc = need("g++", "rustc <1.71")
    code, found = play(abiter, "--spec", "unwinding/cpp", "--fn", "int_by_type", "--convention", "c-unwind", "--toolchain", gpp, "--toolchain", old_rustc)
    case = found[f"unwinding/cpp::int_by_type::c-unwind::{gpp}->{old_rustc}->{gpp}"]
    assert code == 0 and case.verdict == "unsupported"


def test_landing_pads_of_llvm_trust_registers_that_nobody_restores(abiter: Abiter, need: Toolchains) -> None:
    [rustc] = need("rustc >=1.81")
    code, found = play(abiter, "--spec", "unwinding/rust", "--fn", "values_in_registers", "--toolchain", rustc)
    lost = found[f"unwinding/rust::values_in_registers::win64-unwind::{rustc}->{rustc}->{rustc}"]
    assert code == 1 and lost.verdict == "unwind"
    assert ("catcher kept", "catcher lost an integer") in trace(lost)
    assert found[f"unwinding/rust::values_in_registers::c-unwind::{rustc}->{rustc}->{rustc}"].verdict == "pass"


def test_a_panic_at_noexcept_crashes_libstdcpp_behind_clang_alone(abiter: Abiter, need: Toolchains) -> None:
    rustc, gpp, clangpp = need("rustc >=1.81", "g++", "clang++ >=20")
    code, found = play(abiter, "--spec", "unwinding/edges", "--fn", "panic_meets_noexcept", "--toolchain", rustc, "--toolchain", gpp, "--toolchain", clangpp)
    start = f"unwinding/edges::panic_meets_noexcept::c-unwind::{rustc}->"
    assert code == 1
    assert found[start + f"{clangpp}->{rustc}"].verdict == "crash"
    assert found[start + f"{gpp}->{rustc}"].verdict == "pass"


def test_a_thousand_throws_in_two_compilers_leave_nothing(abiter: Abiter, need: Toolchains) -> None:
    gpp, clangpp, gcc = need("g++", "clang++ >=20", "gcc")
    code, found = play(abiter, "--spec", "unwinding/many", "--toolchain", gpp, "--toolchain", clangpp, "--toolchain", gcc)
    assert code == 0 and {c.verdict for c in found.values()} == {"pass"}
    assert any("depth_5" in case and case.count("->") == 6 for case in found)


def test_known_ones_are_not_red(abiter: Abiter, need: Toolchains) -> None:
    [rustc] = need("rustc >=1.81")
    code, results = abiter.run_json("--scenarios", "--spec", "unwinding/rust", "--fn", "values_in_registers", "--toolchain", rustc)
    assert code == 0 and results["summary"]["known"] == 1 and results["summary"]["red"] == 0


def test_case_ids_select_exactly_one_chain_and_repro_runs_without_abiter(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gpp, gcc, clangpp, rustc = need("g++", "gcc", "clang++", "rustc >=1.81")
    # A chain that taking turns would not give.
    case = f"unwinding/many::depth_3::c-unwind::{gpp}->{rustc}->{gcc}->{gcc}->{clangpp}"
    done = abiter("repro", case, "-o", str(tmp_path / "repro"))
    assert done.code == 0, done.err
    assert "pass" in done.out and case in done.out
    script = subprocess.run(["sh", str(tmp_path / "repro/repro.sh")], capture_output=True, text=True, check=False)
    assert script.returncode == 0, script.stderr
    assert "3 cleanup\n2 cleanup\n1 cleanup\n0 cleanup\n0 caught class\n" in script.stdout
    shown = abiter("show", case)
    assert shown.code == 0 and f"throw-class {clangpp}" in shown.out


def test_list_and_json_name_chains(abiter: Abiter, need: Toolchains) -> None:
    gpp, gcc = need("g++", "gcc")
    done = abiter("list", "--scenarios", "--spec", "unwinding/cpp", "--fn", "int_by_type", "--convention", "c-unwind", "--toolchain", gpp, "--toolchain", gcc)
    assert done.out.splitlines() == [
        f"unwinding/cpp::int_by_type::c-unwind::{gpp}->{gpp}->{gpp}",
        f"unwinding/cpp::int_by_type::c-unwind::{gpp}->{gcc}->{gpp}",
    ]
    one = abiter("list", "--scenarios", "--spec", "unwinding/cpp", "--pair", f"{gpp}->{gcc}->{gpp}", "--count")
    assert one.code == 0 and int(one.out) > 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('scenario "s" { catcher "catch-int" "cpp"; }', "has no rule"),
        ('scenario "s" { thrower "throw-int" "cobol"; }', "unknown language 'cobol'"),
        ('scenario "s" { expect "explodes" { catcher "enter"; } }', "unknown outcome 'explodes'"),
        ('scenario "s" { cacher "catch-int" "cpp"; }', "did you mean 'catcher'?"),
        ('scenario "s" { expect "undefined"; }', "an undefined outcome needs a reason"),
    ],
)
def test_broken_scenarios_are_told_with_their_place(abiter: Abiter, tmp_path: Path, text: str, message: str) -> None:
    spec = tmp_path / "broken.kdl"
    spec.write_text(text + "\n", encoding="utf-8")
    done = abiter("run", "--spec", str(spec))
    assert done.code == 2 and message in done.err and "broken.kdl:1:" in done.err


def test_a_frame_that_no_generator_has_is_told(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [gpp] = need("g++")
    spec = tmp_path / "odd.kdl"
    spec.write_text(
        'scenario "s" { rule "r" link="https://example.org"; catcher "catch-int" "cpp"; thrower "throw-stones" "cpp"; conventions "c"\n'
        'expect "returns" { catcher "enter"; } }\n',
        encoding="utf-8",
    )
    done = abiter("run", "--spec", str(spec), "--toolchain", gpp)
    assert done.code == 2 and "no frame in cpp is 'throw-stones'" in done.err


# Wrong compilers: which chains each must turn red, and how.

MODES = ("swallows", "forgets", "catches_early", "changes", "leaks", "loses", "hangs", "crashes", "refuses")


@pytest.fixture(scope="module")
def gpp(need: Toolchains) -> str:
    return need("g++")[0]


@pytest.fixture(scope="module")
def broken_folder(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, gpp: str) -> Path:
    return write_toolchains(tmp_path_factory.mktemp("toolchains"), "break_frames.py", MODES, need, gpp)


def with_broken(abiter: Abiter, folder: Path, gpp: str, mode: str, scenario: str, *more: str) -> dict[str, Case]:
    code, found = play(
        abiter, "--toolchain-folder", str(
            folder,
        ), "--spec", "unwinding/cpp", "--fn", scenario, "--convention", "c-unwind", "--toolchain", gpp, "--toolchain", mode, *more
    )
    start = f"unwinding/cpp::{scenario}::c-unwind::"
    assert code == 1
    assert found[f"{start}{gpp}->{gpp}->{gpp}"].verdict == "pass"
    return {case.removeprefix(start): c for case, c in found.items()}


def red(found: dict[str, Case]) -> set[str]:
    return {case for case, c in found.items() if c.verdict != "pass"}


def with_middle(gpp: str, mode: str) -> set[str]:
    return {f"{a}->{mode}->{b}" for a in (gpp, mode) for b in (gpp, mode)}


def test_a_middle_frame_that_swallows(abiter: Abiter, gpp: str, broken_folder: Path) -> None:
    found = with_broken(abiter, broken_folder, gpp, "swallows", "int_by_type")
    assert red(found) == with_middle(gpp, "swallows")
    case = found[f"{gpp}->swallows->{gpp}"]
    assert case.verdict == "unwind" and trace(case)[0] == ("catcher cleanup", "middle kept")


def test_a_destructor_that_does_not_run(abiter: Abiter, gpp: str, broken_folder: Path) -> None:
    found = with_broken(abiter, broken_folder, gpp, "forgets", "int_by_type")
    assert red(found) == with_middle(gpp, "forgets")
    assert trace(found[f"{gpp}->forgets->{gpp}"])[0] == ("middle cleanup", "catcher cleanup")


def test_a_handler_that_catches_too_early(abiter: Abiter, gpp: str, broken_folder: Path) -> None:
    found = with_broken(abiter, broken_folder, gpp, "catches_early", "handlers_that_must_not_match")
    assert red(found) == with_middle(gpp, "catches_early")
    assert trace(found[f"{gpp}->catches_early->{gpp}"])[0] == ("catcher cleanup", "middle caught the wrong type")


def test_a_payload_that_changes_on_the_way(abiter: Abiter, gpp: str, broken_folder: Path) -> None:
    found = with_broken(abiter, broken_folder, gpp, "changes", "rethrown_in_the_middle")
    assert red(found) == with_middle(gpp, "changes")
    assert "the payload is " in found[f"{gpp}->changes->{gpp}"].finding["says"][0]


def test_an_exception_that_is_never_destroyed(abiter: Abiter, gpp: str, broken_folder: Path) -> None:
    found = with_broken(abiter, broken_folder, gpp, "leaks", "class_with_payload")
    assert red(found) == {f"leaks->{m}->{t}" for m in (gpp, "leaks") for t in (gpp, "leaks")}
    assert found[f"leaks->{gpp}->{gpp}"].finding["says"] == ["1 thrown objects were never destroyed"]


def test_values_that_are_lost_on_the_way(abiter: Abiter, gpp: str, broken_folder: Path) -> None:
    found = with_broken(abiter, broken_folder, gpp, "loses", "int_by_type")
    assert trace(found[f"loses->{gpp}->{gpp}"])[0] == ("catcher kept", "catcher lost an integer")


@pytest.mark.parametrize(
    ("mode", "verdict", "says"),
    [("hangs", "timeout", "it hung"), ("crashes", "crash", "SIGSEGV"), ("refuses", "build", "does not compile")],
)
def test_frames_that_hang_crash_or_do_not_compile(abiter: Abiter, gpp: str, broken_folder: Path, mode: str, verdict: str, says: str) -> None:
    found = with_broken(abiter, broken_folder, gpp, mode, "int_by_type", "--case-timeout", "300")
    assert red(found) == with_middle(gpp, mode)
    case = found[f"{gpp}->{mode}->{gpp}"]
    assert case.verdict == verdict and any(says in sentence for sentence in case.finding["says"])


def test_results_are_kept_and_read_back(abiter: Abiter, need: Toolchains) -> None:
    gpp, gcc = need("g++", "gcc")
    done = abiter("run", "--scenarios", "--spec", "unwinding/cpp", "--fn", "nested", "--toolchain", gpp, "--toolchain", gcc)
    assert done.code == 0
    file = Path(done.out.split("results: ")[1].splitlines()[0])
    written = json.loads(file.read_text(encoding="utf-8"))
    assert json.loads(abiter("export", "last", "--format", "json").out) == written
    suite = written["suites"][0]
    nested = next(s for s in suite["scenarios"] if s["name"] == "nested")
    assert nested["frames"]["middle"]["kind"] == "cleanup" and nested["rules"][0]["link"].startswith("https://")
