"""Every flag of every command is read by it: a value without sense is an error, and a switch changes something."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, WITHOUT_RESULTS, Abiter, Finished
from help_texts import read_helps
from wanted import Toolchains

SMALL = str(ROOT / "tests/broken/small.kdl")

#: A value that no flag of this name can have; the error says it.
NONSENSE = {
    "--root": "/nowhere", "--toolchain-folder": "/nowhere", "--config": "/nowhere.toml", "--profile": "quik", "--color": "purple",
    "--format": "xml", "--spec": "nosuch/spec", "--fn": "nosuch", "--kind": "scenrios",
    "--convention": "win46", "--toolchain": "nosuch-1", "--pair": "nosuch-1->nosuch-2",
    "--partition": "hash:9", "--values": "grafiti", "--seed": "seven", "--jobs": "0", "--case-timeout": "1",
    "--expectations": "/nowhere.toml", "--progress": "loud",
    "--resume": "nosuch", "--rerun": "nosuch", "--fail-on": "nothin", "--keep": "some", "--side": "middle", "--lang": "cobol", "--junit": "/dev/null/junit.xml",
    "--output": "/dev/null/output", "--bundle": "/nowhere/one.tar",
}


@dataclass
class Place:
    """What commands need to succeed: a kept run, files, a folder of toolchains."""

    abiter: Abiter
    folder: Path
    gcc: str
    case: str
    base: dict[str, list[str]] = field(default_factory=dict)

    def __call__(self, command: str, *more: str) -> Finished:
        return self.abiter(command, *self.base[command], *more)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, need: Toolchains) -> Place:
    folder = tmp_path_factory.mktemp("flags")
    abiter = Abiter(folder / "results")
    [gcc] = need("gcc")
    case = f"small::plain::c::{gcc}->{gcc}"
    one = ["--spec", SMALL, "--pair", f"{gcc}->{gcc}", "--convention", "c"]
    made = Place(abiter, folder, gcc, case)
    made.base = {
        "run": one, "list": one, "show": [case, "--spec", SMALL], "repro": [case, "--spec", SMALL], "runs": [], "diff": ["last~1", "last"], "report": [],
        "export": [], "suggest": [], "merge": [str(folder / "shards")], "gc": ["--dry-run"],
        "toolchains": [], "coverage": ["--spec", SMALL, "--toolchain", gcc],
        "gen": [SMALL], "xray": [SMALL, "--toolchain", gcc], "validity": ["--toolchain", gcc], "fingerprint": ["--toolchain", gcc, "--spec", SMALL],
        "compare": [str(folder / "a.json"), str(folder / "b.json"), "--spec", SMALL],
    }
    for _ in range(2):
        assert made("run").code == 0
    newest = sorted((abiter.results / "runs").iterdir())[-1]
    (folder / "shards").mkdir()
    (folder / "shards/results.json").write_text(re.sub(r'"partition":\s*""', '"partition":"hash:1/1"', (newest / "results.json").read_text()))
    for name in "ab":
        assert made("fingerprint", "-o", str(folder / f"{name}.json")).code == 0
    write_toolchains(folder, "break.py", ("trusts", "packed"), need, gcc)
    (folder / "rules").mkdir()
    (folder / "rules/rules.toml").write_text(f'[[expect]]\nmatch = "{case}"\nverdict = "value"\nreason = "r"\nlink = "https://l"\n')
    return made


# A value without sense.


def test_a_flag_with_a_value_without_sense_is_an_error(place: Place) -> None:
    wrong = []
    looked_at = 0
    for command, help_ in read_helps(place.abiter).items():
        for flag in sorted(help_.flags_with_values - {"--results"}) if command else []:
            value = NONSENSE[flag]
            done = place(command, flag, value)
            looked_at += 1
            expected = (2, 3) if value.startswith("/dev/null/") else (2,)  # a file that can't be written may be the machine's fault
            if done.code not in expected or "error:" not in done.err:
                wrong.append(f"abiter {command} {flag} {value}: exit code {done.code}: {done.err}")
    assert looked_at > 90
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_command_that_takes_a_results_folder_uses_it(place: Place, tmp_path: Path) -> None:
    commands = [command for command, help_ in read_helps(place.abiter).items() if command and "--results" in help_.flags]
    assert len(commands) > 15
    for command in commands:
        own = tmp_path / command
        assert Abiter(own)(command, *place.base[command]).code in (0, 1, 2)
        assert list(own.iterdir()), command


# Switches. Each is tried: what it changes is compared.


def newest(place: Place) -> Path:
    return sorted((place.abiter.results / "runs").iterdir())[-1]


def selection(place: Place) -> dict:
    return json.loads((newest(place) / "results.json").read_text())["selection"]


def check_run(place: Place, flag: str) -> None:
    done = place("run", flag)
    if flag == "--scenarios":
        assert done.code == 4
    elif flag == "--no-poison":
        assert selection(place)["poison"] is False
    elif flag == "--no-expectations":
        assert selection(place)["use_expectations"] is False
    elif flag == "--keep-logs":
        assert list((newest(place) / "logs").glob("*.log"))
    elif flag == "--no-evidence":
        assert (newest(place) / "evidence.jsonl").exists() is False
        place("run")
        assert (newest(place) / "evidence.jsonl").exists()
    elif flag == "--suggest-expectations":
        assert "# nothing is red" in done.out
    elif flag == "--quiet":
        assert len(done.out.splitlines()) < len(place("run").out.splitlines())
    elif flag == "--verbose":
        words = ("--toolchain-folder", str(place.folder), "--pair", f"{place.gcc}->packed")
        assert place("run", flag, *words).out.count("struct_in") > place("run", *words).out.count("struct_in")
    else:
        pytest.fail(f"abiter run {flag} isn't tried")


def check_case(place: Place, command: str, flag: str) -> None:
    trusts = [f"small::two_in::c::{place.gcc}->trusts", "--spec", SMALL, "--toolchain-folder", str(place.folder)]
    if flag == "--no-poison":
        assert (place.abiter(command, *trusts).code, place.abiter(command, *trusts, flag).code) == (1, 0)
    elif flag == "--no-expectations":
        rules = ("--expectations", str(place.folder / "rules/rules.toml"))
        assert "fixed" in place(command, *rules).out and "fixed" not in place(command, *rules, flag).out
    elif flag == "--keep-logs":
        logs = place.abiter.results / "run"
        for file in logs.glob("*.log"):
            file.unlink()
        place(command)
        assert not list(logs.glob("*.log"))
        place(command, flag)
        assert list(logs.glob("*.log"))
    else:
        pytest.fail(f"abiter {command} {flag} isn't tried")


def differs(place: Place, command: str, flag: str, *words: str) -> None:
    with_it = place(command, *words, flag)
    assert with_it.code in (0, 1), with_it.err
    assert with_it.out != place(command, *words).out


def check_gc(place: Place, flag: str) -> None:
    assert flag == "--dry-run"
    runs = len(json.loads(place("runs", "--format", "json").out)["runs"])
    assert "would drop" in place.abiter("gc", flag, "--keep", "1").out
    assert len(json.loads(place("runs", "--format", "json").out)["runs"]) == runs


def check_list(place: Place, flag: str) -> None:
    if flag == "--count":
        differs(place, "list", flag)
        return
    listed = place.abiter("list", "--spec", SMALL, flag).out
    assert listed.startswith("small  3 functions, ") and ("fn plain" in listed) == (flag == "--functions")
    refused = place("list", flag)
    assert refused.code == 2 and f"excludes {flag}" in refused.err


CHECKS: dict[str, Callable[[Place, str], None]] = {
    "run": check_run,
    "show": lambda place, flag: check_case(place, "show", flag),
    "repro": lambda place, flag: check_case(place, "repro", flag),
    "xray": lambda place, flag: check_case(place, "xray", flag),
    "list": check_list,
    "diff": lambda place, flag: differs(place, "diff", flag, "last~1", str(place.folder / "changed.json")),
    "toolchains": lambda place, flag: differs(place, "toolchains", flag),
    "export": lambda place, flag: differs(place, "export", flag),
    "compare": lambda place, flag: differs(place, "compare", flag),
    "gc": check_gc,
}


def switches(place: Place) -> list[tuple[str, str]]:
    return [(command, flag) for command, help_ in read_helps(place.abiter).items() if command for flag in sorted(help_.switches)]


def test_a_switch_changes_something(place: Place) -> None:
    found = switches(place)
    assert len(found) > 20
    changed = json.loads((newest(place) / "results.json").read_text())
    for suite in changed["suites"]:
        for pairing in suite["pairings"]:
            pairing["verdicts"] = pairing["verdicts"].replace(".", "u")
    (place.folder / "changed.json").write_text(json.dumps(changed))
    place.base["diff"] = []
    for command, flag in found:
        if (command, flag) == ("compare", "--verbose"):
            packed = place.folder / "packed.json"
            assert place.abiter("fingerprint", "--toolchain", "packed", "--toolchain-folder", str(place.folder), "--spec", SMALL, "-o", str(packed)).code == 0
            words = [str(place.folder / "a.json"), str(packed), "--spec", SMALL]
            assert place.abiter("compare", *words, flag).out != place.abiter("compare", *words).out
        elif (command, flag) == ("list", "--scenarios"):
            assert place("list", flag).code == 4
        else:
            CHECKS[command](place, flag)


# What a command doesn't read, it doesn't take.


def test_a_flag_of_another_command_is_refused(place: Place) -> None:
    for command, words in (
        ("report", ("--profile", "nosuch")), ("validity", ("--profile", "quick")), ("export", ("--toolchain-folder", "x")), ("toolchains", ("-P", "quick")),
        ("list", ("--color", "always")), ("gen", ("--config", "x")), ("compare", ("--results", "x")), ("suggest", ("--format", "json")),
    ):
        done = place.abiter(command, *place.base[command], *words)
        assert done.code == 2, (command, words)
        assert f"error: unknown option '{words[0]}' of `abiter {command}`" in done.err


def test_a_misspelt_flag_or_command_is_told_with_the_nearest_one(place: Place) -> None:
    for words, what, hint in (
        (("run", "--profle", "quick"), "unknown option '--profle' of `abiter run`", "did you mean '--profile'?"),
        (("diff", "--fail-onn=changed"), "unknown option '--fail-onn' of `abiter diff`", "did you mean '--fail-on'?"),
        (("show", "--verbos"), "unknown option '--verbos' of `abiter show`", "see `abiter show --help`"),
        (("rnu",), "unknown command 'rnu'", "did you mean 'run'?"),
        (("frobnicate",), "unknown command 'frobnicate'", "see `abiter --help`"),
        (("diff", "a", "b", "c"), "`abiter diff` takes no further argument 'c'", "see `abiter diff --help`"),
        (("diff", "--format", "jsn"), "--format: 'jsn' is not one of text, json; did you mean 'json'?", "see `abiter diff --help`"),
        (("run", "--jobs", "many"), "--jobs: 'many' is not a number from 1 to 1024", "see `abiter run --help`"),
    ):
        done = Abiter(place.abiter.results)(*words) if words and words[0] in place.base else Finished(*run_bare(place, *words))
        assert done.code == 2, words
        assert f"error: {what}\n" in done.err and f"hint: {hint}\n" in done.err, done.err
        assert not done.out


def run_bare(place: Place, *words: str) -> tuple[int, str, str]:
    import subprocess

    done = subprocess.run([place.abiter.program, *words], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


# --help.


def test_help_fits_80_columns_and_has_two_examples_each(place: Place) -> None:
    for command, help_ in read_helps(place.abiter).items():
        assert not [line for line in help_.text.splitlines() if len(line) > 80], command
        assert not command or len(help_.examples()) >= 2, command
    whole = read_helps(place.abiter)[""].text
    assert re.findall(r"^([A-Z][^:\n]*):$", whole, re.M) == [
        "Options", "Cases", "Runs that were kept", "Toolchains, specs and where values are passed", "For shells and packages", "Exit codes",
    ]
    assert all(re.search(rf"^  {command} ", whole, re.M) for command in place.base)


def test_commands_without_results_are_those_that_have_no_such_flag(place: Place) -> None:
    without = [command for command, help_ in read_helps(place.abiter).items() if command and "--results" not in help_.flags]
    assert tuple(without) == WITHOUT_RESULTS


# Printing.


def test_commands_and_session_print_nothing_themselves() -> None:
    """report/ has all that is printed."""
    printing = re.compile(
        r"\b(f?puts|f?printf|fwrite|putchar|fputc|perror)\s*\("
        r"|fmt::print|std::c(out|err|log)\b|\bstd(out|err)\b|STDERR_FILENO\s*,|\bwrite\(STD"
    )
    files = [file for room in ("cli", "session") for file in (ROOT / "harness" / room).glob("*.[ch]*") if not file.name.endswith("_test.cpp")]
    assert len(files) > 40
    found = [f"{file.name}:{number}: {line.strip()}" for file in files for number, line in enumerate(file.read_text().splitlines(), 1) if printing.search(line)]
    assert not found, "\n" + "\n".join(found)


def named(abiter: Abiter, *words: str) -> set[str]:
    done = abiter("list", "--spec", "structs/nested", *words)
    assert (done.code, done.err) == (0, "")
    return set(re.findall(r"::c::(\S+)->", done.out))


@pytest.mark.parametrize("glob", ["gcc-*", "g++-*", "g++*", "clang-*", "clang++-*", "rustc-*", "tcc*"])
def test_a_glob_means_compilers_and_no_variants_of_them(abiter: Abiter, glob: str) -> None:
    chosen = named(abiter, "--toolchain", glob)
    if not chosen:
        pytest.skip(f"no {glob} on this machine")
    assert not [one for one in chosen if re.search(r"-m32|\+c?bindgen|-O2|-avx|-short-enums|-std", one)]


def test_what_is_only_taken_away_is_taken_from_what_a_run_has_anyway(abiter: Abiter, need: Callable[..., list[str]]) -> None:
    [gcc] = need("gcc")
    usual = named(abiter)
    assert named(abiter, "--toolchain", "!gcc*") == {one for one in usual if not one.startswith("gcc")} != usual
    assert named(abiter, "--toolchain", "gcc-*", "--toolchain", f"!{gcc}*") == named(abiter, "--toolchain", "gcc-*") - {gcc}
    assert abiter("list", "--toolchain", "!nosuch-1").code == 2
    assert abiter("list", "--pair", "nosuch-1->gcc-*", "--toolchain", "gcc-*").code == 2


def test_what_says_how_text_looks_is_refused_with_a_format_for_machines(place: Place) -> None:
    for words, flag in (
        (("run", "--format", "json"), "--verbose"),
        (("run", "--format", "jsonl"), "--verbose"),
        (("diff", "--format", "json"), "--verbose"),
        (("compare", "--format", "json"), "--verbose"),
        (("toolchains", "--format", "json"), "--explain"),
    ):
        done = place(*words, flag)
        assert done.code == 2 and "says how text looks" in done.err, (words, done)
