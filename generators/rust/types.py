"""Types in Rust: what they are called, and how they are spelled."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import ClassVar

from common.model import (
    NOMINAL,
    Array,
    Atomic,
    Callback,
    Enum,
    FatRef,
    Field,
    Function,
    Language,
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
from common.names import Identifiers, Locals, Reserved, Words, field_names, function_symbol, parameter_names
from common.view import View

from . import helpers, wrappers
from .scalars import OF_C, atomic_name

_INTEGERS = ("i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128", "isize", "usize")

#: Scalars that stable Rust doesn't have.
FEATURES = ("f16", "f128")

#: What a pattern would be seen as, of the crate's own and of std's prelude: no parameter can be called so.
VALUES = frozenset(["caller_state", "callee_state", "callee_leave", "callee_ruin", "Some", "None", "Ok", "Err"])

#: What generated functions call things by themselves, and types of Rust's own: no type can be called so.
OURS = frozenset(
    [
        "slot", "args", "f", "v", "t", "i", "j", "k", "l", "m", "n", "core",
        "caller_state", "callee_state", "Option", "Some", "None", "Value", "alloc", "str", "bool", "char",
        *(f"{letter}{i}" for letter in "fte" for i in range(64)), *_INTEGERS, *OF_C,
    ]
)

_BOUND = re.compile(r"(?:let mut |let |fn )(\w+)|(\w+):")

#: What no type can be called besides, since helpers, codecs and calls call their variables so: a name in a pattern is that of a
#: tuple struct, if there is one.
_VARIABLES = frozenset(
    [
        "r", "p", "s", "tag", "found", "like",
        *(name for helper in (*helpers.ITEMS, *helpers.HELPERS) for names in _BOUND.findall(helper.text) for name in names if name),
    ]
)


def integer_repr(type_: Type) -> str | None:
    """The integer of `@repr "u8"`."""
    return next((r for r in type_.attributes.reprs if r in _INTEGERS), None)


def positional(fields: Iterable[Field]) -> bool:
    """True for what is a tuple in Rust."""
    fields = tuple(fields)
    return bool(fields) and all(f.positional for f in fields)


class Types:
    """Spells the types of a view.

    names   of nominal types
    fields  of structs and unions: (type, None) → names, "0", "1", … of a tuple's; of variants (type, position) → names
    no_parameters  what no parameter can be called
    """

    NO_TYPES: ClassVar[frozenset[str]] = _VARIABLES

    def __init__(self, view: View, language: Language | None = None) -> None:
        """`language`: that of the text, where the view is another one's."""
        self.view = view
        self.keywords = (language or view.toolchain.language).keywords
        self.names: dict[int, str] = {}
        self.variants: dict[int, list[str]] = {}
        self.fields: dict[tuple[int, int | None], list[str]] = {}
        self._spellings: dict[int, str] = {}
        self._copies: dict[int, bool] = {}
        self._name_everything()

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
                not isinstance(kind, (Ref, FatRef, Wrapper)) or wrappers.copies(kind)
            )
            known = isinstance(kind, Callback) or (known and all(self.copies(t) for t in self.view.values(type_id)))
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
        return isinstance(kind, NOMINAL) and not isinstance(kind, Pun)

    def empty(self, type_id: int) -> bool:
        """True if neither put nor get has anything to do with an object of the type."""
        return self.view.types[type_id].cells == 0

    def uses(self, type_ids: Iterable[int]) -> tuple[str, ...]:
        """What must stand in the prelude for these types to be spelled; and "vector", if a vector is spelled there."""
        found: dict[str, None] = {}
        seen: set[int] = set()
        waiting = list(type_ids)
        while waiting:
            type_id = waiting.pop(0)
            if type_id in seen:
                continue
            seen.add(type_id)
            kind = self.view.types[type_id].kind
            if isinstance(kind, Scalar) and kind.name in FEATURES:
                found[kind.name] = None
            if isinstance(kind, Vector):
                found["vector"] = None
            if isinstance(kind, FatRef) and kind.fat == "dyn":
                found["value"] = None
            if isinstance(kind, (Ref, FatRef)) and (kind.ref if isinstance(kind, FatRef) else kind).pointer == "box":
                found["alloc"] = None
            if not isinstance(kind, NOMINAL):
                target = self.view.target(type_id)
                waiting.extend(self.view.values(type_id) if target is None else (target,))
        return tuple(found)

    def parameter_names(self, function: Function, leg: int = 0) -> list[str]:
        """Names of the parameters of a function, or of one of its calls back. None of them is that of an object or of a tuple struct of the
        unit: as a pattern, it would be that. Other types are called in another namespace."""
        return parameter_names(function.legs[leg].inputs, Words(self.no_parameters))

    def locals(self, function: Function, leg: int = 0) -> Locals:
        """What the same function calls things by itself."""
        return Locals([*self.parameter_names(function, leg), *self.no_parameters])

    def distinct(self, type_id: int) -> dict[int, str]:
        """The first enumerator of each value of an enum: the one that is a variant."""
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Enum)
        found: dict[int, str] = {}
        for enumerator, name in zip(kind.enumerators, self.variants[type_id], strict=True):
            found.setdefault(enumerator.value, name)
        return found

    def tag_is_hidden(self, type_id: int) -> bool:
        """True for a tagged union whose tag is wherever Rust likes."""
        type_ = self.view.types[type_id]
        return isinstance(type_.kind, Tagged) and self.view.rust_repr(type_)

    def _name_everything(self) -> None:
        types = self.view.types
        reserved = Reserved([*self.keywords, *OURS], [f.name for f in self.view.spec.functions])
        scope = Identifiers(reserved.with_words(self.NO_TYPES))
        puns = []
        for type_id in self.view.order:
            kind = types[type_id].kind
            if isinstance(kind, Pun):
                puns.append(type_id)
            elif isinstance(kind, NOMINAL):
                self.names[type_id] = scope.take(types[type_id].name)
            if isinstance(kind, (Struct, Union_)):
                self.fields[type_id, None] = self._field_names(kind.fields, isinstance(kind, Struct))
            elif isinstance(kind, Enum):
                self.variants[type_id] = field_names([e.name for e in kind.enumerators], self.keywords)
            elif isinstance(kind, Tagged):
                self.variants[type_id] = field_names([v.name for v in kind.variants], self.keywords)
                for i, variant in enumerate(kind.variants):
                    self.fields[type_id, i] = self._field_names(variant.fields, True)
        for type_id in puns:
            for block in self.view.values(type_id):
                self.names[type_id] = self.names[block]
        tuples = [name for i, name in self.names.items() if isinstance(kind := types[i].kind, Struct) and positional(kind.fields)]
        statics = [function_symbol(f.name, "c") for f in self.view.spec.functions if f.is_static]
        layouts = [f"{side}_layout_{types[i].in_symbols}" for side in ("caller", "callee") for i in self.view.order]
        self.no_parameters = frozenset([*self.keywords, *VALUES, *tuples, *statics, *layouts])

    def _field_names(self, fields: tuple[Field, ...], may_be_tuple: bool) -> list[str]:
        if may_be_tuple and positional(fields):
            return [str(i) for i in range(len(fields))]
        return field_names([f.name for f in fields], self.keywords)

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
            return wrappers.spell(self.view, kind, self.spell)
        if isinstance(kind, Vector):
            return f"core::arch::{self._arch()}::{self._vector(kind)}"
        if isinstance(kind, Array):
            return f"[{self.spell(kind.element)}; {kind.length}]"
        return self.names[type_id]

    def _arch(self) -> str:
        """What core::arch calls the target's processor."""
        machine = self.view.toolchain.machine.name
        return "x86" if machine == "i386" else machine

    def _vector(self, kind: Vector) -> str:
        """The type whose psABI equivalent this is; its integers are of any width."""
        element = self.view.types[kind.element].kind
        assert isinstance(element, Scalar)
        suffix = {"f32": "", "f64": "d"}.get(element.name, "i")
        return f"__m{8 * self.view.vector_bytes(kind)}{suffix}"
