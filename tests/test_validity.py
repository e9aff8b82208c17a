"""Probes: what toolchains do with values that a type doesn't have, as cases and as a table."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, cases
from wanted import Toolchains


def probes(abiter: Abiter, *toolchains: str) -> dict[str, dict]:
    """Probe → toolchain → answer."""
    done = abiter("validity", "--format", "json", *(f"--toolchain={t}" for t in toolchains))
    assert done.code == 0, done.err
    root = json.loads(done.out)
    assert (root["schema"], root["version"]) == ("abiter-validity", 1)
    return {p["probe"].removeprefix("validity/bits::"): p["toolchains"] for p in root["probes"] if p["convention"] == "c"}


def asked(abiter: Abiter, *arguments: str) -> dict:
    """Cases of the kind in a run that isn't red."""
    code, results = abiter.run_json("--kind", "validity", *arguments)
    assert code == 0
    assert {suite["kind"] for suite in results["suites"]} == {"validity"}
    return cases(results)


def test_a_bool_of_two_depends_on_compiler_and_optimisation(abiter: Abiter, need: Toolchains) -> None:
    gcc, clang, clang_O2 = need("gcc", "clang >=20", "clang >=20 -O2")
    answers = probes(abiter, gcc, clang, clang_O2)["bool_convert"]
    assert answers[gcc] == {"says": "kept 2", "result": "0x2"}
    assert answers[clang]["says"] == "became 0"
    assert answers[clang_O2]["says"] == "kept 2"


def test_clang_relies_on_the_callers_extension_and_gcc_does_not(abiter: Abiter, need: Toolchains) -> None:
    gcc_O2, clang_O2 = need("gcc -O2", "clang >=20 -O2")
    answers = probes(abiter, gcc_O2, clang_O2)["u8_convert"]
    assert answers[gcc_O2]["says"] == "reads its own bits"
    assert answers[clang_O2]["says"] == "relies on the caller's extension to 32 bits"


def test_a_trap_is_an_answer_and_what_a_language_has_not_is_none(abiter: Abiter, need: Toolchains) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    found = probes(abiter, gcc, rustc)
    surrogate = found["char_match"]
    assert gcc not in surrogate
    assert surrogate[rustc]["says"] == "Illegal instruction"
    assert found["char_option"][rustc]["says"] == "became None"


def test_text_groups_toolchains_by_answer(abiter: Abiter, need: Toolchains) -> None:
    gcc, gpp = need("gcc", "g++")
    done = abiter("validity", "--toolchain", gcc, "--toolchain", gpp)
    lines = done.out.splitlines()
    assert lines[0] == "a bool of 2, converted to an integer"
    assert lines[1].split() == ["kept", "2", gpp, gcc]


def test_a_toolchain_of_another_architecture_is_asked_by_its_own_runner(abiter: Abiter, need: Toolchains) -> None:
    gcc, other = need("gcc", "gcc -m32")
    found = probes(abiter, gcc, other)
    assert found["bool_convert"][gcc] == found["bool_convert"][other] == {"says": "kept 2", "result": "0x2"}
    assert found["u8_convert"][other]["says"] == "reads its own bits"
    # A register of 32 bits has nothing above an integer of 32.
    assert set(found["u32_convert"]) == {gcc}


def test_no_toolchain_is_told(abiter: Abiter) -> None:
    done = abiter("validity", "--toolchain", "nothing-*")
    assert done.code != 0
    assert "no toolchain matches" in done.err


def test_a_probe_is_a_case_of_one_toolchain(abiter: Abiter, need: Toolchains) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    both = ("--toolchain", gcc, "--toolchain", rustc)
    listed = abiter("list", "--kind", "validity", "--fn", "bool_[co]*", *both)
    names = [("bool_convert", gcc), ("bool_convert", rustc), ("bool_option", rustc)]
    assert sorted(listed.out.split()) == sorted(f"validity/bits::{name}::c::{toolchain}" for name, toolchain in names)
    found = asked(abiter, "--fn", "bool_[co]*", *both)
    assert set(found) == set(listed.out.split())
    one = found[f"validity/bits::bool_convert::c::{gcc}"]
    assert one.verdict == "recorded"
    assert one.finding["says"] == ["kept 2"] and one.finding["answer"] == {"result": "0x2"}


def test_every_way_to_select_cases_selects_probes(abiter: Abiter, need: Toolchains) -> None:
    gcc, gcc_O2 = need("gcc", "gcc -O2")
    assert len(asked(abiter, "--spec", "validity/b*", "--toolchain", gcc, "--toolchain", gcc_O2, "--fn", "enum_*")) == 6
    assert set(asked(abiter, "--toolchain", gcc, "--toolchain", gcc_O2, "enum_switch", "O2")) == {f"validity/bits::enum_switch::c::{gcc_O2}"}
    everything = asked(abiter, "--toolchain", gcc)
    shards = []
    for n in (1, 2):
        done = abiter("run", "--format", "json", "--kind", "validity", "--toolchain", gcc, "--partition", f"hash:{n}/2")
        shards.append(cases(json.loads(done.out)) if done.code == 0 and done.out else {})
    assert {**shards[0], **shards[1]}.keys() == everything.keys()
    none = abiter("run", "--spec", "validity/bits", "--pair", f"{gcc}->{gcc}")
    assert none.code == 4


def test_a_spec_of_ones_own_can_ask(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    (gcc,) = need("gcc")
    spec = tmp_path / "mine.kdl"
    spec.write_text('probe "five" "c" function="enum_switch" value=5 { about "an enum of 5"; answer 12 "the last" }\n'
                    'probe "four" "c" function="enum_switch" value=4 { about "an enum of 4" }\n')
    found = asked(abiter, "--spec", str(spec), "--toolchain", gcc)
    assert found[f"mine::five::c::{gcc}"].finding["says"] == ["the last"]
    assert found[f"mine::four::c::{gcc}"].finding["says"] == ["0x63, an unexpected answer"]
    spec.write_text('probe "five" "c" function="enum_swich" value=5 { about "an enum of 5" }\n')
    wrong = abiter("run", "--spec", str(spec), "--toolchain", gcc)
    assert wrong.code != 0 and "no probe in c is 'enum_swich'" in wrong.err
    spec.write_text('probe "five" "c" vale=5 { about "an enum of 5" }\n')
    wrong = abiter("list", "--spec", str(spec), "--toolchain", gcc)
    assert wrong.code == 2 and f"{spec}:1:18" in wrong.err and "did you mean 'value'?" in wrong.err


def test_an_answer_that_changed_is_in_the_diff(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    (gcc,) = need("gcc")
    spec = tmp_path / "mine.kdl"
    for value in (0, 5):
        spec.write_text(f'probe "one" "c" function="enum_switch" value={value} {{ about "an enum"; answer 10 "the first"; answer 12 "the last" }}\n')
        assert abiter("run", "--spec", str(spec), "--toolchain", gcc).code == 0
    diff = json.loads(abiter("diff", "--format", "json").out)
    assert diff["counts"]["answered"] == 1 and diff["counts"]["regressed"] == 0
    assert [(one["case"], one["old_says"], one["new_says"]) for one in diff["answered"]] == [(f"mine::one::c::{gcc}", "the first", "the last")]
    assert "recorded: the first → recorded: the last" in abiter("diff").out


def test_a_reproduction_asks_without_abiter(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    (gcc,) = need("gcc")
    case = f"validity/bits::result_u8::c::{gcc}"
    done = abiter("repro", case, "--output", str(tmp_path / "out"))
    assert done.code == 0, done.err
    assert "reads its own bits" in done.out
    script = subprocess.run([tmp_path / "out/repro.sh"], capture_output=True, text=True, timeout=60, check=True)
    assert script.stdout == "result_u8__c\tresult\t85\n"
    assert "recorded" in abiter("show", case).out


@pytest.mark.parametrize(("format_", "wanted"), [("junit", "recorded: kept 2"), ("json", '"answer"')])
def test_exports_have_the_answers(abiter: Abiter, need: Toolchains, format_: str, wanted: str) -> None:
    (gcc,) = need("gcc")
    done = abiter("run", "--kind", "validity", "--fn", "bool_convert", "--toolchain", gcc)
    assert done.code == 0 and "kept 2" in done.out
    assert wanted in abiter("export", "--format", format_).out


def test_the_report_lists_them(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    (gcc,) = need("gcc")
    assert abiter("run", "--kind", "validity", "--fn", "bool_convert", "--toolchain", gcc).code == 0
    done = abiter("report", "--output", str(tmp_path / "report"))
    assert done.code == 0, done.err
    page = (tmp_path / "report/index.html").read_text()
    assert "kept 2" in page and "a bool of 2, converted to an integer" in page


def test_the_runner_ends_what_hangs_and_says_what_it_lacks(tmp_path: Path) -> None:
    program = Path(os.environ.get("ABITER", str(ROOT / "build/harness/cli/abiter"))).resolve().parents[1] / "run/abiter-validity-runner"
    source = tmp_path / "probes.c"
    source.write_text(
        "unsigned long long hangs(unsigned x) { for (;;) __asm__ volatile(\"\"); return x; }\n"
        "unsigned long long ends(unsigned x) { __builtin_trap(); return x; }\n"
        "void _exit(int); unsigned long long leaves(unsigned x) { _exit(0); return x; }\n"
        "unsigned long long wide(unsigned long long x) { return x + 1; }\n"
    )
    library = tmp_path / "probes.so"
    subprocess.run(["cc", "-shared", "-fPIC", source, "-o", library], check=True)
    rows = [("hangs", library), ("ends", library), ("leaves", library), ("wide", library), ("nothing", library), ("wide", tmp_path / "none.so")]
    orders = "abiter-validity-orders 2\n" + "".join(f"case\t{i}\t300\targument\tc\tfe\t{name}\t{path}\t\t\n" for i, (name, path) in enumerate(rows))
    (tmp_path / "orders").write_text(orders)
    subprocess.run([program, tmp_path / "orders", tmp_path / "log"], check=True, timeout=30)
    log = [line.split("\t") for line in (tmp_path / "log").read_text().splitlines()]
    assert log[:2] == [["0", "timeout", "300"], ["1", "signal", "4"]]
    assert log[2] == ["2", "exit", "0"]
    assert log[3] == ["3", "result", "ff"]
    assert log[4] == ["4", "missing", "there is no function nothing"]
    assert log[5][1] == "missing" and "none.so" in log[5][2]
    assert log[6] == ["end"]
    (tmp_path / "orders").write_text("something else\n")
    assert subprocess.run([program, tmp_path / "orders", tmp_path / "log"], check=False, capture_output=True).returncode == 3
