"""Statics in Rust: an object that the callee's unit defines and both units read and write."""

from __future__ import annotations

from common import constants
from common.layout import listed
from common.model import Function, LeafValue, Struct, Type
from common.names import call_symbol, function_symbol, helper_symbol
from common.unit import FUNCTION, Part, Unsupported

from .functions import exported, place
from .types import Types, positional


def parts(types: Types, function: Function, conventions: list[str], side: str) -> tuple[list[Part], list[Unsupported]]:
    """The object and what stores to it and loads from it, or its declaration and what does both; or why there is none."""
    type_id = function.output
    assert type_id is not None
    marks, lacks = function.attributes.marks, types.view.toolchain.lacks
    if "thread-local" in marks and "thread-local" in lacks:
        return [], [Unsupported(function.name, "", "thread-local", lacks["thread-local"])]
    if "c" not in conventions:
        return [], []
    symbol = function_symbol(function.name, "c")
    spelling = types.spell(type_id)
    constant = "const" in marks
    text = "".join([f"{line}\n" for line in function.attributes.passthrough])
    local = "#[thread_local] " if "thread-local" in marks else ""
    slot = f"let slot = {side}_state.slot;"
    if side == "caller":
        moves = [f"*({place(1, spelling)}) = core::ptr::read(core::ptr::addr_of!({symbol}));"]
        moves += [] if constant else [f"{symbol} = core::ptr::read({place(0, spelling)});"]
        text += f'extern "C" {{ {local}static {"" if constant else "mut "}{symbol}: {spelling}; }}\n'
        text += exported(call_symbol(function.name, "c"), [], "", [slot, *moves])
    elif constant:
        text += f"#[no_mangle] pub static {symbol}: {spelling} = {_Writer(types, function).write(type_id)};\n"
    else:
        # Nothing is in it at first: not every type has a value that could be written down.
        text += f"{local}#[no_mangle]\npub static mut {symbol}: core::mem::MaybeUninit<{spelling}> =\n    core::mem::MaybeUninit::uninit();\n"
        text += exported(helper_symbol("before", function.name, "c"), [], "", [slot, f"{symbol} = core::ptr::read({place(1, '_')});"])
        load = f"*({place(0, '_')}) = core::ptr::read(core::ptr::addr_of!({symbol}));"
        text += exported(helper_symbol("after", function.name, "c"), [], "", [slot, load])
    uses = types.uses((type_id,)) + (("thread_local",) if local else ())
    return [Part(FUNCTION, function.name, "c", text, (types.view.types[type_id].key,), uses)], []


class _Writer(constants.Writer):
    def __init__(self, types: Types, function: Function) -> None:
        super().__init__(types.view, function.constant)
        self.types = types

    def array(self, elements: list[str]) -> str:
        return listed("[", elements, "]")

    def struct(self, type_id: int, fields: list[str]) -> str:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Struct)
        name = self.types.names[type_id]
        if positional(kind.fields):
            return listed(f"{name}(", fields, ")")
        names = self.types.fields[type_id, None]
        return listed(f"{name} {{ ", [f"{n}: {f}" for n, f in zip(names, fields, strict=True)], " }")

    def enum(self, type_id: int, position: int) -> str:
        return f"{self.types.names[type_id]}::{self.types.variants[type_id][position]}"

    def scalar(self, type_: Type, name: str, value: LeafValue) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        return f"'\\u{{{value:x}}}'" if name == "char" else f"{value}"
