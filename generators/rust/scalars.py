"""C's own scalars in Rust: core::ffi has them from 1.64 on only, so a unit has an alias for each that it uses."""

from __future__ import annotations

from typing import Optional

from common.model import Scalar, Type

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
    "fnptr": f"Option<{FUNCTION}>",
}
_INTEGERS = """c_char c_schar c_uchar c_short c_ushort c_int c_uint c_long c_ulong c_longlong c_ulonglong
wchar char16 char32""".split()

#: Their names.
OF_C = frozenset([*_ALIASES, *_INTEGERS])


def of_c(type_: Type) -> Optional[str]:
    """What a scalar of C's is in Rust; None for any other type."""
    kind = type_.kind
    if not isinstance(kind, Scalar) or kind.name not in OF_C:
        return None
    return _ALIASES.get(kind.name) or f"{'i' if type_.signed else 'u'}{8 * type_.width}"
