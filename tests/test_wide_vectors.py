"""Vectors above 16 bytes: the upper parts of vector registers are values, are poisoned, and are seen by the X-ray."""

from __future__ import annotations

import json
import sys

import pytest

from conftest import ROOT, Abiter, cases

SPEC = str(ROOT / "tests/broken/wide.kdl")


@pytest.fixture(scope="module", autouse=True)
def avx(machine: dict[str, dict]) -> None:
    if not {"gcc-12-avx", "clang-19-avx"} <= machine.keys():
        pytest.skip("no compiler or no processor for AVX")


@pytest.fixture(scope="module")
def trusting(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with gcc-12 behind break.py."""
    folder = tmp_path_factory.mktemp("toolchains")
    text = (ROOT / "toolchains/gcc.toml").read_text(encoding="utf-8").split("[expected]")[0]
    text = text.replace('id = "gcc-{major}"', 'id = "trusts"').replace('programs = ["gcc-[0-9]+", "gcc"]', 'programs = ["gcc-12"]')
    text = text.replace('compile = ["{self}"', f'compile = ["{sys.executable}", "{ROOT}/tests/broken/break.py", "trusts-ymm", "{{self}}"')
    (folder / "trusts.toml").write_text(text, encoding="utf-8")
    return str(folder)


def places(abiter: Abiter, toolchain: str) -> dict[str, str]:
    done = abiter("xray", "vectors/wide_32::floats_in_out::c", "--toolchain", toolchain, "--format", "json")
    assert done.code == 0, done.err
    (function,) = json.loads(done.out)["functions"]
    return {row["what"]: row["toolchains"][toolchain] for row in function["rows"] if row["kind"] == "place"}


def test_whole_registers_carry_values(abiter: Abiter) -> None:
    code, results = abiter.run_json("--spec", "vectors/wide_32", "floats_in_out::c::", "--toolchain", "gcc-12-avx", "--toolchain", "clang-19-avx")
    found = cases(results)
    assert code == 0
    assert len(found) == 4
    assert {case.verdict for case in found.values()} == {"pass"}


def test_the_xray_sees_the_upper_half_of_ymm(abiter: Abiter) -> None:
    found = places(abiter, "gcc-12-avx")
    assert found["v[0]"] == "xmm0[0..4]"
    assert found["v[4]"] == "ymm0[16..20]"
    assert found["end"] == "xmm1[0..4]"
    assert found["ret[7]"] == "ymm0[28..32]"
    assert "ymm" not in str(places(abiter, "gcc-12"))


def test_who_trusts_what_is_left_in_an_upper_half_does_not_pass_by_luck(abiter: Abiter, trusting: str) -> None:
    """vmovss leaves zeros there; the psABI says nothing of it."""
    words = ["--toolchain-folder", trusting, "--spec", SPEC, "::c::gcc-12-avx->trusts-avx", "--toolchain", "gcc-12-avx", "--toolchain", "trusts-avx"]
    code, _ = abiter.run_json(*words, "--no-poison")
    assert code == 0
    code, poisoned = abiter.run_json(*words)
    assert code == 1
    assert [case.verdict for case in cases(poisoned).values()] == ["value"]


def test_variants_take_part_where_they_matter(abiter: Abiter) -> None:
    done = abiter("list", "--toolchain", "gcc-12*")
    assert done.code == 0
    specs = {line.split("::")[0] for line in done.out.splitlines() if "gcc-12-avx->" in line}
    assert specs and all(spec.startswith("vectors/") for spec in specs)
