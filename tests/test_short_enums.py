"""-fshort-enums as a toolchain's variant: enums without an integer of their own are as wide as their values need."""

from __future__ import annotations

import json

from conftest import Abiter, cases


def test_an_enum_is_passed_in_as_many_bytes_as_its_values_need(abiter: Abiter, need) -> None:
    need("gcc-12", "gcc-12-short-enums", "clang-19-short-enums")
    done = abiter(
        "xray", "enums/plain::color_in_out::c", *(f"--toolchain={t}" for t in ("gcc-12", "gcc-12-short-enums", "clang-19-short-enums")), "--format", "json"
    )
    assert done.code == 0, done.err
    (function,) = json.loads(done.out)["functions"]
    (row,) = [row for row in function["rows"] if row["what"] == "v"]
    assert row["toolchains"] == {"gcc-12": "rdi[0..4]", "gcc-12-short-enums": "rdi[0..1]", "clang-19-short-enums": "rdi[0..1]"}


def test_the_two_kinds_of_enums_disagree_and_a_rule_says_why(abiter: Abiter, need) -> None:
    need("gcc-12", "gcc-12-short-enums", "clang-19-short-enums")
    words = [
        "--spec", "enums/plain", "color_and_byte_in_out::c::", "--toolchain", "gcc-12", "--toolchain", "gcc-12-short-enums",
        "--toolchain", "clang-19-short-enums",
    ]
    code, plain = abiter.run_json(*words, "--no-expectations")
    assert code == 1
    verdicts = {case.split("::")[-1]: one.verdict for case, one in cases(plain).items()}
    assert verdicts["gcc-12-short-enums->clang-19-short-enums"] == "pass"
    assert verdicts["gcc-12->gcc-12-short-enums"] in ("layout", "value")
    code, known = abiter.run_json(*words)
    assert code == 0
    assert cases(known)["enums/plain::color_and_byte_in_out::c::gcc-12->gcc-12-short-enums"].verdict == "known"
