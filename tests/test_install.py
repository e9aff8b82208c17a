"""An abiter that is installed: it needs neither the checkout nor the build folder, and brings manual pages and completions."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT, Abiter
from wanted import Toolchains


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory, abiter: Abiter) -> Path:
    """Moved behind its installation, since what is installed must not know where."""
    folder = tmp_path_factory.mktemp("install")
    build = Path(abiter.program).resolve().parents[2]
    if not (build / "build.ninja").is_file() or not shutil.which("meson"):
        pytest.skip(f"meson, and the build folder of {abiter.program}, are needed")
    words = ["meson", "install", "-C", str(build), "--no-rebuild", "--quiet"]
    environment = {**os.environ, "DESTDIR": str(folder / "first"), "PATH": "/usr/bin:/bin:" + os.environ["PATH"]}
    subprocess.run(words, check=True, capture_output=True, timeout=300, env=environment)
    (program,) = (folder / "first").rglob("bin/abiter")
    shutil.move(program.parent.parent, folder / "moved")
    return folder / "moved"


def installed(prefix: Path, *words: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("ABITER")}
    environment = {**kept, "XDG_STATE_HOME": str(prefix.parent / "state")}
    return subprocess.run([str(prefix / "bin/abiter"), *words], capture_output=True, text=True, timeout=300, check=False, env=environment, cwd="/")


def test_it_runs_every_kind_of_case(prefix: Path, need: Toolchains) -> None:
    gcc, gxx = need("gcc", "g++")
    words = ("--toolchain", gcc, "--toolchain", gxx, "--convention", "c", "--convention", "c-unwind")
    done = installed(prefix, "run", "--spec", "structs/empty", "--spec", "unwinding/edges", "--spec", "validity/bits", *words)
    assert done.returncode == 0, done.stderr
    assert (prefix.parent / "state/abiter/abiter.db").is_file()
    report = installed(prefix, "report")
    assert report.returncode == 0, report.stderr
    assert (prefix.parent / "state/abiter/report/index.html").is_file()
    repro = installed(prefix, "repro", f"structs/empty::nothing_in::c::{gcc}->{gcc}", "-o", str(prefix.parent / "repro"))
    assert repro.returncode == 0, repro.stderr
    assert (prefix.parent / "repro/repro.sh").is_file()


def test_nothing_in_it_names_the_checkout_or_the_build_folder(prefix: Path, abiter: Abiter) -> None:
    build = Path(abiter.program).resolve().parents[2]
    looked_at = [path for path in prefix.rglob("*") if path.is_file()]
    assert len(looked_at) > 200
    for path in looked_at:
        data = path.read_bytes()
        assert str(ROOT).encode() not in data, path
        assert str(build).encode() not in data, path


def test_a_manual_page_for_each_command_has_its_flags(prefix: Path, abiter: Abiter) -> None:
    commands = re.findall(r"^  ([a-z]+)  +\S", abiter("--help").out, flags=re.MULTILINE)
    assert len(commands) > 15
    pages = {path.name for path in (prefix / "share/man/man1").iterdir()}
    assert pages == {"abiter.1"} | {f"abiter-{command}.1" for command in commands}
    for command in commands:
        page = (prefix / f"share/man/man1/abiter-{command}.1").read_text(encoding="utf-8").replace("\\-", "-")
        for flag in re.findall(r"^  (?:-\w,)?(--[a-z-]+)", abiter(command, "--help").out, flags=re.MULTILINE):
            assert f"\\fB{flag}\\fR" in page, (command, flag)


@pytest.mark.skipif(not shutil.which("groff"), reason="groff isn't there")
def test_manual_pages_are_right_for_groff(prefix: Path) -> None:
    pages = sorted((prefix / "share/man/man1").iterdir())
    assert len(pages) > 15
    for page in pages:
        done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", str(page)], capture_output=True, text=True, check=False)
        assert done.returncode == 0 and not done.stderr, (page, done.stderr)


def completions(script: Path, line: str) -> list[str]:
    words = line.split(" ")
    code = f"source {script}; COMP_WORDS=({' '.join(repr(word) for word in words)}); COMP_CWORD={len(words) - 1}; _abiter; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    done = subprocess.run(["bash", "-euc", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_bash_completes_commands_flags_and_their_values(prefix: Path) -> None:
    script = prefix / "share/bash-completion/completions/abiter"
    assert completions(script, "abiter ru") == ["run", "runs"]
    assert completions(script, "abiter run --no-") == ["--no-poison", "--no-expectations", "--no-evidence"]
    assert completions(script, "abiter run --color a") == ["auto", "always"]
    assert completions(script, "abiter completion ") != []
    assert f"{prefix}/share" in completions(script, f"abiter run --results {prefix}/sh")


@pytest.mark.parametrize(("shell", "place"), [("zsh", "zsh/site-functions/_abiter"), ("fish", "fish/vendor_completions.d/abiter.fish")])
def test_other_shells_take_their_completions(prefix: Path, shell: str, place: str) -> None:
    script = prefix / "share" / place
    assert "--no-poison" in script.read_text(encoding="utf-8").replace("-l no-poison", "--no-poison")
    if not shutil.which(shell):
        pytest.skip(f"{shell} isn't there")
    subprocess.run([shell, "-n", str(script)], check=True)
