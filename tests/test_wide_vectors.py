"""Vectors above 16 bytes: the upper parts of vector registers are values, are poisoned, and are seen by the X-ray."""

from __future__ import annotations

import json

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter, cases
from wanted import Toolchains

SPEC = str(ROOT / "tests/broken/wide.kdl")


@pytest.fixture(scope="module", autouse=True)
def gcc(need: Toolchains) -> str:
    """With AVX; `-avx` behind it is the toolchain's id. The processor must have it too."""
    return need("gcc -avx")[0].removesuffix("-avx")


@pytest.fixture(scope="module")
def trusting(tmp_path_factory: pytest.TempPathFactory, need: Toolchains, gcc: str) -> str:
    """A folder with gcc behind break.py."""
    return str(write_toolchains(tmp_path_factory.mktemp("toolchains"), "break.py", ("trusts-ymm",), need, gcc))


def places(abiter: Abiter, toolchain: str) -> dict[str, str]:
    done = abiter("xray", "vectors/wide_32::floats_in_out::c", "--toolchain", toolchain, "--format", "json")
    assert done.code == 0, done.err
    (function,) = json.loads(done.out)["functions"]
    return {row["what"]: row["toolchains"][toolchain] for row in function["rows"] if row["kind"] == "place"}


def test_whole_registers_carry_values(abiter: Abiter, need: Toolchains, gcc: str) -> None:
    [clang] = need("clang >=18 -avx")
    code, results = abiter.run_json("--spec", "vectors/wide_32", "floats_in_out::c::", "--toolchain", f"{gcc}-avx", "--toolchain", clang)
    found = cases(results)
    assert code == 0
    assert len(found) == 4
    assert {case.verdict for case in found.values()} == {"pass"}


def test_the_xray_sees_the_upper_half_of_ymm(abiter: Abiter, gcc: str) -> None:
    found = places(abiter, f"{gcc}-avx")
    assert found["v[0]"] == "xmm0[0..4]"
    assert found["v[4]"] == "ymm0[16..20]"
    assert found["end"] == "xmm1[0..4]"
    assert found["ret[7]"] == "ymm0[28..32]"
    assert "ymm" not in str(places(abiter, gcc))


def test_who_trusts_what_is_left_in_an_upper_half_does_not_pass_by_luck(abiter: Abiter, gcc: str, trusting: str) -> None:
    """vmovss leaves zeros there; the psABI says nothing of it."""
    words = ["--toolchain-folder", trusting, "--spec", SPEC, f"::c::{gcc}-avx->trusts-ymm-avx", "--toolchain", f"{gcc}-avx", "--toolchain", "trusts-ymm-avx"]
    code, _ = abiter.run_json(*words, "--no-poison")
    assert code == 0
    code, poisoned = abiter.run_json(*words)
    assert code == 1
    assert [case.verdict for case in cases(poisoned).values()] == ["value"]


def test_variants_take_part_where_they_matter(abiter: Abiter, gcc: str) -> None:
    done = abiter("list", "--toolchain", gcc, "--toolchain", f"{gcc}-avx")
    assert done.code == 0
    specs = {line.split("::")[0] for line in done.out.splitlines() if f"{gcc}-avx->" in line}
    assert specs and all(spec.startswith("vectors/") for spec in specs)
