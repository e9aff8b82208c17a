"""Rust: edition 2021 from rustc 1.63 on, `#![no_std]`, one object without undefined core symbols."""

from __future__ import annotations

from typing import Optional

from common.model import Function, Spec, Toolchain
from common.names import function_symbol
from common.unit import FUNCTION, Part, Unit
from common.view import View

from . import callbacks, codecs, statics, variadic, wrappers
from .conventions import CONVENTIONS, features
from .types import Types, blocked, passed_as_vector

#: Where the types of vectors are.
_VECTORS = "core::arch::"


def generate(spec: Spec, side: str, toolchain: Toolchain) -> Unit:
    """One side ("caller", "callee") of a spec for one toolchain."""
    view = View(spec, toolchain, blocked)
    functions, unsupported = view.supported(lambda type_id: passed_as_vector(view, type_id))
    types = Types(view)
    write = _caller if side == "caller" else _callee
    conventions = [(c, CONVENTIONS.get(c, c)) for c in toolchain.conventions]
    codec_parts = codecs.parts(types, side)
    parts = types.parts + codec_parts
    passing = _Passing(types)
    for function in functions:
        if function.is_static:
            lacking = statics.lacking(function, toolchain)
            unsupported += lacking
            parts += [] if lacking else statics.parts(function, side, list(toolchain.conventions), types)
            continue
        refused = variadic.lacking(function, side, toolchain.conventions, toolchain, types)
        unsupported += refused
        out = {u.convention for u in refused}
        parts += write(function, [c for c in conventions if c[0] not in out], passing)
    defines = side == "callee" and any(", mut args: ..." in p.text for p in parts if p.kind == FUNCTION)
    said = (
        features(toolchain.conventions)
        + (variadic.FEATURE if defines else "")
        + (statics.FEATURE if any("#[thread_local]" in p.text for p in parts) else "")
    )
    prelude = f"// {spec.name}: {side} in Rust\n" + said + codecs.prelude(types, side, codec_parts) + "\n"
    if side == "callee" and any("noreturn" in f.attributes.marks for f in functions):
        prelude += _LEAVE
    return Unit("rs", prelude, parts, unsupported)


#: How a function that never returns gets away.
_LEAVE = """\
unsafe extern "C" fn stay() -> ! { loop {} }
#[no_mangle] pub static mut callee_leave: unsafe extern "C" fn() -> ! = stay;

"""


class _Passing:
    """How each type is spelled, moved out of a slot, and known."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self._known: dict[int, tuple[str, bool, str]] = {}

    def of(self, type_id: int) -> tuple[str, bool, str]:
        """(spelling, is it Copy, key)"""
        known = self._known.get(type_id)
        if known is None:
            types = self.types
            known = (types.spell(type_id), types.copies(type_id), types.view.types[type_id].key)
            self._known[type_id] = known
        return known


def _slot(position: int) -> str:
    return f"*slot.add({position})" if position else "*slot"


def _load(position: int, spelling: str, copies: bool) -> str:
    """Moves a value out of a slot."""
    if copies:
        return f"*({_slot(position)} as *mut {spelling})"
    return f"core::ptr::read({_slot(position)} as *mut {spelling})"


def _store(position: int, type_id: int, passing: _Passing) -> tuple[str, str]:
    """(what stands before a value that goes into a slot, what stands behind it); nothing that was there is dropped."""
    spelling, _, _ = passing.of(type_id)
    if wrappers.drops(passing.types, type_id):
        return f"core::ptr::write({_slot(position)} as *mut {spelling}, ", ")"
    return f"*({_slot(position)} as *mut {spelling}) = ", ""


def _parameters(function: Function, inputs: list[tuple[str, bool, str]], passing: _Passing, rest: str = "...") -> str:
    fixed = [f"a{n}: {_wide(function, n, passing) or i[0]}" for n, i in enumerate(inputs[: function.fixed])]
    return ", ".join(fixed if function.fixed is None else [*fixed, rest])


def _wide(function: Function, position: int, passing: _Passing) -> Optional[str]:
    """What a parameter is promoted to because some C side has no prototype; None: it isn't."""
    if "unprototyped" in function.attributes.marks or "knr" in function.attributes.marks:
        return variadic.promoted(passing.types, function.inputs[position].type)
    return None


def _argument(function: Function, position: int, what: tuple[str, bool, str], passing: _Passing) -> str:
    """A value out of its slot; behind the fixed ones promoted as C does it by itself."""
    value = _load(position, what[0], what[1])
    if function.fixed is None or position < function.fixed:
        wide = _wide(function, position, passing)
        return value if wide is None else f"({value}) as {wide}"
    wide = variadic.promoted(passing.types, function.inputs[position].type)
    return value if wide is None else f"({value}) as {wide}"


def _caller(function: Function, conventions: list[tuple[str, str]], passing: _Passing) -> list[Part]:
    """The declaration, and call_f, which calls it with what the slots hold."""
    inputs = [passing.of(f.type) for f in function.inputs]
    needs = [i[2] for i in inputs]
    parameters = _parameters(function, inputs, passing)
    arguments = ", ".join([_argument(function, n, i, passing) for n, i in enumerate(inputs)])
    result = store = close = ""
    if function.output is not None:
        spelling, _, key = passing.of(function.output)
        needs.append(key)
        result = f" -> {spelling}"
        store, close = _store(len(inputs), function.output, passing)
    if "noreturn" in function.attributes.marks:
        result = " -> !"
    slot = "let slot = caller_state.slot; " if needs else ""
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    unique = tuple(dict.fromkeys(needs))
    own_legs = function.legs
    parts = []
    for convention, words in conventions:
        symbol = function_symbol(function.name, convention)
        called, how = symbol, slot
        if words.endswith("-unwind") or _VECTORS in parameters + result:
            # Same ABI; but a call that may unwind has a guard in a crate that may not, and the guard needs a core; and
            # a vector can't stand in the declaration of a foreign function, only in the type of a pointer to one.
            called = "f"
            fixed = [_wide(function, n, passing) or i[0] for n, i in enumerate(inputs[: function.fixed])]
            types = ", ".join(fixed + ["..."] * (function.fixed is not None))
            pointer = f'unsafe extern "{words.removesuffix("-unwind")}" fn({types}){result}'
            how = f"let f: {pointer} = core::mem::transmute({symbol} as *const ()); {slot}"
        declared = f"fn {symbol}()" if _VECTORS in parameters + result else f"fn {symbol}({parameters}){result}"
        text = (
            f'{before}extern "{words}" {{ {declared}; }}\n'
            f'#[no_mangle] pub unsafe extern "C" fn call_{symbol}() {{ {how}{store}{called}({arguments}){close}; }}\n'
        )
        text += callbacks.definitions(function, convention, own_legs, "caller", passing.types)
        parts.append(Part(FUNCTION, function.name, convention, text, unique))
    return parts


def _callee(function: Function, conventions: list[tuple[str, str]], passing: _Passing) -> list[Part]:
    """The function itself: arguments go to the slots, the result comes from one."""
    inputs = [passing.of(f.type) for f in function.inputs]
    needs = [i[2] for i in inputs]
    parameters = _parameters(function, inputs, passing, "mut args: ...")
    values = [f"a{n}" for n in range(len(inputs))]
    for n, i in enumerate(inputs[: function.fixed]):
        if (wide := _wide(function, n, passing)) is not None:
            values[n] = variadic.narrowed(f"a{n}", wide, passing.types, function.inputs[n].type, i[0])
    for n in range(len(inputs) if function.fixed is None else function.fixed, len(inputs)):
        values[n] = variadic.fetch(passing.types, function.inputs[n].type, inputs[n][0])
    stores = [_store(n, f.type, passing) for n, f in enumerate(function.inputs)]
    moves = "".join([f" {before}{values[n]}{behind};" for n, (before, behind) in enumerate(stores)])
    result = load = ""
    if function.output is not None:
        spelling, copies, key = passing.of(function.output)
        needs.append(key)
        result = f" -> {spelling}"
        load = " " + _load(len(inputs), spelling, copies)
    if "noreturn" in function.attributes.marks:
        result, load = " -> !", " callee_leave()"
    slot = " let slot = callee_state.slot;" if needs else ""
    back = "".join([f" {call}" for call in callbacks.calls(function.legs, 0, passing.types)])
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    unique = tuple(dict.fromkeys(needs))
    own_legs = function.legs
    parts = []
    for convention, words in conventions:
        symbol = function_symbol(function.name, convention)
        text = (
            f'{before}#[no_mangle] pub unsafe extern "{words}" fn {symbol}({parameters}){result} '
            f"{{{slot}{moves}{back}{load} }}\n"
        )
        text += callbacks.definitions(function, convention, own_legs, "callee", passing.types)
        parts.append(Part(FUNCTION, function.name, convention, text, unique))
    return parts
