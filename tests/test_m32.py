"""The second architecture: i386, whose code runs here natively where there is a 32-bit C library."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, cases
from wanted import Toolchains

SMALL = str(ROOT / "tests/m32/small.kdl")


@pytest.fixture(autouse=True)
def gcc(need: Toolchains) -> str:
    return need("gcc -m32")[0]


@pytest.fixture(autouse=True)
def clang(need: Toolchains) -> str:
    return need("clang >=20 -m32")[0]


def table(text: str) -> dict[str, list[str]]:
    """Rows of an X-ray by their names; runs of two spaces part the columns."""
    rows = {}
    for line in text.splitlines()[3:]:
        words = re.split(r"\s{2,}", line.replace("≠", " ").replace("~", " ").strip())
        if len(words) > 1:
            rows[words[0]] = words[1:]
    return rows


def test_conventions_of_i386_agree_where_they_should(abiter: Abiter, gcc: str, clang: str) -> None:
    code, results = abiter.run_json(
        "--spec", SMALL, "--no-expectations", "--toolchain", gcc, "--toolchain", clang, "--convention", "c", "--convention", "stdcall",
        "--convention", "regparm3",
    )
    found = cases(results)
    assert code == 0
    assert len(found) == 5 * 3 * 4
    assert {c.verdict for c in found.values()} == {"pass"}
    assert all(case.startswith("small@i386::") for case in found)
    assert results["summary"]["checked_cells"] > 0


def test_architectures_are_never_paired(abiter: Abiter, need: Toolchains, gcc: str) -> None:
    [wide] = need("gcc")
    listed = abiter("list", "--spec", SMALL, "--toolchain", wide, "--toolchain", gcc, "--convention", "c").out.split()
    assert f"small::one::c::{wide}->{wide}" in listed
    assert f"small@i386::one::c::{gcc}->{gcc}" in listed
    assert not [case for case in listed if case.endswith((f"{wide}->{gcc}", f"{gcc}->{wide}"))]
    assert not [case for case in listed if ("@i386" in case) != ("m32" in case)]


@pytest.mark.parametrize(
    ("convention", "expected"),
    [
        ("c", {"a": "[sp+0..4]", "b": "[sp+4..5]", "c": "[sp+8..16]", "d": "[sp+16..20]", "e": "[sp+20..24]", "ret": "eax[0..4] + edx[0..4]"}),
        ("stdcall", {"a": "[sp+0..4]", "b": "[sp+4..5]", "c": "[sp+8..16]", "d": "[sp+16..20]", "e": "[sp+20..24]", "stack": "the callee takes off 24 bytes"}),
        ("fastcall", {"a": "ecx[0..4]", "b": "edx[0..1]", "c": "[sp+0..8]", "d": "[sp+8..12]", "e": "[sp+12..16]", "stack": "the callee takes off 16 bytes"}),
        ("regparm3", {"a": "eax[0..4]", "b": "edx[0..1]", "c": "[sp+0..8]", "d": "[sp+8..12]", "e": "[sp+12..16]", "ret": "eax[0..4] + edx[0..4]"}),
    ],
)
def test_places_of_a_convention(abiter: Abiter, gcc: str, clang: str, convention: str, expected: dict[str, str]) -> None:
    done = abiter("xray", f"{SMALL}::mix::{convention}", "--toolchain", gcc, "--toolchain", clang)
    assert done.code == 0, done.err
    rows = table(done.out)
    assert {name: rows.get(name, ["-"])[0] for name in expected} == expected
    assert ("stack" in rows) == ("stack" in expected)
    assert all(len(set(cells)) == 1 for name, cells in rows.items() if name in expected)


def test_results_come_back_where_the_psabi_says(abiter: Abiter, gcc: str) -> None:
    rows = table(abiter("xray", f"{SMALL}::real::c", "--toolchain", gcc).out)
    assert [place.split("[")[0] for place in rows["ret"]] == ["st0"]  # bits of a double are no bytes of an x87 register
    rows = table(abiter("xray", f"{SMALL}::large::c", "--toolchain", gcc).out)
    assert rows["address of the result"] == ["[sp+0]"]
    assert rows["stack"] == ["the callee takes off 4 bytes"]
    assert rows["v.x"] == ["[sp+8..12]"]


@pytest.fixture
def wrong(tmp_path: Path, need: Toolchains, gcc: str) -> str:
    """gcc that takes stdcall for C's convention, on both sides: it agrees with itself."""
    lines = [
        'like = "gcc-m32"', 'id = "wrong"', f"programs = {json.dumps([need.program(gcc)])}", "[variant.plain]",
        'flags = ["-O0", "-Dstdcall=cdecl"]', "[expected]",
    ]
    (tmp_path / "wrong.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(tmp_path)


def test_a_callee_that_leaves_its_arguments_on_the_stack_is_found(abiter: Abiter, gcc: str, wrong: str) -> None:
    code, results = abiter.run_json(
        "--toolchain-folder", wrong, "--spec", SMALL, "--toolchain", gcc, "--toolchain", "wrong", "--convention", "stdcall", "--convention",
        "c",
    )
    found = cases(results)
    assert code == 1
    assert {c.verdict for case, c in found.items() if "::c::" in case} == {"pass"}
    assert {c.verdict for case, c in found.items() if case.endswith((f"{gcc}->{gcc}", "wrong->wrong"))} == {"pass"}
    for function in ("one", "mix", "pair", "large", "real"):
        for pair in (f"{gcc}->wrong", f"wrong->{gcc}"):
            case = found[f"small@i386::{function}::stdcall::{pair}"]
            assert case.verdict == "clobber"
            assert "took another number of bytes off the stack" in case.finding["message"]
    (cause,) = results["summary"]["root_causes"]
    assert cause["what"] == "which side pops the arguments (i386 stdcall)"
    assert (cause["cases"], cause["red"], cause["toolchains"]) == (10, 10, f"{{{gcc}}} | {{wrong}}")


def test_poison_finds_what_passes_by_luck(abiter: Abiter, need: Toolchains) -> None:
    clang, regparm = need("clang >=20 -m32", "clang >=20 -m32-regparm3")
    pair = f"{clang}->{regparm}"
    words = ("--spec", SMALL, "--no-expectations", "--toolchain", clang, "--toolchain", regparm, "--pair", pair, "--convention", "c", "one")
    case = f"small@i386::one::c::{pair}"
    _, lucky = abiter.run_json(*words, "--no-poison")
    assert cases(lucky)[case].verdict == "pass", "what the caller stored on the stack is still in eax"
    code, results = abiter.run_json(*words)
    assert code == 1
    assert cases(results)[case].verdict == "value"


def test_a_reproduction_compiles_for_i386(abiter: Abiter, gcc: str, clang: str, tmp_path: Path) -> None:
    done = abiter("repro", f"small@i386::large::c::{gcc}->{clang}", "--spec", SMALL, "-o", str(tmp_path / "out"))
    assert done.code == 0, done.err + done.out
    ran = subprocess.run([str(tmp_path / "out" / "repro.sh")], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "0 values differ" in ran.stdout


def test_toolchains_of_i386_are_listed(machine: dict[str, dict], gcc: str) -> None:
    one = machine[gcc]
    assert one["target"].startswith("i386-")
    assert "-m32" in one["flags"]
    assert {"stdcall", "fastcall", "thiscall", "regparm3"} <= set(one["conventions"])
    assert "win64" not in one["conventions"]
    assert json.dumps(one["lacks"]).count("64-bit targets only") == 2


def test_a_wild_write_of_an_xray_stays_in_its_case(abiter: Abiter, need: Toolchains) -> None:
    """With `this` altered, i386's few addresses let a method write over the stack of the process that logs the call."""
    [clangpp_regparm] = need("clang++ >=20 -m32-regparm3")
    done = abiter("xray", "cxx/methods", "--toolchain", clangpp_regparm, "--format", "json")
    assert done.code == 0, done.err
    functions = json.loads(done.out)["functions"]
    assert len({f["function"] for f in functions}) > 4
    assert not [f["function"] for f in functions if f["missing"] or not f["maps"]]


def test_clang_copies_under_mregparm(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """Its calls of memcpy follow the flag, and the C library doesn't."""
    clang_regparm, gcc_regparm = need("clang >=20 -m32-regparm3", "gcc -m32-regparm3")
    spec = tmp_path / "big.kdl"
    spec.write_text('struct "Big" { a "[u8; 200]" }\nfn "big" { inputs { v "Big"; end "u32" }; outputs { _ "Big" } }\n')
    code, results = abiter.run_json("--spec", str(spec), "--convention", "c", "--toolchain", clang_regparm, "--toolchain", gcc_regparm)
    assert code == 0 and [c.verdict for c in cases(results).values()] == ["pass"] * 4


def test_a_vector_in_words_is_taken_off_the_stack(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """Without vector registers clang passes a vector of 16 bytes in 16 words, which a callee of stdcall takes off."""
    [clangpp] = need("clang++ >=20 -m32")
    spec = tmp_path / "vector.kdl"
    spec.write_text('@mangled "here::bytes"\nfn "bytes" { inputs { v "v16u8" } }\n')
    code, results = abiter.run_json("--spec", str(spec), "--no-expectations", "--convention", "stdcall", "--toolchain", clangpp)
    assert code == 0 and [c.verdict for c in cases(results).values()] == ["pass"]
    done = abiter("repro", f"{spec}::bytes::stdcall::{clangpp}->{clangpp}")
    # Both the function and what passes it on are called bytes__stdcall.
    assert done.code == 0, done.err
    script = re.search(r"run by (\S+/repro\.sh)", done.out)
    assert script and subprocess.run(["bash", script[1]], capture_output=True, timeout=60, check=False).returncode == 0
