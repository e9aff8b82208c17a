"""Probes of invalid values in Rust. To have one is undefined behaviour there (Reference, "Behavior considered undefined"): what it
comes to is what is asked."""

from __future__ import annotations

from common.model import Language
from common.unit import Unit
from common.validity import assemble

_PRELUDE = """\
#![no_std]
#[repr(C)]
#[derive(Clone, Copy)]
pub enum E { A, B, C = 5 }

"""

_HEAD = '#[no_mangle] pub unsafe extern "C" fn validity_'

_PROBES = {
    "bool_convert": "bool_convert(b: bool) -> u64 { b as u64 }",
    "bool_store": "bool_store(b: bool) -> u64 { let kept = b; core::ptr::read_volatile(&kept as *const bool as *const u8) as u64 }",
    "bool_branch": "bool_branch(b: bool) -> u64 { if b { 10 } else { 20 } }",
    "bool_not": "bool_not(b: bool) -> u64 { !b as u64 }",
    "bool_index": "bool_index(b: bool) -> u64 { static TABLE: [u8; 4] = [10, 11, 12, 13]; *TABLE.as_ptr().add(b as usize) as u64 }",
    "bool_option": "bool_option(b: bool) -> u64 { let o = Some(b); let o = core::ptr::read_volatile(&o); match o { None => 1, Some(_) => 0 } }",
    "enum_convert": "enum_convert(e: E) -> u64 { e as u64 }",
    "enum_switch": "enum_switch(e: E) -> u64 { match e { E::A => 10, E::B => 11, E::C => 12 } }",
    "enum_compare": "enum_compare(e: E) -> u64 { (e as u32 <= 5) as u64 }",
    "char_convert": "char_convert(c: char) -> u64 { c as u64 }",
    "char_match": "char_match(c: char) -> u64 { match c { '\\0'..='\\u{d7ff}' => 10, '\\u{e000}'..='\\u{10ffff}' => 11 } }",
    "char_option": "char_option(c: char) -> u64 { let o = Some(c); let o = core::ptr::read_volatile(&o); match o { None => 1, Some(_) => 0 } }",
    "u8_convert": "u8_convert(x: u8) -> u64 { x as u64 }",
    "i8_convert": "i8_convert(x: i8) -> u64 { x as i64 as u64 }",
    "u16_convert": "u16_convert(x: u16) -> u64 { x as u64 }",
    "i16_convert": "i16_convert(x: i16) -> u64 { x as i64 as u64 }",
    "u32_convert": "u32_convert(x: u32) -> u64 { x as u64 }",
    "i32_convert": "i32_convert(x: i32) -> u64 { x as i64 as u64 }",
    "u8_compare": "u8_compare(x: u8) -> u64 { (x > 200) as u64 }",
    "result_bool": 'result_bool(f: unsafe extern "C" fn() -> bool) -> u64 { f() as u64 }',
    "result_u8": 'result_u8(f: unsafe extern "C" fn() -> u8) -> u64 { f() as u64 }',
    "result_i8": 'result_i8(f: unsafe extern "C" fn() -> i8) -> u64 { f() as i64 as u64 }',
    "result_u16": 'result_u16(f: unsafe extern "C" fn() -> u16) -> u64 { f() as u64 }',
}


def generate(language: Language) -> Unit:
    """All probes."""
    return assemble(language, _PRELUDE, {name: _HEAD + text for name, text in _PROBES.items()}, "    ")
