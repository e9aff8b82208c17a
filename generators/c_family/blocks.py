"""What C and C++ can't say by themselves."""

from __future__ import annotations

from common.model import Array, Atomic, BitInt, Callback, Enum, Ref, Scalar, Struct, Union_
from common.view import Block, View

from . import wrappers
from .dialect import Dialect
from .lifetimes import Lifetimes
from .reprs import fieldless


def blocked(view: View, type_id: int, dialect: Dialect) -> Block | None:
    """Why a type by itself can't be said."""
    type_ = view.types[type_id]
    if isinstance(type_.kind, Atomic) and dialect.is_cpp:
        if not isinstance(view.types[view.passed_as(type_.kind.element)].kind, Scalar):
            return Block("atomic-struct", "an atomic struct can't be copied in C++")
    if isinstance(type_.kind, Struct) and type_.kind.is_class and not dialect.is_cpp:
        return Block("class", "C has no classes")
    if isinstance(type_.kind, Scalar) and type_.kind.name == "home" and not dialect.is_cpp:
        return Block("class", "only a class of C++ can hold its own address")
    if isinstance(type_.kind, BitInt) and type_.width > 8 and "i128" in view.toolchain.lacks:
        return Block("bitint", "its value is moved as an __int128, which the toolchain has not")
    if view.rust_repr(type_):
        return Block("repr-rust", f"'{type_.name}' is laid out as Rust likes")
    if type_.attributes.align is not None and (isinstance(type_.kind, Enum) or fieldless(type_)):
        return Block("align", "an enum's size doesn't follow its alignment in C and C++")
    if isinstance(type_.kind, Callback):
        return next((block for t in view.values(type_id) if (block := by_value(view, t)) is not None), None)
    if isinstance(type_.kind, (Struct, Union_)) and "empty-struct" in view.toolchain.lacks:
        if all(wrappers.absent(view, f.type) for f in type_.kind.fields):
            return Block("empty-struct", view.toolchain.lacks["empty-struct"])
    return wrappers.blocked(view, type_id)


def by_value(view: View, type_id: int) -> Block | None:
    """Why a type can't be a parameter or a result."""
    kind = view.types[view.passed_as(type_id)].kind
    if isinstance(kind, Atomic) and not isinstance(view.types[view.passed_as(kind.element)].kind, (Scalar, Ref)):
        return Block("atomic-by-value", "to load or store a whole atomic struct takes a library")
    if isinstance(kind, Array):
        return Block("array-by-value", "C and C++ have no arrays as parameters and results")
    if not Lifetimes(view).movable(type_id):
        return Block("not-movable", "a value that can neither be copied nor moved can't be passed from an object")
    return None
