"""Toolchain files for deliberately wrong compilers: gcc-12 behind a script of tests/broken, one a mode."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from conftest import ROOT


def write_toolchains(folder: Path, script: str, modes: Iterable[str]) -> Path:
    """The id of each toolchain is its mode."""
    gcc = (ROOT / "toolchains/gcc.toml").read_text(encoding="utf-8").split("[expected]")[0]
    for mode in modes:
        lines = []
        for line in gcc.splitlines():
            if line.startswith("compile = "):
                line = line.replace('"{self}"', f'"{sys.executable}", "{ROOT}/tests/broken/{script}", "{mode}", "{{self}}"')
            elif line.startswith("id = "):
                line = f'id = "{mode}"'
            elif line.startswith("programs = "):
                line = 'programs = ["gcc-12"]'
            lines.append(line)
        (folder / f"{mode}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
