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
    gcc, clang, clang_O2 = need("gcc", "clang >=20", "clang >=20 -O2")
    found = probes(abiter, gcc, clang, clang_O2)
    answers = found["bool_convert", "0x2"]
    assert answers[gcc] == {"says": "kept 2", "result": "0x2"}
    assert answers[clang]["says"] == "became 0"
    assert answers[clang_O2]["says"] == "kept 2"


def test_clang_relies_on_the_callers_extension_and_gcc_does_not(abiter: Abiter, need) -> None:
    gcc_O2, clang_O2 = need("gcc -O2", "clang >=20 -O2")
    found = probes(abiter, gcc_O2, clang_O2)
    answers = next(found[key] for key in found if key[0] == "u8_convert")
    assert answers[gcc_O2]["says"] == "reads its own bits"
    assert answers[clang_O2]["says"] == "relies on the caller's extension to 32 bits"


def test_a_trap_is_an_answer_and_what_a_language_has_not_is_none(abiter: Abiter, need) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    found = probes(abiter, gcc, rustc)
    surrogate = found["char_match", "0xd800"]
    assert gcc not in surrogate
    assert surrogate[rustc]["says"] == "Illegal instruction"
    assert found["char_option", "0x110000"][rustc]["says"] == "became None"


def test_text_groups_toolchains_by_answer(abiter: Abiter, need) -> None:
    gcc, gpp = need("gcc", "g++")
    done = abiter("validity", "--toolchain", gcc, "--toolchain", gpp)
    lines = done.out.splitlines()
    assert lines[0] == "a bool of 2, converted to an integer"
    assert lines[1].split() == ["kept", "2", gpp, gcc]


def test_a_toolchain_of_another_architecture_is_left_out(abiter: Abiter, need) -> None:
    gcc, other = need("gcc", "gcc -m32")
    done = abiter("validity", "--format", "json", "--toolchain", gcc, "--toolchain", other)
    assert done.code == 0 and done.err == f"{other}: left out, it compiles for another architecture\n"
    assert {id_ for probe in json.loads(done.out)["probes"] for id_ in probe["toolchains"]} == {gcc}


def test_no_toolchain_is_told(abiter: Abiter) -> None:
    done = abiter("validity", "--toolchain", "nothing-*")
    assert done.code == 4
    assert "no toolchain matches" in done.err
