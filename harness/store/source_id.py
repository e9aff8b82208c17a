"""Writes a header with a hash over the sources of the harness: two builds of the same sources are the same harness."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def main(folder: str, output: str) -> None:
    root = Path(folder)
    digest = hashlib.sha256()
    files = sorted(p for p in root.rglob("*") if p.suffix in (".h", ".c", ".cpp", ".S", ".toml") and not p.stem.endswith("_test"))
    for path in files:
        digest.update(f"{path.relative_to(root)}\n".encode() + path.read_bytes() + b"\0")
    text = f'#pragma once\n\n#define ABITER_SOURCE_ID "{digest.hexdigest()[:16]}"\n'
    target = Path(output)
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
