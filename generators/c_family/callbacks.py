"""Calls back in C and C++: the functions that are given as callbacks, and the calls of those that were received."""

from __future__ import annotations

from common.layout import body, listed
from common.model import Function, Leg
from common.names import callback_symbol

from .calls import call, constructed, corrected, initializer, is_special, uncounted
from .dialect import assembler_name, words_of
from .types import Types, spaced


def definitions(function: Function, convention: str, types: Types) -> str:
    """The functions of this side that the other one calls back."""
    text = ""
    dialect = types.dialect
    for number, leg in enumerate(function.legs):
        if number == 0 or leg.side != types.side or leg.callback is None:
            continue
        own = types.view.types[leg.callback].attributes.convention or "c"
        there = [(n, f) for n, f in enumerate(leg.inputs) if not types.absent(f.type)]
        names = types.parameter_names(function, number)
        slots = types.locals(function, number)["slot"]
        parameters = [f"{spaced(types.spell(f.type))}{names[n]}" for n, f in there]
        moves = [_stored(types, f.type, f"{slots}[{leg.first_slot + n}]", names[n]) for n, f in there]
        moves += calls(function, number, types)
        stay = [f.type for _, f in there if is_special(types, f.type)]
        moves += corrected(types.side, uncounted(types, stay, 1, 0))
        returns = leg.output is not None and not types.absent(leg.output)
        if leg.output is not None and returns:
            result = _in_slot(types, leg.output, f"{slots}[{leg.first_slot + len(leg.inputs)}]")
            moves.append(f"return {initializer(types, leg.output, result)};")
        if moves:
            moves.insert(0, f"void **{slots} = {types.side}_state.slot;")
        symbol = callback_symbol(function.name, convention, number)
        result = spaced(types.spell(leg.output)) if leg.output is not None and returns else "void "
        head = listed(f"{dialect.extern}{words_of(own)}{result}{symbol}(", parameters or ["void"], ")")
        named = assembler_name(symbol, own)
        if named:
            text += f"{head}{named};\n"
        text += body(head, moves)
    return text


def calls(function: Function, of: int, types: Types, variadic_from: int = 1 << 30) -> list[str]:
    """Statements that call back through what leg `of` of the function has received."""
    made = []
    legs, names, own = function.legs, types.parameter_names(function, of), types.locals(function, of)
    slots, result = own["slot"], own["r"]
    for leg in legs:
        if leg.parent != of:
            continue
        place = names[leg.argument]
        if leg.argument >= variadic_from:
            place = f"({_in_slot(types, legs[of].inputs[leg.argument].type, f'{slots}[{legs[of].first_slot + leg.argument}]')})"
        for struct, field in leg.members:
            if types.view.transparent(struct) is None:  # else the struct is a typedef of what is inside
                place += f".{types.fields[struct, None][field]}"
        there = [(n, f) for n, f in enumerate(leg.inputs) if not types.absent(f.type)]
        arguments = [initializer(types, f.type, _in_slot(types, f.type, f"{slots}[{leg.first_slot + n}]")) for n, f in there]
        before, after = "", ";"
        output = leg.output
        slot = f"{slots}[{leg.first_slot + len(leg.inputs)}]"
        missing = uncounted(types, [f.type for _, f in there if is_special(types, f.type)], 1, 1)
        if output is not None and is_special(types, output):
            # The callback's object is destroyed here, and the one in the slot isn't.
            before = f"{{ {types.spell(output)} {result} = "
            after = f"; {constructed(types, output, slot, initializer(types, output, result))} }}"
            missing += uncounted(types, [output], 1, 1) + uncounted(types, [output], 1, 0)
        elif output is not None and not types.absent(output):
            before = f"{_in_slot(types, output, slot)} = "
        opening, closing = [], []
        if any(is_special(types, t) for t in [*(f.type for _, f in there), *([] if output is None else [output])]):
            opening, closing, place = _nothrow(types, leg, place), ["}"], "abiter_to.to"
        made += [*opening, call(before, place, arguments, after), *closing, *corrected(types.side, missing)]
    return made


def _nothrow(types: Types, leg: Leg, place: str) -> list[str]:
    """Begins a block with a pointer to what can't throw: objects are alive while it is called, which would need a landing pad, and
    that the C++ library. Before C++17 no cast leads from a pointer without `noexcept` to one with it."""
    assert leg.callback is not None
    words = words_of(types.view.types[leg.callback].attributes.convention or "c")
    result = spaced(types.spell(leg.output)) if leg.output is not None and not types.absent(leg.output) else "void "
    parameters = ", ".join(types.spell(f.type) for f in leg.inputs if not types.absent(f.type))
    own = spaced(types.spell(leg.callback))
    return ["{", f"union {{ {own}from; {result}({words}*to)({parameters}) noexcept; }} abiter_to = {{{place}}};"]


def _in_slot(types: Types, type_id: int, slot: str) -> str:
    return f"*({spaced(types.spell(type_id))}*){slot}"


def _stored(types: Types, type_id: int, slot: str, name: str) -> str:
    """A statement that moves a parameter into its slot; a nullptr_t by its bytes, since it is what arrived that counts."""
    if is_special(types, type_id):
        return constructed(types, type_id, slot, initializer(types, type_id, name))
    if types.is_null(type_id):
        return f"__builtin_memcpy({slot}, &{name}, sizeof {name});"
    return f"{_in_slot(types, type_id, slot)} = {name};"
