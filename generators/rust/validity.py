"""Functions of probes in Rust (c_family/validity.py says what they are). To have an invalid value is undefined behaviour there (Reference, "Behavior
considered undefined"): what it comes to is what is asked."""

from __future__ import annotations

from common.model import Toolchain
from common.scene import Kind, assemble, heading
from common.unit import Unit

from .conventions import words_of

_PRELUDE = """\
#![no_std]
#[repr(C)]
#[derive(Clone, Copy)]
pub enum E { A, B, C = 5 }
#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Narrow { A, B, C = 5 }

"""

_HEAD = '#[no_mangle] pub unsafe extern "@ABI@" fn @NAME@('

_FUNCTIONS = {
    "bool_convert": "b: bool) -> u64 { b as u64 }",
    "bool_store": "b: bool) -> u64 { let kept = b; core::ptr::read_volatile(&kept as *const bool as *const u8) as u64 }",
    "bool_branch": "b: bool) -> u64 { if b { 10 } else { 20 } }",
    "bool_not": "b: bool) -> u64 { !b as u64 }",
    "bool_index": "b: bool) -> u64 { static TABLE: [u8; 4] = [10, 11, 12, 13]; *TABLE.as_ptr().add(b as usize) as u64 }",
    "bool_option": "b: bool) -> u64 { let o = Some(b); let o = core::ptr::read_volatile(&o); match o { None => 1, Some(_) => 0 } }",
    "enum_convert": "e: E) -> u64 { e as u64 }",
    "enum_switch": "e: E) -> u64 { match e { E::A => 10, E::B => 11, E::C => 12 } }",
    "enum_compare": "e: E) -> u64 { (e as u32 <= 5) as u64 }",
    "char_convert": "c: char) -> u64 { c as u64 }",
    "char_match": "c: char) -> u64 { match c { '\\0'..='\\u{d7ff}' => 10, '\\u{e000}'..='\\u{10ffff}' => 11 } }",
    "char_option": "c: char) -> u64 { let o = Some(c); let o = core::ptr::read_volatile(&o); match o { None => 1, Some(_) => 0 } }",
    "u8_convert": "x: u8) -> u64 { x as u64 }",
    "i8_convert": "x: i8) -> u64 { x as i64 as u64 }",
    "u16_convert": "x: u16) -> u64 { x as u64 }",
    "i16_convert": "x: i16) -> u64 { x as i64 as u64 }",
    "u32_convert": "x: u32) -> u64 { x as u64 }",
    "i32_convert": "x: i32) -> u64 { x as i64 as u64 }",
    "u8_compare": "x: u8) -> u64 { (x > 200) as u64 }",
    "result_bool": 'f: unsafe extern "@ABI@" fn() -> bool) -> u64 { f() as u64 }',
    "result_u8": 'f: unsafe extern "@ABI@" fn() -> u8) -> u64 { f() as u64 }',
    "result_i8": 'f: unsafe extern "@ABI@" fn() -> i8) -> u64 { f() as i64 as u64 }',
    "result_u16": 'f: unsafe extern "@ABI@" fn() -> u16) -> u64 { f() as u64 }',
}

#: As in c_family/validity.py: a type, how it is made of a usize, how it is widened.
_NARROW = {
    "bool": ("bool", "wide > 100", "as u64"),
    "u8": ("u8", "wide as u8", "as u64"),
    "i8": ("i8", "wide as i8", "as i64 as u64"),
    "u16": ("u16", "wide as u16", "as u64"),
    "i16": ("i16", "wide as i16", "as i64 as u64"),
    "u32": ("u32", "wide as u32", "as u64"),
    "i32": ("i32", "wide as i32", "as i64 as u64"),
    "enum": ("E", "core::mem::transmute::<u32, E>(wide as u32)", "as u64"),
    "enum8": ("Narrow", "core::mem::transmute::<u8, Narrow>(wide as u8)", "as u64"),
}

_FN = 'unsafe extern "@ABI@" fn'
_WORDS = ", ".join(f"{name}: usize" for name in "abcdefgh")

_EXTENSION = {
    "passes": f"wide: usize, to: {_FN}(@T@) -> u64) -> u64 {{ to(@FROM@) }}",
    "takes": "x: @T@) -> u64 { x @TO@ }",
    "passes_on_stack": f"wide: usize, to: {_FN}({', '.join(['usize'] * 8)}, @T@) -> u64) -> u64 {{ to(1, 2, 3, 4, 5, 6, 7, 8, @FROM@) }}",
    "takes_from_stack": f"{_WORDS}, x: @T@) -> u64 {{ if a ^ b ^ c ^ d ^ e ^ f ^ g ^ h == 8 {{ x @TO@ }} else {{ !0 }} }}",
    "returns": "wide: usize) -> @T@ { @FROM@ }",
    "receives": f"wide: usize, from: {_FN}(usize) -> @T@) -> u64 {{ from(wide) @TO@ }}",
}

KINDS = {name: Kind(_HEAD + text) for name, text in _FUNCTIONS.items()} | {
    f"{name}_{verb}": Kind(_HEAD + text.replace("@T@", type_).replace("@FROM@", made).replace("@TO@", widened))
    for name, (type_, made, widened) in _NARROW.items()
    for verb, text in _EXTENSION.items()
}


def generate(name: str, kinds: tuple[str, ...], conventions: tuple[str, ...], toolchain: Toolchain) -> Unit:
    """These functions under these conventions."""
    return assemble(heading(name, toolchain, "functions", "validity") + _PRELUDE, KINDS, kinds, conventions, words_of, toolchain, "    ")
