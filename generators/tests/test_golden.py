"""The sources of every sample, as people would read them. ABITER_RECORD=1 writes them anew."""

from __future__ import annotations

import importlib
import os
import unittest
from pathlib import Path

import abiter_model

from .specs import ALL, sample, toolchain

GOLDEN = Path(__file__).resolve().parent / "golden"
CONVENTIONS = {
    "c": ("c", "win64"),
    "cpp": ("c", "win64"),
    "rust": ("c", "win64", "c-unwind"),
    "rust_bindgen": ("c", "win64", "c-unwind"),
    "c_cbindgen": ("c",),
}

#: What the binding generators add to C's and Rust's own types shows in these.
OF_TOOLS = {"rust_bindgen": ("bit_fields", "choices"), "c_cbindgen": ("choices",)}

#: The sides differ in their functions only.
BOTH_SIDES = ("wide", "rust_only", "signatures")


class Golden(unittest.TestCase):
    maxDiff = None

    def test_sources_are_as_recorded(self) -> None:
        compared = set()
        for language, conventions in CONVENTIONS.items():
            generate = importlib.import_module(language).generate
            for name in OF_TOOLS.get(language, ALL):
                for side in ("caller", "callee") if name in BOTH_SIDES else ("caller",):
                    with self.subTest(language=language, sample=name, side=side):
                        by = toolchain(language, *conventions)
                        unit = generate(sample(name), side, by)
                        prelude = unit.prelude.replace(f"abiter {abiter_model.version}:", "abiter VERSION:")
                        text = prelude + "".join(p.text for p in unit.parts)
                        file = GOLDEN / language / f"{name}_{side}.{by.language.extension}"
                        compared.add(file)
                        self._compare(file, text)
        self.assertEqual(set(), {file for file in GOLDEN.rglob("*") if file.is_file()} - compared)

    def _compare(self, path: Path, text: str) -> None:
        if os.environ.get("ABITER_RECORD"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        self.assertTrue(path.exists(), f"{path} is missing: record it with ABITER_RECORD=1")
        self.assertEqual(path.read_text(), text, f"{path} differs: if that's right, record it with ABITER_RECORD=1")
