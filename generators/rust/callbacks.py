"""Calls back in Rust: the functions that are given as callbacks, and the calls of those that were received."""

from __future__ import annotations

from common.layout import WIDTH, body, listed
from common.model import Function, Leg
from common.names import callback_symbol

from .conventions import words_of
from .types import Types


def definitions(types: Types, function: Function, convention: str, side: str) -> str:
    """The functions of this side that the other one calls back."""
    text = ""
    for number, leg in enumerate(function.legs):
        if number == 0 or leg.side != side or leg.callback is None:
            continue
        words = words_of(types.view.types[leg.callback].attributes.convention or "c")
        result = "" if leg.output is None else f" -> {types.spell(leg.output)}"
        names = types.parameter_names(leg.inputs)
        parameters = [f"{name}: {types.spell(f.type)}" for name, f in zip(names, leg.inputs, strict=True)]
        moves = [f"{_place(types, f.type, leg.first_slot + n)} = {names[n]};" for n, f in enumerate(leg.inputs)]
        moves += calls(types, function.legs, number)
        if leg.output is not None:
            moves.append(_load(types, leg.output, leg.first_slot + len(leg.inputs)))
        if moves:
            moves.insert(0, f"let slot = {side}_state.slot;")
        symbol = callback_symbol(function.name, convention, number)
        text += body(listed(f'#[no_mangle] pub unsafe extern "{words}" fn {symbol}(', parameters, f"){result}"), moves, "    ")
    return text


def calls(types: Types, legs: tuple[Leg, ...], of: int) -> list[str]:
    """Statements that call back through what leg `of` has received: out of its slot, since not every struct can be used
    after it was moved there."""
    made = []
    for leg in legs:
        if leg.parent != of:
            continue
        place = f"({_place(types, legs[of].inputs[leg.argument].type, legs[of].first_slot + leg.argument)})"
        for struct, field in leg.members:
            place += f".{types.fields[struct, None][field]}"
        if leg.members:
            place = f"({place})"
        arguments = [_load(types, f.type, leg.first_slot + n) for n, f in enumerate(leg.inputs)]
        store = "" if leg.output is None else f"{_place(types, leg.output, leg.first_slot + len(leg.inputs))} = "
        made.append(listed(f"{store}{place}(", arguments, ");", "        ", WIDTH - 4))
    return made


def _place(types: Types, type_id: int, slot: int) -> str:
    return f"*({f'*slot.add({slot})' if slot else '*slot'} as *mut {types.spell(type_id)})"


def _load(types: Types, type_id: int, slot: int) -> str:
    if types.copies(type_id):
        return _place(types, type_id, slot)
    return f"core::ptr::read({_place(types, type_id, slot)[2:-1]})"
