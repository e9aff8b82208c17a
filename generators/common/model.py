"""A spec as plain Python objects: the same words as harness/lang/model.h.

`abiter_model` (C++, by pybind11) shows the real model. It is copied once per spec into these objects, since an
attribute of a bound C++ object costs ten times as much as one of these.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from abiter_model import codec_key


class Field(NamedTuple):
    """A field, a parameter, or the member of a variant; a positional one is named "_0", "_1", …

    `bits` makes it a bit-field. Of a class: `base` (named after its type), `virtual_base`, `no_unique_address`.
    `reference` of a parameter `&T`: "lvalue", "rvalue" or "const" if C++ writes a reference, else "".
    """

    name: str
    type: int
    positional: bool = False
    bits: int | None = None
    align: int | None = None
    packed: bool = False
    base: bool = False
    virtual_base: bool = False
    no_unique_address: bool = False
    reference: str = ""

    @property
    def padding(self) -> bool:
        """An unnamed bit-field holds no value."""
        return self.positional and self.bits is not None


class Scalar(NamedTuple):
    """`name` is the spec's: "i8", "bool", "c_longdouble"."""

    name: str


class Unit(NamedTuple):
    """`()`"""


class Ref(NamedTuple):
    """`&T`, `&mut T`; `recursive` if T can reach this reference again. `pointer` is what Rust calls it: "ref", "raw",
    "nonnull", "box"."""

    target: int
    mutable: bool = False
    recursive: bool = False
    pointer: str = "ref"


class FatRef(NamedTuple):
    """`&[T]` ("slice"), `&str` ("str"), `&dyn Value` ("dyn"): `ref` goes to an array, or to the u64 that a method gives."""

    fat: str
    ref: Ref


class Wrapper(NamedTuple):
    """Rust's generic types around one: "Option", "NonZero", "PhantomData", and transparent ones."""

    name: str
    inner: int


class Array(NamedTuple):
    """`[T; length]`; `flexible`: C's `T name[]`, which holds nothing"""

    element: int
    length: int
    flexible: bool = False


class Atomic(NamedTuple):
    """C's `_Atomic(T)`"""

    element: int


class Complex(NamedTuple):
    """C's `_Complex`; the element is a scalar. Two leaves, real part first."""

    element: int


class Vector(NamedTuple):
    """`v4f32`: lanes of a scalar."""

    element: int
    length: int


class BitInt(NamedTuple):
    """`_BitInt(bits)`"""

    bits: int
    signed: bool



class Struct(NamedTuple):
    """`is_class`: a class of C++; its bases stand before its members."""

    fields: tuple[Field, ...]
    is_class: bool = False


class Tuple(NamedTuple):
    """`(A, B)`: positional fields."""

    fields: tuple[Field, ...]


class Union_(NamedTuple):
    fields: tuple[Field, ...]


class Enumerator(NamedTuple):
    """`written`: the spec gives the value."""

    name: str
    value: int
    written: bool = True


class Enum(NamedTuple):
    enumerators: tuple[Enumerator, ...]


class Variant(NamedTuple):
    """`has_fields` is false for `Empty;` and true for `Simple { … }`."""

    name: str
    has_fields: bool
    fields: tuple[Field, ...]


class Tagged(NamedTuple):
    variants: tuple[Variant, ...]

    @property
    def fieldless(self) -> bool:
        """Without any payload: it is an enum."""
        return not any(v.fields for v in self.variants)


class Alias(NamedTuple):
    target: int


class PunBlock(NamedTuple):
    """No languages: the default block."""

    languages: tuple[str, ...]
    type: int


class Pun(NamedTuple):
    blocks: tuple[PunBlock, ...]


class Callback(NamedTuple):
    """A pointer to a function; its convention is among the type's attributes."""

    inputs: tuple[Field, ...]
    output: int | None = None


Kind = (
    Scalar | Unit | Ref | Array | Atomic | Complex | Vector | BitInt | Struct | Union_ | Enum | Tagged | Alias
    | Pun | FatRef | Wrapper | Tuple | Callback
)

#: Kinds whose name is the spec author's.
NOMINAL = (Struct, Union_, Enum, Tagged, Alias, Pun, Callback)


class Attributes(NamedTuple):
    """`@repr …`, `@align N`, `@packed N`, `@ "text"`, `@class …`, `@cpp "type"`, `@mangled "a::f"`; of functions and statics
    words that stand alone, such as "noreturn"; of callbacks a convention, C's if there is none."""

    reprs: tuple[str, ...] = ()
    align: int | None = None
    packed: int | None = None
    passthrough: tuple[str, ...] = ()
    special: tuple[str, ...] = ()
    cpp: str | None = None
    mangled: str | None = None
    marks: tuple[str, ...] = ()
    convention: str | None = None


class Type(NamedTuple):
    """`name` as the spec writes it, `key` an identifier that is unique in the spec.

    Of a type whose values are one leaf: `width`, its bytes that count (10 of an x87 long double, of an enum those of
    its integer); whether it is `signed` or `floating`. Of others 0. `cells`: the most that a value flattens to; 0 if there is
    nothing in it.
    """

    name: str
    key: str
    kind: Kind
    attributes: Attributes
    cells: int
    width: int
    signed: bool
    floating: bool

    @property
    def in_symbols(self) -> str:
        """The key as it stands in the names of codecs."""
        return codec_key(self.key)


class Method(NamedTuple):
    """A member function of C++; unless it is static, its object is the first input, `this`.

    `through`: the base that declares a virtual one, and through which it is called.
    """

    type: int
    is_static: bool = False
    is_virtual: bool = False
    through: int | None = None


class Leg(NamedTuple):
    """One of the calls that a call of a function consists of: itself, and those back through pointers among its arguments
    (harness/lang/legs.h). `depth` 0, 2, …: the caller's side calls; 1, 3, …: the callee's. `parent`, `argument`, `members`:
    the pointer is found in this argument of that leg, through these members, each a struct and the position of its field.
    `first_slot`: of the arguments; that of the result follows."""

    depth: int
    callback: int | None
    inputs: tuple[Field, ...]
    output: int | None
    parent: int
    argument: int
    members: tuple[tuple[int, int], ...]
    first_slot: int

    @property
    def side(self) -> str:
        """Who is called: whose unit has the function."""
        return "caller" if self.depth % 2 else "callee"


#: What a leaf of a constant holds; of an enum the value.
LeafValue = int | float | bool


class Function(NamedTuple):
    """`output` is None for a function that returns nothing; `fixed` says how many inputs stand before the `...` of a
    variadic one, None for others; `by_list`: the others are passed in a va_list instead. `is_static`: an object of the
    output's type that the callee's side defines; what the caller writes to it is its one input. `legs`: the function
    itself, then what is called back. `constant`: the leaves of what a `@const` static holds."""

    name: str
    inputs: tuple[Field, ...]
    output: int | None = None
    attributes: Attributes = Attributes()
    fixed: int | None = None
    by_list: bool = False
    method: Method | None = None
    is_static: bool = False
    legs: tuple[Leg, ...] = ()
    constant: tuple[LeafValue, ...] = ()


class Spec(NamedTuple):
    """`rust_repr`: nominal types without a `@repr` of their own are laid out as repr(Rust) in this build. `file`: the file's name,
    without its folder."""

    name: str
    types: tuple[Type, ...]
    functions: tuple[Function, ...]
    rust_repr: bool = False
    file: str = ""


class DataModel(NamedTuple):
    """What C's types are on the target, as far as the types of a spec don't say it themselves. `pointer`: bytes."""

    pointer: int


class Language(NamedTuple):
    """What its folder's language.toml says: `name` of the folder, `title` for people, `extension` of a source. `comment`:
    what stands in front of a comment's first line, in front of its others, and behind it. `keywords`: what nothing in a
    source can be called. `types`: the language whose types it has, where they are another one's."""

    name: str
    title: str
    extension: str
    comment: tuple[str, str, str]
    keywords: frozenset[str]
    types: Language | None

    def commented(self, lines: Iterable[str]) -> str:
        """The lines as a comment."""
        before, between, behind = self.comment
        return before + f"\n{between}".join(lines) + f"{behind}\n"


class Machine(NamedTuple):
    """The target's processor (harness/target/architecture.h)."""

    name: str
    sure_registers: int
    stacked_results: frozenset[str]


class Toolchain(NamedTuple):
    """What a generator may know of a toolchain. `lacks`: feature → reason. `command`: what prints the unit, if that isn't the usual one."""

    language: Language
    conventions: tuple[str, ...]
    lacks: dict[str, str]
    machine: Machine
    data_model: DataModel
    command: str = ""


def language(native: Any, types: Any) -> Language:
    """Copies an `abiter_model.Language`; `types` is that of its types, or None."""
    before, between, behind = native.comment
    of_types = None if types is None else language(types, None)
    words = frozenset(native.keywords)
    return Language(native.name, native.title, native.extension, (before, between, behind), words, of_types)


def machine(native: Any) -> Machine:
    """Copies an `abiter_model.Architecture`."""
    return Machine(native.name, native.sure_registers, frozenset(native.stacked_results))


def data_model(native: Any) -> DataModel:
    """Copies an `abiter_model.DataModel`."""
    return DataModel(native.pointer)


def _fields(native: Any) -> tuple[Field, ...]:
    return tuple(
        [
            Field(
                *(f.name, f.type, f.positional, f.bits, f.align, f.packed),
                *(f.base, f.virtual_base, f.no_unique_address, f.reference),
            )
            for f in native
        ]
    )


def _ref(native: Any) -> Ref:
    return Ref(native.target, native.mutable, native.recursive, native.pointer)


def _attributes(native: Any) -> Attributes:
    if native.empty:
        return _NO_ATTRIBUTES
    return Attributes(
        tuple(native.reprs),
        native.align,
        native.packed,
        tuple(native.passthrough),
        tuple(native.special),
        native.cpp,
        native.mangled,
        tuple(native.marks),
        native.convention,
    )


def _method(native: Any) -> Method | None:
    return None if native is None else Method(native.type, native.is_static, native.is_virtual, native.through)


_NO_ATTRIBUTES = Attributes()

#: From the name of a bound kind (that of C++ without "Type") to ours.
_KINDS: dict[str, Any] = {
    "Scalar": lambda k: Scalar(k.name),
    "Unit": lambda _: Unit(),
    "Ref": _ref,
    "FatRef": lambda k: FatRef(k.fat, _ref(k.ref)),
    "Wrapper": lambda k: Wrapper(k.name, k.inner),
    "Tuple": lambda k: Tuple(_fields(k.fields)),
    "Array": lambda k: Array(k.element, k.length, k.flexible),
    "Atomic": lambda k: Atomic(k.element),
    "Complex": lambda k: Complex(k.element),
    "Vector": lambda k: Vector(k.element, k.length),
    "BitInt": lambda k: BitInt(k.bits, k.signed),
    "Struct": lambda k: Struct(_fields(k.fields), k.is_class),
    "Union": lambda k: Union_(_fields(k.fields)),
    "Enum": lambda k: Enum(tuple([Enumerator(e.name, e.value, e.written) for e in k.enumerators])),
    "Tagged": lambda k: Tagged(tuple([Variant(v.name, v.has_fields, _fields(v.fields)) for v in k.variants])),
    "Alias": lambda k: Alias(k.target),
    "Callback": lambda k: Callback(_fields(k.inputs), k.output),
    "Pun": lambda k: Pun(tuple([PunBlock(tuple(b.languages), b.type) for b in k.blocks])),
}


def _function(native: Any, spec: Any, position: int, types: tuple[Type, ...]) -> Function:
    inputs = _fields(native.inputs)
    legs = [Leg(0, None, inputs, native.output, -1, -1, (), 0)]
    for depth, callback, parent, argument, members, first_slot in spec.callback_legs(position):
        kind = types[callback].kind
        assert isinstance(kind, Callback)
        legs.append(Leg(depth, callback, kind.inputs, kind.output, parent, argument, members, first_slot))
    attributes = _attributes(native.attributes)
    constant = tuple(spec.constant_leaves(native.output)) if native.is_static and "const" in attributes.marks else ()
    return Function(
        native.name, inputs, native.output, attributes, native.fixed, native.by_list, _method(native.method),
        native.is_static, tuple(legs), constant,
    )


def from_native(native: Any) -> Spec:
    """Copies an `abiter_model.Spec`."""
    types = []
    for i, t in enumerate(native.types):
        kind = t.kind
        copied = _KINDS[type(kind).__name__](kind)
        shape = native.leaf_shape(i)
        if isinstance(copied, Enum) and not shape[1]:  # the model has the bits of what is beyond a signed integer
            copied = Enum(tuple([e._replace(value=e.value % (1 << 64)) for e in copied.enumerators]))
        types.append(Type(t.name, t.key, copied, _attributes(t.attributes), t.max_cells, *shape))
    all_types = tuple(types)
    functions = tuple([_function(f, native, i, all_types) for i, f in enumerate(native.functions)])
    return Spec(native.name, all_types, functions, native.rust_repr, native.file)
