"""Calls back in C and C++: the functions that are given as callbacks, and the calls of those that were received."""

from __future__ import annotations

from common.model import Function, Leg
from common.names import callback_symbol

from .dialect import CONVENTIONS, Dialect, assembler_name
from .types import NULL, Types, spaced


def definitions(function: Function, convention: str, legs: tuple[Leg, ...], side: str, types: Types, dialect: Dialect) -> str:
    """The functions of this side that the other one calls back."""
    text = ""
    for number, leg in enumerate(legs):
        if number == 0 or leg.side != side or leg.callback is None:
            continue
        own = types.view.types[leg.callback].attributes.convention or "c"
        words = CONVENTIONS[own]
        result = "void " if leg.output is None else spaced(types.spell(leg.output))
        parameters = ", ".join([f"{spaced(types.spell(f.type))}a{n}" for n, f in enumerate(leg.inputs)]) or "void"
        moves = [_stored(types, f.type, leg.first_slot + n, f"a{n}") for n, f in enumerate(leg.inputs)]
        moves += calls(legs, number, types)
        if leg.output is not None:
            moves.append(f"return {_slot(types, leg.output, leg.first_slot + len(leg.inputs))};")
        body = " ".join([f"void **slot = {side}_state.slot;", *moves]) if moves else ""
        symbol = callback_symbol(function.name, convention, number)
        named = assembler_name(symbol, own)
        if named:
            text += f"{dialect.extern}{words}{result}{symbol}({parameters}){named};\n"
        text += f"{dialect.extern}{words}{result}{symbol}({parameters}) {{ {body} }}\n"
    return text


def calls(legs: tuple[Leg, ...], of: int, types: Types, variadic_from: int = 1 << 30) -> list[str]:
    """Statements that call back through what leg `of` has received."""
    made = []
    for leg in legs:
        if leg.parent != of:
            continue
        place = f"a{leg.argument}"
        if leg.argument >= variadic_from:
            place = f"({_slot(types, legs[of].inputs[leg.argument].type, legs[of].first_slot + leg.argument)})"
        for struct, field in leg.members:
            if types.view.transparent(struct) is None: # else the struct is a typedef of what is inside
                place += f".{types.fields[struct, None][field]}"
        arguments = ", ".join([_slot(types, f.type, leg.first_slot + n) for n, f in enumerate(leg.inputs)])
        store = "" if leg.output is None else f"{_slot(types, leg.output, leg.first_slot + len(leg.inputs))} = "
        made.append(f"{store}{place}({arguments});")
    return made


def _slot(types: Types, type_id: int, slot: int) -> str:
    spelling = types.spell(type_id)
    return f"*({spelling}{'*' if spelling.endswith('*') else ' *'})slot[{slot}]"


def _stored(types: Types, type_id: int, slot: int, name: str) -> str:
    """A statement that moves a parameter into its slot; a nullptr_t by its bytes, since it is what arrived that counts."""
    if types.spell(type_id) == NULL:
        return f"__builtin_memcpy(slot[{slot}], &{name}, sizeof {name});"
    return f"{_slot(types, type_id, slot)} = {name};"
