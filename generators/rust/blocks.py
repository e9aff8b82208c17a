"""What Rust can't say by itself."""

from __future__ import annotations

from common.model import Alias, Atomic, BitInt, Complex, Enum, Scalar, Struct, Tagged, Union_, Vector
from common.view import Block, View, enum_range, fits

from .scalars import atomic_name

#: What C has and Rust has not.
_MISSING = {
    "c_longdouble": "Rust has no long double",
    "f80": "Rust has no x87 floats",
    "bf16": "Rust has no bf16",
}


def passed_as_vector(view: View, type_id: int) -> Block | None:
    """Why a vector, or a struct of nothing else, can't be a parameter or a result, where it can be behind a reference."""
    while True:
        type_id = view.passed_as(type_id)
        kind = view.types[type_id].kind
        if isinstance(kind, Vector):
            feature = f"vector-{view.vector_bytes(kind)}-by-value"
            reason = view.toolchain.lacks.get(feature)
            return Block(feature, reason) if reason else None
        if not isinstance(kind, Struct) or len(kind.fields) != 1:
            return None
        type_id = kind.fields[0].type


def blocked(view: View, type_id: int) -> Block | None:
    """Why a type by itself can't be said."""
    type_ = view.types[type_id]
    kind, attributes = type_.kind, type_.attributes
    if isinstance(kind, Scalar) and kind.name in _MISSING:
        return Block(kind.name, _MISSING[kind.name])
    if isinstance(kind, Struct) and kind.is_class:
        return Block("class", "Rust has no classes")
    if isinstance(kind, Scalar) and kind.name == "home":
        return Block("class", "only a class of C++ can hold its own address")
    if isinstance(kind, Complex):
        return Block("complex", "Rust has no complex numbers")
    if isinstance(kind, Atomic) and atomic_name(view, kind) is None:
        return Block("atomic", "Rust has atomic integers, bools and pointers only")
    if isinstance(kind, Alias) and attributes.align is not None:
        return Block("aligned-typedef", "a Rust type alias has no alignment of its own")
    if isinstance(kind, (Struct, Union_)) and any(f.align or f.packed for f in kind.fields):
        return Block("aligned-field", "a field in Rust has no alignment of its own")
    if isinstance(kind, Enum) and not attributes.reprs:
        # Rust counts the values in isize, if nothing else is said.
        if not all(fits(e.value, view.toolchain.data_model.pointer, signed=True) for e in kind.enumerators):
            return enum_range(type_)
    if isinstance(kind, BitInt):
        return Block("bitint", "Rust has no integers of other widths")
    if isinstance(kind, Vector) and view.vector_bytes(kind) not in (16, 32, 64):
        return Block(f"vector-{view.vector_bytes(kind)}", f"Rust has no vectors of {view.vector_bytes(kind)} bytes")
    if isinstance(kind, (Struct, Union_)) and any(f.bits is not None for f in kind.fields):
        return Block("bit-field", "Rust has no bit-fields")
    if isinstance(kind, Union_) and not kind.fields:
        return Block("empty-union", "Rust has no union without fields")
    if attributes.packed is not None:
        if isinstance(kind, (Enum, Tagged)):
            return Block("packed", "Rust has no packed enums")
        if attributes.align is not None:
            return Block("packed-align", "a Rust type is packed or aligned, not both")
        if _contains_aligned(view, type_id):
            return Block("packed-align", "a packed Rust type can't contain an aligned one")
    return None


def _contains_aligned(view: View, type_id: int) -> bool:
    return any(view.types[t].attributes.align is not None or _contains_aligned(view, t) for t in view.values(type_id))
