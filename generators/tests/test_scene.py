"""Frames of unwinding scenarios: what every language's unit has, and that their words are the same."""

from __future__ import annotations

import importlib
import re
import unittest
from pathlib import Path
from typing import Any

from common.unit import FUNCTION, Unit

from .specs import toolchain

LANGUAGES = {"c": ("c", "c-unwind", "win64-unwind"), "cpp": ("c", "c-unwind", "win64-unwind"), "rust": ("c", "c-unwind", "win64-unwind")}
HEADER = Path(__file__).resolve().parents[2] / "harness/run/runner/scene/scene.h"


def module(language: str) -> Any:
    return importlib.import_module(f"{language}.scene")


def unit_of(language: str, kinds: tuple[str, ...]) -> Unit:
    unit: Unit = module(language).generate("a/b", kinds, LANGUAGES[language], toolchain(language))
    return unit


class Frames(unittest.TestCase):
    def test_each_kind_under_each_convention_is_a_part_with_its_symbol(self) -> None:
        for language, conventions in LANGUAGES.items():
            kinds = tuple(sorted(module(language).KINDS))
            unit = unit_of(language, kinds)
            with self.subTest(language=language):
                self.assertEqual([(p.key, p.convention) for p in unit.parts], [(k, c) for k in kinds for c in conventions])
                for part in unit.parts:
                    name = f"{part.key}__{part.convention}".replace("-", "_")
                    self.assertEqual(part.kind, FUNCTION)
                    self.assertRegex(part.text, rf"\b{name}\(")
                    self.assertNotIn("@", part.text)

    def test_plain_and_cleanup_note_the_same_in_every_language(self) -> None:
        def notes(language: str, kind: str) -> set[str]:
            unit = unit_of(language, (kind,))
            own = "".join(p.text for p in unit.parts)
            # A destructor's notes, and those of the values that are held, stand in the prelude.
            shared = [word for word in ("HELD", "held(", "Guard") if word in own]
            return set(re.findall(r'note\([^"]*"([^"]+)"', own)) | ({"cleanup"} if "Guard" in shared else set())

        for kind in ("plain", "cleanup"):
            self.assertIn("enter", notes("c", kind))
            self.assertEqual(notes("c", kind), notes("cpp", kind))
            self.assertEqual(notes("cpp", kind), notes("rust", kind))

    def test_texts_fit_into_an_event(self) -> None:
        longest = int(re.search(r"ABITER_SCENE_TEXT (\d+)", HEADER.read_text(encoding="utf-8")).group(1))  # type: ignore[union-attr]
        for language in LANGUAGES:
            unit = unit_of(language, tuple(module(language).KINDS))
            texts = re.findall(r'note\([^"]*"([^"]+)"', unit.prelude + "".join(p.text for p in unit.parts))
            self.assertGreater(len(texts), 5)
            for text in texts:
                self.assertLess(len(text), longest, text)

    def test_structs_are_those_of_the_runner(self) -> None:
        header = HEADER.read_text(encoding="utf-8")
        for name, value in (("LIVE_INTEGERS", 6), ("LIVE_DOUBLES", 4)):
            self.assertEqual(int(re.search(rf"ABITER_{name} (\d+)", header).group(1)), value)  # type: ignore[union-attr]
        for language in LANGUAGES:
            prelude = unit_of(language, ()).prelude
            # The members in their order: of the scene, then of a frame.
            order = "count alive payload_size sent payload jump object events scene next live live_float level capacity".split()
            members = re.findall(rf"\b({'|'.join(order)})\b(?=[,;:\[ ])", prelude)
            struct = members[members.index("count") :][: len(order)]
            self.assertEqual(struct, order, language)

    def test_what_a_toolchain_lacks_is_unsupported(self) -> None:
        from common.scene import Kind, assemble

        unit = assemble("", {"odd": Kind("void @NAME@(void) {}", ("feature",))}, ("odd",), ("c",), str, toolchain("c", feature="not yet"), "  ")
        self.assertEqual(unit.parts, [])
        self.assertEqual([(u.function, u.feature, u.reason) for u in unit.unsupported], [("odd", "feature", "not yet")])

    def test_an_unknown_kind_is_the_specs_error(self) -> None:
        with self.assertRaises(ValueError):
            unit_of("c", ("no-such-kind",))


if __name__ == "__main__":
    unittest.main()
