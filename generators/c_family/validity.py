"""Probes of invalid values in C and C++."""

from __future__ import annotations

from common.model import Language
from common.unit import Unit
from common.validity import assemble

from .dialect import Dialect

#: `@B@` is bool, `@X@` stands in front of what is exported.
_PRELUDE = """\
typedef unsigned long long u64;
typedef @B@ Bool;
enum E { E_A, E_B, E_C = 5 };

"""

_PROBES = {
    "bool_convert": "@X@u64 validity_bool_convert(Bool b) { return b; }",
    "bool_store": "@X@u64 validity_bool_store(Bool b) { volatile Bool kept = b; return *(volatile unsigned char *)&kept; }",
    "bool_branch": "@X@u64 validity_bool_branch(Bool b) { if (b) return 10; return 20; }",
    "bool_not": "@X@u64 validity_bool_not(Bool b) { return !b; }",
    "bool_index": """
static const unsigned char validity_table[4] = {10, 11, 12, 13};
@X@u64 validity_bool_index(Bool b) { return validity_table[b]; }
""",
    "enum_convert": "@X@u64 validity_enum_convert(enum E e) { return (u64)e; }",
    "enum_switch": """
@X@u64 validity_enum_switch(enum E e) {
  switch (e) { case E_A: return 10; case E_B: return 11; case E_C: return 12; }
  return 99;
}
""",
    "enum_compare": "@X@u64 validity_enum_compare(enum E e) { return e <= E_C; }",
    "char_convert": "@X@u64 validity_char_convert(@C@ c) { return c; }",
    "u8_convert": "@X@u64 validity_u8_convert(unsigned char x) { return x; }",
    "i8_convert": "@X@u64 validity_i8_convert(signed char x) { return (u64)(long long)x; }",
    "u16_convert": "@X@u64 validity_u16_convert(unsigned short x) { return x; }",
    "i16_convert": "@X@u64 validity_i16_convert(short x) { return (u64)(long long)x; }",
    "u32_convert": "@X@u64 validity_u32_convert(unsigned x) { return x; }",
    "i32_convert": "@X@u64 validity_i32_convert(int x) { return (u64)(long long)x; }",
    "u8_compare": "@X@u64 validity_u8_compare(unsigned char x) { return x > 200; }",
    "result_bool": "@X@u64 validity_result_bool(Bool (*f)(void)) { return f(); }",
    "result_u8": "@X@u64 validity_result_u8(unsigned char (*f)(void)) { return f(); }",
    "result_i8": "@X@u64 validity_result_i8(signed char (*f)(void)) { return (u64)(long long)f(); }",
    "result_u16": "@X@u64 validity_result_u16(unsigned short (*f)(void)) { return f(); }",
}


def generate(language: Language, dialect: Dialect) -> Unit:
    """All probes."""
    words = {"@B@": dialect.scalars["bool"], "@X@": dialect.extern, "@C@": dialect.scalars.get("char", "unsigned int")}

    def said(text: str) -> str:
        for word, replacement in words.items():
            text = text.replace(word, replacement)
        return text

    return assemble(language, said(_PRELUDE), {name: said(text) for name, text in _PROBES.items()}, "  ")
