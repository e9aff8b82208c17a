"""Causes: what moves, which construct, and which toolchains are on which side. Every word is true of every case below it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains

I128 = 'conventions "win64"\nfn "ret" { outputs { _ "i128" } }\nfn "arg" { inputs { a "i128" } }\n'
CLASSES = """
@class "default-default"
class "Defaulted" { a "i32"; b "c_char" }
class "OnDefaulted" { base "Defaulted"; c "c_char" }
@class "initializer"
class "Initialized" { a "i32"; b "c_char" }
class "OnInitialized" { base "Initialized"; c "c_char" }
fn "defaulted" { inputs { v "&OnDefaulted"; end "u32" } }
fn "initialized" { inputs { v "&OnInitialized"; end "u32" } }
"""
#: clang hands back fewer bytes of the union than it stores; the struct is passed in other registers by gcc.
OWN_FAULT = """
struct "F2" { a "f64"; b "f32" }
union "U3" { a "F2"; b "[f64; 2]" }
struct "B3" { a "f32"; _ "u32" bits=7; b "f32" }
fn "m" { inputs { p "U3"; q "B3" } }
fn "m2" { inputs { q "B3" } }
"""


def run(abiter: Abiter, folder: Path, text: str, toolchains: list[str], *more: str) -> dict:
    spec = folder / "causes.kdl"
    spec.write_text(text, encoding="utf-8")
    chosen = [word for one in toolchains for word in ("--toolchain", one)]
    _, results = abiter.run_json("--no-expectations", "--spec", str(spec), *chosen, *more)
    return results


def causes(results: dict) -> list[tuple[str, str]]:
    return sorted((one["what"], one["toolchains"]) for one in results["summary"]["root_causes"])


def sides(one: list[str], other: list[str]) -> set[str]:
    a, b = ("{" + ", ".join(sorted(side)) + "}" for side in (one, other))
    return {f"{a} | {b}", f"{b} | {a}"}


def test_a_layout_that_differs_doesnt_explain_another_place(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    old, new = need("rustc <1.77", "rustc >=1.81")
    found = causes(run(abiter, tmp_path, I128, [old, new]))
    assert [what for what, _ in found] == ["alignment of i128", "i128 behind an address or in vector registers (Microsoft x64)"]


def test_each_partition_of_the_toolchains_is_a_cause(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gpp, gpp20, old_gpp, clangpp, clangpp20, old_clangpp = need("g++ >=12", "g++ >=12 -std20", "g++ <12", "clang++ >=20", "clang++ >=20 -std20", "clang++ <15")
    results = run(abiter, tmp_path, CLASSES, [gpp, gpp20, old_gpp, clangpp, clangpp20, old_clangpp], "--convention", "c")
    (defaulted, apart), (initialized, alone) = causes(results)
    assert defaulted == "layout of a class derived from one with a defaulted default constructor"
    assert apart in sides([gpp, old_gpp, clangpp, clangpp20], [old_clangpp, gpp20])
    assert initialized == "layout of a class derived from one with an initializer"
    assert alone in sides([gpp, gpp20, clangpp, clangpp20, old_clangpp], [old_gpp])


def test_two_bugs_with_the_same_words_are_two_causes(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clang, old = need("gcc", "clang >=20", "clang <18")
    text = 'fn "in" { inputs { v "f128" } }\nfn "out" { outputs { _ "f128" } }'
    results = run(abiter, tmp_path, text, [gcc, clang, old], "--convention", "win64")
    one, other = causes(results)
    assert one[0] == other[0] == "f128 behind an address or in vector registers (Microsoft x64)"
    assert {one[1], other[1]} <= sides([clang, gcc], [old]) | sides([clang, old], [gcc])
    assert len({cause["id"] for cause in results["summary"]["root_causes"]}) == 2


def test_an_argument_by_another_convention_is_the_argument(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    (gcc,) = need("gcc")
    lines = ['like = "gcc"', 'id = "ms"', f"programs = {json.dumps([need.program(gcc)])}", "[variant.plain]", 'flags = ["-O0", "-mabi=ms"]', "[expected]"]
    (tmp_path / "ms.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    text = 'fn "m" { inputs { a "c_int"; b "c_int" }; outputs { _ "c_int" } }'
    results = run(abiter, tmp_path, text, [gcc, "ms"], "--convention", "c", "--toolchain-folder", str(tmp_path))
    (cause,) = results["summary"]["root_causes"]
    assert (cause["what"], cause["subject"], cause["leaf"]) == ("integer elsewhere in general registers (System V)", "a: c_int", "a")
    assert {place["place"] for place in cause["places"]} == {"rdi[0..4]", "rcx[0..4]"}


def test_a_toolchains_own_fault_hides_no_other_one(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clang = need("gcc", "clang >=20")
    results = run(abiter, tmp_path, OWN_FAULT, [gcc, clang], "--convention", "c")
    own = [case for case, one in cases(results).items() if f"::m::c::{clang}->{clang}" in case and one.finding]
    if not own:
        pytest.skip(f"{clang} agrees with itself about U3")
    found = cases(results)
    for pair in (f"{clang}->{gcc}", f"{gcc}->{clang}"):
        finding = found[f"causes::m::c::{pair}"].finding
        assert "follows_from" not in finding
        assert finding["root_cause"] == found[f"causes::m2::c::{pair}"].finding["root_cause"]
    whats = [what for what, _ in causes(results)]
    assert whats == [
        "a toolchain disagrees with itself: union with floats (System V)",
        "struct with an unnamed bit-field in general registers and in vector registers or in vector registers (System V)",
    ]


def test_only_c_relies_on_aligned_arrays(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    text = "\n".join(f'static "s{n}" {{ _ "[u8; {n}]" }}' for n in (17, 33, 19, 35, 21))
    results = run(abiter, tmp_path, text, [gcc, rustc])
    found = {case: one.verdict for case, one in cases(results).items() if "+repr-rust" not in case}
    assert {verdict for case, verdict in found.items() if case.endswith(f"{rustc}->{rustc}")} == {"pass"}
    assert "clobber" in {verdict for case, verdict in found.items() if case.endswith(f"{gcc}->{rustc}")}
    assert causes(results) == [("a global array is not aligned as the psABI says, with an aggregate (System V)", f"{{{gcc}}} | {{{rustc}}}")]


def test_two_mangled_names_stand_side_by_side(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gpp, old = need("g++", "g++ -std11")
    text = '@cpp "void (*)() noexcept"\nalias "Quiet" "fnptr"\n@mangled "gfx::quiet"\nfn "quiet" { inputs { a "Quiet" } }'
    results = run(abiter, tmp_path, text, [gpp, old], "--convention", "c")
    message = cases(results)[f"causes::quiet::c::{gpp}->{old}"].finding["message"]
    assert "_ZN3gfx5quietEPDoFvvE (gfx::quiet(void (*)() noexcept))" in message
    assert "_ZN3gfx5quietEPFvvE (gfx::quiet(void (*)()))" in message
    (cause,) = results["summary"]["root_causes"]
    assert cause["what"] == "link: another mangled name in C++ with a pointer"


def test_shards_have_the_causes_of_the_whole_run(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clang, old = need("gcc", "clang >=20", "clang <18")
    words = ["--no-expectations", "--convention", "win64"]
    words += [word for spec in ("procgen/f128", "procgen/f16", "procgen/i128", "structs/empty") for word in ("--spec", spec)]
    words += [word for one in (gcc, clang, old) for word in ("--toolchain", one)]
    _, whole = abiter.run_json(*words)
    for n in (1, 2):
        _, shard = abiter.run_json(*words, "--partition", f"hash:{n}/2")
        (tmp_path / f"{n}").mkdir()
        (tmp_path / f"{n}/results.json").write_text(json.dumps(shard), encoding="utf-8")
    done = abiter("merge", str(tmp_path / "1"), str(tmp_path / "2"), "--format", "json")
    assert done.code in (0, 1), done.err
    merged = json.loads(done.out)
    assert len(causes(whole)) > 2 and causes(merged) == causes(whole)
    of = {finding["case"]: finding.get("root_cause") for suite in whole["suites"] for finding in suite["findings"]}
    assert {finding["case"]: finding.get("root_cause") for suite in merged["suites"] for finding in suite["findings"]} == of


def test_a_stored_run_has_the_causes_that_it_had(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clang, old = need("gcc", "clang >=20", "clang <18")
    text = 'fn "in" { inputs { v "f128" } }\nfn "out" { outputs { _ "f128" } }'
    results = run(abiter, tmp_path, text, [gcc, clang, old], "--convention", "win64")
    suggested = abiter("suggest", "last")
    assert suggested.code == 0, suggested.err
    assert results["summary"]["root_causes"]
    for cause in results["summary"]["root_causes"]:
        assert f'cause = "{cause["id"]}"' in suggested.out
