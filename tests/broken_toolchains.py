"""Toolchain files for deliberately wrong compilers: a right one behind a script of `scripts`, one a mode."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from conftest import ROOT
from wanted import Toolchains


def write_toolchains(
    folder: Path, script: str, modes: Iterable[str], need: Toolchains, compiler: str, scripts: str = "tests/broken"
) -> Path:
    """Toolchains that are all like `compiler` (an id), each with its mode as its id."""
    like = compiler.split("-", maxsplit=1)[0]
    for mode in modes:
        words = [sys.executable, f"{ROOT}/{scripts}/{script}", mode, "{self}", "{flags}", "-c", "{in}", "-o", "{out}"]
        lines = [f'like = "{like}"', f'id = "{mode}"', f"programs = {json.dumps([need.program(compiler)])}", f"compile = {json.dumps(words)}", "[expected]"]
        (folder / f"{mode}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
