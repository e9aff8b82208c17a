"""Callbacks: calls back across the border, checked like any call; wrong sides are found, at every depth."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, cases
from wanted import Toolchains

SPEC = str(ROOT / "tests/broken/signatures.kdl")


@pytest.fixture(scope="module")
def gcc(need: Toolchains) -> str:
    return need("gcc")[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, gcc: str) -> Path:
    return write_toolchains(tmp_path_factory.mktemp("toolchains"), "break_signatures.py", ("forgets", "clobbers-deep"), need, gcc)


def found_in(abiter: Abiter, folder: Path, gcc: str, mode: str, function: str) -> dict:
    _, results = abiter.run_json("--toolchain-folder", str(folder), "--spec", SPEC, "--toolchain", gcc, "--toolchain", mode, "--convention", "c")
    prefix = f"signatures::{function}::c::"
    return {case.removeprefix(prefix): c for case, c in cases(results).items() if case.startswith(prefix)}


def test_calls_back_pass_between_languages(abiter: Abiter, need: Toolchains) -> None:
    gcc, clangpp, rustc = need("gcc", "clang++ >=20", "rustc >=1.81")
    code, results = abiter.run_json("--spec", "callbacks/*", "--toolchain", gcc, "--toolchain", clangpp, "--toolchain", rustc)
    assert code == 0
    found = cases(results)
    for case in ("structs::make_and_return", "in_structs::outer", "conventions::both", "nested::three_deep"):
        for pair in (f"{gcc}->{rustc}", f"{rustc}->{clangpp}", f"{clangpp}->{gcc}"):
            for convention in ("c", "win64"):
                assert found[f"callbacks/{case}::{convention}::{pair}"].verdict == "pass"


def test_a_forgotten_argument_of_a_call_back_is_found(abiter: Abiter, gcc: str, folder: Path) -> None:
    found = found_in(abiter, folder, gcc, "forgets", "each")
    assert found[f"{gcc}->{gcc}"].verdict == "pass"
    assert found[f"forgets->{gcc}"].verdict == "pass"  # its caller only has the function that is called back
    assert found[f"{gcc}->forgets"].verdict == "value"
    wrong = found["forgets->forgets"]
    assert {d["leaf"] for d in wrong.finding["differences"]} == {"visit(n)"}
    done = abiter("repro", "--toolchain-folder", str(folder), "--spec", SPEC, "signatures::each::c::forgets->forgets")
    assert "in the callback visit, the caller forgets does not see the arguments that the callee forgets passed" in done.out


def test_a_repro_calls_back_without_abiter(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    for case in ("callbacks/nested::three_deep::win64", "statics/objects::table::c", "statics/constants::record::c", "signatures/noreturn::stop::c"):
        archive = tmp_path / "case.tar"
        abiter("repro", f"{case}::{rustc}->{gcc}", "--bundle", str(archive))
        folder = tmp_path / case.replace("/", "-").replace(":", "-")
        folder.mkdir()
        subprocess.run(["tar", "-xf", str(archive), "-C", str(folder), "--strip-components=1"], check=True)
        done = subprocess.run([str(folder / "repro.sh")], capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "0 values differ" in done.stdout


def test_a_register_that_isn_t_kept_two_deep_is_found(abiter: Abiter, gcc: str, folder: Path) -> None:
    found = found_in(abiter, folder, gcc, "clobbers-deep", "nested")
    # The function that is called back in turn belongs to the callee's side.
    assert found[f"clobbers-deep->{gcc}"].verdict == "pass"
    wrong = found[f"{gcc}->clobbers-deep"]
    assert wrong.verdict == "clobber"
    assert "in the callback outer(then)" in wrong.finding["message"]
    assert "rbx" in wrong.finding["message"]


def test_an_x_ray_finds_the_pointer_and_what_stands_around_it(abiter: Abiter, need: Toolchains) -> None:
    gcc, clang, rustc = need("gcc", "clang >=20", "rustc >=1.81")
    done = abiter("xray", "callbacks/in_structs::hook::c", "--toolchain", gcc, "--toolchain", clang, "--toolchain", rustc, "--format", "json")
    assert done.code == 0, done.err
    function = json.loads(done.out)["functions"][0]
    for toolchain in (gcc, clang, rustc):
        places = dict(function["maps"][toolchain]["arguments"])
        assert places["hook.visit"] == "rsi[0..8]"
        assert places["hook.n"] == "rdx[0..4]"
        assert dict(function["maps"][toolchain]["result"])["ret"] == "xmm0[0..4]"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('callback "V" { variadic { a "u8" } }', "unknown node 'variadic' in a callback"),
        ('callback "V" { inputs { v "&V" } }', "the callback 'V' is part of its own signature"),
        ('@convention "pascal"\ncallback "V"', 'unknown convention "pascal" of a callback'),
        ('@convention "win64"\nfn "f"', "@convention does not apply to a function"),
        (
            (
                'callback "D"; callback "C" { inputs { a "D" } }; callback "B" { inputs { a "C" } }\n'
                'callback "A" { inputs { a "B" } }\nfn "f" { inputs { a "A" } }'
            ),
            "'f' calls back more than 3 deep: a(a)(a)(a)",
        ),
    ],
)
def test_what_can_t_be_is_told(abiter: Abiter, tmp_path: Path, text: str, says: str) -> None:
    spec = tmp_path / "wrong.kdl"
    spec.write_text(text + "\n", encoding="utf-8")
    done = abiter("run", "--spec", str(spec))
    assert done.code == 2
    assert says in done.err
