"""Statics in Rust: an object that the callee's unit defines and both units read and write."""

from __future__ import annotations

from common import constants
from common.model import Function, LeafValue, Toolchain, Type
from common.names import function_symbol
from common.unit import FUNCTION, Part, Unsupported

from .types import Types, positional

#: The crate's attribute where something is thread-local.
FEATURE = "#![feature(thread_local)]\n"


def lacking(function: Function, toolchain: Toolchain) -> list[Unsupported]:
    """Why this static can't be had."""
    if "thread-local" in function.attributes.marks and "thread-local" in toolchain.lacks:
        return [Unsupported(function.name, "", "thread-local", toolchain.lacks["thread-local"])]
    return []


def parts(function: Function, side: str, conventions: list[str], types: Types) -> list[Part]:
    """The object and what stores to it and loads from it, or its declaration and what does both."""
    type_id = function.output
    assert type_id is not None
    if "c" not in conventions:
        return []
    symbol = function_symbol(function.name, "c")
    spelling = types.spell(type_id)
    constant = "const" in function.attributes.marks
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    local = "#[thread_local] " if "thread-local" in function.attributes.marks else ""
    word = "" if constant else "mut "
    if side == "caller":
        body = f"*(*slot.add(1) as *mut {spelling}) = core::ptr::read(core::ptr::addr_of!({symbol}));"
        if not constant:
            body += f" {symbol} = core::ptr::read(*slot as *mut {spelling});"
        text = (
            f'{before}extern "C" {{ {local}static {word}{symbol}: {spelling}; }}\n'
            f'#[no_mangle] pub unsafe extern "C" fn call_{symbol}() {{ let slot = caller_state.slot; {body} }}\n'
        )
    elif constant:
        text = f"{before}#[no_mangle] pub static {symbol}: {spelling} = {_Writer(types, function).write(type_id)};\n"
    else:
        # Nothing is in it at first: not every type has a value that could be written down.
        text = (
            f"{before}{local}#[no_mangle] pub static mut {symbol}: core::mem::MaybeUninit<{spelling}> = "
            f"core::mem::MaybeUninit::uninit();\n"
        )
        for verb, body in (
            ("before", f"{symbol} = core::ptr::read(*slot.add(1) as *mut _);"),
            ("after", f"*(*slot as *mut _) = core::ptr::read(core::ptr::addr_of!({symbol}));"),
        ):
            text += (
                f'#[no_mangle] pub unsafe extern "C" fn {verb}_{symbol}() {{ let slot = callee_state.slot; {body} }}\n'
            )
    return [Part(FUNCTION, function.name, "c", text, (types.view.types[type_id].key,))]


class _Writer(constants.Writer):
    def __init__(self, types: Types, function: Function) -> None:
        super().__init__(types.view, function.constant)
        self.types = types

    def array(self, elements: list[str]) -> str:
        return f"[{', '.join(elements)}]"

    def struct(self, type_id: int, fields: list[str]) -> str:
        kind = self.view.types[type_id].kind
        name = self.types.names[type_id]
        if positional(kind.fields):
            return f"{name}({', '.join(fields)})"
        names = self.types.fields[type_id, None]
        return f"{name} {{ {', '.join(f'{n}: {f}' for n, f in zip(names, fields))} }}"

    def enum(self, type_id: int, position: int) -> str:
        return f"{self.types.names[type_id]}::{self.types.variants[type_id][position]}"

    def scalar(self, type_: Type, name: str, value: LeafValue) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        return f"'\\u{{{value:x}}}'" if name == "char" else f"{value}"
