"""A toolchain has a data model of its own: what its compiler answers, whatever the target says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, cases

FOLDER = str(ROOT / "tests/data_models")
WIDE = 'fn "w" { inputs { a "wchar" } }'
LONG = 'fn "d" { inputs { a "c_longdouble" }; outputs { _ "c_longdouble" } }'
#: Passed as ever, but for what the bits of a char mean.
CHARS = 'fn "s" { inputs { a "c_char" } }\nstruct "Chars" { a "c_char"; b "u8" }\nfn "b" { inputs { v "Chars" } }'
#: The sign of a wchar_t decides how its bits are read.
BITS = 'struct "Bits" { a "wchar" bits=9; b "u16" }\nfn "b" { inputs { v "Bits" } }'
PAIR = 'struct "Two" { a "wchar"; b "wchar" }\nfn "p" { inputs { v "Two" }; outputs { _ "Two" } }'


@pytest.fixture(scope="module")
def models(abiter: Abiter) -> dict[str, dict]:
    """The data model of each toolchain, its id without the compiler's version: "own-gcc-short-wchar"."""
    done = abiter("toolchains", "--format", "json", "--toolchain-folder", FOLDER, "own-*")
    assert done.code == 0, done.err
    found = json.loads(done.out)["found"]
    return {one["id"]: one["data_model"] for one in found if one["id"].startswith("own-")}


def pick(models: dict[str, dict], compiler: str, variant: str = "") -> str:
    """The id of own-COMPILER-VERSION-VARIANT."""
    ids = [i for i in models if i.startswith(f"own-{compiler}-") and i.count("-") == 2 + variant.count("-") + bool(variant) and i.endswith(variant)]
    ids = [i for i in ids if variant or i.rsplit("-", 1)[1].isdigit()]
    if not ids:
        pytest.skip(f"there is no {compiler} with {variant or 'its own model'} on this machine")
    return ids[0]


def verdicts(abiter: Abiter, folder: Path, spec: str, *toolchains: str) -> dict[str, tuple[str, dict]]:
    """By "f caller->callee"."""
    path = folder / "own.kdl"
    path.write_text(spec)
    chosen = [word for one in toolchains for word in ("--toolchain", one)]
    _, results = abiter.run_json("--spec", str(path), "--convention", "c", "--toolchain-folder", FOLDER, "--no-expectations", *chosen)
    return {f"{case.split('::')[1]} {case.split('::')[3]}": (one.verdict, one.finding) for case, one in cases(results).items()}


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_compilers_are_asked_what_their_types_are(models: dict[str, dict], compiler: str) -> None:
    plain = models[pick(models, compiler)]
    assert plain["wchar_t"] == {"size": 4, "align": 4, "sign": "signed"}
    assert plain["long double"] == {"size": 16, "align": 16, "format": "x87 extended"}
    assert plain["char"]["sign"] == "signed"
    assert models[pick(models, compiler, "short-wchar")] == {**plain, "wchar_t": {"size": 2, "align": 2, "sign": "unsigned"}}
    assert models[pick(models, compiler, "double64")]["long double"] == {"size": 8, "align": 8, "format": "IEEE binary64"}
    assert models[pick(models, compiler, "double128")]["long double"] == {"size": 16, "align": 16, "format": "IEEE binary128"}
    assert models[pick(models, compiler, "unsigned-char")] == {**plain, "char": {**plain["char"], "sign": "unsigned"}}
    assert models[pick(models, compiler, "O2")] == plain


def test_another_abi_of_calls_is_no_other_data_model(models: dict[str, dict]) -> None:
    assert models[pick(models, "gcc", "ms")] == models[pick(models, "gcc")]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_short_wchar_agrees_with_itself_and_differs_from_others_in_layout(abiter: Abiter, models: dict[str, dict], compiler: str, tmp_path: Path) -> None:
    plain, short = pick(models, compiler), pick(models, compiler, "short-wchar")
    seen = verdicts(abiter, tmp_path, f"{WIDE}\n{PAIR}\n{BITS}", plain, short)
    for function in ("w", "p", "b"):
        for one in (plain, short):
            assert seen[f"{function} {one}->{one}"][0] == "pass"
        for pair in (f"{plain}->{short}", f"{short}->{plain}"):
            verdict, finding = seen[f"{function} {pair}"]
            assert verdict == "layout", finding
            assert "follows_from" not in finding
            assert finding["layouts"][0]["type"] == "wchar"
    assert f"wchar_t has 4 bytes in {plain}, 2 in {short}" in seen[f"w {plain}->{short}"][1]["message"]
    assert f"wchar_t has 2 bytes in {short}, 4 in {plain}" in seen[f"w {short}->{plain}"][1]["message"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize(("variant", "reason"), [
    ("double64", "long double has {16} bytes in {a}, 8 in {b}"),
    ("double128", "long double is x87 extended in {a}, IEEE binary128 in {b}"),
])
def test_long_doubles_of_other_formats(abiter: Abiter, models: dict[str, dict], compiler: str, variant: str, reason: str, tmp_path: Path) -> None:
    plain, other = pick(models, compiler), pick(models, compiler, variant)
    seen = verdicts(abiter, tmp_path, LONG, plain, other)
    assert seen[f"d {plain}->{plain}"][0] == "pass"
    assert seen[f"d {other}->{other}"][0] == "pass"
    for a, b in ((plain, other), (other, plain)):
        verdict, finding = seen[f"d {a}->{b}"]
        assert verdict == "layout", finding
    assert reason.replace("{16}", "16").format(a=plain, b=other) in seen[f"d {plain}->{other}"][1]["message"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_the_sign_of_char(abiter: Abiter, models: dict[str, dict], compiler: str, tmp_path: Path) -> None:
    plain, other = pick(models, compiler), pick(models, compiler, "unsigned-char")
    seen = verdicts(abiter, tmp_path, CHARS, plain, other)
    for function in ("s", "b"):
        for one in (plain, other):
            assert seen[f"{function} {one}->{one}"][0] == "pass"
        verdict, finding = seen[f"{function} {plain}->{other}"]
        assert verdict == "layout"
        assert f"char is signed in {plain}, unsigned in {other}" in finding["message"]


def test_toolchains_of_one_model_agree_whatever_the_target_says(abiter: Abiter, models: dict[str, dict], tmp_path: Path) -> None:
    a, b = pick(models, "gcc", "short-wchar"), pick(models, "clang", "short-wchar")
    assert {verdict for verdict, _ in verdicts(abiter, tmp_path, f"{WIDE}\n{PAIR}", a, b).values()} == {"pass"}


def test_a_reproduction_compares_what_both_sides_have_room_for(abiter: Abiter, models: dict[str, dict], tmp_path: Path) -> None:
    short = pick(models, "gcc", "short-wchar")
    path = tmp_path / "own.kdl"
    path.write_text(WIDE)
    done = abiter("repro", f"{path}::w::c::{short}->{short}", "--toolchain-folder", FOLDER, "--output", str(tmp_path / "bundle"))
    assert done.code == 0, done.out + done.err
