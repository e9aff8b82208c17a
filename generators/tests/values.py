"""Cells of values, as harness/lang/leaves.h describes them: a second implementation, for tests only."""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass
from typing import Optional

from common.model import (
    Alias,
    Array,
    Atomic,
    BitInt,
    Complex,
    Enum,
    FatRef,
    Field,
    Kind,
    Pun,
    Ref,
    Scalar,
    Spec,
    Struct,
    Tagged,
    Tuple,
    Union_,
    Vector,
    Wrapper,
)

_WIDTHS = {
    **{n: 1 for n in ("i8", "u8", "bool", "c_char", "c_schar", "c_uchar")},
    **{n: 2 for n in ("i16", "u16", "f16", "bf16", "char16", "c_short", "c_ushort")},
    **{n: 4 for n in ("i32", "u32", "f32", "char", "wchar", "char32", "c_int", "c_uint", "c_float")},
    **{n: 16 for n in ("i128", "u128", "f128")},
    "c_longdouble": 10,
    "f80": 10,
}


@dataclass
class Cell:
    """`content` is what the cell holds; a leaf's first `width` bytes count."""

    kind: str
    path: str
    width: int
    content: bytes = b""
    skip: int = 0
    opaque: bool = False

    def pack(self) -> bytes:
        if self.kind == "ref":
            return struct.pack("<QII", int.from_bytes(self.content, "little"), self.skip, int(self.opaque))
        if self.kind == "tag":
            return self.content.ljust(8, b"\0") + struct.pack("<II", self.skip, 0)
        return self.content.ljust(16, b"\0")


class Flattener:
    """Random valid values, all from one seed."""

    def __init__(self, spec: Spec, language: str, seed: int) -> None:
        self.spec = spec
        self.language = language
        self.random = random.Random(seed)
        self.cells: list[Cell] = []
        self._depth = 0

    def walk(self, type_id: int, path: str) -> list[Cell]:
        kind = self.spec.types[type_id].kind
        if isinstance(kind, (Scalar, Enum)):
            self._leaf(type_id, kind, path)
        elif isinstance(kind, Ref):
            self._ref(kind, path)
        elif isinstance(kind, Atomic):
            self.walk(kind.element, path)
        elif isinstance(kind, FatRef):
            self._fat_ref(kind, path)
        elif isinstance(kind, Wrapper):
            self._wrapper(kind, path)
        elif isinstance(kind, BitInt):
            self._bits(path, kind.width, kind.bits, kind.signed)
        elif isinstance(kind, Complex):
            for part in ("re", "im"):
                self.walk(kind.element, f"{path}.{part}")
        elif isinstance(kind, (Array, Vector)):
            for i in range(kind.length):
                self.walk(kind.element, f"{path}[{i}]")
        elif isinstance(kind, Struct):
            self._struct(kind, path, set())
        elif isinstance(kind, Tuple):
            for field in kind.fields:
                self._field(field, f"{path}.{field.name}")
        elif isinstance(kind, Union_):
            choice = self.random.randrange(len(kind.fields))
            self.cells.append(Cell("choice", path, 4, struct.pack("<I", choice)))
            self._field(kind.fields[choice], f"{path}.{kind.fields[choice].name}")
        elif isinstance(kind, Tagged):
            choice = self.random.randrange(len(kind.variants))
            cell = Cell("tag", path, 4, struct.pack("<I", choice))
            self._with_skip(cell, [(f.type, f"{path}.{f.name}") for f in kind.variants[choice].fields])
        elif isinstance(kind, Alias):
            self.walk(kind.target, path)
        elif isinstance(kind, Pun):
            chosen: Optional[int] = None
            for block in kind.blocks:
                if self.language in block.languages or not block.languages and chosen is None:
                    chosen = block.type
            assert chosen is not None
            self.walk(chosen, path)
        return self.cells

    def _struct(self, kind: Struct, path: str, virtual_bases: set[int]) -> None:
        """A virtual base once, where it comes first."""
        for field in kind.fields:
            if field.virtual_base:
                if field.type in virtual_bases:
                    continue
                virtual_bases.add(field.type)
            base = self.spec.types[field.type].kind
            if field.base and isinstance(base, Struct):
                self._struct(base, f"{path}.{field.name}", virtual_bases)
            else:
                self._field(field, f"{path}.{field.name}")

    def _with_skip(self, cell: Cell, inside: list[tuple[int, str]]) -> None:
        self.cells.append(cell)
        at = len(self.cells)
        for type_id, path in inside:
            self.walk(type_id, path)
        cell.skip = len(self.cells) - at

    def _ref(self, kind: Ref, path: str) -> None:
        if self._depth > 1 and kind.recursive:
            address = self.random.randrange(1, 2**40) * 64
            self.cells.append(Cell("ref", path, 8, address.to_bytes(8, "little"), opaque=True))
            return
        self._depth += 1
        self._with_skip(Cell("ref", path, 8, bytes(8)), [(kind.target, f"{path}.*")])
        self._depth -= 1

    def _fat_ref(self, kind: FatRef, path: str) -> None:
        first = len(self.cells)
        self._ref(kind.ref, path)
        if kind.fat == "str":
            for cell in self.cells[first + 1 :]:
                cell.content = bytes([cell.content[0] & 0x7F])
        if kind.fat != "dyn":
            self._bits(f"{path}.len", 8, 48, False)

    def _wrapper(self, kind: Wrapper, path: str) -> None:
        if kind.name == "PhantomData":
            return
        if kind.name == "Option":
            choice = self.random.randrange(2)
            cell = Cell("tag", path, 4, struct.pack("<I", choice))
            self._with_skip(cell, [(kind.inner, f"{path}.Some")] if choice == 0 else [])
            return
        self.walk(kind.inner, path)
        if kind.name == "NonZero" and not any(self.cells[-1].content):
            self.cells[-1].content = b"\1" + self.cells[-1].content[1:]

    def _field(self, field: Field, path: str) -> None:
        if field.padding:
            return
        kind = self.spec.types[field.type].kind
        if field.bits is None or isinstance(kind, Enum) or kind == Scalar("bool"):
            self.walk(field.type, path)
            return
        assert isinstance(kind, Scalar)
        signed = kind.name[0] == "i" or kind.name in ("c_schar", "c_short", "c_int", "c_long", "c_longlong")
        self._bits(path, _WIDTHS.get(kind.name, 8), field.bits, signed)

    def _bits(self, path: str, width: int, bits: int, signed: bool) -> None:
        """A value of so many bits, extended to its width."""
        value = self.random.randrange(1 << bits)
        if signed and value >> (bits - 1):
            value -= 1 << bits
        self.cells.append(Cell("leaf", path, width, (value % (1 << (8 * width))).to_bytes(width, "little")))

    def _leaf(self, type_id: int, kind: Kind, path: str) -> None:
        if isinstance(kind, Enum):
            width = next(
                (_WIDTHS.get(r, 8) for r in self.spec.types[type_id].attributes.reprs if r not in ("c", "rust")),
                4 if all(-(2**31) <= e.value < 2**32 for e in kind.enumerators) else 8,
            )
            value = self.random.choice(kind.enumerators).value
            content = (value % (1 << (8 * width))).to_bytes(width, "little")
        else:
            assert isinstance(kind, Scalar)
            width = _WIDTHS.get(kind.name, 8)
            content = self.random.randbytes(width)
            if kind.name == "nullptr":
                content = bytes(8)
            elif kind.name == "bool":
                content = bytes([self.random.randrange(2)])
            elif kind.name == "char":
                content = struct.pack("<I", self.random.choice([0x41, 0xD7FF, 0xE000, 0x10FFFF]))
            elif kind.name in ("c_longdouble", "f80"):
                content = content[:7] + b"\x80" + content[8:]
        self.cells.append(Cell("leaf", path, width, content))
