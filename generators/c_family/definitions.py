"""Definitions of types in C and C++."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from common.model import Alias, Callback, Enum, Field, Kind, Pun, Scalar, Struct, Tagged, Type, Union_, Vector
from common.unit import TYPE, Part

from . import classes
from .dialect import TYPEDEFS, Dialect, words_of
from .reprs import fieldless, integer_repr
from .types import Types, spaced

#: By class: how its member functions are declared, given how a type is spelled there.
Methods = dict[int, list[Callable[[Types], str]]]

#: A definition that fits is written on one line.
_WIDTH = 110


def parts(types: Types, methods: Methods) -> list[Part]:
    """The definitions of a view's types, each after those that it contains."""
    return Definitions(types, methods).parts()


class Definitions:
    """Writes them in order. A pointer to a type that isn't defined yet is spelled with its keyword: `types.defined`."""

    def __init__(self, types: Types, methods: Methods) -> None:
        self.types = types
        self.view = types.view
        self.dialect: Dialect = types.dialect
        self.methods = methods

    def parts(self) -> list[Part]:
        self.types.define_none()
        made = [part for i in self.view.order if (part := self._part(i)) is not None]
        self.types.define_all()
        return made

    def _part(self, type_id: int) -> Part | None:
        type_ = self.view.types[type_id]
        if self.view.blocks[type_id] is not None or not self.types.has_definition(type_id):
            self.types.define(type_id)
            return None
        text = self._definition(type_id, type_)
        inner = self.view.transparent(type_id)
        needs = self.types.needs(self.view.values(type_id) if inner is None else (inner,))
        self.types.define(type_id)
        return Part(TYPE, type_.key, "", text, needs, self._uses(type_id))

    def _uses(self, type_id: int) -> tuple[str, ...]:
        """What a class needs that is more than bytes."""
        lifetimes = self.types.lifetimes
        if not self.dialect.is_cpp or not lifetimes.special(type_id):
            return ()
        return ("classes", "rtti") if lifetimes.dynamic(type_id) else ("classes",)

    def _definition(self, type_id: int, type_: Type) -> str:
        kind = type_.kind
        if isinstance(kind, Scalar):
            if kind.name == "fnptr":
                return "typedef void (*fnptr)(void);\n"
            return f"typedef {TYPEDEFS[kind.name]} {self.types.spell(type_id)};\n"
        if isinstance(kind, Vector):
            size = self.view.vector_bytes(kind)
            return f"typedef {self.types.words(kind.element)} {type_.name} __attribute__((vector_size({size})));\n"
        before = "".join([f"{text}\n" for text in type_.attributes.passthrough])
        if type_.attributes.cpp is not None and self.dialect.is_cpp:
            return before + self._words_of(type_id, kind, type_.attributes.cpp)
        if isinstance(kind, Callback):
            return before + self._callback(type_id, type_, kind)
        inner = self.view.transparent(type_id)
        if inner is None and isinstance(kind, (Alias, Pun)):
            inner = self.view.values(type_id)[0]
        if inner is not None:
            align = type_.attributes.align if isinstance(kind, Alias) else None
            attributes = "" if align is None else f" __attribute__((aligned({align})))"
            return f"{before}typedef {self.types.declare(inner, self.types.names[type_id])}{attributes};\n"
        if isinstance(kind, Enum):
            values = [(self.types.constants[type_id, i], e.value) for i, e in enumerate(kind.enumerators)]
            return before + self._enum(self.types.names[type_id], values, integer_repr(type_))
        if isinstance(kind, Tagged):
            return self._tagged(type_id, type_, kind, before)
        if isinstance(kind, Struct) and kind.is_class:
            before_class, members, bases = classes.definition(self.types, type_id, self._methods_of(type_id))
            return before_class + self._aggregate(type_id, members, bases)
        assert isinstance(kind, (Struct, Union_))
        members = self._members(kind.fields, self.types.fields[type_id, None])
        if isinstance(kind, Union_):
            members += self._constructor_of_union(type_id, self.types.names[type_id])
        return self._aggregate(type_id, members + self._methods_of(type_id))

    def _constructor_of_union(self, type_id: int, name: str) -> list[str]:
        """A union has none by itself where that of a member does something ([class.default.ctor])."""
        return [f"{name}() noexcept {{}}"] if self.dialect.is_cpp and not self.types.lifetimes.bare(type_id) else []

    def _methods_of(self, type_id: int) -> list[str]:
        return [declare(self.types) for declare in self.methods.get(type_id, [])]

    def _callback(self, type_id: int, type_: Type, kind: Callback) -> str:
        returns = kind.output is not None and not self.types.absent(kind.output)
        result = spaced(self.types.spell(kind.output)) if kind.output is not None and returns else "void "
        parameters = ", ".join([self.types.spell(f.type) for f in kind.inputs if not self.types.absent(f.type)]) or "void"
        words = words_of(type_.attributes.convention or "c")
        typedef = f"typedef {result}({words}*{self.types.names[type_id]})({parameters});\n"
        # What a list of parameters is the first to name is another type (C11 6.2.1/4).
        spoken = [*(f.type for f in kind.inputs), *([] if kind.output is None else [kind.output])]
        later = dict.fromkeys([tag for spelled in spoken for tag in self.types.undefined_in(spelled)])
        return "".join([f"{tag};\n" for tag in later]) + typedef

    def _words_of(self, type_id: int, kind: Kind, spelling: str) -> str:
        """A type that C++ has a spelling of its own for; a struct's fields are then reached by way of a twin."""
        name = self.types.names[type_id]
        before, _, own = spelling.rpartition(";")
        text = (f"{before};\n" if before else "") + f"using {name} = {own.strip()};\n"
        if isinstance(kind, Struct):
            members = " ".join(self._members(kind.fields, self.types.fields[type_id, None]))
            text = f"struct {self.types.twins[type_id]} {{ {members} }};\n{text}"
        return text

    def _members(self, fields: Iterable[Field], names: list[str]) -> list[str]:
        return [self.types.member(f, name) + ";" for f, name in zip(fields, names, strict=True) if not self.types.absent(f.type)]

    def _enum(self, name: str, values: list[tuple[str, int]], integer: str | None) -> str:
        constants = [f"{constant} = {_constant(value)}" for constant, value in values]
        if integer is None:
            if self.dialect.is_cpp:
                return _listed(f"enum {name} {{", constants, "};")
            return _listed(f"typedef enum {name} {{", constants, f"}} {name};")
        if self.dialect.is_cpp:
            return _listed(f"enum {name} : {integer} {{", constants, "};")
        return f"typedef {integer} {name};\n" + _listed("enum {", constants, "};")

    def _tagged(self, type_id: int, type_: Type, kind: Tagged, before: str) -> str:
        """RFC 2195: struct of tag and union; with an integer and no "c" a union of structs that begin with the tag."""
        name = self.types.names[type_id]
        integer = integer_repr(type_)
        tags = [(self.types.constants[type_id, i], i) for i in range(len(kind.variants))]
        if fieldless(type_):
            return before + self._enum(name, tags, integer)
        if integer is None or self.dialect.is_cpp:
            tag_type = self.types.tag_types[type_id]
            text = self._enum(tag_type, tags, integer)
        else:
            tag_type = integer
            text = _listed("enum {", [f"{constant} = {value}" for constant, value in tags], "};")
        tag = f"{tag_type} {self.types.tags[type_id]};"
        leading = [tag] if self.types.keyword(type_id) == "union" else []
        payload = []
        for i, variant in enumerate(kind.variants):
            if not all(self.types.absent(f.type) for f in variant.fields):
                members = " ".join(leading + self._members(variant.fields, self.types.fields[type_id, i]))
                payload.append(f"struct {{ {members} }} {self.types.members[type_id][i]};")
        if leading:
            return text + self._aggregate(type_id, [tag, *payload, *self._constructor_of_union(type_id, name)], tall=True)
        constructor = self._constructor_of_union(type_id, "payload_of")
        union = ["union payload_of {" if constructor else "union {", *(f"  {m}" for m in [*payload, *constructor]), "} payload;"]
        return text + self._aggregate(type_id, [tag, *union], tall=True)

    def _aggregate(self, type_id: int, members: list[str], bases: str = "", tall: bool = False) -> str:
        """A struct, union or class; `bases`: " : A, B"."""
        attributes = self.view.types[type_id].attributes
        words = []
        if attributes.packed == 1:
            words.append("packed")
        if attributes.align is not None:
            words.append(f"aligned({attributes.align})")
        if "trivial_abi" in attributes.special:
            words.append("trivial_abi")
        head = self.types.keyword(type_id) + " "
        if words:
            head += f"__attribute__(({', '.join(words)})) "
        head += "".join(f"{text} " for text in attributes.passthrough if _is_attribute(text))
        if "final" in attributes.special:
            bases = f" final{bases}"
        name = self.types.names[type_id]
        before, after = (
            (f"{head}{name}{bases} {{", "};") if self.dialect.is_cpp else (f"typedef {head}{name} {{", f"}} {name};")
        )
        line = " ".join([before, *members, after])
        if tall or len(line) > _WIDTH:
            line = "\n".join([before, *(f"  {member}" for member in members), after])
        if attributes.packed is not None and attributes.packed > 1:
            line = f"#pragma pack(push, {attributes.packed})\n{line}\n#pragma pack(pop)"
        return "".join(f"{text}\n" for text in attributes.passthrough if not _is_attribute(text)) + line + "\n"


def _listed(before: str, constants: list[str], after: str) -> str:
    """Enumerators, as many on a line as fit."""
    line = f"{before} {', '.join(constants)} {after}\n"
    if len(line) <= _WIDTH + 1:
        return line
    lines, row = [before], ""
    for constant in constants:
        if row and len(row) + len(constant) > _WIDTH:
            lines.append(row)
            row = ""
        row += f"{' ' if row else '  '}{constant},"
    return "\n".join([*lines, row, after]) + "\n"


def _constant(value: int) -> str:
    """An integer constant; C has no negative ones, and the least of all is no negated one."""
    if value >= 2**63:
        return f"{value:#x}ull"
    return str(value) if value > -(2**63) else f"{value + 1} - 1"


def _is_attribute(text: str) -> bool:
    """True for what belongs between `struct` and the name."""
    return text.startswith(("__attribute__", "__declspec", "[[", "alignas", "_Alignas"))
