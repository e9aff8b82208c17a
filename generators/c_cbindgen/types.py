"""Types of Rust source, and what they are called in cbindgen's header."""

from __future__ import annotations

import re

from c_family import blocks
from c_family import types as c_types
from c_family.dialect import NO_TYPES, OURS, C, Dialect
from common.folding import folded
from common.layout import WIDTH
from common.model import NOMINAL, Array, Enum, Field, Function, Pun, Ref, Scalar, Struct, Tagged, Union_, Unit
from common.names import field_names
from common.unit import Part
from common.view import Block, View
from rust import definitions
from rust import types as rust_types

#: What the lines of the Rust source begin with.
MARK = "//rs "

#: Scalars of Rust, in the words of the header's <stdint.h> and <stdbool.h>.
_SCALARS = {
    **{f"{sign}{bits}": f"{'u' if sign == 'u' else ''}int{bits}_t" for sign in "iu" for bits in (8, 16, 32, 64)},
    "isize": "intptr_t",
    "usize": "uintptr_t",
    "f32": "float",
    "f64": "double",
    "bool": "bool",
    "char": "uint32_t",
    "ptr": "uint8_t *",
    "nullptr": "uint8_t *",
    **{name: words for name, words in C.scalars.items() if name.startswith("c_")},
}


def source(text: str) -> str:
    """Lines of Rust as lines of the Rust source."""
    return "".join(f"{MARK}{line}\n" for line in folded(text, "    ", WIDTH - len(MARK)).splitlines())


def by_value(view: View, type_id: int) -> Block | None:
    """Why a type can't be a parameter or a result."""
    if isinstance(view.types[view.resolve(type_id)].kind, Unit):
        return Block("unit", "() is no value in C and C++")
    return blocks.by_value(view, type_id)


class _RustTypes(rust_types.Types):
    """C's own scalars are called by the names that core::ffi gives them, which cbindgen knows; no field is called like a type, since
    in the header that may be C++."""

    NO_TYPES = rust_types.Types.NO_TYPES | OURS | NO_TYPES

    def _name_everything(self) -> None:
        """The header's constant of a variant has the type's name in front, and its member is the variant in small letters: neither may be
        what something else is called there."""
        super()._name_everything()
        taken = set(self.names.values())
        for type_id in self.view.order:
            kind = self.view.types[type_id].kind
            if not isinstance(kind, (Enum, Tagged)):
                continue
            has_members = isinstance(kind, Tagged) and any(v.has_fields for v in kind.variants)
            members = {"tag"} if has_members else set()
            for i, variant in enumerate(self.variants[type_id]):
                while f"{self.names[type_id]}_{variant}" in taken or snake_case(variant) in members:
                    variant += "Too"
                taken.add(f"{self.names[type_id]}_{variant}")
                if has_members:
                    members.add(snake_case(variant))
                self.variants[type_id][i] = variant

    def has_definition(self, type_id: int) -> bool:
        kind = self.view.types[type_id].kind
        if isinstance(kind, Scalar) and kind.name in _SCALARS:
            return False
        return super().has_definition(type_id)

    def _field_names(self, fields: tuple[Field, ...], may_be_tuple: bool) -> list[str]:
        if may_be_tuple and rust_types.positional(fields):
            return super()._field_names(fields, may_be_tuple)
        types = [t.name for t in self.view.types if isinstance(t.kind, NOMINAL)]
        return field_names([f.name for f in fields], self.keywords.union(types, _SCALARS, _SCALARS.values()))


class Types(c_types.Types):
    """Spells the types of a view as cbindgen does.

    rust    the same types in Rust
    """

    def __init__(self, view: View, dialect: Dialect, side: str) -> None:
        header, rust = view.toolchain.language, view.toolchain.language.types
        assert rust is not None
        # cbindgen takes names over as they are, so that they have to suit its header as well.
        self.rust = _RustTypes(view, rust._replace(keywords=rust.keywords | header.keywords))
        self._passed = set(view.codecs())
        super().__init__(view, dialect, side)

    def definitions(self) -> list[Part]:
        """Those in Rust, which cbindgen reads."""
        return [part._replace(text=source(part.text), uses=()) for part in definitions.parts(self.rust)]

    def has_definition(self, type_id: int) -> bool:
        return self.rust.has_definition(type_id)

    def alias(self, type_id: int) -> str:
        """The Rust lines that name a type which has no name in C, such as `&Point`."""
        if not isinstance(self.view.types[type_id].kind, Ref):
            return ""
        return source(f"pub type {self._spell(type_id)} = {self.rust.spell(type_id)};")

    def _name_everything(self) -> None:
        types = self.view.types
        self.names.update(self.rust.names)
        for type_id in self.view.order:
            kind = types[type_id].kind
            if isinstance(kind, (Struct, Union_)):
                self.fields[type_id, None] = _c_names(self.rust.fields[type_id, None])
            elif isinstance(kind, Tagged):
                self.tags[type_id] = "tag"
                self.members[type_id] = field_names([snake_case(v) for v in self.rust.variants[type_id]], self.keywords)
                for i, variant in enumerate(self.rust.variants[type_id]):
                    self.constants[type_id, i] = f"{self.names[type_id]}_{variant}"
                    self.fields[type_id, i] = _c_names(self.rust.fields[type_id, i])

    def spoken_of(self, function: Function) -> frozenset[str]:
        """And the words of the header's scalars, and what is none in Rust: cbindgen takes the names over."""
        words = [word for scalar in _SCALARS.values() for word in scalar.split()]
        return super().spoken_of(function).union(words, self.rust.no_parameters)

    def _spell(self, type_id: int) -> str:
        kind = self.view.types[type_id].kind
        if isinstance(kind, Scalar):
            return _SCALARS.get(kind.name, kind.name)
        if isinstance(kind, Unit):
            return "void"
        if isinstance(kind, Array):
            raise TypeError(f"an array has no spelling of its own: {self.view.types[type_id].name}")
        if isinstance(kind, (*NOMINAL, Pun)):
            return self.names[type_id]
        # A reference that is nothing but another one's target needs no name.
        return f"abiter_{self.view.types[type_id].in_symbols}" if type_id in self._passed else "void *"


def _c_names(names: list[str]) -> list[str]:
    """A tuple's fields are called _0, _1, …"""
    return [f"_{name}" if name.isdigit() else name for name in names]


def snake_case(name: str) -> str:
    """What cbindgen calls the member of a variant: `NamedOne` → `named_one`."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+[a-z]*", name)
    return "_".join(words).lower()
