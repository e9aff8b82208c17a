"""What is different on a target whose pointers have 4 bytes."""

from __future__ import annotations

import importlib
import unittest

from common.model import Spec
from common.unit import CODEC, FUNCTION, TYPE, Unit

from .specs import spec_of, toolchain

TARGET = "i386-linux-gnu"


def unit_of(spec: Spec, language: str, *conventions: str, **lacks: str) -> Unit:
    module = importlib.import_module(language)
    unit: Unit = module.generate(spec, "caller", toolchain(language, *conventions, target=TARGET, **lacks))
    return unit


class I386(unittest.TestCase):
    def test_rust_moves_as_many_bytes_as_a_pointer_has(self) -> None:
        spec = spec_of('struct "S" { a "c_long"; b "usize"; c "ptr"; d "u64" }; fn "f" { inputs { a "S" } }', TARGET)
        unit = unit_of(spec, "rust")
        types = "".join(p.text for p in unit.parts if p.kind == TYPE)
        self.assertIn("pub type c_long = i32;", types)
        codec = next(p.text for p in unit.parts if p.kind == CODEC and p.key == "S")
        self.assertEqual(3 * 2, codec.count(", 4);"))
        self.assertEqual(2, codec.count(", 8);"))

    def test_rust_finds_vectors_where_core_has_them(self) -> None:
        unit = unit_of(spec_of('fn "f" { inputs { a "v4f32" } }', TARGET), "rust")
        self.assertIn("core::arch::x86::__m128", "".join(p.text for p in unit.parts))

    def test_a_variadic_function_has_the_convention_of_c_only(self) -> None:
        spec = spec_of('fn "f" { inputs { a "i32" }; variadic { b "f64" } }', TARGET)
        for language in ("c", "cpp", "rust"):
            with self.subTest(language=language):
                unit = unit_of(spec, language, "c", "stdcall", "fastcall")
                self.assertEqual(["c"], [p.convention for p in unit.parts if p.kind == FUNCTION])
                self.assertEqual({"stdcall", "fastcall"}, {u.convention for u in unit.unsupported})

    def test_c_names_the_conventions(self) -> None:
        unit = unit_of(spec_of('fn "f" { inputs { a "i32" } }', TARGET), "c", "stdcall", "regparm3")
        text = "".join(p.text for p in unit.parts)
        self.assertIn("__attribute__((stdcall)) void f__stdcall(", text)
        self.assertIn("__attribute__((regparm(3))) void f__regparm3(", text)

    def test_wide_bitints_have_no_integer_to_be_moved_with(self) -> None:
        spec = spec_of('fn "narrow" { inputs { a "bitint 33" } }; fn "wide" { inputs { a "bitint 65" } }', TARGET)
        unit = unit_of(spec, "c", i128="64-bit targets only")
        self.assertEqual({"wide": "bitint"}, {u.function: u.feature for u in unit.unsupported})

    def test_an_enum_has_no_values_beyond_its_integer(self) -> None:
        spec = spec_of('@repr "usize"; enum "Size" { Small 1; Huge 0x10000000000 }; fn "f" { inputs { a "Size" } }', TARGET)
        for language in ("c", "cpp", "rust"):
            with self.subTest(language=language):
                self.assertEqual({"f": "enum-range"}, {u.function: u.feature for u in unit_of(spec, language).unsupported})

    def test_rust_counts_the_values_of_an_enum_in_isize(self) -> None:
        spec = spec_of('enum "Wide" { Small 1; Huge 0xffffffff }; fn "f" { inputs { a "Wide" } }', TARGET)
        self.assertEqual({"c": [], "rust": ["enum-range"]}, {n: [u.feature for u in unit_of(spec, n).unsupported] for n in ("c", "rust")})
