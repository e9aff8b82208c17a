"""The documents say what is so: every command line in them runs and prints what they show, every snippet is read, every name exists.

A code block says by its kind how it is checked (CONTRIBUTING.md, "Documents"):

    sh                  a command a line; it runs. `console`: commands behind `$ `, and what each of them prints
    kdl, kdl wrong      a spec; one with mistakes, which the `text errors` behind it shows
    toml toolchain NAME, toml profile, toml expectations, toml expectations when
    json, c, cpp, rust, python
    text                isn't checked
"""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import shutil
import subprocess
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, WITHOUT_RESULTS, Abiter
from documents import BLOCKS, DOCUMENTS, Block, Command, all_commands, differs
from help_texts import read_helps
from wanted import Toolchains

KINDS = (
    "sh", "console", "kdl", "kdl wrong", "text errors", "toml toolchain", "toml profile", "toml expectations", "toml expectations when",
    "json", "c", "cpp", "rust", "python", "text",
)

#: How many blocks of a document may go unchecked, and what they are.
UNCHECKED = {
    "docs/architecture.md": (4, "drawings of the stages and of the processes; the files of an architecture and of a language, which tests check"),
    "docs/bench.md": (1, "an hour's output of ci/bench"),
}

#: What stands for a user's own file or case in a command line.
PLACEHOLDERS = {
    "CASE-ID": "{case}",
    "SPEC::FUNCTION": "structs/empty::nothing_in",
    "SPEC": "structs/empty",
    "OLD NEW": "last~1 last",
    "RUN": "last",
    "DIR": "shards",
}

#: Commands that aren't run here, and why: only their program and their flags are looked at.
NOT_RUN = {
    r"ci/(start|setup|test)\b": "installs packages, builds, runs all tests",
    r"ci/bench\b": "measures for minutes",
    r"ci/nightly\b": "tests/test_ci.py runs it on a narrow matrix",
    r"(cd generators|.*-m unittest)\b": "a test of its own runs them",
    r"(PATH=\S+ )?(meson|ninja)\b": "builds abiter",
}

#: Commands that are run with more words, and why.
NARROWED = {
    r"abiter fingerprint(?!.* --spec)": ("--spec structs/empty", "all specs take a minute"),
    r"abiter diff( -v| --fail-on \w+| --format \w+)*$": ("last~1 last", "the command before asked for something else"),
    r"abiter gc\b": ("--dry-run", "the commands behind it need the runs"),
}

#: A run of more cases than this is narrowed to its first one.
MANY_CASES = 60


def run(command: str, folder: Path, timeout: int = 240) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}"}
    environment.pop("GITHUB_STEP_SUMMARY", None)
    return subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, timeout=timeout, check=False)


@dataclass
class Place:
    """A folder that looks like a checkout, in which `abiter` is a program; runs are kept below its `results`."""

    folder: Path
    need: Toolchains
    names: dict[str, str] = field(default_factory=dict)

    def run(self, command: str) -> subprocess.CompletedProcess[str]:
        return run(command, self.folder)

    def filled_in(self, command: str) -> str:
        for placeholder, text in PLACEHOLDERS.items():
            real = text.format(**self.names)
            command = re.sub(rf"(?<![\w-]){re.escape(placeholder)}(?![\w-])", shlex.quote(real) if "->" in real else real, command)
        return command

    def missing(self, command: str) -> list[str]:
        """Toolchains that a command names and that aren't here."""
        words = re.findall(r"(?<![\w./+-])(?:gcc|g\+\+|clang|clang\+\+|rustc)-\d[\w.+]*(?:-\w+)*(?!\.json|[\w.])|(?<![\w./+-])tcc\b", command)
        meant = {word for word in words if not word.endswith(".json") and not re.search(re.escape(word) + r"[*?\[{]", command)}
        return sorted(meant - self.need.found.keys())


@pytest.fixture(scope="module")
def place(abiter: Abiter, need: Toolchains, tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("checkout")
    for entry in ROOT.iterdir():
        if entry.name != "results":
            (folder / entry.name).symlink_to(entry)
    abiter.results.mkdir(exist_ok=True)
    (folder / "results").symlink_to(abiter.results)
    (folder / "bin").mkdir()
    program = folder / "bin/abiter"
    plain = "|".join(WITHOUT_RESULTS)
    program.write_text(
        f'#!/bin/sh\ncase "$1" in -*|""|{plain}) exec {abiter.program} "$@";; esac\n'
        f'exec {abiter.program} "$@" --results {abiter.results}\n'
    )
    program.chmod(0o755)
    (folder / "my.kdl").write_text('struct "Point" { x "f32"; y "u8" }\nfn "move_point" { inputs { p "Point"; by "i64"; end "u32" }; outputs { _ "Point" } }\n')
    gcc, clang = need("gcc", "clang <18")
    made = Place(folder, need, {"gcc": gcc, "clang": clang, "case": f"structs/empty::nothing_in::c::{gcc}->{clang}"})
    for _ in range(2):
        assert abiter("run", "-q", "--spec", "structs/empty", "--convention", "c", "--pair", f"{gcc}->{clang}").code == 0
    newest = sorted((abiter.results / "runs").iterdir())[-1]
    shutil.copytree(newest, folder / "shards/1")
    for name, toolchain in (("a", gcc), ("b", clang)):
        assert abiter("fingerprint", "--toolchain", toolchain, "--spec", "structs/empty", "-o", str(folder / f"{name}.json")).code == 0
    return made


# Command lines.


def treatment(table: dict[str, Any], command: str) -> Any:
    return next((value for pattern, value in table.items() if re.match(pattern, command)), None)


def narrowed_run(place: Place, command: str) -> str:
    """A run of many cases becomes one of its first case; the selection is made all the same."""
    words = re.split(r"(?<!\S)(?=--?[A-Za-z])", command.removeprefix("abiter run"))
    selecting = "".join(
        word for word in words
        if re.match(r"\s*$|[^-]|--(spec|fn|kind|convention|toolchain|pair|partition|scenarios|config|profile|toolchain-folder)\b|-P\b", word)
    )
    listed = place.run(f"set -o pipefail; abiter list {selecting} | head -{MANY_CASES + 1}")
    cases = listed.stdout.split()
    if listed.returncode == 4:
        pytest.skip(f"no case for this machine: {listed.stderr.strip()}")
    assert cases, f"{command}\n{listed.stderr}"
    return command if len(cases) <= MANY_CASES else f"{command} {shlex.quote(cases[0])}"


def check_command(place: Place, text: str, sample: tuple[str, ...]) -> None:
    command = place.filled_in(text)
    missing = place.missing(command)
    if missing:
        pytest.skip("not on this machine: " + ", ".join(missing))
    if treatment(NOT_RUN, command):
        program = next(word for word in shlex.split(command, comments=True) if "=" not in word)
        assert program == "cd" or shutil.which(program) or os.access(ROOT / program, os.X_OK), f"there is no {program}"
        return
    plain = re.sub(r"\s+#.*$", "", command)
    if not sample:
        more = treatment(NARROWED, plain)
        if more:
            command = f"{plain} {more[0].format(**place.names)}"
        elif re.match(r"abiter run\b(?!.*--(resume|rerun))(?=\s|$)", plain):
            command = narrowed_run(place, plain)
    done = place.run(command)
    # The one case that a command is narrowed to may be unsupported.
    codes = (0, 1, 4) if command != plain and "nothing was checked" in done.stderr else (0, 1)
    assert done.returncode in codes and "error:" not in done.stderr, f"{command}\n{done.stderr}"
    if sample:
        assert not differs(sample, done.stdout), f"{command}\n{differs(sample, done.stdout)}"


@pytest.mark.parametrize("command", all_commands(), ids=str)
def test_a_command_line_runs_and_prints_what_is_shown(place: Place, command: Command) -> None:
    check_command(place, command.text, command.sample)


def test_commands_that_are_narrowed_are_there(abiter: Abiter) -> None:
    """A row that fits no command any longer would only hide one that comes to fit it."""
    commands = [command.text for command in all_commands() if not command.sample]
    commands += [example for help_ in read_helps(abiter).values() for example in help_.examples()]
    plain = [re.sub(r"\s+#.*$", "", command) for command in commands]
    assert [pattern for pattern in NARROWED if not any(re.match(pattern, command) for command in plain)] == []


def test_there_are_command_lines_and_samples() -> None:
    found = all_commands()
    assert len(found) > 40 and sum(bool(command.sample) for command in found) >= 3


# Blocks.


def test_every_block_says_how_it_is_checked() -> None:
    unknown = [f"{block}: {block.kind!r}" for block in BLOCKS if block.kind not in KINDS and not re.fullmatch(r"toml toolchain [\w+-]+", block.kind)]
    assert not unknown
    assert not [f"{document.name}:{line}" for document in DOCUMENTS for line in document.indented()], "code that is indented has no kind"
    counted = {name: sum(block.kind == "text" for block in BLOCKS if block.document == name) for name in {block.document for block in BLOCKS}}
    assert {name: count for name, count in counted.items() if count} == {name: count for name, (count, _) in UNCHECKED.items()}


def of_kind(*kinds: str) -> list[Block]:
    return [block for block in BLOCKS if block.kind in kinds]


def test_every_spec_is_read(abiter: Abiter, tmp_path: Path) -> None:
    (tmp_path / "point.kdl").write_text('struct "Point" { x "f32"; y "f32" }\n')
    blocks = of_kind("kdl")
    assert len(blocks) > 30
    words = []
    for block in blocks:
        file = tmp_path / f"{Path(block.document).stem.replace('-', '_')}_{block.line}.kdl"
        file.write_text(block.text)
        words += ["--spec", str(file)]
    done = abiter("list", "--functions", *words)
    assert done.code == 0 and not done.err, done.err


def test_a_wrong_spec_is_told_as_is_shown(abiter: Abiter, tmp_path: Path) -> None:
    blocks = of_kind("kdl wrong", "text errors")
    assert [block.kind for block in blocks] == ["kdl wrong", "text errors"] * (len(blocks) // 2) and blocks
    for wrong, errors in zip(blocks[::2], blocks[1::2], strict=True):
        (tmp_path / "t.kdl").write_text(wrong.text)
        done = subprocess.run(
            [abiter.program, "list", "--functions", "--spec", "t.kdl", "--results", str(abiter.results)], cwd=tmp_path, capture_output=True,
            text=True, check=False,
        )
        assert done.returncode == 2
        assert not differs(tuple(errors.text.splitlines()), done.stderr), f"{errors}\n{differs(tuple(errors.text.splitlines()), done.stderr)}"


def toolchain_files() -> list[Block]:
    return [block for block in BLOCKS if block.kind.startswith("toml toolchain ")]


@pytest.mark.parametrize("block", toolchain_files(), ids=str)
def test_a_toolchain_file_is_read(abiter: Abiter, tmp_path: Path, block: Block) -> None:
    (tmp_path / f"{block.kind.split()[-1]}.toml").write_text(block.text)
    done = abiter("toolchains", "--toolchain-folder", str(tmp_path), "--format", "json")
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("block", of_kind("toml expectations", "toml expectations when"), ids=str)
def test_rules_are_read(place: Place, abiter: Abiter, tmp_path: Path, block: Block) -> None:
    file = tmp_path / "rules.toml"
    head = '[[expect]]\nmatch = "a::b::c::d->e"\nverdict = "value"\nreason = "r"\nlink = "https://l"\n' if block.kind.endswith("when") else ""
    file.write_text(head + block.text)
    done = abiter("run", "-q", "--spec", "structs/empty", "--convention", "c", "--pair", "{gcc}->{gcc}".format(**place.names), "--expectations", str(file))
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("block", of_kind("toml profile"), ids=str)
def test_a_profile_is_read(abiter: Abiter, tmp_path: Path, block: Block) -> None:
    file = tmp_path / "profiles.toml"
    file.write_text(block.text)
    flags = tomllib.loads(block.text).get("flags", {})
    for folder in flags.get("toolchain-folder", []):
        (tmp_path / folder).mkdir(parents=True)
    for rules in flags.get("expectations", []):
        (tmp_path / rules).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / rules).write_text("")
    for profile in re.findall(r"^\[profile\.([\w-]+)\]", block.text, re.M):
        done = abiter("list", "--count", "--config", str(file), "-P", profile)
        assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("block", of_kind("json", "python", "c", "cpp", "rust"), ids=str)
def test_a_snippet_of_another_language_is_well_formed(need: Toolchains, tmp_path: Path, block: Block) -> None:
    if block.kind == "json":
        json.loads(block.text)
    elif block.kind == "python":
        ast.parse(block.text)
    else:
        want, suffix = {"c": ("clang >=15", "c"), "cpp": ("g++", "cpp"), "rust": ("rustc >=1.81", "rs")}[block.kind]
        [toolchain] = need(want)
        file = tmp_path / f"snippet.{suffix}"
        file.write_text(block.text)
        flags = ["--crate-type=lib", "--emit=metadata", "--out-dir", str(tmp_path)] if suffix == "rs" else ["-fsyntax-only", "-w"]
        done = subprocess.run([need.found[toolchain]["compiler"], *flags, str(file)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


# --help.


def test_examples_of_help_run(abiter: Abiter, place: Place) -> None:
    for name, help_ in read_helps(abiter).items():
        assert len(help_.examples()) >= 2 or not name, f"abiter {name} --help has no two examples"
        for example in help_.examples():
            check_command(place, example, ())
