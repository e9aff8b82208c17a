"""The walk of a codec over a type: the one for all languages. A language says how each kind of value is written.

`put` builds an object from cells, `get` takes it apart again (harness/spec/leaves.h). Both are made by the same walk: `verb`
says which is at hand. A *place* is how the language says where a value is, a pointer or an lvalue: the walk only hands it on.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Protocol

from .model import (
    Alias,
    Array,
    Atomic,
    BitInt,
    Callback,
    Complex,
    Enum,
    FatRef,
    Field,
    Kind,
    Pun,
    Ref,
    Scalar,
    Struct,
    Tagged,
    Tuple,
    Type,
    Union_,
    Vector,
    Wrapper,
)
from .unit import CODEC, Part
from .view import View


class Types(Protocol):
    """What a codec asks of a language's types."""

    view: View

    def needs(self, type_ids: Iterable[int]) -> tuple[str, ...]:
        """Keys of the types that have a definition among these and what they are made of."""

    def empty(self, type_id: int) -> bool:
        """True if neither put nor get has anything to do with an object."""


class Codec:
    """Writes the codec of one type."""

    #: Of the loops inside each other.
    INDEX: ClassVar[str] = "ijklmn"

    def __init__(self, types: Types, type_id: int, side: str) -> None:
        self.view = types.view
        self.side = side
        self.type_id = type_id
        self.type: Type = types.view.types[type_id]
        self.verb = "put"
        self.needed: dict[str, None] = dict.fromkeys(types.needs((type_id,)))
        self._uses: dict[str, None] = {}
        self._empty = types.empty
        self._needs = types.needs

    def part(self) -> Part:
        """Both directions, size and alignment."""
        text = self.before()
        for self.verb in ("put", "get"):
            lines = self.body()
            if not self._is_untouched():
                lines.insert(0, self.seen())
            text += self.function(lines)
        text += self.layout()
        return Part(CODEC, self.type.key, "", text, tuple(self.needed), tuple(self._uses))

    def use(self, helper: str) -> None:
        """The prelude must have this."""
        self._uses[helper] = None

    def need(self, type_ids: Iterable[int]) -> None:
        """The definitions of these types must be there."""
        self.needed.update(dict.fromkeys(self._needs(type_ids)))

    def body(self) -> list[str]:
        """Statements for the type itself, seen through `v`."""
        kind = self.type.kind
        inner = self.view.transparent(self.type_id)
        if isinstance(kind, (Alias, Pun)):
            return self.value(self.view.values(self.type_id)[0], self.whole(), self.type.attributes.align is not None)
        if isinstance(kind, Struct) and inner is None:
            return self.struct(kind)
        if isinstance(kind, Union_):
            return self.union(kind)
        if isinstance(kind, Tagged):
            return self.tagged(kind)
        if inner is not None:
            return self.transparent(inner)
        return self.own(kind)

    def value(self, type_id: int, place: str, packed: bool, depth: int = 0) -> list[str]:
        """Statements for a value at a place; a packed one may be misaligned. `depth`: how many loops and references it is in."""
        if self._empty(type_id):
            return []
        type_ = self.view.types[type_id]
        return _METHODS[type(type_.kind)](self, type_id, place, packed, depth)

    def _is_untouched(self) -> bool:
        kind = self.type.kind
        if isinstance(kind, Union_):
            return all(self._empty(f.type) for f in kind.fields)
        return self._empty(self.type_id)

    # What frames the statements

    def before(self) -> str:
        """What stands before both functions."""
        return ""

    def seen(self) -> str:
        """The declaration of `v`."""
        raise NotImplementedError

    def function(self, lines: list[str]) -> str:
        """The function of the verb at hand."""
        raise NotImplementedError

    def layout(self) -> str:
        """Size and alignment, and what else stands behind the functions."""
        raise NotImplementedError

    # The type itself

    def whole(self) -> str:
        """The place of the object at `v`."""
        raise NotImplementedError

    def struct(self, kind: Struct) -> list[str]:
        raise NotImplementedError

    def union(self, kind: Union_) -> list[str]:
        raise NotImplementedError

    def tagged(self, kind: Tagged) -> list[str]:
        raise NotImplementedError

    def transparent(self, inner: int) -> list[str]:
        """What is the same as the one thing in it."""
        return self.value(inner, self.whole(), False)

    def own(self, kind: Kind) -> list[str]:
        """What has no name, or is one leaf."""
        return self.value(self.type_id, self.whole(), False)

    # A value inside of another one

    def leaf(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        """A scalar, an enum, a callback, a bitint."""
        raise NotImplementedError

    def atomic(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        raise NotImplementedError

    def complex(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        raise NotImplementedError

    def array(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        raise NotImplementedError

    def vector(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        return self.array(type_id, place, packed, depth)

    def reference(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        raise NotImplementedError

    def wrapper(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        """Rust's own types around another one."""
        raise NotImplementedError

    def inside(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        """A value whose type has a codec of its own."""
        raise NotImplementedError


_METHODS = {
    **dict.fromkeys((Scalar, Enum, Callback, BitInt), lambda codec, *value: codec.leaf(*value)),
    Atomic: lambda codec, *value: codec.atomic(*value),
    Complex: lambda codec, *value: codec.complex(*value),
    Array: lambda codec, *value: codec.array(*value),
    Vector: lambda codec, *value: codec.vector(*value),
    Ref: lambda codec, *value: codec.reference(*value),
    Wrapper: lambda codec, *value: codec.wrapper(*value),
    **dict.fromkeys((Struct, Union_, Tagged, Alias, Pun, FatRef, Tuple), lambda codec, *value: codec.inside(*value)),
}


def held(fields: Iterable[Field]) -> list[tuple[int, Field]]:
    """Those fields that have a value, with their positions."""
    return [(i, f) for i, f in enumerate(fields) if not f.padding]
