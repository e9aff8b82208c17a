"""Statics in C and C++: an object that the callee's unit defines and both units read and write."""

from __future__ import annotations

from common import constants
from common.layout import WIDTH, body, listed
from common.model import Array, Function, LeafValue, Type
from common.names import call_symbol, function_symbol, helper_symbol
from common.unit import FUNCTION, Part, Unsupported

from .reprs import integer_repr
from .types import Types, spaced

_INDEX = "ijklmn"


def parts(types: Types, function: Function, conventions: list[str]) -> tuple[list[Part], list[Unsupported]]:
    """The object and what stores to it and loads from it, or its declaration and what does both; or why there is none."""
    type_id = function.output
    assert type_id is not None
    if "c" not in conventions:
        return [], []
    dialect = types.dialect
    if types.absent(type_id):
        return [], [Unsupported(function.name, "", "unit", "there is no object of a type that holds nothing in C and C++")]
    if dialect.is_cpp and types.lifetimes.special(type_id):
        reason = "an object that is constructed before main can't be stored to by assignment and be compared"
        return [], [Unsupported(function.name, "", "static-class", reason)]
    constant = "const" in function.attributes.marks
    if constant and dialect.is_cpp and (why := types.lifetimes.not_aggregate(type_id)) is not None:
        return [], [Unsupported(function.name, "", *why)]
    symbol = function_symbol(function.name, "c")
    words = "const " if constant else ""
    if "thread-local" in function.attributes.marks:
        words = "thread_local " if dialect.is_cpp else "_Thread_local "
    declared = words + types.declare(type_id, symbol)
    text = "".join([f"{line}\n" for line in function.attributes.passthrough])
    extern = f"{dialect.extern or 'extern '}{declared};\n"
    load = _assign(types, type_id, "", symbol)
    store = _assign(types, type_id, symbol, "")
    slot = f"void **slot = {types.side}_state.slot;"
    if types.side == "caller":
        moves = [load.replace("@", "slot[1]")] + ([] if constant else [store.replace("@", "slot[0]")])
        text += extern + body(f"{dialect.extern}void {call_symbol(function.name, 'c')}(void)", [slot, *moves])
    else:
        # A const of C++ is only visible outside if it was declared so before; and `extern "C" T x;` defines nothing.
        text += extern if dialect.extern else ""
        text += f"{declared} = {_Writer(types, function).write(type_id)};\n" if constant else f"{declared};\n"
        if not constant:
            for verb, move in (("before", store.replace("@", "slot[1]")), ("after", load.replace("@", "slot[0]"))):
                text += body(f"{dialect.extern}void {helper_symbol(verb, function.name, 'c')}(void)", [slot, move])
    return [Part(FUNCTION, function.name, "c", text, (types.view.types[type_id].key,))], []


def _assign(types: Types, type_id: int, to: str, source: str) -> str:
    """`to = from;`, element by element of an array. An empty name is what the slot `@` points to."""
    at = f"*({types.declare(type_id, '(*)')})@" if types.is_array(type_id) else f"*({spaced(types.spell(type_id))}*)@"
    loops: list[str] = []
    closing, brackets = "", ""
    while isinstance(kind := types.view.types[types.view.passed_as(type_id)].kind, Array):
        at = at if brackets else f"({at})"
        index = _INDEX[brackets.count("[")]
        opening, head, close = types.dialect.loop(index, kind.length)
        loops.append(opening + head)
        closing += close
        brackets += f"[{index}]"
        type_id = kind.element
    move = f"{to or at}{brackets} = {source or at}{brackets};{closing}"
    one = " ".join([*loops, move])
    return one if len(one) < WIDTH - 10 else "\n    ".join([*loops, move])


class _Writer(constants.Writer):
    def __init__(self, types: Types, function: Function) -> None:
        super().__init__(types.view, function.constant)
        self.types = types

    def array(self, elements: list[str]) -> str:
        return listed("{", elements, "}")

    def struct(self, type_id: int, fields: list[str]) -> str:
        return fields[0] if self.view.transparent(type_id) is not None else listed("{", fields, "}")

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
