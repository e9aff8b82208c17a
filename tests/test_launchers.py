"""Toolchains whose compiles go through ccache, or over a farm of distcc daemons: the same verdicts, unless the farm has another compiler."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from conftest import Abiter
from wanted import Toolchains

SELECTION = ["--no-expectations", "--spec", "scalars/wide_integers", "--spec", "structs/empty", "--convention", "c"]


def toolchain_folder(folder: Path, launcher: str, environment: dict[str, str]) -> Path:
    """gcc with a launcher; what the built-in file says of it stays."""
    folder.mkdir(exist_ok=True)
    text = ", ".join(f"{name} = {json.dumps(value)}" for name, value in environment.items())
    (folder / "gcc.toml").write_text(f'launcher = ["{launcher}"]\nenvironment = {{ {text} }}\n')
    return folder


class Daemon:
    """A distccd on a loopback port. `compilers`: what it may run, by base name; that is how a farm gets another version."""

    def __init__(self, folder: Path, compilers: list[str]) -> None:
        folder.mkdir()
        (folder / "compilers").write_text("".join(f"{name}\n" for name in compilers))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = folder / "log"
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                [
                    "distccd", "--daemon", "--no-detach", "--port", str(self.port), "--listen", "127.0.0.1", "--allow", "127.0.0.1",
                    "--jobs", "2", "--log-stderr", "--log-level=info",
                ],
                env={**os.environ, "DISTCC_CMDLIST": str(folder / "compilers"), "TMPDIR": "/tmp"},
                stderr=log,
            )
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                assert time.monotonic() < deadline, self.log.read_text()
                time.sleep(0.05)

    def compiled(self) -> int:
        return len(re.findall(r"COMPILE_OK", self.log.read_text()))

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(10)


@pytest.fixture
def gcc(need: Toolchains) -> str:
    return need("gcc")[0]


@pytest.fixture
def selection(need: Toolchains, gcc: str) -> list[str]:
    """Calls from gcc to a clang that has another idea of some of them."""
    return [*SELECTION, "--pair", f"{gcc}->{need('clang <18')[0]}"]


@dataclass
class Farm:
    folder: Path  # where the daemons' own files are, and what they may run
    daemons: list[Daemon]

    def start(self, name: str, *compilers: str) -> Daemon:
        self.daemons.append(Daemon(self.folder / name, list(compilers)))
        return self.daemons[-1]


@pytest.fixture
def farm() -> Iterator[Farm]:
    for program in ("distcc", "distccd"):
        if not shutil.which(program):
            pytest.skip(f"there is no {program} on this machine (Debian package distcc)")
    # The daemons give up root, and must read their list of compilers.
    with tempfile.TemporaryDirectory(prefix="abiter-distcc-") as readable:
        Path(readable).chmod(0o755)
        farm = Farm(Path(readable), [])
        yield farm
        for daemon in farm.daemons:
            daemon.close()


def run(selection: list[str], folder: Path, results: Path) -> dict:
    done = Abiter(results)("run", *selection, "--toolchain-folder", str(folder), "--format", "json")
    assert done.code in (0, 1, 3), done.err
    return {"code": done.code, **json.loads(done.out)}


def letters(results: dict) -> list[tuple[str, str]]:
    return [(suite["id"], pairing["verdicts"]) for suite in results["suites"] for pairing in suite["pairings"]]


def hosts(tmp_path: Path, *daemons: Daemon) -> dict[str, str]:
    (tmp_path / "distcc").mkdir(exist_ok=True)
    return {"DISTCC_HOSTS": " ".join(f"127.0.0.1:{one.port}/1" for one in daemons), "DISTCC_FALLBACK": "0", "DISTCC_DIR": str(tmp_path / "distcc")}


def test_two_distcc_daemons_give_the_same_verdicts(farm: Farm, abiter: Abiter, need: Toolchains, gcc: str, selection: list[str], tmp_path: Path) -> None:
    program = need.found[gcc]["compiler"]
    first, second = farm.start("first", program), farm.start("second", program)
    spread = run(selection, toolchain_folder(tmp_path / "t", "distcc", hosts(tmp_path, first, second)), tmp_path / "r")
    assert first.compiled() > 0 and second.compiled() > 0
    assert first.compiled() + second.compiled() >= 4  # both sides of two specs
    _, here = abiter.run_json(*selection)
    assert letters(spread) == letters(here)
    assert [one["hash"] for one in spread["toolchains"]] == [one["hash"] for one in here["toolchains"]]


def test_another_version_on_the_farm_is_an_error(farm: Farm, need: Toolchains, gcc: str, selection: list[str], tmp_path: Path) -> None:
    _, other_gcc = need("gcc", "gcc")
    right_one, wrong_one = need.found[gcc], need.found[other_gcc]
    other = farm.folder / Path(right_one["compiler"]).name
    other.symlink_to(wrong_one["compiler"])
    wrong = farm.start("wrong", str(other))
    folder = toolchain_folder(tmp_path / "t", "distcc", hosts(tmp_path, wrong))
    spread = run(selection, folder, tmp_path / "r")
    assert wrong.compiled() > 0
    assert spread["code"] == 3
    assert {letter for _, row in letters(spread) for letter in row} <= {"E", " "}
    assert "E" in letters(spread)[0][1]
    message = spread["suites"][0]["findings"][0]["message"]
    assert "distcc" in message and wrong_one["version"] in message and right_one["version"] in message
    # The farm is mended: what it built is built again.
    right = farm.start("right", right_one["compiler"])
    toolchain_folder(folder, "distcc", hosts(tmp_path, right))
    assert "E" not in {letter for _, row in letters(run(selection, folder, tmp_path / "r")) for letter in row}


def test_ccache_in_front_of_a_compiler(abiter: Abiter, selection: list[str], tmp_path: Path) -> None:
    if not shutil.which("ccache"):
        pytest.skip("there is no ccache on this machine")
    folder = toolchain_folder(tmp_path / "t", "ccache", {"CCACHE_DIR": str(tmp_path / "cache")})
    _, here = abiter.run_json(*selection)
    assert letters(run(selection, folder, tmp_path / "r")) == letters(here)
    stats = subprocess.run(
        ["ccache", "--print-stats"], env={**os.environ, "CCACHE_DIR": str(tmp_path / "cache")}, capture_output=True, text=True, check=True,
    ).stdout
    counts = {name: int(number) for name, number in (line.split() for line in stats.splitlines())}
    assert counts["cache_miss"] >= 2  # the caller's side of two specs
