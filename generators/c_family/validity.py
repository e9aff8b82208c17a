"""Functions of probes in C and C++: `NAME__CONVENTION(T) -> u64`, whose answer says what became of an argument that T doesn't have.
`result_*` get the address of another function instead, and call it. What they are given, and what an answer means, is in specs/validity/."""

from __future__ import annotations

from common.model import Toolchain
from common.scene import Kind, assemble, heading
from common.unit import Unit

from .dialect import Dialect, words_of

#: `@B@` is bool, `@X@` stands in front of what is exported.
_PRELUDE = """\
typedef unsigned long long u64;
typedef __SIZE_TYPE__ word;
typedef @B@ Bool;
enum E { E_A, E_B, E_C = 5 };

"""

_FUNCTIONS = {
    "bool_convert": "@X@u64 @ABI@@NAME@(Bool b) { return b; }",
    "bool_store": "@X@u64 @ABI@@NAME@(Bool b) { volatile Bool kept = b; return *(volatile unsigned char *)&kept; }",
    "bool_branch": "@X@u64 @ABI@@NAME@(Bool b) { if (b) return 10; return 20; }",
    "bool_not": "@X@u64 @ABI@@NAME@(Bool b) { return !b; }",
    "bool_index": """
@X@u64 @ABI@@NAME@(Bool b) {
  static const unsigned char table[4] = {10, 11, 12, 13};
  return table[b];
}
""",
    "enum_convert": "@X@u64 @ABI@@NAME@(enum E e) { return (u64)e; }",
    "enum_switch": """
@X@u64 @ABI@@NAME@(enum E e) {
  switch (e) { case E_A: return 10; case E_B: return 11; case E_C: return 12; }
  return 99;
}
""",
    "enum_compare": "@X@u64 @ABI@@NAME@(enum E e) { return e <= E_C; }",
    "char_convert": "@X@u64 @ABI@@NAME@(@C@ c) { return c; }",
    "u8_convert": "@X@u64 @ABI@@NAME@(unsigned char x) { return x; }",
    "i8_convert": "@X@u64 @ABI@@NAME@(signed char x) { return (u64)(long long)x; }",
    "u16_convert": "@X@u64 @ABI@@NAME@(unsigned short x) { return x; }",
    "i16_convert": "@X@u64 @ABI@@NAME@(short x) { return (u64)(long long)x; }",
    "u32_convert": "@X@u64 @ABI@@NAME@(unsigned x) { return x; }",
    "i32_convert": "@X@u64 @ABI@@NAME@(int x) { return (u64)(long long)x; }",
    "u8_compare": "@X@u64 @ABI@@NAME@(unsigned char x) { return x > 200; }",
    "result_bool": "@X@u64 @ABI@@NAME@(Bool (@ABI@*f)(void)) { return f(); }",
    "result_u8": "@X@u64 @ABI@@NAME@(unsigned char (@ABI@*f)(void)) { return f(); }",
    "result_i8": "@X@u64 @ABI@@NAME@(signed char (@ABI@*f)(void)) { return (u64)(long long)f(); }",
    "result_u16": "@X@u64 @ABI@@NAME@(unsigned short (@ABI@*f)(void)) { return f(); }",
}

#: What narrow types are called, how a value is made of one as wide as a register, and how one is widened again: in words of an extension.
_NARROW = {
    "bool": ("Bool", "(Bool)(wide > 100)", "(u64)"),
    "u8": ("unsigned char", "(unsigned char)wide", "(u64)"),
    "i8": ("signed char", "(signed char)wide", "(u64)(long long)"),
    "u16": ("unsigned short", "(unsigned short)wide", "(u64)"),
    "i16": ("short", "(short)wide", "(u64)(long long)"),
    "u32": ("unsigned", "(unsigned)wide", "(u64)"),
    "i32": ("int", "(int)wide", "(u64)(long long)"),
    "enum": ("enum E", "(enum E)wide", "(u64)"),
    "enum8": ("enum Narrow", "(enum Narrow)wide", "(u64)"),
    "u7": ("unsigned _BitInt(7)", "(unsigned _BitInt(7))wide", "(u64)"),
    "i7": ("_BitInt(7)", "(_BitInt(7))wide", "(u64)(long long)"),
    "u17": ("unsigned _BitInt(17)", "(unsigned _BitInt(17))wide", "(u64)"),
    "i17": ("_BitInt(17)", "(_BitInt(17))wide", "(u64)(long long)"),
}
_BIT_INTS = ("u7", "i7", "u17", "i17")

#: Who passes, takes, returns and receives a value of a narrow type (harness/lang/extension.h). @FROM@ makes it of `wide`.
_EXTENSION = {
    "passes": "@X@u64 @ABI@@NAME@(word wide, u64 (@ABI@*to)(@T@)) { return to(@FROM@); }",
    "takes": "@X@u64 @ABI@@NAME@(@T@ x) { return @TO@x; }",
    "passes_on_stack": "@X@u64 @ABI@@NAME@(word wide, u64 (@ABI@*to)(@W@, @T@)) { return to(1, 2, 3, 4, 5, 6, 7, 8, @FROM@); }",
    "takes_from_stack": """
@X@u64 @ABI@@NAME@(word a, word b, word c, word d, word e, word f, word g, word h, @T@ x) {
  return (a ^ b ^ c ^ d ^ e ^ f ^ g ^ h) == 8 ? @TO@x : ~0ull;
}
""",
    "returns": "@X@@T@ @ABI@@NAME@(word wide) { return @FROM@; }",
    "receives": "@X@u64 @ABI@@NAME@(word wide, @T@ (@ABI@*from)(word)) { return @TO@from(wide); }",
}


def _extension(dialect: Dialect) -> dict[str, Kind]:
    found = {}
    for name, (type_, made, widened) in _NARROW.items():
        if name == "enum8" and not dialect.is_cpp:
            continue
        for verb, text in _EXTENSION.items():
            for word, replacement in {"@T@": type_, "@FROM@": made, "@TO@": widened, "@W@": ", ".join(["word"] * 8)}.items():
                text = text.replace(word, replacement)
            found[f"{name}_{verb}"] = Kind(_said(text, dialect), ("bitint",) if name in _BIT_INTS else ())
    return found


def kinds(dialect: Dialect) -> dict[str, Kind]:
    """All functions that the language has."""
    return {name: Kind(_said(text, dialect)) for name, text in _FUNCTIONS.items()} | _extension(dialect)


def generate(dialect: Dialect, name: str, wanted: tuple[str, ...], conventions: tuple[str, ...], toolchain: Toolchain) -> Unit:
    """These functions under these conventions."""
    prelude = heading(name, toolchain, "functions", "validity") + _said(_PRELUDE, dialect)
    if dialect.is_cpp:
        prelude = prelude.rstrip("\n") + "\nenum Narrow : unsigned char { N_A, N_B, N_C = 5 };\n\n"
    return assemble(prelude, kinds(dialect), wanted, conventions, words_of, toolchain, "  ")


def _said(text: str, dialect: Dialect) -> str:
    words = {"@B@": dialect.scalars["bool"], "@X@": dialect.extern, "@C@": dialect.scalars.get("char", "unsigned int")}
    for word, replacement in words.items():
        text = text.replace(word, replacement)
    return text
