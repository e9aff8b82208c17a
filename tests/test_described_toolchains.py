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


def test_two_names_for_one_compiler_agree_and_rules_know_both(abiter: Abiter, compilers: tuple[str, str, str]) -> None:
    gcc, clang, path = compilers
    words = ["--spec", "vectors/wide_8", "--spec", "scalars/floats", "--convention", "win64", "--values", "graffiti"]
    code, results = abiter.run_json(*words, "--toolchain", gcc, "--toolchain", clang, "--toolchain", f"mine={path}")
    assert code == 0, results["summary"]
    found = cases(results)
    known = [name for name, one in found.items() if one.verdict == "known"]
    assert [name for name in known if "mine" in name and gcc in name]
    assert {one.verdict for name, one in found.items() if name.endswith((f"::mine->{clang}", f"::{clang}->mine"))} <= {"pass", "unsupported"}
    assert not [name for name, one in found.items() if one.verdict in ("fixed", "drift")]


def test_flags_of_a_described_toolchain_count_by_what_they_do(abiter: Abiter, compilers: tuple[str, str, str]) -> None:
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


def test_a_case_of_a_described_toolchain_is_shown(abiter: Abiter, compilers: tuple[str, str, str], tmp_path: Path) -> None:
    gcc, _, path = compilers
    done = abiter("show", f"structs/nested::deep_in_out::c::mine->{gcc}", "--toolchain", f"mine={path},-O2")
    assert done.code == 0, done.err
    assert f"mine->{gcc}" in done.out
    assert abiter("show", f"structs/nested::deep_in_out::c::mine->{gcc}").code == 2


def test_the_name_of_another_compiler_brings_none_of_its_rules(abiter: Abiter, compilers: tuple[str, str, str]) -> None:
    """A clang that is called `gcc-99` has clang's known disagreements with gcc, and none of gcc's with clang."""
    gcc, clang, path = compilers
    words = ["--spec", "vectors/wide_8", "--spec", "scalars/floats", "--convention", "win64", "--values", "graffiti"]
    code, results = abiter.run_json(*words, "--toolchain", gcc, "--toolchain", clang, "--toolchain", f"gcc-99={path}")
    assert code == 0, results["summary"]
    verdicts = {name: one.verdict for name, one in cases(results).items()}
    assert not [name for name, verdict in verdicts.items() if verdict in ("fixed", "drift")]
    assert {verdicts[name] for name in verdicts if "gcc-99" in name and clang in name} <= {"pass", "unsupported"}
    for name, verdict in verdicts.items():
        if name.endswith(f"::{clang}->{gcc}"):
            assert verdicts[name.replace(f"::{clang}->", "::gcc-99->")] == verdict


def test_globs_multiply_variants(abiter: Abiter, need: Toolchains) -> None:
    [gxx] = need("g++ >=12")
    assert ids_of(abiter, f"{gxx}{{,-std11,-std20}}{{,-O2}}") == {f"{gxx}{std}{speed}" for std in ("", "-std11", "-std20") for speed in ("", "-O2")}
    assert f"{gxx}-std20-O2" in ids_of(abiter, "g++-*-std20-O2")
    listed = json.loads(abiter("toolchains", "--format", "json", f"{gxx}-std20-O2").out)["found"]
    assert [one["id"] for one in listed] == [f"{gxx}-std20-O2"]


def test_combinations_and_descriptions_may_stand_in_a_profile(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gxx, clang = need("g++ >=12", "clang")
    config = tmp_path / "config.toml"
    names = json.dumps([f"{gxx}-std20-O2", f"mine={need.found[clang]['compiler']},-O3", "no-such-compiler"])
    text = f'[profile.mine]\nspecs = ["structs/nested"]\nconventions = ["c"]\nvalues = ["graffiti"]\ntoolchains = {names}\n'
    config.write_text(text, encoding="utf-8")
    code, results = abiter.run_json("--config", str(config), "--profile", "mine")
    assert code == 0
    assert {one["id"] for one in results["toolchains"]} == {f"{gxx}-std20-O2", "mine"}


def test_the_list_of_toolchains_shows_what_can_be_named(abiter: Abiter, need: Toolchains) -> None:
    gcc, _ = need("gcc", "gcc -O2")
    path = need.found[gcc]["compiler"]
    done = abiter("toolchains", "--format", "json", "gcc-*", f"mine={path},-O2")
    listed = {one["id"]: one for one in json.loads(done.out)["found"]}
    assert listed.keys() >= {gcc, f"{gcc}-O2", "mine"}
    assert listed["mine"]["flags"][-1] == "-O2"


def test_a_comma_within_a_flag_stays(abiter: Abiter, need: Toolchains) -> None:
    [rustc] = need("rustc")
    path = need.found[rustc]["compiler"]
    flags = json.loads(abiter("toolchains", "--format", "json", f"mine={path},-Ctarget-feature=+avx2,+fma,-O").out)["found"][0]["flags"]
    assert flags[-2:] == ["-Ctarget-feature=+avx2,+fma", "-O"]


def test_code_for_a_machine_that_nothing_here_runs_is_refused(abiter: Abiter, compilers: tuple[str, str, str]) -> None:
    _, _, path = compilers
    done = abiter("run", "--spec", "structs/nested", "--toolchain", f"arm={path},--target=aarch64-linux-gnu")
    assert done.code == 2
    assert "makes code for 'aarch64', which nothing here runs" in done.err


@pytest.mark.parametrize("flag", ["-flto", "-flto=thin", "-fsanitize=address", "--coverage", "-fvisibility=hidden", "-ansi", "-pedantic-errors",
                                  "-xc++", "-funsigned-bitfields", "-S", "-E", "-fsyntax-only", "-fno-pic", "-mx32"])
@pytest.mark.parametrize("family", ["gcc", "g++", "clang"])
def test_flags_that_units_cant_have_are_refused(abiter: Abiter, need: Toolchains, family: str, flag: str) -> None:
    [compiler] = need(family)
    path = need.found[compiler]["compiler"]
    done = abiter("run", "--spec", "structs/nested", "--toolchain", f"mine={path},-O1,{flag}")
    assert done.code == 2
    assert f"error: {flag}: " in done.err
    assert "hint: " in done.err


@pytest.mark.parametrize(("family", "name"), [("g++", "mycxx"), ("gcc", "my++"), ("clang++", "my-clang++"), ("g++", "script"), ("clang++", "script")])
def test_the_language_is_what_the_compiler_takes_it_for(abiter: Abiter, need: Toolchains, tmp_path: Path, family: str, name: str) -> None:
    """By a symbolic link or a script, of any name."""
    [compiler] = need(family)
    path = tmp_path / name
    if name == "script":
        path.write_text(f'#!/bin/sh\nexec {need.found[compiler]["compiler"]} "$@"\n', encoding="utf-8")
        path.chmod(0o755)
    else:
        path.symlink_to(need.found[compiler]["compiler"])
    listed = json.loads(abiter("toolchains", "--format", "json", f"mine={path}").out)["found"]
    assert [one["language"] for one in listed] == [need.found[compiler]["language"]]


def test_what_is_not_a_compiler_is_refused(abiter: Abiter) -> None:
    done = abiter("run", "--spec", "structs/nested", "--toolchain", "mine=/bin/true")
    assert done.code == 2
    assert "'/bin/true' is not a compiler of a family that abiter knows" in done.err


def test_variants_compose_by_name(abiter: Abiter, need: Toolchains) -> None:
    [gxx] = need("g++ >=12")
    code, results = abiter.run_json("--spec", "structs/nested", "--convention", "c", "--toolchain", gxx, "--toolchain", f"{gxx}-std20-O2")
    assert code == 0
    both = next(one for one in results["toolchains"] if one["id"] == f"{gxx}-std20-O2")
    assert both["flags"][-2:] == ["-std=gnu++20", "-O2"]


def test_a_glob_means_compilers(abiter: Abiter, need: Toolchains) -> None:
    gcc, other = need("gcc", "gcc")
    assert ids_of(abiter, "gcc-*") == {one for one in need.found if one.startswith("gcc-") and one.count("-") == 1 and "+" not in one} >= {gcc, other}
    assert ids_of(abiter, f"{gcc}-O2", other) == {f"{gcc}-O2", other}
    assert f"{gcc}-O2" in ids_of(abiter, f"{gcc}{{,-O*}}")


def test_a_pairs_glob_means_compilers_too(abiter: Abiter, need: Toolchains) -> None:
    gcc, clang = need("gcc", "clang")
    _, results = abiter.run_json("--spec", "structs/nested", "--fn", "deep_in_out", "--convention", "c", "--values", "graffiti", "--pair", f"{gcc}->clang-*")
    callees = {row["callee"] for suite in results["suites"] for row in suite["pairings"]}
    assert clang in callees
    assert not [one for one in callees if one.count("-") > 1]


@pytest.mark.parametrize("standard", ["-std=c++98", "-std=gnu++03"])
def test_a_standard_that_is_too_old_is_unsupported_and_says_so(abiter: Abiter, need: Toolchains, standard: str) -> None:
    gxx, clangxx = need("g++", "clang++")
    for id_ in (gxx, clangxx):
        path = need.found[id_]["compiler"]
        code, results = abiter.run_json("--spec", "structs/nested", "--toolchain", f"old={path},{standard}", "--toolchain", id_)
        found = cases(results)
        assert code == 0
        assert {one.verdict for name, one in found.items() if "old" in name} == {"unsupported"}
        assert "C++11" in json.dumps(results["suites"][0]["unsupported"])


@pytest.mark.parametrize("standard", ["-std=gnu89", "-std=c89", "-std=iso9899:199409"])
@pytest.mark.parametrize("family", ["gcc", "clang"])
def test_units_in_c_need_no_newer_standard(abiter: Abiter, need: Toolchains, family: str, standard: str) -> None:
    """C before C99 declares nothing within `for`: codecs, copies of arrays in statics."""
    [compiler] = need(family)
    specs = ["--spec", "arrays/nested", "--spec", "statics/arrays", "--spec", "refs/references", "--spec", "variadic/structs", "--spec", "tagged/*"]
    code, results = abiter.run_json(*specs, "--convention", "c", "--toolchain", f"old={need.found[compiler]['compiler']},{standard}")
    found = cases(results)
    assert code == 0, results["summary"]
    assert {one.verdict for one in found.values()} <= {"pass", "unsupported"}
    assert len([one for one in found.values() if one.verdict == "pass"]) > 40


@pytest.mark.parametrize(("family", "flag", "why"), [
    ("gcc", "-fnosuchflag", "unrecognized command-line option '-fnosuchflag'"),
    ("clang", "-fnosuchflag", "unknown argument: '-fnosuchflag'"),
    ("g++", "-std=c++77", "unrecognized command-line option '-std=c++77'"),
    ("clang++", "-std=c++77", "invalid value 'c++77' in '-std=c++77'"),
    ("gcc", "-march=nosuch", "bad value 'nosuch' for '-march=' switch"),
    ("rustc", "-Cnosuch", "unknown codegen option: `nosuch`"),
    ("gcc", "-m16", "makes code for another machine"),
    ("gcc", "-Dint=long", "-Dint=long makes another word of 'int'"),
    ("clang", "-Dstruct=union", "-Dstruct=union makes another word of 'struct'"),
    ("g++", "-Dthis=that", "-Dthis=that makes another word of 'this'"),
])
def test_flags_that_the_compiler_refuses_are_refused_at_once(abiter: Abiter, need: Toolchains, family: str, flag: str, why: str) -> None:
    [compiler] = need(family)
    path = need.found[compiler]["compiler"]
    for command in (["run", "--spec", "structs/nested", "--toolchain", f"mine={path},{flag}"], ["toolchains", f"mine={path},{flag}"]):
        done = abiter(*command)
        assert done.code == 2, done.out + done.err
        assert "error: nothing can be built with the flags of mine: " in done.err
        assert why in done.err.replace("‘", "'").replace("’", "'")


def test_what_a_flag_makes_of_a_type_is_asked(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """No word of a flag says what -include brings."""
    [compiler] = need("gcc")
    header = tmp_path / "odd.h"
    header.write_text("#define float double\n", encoding="utf-8")
    done = abiter("run", "--spec", "structs/nested", "--toolchain", f"mine={need.found[compiler]['compiler']},-include{header}")
    assert done.code == 2
    assert "float has 8 bytes, and units need it to have 4" in done.err


def test_a_register_that_flags_give_away_costs_no_run(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """-fcall-used-rbx: the unit ruins a register that the runner relies on. That is a broken promise, and nothing else."""
    [gcc] = need("gcc")
    path = need.found[gcc]["compiler"]
    spec = tmp_path / "many.kdl"
    spec.write_text(
        'struct "S" { a "u64"; b "u64"; c "u64"; d "u64" }\nfn "f" { inputs { s "S"; n "&S" }; outputs { _ "S" } }\nfn "t" { inputs { a "u8" } }\n',
        encoding="utf-8",
    )
    odd = f"odd={path},-O2,-fcall-used-rbx,-fcall-used-r12,-fcall-used-r13,-fcall-used-r14,-fcall-used-r15"
    words = ["--no-expectations", "--spec", str(spec), "--convention", "c", "--toolchain", odd]
    done = abiter("run", "--format", "json", *words, "--toolchain", gcc)
    assert done.code in (0, 1), done.err
    found = cases(json.loads(done.out))
    assert {one.verdict for one in found.values()} <= {"pass", "clobber"}
    assert {one.verdict for name, one in found.items() if name.endswith("::odd->odd")} <= {"pass", "clobber"}


def test_registers_that_flags_give_away_are_not_the_runners_in_probes(abiter: Abiter, need: Toolchains) -> None:
    gcc, gxx = need("gcc", "g++")
    flags = "-O2,-fcall-used-rbx,-fcall-used-r12,-fcall-used-r13,-fcall-used-r14,-fcall-used-r15"
    words = [word for id_ in (gcc, gxx) for word in ("--toolchain", f"odd-{id_}={need.found[id_]['compiler']},{flags}", "--toolchain", id_)]
    code, results = abiter.run_json("--kind", "validity", *words)
    assert code == 0
    answers = {name: one.finding["answer"] for name, one in cases(results).items() if "answer" in one.finding}
    assert len(answers) > 10
    for name, answer in answers.items():
        assert "signal" not in answer or answer == answers[name.replace("::odd-", "::")], name


def test_a_cpp_unit_for_i386_finds_its_library(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """What g++ calls beside libgcc is in libstdc++: `operator new` of a deleting destructor."""
    gxx, clangxx = need("g++ -m32", "clang++ -m32")
    for id_ in (gxx, clangxx):
        code, results = abiter.run_json("--no-expectations", "--spec", "cxx/virtual_calls", "--convention", "c", "--toolchain", id_)
        assert code == 0, results["summary"]
        assert {one.verdict for one in cases(results).values()} <= {"pass", "unsupported"}


def test_lacks_follow_flags_in_a_users_own_variant(need: Toolchains, tmp_path: Path) -> None:
    """A variant of another name with -msse2 has _Float16; one with -mregparm=3 is known not to call memcpy right."""
    clang, gcc = need("clang -m32", "gcc >=12 -m32")
    family = Path(tmp_path / "gcc-m32.toml")
    family.write_text('[variant.mine]\nflags = ["-O2", "-msse2"]\n[variant.other]\nflags = ["-O2", "-mregparm=3"]\n', encoding="utf-8")
    shutil.copy(family, tmp_path / "clang-m32.toml")
    listed = json.loads(Abiter(tmp_path / "results")("toolchains", "--format", "json", "--toolchain-folder", str(tmp_path)).out)["found"]
    lacks = {one["id"]: set(one["lacks"]) for one in listed}
    assert "f16" in lacks[gcc]
    assert "f16" not in lacks[f"{gcc}-mine"]
    assert "memcpy" in lacks[f"{clang}-other"]
    assert "memcpy" not in lacks[clang]
