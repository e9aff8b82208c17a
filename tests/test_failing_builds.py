"""A unit that isn't built, or can't be loaded: what is at fault is reported, costs itself alone, and is remembered only if it will be the same again."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, Case, cases
from wanted import Toolchains

TWO = 'fn "bad" { inputs { a "u32" } }\nfn "good" { inputs { a "u64"; b "f32" } }\n'


def spec(folder: Path, text: str) -> str:
    path = folder / "unit.kdl"
    path.write_text(text, encoding="utf-8")
    return str(path)


def ailing(folder: Path, need: Toolchains, mode: str) -> str:
    """A folder with the toolchain `ailing`: gcc behind a script, with the mode as an argument."""
    [gcc] = need("gcc")
    words = [sys.executable, f"{ROOT}/tests/broken/ailing.py", mode, "{self}", "{flags}", "-c", "{in}", "-o", "{out}"]
    lines = ['like = "gcc"', 'id = "ailing"', f"programs = {json.dumps([need.program(gcc)])}", f"compile = {json.dumps(words)}", "[expected]"]
    (folder / "ailing.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(folder)


def run(abiter: Abiter, *words: str) -> tuple[int, dict[str, Case]]:
    code, results = abiter.run_json("--no-expectations", "--convention", "c", *words)
    return code, cases(results)


def run_ailing(tmp_path: Path, need: Toolchains, mode: str) -> tuple[int, Case, Case]:
    folder = ailing(tmp_path, need, mode)
    code, found = run(Abiter(tmp_path / "results"), "--spec", spec(tmp_path, TWO), "--toolchain-folder", folder, "--toolchain", "ailing")
    return code, found["unit::bad::c::ailing->ailing"], found["unit::good::c::ailing->ailing"]


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("crash", "the compiler crashed: signal 11 (Segmentation fault): x.c:1:1: Generating code for declaration 'bad'"),
        ("segfault", "the compiler crashed: signal 11 (Segmentation fault)"),
        ("ice", "the compiler crashed: x.c:1:1: internal compiler error: in expand_call, at calls.c:1"),
    ],
)
def test_a_crash_of_the_compiler_is_red_and_says_why(tmp_path: Path, need: Toolchains, mode: str, words: str) -> None:
    code, bad, good = run_ailing(tmp_path, need, mode)
    assert (code, bad.verdict, good.verdict) == (1, "build", "pass")
    assert words in bad.finding["message"]


@pytest.mark.parametrize("mode", ["killed", "oom", "memory", "disk", "unreachable"])
def test_what_the_machine_did_is_an_error(tmp_path: Path, need: Toolchains, mode: str) -> None:
    code, bad, good = run_ailing(tmp_path, need, mode)
    assert (code, bad.verdict, good.verdict) == (3, "error", "pass")


@pytest.mark.parametrize("mode", ["crash", "killed", "disk"])
def test_it_is_tried_again_next_time(tmp_path: Path, need: Toolchains, mode: str) -> None:
    well = tmp_path / "well"
    assert run_ailing(tmp_path, need, f"{mode}@{well}")[1].verdict in ("build", "error")
    well.touch()
    assert run_ailing(tmp_path, need, f"{mode}@{well}")[1].verdict == "pass"


@pytest.mark.parametrize("mode", ["crash", "killed"])
def test_what_fails_once_is_built_in_the_same_run(tmp_path: Path, need: Toolchains, mode: str) -> None:
    assert run_ailing(tmp_path, need, f"{mode}+{tmp_path}/well")[:2] == (0, Case("pass", {}))


def test_a_compiler_that_never_ends_is_ended(tmp_path: Path, need: Toolchains) -> None:
    config = tmp_path / "config" / "config.toml"
    config.parent.mkdir()
    config.write_text('[profile.short]\nspecs = ["*"]\nconventions = ["c"]\nvalues = ["graffiti"]\ncompile-timeout-s = 1\n', encoding="utf-8")
    folder = ailing(tmp_path, need, "hang")
    words = ["--spec", spec(tmp_path, TWO), "--toolchain-folder", folder, "--toolchain", "ailing", "--config", str(config), "--profile", "short"]
    code, found = run(Abiter(tmp_path / "results"), *words)
    assert code == 3
    bad = found["unit::bad::c::ailing->ailing"]
    assert bad.verdict == "error"
    assert "longer than its limit of 1 s" in bad.finding["message"]


def test_a_launcher_that_cannot_reach_its_hosts_is_an_error_and_says_so(tmp_path: Path, need: Toolchains) -> None:
    [gcc] = need("gcc")
    launcher = tmp_path / "launch"
    script = '#!/bin/sh\n[ -e "$0.well" ] && exec "$@"\necho "launch: no host is reachable, that is not supported" >&2\nexit 103\n'
    launcher.write_text(script, encoding="utf-8")
    launcher.chmod(0o755)
    (tmp_path / "gcc.toml").write_text(f'launcher = ["{launcher}"]\n', encoding="utf-8")
    abiter = Abiter(tmp_path / "results")
    words = ["--spec", spec(tmp_path, TWO), "--toolchain-folder", str(tmp_path), "--toolchain", gcc]
    code, found = run(abiter, *words)
    assert code == 3
    assert {one.verdict for one in found.values()} == {"error"}
    assert "no host is reachable" in found[f"unit::good::c::{gcc}->{gcc}"].finding["message"]
    (tmp_path / "launch.well").touch()
    code, found = run(abiter, *words)
    assert code == 0
    assert {one.verdict for one in found.values()} == {"pass"}


def test_clang_crashes_on_an_empty_struct_under_regcall(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    clang, embedded = need("clang", "embedded-clang")
    text = 'conventions "regcall"\nstruct "Nil"\nfn "nil" { inputs { a "u32"; v "Nil"; b "u64"; c "f32" } }\nfn "good" { inputs { a "u32" } }\n'
    code, results = abiter.run_json("--no-expectations", "--spec", spec(tmp_path, text), "--toolchain", clang, "--toolchain", embedded)
    assert code == 1
    for id_ in (clang, embedded):
        nil = cases(results)[f"unit::nil::regcall::{id_}->{id_}"]
        assert nil.verdict == "build"
        assert "the compiler crashed: signal 11" in nil.finding["message"]
        assert "Generating code for declaration" in nil.finding["message"]
        assert cases(results)[f"unit::good::regcall::{id_}->{id_}"].verdict == "pass"


def test_what_a_compiler_calls_is_in_its_own_libraries(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clang = need("gcc >=12", "clang >=15")
    text = 'fn "a" { inputs { x "atomic i128" } }\nfn "h" { inputs { a "u32" }; variadic { v "f64" } }\nfn "unrelated" { inputs { x "c_int" } }\n'
    code, results = abiter.run_json("--no-expectations", "--spec", spec(tmp_path, text), "--toolchain", gcc, "--toolchain", clang, "--convention", "c")
    assert code == 0, {name: one.finding for name, one in cases(results).items() if one.verdict != "pass"}
    assert {one.verdict for one in cases(results).values()} == {"pass"}


@pytest.mark.parametrize("size", ["", " -m32"])
def test_what_the_driver_links_beside_the_c_library_is_there(abiter: Abiter, need: Toolchains, tmp_path: Path, size: str) -> None:
    """crtbeginS.o names a library (__dso_handle) to what ends with it, and libc_nonshared.a has atexit."""
    gxx, clangxx, gcc, tcc = need(f"g++{size}", f"clang++{size}", f"gcc{size}", f"tcc{size}")
    text = (
        '@ "#ifdef __cplusplus\\nstruct D { int x; D(); ~D(); }; D::D() : x(1) {} D::~D() { x = 0; }\\nstatic D d;\\nextern \\"C\\"\\n#endif\\n'
        "int atexit(void (*)(void));\\nstatic void bye(void) {}\\n"
        '__attribute__((constructor)) static void begin(void) { atexit(bye); }"\n'
        'fn "f" { inputs { x "u8" }; outputs { _ "u64" } }\n'
    )
    words = [word for one in (gxx, clangxx, gcc, tcc) for word in ("--toolchain", one)]
    code, found = run(abiter, "--spec", spec(tmp_path, text), *words)
    assert code == 0, {name: one.finding for name, one in found.items() if one.verdict != "pass"}
    assert len(found) == 16


@pytest.mark.parametrize("flag", ["", ",-m32"])
def test_stack_protectors_are_linked(abiter: Abiter, need: Toolchains, tmp_path: Path, flag: str) -> None:
    need("gcc -m32")
    protected = f"mine=gcc{flag},-fstack-protector-all"
    text = 'struct "S" { a "[u8; 40]" }\nfn "f" { inputs { x "S" }; outputs { _ "S" } }\n'
    code, found = run(abiter, "--spec", spec(tmp_path, text), "--toolchain", protected)
    assert code == 0, {name: one.finding for name, one in found.items() if one.verdict != "pass"}
    assert [one.verdict for one in found.values()] == ["pass"]


def test_a_half_float_through_variable_arguments_is_widened_by_a_function_of_libgcc(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [gxx] = need("g++ >=12")
    text = 'fn "f" { inputs { a "u32" }; variadic { v "f16" } }\nfn "g" { inputs { x "u8" } }\n'
    _, found = run(abiter, "--spec", spec(tmp_path, text), "--toolchain", gxx)
    assert found[f"unit::g::c::{gxx}->{gxx}"].verdict == "pass"
    assert found[f"unit::f::c::{gxx}->{gxx}"].verdict not in ("link", "build", "unsupported")


def test_a_symbol_that_is_nowhere_costs_the_function_that_needs_it(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clang = need("gcc", "clang")
    text = (
        '@ "extern int nowhere_at_all(void); int (*asks)(void) = nowhere_at_all;"\nfn "bad" { inputs { a "u32" } }\n'
        '@ "extern int __no_such_builtin(void); int (*wants)(void) = __no_such_builtin;"\nfn "lacking" { inputs { a "u32" } }\n'
        'fn "good" { inputs { a "u64" } }\n'
    )
    for _ in range(2):  # the second time, it is remembered
        code, found = run(abiter, "--spec", spec(tmp_path, text), "--toolchain", gcc, "--toolchain", clang)
        assert code == 1
        for pair in (f"{gcc}->{gcc}", f"{gcc}->{clang}", f"{clang}->{clang}"):
            assert found[f"unit::good::c::{pair}"].verdict == "pass"
            bad = found[f"unit::bad::c::{pair}"]
            assert bad.verdict == "link"
            assert "undefined symbol: nowhere_at_all" in bad.finding["message"]
            assert found[f"unit::lacking::c::{pair}"].verdict == "unsupported"
