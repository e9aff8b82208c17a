"""abiter validity: what toolchains do with values that a type doesn't have."""

from __future__ import annotations

import json

from conftest import Abiter


def probes(abiter: Abiter, *toolchains: str) -> dict[tuple[str, str], dict]:
    """(probe, value) → toolchain → answer."""
    done = abiter("validity", "--format", "json", *(f"--toolchain={t}" for t in toolchains))
    assert done.code == 0, done.err
    root = json.loads(done.out)
    assert (root["schema"], root["version"]) == ("abiter-validity", 1)
    return {(p["name"], p["value"]): p["toolchains"] for p in root["probes"]}


def test_a_bool_of_two_depends_on_compiler_and_optimisation(abiter: Abiter, need) -> None:
    need("gcc-12", "clang-22", "clang-22-O2")
    found = probes(abiter, "gcc-12", "clang-22", "clang-22-O2")
    answers = found["bool_convert", "0x2"]
    assert answers["gcc-12"] == {"says": "kept 2", "result": "0x2"}
    assert answers["clang-22"]["says"] == "became 0"
    assert answers["clang-22-O2"]["says"] == "kept 2"


def test_clang_relies_on_the_callers_extension_and_gcc_does_not(abiter: Abiter, need) -> None:
    need("gcc-12-O2", "clang-22-O2")
    found = probes(abiter, "gcc-12-O2", "clang-22-O2")
    answers = next(found[key] for key in found if key[0] == "u8_convert")
    assert answers["gcc-12-O2"]["says"] == "reads its own bits"
    assert answers["clang-22-O2"]["says"] == "relies on the caller's extension to 32 bits"


def test_a_trap_is_an_answer_and_what_a_language_has_not_is_none(abiter: Abiter, need) -> None:
    need("gcc-12", "rustc-1.96")
    found = probes(abiter, "gcc-12", "rustc-1.96")
    surrogate = found["char_match", "0xd800"]
    assert "gcc-12" not in surrogate
    assert surrogate["rustc-1.96"]["says"] == "Illegal instruction"
    assert found["char_option", "0x110000"]["rustc-1.96"]["says"] == "became None"


def test_text_groups_toolchains_by_answer(abiter: Abiter, need) -> None:
    need("gcc-12", "g++-12")
    done = abiter("validity", "--toolchain", "gcc-12", "--toolchain", "g++-12")
    lines = done.out.splitlines()
    assert lines[0] == "a bool of 2, converted to an integer"
    assert lines[1].split() == ["kept", "2", "g++-12", "gcc-12"]


def test_no_toolchain_is_told(abiter: Abiter) -> None:
    done = abiter("validity", "--toolchain", "nothing-*")
    assert done.code == 4
    assert "no toolchain matches" in done.err
