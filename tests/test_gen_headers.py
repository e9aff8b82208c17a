"""The command at the top of a generated source prints that source, byte for byte."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from conftest import Abiter
from wanted import Toolchains

MIXED = """@class "copy"
class "K" { home "home" }
struct "S" { a "u64"; b "[u8; 3]"; c "i128" }
fn "first" { inputs { a "S"; b "f32"; c "&Cell<[u8; 2]>" }; outputs { _ "S" } }
fn "second" { inputs { a "K"; b "i128" } }
fn "third" { inputs { n "u32" }; variadic { a "u64" } }
static "s" { _ "S" }
"""

COMMAND = re.compile(r"^\W*(abiter gen .+?)(?: \*/)?$", re.MULTILINE)


def header(text: str) -> str:
    """The command in the second line."""
    found = COMMAND.match(text.split("\n")[1])
    assert found, text[:200]
    return found[1]


def check(abiter: Abiter, *words: str) -> str:
    printed = abiter("gen", *words)
    assert printed.code == 0 and printed.out, printed.err
    again = abiter(*shlex.split(header(printed.out))[1:])
    assert again.out == printed.out, header(printed.out)
    return printed.out


@pytest.fixture
def spec(tmp_path: Path) -> str:
    (tmp_path / "my folder").mkdir()
    path = tmp_path / "my folder" / "mixed.kdl"
    path.write_text(MIXED, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("language", ["c", "cpp", "rust"])
def test_of_functions_and_statics(abiter: Abiter, need: Toolchains, spec: str, language: str) -> None:
    need({"c": "gcc", "cpp": "g++", "rust": "rustc >=1.81"}[language])
    whole = check(abiter, spec, "--lang", language, "--side", "callee")
    assert len({whole, check(abiter, spec, "--lang", language, "--side", "caller"), check(abiter, f"{spec}+repr-rust", "--lang", language)}) == 3
    part = check(abiter, spec, "--lang", language, "--fn", "f*", "--fn", "s", "--convention", "c", "--convention", "win64")
    assert "first__c" in part and "third__c" not in part and "first__sysv64" not in part
    check(abiter, "structs/empty", "--lang", language)


def test_of_a_toolchain_with_what_it_lacks_left_out(abiter: Abiter, need: Toolchains, spec: str) -> None:
    gcc, tcc = need("gcc", "tcc")
    with_all, without = check(abiter, spec, "--toolchain", gcc), check(abiter, spec, "--toolchain", "*cc", "--fn", "first")
    assert f"--toolchain {gcc}" in with_all and "first__c" in with_all
    assert "first__c" not in check(abiter, spec, "--toolchain", tcc) and "first__c" not in without


@pytest.mark.parametrize(("suite", "language", "word"), [
    ("unwinding/cpp", "cpp", "__c_unwind"),
    ("unwinding/rust", "rust", "fn catch_unwind__"),
    ("unwinding/forced", "c", "longjmp__"),
    ("validity/extension", "c", "u8_takes__"),
    ("validity/extension", "cpp", "u8_takes__"),
    ("validity/extension", "rust", "u8_takes__"),
])
def test_of_frames_and_probes(abiter: Abiter, need: Toolchains, suite: str, language: str, word: str) -> None:
    need({"c": "gcc", "cpp": "g++", "rust": "rustc >=1.81"}[language])
    assert word in check(abiter, suite, "--lang", language)


def test_each_of_several_specs_has_its_own(abiter: Abiter, need: Toolchains) -> None:
    need("gcc")
    done = abiter("gen", "*/empty", "--lang", "c", "--convention", "{c,win*}")
    commands = COMMAND.findall(done.out)
    assert commands and done.out == "".join([abiter(*shlex.split(command)[1:]).out for command in commands])
    assert commands[0] == "abiter gen structs/empty --lang c --side callee --convention '{c,win*}'"


def test_what_a_language_has_nothing_of_is_an_error(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    need("gcc", "g++")
    spec = tmp_path / "narrow.kdl"
    spec.write_text('extension "enum8" "cpp" "rust" bits=8 value=5 { conventions "c" }\n', encoding="utf-8")
    assert "enum8_takes__c" in check(abiter, str(spec), "--lang", "cpp")
    done = abiter("gen", str(spec), "--lang", "c")
    assert (done.code, done.out) == (2, "")
    assert "is in the language 'c'" in done.err
