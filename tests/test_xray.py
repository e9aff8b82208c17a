"""The X-ray finds where each toolchain passes what, without knowing any convention."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains


def places(abiter: Abiter, tmp_path: Path, text: str, toolchains: list[str], convention: str = "c") -> dict[str, dict[str, dict[str, str]]]:
    """function → toolchain → leaf → place"""
    spec = tmp_path / "seen.kdl"
    spec.write_text(text, encoding="utf-8")
    words = [word for t in toolchains for word in ("--toolchain", t)]
    done = abiter("xray", str(spec), "--convention", convention, "--format", "json", *words)
    assert done.code == 0, done.err
    found: dict[str, dict[str, dict[str, str]]] = {}
    for function in json.loads(done.out)["functions"]:
        if function["suite"] != "seen":
            continue  # repr(Rust) has no rule
        for toolchain, seen in function["maps"].items():
            assert seen["agrees"], (function["function"], toolchain)
            found.setdefault(function["function"], {})[toolchain] = dict(seen["arguments"] + seen["result"])
            if "result_address" in seen:
                found[function["function"]][toolchain]["&ret"] = seen["result_address"]["passed_in"]
    assert found and all(set(maps) == set(toolchains) for maps in found.values()), found
    return found


PSABI = """struct "Mixed" { x "f32"; y "u32"; z "f64" }
struct "Large" { a "u64"; b "f64"; c "u8" }
tagged "Choice" { A { x "u32" }; B { y "f64" } }
fn "scalars" { inputs { a "u8"; b "bool"; c "f32"; d "f64"; e "i128"; end "u32" }; outputs { _ "i128" } }
fn "aggregates" { inputs { m "Mixed"; l "Large"; end "u32" }; outputs { _ "Mixed" } }
fn "memory" { inputs { end "u32" }; outputs { _ "Large" } }
fn "tag" { inputs { t "Choice"; end "u32" } }
"""


@pytest.mark.parametrize("want", ["gcc", "gcc -O2", "clang >=20", "clang >=20 -O2", "rustc >=1.81", "rustc >=1.81 -O2"])
def test_places_are_those_of_the_system_v_psabi(abiter: Abiter, need: Toolchains, tmp_path: Path, want: str) -> None:
    [toolchain] = need(want)
    seen = {function: columns[toolchain] for function, columns in places(abiter, tmp_path, PSABI, [toolchain]).items()}
    assert seen["scalars"] == {
        "a": "rdi[0..1]", "b": "rsi[0..1]", "c": "xmm0[0..4]", "d": "xmm1[0..8]", "e": "rdx[0..8] + rcx[0..8]", "end": "r8[0..4]",
        "ret": "rax[0..8] + rdx[0..8]",
    }  # fmt: skip
    assert seen["aggregates"] == {
        "m.x": "rdi[0..4]", "m.y": "rdi[4..8]", "m.z": "xmm0[0..8]",
        "l.a": "[sp+0..8]", "l.b": "[sp+8..16]", "l.c": "[sp+16..17]", "end": "rsi[0..4]",
        "ret.x": "rax[0..4]", "ret.y": "rax[4..8]", "ret.z": "xmm0[0..8]",
    }  # fmt: skip
    assert seen["memory"] == {"end": "rsi[0..4]", "ret.a": "*rdi[0..8]", "ret.b": "*rdi[8..16]", "ret.c": "*rdi[16..17]", "&ret": "rdi"}
    assert seen["tag"] == {"t.tag": "rdi[0]", "t.A.x": "rsi[0..4]", "t.B.y": "rsi[0..8]", "end": "rdx[0..4]"}


def test_hidden_references_of_win64_are_found(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    text = """struct "Large" { a "u64"; b "f64"; c "u8" }
fn "hidden" { inputs { l "Large"; b "f32"; c "u8"; d "u64"; m "Large"; end "u32" }; outputs { _ "Large" } }
"""
    hidden = places(abiter, tmp_path, text, [gcc, rustc], "win64")["hidden"]
    assert set(hidden) == {gcc, rustc}
    for seen in hidden.values():
        assert seen == {
            "l.a": "*rdx[0..8]", "l.b": "*rdx[8..16]", "l.c": "*rdx[16..17]", "b": "xmm2[0..4]", "c": "r9[0..1]", "d": "[sp+32..40]",
            "m.a": "*[sp+40][0..8]", "m.b": "*[sp+40][8..16]", "m.c": "*[sp+40][16..17]", "end": "[sp+48..52]",
            "ret.a": "*rcx[0..8]", "ret.b": "*rcx[8..16]", "ret.c": "*rcx[16..17]", "&ret": "rcx",
        }  # fmt: skip


def test_the_x87_stack_is_seen(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    text = 'fn "f" { inputs { v "c_longdouble" }; outputs { _ "c_longdouble" } }\n'
    of_f = places(abiter, tmp_path, text, [gcc, old_clang])["f"]
    assert set(of_f) == {gcc, old_clang}
    for seen in of_f.values():
        assert seen == {"v": "[sp+0..10]", "ret": "st0[0..10]"}


def test_where_toolchains_differ_is_marked(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    spec = tmp_path / "marked.kdl"
    spec.write_text('struct "S" { v "f128" }\nfn "f" { inputs { s "S"; end "u32" } }\n', encoding="utf-8")
    done = abiter("xray", f"{spec}::f::c", "--toolchain", gcc, "--toolchain", old_clang)
    assert done.code == 0, done.err
    assert "void f__c(S s, u32 end);" in done.out and "typedef struct S" in done.out
    (line,) = [line for line in done.out.splitlines() if "s.v" in line]
    assert line.split() == ["≠", "s.v", "[sp+0..16]", "xmm0[0..16]"]
    (line,) = [line for line in done.out.splitlines() if " end  " in line]
    assert line.split() == ["end", "rdi[0..4]", "rdi[0..4]"]


def test_what_cannot_be_looked_at_is_said(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, tcc = need("gcc", "tcc")
    spec = tmp_path / "wide.kdl"
    spec.write_text('fn "f" { inputs { v "i128" } }\n', encoding="utf-8")
    done = abiter("xray", str(spec), "--convention", "c", "--toolchain", gcc, "--toolchain", tcc)
    assert done.code == 0, done.err
    assert f"    {tcc}: " in done.out and "128" in done.out.split(f"    {tcc}: ")[1]
    assert abiter("xray", "no-such-spec").code == 2
    assert abiter("xray", "scalars/integers::nothing").code == 2
    assert abiter("xray", "a::b::c::d").code == 2


F128 = 'struct "S" { v "f128" }\nfn "f" { inputs { s "S"; end "u32" }; outputs { _ "S" } }\n'
I128 = 'fn "f" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; f "u64"; g "u64"; v "i128"; end "u32" } }\n'


@pytest.mark.parametrize("pair", [("gcc", "clang <18"), ("gcc -O2", "clang <18 -O2"), ("gcc", "clang <18 -O2")])
@pytest.mark.parametrize(
    ("text", "cause", "leaf", "places"),
    [
        (F128, "system-v-f128-in-memory-or-in-vector-registers", "ret.v", ["xmm0[0..16]", "*rdi[0..16]"]),
        (I128, "system-v-i128-elsewhere-in-memory", "v", ["[sp+16..32]", "[sp+8..24]"]),
    ],
    ids=["float128-in-a-struct", "int128-on-the-stack"],
)
def test_what_is_elsewhere_fails_in_both_directions_and_is_explained(
    abiter: Abiter, need: Toolchains, tmp_path: Path, pair: tuple[str, str], text: str, cause: str, leaf: str, places: list[str]
) -> None:
    """Whatever a caller leaves in registers, and however much is optimized: the verdict doesn't depend on luck."""
    a, b = need(*pair)
    spec = tmp_path / "elsewhere.kdl"
    spec.write_text(text, encoding="utf-8")
    code, results = abiter.run_json("--spec", str(spec), "--convention", "c", "--toolchain", a, "--toolchain", b)
    assert code == 1
    found = {case.split("::")[-1]: c for case, c in cases(results).items()}
    for one in (f"{a}->{a}", f"{b}->{b}"):
        assert found[one].verdict == "pass"
    for one in (f"{a}->{b}", f"{b}->{a}"):
        assert found[one].verdict in ("value", "crash")
        assert found[one].finding["root_cause"] == f"{cause}~{max(a, b)}"
    rows = {row["leaf"]: (row["caller"], row["callee"]) for row in found[f"{a}->{b}"].finding["places"]}
    assert list(rows[leaf]) == places
    (root,) = results["summary"]["root_causes"]
    assert (root["kind"], root["cases"], root["leaf"]) == (cause, 2, leaf)
    assert sorted(root["sides"]) == sorted([[a], [b]])
    assert {one["place"]: one["toolchains"] for one in root["places"]} == {places[0]: [a], places[1]: [b]}
    assert root["smallest"] in cases(results)
    maps = {one["toolchains"][0]: dict(one["map"]["arguments"] + one["map"]["result"]) for one in results["suites"][0]["maps"]}
    assert [maps[a][leaf], maps[b][leaf]] == places


def test_a_handful_of_lines_for_thousands_of_cases(abiter: Abiter, need: Toolchains) -> None:
    gcc, old_clang, clang19, tcc = need("gcc", "clang <18", "clang >=18 <20", "tcc")
    words = [word for t in (gcc, old_clang, clang19, tcc) for word in ("--toolchain", t)]
    code, results = abiter.run_json("--no-expectations", "--spec", "procgen/i128", "--spec", "procgen/f128", "--spec", "structs/*", "--convention", "c", *words)
    assert code == 1
    causes = {one["id"]: one for one in results["summary"]["root_causes"]}
    assert results["summary"]["red"] == sum(one["red"] for one in causes.values())
    assert len(causes) <= 8
    known = {finding.get("root_cause") for suite in results["suites"] for finding in suite["findings"] if "follows_from" not in finding}
    assert known == set(causes)


def test_show_has_the_places_of_both_sides_also_of_a_pass_and_of_a_crash(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    spec = tmp_path / "shown.kdl"
    spec.write_text(F128, encoding="utf-8")
    passed = abiter("show", "--spec", str(spec), f"shown::f::c::{gcc}->{gcc}")
    assert passed.code == 0 and "s.v" in passed.out and "xmm0[0..16]" in passed.out
    for pair in (f"{gcc}->{old_clang}", f"{old_clang}->{gcc}"):
        for command in ("show", "repro"):
            failed = abiter(command, "--spec", str(spec), f"shown::f::c::{pair}")
            assert failed.code == 1
            (line,) = [line for line in failed.out.splitlines() if "≠  s.v" in line]
            assert "[sp+0..16]" in line and "xmm0[0..16]" in line


def test_a_variadic_bool_is_found_though_it_is_tested_for_zero_and_al_is_no_place(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clang = need("gcc", "clang >=20")
    text = 'fn "f" { inputs { n "u32" }; variadic { a "f64"; b "bool"; c "i64"; d "f32" } }\n'
    spec = tmp_path / "seen.kdl"
    of_f = places(abiter, tmp_path, text, [gcc, clang])["f"]
    assert set(of_f) == {gcc, clang}
    for seen in of_f.values():
        assert seen["a"] == "xmm0[0..8]" and seen["b"].startswith("rsi[0") and seen["c"] == "rdx[0..8]" and seen["d"].startswith("xmm1[")
    code, results = abiter.run_json("--spec", str(spec), "--convention", "c", "--toolchain", gcc, "--toolchain", clang)
    assert code == 0 and {c.verdict for c in cases(results).values()} == {"pass"}


def test_al_of_a_variadic_call_is_a_fact(abiter: Abiter, need: Toolchains) -> None:
    gcc, clang19 = need("gcc", "clang >=18 <20")
    done = abiter("xray", "variadic/scalars::double_in::c", "--toolchain", gcc, "--toolchain", clang19, "--format", "json")
    assert done.code == 0, done.err
    (function,) = json.loads(done.out)["functions"]
    (row,) = [row for row in function["rows"] if row["what"] == "al"]
    assert row["kind"] == "fact"
    assert row["toolchains"] == {gcc: "1, the callee relies on it", clang19: "1, the callee relies on it"}
    assert function["maps"][gcc]["al"] == {"value": 1, "used": True}
