"""Rust's own types around others: how they are spelled, and what becomes of them when they are moved."""

from __future__ import annotations

from collections.abc import Callable

from common.model import Array, FatRef, Ref, Scalar, Tuple, Wrapper
from common.view import View

from .scalars import FUNCTION, of_c

#: Where std's names are; Option is in every crate's prelude.
_PATHS = {
    "Option": "Option",
    "PhantomData": "core::marker::PhantomData",
    "MaybeUninit": "core::mem::MaybeUninit",
    "ManuallyDrop": "core::mem::ManuallyDrop",
    "UnsafeCell": "core::cell::UnsafeCell",
    "Cell": "core::cell::Cell",
    "Pin": "core::pin::Pin",
    "Wrapping": "core::num::Wrapping",
}

#: The generic NonZero is of Rust 1.79.
_NONZERO = {
    **{name: name.upper() for name in ("i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128")},
    "isize": "Isize",
    "usize": "Usize",
}


def spell_ref(kind: Ref, target: str) -> str:
    """A pointer, be it a fat one or not."""
    if kind.pointer == "raw":
        return f"*{'mut' if kind.mutable else 'const'} {target}"
    if kind.pointer == "nonnull":
        return f"core::ptr::NonNull<{target}>"
    if kind.pointer == "box":
        return f"alloc::boxed::Box<{target}>"
    return f"&'static {'mut ' if kind.mutable else ''}{target}"


def spell(view: View, kind: FatRef | Wrapper | Tuple, spelled: Callable[[int], str]) -> str:
    """A fat pointer, a wrapper, or a tuple; `spelled`: how the types inside are."""
    if isinstance(kind, FatRef):
        return spell_ref(kind.ref, fat_target(view, kind, spelled))
    if isinstance(kind, Tuple):
        inner = ", ".join([spelled(f.type) for f in kind.fields])
        return f"({inner}{',' if len(kind.fields) == 1 else ''})"
    if kind.name != "NonZero":
        return f"{_PATHS[kind.name]}<{spelled(kind.inner)}>"
    inside = view.types[view.resolve(kind.inner)]
    scalar = inside.kind
    assert isinstance(scalar, Scalar)
    if scalar.name == "fnptr":
        return FUNCTION
    return f"core::num::NonZero{_NONZERO[of_c(inside) or scalar.name]}"


def fat_target(view: View, kind: FatRef, spelled: Callable[[int], str]) -> str:
    """What a fat pointer points to: "[u8]", "str", "dyn Value"."""
    if kind.fat != "slice":
        return "str" if kind.fat == "str" else "dyn Value"
    array = view.types[kind.ref.target].kind
    assert isinstance(array, Array)
    return f"[{spelled(array.element)}]"


def copies(kind: Ref | FatRef | Wrapper) -> bool:
    """Whether the type itself, its contents aside, is Copy."""
    if isinstance(kind, FatRef):
        kind = kind.ref
    if isinstance(kind, Wrapper):
        return kind.name not in ("UnsafeCell", "Cell")
    return kind.pointer in ("raw", "nonnull") or (kind.pointer == "ref" and not kind.mutable)


def drops(view: View, type_id: int) -> bool:
    """True for what owns a Box: an assignment would drop what was there."""
    kind = view.types[type_id].kind
    if isinstance(kind, (Ref, FatRef)):
        return (kind.ref if isinstance(kind, FatRef) else kind).pointer == "box"
    if isinstance(kind, Wrapper) and kind.name in ("MaybeUninit", "ManuallyDrop"):
        return False
    return any(drops(view, t) for t in view.values(type_id))
