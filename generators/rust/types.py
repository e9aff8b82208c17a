"""Types in Rust: what can be said, how a type is spelled, and its definition."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from common.model import (
    NOMINAL,
    Alias,
    Array,
    Atomic,
    BitInt,
    Callback,
    Complex,
    Enum,
    FatRef,
    Field,
    Pun,
    Ref,
    Scalar,
    Struct,
    Tagged,
    Tuple,
    Type,
    Union_,
    Unit,
    Vector,
    Wrapper,
)
from common.names import Identifiers, field_names
from common.unit import TYPE, Part
from common.view import Block, View, enum_range, fits

from . import wrappers
from .conventions import CONVENTIONS
from .scalars import OF_C, of_c

#: A definition that fits is written on one line.
_WIDTH = 110

_INTEGERS = ("i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128", "isize", "usize")

#: The types of core::sync::atomic.
_ATOMICS = {
    **{f"{s}{bits}": f"Atomic{s.upper()}{bits}" for s in "iu" for bits in (8, 16, 32, 64)},
    "isize": "AtomicIsize",
    "usize": "AtomicUsize",
    "bool": "AtomicBool",
    "ptr": "AtomicPtr<u8>",
}

#: What C has and Rust has not.
_MISSING = {
    "c_longdouble": "Rust has no long double",
    "f80": "Rust has no x87 floats",
    "bf16": "Rust has no bf16",
}

_KEYWORDS = """
as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref
return self Self static struct super trait true type unsafe use where while async await dyn abstract become
box do final macro override priv typeof unsized virtual yield try gen union
""".split()

_OURS = "slot v t i j k l m n core MaybeUninit ManuallyDrop AbiterCell AbiterState caller_state callee_state".split()
_OURS += "Option Some None Value AbiterValue alloc".split()

KEYWORDS = frozenset(_KEYWORDS)

#: What no type can be called.
RESERVED = frozenset(_KEYWORDS + _OURS + [f"{letter}{i}" for letter in "afte" for i in range(64)] + [*_INTEGERS, *OF_C])


def passed_as_vector(view: View, type_id: int) -> Optional[Block]:
    """Why a vector, or a struct of nothing else, can't be a parameter or a result, where it can be behind a reference."""
    while True:
        type_id = view.passed_as(type_id)
        kind = view.types[type_id].kind
        if isinstance(kind, Vector):
            feature = f"vector-{view.vector_bytes(kind)}-by-value"
            reason = view.toolchain.lacks.get(feature)
            return Block(feature, reason) if reason else None
        if not isinstance(kind, Struct) or len(kind.fields) != 1:
            return None
        type_id = kind.fields[0].type


def blocked(view: View, type_id: int) -> Optional[Block]:
    """Why a type by itself can't be said."""
    type_ = view.types[type_id]
    kind, attributes = type_.kind, type_.attributes
    if isinstance(kind, Scalar) and kind.name in _MISSING:
        return Block(kind.name, _MISSING[kind.name])
    if isinstance(kind, Struct) and kind.is_class:
        return Block("class", "Rust has no classes")
    if isinstance(kind, Scalar) and kind.name == "home":
        return Block("class", "only a class of C++ can hold its own address")
    if isinstance(kind, Complex):
        return Block("complex", "Rust has no complex numbers")
    if isinstance(kind, Atomic) and atomic_name(view, kind) is None:
        return Block("atomic", "Rust has atomic integers, bools and pointers only")
    if isinstance(kind, Alias) and attributes.align is not None:
        return Block("aligned-typedef", "a Rust type alias has no alignment of its own")
    if isinstance(kind, (Struct, Union_)) and any(f.align or f.packed for f in kind.fields):
        return Block("aligned-field", "a field in Rust has no alignment of its own")
    if isinstance(kind, Enum) and not attributes.reprs:
        # Rust counts the values in isize, if nothing else is said.
        if not all(fits(e.value, view.toolchain.data_model.pointer, signed=True) for e in kind.enumerators):
            return enum_range(type_)
    if isinstance(kind, BitInt):
        return Block("bitint", "Rust has no integers of other widths")
    if isinstance(kind, Vector) and view.vector_bytes(kind) not in (16, 32, 64):
        return Block(f"vector-{view.vector_bytes(kind)}", f"Rust has no vectors of {view.vector_bytes(kind)} bytes")
    if isinstance(kind, (Struct, Union_)) and any(f.bits is not None for f in kind.fields):
        return Block("bit-field", "Rust has no bit-fields")
    if isinstance(kind, Union_) and not kind.fields:
        return Block("empty-union", "Rust has no union without fields")
    if attributes.packed is not None:
        if isinstance(kind, (Enum, Tagged)):
            return Block("packed", "Rust has no packed enums")
        if attributes.align is not None:
            return Block("packed-align", "a Rust type is packed or aligned, not both")
        if _contains_aligned(view, type_id):
            return Block("packed-align", "a packed Rust type can't contain an aligned one")
    return None


def atomic_name(view: View, kind: Atomic) -> Optional[str]:
    """What Rust calls it."""
    type_ = view.types[view.passed_as(kind.element)]
    element = type_.kind
    return _ATOMICS.get(of_c(type_) or element.name) if isinstance(element, Scalar) else None


def _contains_aligned(view: View, type_id: int) -> bool:
    return any(view.types[t].attributes.align is not None or _contains_aligned(view, t) for t in view.values(type_id))


def integer_repr(type_: Type) -> Optional[str]:
    """The integer of `@repr "u8"`."""
    return next((r for r in type_.attributes.reprs if r in _INTEGERS), None)


def positional(fields: Iterable[Field]) -> bool:
    """True for what is a tuple in Rust."""
    fields = tuple(fields)
    return bool(fields) and all(f.positional for f in fields)


class Types:
    """Spells the types of a view. `parts` are their definitions.

    names   of nominal types
    fields  of structs and unions: (type, None) → names, "0", "1", … of a tuple's; of variants (type, position) → names
    """

    def __init__(self, view: View) -> None:
        self.view = view
        self.names: dict[int, str] = {}
        self.variants: dict[int, list[str]] = {}
        self.fields: dict[tuple[int, Optional[int]], list[str]] = {}
        self._spellings: dict[int, str] = {}
        self._copies: dict[int, bool] = {}
        self._name_everything()
        self.parts = [part for i in view.order if (part := self._part(i)) is not None]

    def spell(self, type_id: int) -> str:
        """The type: "Point", "&'static [u8; 4]"."""
        known = self._spellings.get(type_id)
        if known is None:
            known = self._spellings[type_id] = self._spell(type_id)
        return known

    def copies(self, type_id: int) -> bool:
        """True if the type is Copy: it contains no `&mut`."""
        known = self._copies.get(type_id)
        if known is None:
            kind = self.view.types[type_id].kind
            known = not isinstance(kind, Atomic) and (
                not isinstance(kind, (Ref, FatRef, Wrapper)) or wrappers.copies(self, kind)
            )
            known = isinstance(kind, Callback) or known and all(self.copies(t) for t in self.view.values(type_id))
            self._copies[type_id] = known
        return known

    def needs(self, type_ids: Iterable[int]) -> tuple[str, ...]:
        """Keys of the types that have a definition among these and what they are made of."""
        found: dict[str, None] = {}
        waiting = list(type_ids)
        while waiting:
            type_id = waiting.pop(0)
            type_ = self.view.types[type_id]
            if isinstance(type_.kind, Array):
                waiting.append(type_.kind.element)
            elif isinstance(type_.kind, (Ref, FatRef, Wrapper, Tuple)):
                target = self.view.target(type_id)
                waiting.extend(self.view.values(type_id) if target is None else (target,))
            elif self.has_definition(type_id):
                found[type_.key] = None
            elif isinstance(type_.kind, Pun):
                waiting.extend(self.view.values(type_id))
        return tuple(found)

    def has_definition(self, type_id: int) -> bool:
        kind = self.view.types[type_id].kind
        if isinstance(kind, Scalar):
            return kind.name in OF_C
        if isinstance(kind, Pun):
            return not self._same_name(type_id)
        return isinstance(kind, NOMINAL)

    def tag_is_hidden(self, type_id: int) -> bool:
        """True for a tagged union whose tag, if it has one, is wherever Rust likes."""
        type_ = self.view.types[type_id]
        return isinstance(type_.kind, Tagged) and (
            self.view.rust_repr(type_) or "transparent" in type_.attributes.reprs
        )

    def _same_name(self, pun: int) -> bool:
        """True if the pun's block defines a type of the pun's own name, as it mostly does."""
        return any(self.view.types[i].name == self.view.types[pun].name for i in self.view.values(pun))

    def _name_everything(self) -> None:
        scope = Identifiers(RESERVED)
        types = self.view.types
        puns = []
        for type_id in self.view.order:
            kind = types[type_id].kind
            if isinstance(kind, Pun) and self._same_name(type_id):
                puns.append(type_id)
            elif isinstance(kind, NOMINAL):
                self.names[type_id] = scope.take(types[type_id].name)
            if isinstance(kind, (Struct, Union_)):
                self.fields[type_id, None] = self._field_names(kind.fields, isinstance(kind, Struct))
            elif isinstance(kind, Enum):
                self.variants[type_id] = field_names([e.name for e in kind.enumerators], KEYWORDS)
            elif isinstance(kind, Tagged):
                self.variants[type_id] = field_names([v.name for v in kind.variants], KEYWORDS)
                for i, variant in enumerate(kind.variants):
                    self.fields[type_id, i] = self._field_names(variant.fields, True)
        for type_id in puns:
            self.names[type_id] = self.names[self.view.values(type_id)[0]]

    @staticmethod
    def _field_names(fields: tuple[Field, ...], may_be_tuple: bool) -> list[str]:
        if may_be_tuple and positional(fields):
            return [str(i) for i in range(len(fields))]
        return field_names([f.name for f in fields], KEYWORDS)

    def _spell(self, type_id: int) -> str:
        kind = self.view.types[type_id].kind
        if isinstance(kind, Scalar):
            return "*mut u8" if kind.name in ("ptr", "nullptr") else kind.name
        if isinstance(kind, Atomic):
            return f"core::sync::atomic::{atomic_name(self.view, kind)}"
        if isinstance(kind, Unit):
            return "()"
        if isinstance(kind, Ref):
            return wrappers.spell_ref(kind, self.spell(kind.target))
        if isinstance(kind, (FatRef, Wrapper, Tuple)):
            return wrappers.spell(self, kind)
        if isinstance(kind, Vector):
            return f"core::arch::{self._arch()}::{self._vector(kind)}"
        if isinstance(kind, Array):
            return f"[{self.spell(kind.element)}; {kind.length}]"
        return self.names[type_id]

    def _arch(self) -> str:
        """What core::arch calls the target's processor."""
        machine = self.view.toolchain.machine
        return "x86" if machine == "i386" else machine

    def _vector(self, kind: Vector) -> str:
        """The type whose psABI equivalent this is; its integers are of any width."""
        element = self.view.types[kind.element].kind
        assert isinstance(element, Scalar)
        suffix = {"f32": "", "f64": "d"}.get(element.name, "i")
        return f"__m{8 * self.view.vector_bytes(kind)}{suffix}"

    def _part(self, type_id: int) -> Optional[Part]:
        type_ = self.view.types[type_id]
        if self.view.blocks[type_id] is not None or not self.has_definition(type_id):
            return None
        kind = type_.kind
        targets = [*self.view.values(type_id)]
        text = "".join(f"{line}\n" for line in type_.attributes.passthrough) + self._definition(type_id, type_)
        if isinstance(kind, (Alias, Pun)):
            targets = targets[:1]
        return Part(TYPE, type_.key, "", text, self.needs(targets))

    def _definition(self, type_id: int, type_: Type) -> str:
        kind = type_.kind
        if isinstance(kind, Scalar):
            return f"pub type {kind.name} = {of_c(type_)};\n"
        name = self.names[type_id]
        if isinstance(kind, (Alias, Pun)):
            return f"pub type {name} = {self.spell(self.view.values(type_id)[0])};\n"
        if isinstance(kind, Callback):
            words = CONVENTIONS.get(c := type_.attributes.convention or "c", c)
            parameters = ", ".join([self.spell(f.type) for f in kind.inputs])
            result = "" if kind.output is None else f" -> {self.spell(kind.output)}"
            return f'pub type {name} = unsafe extern "{words}" fn({parameters}){result};\n'
        head = self._repr(type_) + ("#[derive(Clone, Copy)]\n" if self.copies(type_id) else "")
        if isinstance(kind, Enum):
            if integer_repr(type_) is None and not all(fits(e.value, 4) for e in kind.enumerators):
                head = f"#[allow(unknown_lints, repr_c_enums_larger_than_int)]\n{head}"
            return head + _block(f"pub enum {name}", self._enumerators(type_id, kind))
        if isinstance(kind, Tagged):
            variants = [self._variant(type_id, i) for i in range(len(kind.variants))]
            return head + _block(f"pub enum {name}", variants, True)
        if isinstance(kind, Union_):
            fields = [f"{n}: {self._union_member(f.type)}" for f, n in zip(kind.fields, self.fields[type_id, None])]
            return head + _block(f"pub union {name}", fields)
        assert isinstance(kind, Struct)
        if positional(kind.fields):
            return head + f"pub struct {name}({', '.join(self.spell(f.type) for f in kind.fields)});\n"
        return head + _block(f"pub struct {name}", self._members(kind.fields, self.fields[type_id, None]))

    def _members(self, fields: Iterable[Field], names: list[str]) -> list[str]:
        return [f"{name}: {self.spell(f.type)}" for f, name in zip(fields, names)]

    def _union_member(self, type_id: int) -> str:
        spelling = self.spell(type_id)
        return spelling if self.copies(type_id) else f"core::mem::ManuallyDrop<{spelling}>"

    def _enumerators(self, type_id: int, kind: Enum) -> list[str]:
        """Rust gives each value one name: others are told in a comment."""
        lines: list[str] = []
        seen: dict[int, str] = {}
        for enumerator, name in zip(kind.enumerators, self.variants[type_id]):
            if enumerator.value in seen:
                lines[-1] += f" /* = {name} */"
            else:
                seen[enumerator.value] = name
                lines.append(f"{name} = {enumerator.value}")
        return lines

    def _variant(self, type_id: int, position: int) -> str:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Tagged)
        variant = kind.variants[position]
        name = self.variants[type_id][position]
        if positional(variant.fields):
            return f"{name}({', '.join(self.spell(f.type) for f in variant.fields)})"
        if not variant.fields:
            return f"{name} {{}}" if variant.has_fields else name
        return f"{name} {{ {', '.join(self._members(variant.fields, self.fields[type_id, position]))} }}"

    def _repr(self, type_: Type) -> str:
        attributes = type_.attributes
        if "transparent" in attributes.reprs:
            return "#[repr(transparent)]\n"
        words = []
        integer = integer_repr(type_)
        if not self.view.rust_repr(type_):
            has_payload = isinstance(type_.kind, Tagged) and any(v.fields for v in type_.kind.variants)
            if integer is None or "c" in attributes.reprs and has_payload:
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
    if not members or len(line) <= _WIDTH and not tall:
        return line + "\n"
    return "\n".join([f"{head} {{", *(f"    {member}," for member in members), "}"]) + "\n"
