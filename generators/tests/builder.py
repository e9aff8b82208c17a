"""Builds specs for tests: a stand-in for the parser, which is C++.

b = Builder("demo")
b.struct("Point", x="f32", y="f32")
b.fn("move_it", "Point", "&[u8; 4]", out="Point")
spec = b.spec()
"""

from __future__ import annotations

import re
from typing import Any, Optional

from common.model import (
    Alias,
    Array,
    Atomic,
    Attributes,
    BitInt,
    Callback,
    Complex,
    Enum,
    Enumerator,
    FatRef,
    Field,
    Function,
    Kind,
    Method,
    Pun,
    PunBlock,
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
    Variant,
    Vector,
    Wrapper,
)

SCALARS = """i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f16 f32 f64 f128 bool char ptr isize usize c_char c_schar c_uchar
c_short c_ushort c_int c_uint c_long c_ulong c_longlong c_ulonglong c_float c_double c_longdouble bf16 f80
wchar char16 char32 c_size c_ssize c_intptr c_uintptr fnptr nullptr home""".split()


_PLAIN = Attributes()

#: What stands before and behind a target; what the model calls it; the key's word.
_POINTERS = (
    ("&mut ", "", "ref", True, "mut"),
    ("&", "", "ref", False, "ref"),
    ("*const ", "", "raw", False, "raw"),
    ("*mut ", "", "raw", True, "raw_mut"),
    ("Box<", ">", "box", False, "box"),
    ("NonNull<", ">", "nonnull", False, "nonnull"),
)


class Builder:
    """Nominal types may be used before they are defined, behind a reference."""

    def __init__(self, name: str, rust_repr: bool = False) -> None:
        self.name = name
        self.rust_repr = rust_repr
        self.types: list[Optional[Type]] = []
        self.functions: list[Function] = []
        self._by_key: dict[str, int] = {}

    def struct(self, name: str, /, *positional: str, attributes: Attributes = _PLAIN, **fields: str) -> None:
        self._define(name, Struct(self._fields(positional, fields)), attributes)

    def cls(self, name: str, /, *special: str, bases: tuple[str, ...] = (), **fields: str) -> None:
        """A class of C++. "virtual A" is a virtual base; "unique u8" a member that needs no address of its own."""
        made = []
        for text in bases:
            base = text.removeprefix("virtual ")
            made.append(Field(base, self.type(base), base=True, virtual_base=base != text))
        for field, text in fields.items():
            member = self._field(field, text.removeprefix("unique "), field.startswith("_"))
            made.append(member._replace(no_unique_address=text.startswith("unique ")))
        self._define(name, Struct(tuple(made), True), Attributes(special=special))

    def union(self, name: str, /, attributes: Attributes = _PLAIN, **fields: str) -> None:
        self._define(name, Union_(self._fields((), fields)), attributes)

    def enum(self, name: str, /, attributes: Attributes = _PLAIN, **values: int) -> None:
        self._define(name, Enum(tuple(Enumerator(n, v) for n, v in values.items())), attributes)

    def tagged(self, name: str, /, attributes: Attributes = _PLAIN, **variants: Any) -> None:
        """A variant is None (no fields), a dict of fields, or a list of positional ones."""
        made = []
        for variant, fields in variants.items():
            if fields is None:
                made.append(Variant(variant, False, ()))
            elif isinstance(fields, dict):
                made.append(Variant(variant, True, self._fields((), fields)))
            else:
                made.append(Variant(variant, True, self._fields(tuple(fields), {})))
        self._define(name, Tagged(tuple(made)), attributes)

    def alias(self, name: str, target: str, attributes: Attributes = _PLAIN) -> None:
        self._define(name, Alias(self.type(target)), attributes)

    def callback(self, name: str, *inputs: str, out: Optional[str] = None, convention: Optional[str] = None) -> None:
        fields = tuple(Field(f"a{i}", self.type(t)) for i, t in enumerate(inputs))
        kind = Callback(fields, None if out is None else self.type(out))
        self._define(name, kind, Attributes(convention=convention))

    def static(self, name: str, type_: str, *marks: str) -> None:
        output = self.type(type_)
        inputs = () if "const" in marks else (Field("written", output),)
        self.functions.append(Function(name, inputs, output, Attributes(marks=marks), is_static=True))

    def pun(self, name: str, **blocks: int) -> None:
        """`rust=type_id, c_cpp=type_id, default=type_id`"""
        made = [PunBlock(() if k == "default" else tuple(k.split("_")), v) for k, v in blocks.items()]
        self._define(name, Pun(tuple(made)), Attributes())

    def block(self, name: str, key: str, kind: Kind, attributes: Attributes = _PLAIN) -> int:
        """A nominal type inside a pun, which mostly has the pun's name."""
        self.types.append(Type(name, key, kind, attributes))
        return len(self.types) - 1

    def fn(
        self,
        name: str,
        *inputs: str,
        out: Optional[str] = None,
        passthrough: tuple[str, ...] = (),
        fixed: Optional[int] = None,
        by_list: bool = False,
        marks: tuple[str, ...] = (),
    ) -> None:
        function = self._fn(name, inputs, out, Attributes(passthrough=passthrough, marks=marks), fixed)
        self.functions.append(function._replace(by_list=by_list))

    def mangled(self, name: str, qualified: str, *inputs: str, out: Optional[str] = None) -> None:
        """A function that C++ links by its mangled name. "lvalue &T", "const &T", "rvalue &T" are references."""
        self.functions.append(self._fn(name, inputs, out, Attributes(mangled=qualified), None))

    def method(
        self, name: str, class_: str, *inputs: str, out: Optional[str] = None, kind: str = "", through: str = ""
    ) -> None:
        """A member function; kind: "static", "virtual", "const" or nothing."""
        object_ = () if kind == "static" else (f"&{class_}" if kind == "const" else f"&mut {class_}",)
        method = Method(
            self.type(class_), kind == "static", kind == "virtual", self.type(through) if through else None
        )
        function = self._fn(name, object_ + inputs, out, _PLAIN, None)
        self.functions.append(function._replace(method=method))

    def _fn(
        self, name: str, inputs: tuple[str, ...], out: Optional[str], attributes: Attributes, fixed: Optional[int]
    ) -> Function:
        fields = []
        for i, text in enumerate(inputs):
            word = text.split(" ")[0] if text.startswith(("lvalue ", "const ", "rvalue ")) else ""
            fields.append(Field(f"a{i}", self.type(text[len(word) :]), reference=word))
        return Function(name, tuple(fields), None if out is None else self.type(out), attributes, fixed)

    def spec(self) -> Spec:
        assert all(t is not None for t in self.types), "a type is used but not defined"
        return Spec(self.name, tuple(t for t in self.types if t is not None), tuple(self.functions), self.rust_repr)

    def type(self, text: str) -> int:
        """The index of "f32", "Point", "&T", "[T; n]", "()", "Option<T>" or "(A, B)" of names."""
        text = text.strip()
        for word, closing, pointer, mutable, key in _POINTERS:
            if text.startswith(word) and text.endswith(closing):
                return self._pointer(text, text[len(word) : len(text) - len(closing)], pointer, mutable, key)
        if generic := re.fullmatch(r"(\w+)<(.*)>", text):
            inner = self.type(generic[2])
            return self._structural(text, f"{generic[1].lower()}_{self._key(inner)}", Wrapper(generic[1], inner))
        if text.startswith("(") and text != "()":
            inside = [self.type(part) for part in text[1:-1].rstrip(",").split(", ")]
            fields = tuple(Field(f"_{i}", t, True) for i, t in enumerate(inside))
            return self._structural(text, "_".join(["tuple", *(self._key(t) for t in inside)]), Tuple(fields))
        if array := re.fullmatch(r"\[(.*);\s*(\d+)\]", text):
            element, length = self.type(array[1]), int(array[2])
            return self._structural(text, f"array{length}_{self._key(element)}", Array(element, length))
        if text.startswith("[") and ";" not in text:
            element = self.type(text[1:-1])
            return self._structural(text, f"flexible_{self._key(element)}", Array(element, 0, True))
        if text.startswith("atomic "):
            element = self.type(text[7:])
            return self._structural(text, f"atomic_{self._key(element)}", Atomic(element))
        if text == "()":
            return self._structural(text, "unit", Unit())
        if text in SCALARS:
            return self._structural(text, text, Scalar(text))
        if text.startswith("complex "):
            element = self.type(text[8:])
            return self._structural(text, f"complex_{self._key(element)}", Complex(element))
        if vector := re.fullmatch(r"v(\d+)([iuf]\d+)", text):
            return self._structural(text, text, Vector(self.type(vector[2]), int(vector[1])))
        if integer := re.fullmatch(r"(u?)bitint (\d+)", text):
            return self._structural(text, f"{integer[1]}bitint{integer[2]}", BitInt(int(integer[2]), not integer[1]))
        return self._reserve(text)

    def _pointer(self, text: str, target: str, pointer: str, mutable: bool, key: str) -> int:
        """A thin or fat one."""
        target = target.strip()
        is_slice = target.startswith("[") and ";" not in target
        if not is_slice and target not in ("str", "dyn Value"):
            inner = self.type(target)
            return self._structural(text, f"{key}_{self._key(inner)}", Ref(inner, mutable, pointer != "raw", pointer))
        fat = "slice" if is_slice else target.split()[0]
        inner = self.type(f"[{target[1:-1]}; 3]" if is_slice else "[u8; 3]" if fat == "str" else "u64")
        key += f"_slice_{self._key(self.type(target[1:-1]))}" if is_slice else f"_{fat}"
        return self._structural(text, key, FatRef(fat, Ref(inner, mutable, False, pointer)))

    def _fields(self, positional: tuple[str, ...], named: dict[str, str]) -> tuple[Field, ...]:
        """ "u32:3" is a bit-field, "u32@8" a field that is aligned to 8, "u32!" a packed one."""
        made = [self._field(f"_{i}", t, True) for i, t in enumerate(positional)]
        return tuple(made + [self._field(n, t, n.startswith("_")) for n, t in named.items()])

    def _field(self, name: str, text: str, positional: bool) -> Field:
        text, _, align = text.partition("@")
        type_, _, bits = text.rstrip("!").partition(":")
        return Field(
            name,
            self.type(type_),
            positional,
            int(bits) if bits else None,
            int(align) if align else None,
            text.endswith("!"),
        )

    def _key(self, type_id: int) -> str:
        type_ = self.types[type_id]
        return type_.key if type_ is not None else next(k for k, v in self._by_key.items() if v == type_id)

    def _structural(self, name: str, key: str, kind: Kind) -> int:
        if key not in self._by_key:
            self._by_key[key] = len(self.types)
            self.types.append(Type(name, key, kind))
        return self._by_key[key]

    def _reserve(self, name: str) -> int:
        if name not in self._by_key:
            self._by_key[name] = len(self.types)
            self.types.append(None)
        return self._by_key[name]

    def _define(self, name: str, kind: Kind, attributes: Attributes) -> None:
        type_id = self._reserve(name)
        assert self.types[type_id] is None, f"{name} is defined twice"
        self.types[type_id] = Type(name, name, kind, attributes)


def toolchain(language: str, *conventions: str, **lacks: str) -> Toolchain:
    """`lacks`: feature=reason, '-' written as '_'."""
    return Toolchain(language, conventions or ("c",), {k.replace("_", "-"): v for k, v in lacks.items()})
