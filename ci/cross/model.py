"""What a random function is made of, and the leaves of its values. Printers (kdl.py, c_text.py, rust_text.py) write all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Integer:
    """Also bools and characters. `c` and `rust` are how the languages spell it."""

    name: str
    c: str
    rust: str
    bits: int
    signed: bool


@dataclass(frozen=True)
class Float:
    name: str
    c: str
    rust: str
    suffix: str  #: of a constant in C
    digits: int  #: bits of the whole numbers that it holds exactly


@dataclass(frozen=True)
class Address:
    """An untyped pointer, which nobody follows."""

    name: str = "ptr"
    c: str = "void *"
    rust: str = "*mut core::ffi::c_void"


@dataclass(frozen=True)
class BitInt:
    bits: int
    signed: bool

    @property
    def name(self) -> str:
        return f"{'' if self.signed else 'u'}bitint {self.bits}"

    @property
    def c(self) -> str:
        return f"{'' if self.signed else 'unsigned '}_BitInt({self.bits})"


@dataclass(frozen=True)
class Complex:
    of: Float


@dataclass(frozen=True)
class Vector:
    of: Integer | Float
    lanes: int
    size: int  #: bytes

    @property
    def name(self) -> str:
        return f"v{self.lanes}{self.of.name}"


@dataclass(frozen=True)
class Array:
    of: Type
    count: int


@dataclass
class Enum:
    """Without `integer`, as wide as C makes it."""

    name: str
    integer: Integer | None
    values: list[int]


@dataclass
class Field:
    name: str  #: empty for a bit-field that holds nothing
    type: Type
    bits: int | None = None
    align: int = 0
    packed: bool = False


@dataclass
class Record:
    """A struct, a union or a class. `special`: what of a class isn't trivial; `base` comes before its members."""

    name: str
    kind: str
    fields: list[Field]
    packed: int = 0  #: 1 is `@packed`, more is `@packed N`
    align: int = 0
    special: list[str] = field(default_factory=list)
    base: Record | None = None


Scalar = Integer | Float | Address | BitInt | Enum
Type = Scalar | Complex | Vector | Array | Record


@dataclass
class Parameter:
    """`reference`: "" by value, "pointer", or the reference of C++ ("lvalue", "const") that is a pointer to other languages."""

    name: str
    type: Type
    reference: str = ""


@dataclass
class Callback:
    name: str
    parameters: list[Parameter]
    result: Type | None


@dataclass
class Function:
    number: int
    convention: str
    types: list[Record | Enum] = field(default_factory=list)
    parameters: list[Parameter] = field(default_factory=list)
    variadic: list[Parameter] = field(default_factory=list)
    result: Type | None = None
    callback: Callback | None = None  #: the last parameter of those that have a prototype

    @property
    def name(self) -> str:
        return f"f{self.number}"


@dataclass(frozen=True)
class Step:
    """One step into a value: a member, an element, a lane, or the parts of a complex number."""

    kind: str  #: "member", "element", "lane", "real", "imag"
    name: str = ""
    index: int = 0


@dataclass(frozen=True)
class Guard:
    """Alive only while union `node` of the value has member `member`."""

    node: int
    member: int


@dataclass
class Leaf:
    path: tuple[Step, ...]
    type: Scalar
    guards: tuple[Guard, ...]
    bits: int | None = None
    vector: Vector | None = None  #: the one that it is a lane of

    def text(self, root: str) -> str:
        """As a person reads it."""
        for step in self.path:
            root += {"member": f".{step.name}", "real": ".re", "imag": ".im"}.get(step.kind, f"[{step.index}]")
        return root


class Value:
    """A value of a type: its leaves, and how many members each of its unions has."""

    def __init__(self, type_: Type) -> None:
        self.type = type_
        self.unions: list[int] = []
        self.leaves = list(self._walk(type_, (), (), None))

    def _walk(self, type_: Type, path: tuple[Step, ...], guards: tuple[Guard, ...], bits: int | None) -> Iterator[Leaf]:
        match type_:
            case Array():
                for index in range(type_.count):
                    yield from self._walk(type_.of, (*path, Step("element", index=index)), guards, None)
            case Vector():
                for index in range(type_.lanes):
                    yield Leaf((*path, Step("lane", index=index)), type_.of, guards, vector=type_)
            case Complex():
                for part in ("real", "imag"):
                    yield Leaf((*path, Step(part)), type_.of, guards)
            case Record():
                if type_.base is not None:
                    yield from self._walk(type_.base, path, guards, None)
                node = len(self.unions)
                if type_.kind == "union":
                    self.unions.append(len(type_.fields))
                for number, one in enumerate(type_.fields):
                    if one.name:
                        alive = (*guards, Guard(node, number)) if type_.kind == "union" else guards
                        yield from self._walk(one.type, (*path, Step("member", one.name)), alive, one.bits)
            case _:
                yield Leaf(path, type_, guards, bits)


def parts(type_: Type) -> Iterator[Type]:
    """The type and all that it is made of."""
    yield type_
    match type_:
        case Array() | Complex() | Vector():
            yield from parts(type_.of)
        case Record():
            if type_.base is not None:
                yield from parts(type_.base)
            for one in type_.fields:
                yield from parts(one.type)


def values(function: Function) -> Iterator[Type]:
    """Types of all that is passed and returned."""
    back = function.callback
    called = back.parameters if back else []
    yield from (one.type for one in (*function.parameters, *function.variadic, *called))
    yield from (one for one in (function.result, back.result if back else None) if one is not None)


def signature(function: Function) -> Iterator[Type]:
    """The same, with what they are made of."""
    for type_ in values(function):
        yield from parts(type_)


def features(function: Function) -> set[str]:
    """What a language must have to say it, by the words of toolchains.py."""
    found: set[str] = set()
    for type_ in signature(function):
        match type_:
            case Integer() | Float():
                found.add(type_.name)
            case BitInt():
                found.add("bitint")
            case Complex():
                found |= {"complex"}
            case Vector():
                found |= {"vector", f"vector-{type_.size}"}
            case Record():
                if type_.kind == "class":
                    found.add("class")
                for one in type_.fields:
                    found |= {"bit-field"} if one.bits is not None else set()
                    found |= {"field-attribute"} if one.align or one.packed else set()
                    if type_.packed and any(isinstance(inner, Record) and inner.align for inner in parts(one.type)):
                        found.add("aligned-in-packed")
            case _:
                pass
    found |= {"variadic"} if function.variadic else set()
    found |= {function.convention} if function.convention != "c" else set()
    return found


def laid_out(function: Function) -> dict[str, Type]:
    """Types whose layouts are compared, by names: records, and what is no record but passed by itself."""
    found: dict[str, Type] = {one.name: one for one in function.types if isinstance(one, Record)}
    passed = [one for one in values(function) if not isinstance(one, Record | Address)]
    for number, (_, one) in enumerate(sorted({repr(one): one for one in passed}.items())):
        found[f"S{function.number}_{number}"] = one
    return found
