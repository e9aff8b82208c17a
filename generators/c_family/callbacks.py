"""Calls back in C and C++: the functions that are given as callbacks, and the calls of those that were received."""

from __future__ import annotations

from common.layout import body, listed
from common.model import Function, Leg
from common.names import callback_symbol

from .calls import call
from .dialect import CONVENTIONS, assembler_name
from .types import NULL, Types, spaced


def definitions(function: Function, convention: str, types: Types) -> str:
    """The functions of this side that the other one calls back."""
    text = ""
    dialect = types.dialect
    for number, leg in enumerate(function.legs):
        if number == 0 or leg.side != types.side or leg.callback is None:
            continue
        own = types.view.types[leg.callback].attributes.convention or "c"
        there = [(n, f) for n, f in enumerate(leg.inputs) if not types.absent(f.type)]
        names = types.parameter_names(leg.inputs)
        parameters = [f"{spaced(types.spell(f.type))}{names[n]}" for n, f in there]
        moves = [_stored(types, f.type, leg.first_slot + n, names[n]) for n, f in there]
        moves += calls(function.legs, number, types)
        returns = leg.output is not None and not types.absent(leg.output)
        if leg.output is not None and returns:
            moves.append(f"return {_slot(types, leg.output, leg.first_slot + len(leg.inputs))};")
        if moves:
            moves.insert(0, f"void **slot = {types.side}_state.slot;")
        symbol = callback_symbol(function.name, convention, number)
        result = spaced(types.spell(leg.output)) if leg.output is not None and returns else "void "
        head = listed(f"{dialect.extern}{CONVENTIONS[own]}{result}{symbol}(", parameters or ["void"], ")")
        named = assembler_name(symbol, own)
        if named:
            text += f"{head}{named};\n"
        text += body(head, moves)
    return text


def calls(legs: tuple[Leg, ...], of: int, types: Types, variadic_from: int = 1 << 30) -> list[str]:
    """Statements that call back through what leg `of` has received."""
    made = []
    names = types.parameter_names(legs[of].inputs)
    for leg in legs:
        if leg.parent != of:
            continue
        place = names[leg.argument]
        if leg.argument >= variadic_from:
            place = f"({_slot(types, legs[of].inputs[leg.argument].type, legs[of].first_slot + leg.argument)})"
        for struct, field in leg.members:
            if types.view.transparent(struct) is None:  # else the struct is a typedef of what is inside
                place += f".{types.fields[struct, None][field]}"
        there = [(n, f) for n, f in enumerate(leg.inputs) if not types.absent(f.type)]
        arguments = [_slot(types, f.type, leg.first_slot + n) for n, f in there]
        store = ""
        if leg.output is not None and not types.absent(leg.output):
            store = f"{_slot(types, leg.output, leg.first_slot + len(leg.inputs))} = "
        made.append(call(store, place, arguments, ";"))
    return made


def _slot(types: Types, type_id: int, slot: int) -> str:
    return f"*({spaced(types.spell(type_id))}*)slot[{slot}]"


def _stored(types: Types, type_id: int, slot: int, name: str) -> str:
    """A statement that moves a parameter into its slot; a nullptr_t by its bytes, since it is what arrived that counts."""
    if types.spell(type_id) == NULL:
        return f"__builtin_memcpy(slot[{slot}], &{name}, sizeof {name});"
    return f"{_slot(types, type_id, slot)} = {name};"
