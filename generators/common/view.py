"""A spec as one language sees it: which types it needs, in which order, and which of them it can't say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from .model import (
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
    Function,
    Pun,
    Ref,
    Scalar,
    Spec,
    Struct,
    Tagged,
    Toolchain,
    Tuple,
    Type,
    Union_,
    Unit,
    Vector,
    Wrapper,
)
from .unit import Unsupported


class Block(NamedTuple):
    """Why something can't be said; `feature` is a word of plan::Lack."""

    feature: str
    reason: str


#: Scalars that have to be aligned to more than a slot of some machine's stack.
_WIDE = ("i128", "u128", "f128", "f80", "c_longdouble")

#: Representations of an enum that leave its integer open.
_FREE = ("c", "rust", "transparent")


def fits(value: int, width: int, signed: bool = False) -> bool:
    """Whether an integer of so many bytes has the value; without `signed` it may have a sign or not."""
    return -(1 << (8 * width - 1)) <= value < 1 << (8 * width - (1 if signed else 0))


def enum_range(type_: Type) -> Block:
    """Why an enum can't be said whose values are too many for its integer."""
    return Block("enum-range", f"'{type_.name}' has values that its integer has no room for on this target")


class View:
    """Types are spoken of by their index. Puns are seen through the language's own block.

    order    the types that matter here, each after those that it contains by value; scalars and enums come first
    blocks   for each type why it can't be said, None if it can
    """

    def __init__(self, spec: Spec, toolchain: Toolchain, blocked: Callable[[View, int], Block | None]) -> None:
        """`blocked` tells whether a type by itself, its contents aside, can't be said."""
        self.spec = spec
        self.types = spec.types
        self.toolchain = toolchain
        self._of_puns = (toolchain.language.types or toolchain.language).name
        self._values = [tuple(self._by_value(i)) for i in range(len(spec.types))]
        self.order = self._ordered(self._reached())
        self.blocks = self._find_blocks(blocked)

    def chosen(self, pun: Pun) -> int | None:
        """The type of the pun's block for the language, else of the default block."""
        default = None
        for block in pun.blocks:
            if self._of_puns in block.languages:
                return block.type
            if not block.languages and default is None:
                default = block.type
        return default

    def resolve(self, type_id: int) -> int:
        """Through aliases and puns to a type of another kind, or to a pun that has nothing for the language."""
        while True:
            kind = self.types[type_id].kind
            following = kind.target if isinstance(kind, Alias) else self.chosen(kind) if isinstance(kind, Pun) else None
            if following is None:
                return type_id
            type_id = following

    def values(self, type_id: int) -> tuple[int, ...]:
        """Types that this one contains by value."""
        return self._values[type_id]

    def aligned(self, type_id: int) -> bool:
        """Whether a value may have to be aligned to more than the stack's slots are: where it lies is looked at then."""
        type_ = self.types[type_id]
        kind = type_.kind
        fields: tuple[Field, ...] = kind.fields if isinstance(kind, (Struct, Union_)) else ()
        return (
            isinstance(kind, (Atomic, Vector))
            or (isinstance(kind, Scalar) and kind.name in _WIDE)
            or type_.attributes.align is not None
            or any(field.align is not None for field in fields)
            or any(self.aligned(inner) for inner in self.values(type_id))
        )

    def left_behind(self, function: Function) -> bool:
        """Whether a caller that ignores the result of the function has something to do with it all the same: it has memory for it, or
        takes it out of registers that must be empty."""
        plain = not (function.method or function.attributes.mangled or function.by_list or function.legs[1:])
        if function.output is None or not plain or "noreturn" in function.attributes.marks:
            return False
        kind = self.types[self.resolve(function.output)].kind
        stacked = isinstance(kind, Scalar) and kind.name in self.toolchain.machine.stacked_results
        return stacked or isinstance(kind, (Complex, Struct, Tagged, Union_))

    def uses_stack(self, function: Function) -> bool:
        """Whether a caller of the function is likely to put something on the stack for it: arguments that don't fit into registers, copies
        of what is passed by its address, memory for a result; on a machine without registers for arguments nearly anything. What is aligned to more than the
        stack has callers at all positions of it instead."""
        passed = [f.type for f in function.inputs] + ([] if function.output is None else [function.output])
        if "noreturn" in function.attributes.marks or any(self.aligned(t) for t in passed):
            return False
        registers = self.toolchain.machine.sure_registers
        return function.fixed is not None or len(function.inputs) > registers or any(self._is_large(t) for t in passed)

    def _is_large(self, type_id: int) -> bool:
        """An aggregate of more leaves than two registers hold if each has one."""
        kind = self.types[self.resolve(type_id)].kind
        return isinstance(kind, (Array, Struct, Tagged, Union_, Vector)) and self.types[type_id].cells > 2

    def rust_repr(self, type_: Type) -> bool:
        """True for a nominal type whose layout is Rust's own affair."""
        if not isinstance(type_.kind, (Struct, Union_, Enum, Tagged)):
            return False
        reprs = type_.attributes.reprs
        if isinstance(type_.kind, Struct) and type_.kind.is_class:
            return False
        return "rust" in reprs or (self.spec.rust_repr and not reprs)

    def zero_sized(self, type_id: int) -> bool:
        """By Rust's rules."""
        kind = self.types[self.resolve(type_id)].kind
        if isinstance(kind, Array):
            return kind.length == 0 or self.zero_sized(kind.element)
        if isinstance(kind, (Struct, Union_, Tuple)):
            return all(self.zero_sized(f.type) for f in kind.fields)
        if isinstance(kind, Wrapper):
            return kind.name == "PhantomData" or (kind.name != "Option" and self.zero_sized(kind.inner))
        return isinstance(kind, Unit)

    def transparent(self, type_id: int) -> int | None:
        """What a `@repr "transparent"` type holds; itself not transparent: None. Without contents: None too."""
        type_ = self.types[type_id]
        if "transparent" not in type_.attributes.reprs:
            return None
        return next((t for t in self._values[type_id] if not self.zero_sized(t)), None)

    def seen_through(self, type_id: int) -> int | None:
        """What a type is but another name or a transparent cover of; None: it stands for itself."""
        kind = self.types[type_id].kind
        if isinstance(kind, Alias):
            return kind.target
        if isinstance(kind, Pun):
            return self.chosen(kind)
        if isinstance(kind, Wrapper) and kind.name not in ("Option", "PhantomData"):
            return kind.inner
        return self.transparent(type_id)

    def passed_as(self, type_id: int) -> int:
        """What a value of the type is to a calling convention: through aliases, puns and transparent types."""
        while (inner := self.seen_through(type_id)) is not None:
            type_id = inner
        return type_id

    def nullable(self, type_id: int) -> bool:
        """True for what an Option of is guaranteed to be the same, with None as null or 0: pointers but raw ones, pointers to
        functions, NonZero, and what is transparent around them (std, "Representation" of Option)."""
        type_id = self.resolve(type_id)
        kind = self.types[type_id].kind
        if isinstance(kind, Callback):
            return True
        if isinstance(kind, Ref):
            return kind.pointer != "raw"
        if isinstance(kind, Wrapper):
            return kind.name == "NonZero" or (kind.name in ("ManuallyDrop", "Pin", "Wrapping") and self.nullable(kind.inner))
        inner = self.transparent(type_id)
        return inner is not None and self.nullable(inner)

    def codecs(self) -> list[int]:
        """The types that get a codec: nominal ones, those that other codecs call, and those of parameters and results."""
        used = {t for f in self.spec.functions for t in self.signature(f)}
        for type_id in self.order:
            if isinstance(self.types[type_id].kind, Callback):
                used.update(self._values[type_id])
        return [t for t in self.order if t in used or isinstance(self.types[t].kind, NOMINAL) or self.has_parts(t)]

    def has_parts(self, type_id: int) -> bool:
        """True for a type without a name of its own that has variants, fields or a length."""
        kind = self.types[type_id].kind
        return isinstance(kind, (FatRef, Tuple)) or (isinstance(kind, Wrapper) and kind.name == "Option")

    def target(self, type_id: int) -> int | None:
        """What a pointer points to, or a PhantomData only speaks of."""
        kind = self.types[type_id].kind
        if isinstance(kind, FatRef):
            return kind.ref.target
        if isinstance(kind, Wrapper):
            return kind.inner if kind.name == "PhantomData" else None
        return kind.target if isinstance(kind, Ref) else None

    @staticmethod
    def signature(function: Function) -> Iterator[int]:
        """Types of the parameters, then of the result."""
        for field in function.inputs:
            yield field.type
        if function.output is not None:
            yield function.output

    def supported(
        self, by_value: Callable[[int], Block | None], mangled: bool = False
    ) -> tuple[list[Function], list[Unsupported]]:
        """The functions that can be said, and the others. `by_value` tells why a type can't be passed by value. `mangled`: it has functions
        with the mangled names of C++."""
        good, bad = [], []
        passing: dict[int, Block | None] = {}
        for function in self.spec.functions:
            block = None
            if function.attributes.passthrough and "passthrough" in self.toolchain.lacks:
                block = Block("passthrough", self.toolchain.lacks["passthrough"])
            if function.attributes.mangled is not None and not mangled:
                block = Block("mangled", "only C++ has mangled names")
            if function.fixed is not None and "variadic" in self.toolchain.lacks:
                block = Block("variadic", self.toolchain.lacks["variadic"])
            for type_id in self.signature(function):
                if block is not None:
                    break
                block = self.blocks[type_id]
                if block is None:
                    if type_id not in passing:
                        passing[type_id] = by_value(type_id)
                    block = None if function.is_static else passing[type_id]
            if block is None:
                good.append(function)
            else:
                bad.append(Unsupported(function.name, "", block.feature, block.reason))
        return good, bad

    def vector_bytes(self, kind: Vector) -> int:
        """As many as its lanes have."""
        return kind.length * self.types[kind.element].width

    def _by_value(self, type_id: int) -> Iterator[int]:
        kind = self.types[type_id].kind
        if isinstance(kind, (Struct, Union_, Tuple)):
            yield from (f.type for f in kind.fields)
        elif isinstance(kind, Wrapper) and kind.name != "PhantomData":
            yield kind.inner
        elif isinstance(kind, (Array, Atomic, Complex, Vector)):
            yield kind.element
        elif isinstance(kind, Alias):
            yield kind.target
        elif isinstance(kind, Callback):
            yield from (f.type for f in kind.inputs)
            if kind.output is not None:
                yield kind.output
        elif isinstance(kind, Tagged):
            yield from (f.type for v in kind.variants for f in v.fields)
        elif isinstance(kind, Pun):
            chosen = self.chosen(kind)
            if chosen is not None:
                yield chosen

    def _reached(self) -> list[int]:
        """Types of signatures, nominal types that belong to no pun, and all that these need; ascending."""
        in_puns = {b.type for t in self.types if isinstance(t.kind, Pun) for b in t.kind.blocks}
        waiting = [t for f in self.spec.functions for t in self.signature(f)]
        waiting += [i for i, t in enumerate(self.types) if isinstance(t.kind, NOMINAL) and i not in in_puns]
        seen = set(waiting)
        while waiting:
            type_id = waiting.pop()
            target = self.target(type_id)
            for other in (*self._values[type_id], *(() if target is None else (target,))):
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        return sorted(seen)

    def _ordered(self, reached: list[int]) -> list[int]:
        order: dict[int, None] = {}
        for type_id in reached:
            if isinstance(self.types[type_id].kind, (Scalar, Enum)):
                order[type_id] = None
        for root in reached:
            stack = [(root, iter(self._values[root]))] if root not in order else []
            entered = {root}
            while stack:
                type_id, children = stack[-1]
                child = next((c for c in children if c not in order and c not in entered), None)
                if child is None:
                    order[type_id] = None
                    stack.pop()
                else:
                    entered.add(child)
                    stack.append((child, iter(self._values[child])))
        return list(order)

    def _find_blocks(self, blocked: Callable[[View, int], Block | None]) -> list[Block | None]:
        found: list[Block | None] = [None] * len(self.types)
        for type_id in self.order:
            found[type_id] = self._blocked_anywhere(type_id) or blocked(self, type_id)
        # A reference to what can't be said can't be said; `()` is no value in many languages, but has an address.
        changed = True
        while changed:
            changed = False
            for type_id in self.order:
                if found[type_id] is not None:
                    continue
                inner = self._values[type_id]
                target = self.target(type_id)
                if target is not None and not isinstance(self.types[self.resolve(target)].kind, Unit):
                    inner = (target,)
                block = next((found[i] for i in inner if found[i] is not None), None)
                if block is not None:
                    found[type_id] = block
                    changed = True
        return found

    def _blocked_anywhere(self, type_id: int) -> Block | None:
        """What holds for every language."""
        type_ = self.types[type_id]
        kind, attributes, lacks = type_.kind, type_.attributes, self.toolchain.lacks
        if isinstance(kind, Scalar) and kind.name in lacks:
            return Block(kind.name, lacks[kind.name])
        convention = attributes.convention
        if isinstance(kind, Callback) and convention is not None and convention not in self.toolchain.conventions:
            return Block(convention, f"the toolchain has no functions of the convention '{convention}'")
        if isinstance(kind, Pun) and self.chosen(kind) is None:
            return Block("pun", f"pun '{type_.name}' has no block for {self._of_puns}")
        if (isinstance(kind, Tagged) and not kind.variants) or (isinstance(kind, Enum) and not kind.enumerators):
            return Block("empty-enum", f"'{type_.name}' has no values")
        if isinstance(kind, Enum) and any(repr_ not in _FREE for repr_ in attributes.reprs):
            # Written for integers of another width.
            if not all(fits(e.value, type_.width) for e in kind.enumerators):
                return enum_range(type_)
        if isinstance(kind, Vector) and f"vector-{self.vector_bytes(kind)}" in lacks:
            feature = f"vector-{self.vector_bytes(kind)}"
            return Block(feature, lacks[feature])
        wide = next((r for r in attributes.reprs if r in ("i128", "u128")), None)
        if wide is not None and wide in lacks:
            return Block(wide, lacks[wide])
        wanted = [
            ("repr128", wide is not None),
            ("align", attributes.align is not None),
            ("packed", attributes.packed is not None),
            ("passthrough", bool(attributes.passthrough)),
            ("repr-rust", self.rust_repr(type_)),
            ("empty-struct", isinstance(kind, (Struct, Union_)) and not kind.fields),
            ("bit-field", isinstance(kind, (Struct, Union_)) and any(f.bits is not None for f in kind.fields)),
            ("complex", isinstance(kind, Complex)),
            ("complex-integer", isinstance(kind, Complex) and not self.types[kind.element].floating),
            ("tuple", isinstance(kind, Tuple)),
            (kind.fat if isinstance(kind, FatRef) else "", isinstance(kind, FatRef)),
            ("vector", isinstance(kind, Vector)),
            ("bitint", isinstance(kind, BitInt)),
            ("zero-length-array", isinstance(kind, Array) and kind.length == 0 and not kind.flexible),
            ("flexible-array", isinstance(kind, Array) and kind.flexible),
            ("atomic", isinstance(kind, Atomic)),
            ("aligned-typedef", isinstance(kind, Alias) and attributes.align is not None),
            ("aligned-field", isinstance(kind, (Struct, Union_)) and any(f.align or f.packed for f in kind.fields)),
            ("no-unique-address", isinstance(kind, Struct) and any(f.no_unique_address for f in kind.fields)),
            ("trivial-abi", "trivial_abi" in attributes.special),
        ]
        return next(
            (Block(feature, lacks[feature]) for feature, is_wanted in wanted if is_wanted and feature in lacks), None
        )


def plain_functions(functions: list[Function], who: str) -> tuple[list[Function], list[Unsupported]]:
    """Those that are nothing but functions, for generators that write no statics and no words in front of functions."""
    good, bad = [], []
    for function in functions:
        if function.is_static:
            bad.append(Unsupported(function.name, "", "static", f"no statics are written for {who}"))
        elif function.attributes.marks:
            mark = function.attributes.marks[0]
            bad.append(Unsupported(function.name, "", mark, f"no functions with @{mark} are written for {who}"))
        else:
            good.append(function)
    return good, bad


def no_callbacks(blocked: Callable[[View, int], Block | None], who: str) -> Callable[[View, int], Block | None]:
    """The same as `blocked`, for generators that write no functions that are called back."""

    def with_callbacks(view: View, type_id: int) -> Block | None:
        if isinstance(view.types[type_id].kind, Callback):
            return Block("callback", f"no functions that are called back are written for {who}")
        return blocked(view, type_id)

    return with_callbacks
