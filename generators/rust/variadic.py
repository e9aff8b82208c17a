"""Variadic functions in Rust: calls on stable, definitions where the compiler has c_variadic."""

from __future__ import annotations

from typing import Optional

from common.model import Enum, Function, Scalar, Tagged, Toolchain
from common.unit import Unsupported
from common.view import FIXED_ONLY

from .types import Types

#: What C's default argument promotions make of scalars; others pass as they are.
_PROMOTED = {
    **dict.fromkeys(("i8", "u8", "i16", "u16", "bool", "c_char", "c_schar", "c_uchar", "c_short", "c_ushort", "char16"), "i32"),
    "f32": "f64",
    "c_float": "f64",
}

#: What a definition can take out of a VaList.
_FETCHED = {"i32", "u32", "i64", "u64", "isize", "usize", "f64", "ptr", "c_int", "c_uint", "c_long", "c_ulong", "c_longlong", "c_ulonglong", "c_double"}

#: The crate's attribute where a function is defined.
FEATURE = "#![feature(c_variadic)]\n"

#: Conventions that every version has variadic functions for.
_OLD = ("c", "c-unwind")


def promoted(types: Types, type_id: int) -> Optional[str]:
    """What an argument of this type is cast to; None: it passes as it is."""
    view = types.view
    type_ = view.types[view.passed_as(type_id)]
    if isinstance(type_.kind, Scalar):
        return _PROMOTED.get(type_.kind.name)
    if isinstance(type_.kind, Enum) or isinstance(type_.kind, Tagged) and not any(v.fields for v in type_.kind.variants):
        return next((_PROMOTED[r] for r in type_.attributes.reprs if r in _PROMOTED), None)
    return None


def lacking(function: Function, side: str, conventions: tuple[str, ...], toolchain: Toolchain, types: Types) -> list[Unsupported]:
    """Why this variadic function can't be had; empty for one that isn't variadic."""
    if function.fixed is None:
        return []
    name = function.name
    if function.by_list:
        return [Unsupported(name, c, "va_list", "stable Rust has no va_list") for c in conventions]
    if side == "callee":
        reason = toolchain.lacks.get("variadic-definition")
        if reason is None:
            reason = _unfetchable(function, types)
        if reason is not None:
            return [Unsupported(name, c, "variadic-definition", reason) for c in conventions]
        alone = "Rust defines C-variadic functions of C's convention alone"
        return [Unsupported(name, c, "variadic-definition", alone) for c in conventions if c not in _OLD]
    found = []
    for convention in conventions:
        if convention in FIXED_ONLY:
            reason = "a variadic function is called by C's convention"
            found.append(Unsupported(name, convention, "variadic-conventions", reason))
            continue
        if convention == "rust":
            found.append(Unsupported(name, convention, "variadic", 'an extern "Rust" function can\'t be variadic'))
        elif convention not in _OLD and "variadic-conventions" in toolchain.lacks:
            found.append(Unsupported(name, convention, "variadic-conventions", toolchain.lacks["variadic-conventions"]))
    return found


def _unfetchable(function: Function, types: Types) -> Optional[str]:
    view = types.view
    for field in function.inputs[function.fixed :]:
        type_ = view.types[view.passed_as(field.type)]
        scalar = type_.kind.name if isinstance(type_.kind, Scalar) else ""
        if scalar not in _FETCHED and scalar not in _PROMOTED:
            return f"Rust can't take a '{type_.name}' out of a VaList"
    return None


def narrowed(value: str, wide: str, types: Types, type_id: int, spelling: str) -> str:
    """A promoted value as what it was."""
    view = types.view
    type_ = view.types[view.passed_as(type_id)]
    if isinstance(type_.kind, Scalar):
        return f"{value} != 0" if type_.kind.name == "bool" else f"{value} as {spelling}"
    narrow = next(r for r in type_.attributes.reprs if r in _PROMOTED)
    return f"core::mem::transmute::<{narrow}, {spelling}>({value} as {narrow})"


def fetch(types: Types, type_id: int, spelling: str) -> str:
    """An expression that takes the next argument."""
    wide = promoted(types, type_id)
    if wide is None:
        return f"args.next_arg::<{spelling}>()"
    if spelling == "bool":
        return f"args.next_arg::<{wide}>() != 0"
    return f"args.next_arg::<{wide}>() as {spelling}"
