"""What is known of a machine stands in its folders, and docs/architecture.md lists them."""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT

RUNNER = ROOT / "harness/run/runner"
ARCHITECTURES = sorted(folder.name for folder in (RUNNER / "arch").iterdir() if folder.is_dir())
SOURCES = {".c", ".h", ".S", ".cpp", ".build"}

# Words that mean a machine: its name, a register of one that we have, an instruction set.
MACHINE_WORDS = re.compile(
    r"\b(x86|x86.64|amd64|i[3-6]86|aarch64|riscv\d*|[re]?[abcd]x|[re][sb]p|[re][sd]i|[re]flags|al|r(?:[89]|1[0-5])d?"
    r"|[xyz]mm\d*|mm\d|st\d|[a-z_]*gprs?|[a-z_]*xmm|mxcsr|x87[a-z]*|fxsave|mmx|sse\d?|avx\w*|win64|sysv64|regcall)\b",
    re.IGNORECASE,
)


def sources(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in SOURCES)


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def code_of(path: Path) -> str:
    """Without comments: an example there is no knowledge."""
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text(), flags=re.DOTALL)


def files_of_an_architecture() -> dict[str, str]:
    """The list in docs/architecture.md: paths, with NAME for the architecture's name, and what they are for."""
    page = (ROOT / "docs/architecture.md").read_text()
    section = page.split("\n## Architectures\n")[1].split("\n## ")[0]
    block = section.split("```text\n")[1].split("```")[0]
    return dict(line.split(maxsplit=1) for line in block.splitlines())


def test_the_runner_knows_machines_by_their_folders_alone() -> None:
    found = [
        f"{name_of(path)}:{number}: {match.group()}"
        for path in sources(RUNNER)
        if RUNNER / "arch" not in path.parents
        for number, line in enumerate(path.read_text().splitlines(), 1)
        for match in MACHINE_WORDS.finditer(line)
    ]
    assert found == []


def test_the_words_of_machines_are_found() -> None:
    read = [path for path in sources(RUNNER / "arch") if path.name in ("units.c", "gate.S", "arch.h")]
    assert len(read) == 3 * len(ARCHITECTURES)
    for path in read:
        assert MACHINE_WORDS.search(path.read_text()), path


def test_all_architectures_have_the_files_that_the_documentation_lists() -> None:
    listed = files_of_an_architecture()
    assert len(ARCHITECTURES) >= 2
    folder = "harness/run/runner/arch/NAME/"
    for architecture in ARCHITECTURES:
        here = {folder + path.name for path in (RUNNER / "arch" / architecture).iterdir()}
        assert here == {path for path in listed if path.startswith(folder)}
        for path in listed:
            where = ROOT / path.replace("NAME", architecture)
            assert where.exists(), where
            if "NAME" not in path:
                assert re.search(rf"\b{architecture}\b", where.read_text()), f"{path} doesn't name {architecture}"


# Files that name an architecture and yet know nothing of it.
NAMED_ELSEWHERE = {
    "harness/generate/meson.build": "a test of the generators is called so",
    "harness/toolchain/test_support.h": "a compiler that tests make up answers with a target",
}


def test_no_other_file_of_the_harness_names_an_architecture() -> None:
    listed = {path.replace("NAME", name) for path in files_of_an_architecture() for name in ARCHITECTURES}
    words = re.compile(r"x86_64|" + "|".join(ARCHITECTURES))
    found = {
        name_of(path)
        for path in sources(ROOT / "harness")
        if not path.name.endswith(("_test.cpp", "_test.S")) and "harness/target/" not in str(path) and words.search(code_of(path))
    }
    assert found - listed == set(NAMED_ELSEWHERE)


@pytest.fixture(scope="module")
def fake_runner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The core built for tests/arch/fake: four files are all that it needs of a machine."""
    program = tmp_path_factory.mktemp("fake") / "runner"
    fake = ROOT / "tests/arch/fake"
    files = sorted((RUNNER / "core").glob("*.c")) + sorted(fake.glob("*.c"))
    words = ["cc", "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", f"-I{RUNNER}", f"-I{fake}", *map(str, files), "-ldl", "-pthread", "-o", str(program)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return program


def records(log: bytes) -> list[tuple[int, int, bytes]]:
    """Kind, index and body of each record."""
    found = []
    while log:
        size, kind, _, _, index = struct.unpack_from("<IHHII", log)
        found.append((kind, index, log[16:size]))
        log = log[size:]
    return found


def run_fake(program: Path, folder: Path, orders: str) -> subprocess.CompletedProcess[str]:
    protocol = (RUNNER / "protocol.h").read_text()
    magic = int(re.findall(r"ABITER_JOB_MAGIC (0x[0-9a-f]+)ull", protocol)[0], 16)
    size = int(re.findall(r"ABITER_SIZE\(struct abiter_job, (\d+)\)", protocol)[0])
    (folder / "job").write_bytes(struct.pack("<Q", magic) + bytes(size - 8 + 16))
    (folder / "orders").write_text(orders)
    words = [str(program), str(folder / "job"), str(folder / "orders"), str(folder / "log")]
    return subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)


def test_a_runner_of_a_machine_that_nobody_has_heard_of_describes_it_in_its_log(fake_runner: Path, tmp_path: Path) -> None:
    done = run_fake(fake_runner, tmp_path, "orders\t2\ntoolchains\t0\n")
    assert done.returncode == 0, done.stderr
    found = records((tmp_path / "log").read_bytes())
    assert struct.unpack("<IIII", found[0][2]) == (3, struct.calcsize("P"), 32, 64)
    units = [body for _, _, body in found[1:8]]
    names = [body[:8].rstrip(b"\0").decode() for body in units]
    assert names == ["g0", "g1", "g2", "v0", "v1", "g3", "else"]
    assert units[3][8:16].rstrip(b"\0") == b"w0"
    assert found[8][2].rstrip(b"\0") == b"the callee left the fake mode set"
    assert len(found) == 10  # the last one closes the log


@pytest.mark.parametrize("orders", ["toolchains\t0\n", "orders\t1\ntoolchains\t0\n", "orders\t2\nsing\n", ""])
def test_orders_of_another_version_are_refused(fake_runner: Path, tmp_path: Path, orders: str) -> None:
    done = run_fake(fake_runner, tmp_path, orders)
    assert done.returncode == 3
    assert "orders" in done.stderr
