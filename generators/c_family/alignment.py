"""Which types of C need no alignment at all."""

from __future__ import annotations

from common.model import Array, BitInt, Enum, Field, Scalar, Struct, Tagged, Union_
from common.view import View

from .reprs import fieldless


def byte_aligned(view: View, type_id: int) -> bool:
    """True if objects of the type may lie at any address."""
    while True:
        type_ = view.types[type_id]
        if type_.attributes.align is not None:
            return type_.attributes.align == 1
        inner = view.seen_through(type_id)
        if inner is None:
            break
        type_id = inner
    kind = type_.kind
    if isinstance(kind, Scalar):
        return type_.width == 1
    if isinstance(kind, BitInt):
        return kind.bits <= 8
    if isinstance(kind, Array):
        return byte_aligned(view, kind.element)
    if isinstance(kind, Enum) or (isinstance(kind, Tagged) and fieldless(type_)):
        return bool(set(type_.attributes.reprs) & {"i8", "u8"})
    if isinstance(kind, (Struct, Union_)) and not getattr(kind, "is_class", False):
        return all(_field(view, f, type_.attributes.packed == 1) for f in kind.fields)
    return False


def _field(view: View, field: Field, packed: bool) -> bool:
    if field.align is not None:
        return field.align == 1
    return packed or field.packed or (field.bits is None and byte_aligned(view, field.type))
