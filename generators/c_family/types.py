"""Types in C and C++: what can be said, how a type is spelled, and its definition."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    Function,
    Kind,
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
from common.view import Block, View

from . import classes, wrappers
from .dialect import CONVENTIONS, TYPEDEFS, Dialect
from .lives import Lives

#: Nobody reads one: whatever is there, its value is null.
NULL = "decltype(nullptr)"

#: By class: how its member functions are declared, given how a type is spelled there.
Methods = dict[int, list[Callable[["Types"], str]]]

#: A definition that fits is written on one line.
_WIDTH = 110

#: The integers that an enum's representation can be.
_INTEGERS = {name: TYPEDEFS[name] for name in ("i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "i128", "u128", "isize", "usize")}


def blocked(view: View, type_id: int) -> Optional[Block]:
    """Why a type by itself can't be said."""
    type_ = view.types[type_id]
    if isinstance(type_.kind, Atomic) and view.toolchain.language == "cpp":
        if not isinstance(view.types[view.passed_as(type_.kind.element)].kind, Scalar):
            return Block("atomic-struct", "an atomic struct can't be copied in C++")
    if isinstance(type_.kind, Struct) and type_.kind.is_class and view.toolchain.language == "c":
        return Block("class", "C has no classes")
    if isinstance(type_.kind, Scalar) and type_.kind.name == "home" and view.toolchain.language == "c":
        return Block("class", "only a class of C++ can hold its own address")
    if isinstance(type_.kind, BitInt) and type_.width > 8 and "i128" in view.toolchain.lacks:
        return Block("bitint", "its value is moved as an __int128, which the toolchain has not")
    if view.rust_repr(type_):
        return Block("repr-rust", f"'{type_.name}' is laid out as Rust likes")
    if type_.attributes.align is not None and (isinstance(type_.kind, Enum) or fieldless(type_)):
        return Block("align", "an enum's size doesn't follow its alignment in C and C++")
    if isinstance(type_.kind, Callback):
        return next((block for t in view.values(type_id) if (block := by_value(view, t)) is not None), None)
    if isinstance(type_.kind, (Struct, Union_)) and "empty-struct" in view.toolchain.lacks:
        if all(wrappers.absent(view, f.type) for f in type_.kind.fields):
            return Block("empty-struct", view.toolchain.lacks["empty-struct"])
    return wrappers.blocked(view, type_id)


def by_value(view: View, type_id: int) -> Optional[Block]:
    """Why a type can't be a parameter or a result."""
    kind = view.types[view.passed_as(type_id)].kind
    if isinstance(kind, Atomic) and not isinstance(view.types[view.passed_as(kind.element)].kind, (Scalar, Ref)):
        return Block("atomic-by-value", "to load or store a whole atomic struct takes a library")
    if isinstance(kind, Array):
        return Block("array-by-value", "C and C++ have no arrays as parameters and results")
    if not Lives(view).movable(type_id):
        return Block("not-movable", "a value that can neither be copied nor moved can't be passed from an object")
    return None


def fieldless(type_: Type) -> bool:
    """True for a tagged union without any payload: it is an enum."""
    return isinstance(type_.kind, Tagged) and not any(v.fields for v in type_.kind.variants)


def integer_repr(type_: Type) -> Optional[str]:
    """How the integer of `@repr "u8"` is spelled."""
    return next((_INTEGERS[r] for r in type_.attributes.reprs if r in _INTEGERS), None)


def spaced(spelling: str) -> str:
    """To be followed by a name: "Point " and "u8 *"."""
    return spelling if spelling.endswith("*") else spelling + " "


class Types:
    """Spells the types of a view. `parts` are their definitions, each after those that it contains.

    names      of nominal types
    constants  of enumerators and tags: (type, position) → identifier
    tags       of tagged unions: what their tag member is called
    twins      structs that C++ has a word of its own for, with a twin that has the fields
    fields     of structs and unions: (type, None) → names; of variants (type, position) → names
    """

    def __init__(self, view: View, dialect: Dialect, side: str = "", methods: Optional[Methods] = None) -> None:
        self.view = view
        self.dialect = dialect
        self.side = side
        self.lives = Lives(view)
        self.methods = methods or {}
        self.made = {f.method.type for f in view.spec.functions if f.method is not None and f.method.is_virtual}
        self.names: dict[int, str] = {}
        self.constants: dict[tuple[int, int], str] = {}
        self.tags: dict[int, str] = {}
        self.fields: dict[tuple[int, Optional[int]], list[str]] = {}
        self.members: dict[int, list[str]] = {}
        self.twins: set[int] = set()
        self._defined: set[int] = set()
        self._spellings: dict[int, str] = {}
        self._name_everything()
        self.parts = [part for i in view.order if (part := self._part(i)) is not None]
        self._spellings.clear()

    def spell(self, type_id: int) -> str:
        """The type as a parameter or member without array brackets: "Point", "u8 *"."""
        known = self._spellings.get(type_id)
        if known is None:
            known = self._spellings[type_id] = self._spell(type_id)
        return known

    def pointee(self, target: int) -> tuple[int, int]:
        """A reference to an array is a pointer to its first (innermost) element: (element, how many)."""
        count = 1
        while isinstance(kind := self.view.types[self.view.resolve(self.bare(target))].kind, Array):
            count *= kind.length
            target = kind.element
        return target, count

    def bare(self, type_id: int) -> int:
        """What is inside of Rust's wrappers."""
        return wrappers.bare(self.view, type_id)

    def absent(self, type_id: int) -> bool:
        """True for what is no member and no parameter in C."""
        return wrappers.absent(self.view, type_id)

    def declare(self, type_id: int, name: str) -> str:
        """A member or variable: "u8 *p", "f32 pos[2][3]"."""
        while isinstance(kind := self.view.types[type_id := self.bare(type_id)].kind, Array):
            name += "[]" if kind.flexible else f"[{kind.length}]"
            type_id = kind.element
        return spaced(self.spell(type_id)) + name

    def is_array(self, type_id: int) -> bool:
        """True for an array without a name: it has no spelling of its own."""
        return isinstance(self.view.types[type_id].kind, Array)

    def needs(self, type_ids: Iterable[int]) -> tuple[str, ...]:
        """Keys of the types that have a definition among these and what they are made of."""
        found: dict[str, None] = {}
        waiting = list(type_ids)
        while waiting:
            type_id = waiting.pop(0)
            type_ = self.view.types[type_id]
            if isinstance(type_.kind, (Array, Atomic)):
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
            return kind.name not in self.dialect.scalars
        if isinstance(kind, Pun):
            return not self._same_name(type_id)
        return isinstance(kind, (*NOMINAL, Vector))

    def _same_name(self, pun: int) -> bool:
        """True if the pun's block defines a type of the pun's own name, as it mostly does."""
        return any(self.view.types[i].name == self.view.types[pun].name for i in self.view.values(pun))

    def _name_everything(self) -> None:
        scope = Identifiers(self.dialect.reserved)
        types = self.view.types
        puns = []
        for type_id in self.view.order:
            kind = types[type_id].kind
            if isinstance(kind, Pun) and self._same_name(type_id):
                puns.append(type_id)
            elif isinstance(kind, NOMINAL):
                self.names[type_id] = scope.take(types[type_id].name)
        for type_id in puns:
            self.names[type_id] = self.names[self.view.values(type_id)[0]]
        for type_id in self.view.order:
            kind = types[type_id].kind
            keywords = self.dialect.keywords
            if isinstance(kind, (Struct, Union_)):
                self.fields[type_id, None] = field_names([f.name for f in kind.fields], keywords)
            elif isinstance(kind, Enum):
                for i, enumerator in enumerate(kind.enumerators):
                    self.constants[type_id, i] = scope.take(f"{self.names[type_id]}_{enumerator.name}")
            elif isinstance(kind, Tagged):
                flat = self.keyword(type_id) == "union"
                taken = {f.name for v in kind.variants for f in v.fields} | {v.name for v in kind.variants}
                self.tags[type_id] = "tag_" if flat and "tag" in taken else "tag"
                self.members[type_id] = field_names([v.name for v in kind.variants], keywords, (self.tags[type_id],))
                for i, variant in enumerate(kind.variants):
                    self.constants[type_id, i] = scope.take(f"{self.names[type_id]}_{variant.name}")
                    own = (self.tags[type_id],) if flat else ()
                    self.fields[type_id, i] = field_names([f.name for f in variant.fields], keywords, own)

    def _spell(self, type_id: int) -> str:
        kind = self.view.types[type_id].kind
        if isinstance(kind, Scalar):
            if kind.name in self.dialect.scalars:
                return self.dialect.scalars[kind.name]
            return "char32_t" if kind.name == "char" else kind.name
        if isinstance(kind, Wrapper) and kind.name != "PhantomData":
            return self.spell(kind.inner)
        if isinstance(kind, (Unit, Wrapper)):
            return "void"
        if isinstance(kind, Ref):
            target, _ = self.pointee(kind.target)
            return spaced(self._reference(target)) + "*"
        if isinstance(kind, Complex):
            return f"_Complex {self._words(kind.element)}"
        if isinstance(kind, Vector):
            return self.view.types[type_id].name
        if isinstance(kind, BitInt):
            return f"{'' if kind.signed else 'unsigned '}_BitInt({kind.bits})"
        if isinstance(kind, Array):
            raise TypeError(f"an array has no spelling of its own: {self.view.types[type_id].name}")
        if isinstance(kind, Atomic):
            return f"_Atomic({self.spell(kind.element)})"
        return self.names[type_id]

    def _words(self, scalar: int) -> str:
        """A scalar in the language's own words, where a typedef would not do."""
        kind = self.view.types[scalar].kind
        assert isinstance(kind, Scalar)
        return self.dialect.scalars.get(kind.name) or TYPEDEFS[kind.name]

    def _reference(self, target: int) -> str:
        """What a pointer's target is called, be it defined yet or not."""
        target = self.bare(target)
        if self.absent(target):
            return "void"
        if not isinstance(self.view.types[target].kind, NOMINAL) or target in self._defined:
            return self._spell(target)
        target = self.view.passed_as(target)
        if target in self._defined or not isinstance(self.view.types[target].kind, NOMINAL):
            return self._spell(self.pointee(target)[0])
        return f"{self.keyword(target)} {self.names[target]}"

    def keyword(self, type_id: int) -> str:
        """ "struct" or "union": what the type is in C."""
        type_ = self.view.types[type_id]
        if isinstance(type_.kind, Tagged):
            return "union" if integer_repr(type_) and "c" not in type_.attributes.reprs else "struct"
        return "union" if isinstance(type_.kind, Union_) else "struct"

    def _part(self, type_id: int) -> Optional[Part]:
        type_ = self.view.types[type_id]
        if self.view.blocks[type_id] is not None or not self.has_definition(type_id):
            self._defined.add(type_id)
            return None
        self._spellings.clear()
        text = self._definition(type_id, type_)
        inner = self.view.transparent(type_id)
        needs = self.needs(self.view.values(type_id) if inner is None else (inner,))
        self._defined.add(type_id)
        return Part(TYPE, type_.key, "", text, needs)

    def _definition(self, type_id: int, type_: Type) -> str:
        kind = type_.kind
        if isinstance(kind, Scalar):
            if kind.name == "fnptr":
                return "typedef void (*fnptr)(void);\n"
            return f"typedef {TYPEDEFS[kind.name]} {self.spell(type_id)};\n"
        if isinstance(kind, Vector):
            size = self.view.vector_bytes(kind)
            return f"typedef {self._words(kind.element)} {type_.name} __attribute__((vector_size({size})));\n"
        if type_.attributes.cpp is not None and self.dialect.classes:
            return self._lines_before(type_) + self._words_of(type_id, kind, type_.attributes.cpp)
        if isinstance(kind, Callback):
            words = CONVENTIONS[type_.attributes.convention or "c"]
            result = "void " if kind.output is None else spaced(self.spell(kind.output))
            parameters = ", ".join([self.spell(f.type) for f in kind.inputs]) or "void"
            name = self.names[type_id]
            return self._lines_before(type_) + f"typedef {result}({words}*{name})({parameters});\n"
        inner = self.view.transparent(type_id)
        if inner is None and isinstance(kind, (Alias, Pun)):
            inner = self.view.values(type_id)[0]
        if inner is not None:
            align = type_.attributes.align if isinstance(kind, Alias) else None
            attributes = "" if align is None else f" __attribute__((aligned({align})))"
            return self._lines_before(type_) + f"typedef {self.declare(inner, self.names[type_id])}{attributes};\n"
        if isinstance(kind, Enum):
            values = [(self.constants[type_id, i], e.value) for i, e in enumerate(kind.enumerators)]
            return self._lines_before(type_) + self._enum(self.names[type_id], values, integer_repr(type_))
        if isinstance(kind, Tagged):
            return self._tagged(type_id, type_, kind)
        assert isinstance(kind, (Struct, Union_))
        if isinstance(kind, Struct) and kind.is_class:
            return classes.definition(self, type_id)
        members = self._members(kind.fields, self.fields[type_id, None])
        members += [declare(self) for declare in self.methods.get(type_id, [])]
        return self.aggregate(type_id, members)

    def _words_of(self, type_id: int, kind: Kind, spelling: str) -> str:
        """A type that C++ has a spelling of its own for; a struct's fields are then reached by way of a twin."""
        name = self.names[type_id]
        before, _, own = spelling.rpartition(";")
        text = (f"{before};\n" if before else "") + f"using {name} = {own.strip()};\n"
        if isinstance(kind, Struct):
            members = " ".join(self._members(kind.fields, self.fields[type_id, None]))
            self.twins.add(type_id)
            text = f"struct {name}_fields {{ {members} }};\n{text}"
        return text

    def parameter(self, field: Field) -> str:
        """A parameter's type, be it defined yet or not, to be followed by a name: "Point &", "struct Later "."""
        if field.reference and self.dialect.classes:
            kind = self.view.types[self.view.resolve(field.type)].kind
            assert isinstance(kind, Ref)
            target = spaced(self._reference(self.pointee(kind.target)[0]))
            return {"lvalue": f"{target}&", "const": f"const {target}&", "rvalue": f"{target}&&"}[field.reference]
        return spaced(self._reference(field.type))

    def result(self, function: Function) -> str:
        return "void " if function.output is None else spaced(self._reference(function.output))

    def _members(self, fields: Iterable[Field], names: list[str]) -> list[str]:
        return [self.member(f, name) + ";" for f, name in zip(fields, names) if not self.absent(f.type)]

    def member(self, field: Field, name: str) -> str:
        words = ["packed"] * field.packed + [f"aligned({field.align})"] * (field.align is not None)
        attributes = f" __attribute__(({', '.join(words)}))" if words else ""
        if field.bits is None:
            return self.declare(field.type, name) + attributes
        if not field.padding:
            return f"{spaced(self.spell(field.type))}{name} : {field.bits}{attributes}"
        # tcc takes a typedef's name in front of a colon for a label.
        is_scalar = isinstance(self.view.types[field.type].kind, Scalar)
        return f"{self._words(field.type) if is_scalar else self.spell(field.type)} : {field.bits}"

    def _enum(self, name: str, values: list[tuple[str, int]], integer: Optional[str]) -> str:
        body = ", ".join(f"{constant} = {_constant(value)}" for constant, value in values)
        if integer is None:
            return (
                f"typedef enum {name} {{ {body} }} {name};\n"
                if self.dialect.typedef
                else f"enum {name} {{ {body} }};\n"
            )
        if self.dialect.enum_base:
            return f"enum {name} : {integer} {{ {body} }};\n"
        return f"typedef {integer} {name};\nenum {{ {body} }};\n"

    def _tagged(self, type_id: int, type_: Type, kind: Tagged) -> str:
        """RFC 2195: struct of tag and union; with an integer and no "c" a union of structs that begin with the tag."""
        name = self.names[type_id]
        integer = integer_repr(type_)
        tags = [(self.constants[type_id, i], i) for i in range(len(kind.variants))]
        if fieldless(type_):
            return self._lines_before(type_) + self._enum(name, tags, integer)
        if integer is None or self.dialect.enum_base:
            tag_type = f"{name}_tag"
            text = self._enum(tag_type, tags, integer)
        else:
            tag_type = integer
            text = "enum { " + ", ".join(f"{constant} = {value}" for constant, value in tags) + " };\n"
        tag = f"{tag_type} {self.tags[type_id]};"
        leading = [tag] if self.keyword(type_id) == "union" else []
        payload = []
        for i, variant in enumerate(kind.variants):
            if not all(self.absent(f.type) for f in variant.fields):
                members = " ".join(leading + self._members(variant.fields, self.fields[type_id, i]))
                payload.append(f"struct {{ {members} }} {self.members[type_id][i]};")
        if leading:
            return text + self.aggregate(type_id, [tag, *payload], tall=True)
        union = ["union {", *(f"  {member}" for member in payload), "} payload;"]
        return text + self.aggregate(type_id, [tag, *union], tall=True)

    def aggregate(self, type_id: int, members: list[str], bases: str = "", tall: bool = False) -> str:
        """A struct, union or class; `bases`: " : A, B"."""
        attributes = self.view.types[type_id].attributes
        words = []
        if attributes.packed == 1:
            words.append("packed")
        if attributes.align is not None:
            words.append(f"aligned({attributes.align})")
        if "trivial_abi" in attributes.special:
            words.append("trivial_abi")
        head = self.keyword(type_id) + " "
        if words:
            head += f"__attribute__(({', '.join(words)})) "
        head += "".join(f"{text} " for text in attributes.passthrough if _is_attribute(text))
        if "final" in attributes.special:
            bases = f" final{bases}"
        name = self.names[type_id]
        before, after = (
            (f"typedef {head}{name} {{", f"}} {name};") if self.dialect.typedef else (f"{head}{name}{bases} {{", "};")
        )
        line = " ".join([before, *members, after])
        if tall or len(line) > _WIDTH:
            line = "\n".join([before, *(f"  {member}" for member in members), after])
        if attributes.packed is not None and attributes.packed > 1:
            line = f"#pragma pack(push, {attributes.packed})\n{line}\n#pragma pack(pop)"
        return "".join(f"{text}\n" for text in attributes.passthrough if not _is_attribute(text)) + line + "\n"

    @staticmethod
    def _lines_before(type_: Type) -> str:
        return "".join(f"{text}\n" for text in type_.attributes.passthrough)


def _constant(value: int) -> str:
    """An integer constant; C has no negative ones, and the least of all is no negated one."""
    return str(value) if value > -(2**63) else f"{value + 1} - 1"


def _is_attribute(text: str) -> bool:
    """True for what belongs between `struct` and the name."""
    return text.startswith(("__attribute__", "__declspec", "[[", "alignas", "_Alignas"))
