"""C's own scalars in Rust: core::ffi has them from 1.64 on only, so a unit has an alias for each that it uses. And the atomic ones."""

from __future__ import annotations

from common.model import Atomic, Scalar, Type
from common.view import View

#: What a function pointer is that isn't null.
FUNCTION = 'unsafe extern "C" fn()'

#: Those that are a type of Rust's by what they mean, and those that are the integer of their width and sign.
_ALIASES = {
    "c_float": "f32",
    "c_double": "f64",
    "c_size": "usize",
    "c_ssize": "isize",
    "c_intptr": "isize",
    "c_uintptr": "usize",
    "c_ptrdiff": "isize",
    "fnptr": f"Option<{FUNCTION}>",
}
_INTEGERS = [
    "c_char", "c_schar", "c_uchar", "c_short", "c_ushort", "c_int", "c_uint", "c_long", "c_ulong", "c_longlong",
    "c_ulonglong", "wchar", "char16", "char32",
]

#: Their names.
OF_C = frozenset([*_ALIASES, *_INTEGERS])


def of_c(type_: Type) -> str | None:
    """What a scalar of C's is in Rust; None for any other type."""
    kind = type_.kind
    if not isinstance(kind, Scalar) or kind.name not in OF_C:
        return None
    return _ALIASES.get(kind.name) or f"{'i' if type_.signed else 'u'}{8 * type_.width}"


#: The types of core::sync::atomic.
_ATOMICS = {
    **{f"{s}{bits}": f"Atomic{s.upper()}{bits}" for s in "iu" for bits in (8, 16, 32, 64)},
    "isize": "AtomicIsize",
    "usize": "AtomicUsize",
    "bool": "AtomicBool",
    "ptr": "AtomicPtr<u8>",
}


def atomic_name(view: View, kind: Atomic) -> str | None:
    """What Rust calls it."""
    type_ = view.types[view.passed_as(kind.element)]
    return _ATOMICS.get(of_c(type_) or type_.kind.name) if isinstance(type_.kind, Scalar) else None
