"""What units consist of, in all languages; and what is said where a language can't say something."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

import abiter_model
from c_family.dialect import OF_FUNCTIONS
from common.model import Spec
from common.names import Identifiers, field_names, function_symbol
from common.unit import CODEC, FUNCTION, TYPE, Unit
from rust.types import VALUES

from .specs import ALL, sample, spec_of, toolchain

LANGUAGES = ("c", "cpp", "rust")
GENERATORS = Path(__file__).resolve().parent.parent


def unit_of(spec: Spec, language: str, side: str = "caller", *conventions: str, **lacks: str) -> Unit:
    unit: Unit = importlib.import_module(language).generate(spec, side, toolchain(language, *conventions, **lacks))
    return unit


def text_of(unit: Unit, kind: str, key: str) -> str:
    return "".join(p.text for p in unit.parts if p.kind == kind and p.key == key)


def keywords(language: str) -> frozenset[str]:
    return toolchain(language, "c").language.keywords


def reasons(unit: Unit) -> dict[str, str]:
    return {u.function: u.feature for u in unit.unsupported}


class Units(unittest.TestCase):
    def test_every_function_is_a_part_or_unsupported_but_never_both(self) -> None:
        for name in ALL:
            for language in LANGUAGES:
                with self.subTest(sample=name, language=language):
                    spec = sample(name)
                    unit = unit_of(spec, language, "callee", "c", "win64")
                    made = {(p.key, p.convention) for p in unit.parts if p.kind == FUNCTION}
                    conventions = {f.name: ("c",) if f.is_static else ("c", "win64") for f in spec.functions}
                    refused = {(u.function, c) for u in unit.unsupported for c in conventions[u.function] if u.convention in ("", c)}
                    self.assertEqual({(name, c) for name, known in conventions.items() for c in known}, made | refused)
                    self.assertFalse(made & refused)

    def test_parts_come_after_what_they_need_except_codecs_that_need_each_other(self) -> None:
        for name in ALL:
            for language in LANGUAGES:
                with self.subTest(sample=name, language=language):
                    self._check_order(unit_of(sample(name), language))

    def _check_order(self, unit: Unit) -> None:
        there = {p.key for p in unit.parts if p.kind != FUNCTION}
        seen: set[str] = set()
        for part in unit.parts:
            self.assertTrue(part.text.endswith("\n") and not part.text.startswith("\n"))
            for need in part.needs:
                self.assertIn(need, there, f"{part.key} needs what is not there")
                if part.kind == FUNCTION:
                    self.assertIn(need, seen)
            if part.kind != FUNCTION:
                seen.add(part.key)

    def test_keys_are_unique_within_a_kind(self) -> None:
        for name in ALL:
            for language in LANGUAGES:
                keys = [(p.kind, p.key, p.convention) for p in unit_of(sample(name), language, "caller", "c", "sysv64").parts]
                self.assertEqual(len(keys), len(set(keys)))

    def test_the_same_spec_gives_the_same_text(self) -> None:
        """In another process, where sets have another order."""
        script = "from tests.test_units import *\nfor s in ALL:\n for l in LANGUAGES:\n  print(repr(unit_of(sample(s), l)))"
        seen = set()
        for seed in ("1", "2", "3"):
            environment = {**os.environ, "PYTHONHASHSEED": seed}
            done = subprocess.run([sys.executable, "-B", "-c", script], capture_output=True, text=True, cwd=GENERATORS, env=environment, check=False)
            self.assertEqual("", done.stderr)
            self.assertGreater(len(done.stdout), 10_000)
            seen.add(done.stdout)
        self.assertEqual(1, len(seen))

    def test_codecs_are_there_for_parameters_results_and_nominal_types(self) -> None:
        spec = spec_of(
            """
            struct "Used" { x "u16" }
            struct "Unused" { y "[u32; 2]" }
            fn "f" { inputs { a "u8"; b "&Used" }; outputs { _ "f64" } }
            """
        )
        for language in LANGUAGES:
            unit = unit_of(spec, language)
            self.assertEqual(
                {"u8", "f64", "ref_Used", "Used", "Unused"}, {p.key for p in unit.parts if p.kind == CODEC}
            )

    def test_an_empty_spec_is_a_unit(self) -> None:
        for language in LANGUAGES:
            self.assertEqual([], unit_of(spec_of(""), language).parts)


class Unsupported(unittest.TestCase):
    def test_a_lack_is_passed_on_to_all_that_reach_it(self) -> None:
        spec = spec_of(
            """
            struct "Wide" { w "i128" }
            struct "Outer" { next "&Outer"; deep "[Wide; 2]" }
            fn "direct" { inputs { a "i128" } }
            fn "inside" { inputs { a "u8" }; outputs { _ "Outer" } }
            fn "behind" { inputs { a "&Outer" } }
            fn "fine" { inputs { a "u64" } }
            """
        )
        for language in LANGUAGES:
            unit = unit_of(spec, language, i128="none here")
            self.assertEqual({"direct": "i128", "inside": "i128", "behind": "i128"}, reasons(unit))
            self.assertEqual("none here", unit.unsupported[0].reason)
            self.assertEqual({"u8", "u64"}, {p.key for p in unit.parts if p.kind not in (TYPE, FUNCTION)})

    def test_features_are_asked_for_by_their_words(self) -> None:
        cases = {
            "align": '@align 8; struct "T" { a "u8" }',
            "packed": '@packed; struct "T" { a "u8" }',
            "passthrough": '@ "/* */"; struct "T" { a "u8" }',
            "empty-struct": 'struct "T"',
            "zero-length-array": 'struct "T" { a "u8"; z "[u8; 0]" }',
            "repr-rust": '@repr "rust"; struct "T" { a "u8" }',
        }
        for feature, definition in cases.items():
            spec = spec_of(definition + '; fn "f" { inputs { t "T" } }')
            for language in LANGUAGES:
                unit = unit_of(spec, language, "caller", "c", **{feature.replace("-", "_"): "why"})
                self.assertEqual({"f": feature}, reasons(unit), (feature, language))

    def test_what_c_cannot_say(self) -> None:
        spec = spec_of(
            """
            struct "Free" { a "u8" }
            @repr "c"
            struct "Fixed" { a "u8" }
            alias "Four" "[u8; 4]"
            @repr "transparent"
            struct "Wrapped" { _ "Four" }
            fn "rust" { inputs { a "Free" } }
            fn "array" { inputs { a "[u8; 4]" } }
            fn "alias" { outputs { _ "Four" } }
            fn "wrapped" { inputs { a "Wrapped" } }
            fn "units" { inputs { a "&[(); 2]" } }
            fn "unit" { inputs { a "()" } }
            fn "fine" { inputs { a "Fixed"; b "&[u8; 4]"; c "&()"; d "&Four" } }
            """,
            rust_repr=True,
        )
        expected = {"rust": "repr-rust", "units": "unit", **dict.fromkeys(("array", "alias", "wrapped"), "array-by-value")}
        for language in ("c", "cpp"):
            self.assertEqual(expected, reasons(unit_of(spec, language)))
        self.assertEqual({}, reasons(unit_of(spec, "rust")))

    def test_what_rust_cannot_say(self) -> None:
        spec = spec_of(
            """
            @align 16
            struct "Inner" { a "u8" }
            @packed
            struct "Outer" { a "u8"; i "Inner" }
            fn "outer" { inputs { a "Outer" } }
            fn "extended" { inputs { a "c_longdouble" } }
            """
        )
        expected = {"outer": "packed-align", "extended": "c_longdouble"}
        self.assertEqual(expected, reasons(unit_of(spec, "rust")))
        self.assertEqual({}, reasons(unit_of(spec, "c")))

    def test_a_convention_without_a_spelling_of_its_own_is_left_to_the_compiler_under_its_name(self) -> None:
        spec = spec_of('fn "f"')
        unit = unit_of(spec, "c", "caller", "c", "tele-pathy", "rust")
        self.assertEqual([("f", "rust", "rust")], [(u.function, u.convention, u.feature) for u in unit.unsupported])
        self.assertIn("__attribute__((tele_pathy))", text_of(unit, FUNCTION, "f"))
        self.assertIn('extern "telepathy"', text_of(unit_of(spec, "rust", "caller", "telepathy"), FUNCTION, "f"))


class WrappedArrays(unittest.TestCase):
    def test_one_is_an_array_to_c(self) -> None:
        """Whichever wrapper it is in: spelled where it is a member, and no parameter and no result."""
        for wrapper in ("MaybeUninit", "ManuallyDrop", "Cell", "UnsafeCell"):
            wrapped = f'"{wrapper}<[u8; 3]>"'
            spec = spec_of(f"""
                struct "S" {{ a {wrapped} }}
                fn "given" {{ inputs {{ a {wrapped} }} }}
                fn "returned" {{ outputs {{ _ {wrapped} }} }}
                fn "within" {{ inputs {{ a "S"; b "&{wrapper}<[u8; 3]>" }} }}
                static "s" {{ _ {wrapped} }}
                """)
            for language in ("c", "cpp"):
                for side in ("caller", "callee"):
                    unit = unit_of(spec, language, side)
                    self.assertEqual({"given": "array-by-value", "returned": "array-by-value"}, reasons(unit))
                    self.assertIn("u8 a[3];", text_of(unit, TYPE, "S"))
                    self.assertIn("within__c(S a, u8 *b)", text_of(unit, FUNCTION, "within"))
                    self.assertIn("u8 s__c[3];", text_of(unit, FUNCTION, "s"))


class Text(unittest.TestCase):
    def test_words_of_the_unit_itself_get_an_underscore_in_their_language_only(self) -> None:
        spec = spec_of('struct "slot" { slot "u8" }; struct "core" { t "slot" }; fn "f" { inputs { a "core" } }')
        self.assertEqual("typedef struct slot_ { u8 slot; } slot_;\n", text_of(unit_of(spec, "c"), TYPE, "slot"))
        self.assertEqual("struct core { slot_ t; };\n", text_of(unit_of(spec, "cpp"), TYPE, "core"))
        self.assertIn("pub struct core_ { t: slot_ }", text_of(unit_of(spec, "rust"), TYPE, "core"))

    def test_constants_of_enums_never_collide(self) -> None:
        spec = spec_of('enum "E" { A_B 1 }; enum "E_A" { B 2 }; fn "f" { inputs { a "E"; b "E_A" } }')
        text = "".join(p.text for p in unit_of(spec, "c").parts if p.kind == TYPE)
        self.assertIn("E_A_B = 1", text)
        self.assertIn("E_A_B_ = 2", text)

    def test_attributes_go_behind_the_keyword_and_other_text_in_front(self) -> None:
        spec = spec_of(
            """
            @ "__attribute__((may_alias))"
            @ "#pragma something"
            struct "T" { a "u8" }
            fn "f" { inputs { a "T" } }
            """
        )
        expected = "#pragma something\ntypedef struct __attribute__((may_alias)) T { u8 a; } T;\n"
        self.assertEqual(expected, text_of(unit_of(spec, "c"), TYPE, "T"))

    def test_nightly_features_are_switched_on_where_they_are_used(self) -> None:
        spec = spec_of('fn "f" { inputs { a "f16" } }')
        self.assertIn("#![feature(f16)]\n", unit_of(spec, "rust").prelude)
        self.assertNotIn("feature", unit_of(sample("scalars"), "rust").prelude)

    def test_a_result_that_is_a_pointer_to_what_is_defined_later_names_it_first(self) -> None:
        """What a list of parameters or a result is the first to name is another type (C11 6.2.1/4)."""
        spec = spec_of("""
            callback "Give" { inputs { n "c_int" }; outputs { _ "&U" } }
            callback "Take" { inputs { a "&&V"; b "Cell<&V>" } }
            struct "U" { give "Give" }
            union "V" { take "Take"; x "u8" }
            fn "f" { inputs { a "U"; b "V" } }
            """)
        for language in ("c", "cpp"):
            unit = unit_of(spec, language)
            self.assertTrue(text_of(unit, TYPE, "Give").startswith("struct U;\ntypedef struct U *(*Give)(int);"))
            self.assertTrue(text_of(unit, TYPE, "Take").startswith("union V;\ntypedef void (*Take)(union V **, union V *);"))

    def test_a_vector_is_called_through_a_pointer_wherever_it_is_spelled(self) -> None:
        """rustc rejects one in a foreign function; one inside of a struct it takes, and the name of something else is no vector."""
        spec = spec_of("""
            struct "S" { core "v4f32" }
            struct "core__arch" { a "u8" }
            fn "plain" { inputs { v "v4f32" } }
            fn "behind" { inputs { v "&v4f32" } }
            fn "inside" { inputs { s "S"; core "core__arch" } }
            """)
        unit = unit_of(spec, "rust")
        self.assertEqual(["plain", "behind"], [p.key for p in unit.parts if p.kind == FUNCTION and "transmute" in p.text])

    def test_a_pun_has_the_name_of_its_block(self) -> None:
        spec = sample("puns")
        rust, c = unit_of(spec, "rust"), unit_of(spec, "c")
        self.assertIn("pub struct Coordinate(f32);", "".join(p.text for p in rust.parts))
        self.assertIn("typedef f32 Coordinate;\n", "".join(p.text for p in c.parts))
        self.assertEqual("", text_of(c, TYPE, "Coordinate"))
        self.assertIn("ABITER_PUT(Coordinate_", text_of(c, CODEC, "Coordinate"))

    def test_no_library_and_no_header_is_mentioned(self) -> None:
        for name in ALL:
            for language in LANGUAGES:
                unit = unit_of(sample(name), language)
                text = unit.prelude + "".join(p.text for p in unit.parts)
                for word in ("#include", "std::", "printf", "memcpy("):
                    self.assertNotIn(word, text)


class Enumerators(unittest.TestCase):
    def test_those_beyond_a_signed_integer_are_written_as_they_are(self) -> None:
        spec = spec_of('@repr "u64"\nenum "E" { A 9223372036854775807; B; C 0xffffffffffffffff }\n@const\nstatic "s" { _ "E" }')
        for language, first, last in (
            ("c", "E_B = 0x8000000000000000ull", "E_C = 0xffffffffffffffffull"),
            ("cpp", "E_B = 0x8000000000000000ull", "E_C = 0xffffffffffffffffull"),
            ("rust", "B = 9223372036854775808", "C = 18446744073709551615"),
        ):
            unit = unit_of(spec, language, "callee")
            self.assertIn(first, text_of(unit, TYPE, "E"))
            self.assertIn(last, text_of(unit, TYPE, "E"))
            self.assertIn("s__c", text_of(unit, FUNCTION, "s"))


class Clashes(unittest.TestCase):
    SPEC = """
        struct "Point" { Point "u8"; u8 "u16" }
        struct "Line" { Point "Point"; x "u8" }
        tagged "T" { tag { a "u8" } ; from { b "from" } }
        struct "from" { _ "u8" }
        struct "f__c" { _ "u8" }
        struct "abiter_get" { _ "u8" }
        fn "f" { inputs { Point "Point"; T_tag "T"; f__c "f__c"; a "abiter_get"; x "Line" } }
        """

    def test_members_are_called_like_no_type_in_cpp(self) -> None:
        unit = unit_of(spec_of(self.SPEC), "cpp")
        self.assertEqual("struct Point { u8 Point_; u16 u8_; };\n", text_of(unit, TYPE, "Point"))
        self.assertEqual("struct Line { Point Point_; u8 x; };\n", text_of(unit, TYPE, "Line"))
        self.assertEqual("typedef struct Line { Point Point; u8 x; } Line;\n", text_of(unit_of(spec_of(self.SPEC), "c"), TYPE, "Line"))

    def test_nothing_is_called_like_a_symbol_a_helper_or_the_type_of_a_tag(self) -> None:
        for language in ("c", "cpp"):
            unit = unit_of(spec_of(self.SPEC), language)
            self.assertIn("enum T_tag { T_tag_ = 0, T_from = 1 }", text_of(unit, TYPE, "T"))
            # A parameter isn't called like the types that its function speaks of.
            self.assertIn("f__c(Point Point_, T T_tag, f__c_ f__c, abiter_get_ a", text_of(unit, FUNCTION, "f"))
            self.assertIn("abiter_get_", text_of(unit, TYPE, "abiter_get"))

    def test_what_is_made_for_a_function_is_called_like_no_other_function(self) -> None:
        """Nothing is defined twice under one name."""
        definition = re.compile(r"^\S.*?(\w+)\([^()]*\)(?: noexcept| ->[^{]*)? \{", re.MULTILINE)
        for language in LANGUAGES:
            for side in ("caller", "callee"):
                unit = unit_of(sample("helpers"), language, side, "c", "win64")
                made = definition.findall("".join([p.text for p in unit.parts if p.kind != TYPE]))
                self.assertGreater(len(made), 50)
                self.assertEqual(set(), {name for name in made if made.count(name) > 1}, language)

    def test_tuple_structs_are_called_like_no_variable_of_a_helper(self) -> None:
        unit = unit_of(spec_of(self.SPEC), "rust")
        self.assertIn("let from =", unit.prelude)
        self.assertIn("pub struct from_(u8);", text_of(unit, TYPE, "from"))


class Parameters(unittest.TestCase):
    """They have the names of the spec."""

    def test_no_word_of_a_unit_but_one_of_its_language_is_taken(self) -> None:
        for language in LANGUAGES:
            units = [unit_of(sample(name), language, side) for name in ALL for side in ("caller", "callee")]
            texts = [unit.prelude + "".join(p.text for p in unit.parts) for unit in units]
            words = {word for text in texts for word in re.findall(r"[A-Za-z]\w*", text)}
            words -= VALUES | OF_FUNCTIONS | {f"{side}_layout_bool" for side in ("caller", "callee")}
            words = {word for word in words if len(word) < 40} - keywords(language)
            self.assertGreater(len(words), 700)
            chunks = [sorted(words)[n : n + 100] for n in range(0, len(words), 100)]
            spec = "".join([f'fn "f{n}" {{ inputs {{ {" ".join([f"{w} BOOL;" for w in chunk])} }} }}\n' for n, chunk in enumerate(chunks)])
            parts = unit_of(spec_of(spec.replace("BOOL", '"bool"')), language, "callee").parts
            text = "".join([p.text for p in parts if p.kind == FUNCTION])
            named = set(re.findall(r"(\w+): bool" if language == "rust" else r"[Bb]ool (\w+)", text))
            self.assertEqual(words, named)

    def test_one_makes_way_for_a_type_of_the_same_function_and_for_no_other(self) -> None:
        types = 'struct "P" { x "u8" }; struct "Q" { x "u8" };'
        spec = spec_of(types + 'fn "f" { inputs { P "P"; Q "u8"; u8 "u16" } }; fn "g" { inputs { P "u16" } }')
        for language in ("c", "cpp"):
            unit = unit_of(spec, language, "callee")
            self.assertIn("f__c(P P_, u8 Q, u16 u8_)", text_of(unit, FUNCTION, "f"))
            self.assertIn("g__c(u16 P)", text_of(unit, FUNCTION, "g"))
        self.assertIn("f__c(P: P, Q: u8, u8: u16)", text_of(unit_of(spec, "rust", "callee"), FUNCTION, "f"))

    def test_a_definition_of_before_c89_has_no_parameter_with_the_name_of_a_type(self) -> None:
        spec = spec_of('struct "P" { x "u8" }; @knr\nfn "f" { inputs { P "u32" } }')
        self.assertIn("f__c(P_) u32 P_;", text_of(unit_of(spec, "c", "callee"), FUNCTION, "f"))

    def test_those_without_a_name_make_way_for_the_others(self) -> None:
        spec = spec_of('fn "f" { inputs { _ "u8"; a0 "u8"; _ "u8" } }')
        self.assertIn("f__c(u8 a0_, u8 a0, u8 a2)", text_of(unit_of(spec, "c"), FUNCTION, "f"))


class Variadics(unittest.TestCase):
    def test_an_enum_of_cpp_is_taken_as_the_integer_that_it_was_promoted_to(self) -> None:
        """To ask for the enum itself is undefined, and a trap in g++."""
        spec = spec_of('@repr "u64"\nenum "E" { A; B }\nfn "f" { inputs { n "u32" }; variadic { a "E" } }')
        self.assertIn("= (E)__builtin_va_arg(ap, decltype(+E()));", text_of(unit_of(spec, "cpp", "callee"), FUNCTION, "f"))
        self.assertIn("= __builtin_va_arg(ap, E);", text_of(unit_of(spec, "c", "callee"), FUNCTION, "f"))

    def test_c_promotes_by_itself_and_takes_what_was_promoted(self) -> None:
        caller = text_of(unit_of(sample("variadics"), "c", "caller", "c"), FUNCTION, "promoted")
        self.assertIn("promoted__c(u32 a0, ...);", caller)
        callee = text_of(unit_of(sample("variadics"), "c", "callee", "c"), FUNCTION, "promoted")
        self.assertIn("(i8)__builtin_va_arg(ap, int)", callee)
        self.assertIn("(f32)__builtin_va_arg(ap, double)", callee)
        self.assertIn("= __builtin_va_arg(ap, i64);", callee)

    def test_microsofts_convention_has_a_va_list_of_its_own(self) -> None:
        callee = text_of(unit_of(sample("variadics"), "cpp", "callee", "win64"), FUNCTION, "pair")
        self.assertIn("__builtin_ms_va_list ap;\n  __builtin_ms_va_start(ap, a1);", callee)
        self.assertIn("__builtin_va_arg(ap, Pair)", callee)

    def test_conventions_that_have_none_are_unsupported_for_them(self) -> None:
        """Compilers refuse such a function, or call it as C's."""
        spec = spec_of('fn "f" { inputs { n "u32" }; variadic { a "u32" } }; fn "g" { inputs { n "u32" } }')
        refused = {"c": ("vectorcall", "regcall", "swiftcall", "stdcall", "fastcall", "thiscall", "regparm3"), "rust": ("rust", "rust-cold", "stdcall")}
        refused["cpp"] = refused["c"]
        taken = ("c", "win64", "preserve-most", "preserve-none")
        for language, others in refused.items():
            for side in ("caller", "callee"):
                unit = unit_of(spec, language, side, *taken, *others)
                out = {u.convention for u in unit.unsupported if u.function == "f"} - {*(taken if language == "rust" and side == "callee" else ())}
                self.assertEqual(set(others), out)
                self.assertEqual(set(), {u.convention for u in unit.unsupported if u.function == "g"})

    def test_what_has_no_prototype_is_not_called_by_conventions_that_need_one(self) -> None:
        spec = spec_of('@unprototyped\nfn "f" { inputs { n "u32" } }; @knr\nfn "g" { inputs { n "u32" } }')
        needing, others = ("vectorcall", "regcall", "swiftcall", "fastcall", "thiscall"), ("c", "win64", "stdcall", "regparm3", "preserve-none")
        for language, side, out in (("c", "caller", set(needing)), ("c", "callee", set()), ("cpp", "caller", set())):
            self.assertEqual(out, {u.convention for u in unit_of(spec, language, side, *needing, *others).unsupported})

    def test_rust_casts_and_defines_where_it_can(self) -> None:
        caller = text_of(unit_of(sample("variadics"), "rust", "caller", "c"), FUNCTION, "promoted")
        self.assertIn("fn promoted__c(a0: u32, ...);", caller)
        self.assertIn("as *mut f32)) as f64", caller)
        callee = unit_of(sample("variadics"), "rust", "callee", "c")
        self.assertIn("c_variadic", callee.prelude)
        self.assertIn("args.next_arg::<i32>() != 0", text_of(callee, FUNCTION, "promoted"))
        self.assertEqual({"pair": "variadic-definition", "enums": "variadic-definition", "listed": "va_list"}, reasons(callee))
        stable = unit_of(sample("variadics"), "rust", "callee", "c", **{"variadic-definition": "nightly"})
        self.assertEqual({"promoted", "many", "pair", "enums", "listed"}, set(reasons(stable)))
        self.assertNotIn("c_variadic", stable.prelude)


class Common(unittest.TestCase):
    def test_what_all_languages_share_knows_no_machine_and_no_convention_but_cs(self) -> None:
        words = {c.name for c in abiter_model.conventions()} | {abiter_model.machine(target).name for target in ("x86_64-linux-gnu", "i386-linux-gnu")}
        words -= {"c", "rust", "system"}
        self.assertGreater(len(words), 15)
        for path in (GENERATORS / "common").glob("*.py"):
            self.assertEqual([], [word for word in words if f'"{word}"' in path.read_text(encoding="utf-8")], path.name)


class Names(unittest.TestCase):
    def test_symbols(self) -> None:
        self.assertEqual("f__c_unwind", function_symbol("f", "c-unwind"))

    def test_identifiers_are_given_once(self) -> None:
        scope = Identifiers({"int"})
        self.assertEqual(["int_", "a", "a_", "int__"], [scope.take(n) for n in ("int", "a", "a", "int")])
        self.assertEqual(["tag_", "x"], field_names(["tag", "x"], set(), ("tag",)))
