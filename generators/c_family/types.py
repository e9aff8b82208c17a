"""Types in C and C++: what they are called, and how they are spelled."""

from __future__ import annotations

from collections.abc import Container, Iterable

from common.model import (
    NOMINAL,
    Array,
    Atomic,
    BitInt,
    Complex,
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
    Union_,
    Unit,
    Vector,
    Wrapper,
)
from common.names import Identifiers, Locals, Reserved, Words, field_names, parameter_names
from common.view import View

from . import alignment, wrappers
from .dialect import GLOBALS, NO_TYPES, OF_FUNCTIONS, OURS, TYPEDEFS, Dialect
from .lifetimes import Lifetimes
from .reprs import integer_repr


def spaced(spelling: str) -> str:
    """To be followed by a name: "Point " and "u8 *"."""
    return spelling if spelling.endswith("*") else spelling + " "


def _mangled_names(functions: Iterable[Function], reserved: Container[str]) -> dict[str, list[str]]:
    """Qualified names of C++ as words, none of which is reserved. What is both a function and a namespace has two names."""
    found = {}
    for function in functions:
        name = function.attributes.mangled
        if name is not None:
            found[name] = [f"{word}_" if word in reserved or name in ("main", "std") else word for word in name.split("::")]
    spaces = {tuple(path[:n]) for path in found.values() for n in range(1, len(path))}
    for path in found.values():
        while tuple(path) in spaces:
            path[-1] += "_"
    return found


class Types:
    """Spells the types of a view.

    names      of nominal types
    constants  of enumerators and tags: (type, position) → identifier
    tags       of tagged unions: what their tag member is called
    tag_types  of tagged unions with a struct: what the type of the tag is called
    twins      structs that C++ has a word of its own for: the name of a twin that has the fields
    fields     of structs and unions: (type, None) → names; of variants (type, position) → names
    virtuals   of virtual functions: function's name → what the class calls it
    mangled    of functions with mangled names: qualified name → its words, as C++ can have them
    """

    def __init__(self, view: View, dialect: Dialect, side: str = "", language: Language | None = None) -> None:
        """`language`: that of the text, where the view is another one's."""
        self.view = view
        self.keywords = (language or view.toolchain.language).keywords
        self.dialect = dialect
        self.side = side
        self.lifetimes = Lifetimes(view)
        self.made = {f.method.type for f in view.spec.functions if f.method is not None and f.method.is_virtual}
        self.names: dict[int, str] = {}
        self.constants: dict[tuple[int, int], str] = {}
        self.tags: dict[int, str] = {}
        self.tag_types: dict[int, str] = {}
        self.fields: dict[tuple[int, int | None], list[str]] = {}
        self.members: dict[int, list[str]] = {}
        self.twins: dict[int, str] = {}
        self.virtuals: dict[str, str] = {}
        self.mangled: dict[str, list[str]] = {}
        self._defined: set[int] | None = None
        self._spellings: dict[int, str] = {}
        self._name_everything()

    def define_none(self) -> None:
        """From now on, types are defined one by one: others are spelled by their keywords behind a pointer."""
        self._defined = set()
        self._spellings.clear()

    def define(self, type_id: int) -> None:
        """What follows stands behind its definition."""
        assert self._defined is not None
        self._defined.add(type_id)
        self._spellings.clear()

    def define_all(self) -> None:
        """What follows stands behind all definitions."""
        self._defined = None
        self._spellings.clear()

    def empty(self, type_id: int) -> bool:
        """True if neither put nor get has anything to do with an object of the type."""
        return self.view.types[type_id].cells == 0 and not self.lifetimes.constructed(type_id)

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
        """True for an array without a name, be it in a wrapper: it has no spelling of its own."""
        return isinstance(self.view.types[self.bare(type_id)].kind, Array)

    def needs(self, type_ids: Iterable[int]) -> tuple[str, ...]:
        """Keys of the types that have a definition among these and what they are made of."""
        return tuple(dict.fromkeys([self.view.types[i].key for i in self._defined_among(type_ids)]))

    def _defined_among(self, type_ids: Iterable[int]) -> list[int]:
        found: dict[int, None] = {}
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
                found[type_id] = None
            elif isinstance(type_.kind, Pun):  # its block's type has its name
                waiting.extend(self.view.values(type_id))
        return list(found)

    def has_definition(self, type_id: int) -> bool:
        kind = self.view.types[type_id].kind
        if isinstance(kind, Scalar):
            return kind.name not in self.dialect.scalars
        return isinstance(kind, (*NOMINAL, Vector)) and not isinstance(kind, Pun)

    def _name_everything(self) -> None:
        types = self.view.types
        functions = self.view.spec.functions
        vectors = [types[i].name for i in self.view.order if isinstance(types[i].kind, Vector)]
        reserved = Reserved([*self.keywords, *GLOBALS, *vectors], [f.name for f in functions])
        if self.dialect.is_cpp:
            self.mangled = _mangled_names(functions, reserved)
        mangled = [word for path in self.mangled.values() for word in path]
        scope = Identifiers(reserved.with_words([*OURS, *NO_TYPES, *mangled]))
        puns = []
        for type_id in self.view.order:
            kind = types[type_id].kind
            if isinstance(kind, Pun):
                puns.append(type_id)
            elif isinstance(kind, NOMINAL):
                self.names[type_id] = scope.take(types[type_id].name)
        for type_id in puns:
            for block in self.view.values(type_id):
                self.names[type_id] = self.names[block]
        for type_id in self.view.order:
            kind = types[type_id].kind
            if isinstance(kind, Struct) and types[type_id].attributes.cpp is not None and self.dialect.is_cpp:
                self.twins[type_id] = scope.take(f"{self.names[type_id]}_fields")
            if isinstance(kind, Tagged):
                self.tag_types[type_id] = scope.take(f"{self.names[type_id]}_tag")
            if isinstance(kind, (Enum, Tagged)):
                values = [e.name for e in kind.enumerators] if isinstance(kind, Enum) else [v.name for v in kind.variants]
                for i, value in enumerate(values):
                    self.constants[type_id, i] = scope.take(f"{self.names[type_id]}_{value}")
        reserved = reserved.with_words([*self.names.values(), *self.tag_types.values()])
        # A class of C++ can't call a member like a type that it speaks of ([class.member.lookup]).
        members = reserved if self.dialect.is_cpp else Reserved(self.keywords, ())
        for type_id in self.view.order:
            self._name_members(type_id, members)
        fields = [name for names in self.fields.values() for name in names]
        virtuals = Identifiers(reserved.with_words(fields))
        self.virtuals = {f.name: virtuals.take(f.name) for f in functions if f.method is not None and f.method.is_virtual}

    def _name_members(self, type_id: int, reserved: Container[str]) -> None:
        kind = self.view.types[type_id].kind
        if isinstance(kind, (Struct, Union_)):
            self.fields[type_id, None] = field_names([f.name for f in kind.fields], reserved)
        elif isinstance(kind, Tagged):
            flat = self.keyword(type_id) == "union"
            taken = {f.name for v in kind.variants for f in v.fields} | {v.name for v in kind.variants}
            tag = "tag_" if flat and "tag" in taken else "tag"
            self.tags[type_id] = Identifiers(reserved).take(tag)
            self.members[type_id] = field_names([v.name for v in kind.variants], reserved, (self.tags[type_id],))
            for i, variant in enumerate(kind.variants):
                own = (self.tags[type_id],) if flat else ()
                self.fields[type_id, i] = field_names([f.name for f in variant.fields], reserved, own)


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
            return f"_Complex {self.words(kind.element)}"
        if isinstance(kind, Vector):
            return self.view.types[type_id].name
        if isinstance(kind, BitInt):
            return f"{'' if kind.signed else 'unsigned '}_BitInt({kind.bits})"
        if isinstance(kind, Array):
            raise TypeError(f"an array has no spelling of its own: {self.view.types[type_id].name}")
        if isinstance(kind, Atomic):
            return f"_Atomic({self.spell(kind.element)})"
        return self.names[type_id]

    def words(self, scalar: int) -> str:
        """A scalar in the language's own words, where a typedef would not do."""
        kind = self.view.types[scalar].kind
        assert isinstance(kind, Scalar)
        return self.dialect.scalars.get(kind.name) or TYPEDEFS[kind.name]

    def _reference(self, target: int) -> str:
        """What a pointer's target is called, be it defined yet or not."""
        target = self.bare(target)
        if self.absent(target):
            return "void"
        if not isinstance(self.view.types[target].kind, NOMINAL) or self._is_defined(target):
            return self._spell(target)
        target = self.view.passed_as(target)
        if self._is_defined(target) or not isinstance(self.view.types[target].kind, NOMINAL):
            return self._spell(self.pointee(target)[0])
        return self._tagged(target)

    def _tagged(self, type_id: int) -> str:
        return f"{self.keyword(type_id)} {self.names[type_id]}"

    def undefined_in(self, type_id: int) -> list[str]:
        """What is spelled by its keyword within the spelling of a type, since it isn't defined yet."""
        kind = self.view.types[type_id].kind
        if isinstance(kind, Wrapper):
            return [] if kind.name == "PhantomData" else self.undefined_in(kind.inner)
        if isinstance(kind, Atomic):
            return self.undefined_in(kind.element)
        if not isinstance(kind, Ref):
            return []
        target = self.bare(self.pointee(kind.target)[0])
        if self.absent(target) or self._is_defined(target):
            return []
        if not isinstance(self.view.types[target].kind, NOMINAL):
            return self.undefined_in(target)
        target = self.view.passed_as(target)
        if self._is_defined(target):
            return []
        return [self._tagged(target)] if isinstance(self.view.types[target].kind, NOMINAL) else self.undefined_in(self.pointee(target)[0])

    def is_null(self, type_id: int) -> bool:
        """True for what C++ calls a nullptr_t: whatever is there, its value is null."""
        kind = self.view.types[self.view.passed_as(type_id)].kind
        return self.dialect.is_cpp and isinstance(kind, Scalar) and kind.name == "nullptr"

    def _is_defined(self, type_id: int) -> bool:
        return self._defined is None or type_id in self._defined

    def keyword(self, type_id: int) -> str:
        """ "struct" or "union": what the type is in C."""
        type_ = self.view.types[type_id]
        if isinstance(type_.kind, Tagged):
            return "union" if integer_repr(type_) and "c" not in type_.attributes.reprs else "struct"
        return "union" if isinstance(type_.kind, Union_) else "struct"

    def parameter(self, field: Field) -> str:
        """A parameter's type, be it defined yet or not, to be followed by a name: "Point &", "struct Later "."""
        if field.reference and self.dialect.is_cpp:
            kind = self.view.types[self.view.resolve(field.type)].kind
            assert isinstance(kind, Ref)
            target = spaced(self._reference(self.pointee(kind.target)[0]))
            if field.reference == "const":
                return f"{target}const &" if target.endswith("*") else f"const {target}&"
            return f"{target}&&" if field.reference == "rvalue" else f"{target}&"
        return spaced(self.value(field.type))

    def value(self, type_id: int) -> str:
        """The type of a parameter or a result, be it defined yet or not."""
        return self.spell(type_id) if self._defined is None else self._reference(type_id)

    def parameter_names(self, function: Function, leg: int = 0) -> list[str]:
        """Names of the parameters of a function, or of one of its calls back, none of which hides a type or an object that it speaks of."""
        return parameter_names(function.legs[leg].inputs, Words([*self.keywords, *OF_FUNCTIONS, *self.spoken_of(function)]))

    def locals(self, function: Function, leg: int = 0) -> Locals:
        """What the same function calls things by itself."""
        return Locals([*self.parameter_names(function, leg), *self.spoken_of(function)])

    def spoken_of(self, function: Function) -> frozenset[str]:
        """The types' names in the lines of a function. One of before C89 takes no other one's name for a parameter either (C11 6.9.1/6)."""
        if "knr" in function.attributes.marks:
            return frozenset([*self.names.values(), *self._names_among(self.view.order)])
        passed = [t for leg in function.legs for t in (*(f.type for f in leg.inputs), leg.output, leg.callback) if t is not None]
        return self._names_among(passed)

    def _names_among(self, type_ids: Iterable[int]) -> frozenset[str]:
        return frozenset([self._spell(i) for i in self._defined_among(type_ids)])

    def member(self, field: Field, name: str) -> str:
        # Compilers warn of a "packed" that changes nothing, as of one that they ignore.
        packs = field.packed and (field.bits is not None or not alignment.byte_aligned(self.view, field.type))
        words = ["packed"] * packs + [f"aligned({field.align})"] * (field.align is not None)
        attributes = f" __attribute__(({', '.join(words)}))" if words else ""
        if field.bits is None:
            return self.declare(field.type, name) + attributes
        if not field.padding:
            return f"{spaced(self.spell(field.type))}{name} : {field.bits}{attributes}"
        # tcc takes a typedef's name in front of a colon for a label.
        is_scalar = isinstance(self.view.types[field.type].kind, Scalar)
        return f"{self.words(field.type) if is_scalar else self.spell(field.type)} : {field.bits}"
