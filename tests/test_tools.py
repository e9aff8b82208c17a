"""Binding generators as toolchains: rustc behind bindgen, gcc behind cbindgen. What they get wrong is a disagreement like any other."""

from __future__ import annotations

import json
import os
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains

POINT = """
struct "Point" { x "f32"; y "u8" }
fn "point" { inputs { v "Point"; n "i64"; end "u32" }; outputs { _ "Point" } }
"""


@pytest.fixture(scope="module")
def tool(machine: dict[str, dict]) -> Callable[[str], str]:
    """The toolchain with a tool; skips the test where it isn't on the machine."""

    def find(name: str) -> str:
        ids = [i for i in machine if f"+{name}-" in i and not i.startswith("g++")]
        if not ids:
            pytest.skip(f"there is no {name} on this machine")
        return ids[0]

    return find


@pytest.fixture
def run(abiter: Abiter, tmp_path: Path) -> Callable[..., dict]:
    """The cases of a spec's text by function and direction, "point in" for a call of the tool's, "point out" for one by it, "point" for itself."""

    def check(text: str, ours: str, other: str, *more: str) -> dict:
        spec = tmp_path / "tools.kdl"
        spec.write_text(text)
        flags = ["--no-expectations", "--spec", str(spec), "--convention", "c", "--toolchain", ours, "--toolchain", other, *more]
        found = {}
        for name, case in cases(abiter.run_json(*flags)[1]).items():
            _, function, _, pair = name.split("::")
            caller, callee = pair.split("->")
            if ours in (caller, callee):
                found[f"{function} {'in' if caller != ours else 'out'}" if caller != callee else function] = case
        return found

    return check


def test_the_tool_belongs_to_the_toolchain(tool: Callable[[str], str], machine: dict[str, dict]) -> None:
    found = machine[tool("bindgen")]
    assert found["language"] == "rust_bindgen"
    assert found["tool"].endswith("/bindgen") and found["compiler"].endswith("/rustc")
    assert found["id"] == f"rustc-{'.'.join(found['version'].split('.')[:2])}+bindgen-{'.'.join(found['tool_version'].split('.')[:2])}"
    assert machine[tool("cbindgen")]["tool"].endswith("/cbindgen")


def test_a_missing_tool_is_told(abiter: Abiter, tmp_path: Path) -> None:
    folder = tmp_path / "toolchains"
    folder.mkdir()
    for name in ("rustc-bindgen", "gcc-cbindgen"):
        (folder / f"{name}.toml").write_text("[tool]\nprograms = [\"no-such-tool\"]\nversion = '([0-9]+)'\n")
    done = abiter("toolchains", "--toolchain-folder", str(folder), "--format", "json")
    absent = {a["id"]: a["reason"] for a in json.loads(done.out)["absent"]}
    assert absent["rustc-*+bindgen-*"] == "no program named 'no-such-tool' in PATH (Debian packages bindgen, libclang1-14 and rustc-web)"
    assert "Debian packages cbindgen" in absent["gcc-*+cbindgen-*"]


@pytest.mark.parametrize(("name", "other"), [("bindgen", "gcc"), ("cbindgen", "rustc >=1.81"), ("cbindgen", "g++")])
def test_a_plain_struct_passes(tool: Callable[[str], str], need: Toolchains, machine: dict[str, dict], run: Callable[..., dict], name: str, other: str) -> None:
    if other == "g++":
        ids = [i for i in machine if i.startswith("g++-") and "+cbindgen-" in i]
        if not ids:
            pytest.skip("there is no g++ with cbindgen on this machine")
        found = run(POINT, ids[0], tool(name))
    else:
        found = run(POINT, tool(name), need(other)[0])
    assert {function: case.verdict for function, case in found.items()} == {"point": "pass", "point in": "pass", "point out": "pass"}


def test_bit_fields_pass_through_the_accessors(tool: Callable[[str], str], need: Toolchains, run: Callable[..., dict], abiter: Abiter, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    text = (
        'struct "Bits" { a "u32" bits=3; b "bool" bits=1; c "u16" bits=9; d "u64" bits=40 }\n'
        'fn "bits" { inputs { v "Bits"; end "u32" }; outputs { _ "Bits" } }\n'
    )
    found = run(text, tool("bindgen"), gcc)
    assert {case.verdict for case in found.values()} == {"pass"} and len(found) == 3
    source = abiter("gen", str(tmp_path / "tools.kdl"), "--lang", "rust_bindgen", "--side", "caller").out
    assert "//c typedef struct Bits { u32 a : 3; _Bool b : 1; u16 c : 9; u64 d : 40; } Bits;" in source
    assert "(*v).set_c(abiter_take());" in source and "abiter_give((*v).c());" in source


def test_all_of_a_wide_tag_is_looked_at(tool: Callable[[str], str], need: Toolchains, run: Callable[..., dict]) -> None:
    """A getter that took half of it would leave the other half to poison, and everybody else would see a wrong tag."""
    [clang] = need("clang >=18 <20")
    text = (
        '@repr "u128"\ntagged "Apart" { First { _ "u8" }; Second { _ "f64" }; Third }\n'
        'fn "apart" { inputs { v "Apart"; end "u32" }; outputs { _ "Apart" } }\n'
    )
    found = run(text, tool("bindgen"), clang)
    assert {function: case.verdict for function, case in found.items()} == {"apart": "pass", "apart in": "pass", "apart out": "pass"}


def test_what_bindgen_gets_wrong_is_found(tool: Callable[[str], str], need: Toolchains, run: Callable[..., dict]) -> None:
    [gcc] = need("gcc")
    found = run(
        """
        struct "Signed" { a "i32" bits=5; b "i32" bits=27 }
        union "Bits" { a "u32" bits=4; b "u32" bits=9 }
        fn "long_double" { inputs { v "c_longdouble"; end "u32" } }
        fn "negative" { inputs { v "Signed"; end "u32" } }
        fn "bits" { inputs { v "Bits"; end "u32" } }
        """,
        tool("bindgen"),
        gcc,
    )
    # A long double is a u128: it passes among Rust, in the wrong registers.
    assert [found[f"long_double{side}"].verdict for side in ("", " in", " out")] == ["pass", "value", "value"]
    # The getter of a signed bit-field extends no sign, so the fault is Rust's with itself.
    assert found["negative"].verdict == found["negative in"].verdict == "value"
    # The second bit-field of a union begins where the first one ends.
    assert found["bits in"].verdict != "pass" and found["bits"].verdict == "pass"


def test_what_cbindgen_cannot_say_is_unsupported(tool: Callable[[str], str], need: Toolchains, run: Callable[..., dict]) -> None:
    [rustc] = need("rustc >=1.81")
    found = run(
        """
        @repr "u8"
        tagged "Shape" { Empty; Circle { r "f32" }; SquareOf { _ "u16" }; Pair { a "u8"; b "f64" } }
        @repr "transparent"
        struct "Id" { _ "u64" }
        @packed 2
        struct "Half" { a "u8"; b "u32" }
        fn "shape" { inputs { v "Shape"; id "Id"; end "u32" }; outputs { _ "Shape" } }
        fn "half" { inputs { v "Half"; end "u32" } }
        """,
        tool("cbindgen"),
        rustc,
    )
    assert {side: found[f"shape{side}"].verdict for side in ("", " in", " out")} == {"": "pass", " in": "pass", " out": "pass"}
    assert {found[f"half{side}"].verdict for side in ("", " in", " out")} == {"unsupported"}


def test_cbindgen_gives_an_underscore_to_what_its_header_reserves(tool: Callable[[str], str], need: Toolchains, run: Callable[..., dict]) -> None:
    [rustc] = need("rustc >=1.81")
    found = run(
        """
        tagged "Shape" { Float { _ "f32" }; Class { _ "u8" }; while { _ "u16" }; HttpReq { int "u64"; new "u8" } }
        struct "template" { double "f64"; fn "u8" }
        fn "shape" { inputs { v "Shape"; class "template" }; outputs { _ "Shape" } }
        """,
        tool("cbindgen"),
        rustc,
    )
    assert {side: found[f"shape{side}"].verdict for side in ("", " in", " out")} == {"": "pass", " in": "pass", " out": "pass"}


def test_names_of_cbindgens_own_are_avoided(tool: Callable[[str], str], need: Toolchains, run: Callable[..., dict]) -> None:
    """Its header has a member `tag`, a member for each variant in small letters, and constants that have the type's name in front."""
    [gcc] = need("gcc")
    text = """
    tagged "T" { Tag { _ "u32" }; NamedOne { a "f32" }; named_one { b "u16" }; tag { x "u8" } }
    enum "A" { B; C 5 }
    struct "A_B" { x "u32" }
    @repr "u8"
    tagged "P" { Q { _ "u32" }; R }
    struct "P_Q" { y "u8" }
    fn "f" { inputs { t "T"; a "A"; s "A_B" }; outputs { _ "T" } }
    fn "g" { inputs { p "P"; q "P_Q" } }
    """
    found = run(text, tool("cbindgen"), gcc)
    assert {found[f"{function}{way}"].verdict for function in "fg" for way in ("", " in", " out")} == {"pass"}


def test_a_header_that_breaks_bindgen(abiter: Abiter, tool: Callable[[str], str], need: Toolchains, run: Callable[..., dict], tmp_path: Path) -> None:
    """bindgen 0.60 panics over unnamed unions where libclang is 16 or newer; what has none is still tested."""
    [gcc] = need("gcc")
    ours = tool("bindgen")
    if "+bindgen-0.60" not in ours or not Path("/usr/lib/llvm-19/lib/libclang-19.so.1").exists():
        pytest.skip("it takes bindgen 0.60 and libclang 19")
    folder = tmp_path / "toolchains"
    folder.mkdir()
    (folder / "rustc-bindgen.toml").write_text('environment = { LIBCLANG_PATH = "/usr/lib/llvm-19/lib" }\n')
    text = POINT + 'tagged "Maybe" { None_; Some { v "u32" } }\nfn "maybe" { inputs { v "Maybe"; end "u32" } }\n'
    found = run(text, ours, gcc, "--toolchain-folder", str(folder))
    assert found["point in"].verdict == "pass"
    assert found["maybe in"].verdict == "build"
    message = json.dumps(found["maybe in"].finding)
    assert "bindgen ended with exit code 1" in message and "is not a valid Ident" in message
    assert str(tmp_path) not in message


def test_a_bundle_brings_the_program_along(abiter: Abiter, tool: Callable[[str], str], need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    spec = tmp_path / "tools.kdl"
    spec.write_text(POINT)
    bundle = tmp_path / "case.tar"
    done = abiter("repro", f"tools::point::c::{gcc}->{tool('bindgen')}", "--spec", str(spec), "--bundle", str(bundle))
    assert done.code == 0, done.err
    with tarfile.open(bundle) as archive:
        archive.extractall(tmp_path / "case")
    script = next((tmp_path / "case").rglob("repro.sh"))
    assert (script.parent / "bindgen-rustc").exists()
    for _ in range(2):
        ended = subprocess.run(["sh", str(script)], capture_output=True, text=True, timeout=120, check=False, env={**os.environ, "ABITER": ""})
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert "0 values differ" in ended.stdout
