"""Disagreements that are known to exist between compilers of Debian 12 are found, in both directions."""

from __future__ import annotations

from pathlib import Path

from conftest import Abiter, cases
from wanted import Toolchains


def verdicts(abiter: Abiter, tmp_path: Path, text: str, toolchains: list[str], *more: str) -> tuple[dict[str, str], dict]:
    spec = tmp_path / "known.kdl"
    spec.write_text(text, encoding="utf-8")
    words = [word for t in toolchains for word in ("--toolchain", t)]
    _, results = abiter.run_json("--spec", str(spec), "--convention", "c", *words, *more)
    return {case.split("::")[-1]: c.verdict for case, c in cases(results).items()}, results


def test_a_struct_of_float128_differs_between_gcc_and_clang_14_in_both_directions(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """Compared by values alone one direction passes, by what clang's caller leaves in xmm0."""
    gcc, old_clang, gcc_O2, old_clang_O2 = need("gcc", "clang <18", "gcc -O2", "clang <18 -O2")
    text = 'struct "S" { v "f128"; }\nfn "f" { inputs { s "S"; end "u32"; }; outputs { _ "S"; } }\n'
    for a, b in ((gcc, old_clang), (gcc_O2, old_clang_O2)):
        found, _ = verdicts(abiter, tmp_path, text, [a, b])
        assert found[f"{a}->{a}"] == found[f"{b}->{b}"] == "pass"
        assert found[f"{a}->{b}"] in ("value", "crash") and found[f"{b}->{a}"] in ("value", "crash")


def test_int128_on_the_stack_has_three_abis(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang, clang19, clang = need("gcc", "clang <18", "clang >=18 <20", "clang >=20")
    text = """fn "one_register_left" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; v "i128"; end "u32"; } }
fn "odd_stack" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; f "u64"; g "u8"; v "i128"; end "u32"; } }
"""
    _, results = verdicts(abiter, tmp_path, text, [gcc, old_clang, clang19, clang])
    groups = {results["suites"][0]["entries"][one["entry"]]: one["toolchains"] for one in results["suites"][0]["agreements"]}
    assert groups["one_register_left::c"] == f"{{{clang}, {gcc}}} | {{{old_clang}}} | {{{clang19}}}"
    assert groups["odd_stack::c"] == f"{{{clang19}, {clang}, {gcc}}} | {{{old_clang}}}"


def test_rustc_1_63_aligns_i128_to_8(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_rustc, rustc = need("gcc", "rustc <1.71", "rustc >=1.81")
    text = 'struct "S" { a "u8"; v "i128"; }\nfn "f" { inputs { s "&S"; end "u32"; } }\n'
    found, results = verdicts(abiter, tmp_path, text, [gcc, old_rustc, rustc])
    assert found[f"{gcc}->{rustc}"] == "pass"
    assert found[f"{gcc}->{old_rustc}"] in ("value", "crash")
    finding = next(f for f in results["suites"][0]["findings"] if f["case"].endswith(f"{gcc}->{old_rustc}"))
    assert {
        (one["leaf"], one["caller"], one["callee"]) for one in finding["layouts"] if one["type"] == "S" and one["leaf"] == "v"
    } == {("v", "bytes 16-31", "bytes 8-23")}


def test_without_poison_a_call_may_pass_by_luck(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """What makes the poison necessary: a callee that looks in the wrong place finds the value there all the same."""
    gcc, old_clang_O2 = need("gcc", "clang <18 -O2")
    text = 'struct "S" { v "f128"; }\nfn "f" { inputs { s "S"; end "u32"; } }\n'
    plain, _ = verdicts(abiter, tmp_path, text, [gcc, old_clang_O2], "--no-poison")
    poisoned, _ = verdicts(abiter, tmp_path, text, [gcc, old_clang_O2])
    assert plain[f"{old_clang_O2}->{gcc}"] == "pass"
    assert poisoned[f"{old_clang_O2}->{gcc}"] in ("value", "crash")


def test_languages_agree_on_plain_types(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, gpp, clang, rustc = need("gcc", "g++", "clang >=20", "rustc >=1.81")
    text = """@repr "u8"
tagged "Shape" { Circle { r "f64"; }; Square { side "u32"; name "char"; }; Nothing; }
enum "Colour" { Red; Green 5; Blue -1; }
union "Raw" { bits "u32"; real "f32"; }
struct "All" { shape "Shape"; colour "Colour"; raw "Raw"; flags "[bool; 3]"; }
struct "Node" { value "i16"; next "&Node"; }
fn "all" { inputs { a "All"; b "&All"; n "Node"; end "u32"; }; outputs { _ "All"; } }
"""
    found, results = verdicts(abiter, tmp_path, text, [gcc, gpp, clang, rustc])
    assert len(found) == 16
    assert set(found.values()) == {"pass"}, results["suites"][0]["findings"]
