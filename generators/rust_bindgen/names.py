"""Names as bindgen writes them, and the lines of its header."""

from __future__ import annotations

from c_family.types import Types
from common.folding import folded
from common.layout import WIDTH
from common.model import Scalar

#: Scalars of C that core::ffi has by another name or not at all.
_NATURAL = {"bool": "bool", "ptr": "*mut core::ffi::c_void", "nullptr": "*mut core::ffi::c_void", "c_longdouble": "u128"}

#: Keywords that bindgen knows nothing of.
OF_EDITION = ("try",)

#: What the lines of the C header begin with.
MARK = "//c "


def header(text: str) -> str:
    """Lines of C as lines of the header."""
    return "".join(f"{MARK}{line}\n" for line in folded(text, "  ", WIDTH - len(MARK)).splitlines())


def mangled(types: Types, name: str) -> str:
    """What bindgen calls something of that name."""
    return f"{name}_" if name in types.view.toolchain.language.keywords else name


def spell(types: Types, type_id: int) -> str:
    """A type in Rust: `bindings::Point`. What has no name in C gets one by `alias`."""
    if types.has_definition(type_id):
        return f"bindings::{mangled(types, types.spell(type_id))}"
    kind = types.view.types[type_id].kind
    if isinstance(kind, Scalar) and type_id not in types.view.codecs():
        return _NATURAL.get(kind.name, f"core::ffi::{kind.name}")
    return f"bindings::abiter_{types.view.types[type_id].in_symbols}"


def alias(types: Types, type_id: int) -> str:
    """The typedef of a type that has no name of its own in C, such as `long double` or `Point *`."""
    if types.has_definition(type_id):
        return ""
    return header(f"typedef {types.declare(type_id, 'abiter_' + types.view.types[type_id].in_symbols)};")


def constant(types: Types, type_id: int, position: int, of: str) -> str:
    """A tag's or enumerator's constant; `of`: the enum's name in C, "" for one without a name."""
    name = types.constants[type_id, position]
    return f"bindings::{of}_{name}" if of else f"bindings::{mangled(types, name)}"
