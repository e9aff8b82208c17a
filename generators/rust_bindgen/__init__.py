"""Rust whose types and declarations bindgen makes of a C header.

A unit is one text. Its lines that begin with `//c ` are the header: the C generator's own types and prototypes. The
others are Rust, which finds what bindgen makes of the header in the module `bindings`, behind the last line. Whoever
compiles a unit puts that there (toolchains/tools/bindgen-rustc), so that a type or function can be left out of both by
leaving out its lines.
"""

from __future__ import annotations

from c_family import blocks, definitions
from c_family.dialect import C
from c_family.functions import prototype
from c_family.types import Types
from common.folding import unit_of
from common.heading import heading
from common.model import FatRef, Function, Spec, Toolchain, Tuple, Wrapper
from common.model import Unit as UnitType
from common.names import Locals, Words, call_symbol, function_symbol, parameter_names
from common.unit import FUNCTION, Part, Unit
from common.view import Block, View, no_callbacks, plain_functions
from rust import variadic
from rust.conventions import words_of
from rust.functions import call, exported, place
from rust.types import VALUES

from . import codecs
from .names import OF_EDITION, header, spell


def _blocked(view: View, type_id: int) -> Block | None:
    """What C has no word for by itself, but spells as something else, needs more than bindgen's types."""
    kind = view.types[type_id].kind
    if isinstance(kind, UnitType):
        return Block("unit", "() is no value in C")
    if isinstance(kind, (FatRef, Wrapper, Tuple)):
        return Block("wrapper", "a header of C doesn't tell bindgen of Rust's own types")
    return blocks.blocked(view, type_id, C)


def generate(spec: Spec, side: str, toolchain: Toolchain) -> Unit:
    """One side ("caller", "callee") of a spec for one toolchain."""
    # What a type is called and whether there is one is C's affair.
    view = View(spec, toolchain, no_callbacks(_blocked, "bindgen"))
    sayable, unsupported = view.supported(lambda type_id: blocks.by_value(view, type_id))
    functions, others = plain_functions(sayable, "bindgen")
    unsupported += others
    types = Types(view, C, language=toolchain.language.types)
    parts = [part._replace(text=header(part.text)) for part in definitions.parts(types, {})] + codecs.parts(types, side)
    for function in functions:
        refused = variadic.lacking(view, function, side, toolchain.conventions)
        unsupported += refused
        out = {u.convention for u in refused}
        conventions = [c for c in toolchain.conventions if c not in out]
        parts += (_caller if side == "caller" else _callee)(function, conventions, types)
    head = heading(spec, side, toolchain, "bindgen makes the types of the lines that begin with //c")
    return unit_of(head + codecs.prelude(side, parts) + "\n", parts, unsupported, "    ")


def _argument(function: Function, position: int, types: Types) -> str:
    """A value out of its slot, of the type that the declaration has; behind the fixed ones promoted as C would."""
    if function.fixed is None or position < function.fixed:
        return f"core::ptr::read({place(position, '_')})"
    type_id = function.inputs[position].type
    value = f"core::ptr::read({place(position, spell(types, type_id))})"
    wide = variadic.promoted(types.view, type_id)
    return value if wide is None else f"{value} as {wide}"


def _needs(function: Function, types: Types) -> tuple[str, ...]:
    return tuple(dict.fromkeys([types.view.types[i].key for i in View.signature(function)]))


def _caller(function: Function, conventions: list[str], types: Types) -> list[Part]:
    """The prototype in C, and call_f, which calls what bindgen makes of it with what the slots hold."""
    arguments = [_argument(function, n, types) for n in range(len(function.inputs))]
    needs = _needs(function, types)
    slot = ["let slot = caller_state.slot;"] if needs else []
    parts = []
    for convention in conventions:
        before, after = "", ";"
        if function.output is not None:
            before, after = f"core::ptr::write({place(len(function.inputs), '_')}, ", ");"
        statement = call(before, f"bindings::{function_symbol(function.name, convention)}", arguments, after)
        text = header(prototype(types, function, convention))
        text += exported(call_symbol(function.name, convention), [], "", [*slot, statement])
        parts.append(Part(FUNCTION, function.name, convention, text, needs))
    return parts


def _callee(function: Function, conventions: list[str], types: Types) -> list[Part]:
    """The function itself, with bindgen's types: bindgen only declares functions."""
    fixed = len(function.inputs) if function.fixed is None else function.fixed
    reserved = Words([*types.view.toolchain.language.keywords, *OF_EDITION, *VALUES])
    values = parameter_names(function.inputs, reserved)[:fixed]
    own = Locals(values)
    parameters = [f"{name}: {spell(types, f.type)}" for name, f in zip(values, function.inputs[:fixed], strict=True)]
    uses: tuple[str, ...] = ()
    if function.fixed is not None:
        parameters.append(f"mut {own['args']}: ...")
        uses = ("c_variadic",)
    for field in function.inputs[fixed:]:
        wide = variadic.promoted(types.view, field.type)
        values.append(variadic.fetch(types.view, field.type, spell(types, field.type), wide, own["args"]))
    needs = _needs(function, types)
    slot = own["slot"]
    statements = [f"let {slot} = callee_state.slot;"] if needs else []
    statements += [f"core::ptr::write({place(n, '_', slot)}, {value});" for n, value in enumerate(values)]
    result = ""
    if function.output is not None:
        result = f" -> {spell(types, function.output)}"
        statements.append(f"core::ptr::read({place(len(function.inputs), '_', slot)})")
    parts = []
    for convention in conventions:
        symbol = function_symbol(function.name, convention)
        text = exported(symbol, parameters, result, statements, words_of(convention))
        parts.append(Part(FUNCTION, function.name, convention, text, needs, uses))
    return parts
