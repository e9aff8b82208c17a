"""Plain, member, static and variadic functions are made in one way: what holds of the ones holds of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains

SPECS = {
    # A reference, and nothing that comes back.
    "noreturn_reference": '@noreturn\nfn "f" { inputs { b "&u8" reference="const" } }',
    "noreturn_member": 'struct "S" { x "u32" }\n@noreturn\nfn "f" { this "S"; inputs { b "u8" } }',
    # An object that is constructed before main.
    "static_of_class": '@class "copy"\nclass "C" { n "u32" }\nstatic "s" { _ "C" }',
    # A caller without a prototype promotes what a member function takes.
    "unprototyped_member": 'struct "S" { x "u32" }\n@unprototyped\nfn "f" { this "S" static=#true; inputs { a "f32" } }',
    "variadic_member": 'struct "S" { x "u32" }\nfn "f" { this "S"; inputs { a "u32" }; variadic { b "f32"; c "u16" } }',
    # Promotion sees through what a convention sees through.
    "promoted_wrappers": 'fn "f" { inputs { a "u32" }; variadic { v "NonZero<u8>"; w "Wrapping<i16>"; x "MaybeUninit<f32>" } }',
    # No parameter for what holds nothing, be there a reference or not.
    "nothing": 'fn "f" { inputs { n "PhantomData<u8>"; b "&u8" reference="lvalue" }; outputs { _ "u8" } }',
    "pointer_reference": 'fn "f" { inputs { a "&&i32" reference="const" } }',
}

#: Which of them a compiler of C++ refuses, and by which feature.
REFUSED = {"static_of_class": "static-class"}


@pytest.fixture(scope="module")
def gcc(need: Toolchains) -> list[str]:
    return need("gcc", "g++", "rustc >=1.81")


@pytest.mark.parametrize("name", SPECS)
def test_every_pair_passes_or_is_refused_with_a_reason(abiter: Abiter, gcc: list[str], tmp_path: Path, name: str) -> None:
    spec = tmp_path / f"{name}.kdl"
    spec.write_text(SPECS[name] + "\n", encoding="utf-8")
    code, results = abiter.run_json("--spec", str(spec), *(f"--toolchain={t}" for t in gcc), "--convention", "c", "--no-expectations")
    found = cases(results)
    nothing = all(one.verdict == "unsupported" for one in found.values())
    assert code == (4 if nothing else 0), {case: one.verdict for case, one in found.items() if one.verdict not in ("pass", "unsupported")}
    gcc_, gpp, _ = gcc
    own = next(one for case, one in found.items() if case.endswith(f"{gpp}->{gpp}"))
    if name in REFUSED:
        assert own.verdict == "unsupported"
    else:
        assert own.verdict == "pass"
        assert all(one.verdict == "pass" for case, one in found.items() if {gcc_, gpp} >= set(case.rpartition("::")[2].split("->")))
