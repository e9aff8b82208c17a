"""The code under test is the code that a user would write: nothing in it repairs, copies or hides what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

from conftest import Abiter, Case, cases
from wanted import Toolchains


def run(abiter: Abiter, folder: Path, text: str, *toolchains: str, more: tuple[str, ...] = ("--convention", "c")) -> dict[str, Case]:
    """Cases of a spec by "function::caller->callee"."""
    spec = folder / "real.kdl"
    spec.write_text(text, encoding="utf-8")
    words = [word for t in toolchains for word in ("--toolchain", t)]
    _, results = abiter.run_json("--no-expectations", "--spec", str(spec), *words, *more)
    return {"::".join((parts := case.split("::"))[1:2] + parts[3:]): c for case, c in cases(results).items()}


#: Of over-aligned types, callers and callees by compilers that don't align what is on the stack alike.
BY_LUCK = """@align 32
struct "S32" { a "u64" }
fn "va32" { inputs { n "i32" }; variadic { v "S32" } }
fn "on_stack" { inputs { a "f64"; v "v8f32"; b "u8"; w "v8f32"; end "u32" } }
"""


def verdicts(found: dict[str, Case], function: str) -> dict[str, str]:
    return {case.split("::")[1]: c.verdict for case, c in found.items() if case.startswith(f"{function}::")}


def test_alignment_is_where_members_lie(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """gcc's _Alignof of a vector is 16 without AVX; it places vectors as clang does."""
    gcc, gpp, clang = need("gcc", "g++", "clang >=20")
    text = 'struct "H" { c "u8"; v "v8f32" }\nfn "f" { inputs { v "&H"; n "u32" } }\n'
    assert set(verdicts(run(abiter, tmp_path, text, gcc, gpp, clang), "f").values()) == {"pass"}


def test_alignment_of_an_aligned_typedef(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """tcc's _Alignof of a typedef is that of its base."""
    tcc, clang = need("tcc", "clang <16")
    text = """struct "Inner" { a "u32" }
@align 16
alias "AlignedInner" "Inner"
struct "Outer" { before "i64"; inner "[AlignedInner; 1]" }
fn "f" { inputs { v "&Outer" } }
"""
    assert set(verdicts(run(abiter, tmp_path, text, tcc, clang), "f").values()) == {"pass"}


def test_a_nullptr_is_taken_out_as_what_it_is(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """clang++ makes null of it without moving the list on."""
    gpp, clang = need("g++", "clang++")
    text = 'fn "f" { inputs { n "c_int" }; variadic { v "nullptr"; k "c_int" } }\n'
    found = verdicts(run(abiter, tmp_path, text, gpp, clang), "f")
    assert found == {f"{a}->{b}": "value" if b == clang else "pass" for a in (gpp, clang) for b in (gpp, clang)} | {f"{clang}->{gpp}": "pass"}


def test_where_the_stack_begins_is_no_luck(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """Whatever the size of the environment: a call from one position or another fails in each run."""
    tcc, clang, old_clang, gcc = need("tcc", "clang >=20", "clang <16", "gcc")
    spec = tmp_path / "luck.kdl"
    spec.write_text(BY_LUCK, encoding="utf-8")
    words = ["run", "--format", "json", "--no-expectations", "--spec", str(spec), "--convention", "c"]
    words += [word for t in (tcc, clang, old_clang, gcc) for word in ("--toolchain", t)]
    seen = []
    for size in (0, 16, 24, 40, 1000):
        found = cases(json.loads(abiter(*words, env={"PAD": "x" * size}).out))
        seen.append({case: (one.verdict, one.finding.get("signal")) for case, one in found.items()})
    assert all(one == seen[0] for one in seen)
    assert seen[0][f"luck::va32::c::{tcc}->{clang}"][0] in ("value", "crash")


def test_a_caller_keeps_what_its_own_caller_has(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """tcc writes a result of no bytes, if nobody wants it, over the frame pointer that it has saved."""
    tcc, gcc = need("tcc", "gcc")
    text = 'struct "Z" { _ "u16" bits=0 }\nfn "z" { inputs { a "u32" }; outputs { _ "Z" } }\n'
    found = run(abiter, tmp_path, text, tcc, gcc)
    assert found[f"z::{tcc}->{gcc}"].verdict == "clobber"
    assert "the caller did not keep rbp for whoever called it" in str(found[f"z::{tcc}->{gcc}"].finding)
    assert found[f"z::{gcc}->{gcc}"].verdict == "pass"


def test_a_parameter_lies_where_its_type_may(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """Only the callee's own code can tell: on i386 the stack has words of 4 bytes, and gcc and clang copy what lies elsewhere."""
    gcc, clang, rustc, tcc = need("gcc -m32", "clang -m32", "rustc <1.80 -m32", "tcc -m32")
    text = """@align 16
struct "HighAlign" { x "u64"; y "u64"; z "u64"; w "u64" }
fn "takes_aligned" { inputs { a "u32"; v "HighAlign"; n "u32" } }
fn "gives_aligned" { inputs { a "u32" }; outputs { _ "HighAlign" } }
"""
    found = run(abiter, tmp_path, text, gcc, clang, rustc, tcc)
    for caller in (gcc, clang, rustc):  # tcc doesn't align the stack, which makes gcc's and clang's copies misaligned
        for callee in (gcc, clang, rustc, tcc):
            assert found[f"takes_aligned::{caller}->{callee}"].verdict == ("clobber" if callee in (rustc, tcc) else "pass")
    assert "the callee's parameter v isn't aligned to 16 bytes, as its type HighAlign asks for" in str(found[f"takes_aligned::{rustc}->{rustc}"].finding)


def test_two_vectors_of_a_class_travel_as_one(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """clang++ returns a class of two bases with a vector of 16 bytes in ymm0."""
    [clang] = need("clang++ <20 -avx")
    spec = tmp_path / "bases.kdl"
    spec.write_text("""class "Half" { v "v4f32" }
class "Other" { w "v4f32" }
class "Derived" { base "Half"; base "Other" }
fn "derived_out" { inputs { n "u32" }; outputs { _ "Derived" } }
""")
    done = abiter("xray", f"{spec}::derived_out::c", "--toolchain", clang, "--format", "json")
    assert done.code == 0, done.err
    (function,) = json.loads(done.out)["functions"]
    assert function["maps"][clang]["agrees"]
    places = [row["toolchains"][clang] for row in function["rows"] if row["kind"] == "place"]
    assert "ymm0[16..20]" in places


def test_an_attribute_in_text_may_change_the_convention(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """Arguments of preserve_none travel in registers that C's callees keep, and which the gate gives values of its own elsewhere."""
    [clang] = need("clang >=19")
    text = '@ "__attribute__((preserve_none))"\nfn "f" { inputs { a "i64"; b "i64" }; outputs { _ "i64" } }\n'
    assert run(abiter, tmp_path, text, clang)[f"f::{clang}->{clang}"].verdict == "pass"


def test_a_bitint_is_compared_as_what_it_is(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """clang before 17 takes the bits above a _BitInt in memory for zeros, and clang from 19 on copies the sign there. A conversion to long long
    repairs that, == doesn't."""
    old_clang, clang = need("clang <17", "clang >=19")
    text = """struct "U" { c "c_char"; t "bitint 33" }
fn "by_ref" { inputs { p "&U" } }
fn "by_value" { inputs { v "U"; end "u32" } }
"""
    found = run(abiter, tmp_path, text, old_clang, clang)
    assert verdicts(found, "by_ref")[f"{clang}->{old_clang}"] == "value"
    assert verdicts(found, "by_ref")[f"{clang}->{clang}"] == verdicts(found, "by_ref")[f"{old_clang}->{old_clang}"] == "pass"


def test_who_needs_no_register_keeps_none_by_luck(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """A toolchain that ignores preserve_most: before a callee returns, it calls something that ruins what C's functions don't keep."""
    [clang] = need("clang")
    lines = ['like = "clang"', 'id = "lax"', f"programs = {json.dumps([need.program(clang)])}", "[variant.plain]"]
    lines += ['flags = ["-O0", "-Dpreserve_most=unused"]', "[expected]"]
    (tmp_path / "lax.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    text = 'conventions "preserve-most"\nfn "f"\nfn "g" { inputs { a "u64" } }\n'
    found = run(abiter, tmp_path, text, clang, "lax", more=("--toolchain-folder", str(tmp_path)))
    for function in ("f", "g"):
        assert verdicts(found, function) == {
            f"{clang}->{clang}": "pass", f"lax->{clang}": "pass", f"{clang}->lax": "clobber", "lax->lax": "clobber",
        }
