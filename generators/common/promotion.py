"""What C's default argument promotions make of a type (C11 6.5.2.2/6), in any language that calls C so."""

from __future__ import annotations

from .model import Atomic, Enum, Scalar, Tagged, Wrapper
from .view import View

#: Bytes of the integer that narrower ones become.
_INT = 4

#: Integers by another name, or of a type of their own in some language, that are promoted all the same.
_NO_INTEGERS = ("ptr", "fnptr", "nullptr", "home")

#: Floats that become a double: those that C has no narrower arithmetic for are passed as they are.
_FLOATS = ("f32", "c_float")


def promoted(view: View, type_id: int) -> str | None:
    """ "int", "uint" or "double", which a value of the type becomes; None: it passes as it is.

    Seen through all that a convention sees through: aliases, puns, transparent types and wrappers; and through `_Atomic`, since an
    argument is a value, which isn't atomic (C11 6.3.2.1/2).
    """
    type_ = view.types[scalar_of(view, type_id)]
    kind = type_.kind
    if isinstance(kind, Scalar):
        if type_.floating:
            return "double" if kind.name in _FLOATS else None
        if kind.name in _NO_INTEGERS:
            return None
        if kind.name == "char":  # C's char32_t has the rank of an integer that may be narrower (C11 7.28)
            return "uint"
        return "int" if type_.width < _INT else None
    if isinstance(kind, Enum):
        # One without an integer is an int to C, whatever it is stored in; C++ takes what has all its values ([conv.prom]).
        if type_.width != _INT or set(type_.attributes.reprs) & {"i32", "u32"}:
            return "int" if type_.width < _INT else None
        return "int" if all(e.value < 1 << 31 for e in kind.enumerators) else "uint"
    if isinstance(kind, Tagged) and kind.fieldless:
        integers = set(type_.attributes.reprs) - {"c"}
        return "int" if not integers or integers <= {"i8", "u8", "i16", "u16"} else None
    return None


def is_enum(view: View, type_id: int) -> bool:
    """Whether a value of the type is an enum in C: one of a spec, or a tag without fields."""
    kind = view.types[scalar_of(view, type_id)].kind
    return isinstance(kind, Enum) or (isinstance(kind, Tagged) and kind.fieldless)


def scalar_of(view: View, type_id: int) -> int:
    """What a value of the type is to a calling convention, an Option that is the same as what is in it included."""
    while True:
        type_id = view.passed_as(type_id)
        kind = view.types[type_id].kind
        if isinstance(kind, Atomic):
            type_id = kind.element
            continue
        if not isinstance(kind, Wrapper) or kind.name != "Option" or not view.nullable(kind.inner):
            return type_id
        type_id = kind.inner
