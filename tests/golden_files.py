"""Golden files: what people read most, as it was when somebody looked at it last. ABITER_RECORD=1 writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def check_golden(name: str, text: str, names: dict[str, str] | None = None) -> None:
    """`names`: what stands in the file instead of what this machine has, such as "gcc-12" → "GCC"."""
    for real, shown in (names or {}).items():
        text = text.replace(real, shown)
    file = GOLDEN / name
    if os.environ.get("ABITER_RECORD"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8"), f"{file} differs: if that's right, record it with ABITER_RECORD=1"
