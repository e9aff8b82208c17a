"""Toolchains by what they are: described by a user, several variants together, and what a glob means."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains


def ids_of(abiter: Abiter, *globs: str) -> set[str]:
    words = [word for glob in globs for word in ("--toolchain", glob)]
    code, results = abiter.run_json("--spec", "structs/nested", "--fn", "deep_in_out", "--convention", "c", "--values", "graffiti", *words)
    assert code == 0
    return {one["id"] for one in results["toolchains"]}


@pytest.fixture
def compilers(need: Toolchains) -> tuple[str, str, str]:
    gcc, clang = need("gcc >=12", "clang >=19")
    return gcc, clang, need.found[clang]["compiler"]


def test_two_names_for_one_compiler_agree_and_rules_know_both(abiter, compilers):
    gcc, clang, path = compilers
    words = ["--spec", "vectors/wide_8", "--spec", "scalars/floats", "--convention", "win64", "--values", "graffiti"]
    code, results = abiter.run_json(*words, "--toolchain", gcc, "--toolchain", clang, "--toolchain", f"mine={path}")
    assert code == 0, results["summary"]
    found = cases(results)
    known = [name for name, one in found.items() if one.verdict == "known"]
    assert [name for name in known if "mine" in name and gcc in name]
    assert {one.verdict for name, one in found.items() if name.endswith((f"::mine->{clang}", f"::{clang}->mine"))} <= {"pass", "unsupported"}
    assert not [name for name, one in found.items() if one.verdict in ("fixed", "drift")]


def test_flags_of_a_described_toolchain_count_by_what_they_do(abiter, compilers):
    """-march=haswell has AVX, without the option that the variant has: wide vectors are passed as `avx` does."""
    gcc, _, _ = compilers
    machine = abiter.toolchains()
    if f"{gcc}-avx" not in machine:
        pytest.skip("this processor has no AVX")
    path = machine[gcc]["compiler"]
    words = ["--spec", "vectors/wide_32", "--convention", "c", "--values", "graffiti"]
    code, results = abiter.run_json(*words, "--toolchain", f"{gcc}-avx", "--toolchain", f"mine={path},-O1,-march=haswell", "--toolchain", gcc)
    assert code == 0, results["summary"]
    found = cases(results)
    assert {one.verdict for name, one in found.items() if "mine" in name and "avx" in name} <= {"pass", "unsupported"}
    assert [name for name, one in found.items() if one.verdict == "known" and "mine" in name]


def test_a_case_of_a_described_toolchain_is_shown(abiter, compilers, tmp_path):
    gcc, _, path = compilers
    done = abiter("show", f"structs/nested::deep_in_out::c::mine->{gcc}", "--toolchain", f"mine={path},-O2")
    assert done.code == 0, done.err
    assert f"mine->{gcc}" in done.out
    assert abiter("show", f"structs/nested::deep_in_out::c::mine->{gcc}").code == 2


def test_what_is_no_compiler_is_refused(abiter):
    done = abiter("run", "--spec", "structs/nested", "--toolchain", "mine=/bin/true")
    assert done.code == 2
    assert "'/bin/true' is no compiler of a family that abiter knows" in done.err


def test_variants_compose_by_name(abiter, need):
    [gxx] = need("g++ >=12")
    code, results = abiter.run_json("--spec", "structs/nested", "--convention", "c", "--toolchain", gxx, "--toolchain", f"{gxx}-std20-O2")
    assert code == 0
    both = next(one for one in results["toolchains"] if one["id"] == f"{gxx}-std20-O2")
    assert both["flags"][-2:] == ["-std=gnu++20", "-O2"]


def test_a_glob_means_compilers(abiter, need):
    gcc, other = need("gcc", "gcc")
    assert ids_of(abiter, "gcc-*") == {one for one in need.found if one.startswith("gcc-") and one.count("-") == 1 and "+" not in one} >= {gcc, other}
    assert ids_of(abiter, f"{gcc}-O2", other) == {f"{gcc}-O2", other}
    assert f"{gcc}-O2" in ids_of(abiter, f"{gcc}{{,-O*}}")


def test_a_pairs_glob_means_compilers_too(abiter, need):
    gcc, clang = need("gcc", "clang")
    _, results = abiter.run_json("--spec", "structs/nested", "--fn", "deep_in_out", "--convention", "c", "--values", "graffiti", "--pair", f"{gcc}->clang-*")
    callees = {row["callee"] for suite in results["suites"] for row in suite["pairings"]}
    assert clang in callees
    assert not [one for one in callees if one.count("-") > 1]


@pytest.mark.parametrize("standard", ["-std=c++98", "-std=gnu++03"])
def test_a_standard_that_is_too_old_is_unsupported_and_says_so(abiter, need, standard):
    gxx, clangxx = need("g++", "clang++")
    for id_ in (gxx, clangxx):
        path = need.found[id_]["compiler"]
        code, results = abiter.run_json("--spec", "structs/nested", "--toolchain", f"old={path},{standard}", "--toolchain", id_)
        found = cases(results)
        assert code == 0
        assert {one.verdict for name, one in found.items() if "old" in name} == {"unsupported"}
        assert "C++11" in json.dumps(results["suites"][0]["unsupported"])


def test_a_register_that_flags_give_away_costs_no_run(abiter, need, tmp_path):
    """-fcall-used-rbx: the unit ruins a register that the runner relies on. That is a broken promise, and nothing else."""
    [gcc] = need("gcc")
    path = need.found[gcc]["compiler"]
    spec = tmp_path / "many.kdl"
    spec.write_text(
        'struct "S" { a "u64"; b "u64"; c "u64"; d "u64" }\nfn "f" { inputs { s "S"; n "&S" }; outputs { _ "S" } }\nfn "t" { inputs { a "u8" } }\n',
        encoding="utf-8",
    )
    odd = f"odd={path},-O2,-fcall-used-rbx,-fcall-used-r12,-fcall-used-rbp,-fomit-frame-pointer"
    words = ["--no-expectations", "--spec", str(spec), "--convention", "c", "--toolchain", odd]
    done = abiter("run", "--format", "json", *words, "--toolchain", gcc)
    assert done.code in (0, 1), done.err
    verdicts = {one.verdict for one in cases(json.loads(done.out)).values()}
    assert verdicts <= {"pass", "clobber"}


def test_lacks_follow_flags_in_a_users_own_variant(need, tmp_path):
    """A variant of another name with -msse2 has _Float16; one with -mregparm=3 is known not to call memcpy right."""
    clang, gcc = need("clang -m32", "gcc >=12 -m32")
    family = Path(tmp_path / "gcc-m32.toml")
    family.write_text('[variant.mine]\nflags = ["-O2", "-msse2"]\n[variant.other]\nflags = ["-O2", "-mregparm=3"]\n', encoding="utf-8")
    shutil.copy(family, tmp_path / "clang-m32.toml")
    listed = json.loads(Abiter(tmp_path / "results")("toolchains", "--format", "json", "--toolchain-folder", str(tmp_path)).out)["found"]
    lacks = {one["id"]: {lack["feature"] for lack in one["lacks"]} for one in listed}
    assert "f16" in lacks[gcc]
    assert "f16" not in lacks[f"{gcc}-mine"]
    assert "memcpy" in lacks[f"{clang}-other"]
    assert "memcpy" not in lacks[clang]
