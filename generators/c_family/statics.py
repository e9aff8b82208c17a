"""Statics in C and C++: an object that the callee's unit defines and both units read and write."""

from __future__ import annotations

from common import constants
from common.model import Array, Function, LeafValue, Type
from common.names import function_symbol
from common.unit import FUNCTION, Part

from .dialect import Dialect
from .types import Types, integer_repr

_INDEX = "ijklmn"


def parts(function: Function, side: str, conventions: list[str], types: Types, dialect: Dialect) -> list[Part]:
    """The object and what stores to it and loads from it, or its declaration and what does both."""
    type_id = function.output
    assert type_id is not None
    symbol = function_symbol(function.name, "c")
    if "c" not in conventions:
        return []
    constant = "const" in function.attributes.marks
    words = "const " if constant else ""
    if "thread-local" in function.attributes.marks:
        words = "thread_local " if dialect.enum_base else "_Thread_local "
    declared = words + types.declare(type_id, symbol)
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    extern = f"{dialect.extern}{declared};\n" if dialect.extern else f"extern {declared};\n"
    load = _assign(types, type_id, "", symbol)
    store = _assign(types, type_id, symbol, "")
    if side == "caller":
        body = load.replace("@", "slot[1]")
        if not constant:
            body += " " + store.replace("@", "slot[0]")
        text = (
            f"{before}{extern}"
            f"{dialect.extern}void call_{symbol}(void) {{ void **slot = caller_state.slot; {body} }}\n"
        )
    else:
        value = f" = {_Writer(types, function).write(type_id)}" if constant else ""
        # A const of C++ is only visible outside if it was declared so before; and `extern "C" T x;` defines nothing.
        text = before + (extern if dialect.extern else "") + f"{declared}{value};\n"
        if not constant:
            for verb, body in (("before", store.replace("@", "slot[1]")), ("after", load.replace("@", "slot[0]"))):
                head = f"{dialect.extern}void {verb}_{symbol}(void)"
                text += f"{head} {{ void **slot = callee_state.slot; {body} }}\n"
    return [Part(FUNCTION, function.name, "c", text, (types.view.types[type_id].key,))]


def _assign(types: Types, type_id: int, to: str, source: str) -> str:
    """`to = from;`, element by element of an array. An empty name is what the slot `@` points to."""
    at = f"*({types.declare(type_id, '(*)')})@" if types.is_array(type_id) else _through(types, type_id)
    loops = brackets = ""
    while isinstance(kind := types.view.types[types.view.passed_as(type_id)].kind, Array):
        at = at if brackets else f"({at})"
        index = _INDEX[brackets.count("[")]
        loops += f"for (unsigned long {index} = 0; {index} < {kind.length}; {index}++) "
        brackets += f"[{index}]"
        type_id = kind.element
    return f"{loops}{to or at}{brackets} = {source or at}{brackets};"


def _through(types: Types, type_id: int) -> str:
    spelling = types.spell(type_id)
    return f"*({spelling}{'*' if spelling.endswith('*') else ' *'})@"


class _Writer(constants.Writer):
    def __init__(self, types: Types, function: Function) -> None:
        super().__init__(types.view, function.constant)
        self.types = types

    def array(self, elements: list[str]) -> str:
        return f"{{{', '.join(elements)}}}"

    def struct(self, type_id: int, fields: list[str]) -> str:
        return fields[0] if self.view.transparent(type_id) is not None else f"{{{', '.join(fields)}}}"

    def enum(self, type_id: int, position: int) -> str:
        constant = self.types.constants[type_id, position]
        # In C++ an enum with a base is a type of its own.
        return f"({self.types.names[type_id]}){constant}" if integer_repr(self.view.types[type_id]) else constant

    def scalar(self, type_: Type, name: str, value: LeafValue) -> str:
        if isinstance(value, bool):
            return str(int(value))
        if isinstance(value, float):
            return f"{value}f" if name in ("f32", "c_float") else f"{value}"
        spelling = self._spelled(name)
        value &= (1 << 8 * type_.width) - 1
        if type_.width == 16:
            return f"({spelling})((unsigned __int128){value >> 64:#x}ull << 64 | {value & (1 << 64) - 1:#x}ull)"
        return f"({spelling}){value:#x}{'ull' if value >> 32 else ''}"

    def _spelled(self, name: str) -> str:
        if name in self.types.dialect.scalars:
            return self.types.dialect.scalars[name]
        return "char32_t" if name == "char" else name
