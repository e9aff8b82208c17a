"""The inputs of trophies/: what each README.md shows is what the compilers of this machine do.

A folder `trophies/NN-NAME/` belongs to entry NN of TROPHIES.md. It has sources and a README.md, whose `console` blocks are run here from top to
bottom, all in one copy of the folder: commands behind `$ `, and what each of them prints.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT
from documents import Command, Document, commands, differs

FOLDERS = sorted(path for path in (ROOT / "trophies").iterdir() if path.is_dir())
PATH = "/usr/bin:/bin"
COMPILER = re.compile(r"(?<![\w./-])(?:(?:gcc|g\+\+|clang|clang\+\+)-\d+|tcc|rustc|bindgen)(?![\w.-])")
#: Versions of the compilers that have none in their name, which the entries speak of.
VERSIONS = {
    "rustc": ("rustc --version", r"rustc 1\.(6[89]|[78]\d|9[0-7])\."),
    "tcc": ("tcc -v", r"tcc version 0\.9\.2[78]"),
    "bindgen": ("bindgen --version", r"bindgen 0\.60\."),
}


def entries() -> dict[int, str]:
    """TROPHIES.md's entries by number."""
    parts = re.split(r"^## (\d+)\. ", (ROOT / "TROPHIES.md").read_text(encoding="utf-8"), flags=re.M)
    return {int(number): text for number, text in zip(parts[1::2], parts[2::2], strict=True)}


def number(folder: Path) -> int:
    return int(folder.name.partition("-")[0])


def run(command: str, folder: Path) -> str:
    """What a command prints, standard error included."""
    words = ["bash", "-c", f"ulimit -c 0; {command}"]
    done = subprocess.run(
        words, cwd=folder, env={"PATH": PATH, "LC_ALL": "C"}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False,
    )
    return done.stdout


def readme(folder: Path) -> Document:
    return Document(str(folder.relative_to(ROOT) / "README.md"))


def shown(folder: Path) -> list[Command]:
    return [command for block in readme(folder).blocks if block.kind == "console" for command in commands(block)]


def why_not(folder: Path, place: Path) -> str:
    """Why this machine can't run a folder's commands; empty if it can."""
    if platform.machine() != "x86_64":
        return "code for x86-64"
    text = "\n".join(command.text for command in shown(folder))
    for name in sorted(set(COMPILER.findall(text))):
        if not shutil.which(name, path=PATH):
            return f"not on this machine: {name}"
        if name in VERSIONS:
            command, pattern = VERSIONS[name]
            version = run(command, place)
            if not re.search(pattern, version):
                return f"the entry speaks of other versions: {version.strip()}"
        if "-m32" in text:
            (place / "probe.cpp").write_text("int main() {}\n")
            if run(f"{name} -m32 -x c probe.cpp -o probe || echo failed", place):
                return f"{name} has no 32-bit libraries here"
    return ""


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_input_does_what_its_entry_says(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "probe").mkdir()
    reason = why_not(folder, tmp_path / "probe")
    if reason:
        pytest.skip(reason)
    place = tmp_path / "input"
    shutil.copytree(folder, place)
    assert shown(folder)
    for command in shown(folder):
        printed = run(command.text, place)
        assert not differs(command.sample, printed), f"{command}: {command.text}\n{differs(command.sample, printed)}"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_input_is_ready_to_be_filed(folder: Path) -> None:
    text = readme(folder).text
    assert re.match(rf"# {number(folder)}\. ", text)
    assert re.findall(r"^## (.+)$", text, re.M) == ["Expected", "Actual", "Cause"]
    assert "```console" in text.partition("## Actual\n")[2].partition("\n## ")[0], "nothing is run under 'Actual'"
    assert all(command.sample for command in shown(folder)), "a command without output shows nothing"
    sources = [file for file in folder.iterdir() if file.name != "README.md"]
    words = "\n".join([*(command.text for command in shown(folder)), *(file.read_text(encoding="utf-8") for file in sources)])
    unused = [file.name for file in sources if file.name not in words]
    assert not unused
    for link in readme(folder).links():
        assert link.text.startswith("https://") or (folder / link.text).exists(), link


def test_an_entry_has_an_input_if_and_only_if_it_is_unreported() -> None:
    found = entries()
    linked = {at: set(re.findall(r"\]\(trophies/([\w-]+)/README\.md\)", text)) for at, text in found.items()}
    assert {name for names in linked.values() for name in names} == {folder.name for folder in FOLDERS}
    assert {folder.name: number(folder) for folder in FOLDERS} == {name: at for at, names in linked.items() for name in names}
    unreported = {at for at, text in found.items() if re.search(r"no (public )?report|not\s+reported", text, re.I)}
    assert unreported == {at for at, names in linked.items() if names}


def test_the_table_of_trophies_has_every_entry() -> None:
    text = (ROOT / "TROPHIES.md").read_text(encoding="utf-8")
    rows = [int(found) for found in re.findall(r"^\| (\d+) \|", text, re.M)]
    assert rows == list(entries()) == list(range(1, len(rows) + 1)) and len(rows) > 40


def test_the_readme_counts_the_entries() -> None:
    assert f"[{len(entries())} disagreements](TROPHIES.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
