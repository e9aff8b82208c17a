"""Values of `@const` statics: the harness expects the same ones (append_constant in harness/plan/values.cpp)."""

from __future__ import annotations

from typing import Union

from .model import Alias, Array, Enum, Scalar, Struct
from .view import View

#: Of a leaf: an integer, a float, a bool, or which enumerator.
Leaf = Union[int, float, bool]

_FLOATS = ("f32", "f64", "c_float", "c_double")


def graffiti_byte(leaf: int, byte: int) -> int:
    """High nibble: the leaf; low nibble: the byte (harness/plan/values.cpp)."""
    step = 2 * (leaf // 15 % 8) + 1
    return (1 + leaf % 15) << 4 | ((byte * step + leaf // 120) & 15)


def scalar(name: str, leaf: int, width: int) -> Leaf:
    """The value of a scalar of so many bytes; an integer as an unsigned one."""
    if name in _FLOATS:
        return leaf + 1.5
    if name == "bool":
        return True
    if name == "char":
        return 0x10000 + graffiti_byte(leaf, 0) * 0x100 + graffiti_byte(leaf, 1)
    return int.from_bytes(bytes(graffiti_byte(leaf, i) for i in range(width)), "little")


def enumerator(kind: Enum, leaf: int) -> int:
    """Which one: never one that is 0, if there is another."""
    count = len(kind.enumerators)
    choice = leaf % count
    for _ in range(count):
        if kind.enumerators[choice].value == 0:
            choice = (choice + 1) % count
    return choice


class Writer:
    """Walks a constant's type. A language overrides what its literals look like."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.leaf = 0

    def write(self, type_id: int) -> str:
        """The initializer of a value of the type; leaves count on from one call to the next."""
        type_id = self.view.resolve(type_id)
        kind = self.view.types[type_id].kind
        if isinstance(kind, Array):
            return self.array([self.write(kind.element) for _ in range(kind.length)])
        if isinstance(kind, Struct):
            return self.struct(type_id, [self.write(f.type) for f in kind.fields])
        leaf = self.leaf
        self.leaf += 1
        if isinstance(kind, Enum):
            return self.enum(type_id, enumerator(kind, leaf))
        assert isinstance(kind, Scalar) and not isinstance(kind, Alias)
        return self.scalar(kind.name, leaf)

    def array(self, elements: list[str]) -> str:
        raise NotImplementedError

    def struct(self, type_id: int, fields: list[str]) -> str:
        raise NotImplementedError

    def enum(self, type_id: int, position: int) -> str:
        raise NotImplementedError

    def scalar(self, name: str, leaf: int) -> str:
        raise NotImplementedError
