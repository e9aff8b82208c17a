"""Calls back in Rust: the functions that are given as callbacks, and the calls of those that were received."""

from __future__ import annotations

from common.layout import WIDTH, body, listed
from common.model import Function
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
        names = types.parameter_names(function, number)
        slot = types.locals(function, number)["slot"]
        parameters = [f"{name}: {types.spell(f.type)}" for name, f in zip(names, leg.inputs, strict=True)]
        moves = [f"{_place(types, f.type, leg.first_slot + n, slot)} = {names[n]};" for n, f in enumerate(leg.inputs)]
        moves += calls(types, function, number, slot)
        if leg.output is not None:
            moves.append(_load(types, leg.output, leg.first_slot + len(leg.inputs), slot))
        if moves:
            moves.insert(0, f"let {slot} = {side}_state.slot;")
        symbol = callback_symbol(function.name, convention, number)
        text += body(listed(f'#[no_mangle] pub unsafe extern "{words}" fn {symbol}(', parameters, f"){result}"), moves, "    ")
    return text


def calls(types: Types, function: Function, of: int, slot: str) -> list[str]:
    """Statements that call back through what leg `of` of the function has received: out of its slot, since not every struct can be used
    after it was moved there. `slot`: what the slots are called."""
    made, legs = [], function.legs
    for leg in legs:
        if leg.parent != of:
            continue
        place = f"({_place(types, legs[of].inputs[leg.argument].type, legs[of].first_slot + leg.argument, slot)})"
        for struct, field in leg.members:
            place += f".{types.fields[struct, None][field]}"
        if leg.members:
            place = f"({place})"
        arguments = [_load(types, f.type, leg.first_slot + n, slot) for n, f in enumerate(leg.inputs)]
        store = "" if leg.output is None else f"{_place(types, leg.output, leg.first_slot + len(leg.inputs), slot)} = "
        made.append(listed(f"{store}{place}(", arguments, ");", "        ", WIDTH - 4))
    return made


def _pointer(types: Types, type_id: int, position: int, slot: str) -> str:
    return f"{f'*{slot}.add({position})' if position else f'*{slot}'} as *mut {types.spell(type_id)}"


def _place(types: Types, type_id: int, position: int, slot: str) -> str:
    return f"*({_pointer(types, type_id, position, slot)})"


def _load(types: Types, type_id: int, position: int, slot: str) -> str:
    if types.copies(type_id):
        return _place(types, type_id, position, slot)
    return f"core::ptr::read({_pointer(types, type_id, position, slot)})"
