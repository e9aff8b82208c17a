"""-fshort-enums as a toolchain's variant: enums without an integer of their own are as wide as their values need."""

from __future__ import annotations

import json

from conftest import Abiter, cases
from wanted import Toolchains


def test_an_enum_is_passed_in_as_many_bytes_as_its_values_need(abiter: Abiter, need: Toolchains) -> None:
    gcc, gcc_short, clang_short = need("gcc", "gcc -short-enums", "clang -short-enums")
    done = abiter("xray", "enums/plain::color_in_out::c", *(f"--toolchain={t}" for t in (gcc, gcc_short, clang_short)), "--format", "json")
    assert done.code == 0, done.err
    (function,) = json.loads(done.out)["functions"]
    (row,) = [row for row in function["rows"] if row["what"] == "v"]
    assert row["toolchains"] == {gcc: "rdi[0..4]", gcc_short: "rdi[0..1]", clang_short: "rdi[0..1]"}


def test_the_two_kinds_of_enums_disagree_and_a_rule_says_why(abiter: Abiter, need: Toolchains) -> None:
    gcc, gcc_short, clang_short = need("gcc", "gcc -short-enums", "clang -short-enums")
    words = ["--spec", "enums/plain", "color_and_byte_in_out::c::", "--toolchain", gcc, "--toolchain", gcc_short, "--toolchain", clang_short]
    code, plain = abiter.run_json(*words, "--no-expectations")
    assert code == 1
    verdicts = {case.split("::")[-1]: one.verdict for case, one in cases(plain).items()}
    assert verdicts[f"{gcc_short}->{clang_short}"] == "pass"
    assert verdicts[f"{gcc}->{gcc_short}"] in ("layout", "value")
    code, known = abiter.run_json(*words)
    assert code == 0
    assert cases(known)[f"enums/plain::color_and_byte_in_out::c::{gcc}->{gcc_short}"].verdict == "known"
