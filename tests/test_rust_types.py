"""Rust's own types: what C has an equivalent for agrees with it, what it hasn't is told, and a wrong idea of a layout is found."""

from __future__ import annotations

import json
from pathlib import Path

from conftest import Abiter, Case, cases
from wanted import Toolchains


def run(abiter: Abiter, tmp_path: Path, text: str, *toolchains: str, convention: str = "c") -> dict[str, Case]:
    """By "function::CALLER->CALLEE"."""
    spec = tmp_path / "own.kdl"
    spec.write_text(text, encoding="utf-8")
    words = [word for t in toolchains for word in ("--toolchain", t)]
    _, results = abiter.run_json("--spec", str(spec), "--convention", convention, *words)
    return {"::".join((c.split("::")[1], c.split("::")[-1])): found for c, found in cases(results).items()}


def test_what_has_an_equivalent_in_c_agrees_with_it(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clangpp, old_rustc, rustc = need("gcc", "clang++ >=20", "rustc <1.71", "rustc >=1.81")
    found = run(
        abiter,
        tmp_path,
        """@repr "c"
struct "Owner" { a "Box<u16>"; b "Option<NonZero<u8>>"; mark "PhantomData<u64>"; c "MaybeUninit<[f32; 2]>"; d "Option<NonZero<fnptr>>" }
fn "owner" { inputs { v "Owner"; w "Option<&f64>"; x "Cell<f64>"; nothing "()"; end "u32" }; outputs { _ "Owner" } }
fn "nothing" { inputs { v "NonZero<i32>"; end "u32" }; outputs { _ "()" } }
""",
        gcc,
        clangpp,
        old_rustc,
        rustc,
    )
    assert len(found) == 32
    assert {case.verdict for case in found.values()} == {"pass"}


def test_what_c_has_no_word_for_is_unsupported_there(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    words = {"option": "Option<u32>", "slice": "&[u8]", "str": "Box<str>", "dyn": "&dyn Value", "tuple": "(u8, u16)"}
    text = "".join(f'fn "with_{name}" {{ inputs {{ v "{type_}"; end "u32" }} }}\n' for name, type_ in words.items())
    found = run(abiter, tmp_path, text, gcc, rustc)
    for name in words:
        assert found[f"with_{name}::{rustc}->{rustc}"].verdict == "pass"
        assert found[f"with_{name}::{gcc}->{rustc}"].verdict == "unsupported"
    told = json.loads(abiter("coverage", "--spec", str(tmp_path / "own.kdl"), "--toolchain", gcc, "--format", "json").out)
    functions = {one["name"]: one["languages"]["c"] for one in told["specs"][0]["functions"]}
    assert {name: one["unsupported"][0]["feature"] for name, one in functions.items()} == {f"with_{name}": name for name in words}


def test_a_slice_is_an_address_and_a_length_in_this_order(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    text = """pun "Str" {{
    lang "rust" {{ alias "Str" "&str" }}
    default {{ struct "Str" {{ {} }} }}
}}
fn "f" {{ inputs {{ v "Str"; w "Str"; end "u32" }}; outputs {{ _ "Str" }} }}
"""
    right = run(abiter, tmp_path, text.format('data "&[u8; 3]"; len "usize"'), gcc, rustc)
    assert {case.verdict for case in right.values()} == {"pass"}
    # Behind a byte, both words move; a C side that packs them finds them elsewhere.
    held = """struct "Held" { n "u8"; v "Str" }
fn "g" { inputs { v "&Held"; end "u32" } }
"""
    packed = text.format('data "&[u8; 3]"; len "usize"').replace("default { struct", "default { @packed; struct")
    wrong = run(abiter, tmp_path, packed + held, gcc, rustc)
    assert wrong[f"g::{gcc}->{gcc}"].verdict == wrong[f"g::{rustc}->{rustc}"].verdict == "pass"
    assert wrong[f"g::{gcc}->{rustc}"].verdict in ("value", "crash", "layout")


def test_what_rustc_lays_out_differently_in_another_version_is_found(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    old_rustc, rustc = need("rustc <1.71", "rustc >=1.81")
    found = run(abiter, tmp_path, 'fn "wide" { inputs { v "(u8, u128)"; end "u32" }; outputs { _ "Option<u128>" } }\n', old_rustc, rustc)
    for one in (old_rustc, rustc):
        assert found[f"wide::{one}->{one}"].verdict == "pass"
    for pair in (f"{old_rustc}->{rustc}", f"{rustc}->{old_rustc}"):
        case = found[f"wide::{pair}"]
        assert case.verdict in ("layout", "value", "crash")
        assert "(u8, u128)" in {row["type"] for row in case.finding["layouts"]}


def test_a_method_is_called_through_the_vtable_of_another_rustc(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    old_rustc, rustc = need("rustc <1.71", "rustc >=1.81")
    text = 'fn "method" { inputs { v "&dyn Value"; w "Option<Box<dyn Value>>"; end "u32" }; outputs { _ "&mut dyn Value" } }\n'
    found = run(abiter, tmp_path, text, old_rustc, rustc)
    assert len(found) == 4
    assert {case.verdict for case in found.values()} == {"pass"}


def test_all_of_an_enum_of_rusts_own_is_looked_at(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """A match takes what is no variant for any of them, as the optimizer likes: without optimization one that ends in `else`
    seems to depend on nothing."""
    rustc, rustc_O2 = need("rustc >=1.81", "rustc >=1.81 -O2")
    text = """enum "Color" { Red 0; Green 5; Blue 6 }
fn "color" { inputs { v "Color"; end "u32" }; outputs { _ "Color" } }
callback "Call" { inputs { v "Color" }; outputs { _ "Color" } }
fn "calls" { inputs { call "Call"; end "u32" } }
"""
    found = run(abiter, tmp_path, text, rustc, rustc_O2)
    assert len(found) == 8 and {case.verdict for case in found.values()} == {"pass"}


def test_what_lies_beside_a_tag_is_no_part_of_it(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """Where one variant has a value, another one leaves what was in a register: the optimizer's leavings are no layout."""
    rustc, rustc_O2 = need("rustc >=1.81", "rustc >=1.81 -O2")
    text = """@repr "u8"
tagged "Fixed" { A { _ "u8" }; B }
fn "option" { inputs { v "Option<Fixed>"; end "u32" }; outputs { _ "Option<Fixed>" } }
"""
    found = run(abiter, tmp_path, text, rustc, rustc_O2)
    assert len(found) == 4 and {case.verdict for case in found.values()} == {"pass"}


def test_an_array_in_a_wrapper_is_one_to_c_in_every_command(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, gpp, rustc = need("gcc", "g++", "rustc >=1.81")
    text = 'struct "S" { a "MaybeUninit<[u8; 3]>" }\nfn "f" { inputs { v "Cell<[u8; 3]>"; end "u32" } }\nfn "g" { inputs { v "S"; w "&Cell<[u8; 3]>" } }\n'
    found = run(abiter, tmp_path, text, gcc, gpp, rustc)
    for other in (gcc, gpp):
        assert found[f"g::{other}->{rustc}"].verdict == found[f"g::{rustc}->{other}"].verdict == "pass"
        assert found[f"f::{other}->{rustc}"].verdict == found[f"f::{rustc}->{other}"].verdict == "unsupported"
    spec = str(tmp_path / "own.kdl")
    seen = abiter("xray", f"{spec}::f::c", "--toolchain", gcc)
    assert seen.code == 0 and "C and C++ have no arrays as parameters and results" in seen.out
    written = abiter("fingerprint", "--toolchain", gcc, "--spec", spec, "-o", str(tmp_path / "print.json"))
    assert written.code == 0, written.err
    assert "::f" not in (tmp_path / "print.json").read_text(encoding="utf-8")
    counted = abiter("coverage", "--spec", spec, "--toolchain", gcc)
    assert counted.code == 0 and counted.out.split()[-3:] == ["2", "1,", "1"]
