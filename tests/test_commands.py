"""The command line as a user meets it: filters, messages, exit codes, reproductions."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import tarfile
import time
from pathlib import Path

from conftest import ROOT, Abiter, cases
from wanted import Toolchains

SMALL = str(ROOT / "tests/broken/small.kdl")
STACK_I128 = 'fn "stack_i128" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; f "u64"; g "u8"; v "i128"; end "u32"; } }\n'


def test_list_prints_case_ids_that_run_takes(abiter: Abiter, need: Toolchains) -> None:
    gcc, older_gcc = need("gcc", "gcc")
    listed = abiter("list", "--spec", SMALL, "--pair", f"{gcc}->{older_gcc}", "--convention", "c").out.split()
    assert listed == [f"small::{f}::c::{gcc}->{older_gcc}" for f in ("struct_in", "two_in", "plain")]
    code, results = abiter.run_json("--spec", SMALL, "--pair", f"{gcc}->{older_gcc}", "--convention", "c")
    assert (code, sorted(cases(results))) == (0, sorted(listed))


def test_an_unknown_name_is_told_with_the_nearest_one(abiter: Abiter, need: Toolchains) -> None:
    [gcc] = need("gcc")
    for arguments, message, hint in (
        (("--toolchain", "gcc12"), "unknown toolchain 'gcc12'", f"did you mean '{gcc}'?"),
        (("--spec", "structs/emptyy"), "unknown spec 'structs/emptyy'", "did you mean 'structs/empty'?"),
        (("--spec", "nowhere.kdl"), "file 'nowhere.kdl' not found", ""),
        (("--convention", "win46"), "unknown convention 'win46'", "did you mean 'win64'?"),
        (("--spec", SMALL, "--fn", "plian"), "unknown function 'plian'", "did you mean 'plain'?"),
        (("--profile", "quik"), "unknown profile 'quik'", "did you mean 'quick'?"),
        (("--values", "grafiti"), "unknown pattern of values 'grafiti'", "graffiti, boundary or random"),
        (("--pair", gcc), f"'{gcc}' is not a pair", "caller and callee with an arrow between"),
    ):
        done = abiter("run", *arguments)
        assert done.code == 2, arguments
        assert message in done.err and hint in done.err, done.err


def test_a_glob_behind_an_exclamation_mark_takes_toolchains_away(abiter: Abiter, need: Toolchains) -> None:
    gcc, older_gcc, _ = need("gcc", "gcc", "gcc -O2")
    globs = (older_gcc, f"{gcc[:-1]}[{gcc[-1]}]", f"{gcc}-O*", "!*-O[0-9s]", f"!{older_gcc}")
    listed = abiter("list", "--spec", SMALL, *(f"--toolchain={one}" for one in globs), "--convention", "c", "plain").out.split()
    assert listed == [f"small::plain::c::{gcc}->{gcc}"]
    usual = abiter("list", "--spec", SMALL, "--toolchain", f"!{gcc}").out
    assert f"{gcc}->" not in usual and "->" in usual


def test_a_filter_that_selects_nothing_exits_4(abiter: Abiter, need: Toolchains) -> None:
    [gcc] = need("gcc")
    for words, culprit in (
        (("no-such-word",), "'no-such-word' selects none of the"),
        (("--convention", "vectorcall"), "'--convention vectorcall' selects none of the"),
        (("--kind", "validity"), "'--kind validity' selects none of the"),
        (("--kind", "validity", "no-such-word"), "see what there is with `abiter list`"),
    ):
        done = abiter("run", "--spec", SMALL, "--toolchain", gcc, *words)
        assert done.code == 4 and f"hint: {culprit}" in done.err, done.err


def test_a_wrong_flag_exits_2(abiter: Abiter) -> None:
    done = abiter("run", "--no-such-flag")
    assert done.code == 2
    assert "--no-such-flag" in done.err


def test_a_flag_leaves_what_stands_behind_its_value(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    case = f"small::plain::c::{gcc}->{gcc}"
    shown = abiter("show", "--spec", SMALL, "--values", "graffiti,boundary", "--toolchain-folder", str(tmp_path), case)
    assert shown.code == 0 and case in shown.out, shown.err
    # Words of a run come behind flags as well.
    listed = abiter("list", "--spec", SMALL, "--toolchain", gcc, "--toolchain-folder", str(tmp_path), "plain::c::")
    assert listed.out.split() == [case]


def test_a_broken_spec_exits_2_with_every_place(abiter: Abiter, tmp_path: Path) -> None:
    spec = tmp_path / "wrong.kdl"
    spec.write_text('fn "f" { inputs { a "u33"; }; }\nfn "g" { inputs { b "Missing"; }; }\n', encoding="utf-8")
    done = abiter("run", "--spec", str(spec))
    assert done.code == 2
    assert f"{spec}:1:" in done.err and f"{spec}:2:" in done.err
    assert "did you mean 'u32'?" in done.err


def test_a_compiler_that_is_not_there_is_told_as_such(abiter: Abiter) -> None:
    done = abiter("toolchains", env={"PATH": "/nowhere", "RUSTUP_HOME": "/nowhere", "ABITER_HOME": "/nowhere"})
    assert done.code == 0
    assert "not on this machine" in done.out


def test_embedded_clang_works_where_no_compiler_is_installed(abiter: Abiter, tmp_path: Path) -> None:
    # Only an assembler, a linker and ninja: what binutils and ninja-build bring.
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("as", "ld", "ninja", "sh", "env"):
        (tools / tool).symlink_to(f"/usr/bin/{tool}")
    done = abiter("run", "--format", "json", "--spec", SMALL, "--toolchain", "embedded-clang", "--toolchain", "embedded-clang++",
                  env={"PATH": str(tools), "RUSTUP_HOME": "/nowhere", "ABITER_HOME": "/nowhere"})
    assert done.code == 0, done.err
    results = json.loads(done.out)
    assert results["summary"]["cost"]["compiles"] == 0
    assert results["summary"]["counts"]["pass"] == len(cases(results)) > 0


def test_a_second_run_starts_no_compiler(need: Toolchains, tmp_path: Path) -> None:
    own = Abiter(tmp_path)
    arguments = [word for one in (*need("gcc", "clang <18", "rustc"), "embedded-clang") for word in ("--toolchain", one)]
    _, first = own.run_json("--spec", SMALL, *arguments)
    _, second = own.run_json("--spec", SMALL, *arguments)
    kinds = ("compiles", "embedded_compiles", "links")
    assert all(first["summary"]["cost"][kind] > 0 for kind in kinds)
    assert [second["summary"]["cost"][kind] for kind in kinds] == [0, 0, 0]
    assert cases(second) == cases(first)


def test_text_output_has_no_colours_when_it_is_not_a_terminal(abiter: Abiter, need: Toolchains) -> None:
    [gcc] = need("gcc")
    done = abiter("run", "--spec", SMALL, "--toolchain", gcc)
    assert "\x1b" not in done.out + done.err
    assert "nothing is red" in done.out
    assert "\x1b" in abiter("run", "--spec", SMALL, "--toolchain", gcc, "--color", "always").out


def test_random_values_follow_from_the_seed(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, clang = need("gcc", "clang <18")
    spec = tmp_path / "one.kdl"
    spec.write_text(STACK_I128, encoding="utf-8")
    words = ("--spec", str(spec), "--pair", f"{gcc}->{clang}", "--convention", "c", "--values", "random")

    def sent(seed: str) -> list[str]:
        _, results = abiter.run_json(*words, "--seed", seed)
        assert seed == "random" or results["seed"] == int(seed, 0)
        return [one["expected"] for one in cases(results)[f"one::stack_i128::c::{gcc}->{clang}"].finding["differences"]]

    first = sent("0xabc")
    assert first and sent("2748") == first
    assert sent("1") != first and sent("random") != first
    assert "(seed 7)" in abiter("run", *words, "--seed", "7").out
    assert abiter("run", "--spec", SMALL, "--seed", "seven").code == 2


def test_repro_leaves_sources_and_a_script_that_needs_no_abiter(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    spec = tmp_path / "one.kdl"
    spec.write_text(STACK_I128, encoding="utf-8")
    case = f"one::stack_i128::c::{gcc}->{old_clang}"
    tar = tmp_path / "one.tar"
    done = abiter("repro", case, "--spec", str(spec), "-o", str(tmp_path / "out"), "--bundle", str(tar))
    assert done.code == 1, done.err
    assert "does not see the arguments" in done.out and gcc in done.out
    with tarfile.open(tar) as archive:
        archive.extractall(tmp_path / "unpacked")
    folder = next((tmp_path / "unpacked").iterdir())
    assert sorted(p.name for p in folder.iterdir()) == ["callee.c", "caller.c", "main.c", "repro.sh"]
    script = subprocess.run(["sh", str(folder / "repro.sh")], capture_output=True, text=True, check=False)
    assert script.returncode == 1, script.stderr
    assert "differs" in script.stdout and "v " in script.stdout


def test_repro_of_a_pass_passes_outside_too_across_languages(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    ids = [id_ for want in ("gcc", "g++", "clang >=20", "rustc >=1.81", "rustc <1.71", "embedded-clang") for id_ in need.matching(want)[:1]]
    assert len(ids) > 1
    for caller, callee in zip(ids, ids[1:] + ids[:1], strict=True):
        out = tmp_path / f"{caller}-{callee}"
        done = abiter("repro", f"small::struct_in::win64::{caller}->{callee}", "--spec", SMALL, "-o", str(out))
        assert done.code == 0, done.out + done.err
        script = subprocess.run(["sh", str(out / "repro.sh")], capture_output=True, text=True, check=False)
        assert script.returncode == 0, script.stdout + script.stderr
        assert "0 values differ" in script.stdout


def test_show_says_everything_of_a_case(abiter: Abiter, need: Toolchains) -> None:
    [gcc] = need("gcc")
    done = abiter("show", f"small::plain::c::{gcc}->{gcc}", "--spec", SMALL)
    assert done.code == 0
    assert "fn plain(x: u64, end: u32) -> u64" in done.out and f"/{gcc} " in done.out


def test_a_case_id_that_is_none_is_told(abiter: Abiter) -> None:
    done = abiter("repro", "i128::val_in")
    assert done.code == 2
    assert "is not a case id" in done.err


def test_gen_prints_each_side_in_each_language(abiter: Abiter, machine: dict) -> None:
    languages = sorted({t["language"] for t in machine.values()})
    assert {"c", "cpp"} <= set(languages)  # those of the embedded clang
    for language in languages:
        for side in ("caller", "callee"):
            done = abiter("gen", SMALL, "--lang", language, "--side", side, "--convention", "c", "--fn", "plain")
            assert done.code == 0
            assert "plain__c" in done.out and "two_in__c" not in done.out
            assert ("call_plain__c" in done.out) == (side == "caller")


def test_what_a_language_cannot_say_is_unsupported_with_the_reason(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    tcc, gcc = need("tcc", "gcc")
    spec = tmp_path / "wide.kdl"
    spec.write_text('fn "f" { inputs { a "i128"; end "u32"; } }\nfn "g" { inputs { a "i64"; end "u32"; } }\n', encoding="utf-8")
    code, results = abiter.run_json("--spec", str(spec), "--toolchain", tcc, "--toolchain", gcc, "--convention", "c")
    found = cases(results)
    assert code == 0
    assert found[f"wide::f::c::{gcc}->{tcc}"].verdict == found[f"wide::f::c::{tcc}->{tcc}"].verdict == "unsupported"
    assert found[f"wide::f::c::{gcc}->{gcc}"].verdict == found[f"wide::g::c::{tcc}->{gcc}"].verdict == "pass"
    assert [(u["toolchain"], u["feature"]) for u in results["summary"]["unsupported"]] == [(tcc, "i128")]


def test_ctrl_c_stops_cleanly(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    words = [abiter.program, "run", "--results", str(tmp_path / "results"), "--spec", "procgen/*", "--toolchain", gcc]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        time.sleep(2)
        os.kill(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=30)
        assert process.returncode == 130, err
        assert "interrupted" in err
        # Nothing of it goes on.
        listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
        assert str(tmp_path / "results") not in listed


def test_a_generated_source_names_the_command_that_makes_it(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    need("gcc", "rustc")
    (tmp_path / "my own.kdl").write_text('struct "S" { a "u8"; b "f64" }\nfn "f" { inputs { s "S" }; outputs { _ "S" } }\n')
    for spec, language in (("structs/nested", "c"), ("structs/nested+repr-rust", "rust"), ("my own.kdl", "cpp"), ("my own.kdl+repr-rust", "rust")):
        words = ["gen", str(tmp_path / spec) if spec.startswith("my") else spec, "--lang", language, "--side", "caller"]
        made = abiter(*words)
        assert made.code == 0, made.err
        command = next(line for line in made.out.splitlines() if "abiter gen" in line).strip(" /*")
        words = [abiter.program, *shlex.split(command)[1:], "--results", str(tmp_path / "results")]
        again = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert again.stdout == made.out, again.stderr


def test_without_a_command_there_is_what_to_begin_with(abiter: Abiter) -> None:
    done = abiter()
    assert done.code == 2 and "abiter run -P quick" in done.out and not done.err


def test_toolchains_are_a_line_a_compiler_that_fits_a_terminal(abiter: Abiter, need: Toolchains) -> None:
    [gcc] = need("gcc")
    done = abiter("toolchains")
    lines = done.out.partition("\nnot on this machine")[0].splitlines()
    assert lines[0].split() == ["compiler", "version", "variants"]
    assert max(map(len, lines)) < 80
    named = [line.split()[0] for line in lines[1:] if not line.startswith(" ")]
    assert gcc in named and f"{gcc}-O2" not in named
    (own,) = [line for line in lines if line.split()[0] == gcc]
    assert "-O2" in own.split()
    every = {line.split()[0] for line in abiter("toolchains", "-v").out.splitlines()[1:] if line}
    assert {gcc, f"{gcc}-O2"} <= every
    unknown = abiter("toolchains", "nosuch")
    assert unknown.code == 2 and "unknown toolchain 'nosuch'" in unknown.err


def test_conventions_that_are_the_same_here_are_one_live_line(need: Toolchains, tmp_path: Path) -> None:
    gcc, clang = need("gcc", "clang <18")
    spec = tmp_path / "stack.kdl"
    spec.write_text(STACK_I128, encoding="utf-8")
    done = Abiter(tmp_path / "results")("run", "--spec", str(spec), "--toolchain", gcc, "--toolchain", clang, "--no-expectations")
    live = [line for line in done.out.splitlines() if "FAIL" in line]
    assert len(live) == 1, live
    assert "stack::stack_i128::{c,system,sysv64,c-unwind}  8 " in live[0]
    words = ["--spec", str(spec), "--convention", "{c,system,sysv64,c-unwind}", "--pair", f"{gcc}->{clang}"]
    listed = Abiter(tmp_path / "results")("list", *words)
    assert len(listed.out.splitlines()) == 4


def test_a_green_run_ends_within_ten_lines(abiter: Abiter, need: Toolchains) -> None:
    compilers = need("gcc", "clang <18", "tcc")
    words = ["run", "--spec", "structs/odd_floats", "--spec", "structs/wide_integers", *(f"--toolchain={one}" for one in compilers)]
    done = abiter(*words)
    assert done.code == 0
    assert len(done.out.splitlines()) <= 10 and "unsupported  " in done.out and "known        " in done.out
    everything = abiter(*words, "-v").out
    assert "what and why" in everything and "https://" in everything


def test_plain_progress_has_counters_and_a_bar_fits_the_terminal(abiter: Abiter, need: Toolchains) -> None:
    [gcc] = need("gcc")
    words = ["run", "--spec", SMALL, "--toolchain", gcc]
    plain = abiter(*words)
    assert plain.err.splitlines()[0] == "  load …" and "\x1b" not in plain.err
    bar = abiter(*words, "--progress", "bar")
    drawn = [part.rstrip() for part in bar.err.split("\x1b[2K")]  # the carriage returns were read as ends of lines
    assert drawn and max(map(len, drawn)) < 80 and any("█" in line for line in drawn)
    assert drawn[-1] == ""
