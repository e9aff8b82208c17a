"""Rust's own types around others in C and C++: what is guaranteed to be the same as something of C.

A transparent wrapper is what it wraps. An Option of a pointer or of a NonZero is that pointer or integer, and None is null
or 0 (std, "Representation" of Option; Rust reference, "Type layout"). `()` and PhantomData have size 0 and alignment 1: in C
they are not there, be it as members or as parameters.
"""

from __future__ import annotations

from common.model import Array, FatRef, Tuple, Unit, Wrapper
from common.view import Block, View

_FAT = {
    "slice": "a slice's address and length are in no promised order",
    "str": "a str's address and length are in no promised order",
    "dyn": "a vtable is Rust's own affair",
}


def blocked(view: View, type_id: int) -> Block | None:
    """Why a type by itself can't be said."""
    type_ = view.types[type_id]
    kind = type_.kind
    if isinstance(kind, FatRef):
        return Block(kind.fat, _FAT[kind.fat])
    if isinstance(kind, Tuple):
        return Block("tuple", "a tuple is laid out as Rust likes")
    if isinstance(kind, Wrapper) and kind.name == "Option" and not view.nullable(kind.inner):
        return Block("option", "where an Option keeps its tag is Rust's own affair")
    if isinstance(kind, Array) and absent(view, kind.element):
        return Block("unit", "() is no element in C and C++")
    return None


def absent(view: View, type_id: int) -> bool:
    """True for what C has nothing for, and needs nothing for."""
    kind = view.types[view.resolve(bare(view, type_id))].kind
    return isinstance(kind, Unit) or (isinstance(kind, Wrapper) and kind.name == "PhantomData")


def bare(view: View, type_id: int) -> int:
    """What is inside of wrappers."""
    while isinstance(kind := view.types[type_id].kind, Wrapper) and kind.name != "PhantomData":
        type_id = kind.inner
    return type_id
