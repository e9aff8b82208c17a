"""What is different on a target whose pointers have 4 bytes."""

from __future__ import annotations

import importlib
import unittest

from common.model import Attributes, Spec, Toolchain
from common.unit import CODEC, FUNCTION, TYPE, Unit

from .builder import Builder


def unit_of(spec: Spec, language: str, *conventions: str) -> Unit:
    toolchain = Toolchain(language, conventions or ("c",), {}, "i386-linux-gnu")
    unit: Unit = importlib.import_module(language).generate(spec, "caller", toolchain)
    return unit


class I386(unittest.TestCase):
    def test_a_target_names_its_machine(self) -> None:
        self.assertEqual(("i386", 4), (Toolchain("c", (), {}, "i386-linux-gnu").machine, Toolchain("c", (), {}, "i386-linux-gnu").pointer))
        self.assertEqual(("x86_64", 8), (Toolchain("c", (), {}).machine, Toolchain("c", (), {}).pointer))

    def test_rust_moves_as_many_bytes_as_a_pointer_has(self) -> None:
        b = Builder("demo")
        b.struct("S", a="c_long", b="usize", c="ptr", d="u64")
        b.fn("f", "S")
        unit = unit_of(b.spec(), "rust")
        types = "".join(p.text for p in unit.parts if p.kind == TYPE)
        self.assertIn("pub type c_long = i32;", types)
        codec = next(p.text for p in unit.parts if p.kind == CODEC and p.key == "S")
        self.assertEqual(3 * 2, codec.count(", 4);"))
        self.assertEqual(2, codec.count(", 8);"))

    def test_rust_finds_vectors_where_core_has_them(self) -> None:
        b = Builder("demo")
        b.fn("f", "v4f32")
        unit = unit_of(b.spec(), "rust")
        self.assertIn("core::arch::x86::__m128", "".join(p.text for p in unit.parts))

    def test_a_variadic_function_has_the_convention_of_c_only(self) -> None:
        b = Builder("demo")
        b.fn("f", "i32", "f64", fixed=1)
        for language in ("c", "cpp", "rust"):
            with self.subTest(language=language):
                unit = unit_of(b.spec(), language, "c", "stdcall", "fastcall")
                self.assertEqual(["c"], [p.convention for p in unit.parts if p.kind == FUNCTION])
                self.assertEqual({"stdcall", "fastcall"}, {u.convention for u in unit.unsupported})

    def test_c_names_the_conventions(self) -> None:
        b = Builder("demo")
        b.fn("f", "i32")
        text = "".join(p.text for p in unit_of(b.spec(), "c", "stdcall", "regparm3").parts)
        self.assertIn("__attribute__((stdcall)) void f__stdcall(", text)
        self.assertIn("__attribute__((regparm(3))) void f__regparm3(", text)

    def test_wide_bitints_have_no_integer_to_be_moved_with(self) -> None:
        b = Builder("demo")
        b.fn("narrow", "bitint 33")
        b.fn("wide", "bitint 65")
        unit = unit_of(b.spec(), "c")
        self.assertEqual({"wide": "bitint"}, {u.function: u.feature for u in unit.unsupported})

    def test_an_enum_has_no_values_beyond_its_integer(self) -> None:
        b = Builder("demo")
        b.enum("Size", attributes=Attributes(reprs=("usize",)), Small=1, Huge=2**40)
        b.fn("f", "Size")
        for language in ("c", "cpp", "rust"):
            with self.subTest(language=language):
                self.assertEqual({"f": "enum-range"}, {u.function: u.feature for u in unit_of(b.spec(), language).unsupported})
