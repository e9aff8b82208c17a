"""A whole unit in C or C++, and its functions."""

from __future__ import annotations

from typing import Optional

from common.model import Enum, Function, Scalar, Spec, Toolchain
from common.names import function_symbol
from common.unit import FUNCTION, Part, Unit, Unsupported
from common.view import View

from . import codecs
from .dialect import CONVENTIONS, Dialect
from .types import Types, blocked, by_value, fieldless, spaced


def generate(spec: Spec, side: str, toolchain: Toolchain, dialect: Dialect) -> Unit:
    """One side of a spec for one toolchain."""
    view = View(spec, toolchain, blocked)
    functions, unsupported = view.supported(lambda type_id: by_value(view, type_id))
    types = Types(view, dialect)
    known = []
    for convention in toolchain.conventions:
        if convention in CONVENTIONS:
            known.append(convention)
        else:
            reason = f"the {dialect.name} generator knows no convention '{convention}'"
            unsupported += [Unsupported(f.name, convention, convention, reason) for f in functions]
    write = _caller if side == "caller" else _callee
    codec_parts = codecs.parts(types, side)
    parts = types.parts + codec_parts
    passing = _Passing(types)
    for function in functions:
        parts += write(function, known, passing, dialect)
    prelude = f"/* {spec.name}: {side} in {dialect.name} */\n" + codecs.prelude(types, side, codec_parts) + "\n"
    return Unit(dialect.extension, prelude, parts, unsupported)


class _Passing:
    """How each type is spelled as a parameter ("u8 *") and moved through a slot ("*(u8 **)")."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self._known: dict[int, tuple[str, str, str]] = {}

    def of(self, type_id: int) -> tuple[str, str, str]:
        """(to be followed by a name, to be followed by a slot, key)"""
        known = self._known.get(type_id)
        if known is None:
            spelling = self.types.spell(type_id)
            stars = "*" if spelling.endswith("*") else " *"
            known = (spaced(spelling), f"*({spelling}{stars})", self.types.view.types[type_id].key)
            self._known[type_id] = known
        return known


def _signature(function: Function, passing: _Passing) -> tuple[list[tuple[str, str, str]], str, str, tuple[str, ...]]:
    """(inputs, result to be followed by a name, how the result's slot is written, needs)"""
    inputs = [passing.of(f.type) for f in function.inputs]
    if function.output is None:
        return inputs, "void ", "", tuple(dict.fromkeys([i[2] for i in inputs]))
    result, move, key = passing.of(function.output)
    return inputs, result, f"{move}slot[{len(inputs)}]", tuple(dict.fromkeys([*[i[2] for i in inputs], key]))


#: What the default argument promotions make of scalars (C11 6.5.2.2/6, C++ [expr.call]); others pass as they are.
_PROMOTED = {
    **dict.fromkeys(("i8", "u8", "i16", "u16", "bool", "c_char", "c_schar", "c_uchar", "c_short", "c_ushort"), "int"),
    "f32": "double",
    "c_float": "double",
    "char16": "int",
    "char": "unsigned int",
}


def _promoted(passing: _Passing, type_id: int) -> Optional[str]:
    """What a variadic argument of this type is passed as; None: as itself."""
    view = passing.types.view
    type_ = view.types[view.resolve(type_id)]
    if isinstance(type_.kind, Scalar):
        return _PROMOTED.get(type_.kind.name)
    if isinstance(type_.kind, Enum) or fieldless(type_):
        # An enum on an integer narrower than int is promoted to int.
        return next((_PROMOTED[r] for r in type_.attributes.reprs if r in _PROMOTED), None)
    return None


def _fetches(function: Function, inputs: list[tuple[str, str, str]], passing: _Passing, convention: str) -> str:
    """Statements that take the variadic arguments into their slots."""
    if function.fixed is None:
        return ""
    of = "ms_va" if convention.startswith("win64") else "va"
    text = f" __builtin_{of}_list ap; __builtin_{of}_start(ap, a{function.fixed - 1});"
    for n in range(function.fixed, len(inputs)):
        own = inputs[n][0].strip()
        wide = _promoted(passing, function.inputs[n].type)
        taken = f"__builtin_va_arg(ap, {wide or own})"
        text += f" {inputs[n][1]}slot[{n}] = {f'({own})' if wide else ''}{taken};"
    return text + f" __builtin_{of}_end(ap);"


def _caller(function: Function, conventions: list[str], passing: _Passing, dialect: Dialect) -> list[Part]:
    """The prototype, and call_f, which calls it with what the slots hold."""
    inputs, result, store, needs = _signature(function, passing)
    parameters = ", ".join([i[0].rstrip() for i in inputs[: function.fixed]]) or "void"
    if function.fixed is not None:
        parameters += ", ..."
    arguments = ", ".join([f"{i[1]}slot[{n}]" for n, i in enumerate(inputs)])
    slot = f"void **slot = caller_state.slot; {store}{' = ' if store else ''}" if inputs or store else ""
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    parts = []
    for convention in conventions:
        symbol = function_symbol(function.name, convention)
        text = (
            f"{before}{dialect.extern}{CONVENTIONS[convention]}{result}{symbol}({parameters});\n"
            f"{dialect.extern}void call_{symbol}(void) {{ {slot}{symbol}({arguments}); }}\n"
        )
        parts.append(Part(FUNCTION, function.name, convention, text, needs))
    return parts


def _callee(function: Function, conventions: list[str], passing: _Passing, dialect: Dialect) -> list[Part]:
    """The function itself: arguments go to the slots, the result comes from one."""
    inputs, result, load, needs = _signature(function, passing)
    parameters = ", ".join([f"{i[0]}a{n}" for n, i in enumerate(inputs[: function.fixed])]) or "void"
    if function.fixed is not None:
        parameters += ", ..."
    moves = "".join([f" {i[1]}slot[{n}] = a{n};" for n, i in enumerate(inputs[: function.fixed])])
    slot = " void **slot = callee_state.slot;" if inputs or load else ""
    leave = f" return {load};" if load else ""
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    parts = []
    for convention in conventions:
        symbol = function_symbol(function.name, convention)
        text = (
            f"{before}{dialect.extern}{CONVENTIONS[convention]}{result}{symbol}({parameters}) "
            f"{{{slot}{moves}{_fetches(function, inputs, passing, convention)}{leave} }}\n"
        )
        parts.append(Part(FUNCTION, function.name, convention, text, needs))
    return parts
