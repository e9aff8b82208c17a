"""Definitions of types in Rust."""

from __future__ import annotations

from collections.abc import Iterable

from common.layout import listed
from common.model import Alias, Callback, Enum, Field, Pun, Scalar, Struct, Tagged, Type, Union_
from common.unit import TYPE, Part
from common.view import fits

from .conventions import words_of
from .scalars import of_c
from .types import Types, integer_repr, positional

#: A definition that fits is written on one line.
_WIDTH = 110


def parts(types: Types) -> list[Part]:
    """The definitions of a view's types."""
    definitions = Definitions(types)
    return [part for i in types.view.order if (part := definitions.part(i)) is not None]


class Definitions:
    """Writes one after the other."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self.view = types.view

    def part(self, type_id: int) -> Part | None:
        """None of a type that needs no definition."""
        type_ = self.view.types[type_id]
        if self.view.blocks[type_id] is not None or not self.types.has_definition(type_id):
            return None
        kind = type_.kind
        targets = [*self.view.values(type_id)]
        text = "".join(f"{line}\n" for line in type_.attributes.passthrough) + self._definition(type_id, type_)
        if isinstance(kind, (Alias, Pun)):
            targets = targets[:1]
        return Part(TYPE, type_.key, "", text, self.types.needs(targets), self.types.uses(self.view.values(type_id)))

    def _definition(self, type_id: int, type_: Type) -> str:
        kind = type_.kind
        if isinstance(kind, Scalar):
            return f"pub type {kind.name} = {of_c(type_)};\n"
        name = self.types.names[type_id]
        if isinstance(kind, (Alias, Pun)):
            return f"pub type {name} = {self.types.spell(self.view.values(type_id)[0])};\n"
        if isinstance(kind, Callback):
            words = words_of(type_.attributes.convention or "c")
            result = "" if kind.output is None else f" -> {self.types.spell(kind.output)}"
            parameters = [self.types.spell(f.type) for f in kind.inputs]
            return listed(f'pub type {name} = unsafe extern "{words}" fn(', parameters, f"){result};\n")
        head = self._repr(type_) + ("#[derive(Clone, Copy)]\n" if self.types.copies(type_id) else "")
        if isinstance(kind, Enum):
            if integer_repr(type_) is None and not all(fits(e.value, 4) for e in kind.enumerators):
                head = f"#[allow(unknown_lints, repr_c_enums_larger_than_int)]\n{head}"
            return head + self._enum(type_id, name, kind)
        if isinstance(kind, Tagged):
            variants = [self._variant(type_id, i) for i in range(len(kind.variants))]
            return head + _block(f"pub enum {name}", variants, True)
        if isinstance(kind, Union_):
            fields = [f"{n}: {self._union_member(f.type)}" for f, n in zip(kind.fields, self.types.fields[type_id, None], strict=True)]
            return head + _block(f"pub union {name}", fields)
        assert isinstance(kind, Struct)
        if positional(kind.fields):
            return head + listed(f"pub struct {name}(", [self.types.spell(f.type) for f in kind.fields], ");\n")
        return head + _block(f"pub struct {name}", self._members(kind.fields, self.types.fields[type_id, None]))

    def _enum(self, type_id: int, name: str, kind: Enum) -> str:
        """A value has one variant in Rust; further enumerators of that value are constants."""
        first = self.types.distinct(type_id)
        text = _block(f"pub enum {name}", [f"{variant} = {value}" for value, variant in first.items()])
        others = [(v, first[e.value]) for e, v in zip(kind.enumerators, self.types.variants[type_id], strict=True) if first[e.value] != v]
        if not others:
            return text
        constants = "".join([f"    pub const {other}: {name} = {name}::{variant};\n" for other, variant in others])
        return f"{text}impl {name} {{\n{constants}}}\n"

    def _members(self, fields: Iterable[Field], names: list[str]) -> list[str]:
        return [f"{name}: {self.types.spell(f.type)}" for f, name in zip(fields, names, strict=True)]

    def _union_member(self, type_id: int) -> str:
        spelling = self.types.spell(type_id)
        return spelling if self.types.copies(type_id) else f"core::mem::ManuallyDrop<{spelling}>"

    def _variant(self, type_id: int, position: int) -> str:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Tagged)
        variant = kind.variants[position]
        name = self.types.variants[type_id][position]
        if positional(variant.fields):
            return f"{name}({', '.join(self.types.spell(f.type) for f in variant.fields)})"
        if not variant.fields:
            return f"{name} {{}}" if variant.has_fields else name
        return f"{name} {{ {', '.join(self._members(variant.fields, self.types.fields[type_id, position]))} }}"

    def _repr(self, type_: Type) -> str:
        attributes = type_.attributes
        if "transparent" in attributes.reprs:
            return "#[repr(transparent)]\n"
        words = []
        integer = integer_repr(type_)
        if not self.view.rust_repr(type_):
            has_payload = isinstance(type_.kind, Tagged) and any(v.fields for v in type_.kind.variants)
            if integer is None or ("c" in attributes.reprs and has_payload):
                words.append("C")
            if integer is not None:
                words.append(integer)
        if attributes.packed is not None:
            words.append("packed" if attributes.packed == 1 else f"packed({attributes.packed})")
        if attributes.align is not None:
            words.append(f"align({attributes.align})")
        return f"#[repr({', '.join(words)})]\n" if words else ""


def _block(head: str, members: list[str], tall: bool = False) -> str:
    line = f"{head} {{ {', '.join(members)} }}" if members else f"{head} {{}}"
    if not members or (len(line) <= _WIDTH and not tall):
        return line + "\n"
    return "\n".join([f"{head} {{", *(f"    {member}," for member in members), "}"]) + "\n"
