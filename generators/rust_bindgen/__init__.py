"""Rust whose types and declarations bindgen makes of a C header.

A unit is one text. Its lines that begin with `//c ` are the header: the C generator's own types and prototypes. The
others are Rust, which finds what bindgen makes of the header in the module `bindings`, behind the last line. Whoever
compiles a unit puts that there (toolchains/tools/bindgen-rustc), so that a type or function can be left out of both by
leaving out its lines.
"""

from __future__ import annotations

from typing import Optional

from c_family import types as c_types
from c_family.dialect import C
from c_family.unit import prototype
from common.model import FatRef, Function, Spec, Toolchain, Tuple, Wrapper
from common.model import Unit as UnitType
from common.names import function_symbol
from common.unit import FUNCTION, Part, Unit
from common.view import Block, View, no_callbacks, plain_functions
from rust import variadic

from . import codecs
from .names import header, spell

#: How functions that Rust defines are called; bindgen writes the declarations of others by itself.
_CONVENTIONS = {"c": "C", "c-unwind": "C-unwind"}

_HEAD = """\
// {spec}: {side} in Rust, whose types bindgen makes of the lines that begin with //c
"""


def _blocked(view: View, type_id: int) -> Optional[Block]:
    """What C has no word for by itself, but spells as something else, needs more than bindgen's types."""
    kind = view.types[type_id].kind
    if isinstance(kind, UnitType):
        return Block("unit", "() is no value in C")
    if isinstance(kind, (FatRef, Wrapper, Tuple)):
        return Block("wrapper", "a header of C doesn't tell bindgen of Rust's own types")
    return c_types.blocked(view, type_id)


def generate(spec: Spec, side: str, toolchain: Toolchain) -> Unit:
    """One side ("caller", "callee") of a spec for one toolchain."""
    # What a type is called and whether there is one is C's affair.
    view = View(spec, toolchain._replace(language="c"), no_callbacks(_blocked, "bindgen"))
    sayable, unsupported = view.supported(lambda type_id: c_types.by_value(view, type_id))
    functions, others = plain_functions(sayable, "bindgen")
    unsupported += others
    types = c_types.Types(view, C)
    codec_parts = codecs.parts(types, side)
    parts = [part._replace(text=header(part.text)) for part in types.parts] + codec_parts
    for function in functions:
        refused = variadic.lacking(function, side, toolchain.conventions, toolchain, types)
        unsupported += refused
        out = {u.convention for u in refused}
        conventions = [c for c in toolchain.conventions if c not in out]
        parts += (_caller if side == "caller" else _callee)(function, conventions, types)
    head = _HEAD.format(spec=spec.name, side=side)
    return Unit("rs", head + codecs.prelude(side, codec_parts) + "\n", parts, unsupported)


def _slot(position: int) -> str:
    return f"*slot.add({position}) as *mut" if position else "*slot as *mut"


def _argument(function: Function, position: int, types: c_types.Types) -> str:
    """A value out of its slot, of the type that the declaration has; behind the fixed ones promoted as C would."""
    if function.fixed is None or position < function.fixed:
        return f"core::ptr::read({_slot(position)} _)"
    type_id = function.inputs[position].type
    value = f"core::ptr::read({_slot(position)} {spell(types, type_id)})"
    wide = variadic.promoted(types, type_id)
    return value if wide is None else f"{value} as {wide}"


def _needs(function: Function, types: c_types.Types) -> tuple[str, ...]:
    return tuple(dict.fromkeys([types.view.types[i].key for i in View.signature(function)]))


def _caller(function: Function, conventions: list[str], types: c_types.Types) -> list[Part]:
    """The prototype in C, and call_f, which calls what bindgen makes of it with what the slots hold."""
    arguments = ", ".join([_argument(function, n, types) for n in range(len(function.inputs))])
    needs = _needs(function, types)
    parts = []
    for convention in conventions:
        symbol = function_symbol(function.name, convention)
        call = f"bindings::{symbol}({arguments})"
        if function.output is not None:
            call = f"core::ptr::write({_slot(len(function.inputs))} _, {call})"
        slot = "let slot = caller_state.slot; " if needs else ""
        text = (
            header(prototype(function, convention, types))
            + f'#[no_mangle] pub unsafe extern "C" fn call_{symbol}() {{ {slot}{call}; }}\n'
        )
        parts.append(Part(FUNCTION, function.name, convention, text, needs))
    return parts


def _callee(function: Function, conventions: list[str], types: c_types.Types) -> list[Part]:
    """The function itself, with bindgen's types: bindgen only declares functions."""
    fixed = len(function.inputs) if function.fixed is None else function.fixed
    parameters = [f"a{n}: {spell(types, f.type)}" for n, f in enumerate(function.inputs[:fixed])]
    if function.fixed is not None:
        parameters.append("mut args: ...")
    values = [f"a{n}" for n in range(fixed)]
    for field in function.inputs[fixed:]:
        values.append(variadic.fetch(types, field.type, spell(types, field.type)))
    moves = "".join([f" core::ptr::write({_slot(n)} _, {value});" for n, value in enumerate(values)])
    result = load = ""
    if function.output is not None:
        result = f" -> {spell(types, function.output)}"
        load = f" core::ptr::read({_slot(len(function.inputs))} _)"
    needs = _needs(function, types)
    slot = " let slot = callee_state.slot;" if needs else ""
    parts = []
    for convention in conventions:
        symbol = function_symbol(function.name, convention)
        text = (
            f'#[no_mangle] pub unsafe extern "{_CONVENTIONS.get(convention, convention)}" fn '
            f"{symbol}({', '.join(parameters)}){result} {{{slot}{moves}{load} }}\n"
        )
        parts.append(Part(FUNCTION, function.name, convention, text, needs))
    return parts
