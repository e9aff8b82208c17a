"""What becomes of C++ classes: how they are copied, counted, and said."""

from __future__ import annotations

import unittest
from collections.abc import Callable

import c
import cpp
import rust
from c_family.blocks import blocked
from c_family.dialect import CPP
from c_family.lifetimes import Lifetimes
from common.unit import FUNCTION, TYPE
from common.view import View

from .specs import sample, spec_of, toolchain


class LifetimesOfClasses(unittest.TestCase):
    def setUp(self) -> None:
        names = ["Copied", "Moved", "Destroyed", "Fixed", "Trivial", "Virtual", "Diamond", "Holder", "Plain"]
        spec = spec_of(
            """
            @class "copy" "destroy"
            class "Copied" { home "home" }
            @class "move" "destroy"
            class "Moved" { home "home" }
            @class "destroy"
            class "Destroyed" { n "u8" }
            @class "deleted-copy"
            class "Fixed" { n "u8" }
            @class "deleted-copy" "default-move"
            class "Trivial" { n "u8" }
            @class "virtual"
            class "Virtual" { n "u8" }
            @class "copy" "destroy"
            class "Shared" { n "u8" }
            class "Left" { base "Shared" virtual=#true }
            class "Right" { base "Shared" virtual=#true }
            class "Diamond" { base "Left"; base "Right"; all "[Copied; 3]" }
            struct "Holder" { first "u8"; moved "Moved" }
            struct "Plain" { first "u8" }
            """
            + "".join(f'fn "pass_{name}" {{ inputs {{ a "{name}" }} }}\n' for name in names)
        )
        by_name = {type_.name: i for i, type_ in enumerate(spec.types)}
        self.ids = {name: by_name[name] for name in names}
        self.lifetimes = Lifetimes(View(spec, toolchain("cpp"), lambda view, type_id: blocked(view, type_id, CPP)))

    def _those(self, question: Callable[[int], bool]) -> list[str]:
        return [name for name, type_id in self.ids.items() if question(type_id)]

    def test_what_can_be_copied_or_moved(self) -> None:
        self.assertEqual(["Copied", "Destroyed", "Virtual", "Diamond", "Plain"], self._those(self.lifetimes.copyable))
        self.assertEqual(["Fixed"], self._those(lambda t: not self.lifetimes.movable(t)))

    def test_what_is_more_than_bytes(self) -> None:
        self.assertEqual(["Plain"], self._those(lambda t: not self.lifetimes.special(t)))
        self.assertEqual(["Virtual", "Diamond"], self._those(self.lifetimes.constructed))

    def test_every_part_counts_and_a_virtual_base_once(self) -> None:
        counted = {name: self.lifetimes.counted(type_id) for name, type_id in self.ids.items()}
        self.assertEqual((1, 1), counted["Copied"])
        self.assertEqual((1, 1), counted["Holder"])
        self.assertEqual((0, 1), counted["Destroyed"])
        self.assertEqual((4, 4), counted["Diamond"])
        self.assertEqual((0, 0), counted["Trivial"])


class Said(unittest.TestCase):
    def test_only_cpp_has_classes(self) -> None:
        for language, module in (("c", c), ("rust", rust)):
            unit = module.generate(sample("classes"), "caller", toolchain(language))
            found = {u.function: u.feature for u in unit.unsupported}
            self.assertEqual("class", found["pass_Handle"])
            self.assertEqual("mangled", found["over_1"])
            # A member function of a plain struct is one with a pointer in front.
            self.assertIn("length", {p.key for p in unit.parts if p.kind == FUNCTION})

    def test_a_member_function_keeps_its_symbol(self) -> None:
        text = self._text("callee")
        self.assertIn('f32 length__c() const __asm__("length__c");', text)
        self.assertIn("f32 Point::length__c() const {", text)

    def test_what_comes_by_a_vtable_or_a_mangled_name_goes_on_through_the_gate(self) -> None:
        text = self._text("callee")
        self.assertIn('extern "C" void callee_make_Shape(void *p)', text)
        self.assertIn("(::gate_area__c_ ? ::gate_area__c_ : ::area__c)((Shape *)this, a1, a2)", text)
        self.assertIn("(::gate_over_3__c_ ? ::gate_over_3__c_ : ::over_3__c)()", text)

    def test_an_initializer_takes_nothing_from_an_object_that_gets_the_callees_vtable(self) -> None:
        unit = cpp.generate(sample("unions_of_classes"), "callee", toolchain("cpp"))
        text = "".join(part.text for part in unit.parts if part.key == "Begun")
        self.assertLess(text.index("__builtin_memcpy(m0, &v->a, sizeof m0);"), text.index("new (abiter_at{p}) Begun;"))
        self.assertLess(text.index("new (abiter_at{p}) Begun;"), text.index("__builtin_memcpy((void *)&v->a, m0, sizeof m0);"))

    def test_a_caller_that_finds_no_symbol_comes_back(self) -> None:
        text = self._text("caller")
        self.assertIn("if (!callee_make_Shape) return;", text)
        self.assertIn("void (*to)() = ::global; if (!to) return;", text)

    def test_a_virtual_function_that_cannot_be_said_keeps_its_place_in_the_vtable(self) -> None:
        for side in ("caller", "callee"):
            unit = cpp.generate(sample("classes"), side, toolchain("cpp", bitint="unknown"))
            text = next(part.text for part in unit.parts if part.kind == TYPE and part.key == "Shape")
            names = ("area", "narrow", "listed", "shift")
            self.assertEqual(sorted(names, key=lambda name: text.index(f" {name}(")), list(names))
            self.assertIn("virtual void narrow() { __builtin_trap(); }", text)
            self.assertIn("virtual void listed() { __builtin_trap(); }", text)

    def test_what_cannot_be_said_is_told(self) -> None:
        unit = cpp.generate(sample("classes"), "callee", toolchain("cpp", "c", "win64"))
        found = {(u.function, u.convention): u.feature for u in unit.unsupported}
        virtual = {(name, "win64"): "virtual" for name in ("area", "narrow", "shift")}
        self.assertEqual({("pass_Fixed", ""): "not-movable", ("listed", ""): "variadic-class", **virtual}, found)

    def test_a_tagged_union_of_a_class_that_is_no_bytes_is_neither_passed_nor_stored(self) -> None:
        unit = cpp.generate(sample("unions_of_classes"), "callee", toolchain("cpp"))
        found = {u.function: u.feature for u in unit.unsupported}
        self.assertEqual({"d": "not-movable", "s2": "static-class", "s3": "static-class", "s8": "static-class"}, found)

    def test_a_union_has_a_constructor_where_a_member_needs_one(self) -> None:
        unit = cpp.generate(sample("unions_of_classes"), "callee", toolchain("cpp"))
        text = {part.key: part.text for part in unit.parts if part.kind == TYPE}
        self.assertEqual("union U { Pr p; u32 n; U() noexcept {} };\n", text["U"])
        self.assertIn("payload_of() noexcept {}", text["TP"])
        self.assertNotIn("noexcept", text["TH"])

    @staticmethod
    def _text(side: str) -> str:
        unit = cpp.generate(sample("classes"), side, toolchain("cpp"))
        return "".join(part.text for part in unit.parts)
