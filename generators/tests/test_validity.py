"""Functions of probes: those that the built-in specs ask are there in every language that the specs name."""

from __future__ import annotations

import importlib
import re
import unittest
from pathlib import Path
from typing import Any

from .specs import toolchain

SPECS = Path(__file__).resolve().parents[2] / "specs/validity"
PROBE = re.compile(r'^probe "(\w+)" ((?:"\w+" )*)(.*)\{', re.MULTILINE)
LANGUAGES = ("c", "cpp", "rust")


def module(language: str) -> Any:
    return importlib.import_module(f"{language}.validity")


class Probes(unittest.TestCase):
    def test_what_specs_ask_is_there(self) -> None:
        asked = [found.groups() for path in sorted(SPECS.glob("*.kdl")) for found in PROBE.finditer(path.read_text(encoding="utf-8"))]
        self.assertGreater(len(asked), 20)
        for name, languages, rest in asked:
            function = re.search(r'function="(\w+)"', rest)
            for language in re.findall(r'"(\w+)"', languages) or LANGUAGES:
                self.assertIn(function.group(1) if function else name, module(language).KINDS, language)

    def test_each_function_under_each_convention_is_a_part_with_its_symbol(self) -> None:
        for language in LANGUAGES:
            kinds = tuple(module(language).KINDS)
            unit = module(language).generate("a/b", kinds, ("c", "win64"), toolchain(language))
            self.assertEqual([(part.key, part.convention) for part in unit.parts], [(kind, c) for kind in kinds for c in ("c", "win64")])
            for part in unit.parts:
                self.assertIn(f"{part.key}__{part.convention}(", part.text)
                self.assertNotIn("@", part.text.replace("@@", ""))
            self.assertIn("a/b", unit.prelude)


if __name__ == "__main__":
    unittest.main()
