"""What a `@repr` means in C and C++."""

from __future__ import annotations

from common.model import Tagged, Type

from .dialect import TYPEDEFS

#: The integers that an enum's representation can be.
_INTEGERS = {name: TYPEDEFS[name] for name in ("i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "i128", "u128", "isize", "usize")}


def fieldless(type_: Type) -> bool:
    """True for a tagged union without any payload: it is an enum."""
    return isinstance(type_.kind, Tagged) and type_.kind.fieldless


def integer_repr(type_: Type) -> str | None:
    """How the integer of `@repr "u8"` is spelled."""
    return next((_INTEGERS[r] for r in type_.attributes.reprs if r in _INTEGERS), None)
