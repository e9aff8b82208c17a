"""Initializers of `@const` statics: the walk over a constant's type. The values of its leaves come with the function."""

from __future__ import annotations

from collections.abc import Iterator

from .model import Array, Enum, LeafValue, Scalar, Struct, Type
from .view import View


class Writer:
    """Walks a constant's type. A language overrides what its literals look like."""

    def __init__(self, view: View, leaves: tuple[LeafValue, ...]) -> None:
        self.view = view
        self._leaves: Iterator[LeafValue] = iter(leaves)

    def write(self, type_id: int) -> str:
        """The initializer of a value of the type, which takes its leaves from those that are left."""
        type_id = self.view.resolve(type_id)
        type_ = self.view.types[type_id]
        kind = type_.kind
        if isinstance(kind, Array):
            return self.array([self.write(kind.element) for _ in range(kind.length)])
        if isinstance(kind, Struct):
            return self.struct(type_id, [self.write(f.type) for f in kind.fields])
        value = next(self._leaves)
        if isinstance(kind, Enum):
            return self.enum(type_id, next(i for i, e in enumerate(kind.enumerators) if e.value == value))
        assert isinstance(kind, Scalar)
        return self.scalar(type_, kind.name, value)

    def array(self, elements: list[str]) -> str:
        raise NotImplementedError

    def struct(self, type_id: int, fields: list[str]) -> str:
        raise NotImplementedError

    def enum(self, type_id: int, position: int) -> str:
        raise NotImplementedError

    def scalar(self, type_: Type, name: str, value: LeafValue) -> str:
        """`name` is the spec's."""
        raise NotImplementedError
