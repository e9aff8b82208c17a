"""Lines that fit, whatever the names and types in them."""

from __future__ import annotations

import importlib
import unittest

from common.folding import folded
from common.layout import WIDTH

from .specs import ALL, sample, spec_of, toolchain

LANGUAGES = ("c", "cpp", "rust", "rust_bindgen", "c_cbindgen", "cpp_cbindgen")

LONG = "a_name_that_is_as_long_as_names_of_libraries_are"
SPEC = f"""
struct "Struct_{LONG}" {{ member_{LONG} "f64"; other "[u8; 3]"; }}
@packed; struct "Packed_{LONG}" {{ a "u8"; b_{LONG} "Struct_{LONG}"; }}
@repr "c"; tagged "Tagged_{LONG}" {{ First_{LONG} {{ x_{LONG} "Struct_{LONG}"; y "&Struct_{LONG}"; }}; Second; }}
enum "Enum_{LONG}" {{ One_{LONG}; Two_{LONG}; Three_{LONG} 77; }}
fn "function_{LONG}" {{
  inputs {{ p_{LONG} "Tagged_{LONG}"; q_{LONG} "&mut Struct_{LONG}"; r "Packed_{LONG}"; s_{LONG} "Enum_{LONG}"; }}
  outputs {{ _ "Tagged_{LONG}"; }}
}}
"""


class Folding(unittest.TestCase):
    def test_lines_of_units_fit(self) -> None:
        specs = [*map(sample, ALL), spec_of(SPEC), spec_of(SPEC, rust_repr=True)]
        for name in LANGUAGES:
            generate = importlib.import_module(name).generate
            for spec in specs:
                for side in ("caller", "callee"):
                    unit = generate(spec, side, toolchain(name, "c", "win64", "c-unwind"))
                    text = unit.prelude + "".join(p.text for p in unit.parts)
                    # What has no place to be broken is one name with a bracket.
                    long = [line for line in text.split("\n") if len(line) > WIDTH + 2 and line.strip().count(" ") > 4]
                    with self.subTest(language=name, spec=spec.name, side=side):
                        self.assertEqual([], long)

    def test_lines_of_frames_and_probes_fit(self) -> None:
        for name in ("c", "cpp", "rust"):
            scene = importlib.import_module(f"{name}.scene")
            frames = scene.generate("a/b", tuple(scene.KINDS), ("c", "c-unwind"), toolchain(name, "c", "c-unwind"))
            validity = importlib.import_module(f"{name}.validity")
            probes = validity.generate("a/b", tuple(validity.KINDS), ("c", "win64"), toolchain(name, "c", "win64"))
            for unit in (frames, probes):
                text = unit.prelude + "".join(p.text for p in unit.parts)
                self.assertEqual([], [line for line in text.split("\n") if len(line) > WIDTH], name)

    def test_nothing_but_white_space_changes(self) -> None:
        lines = [
            f'extern "C-unwind" {{ fn {LONG}(a: u8, b: Option<core::cell::Cell<bool>>, c: f32) -> Option<core::cell::Cell<bool>>; }}',
            f"  {LONG}(a, b, c); if ({LONG}) {{ {LONG}(); return; }} else {{ {LONG}(); }} {LONG}({LONG}, {LONG});",
            f'    call("a text; with (brackets, and {LONG}", \' \', {LONG}, &\'static {LONG});',
            f"    first, {LONG}({LONG}), second, {LONG}({LONG})) as *mut {LONG};",
            f"    {LONG} {LONG} {LONG} {LONG} {LONG}",
        ]
        for line in lines:
            text = folded(line, "    ")
            self.assertEqual("".join(line.split()), "".join(text.split()))
            self.assertGreater(text.count("\n"), 0, line)
            self.assertLessEqual(max(map(len, text.split("\n"))), WIDTH, text)
        self.assertIn(f'"a text; with (brackets, and {LONG}"', folded(lines[2], "    "))

    def test_directives_and_comments_stay_as_they_are(self) -> None:
        for text in (f"#define X({LONG}) \\\n  {LONG}({LONG}, {LONG}, {LONG})", f"// {LONG} {LONG} {LONG}", f"x = 1, // {LONG} {LONG} {LONG}"):
            self.assertEqual(text, folded(text, "  "))

    def test_a_list_goes_on_in_rows_and_a_block_in_statements(self) -> None:
        self.assertEqual(
            "f(\n    aaaaaaaa, bbbbbbbb,\n    cccccccc);", folded("f(aaaaaaaa, bbbbbbbb, cccccccc);", "  ", 24)
        )
        self.assertEqual("if (a) {\n  bbbbbbbb();\n  cccccccc();\n}", folded("if (a) { bbbbbbbb(); cccccccc(); }", "  ", 24))


if __name__ == "__main__":
    unittest.main()
