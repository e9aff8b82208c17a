"""put_T and get_T by what bindgen makes of a type: fields by their names, bit-fields by their accessors.

The types of fields are never spelled: they are whatever bindgen says, and Rust infers them. So a field of a wrong type
is seen as a value of the wrong width or in the wrong place, and not repaired on the way.
"""

from __future__ import annotations

from c_family.reprs import fieldless, integer_repr
from c_family.types import Types
from common import codec
from common.helpers import texts_of
from common.model import (
    NOMINAL,
    Alias,
    Array,
    Atomic,
    Complex,
    Enum,
    Field,
    Kind,
    Ref,
    Scalar,
    Struct,
    Tagged,
    Type,
    Union_,
    Unit,
)
from common.unit import Part
from rust import codecs as rust_codecs
from rust.wrapper_codecs import arm, indented

from . import helpers
from .names import alias, constant, mangled, spell


def prelude(side: str, parts: list[Part]) -> str:
    """The crate's attributes, the state and the helpers that the parts of this unit use, and no others."""
    return rust_codecs.prelude(side, parts, texts_of(helpers.HELPERS, [name for part in parts for name in part.uses]))


def parts(types: Types, side: str) -> list[Part]:
    """One Codec part for each type that has one."""
    view = types.view
    return [
        Codec(types, i, side).part()
        for i in view.codecs()
        if view.blocks[i] is None and not isinstance(view.types[i].kind, Array)
    ]


class Codec(rust_codecs.Codec):
    """Rust's, but for what bindgen has other words for. Places are pointers, all of them `*mut`."""

    def __init__(self, types: Types, type_id: int, side: str) -> None:
        codec.Codec.__init__(self, types, type_id, side)
        self.c = types
        self.name = spell(types, type_id)

    def before(self) -> str:
        return alias(self.c, self.type_id)

    def seen(self) -> str:
        return f"let v = {self.side}_state.object as *mut {self.name};"

    def helper(self, name: str, *arguments: str) -> str:
        if name in helpers.NEEDS:
            self.use(helpers.NEEDS[name])
        return super().helper(name, *arguments)

    def transparent(self, inner: int) -> list[str]:
        return self.value(inner, "v", False)

    def struct(self, kind: Struct) -> list[str]:
        packed = self.type.attributes.packed is not None
        names = self.c.fields[self.type_id, None]
        return [line for i, f in codec.held(kind.fields) for line in self._member(f, mangled(self.c, names[i]), packed)]

    def union(self, kind: Union_) -> list[str]:
        packed = self.type.attributes.packed is not None
        behind = not self._copies(self.type_id)
        arms = []
        for i, (field, name) in enumerate(zip(kind.fields, self.c.fields[self.type_id, None], strict=True)):
            arms += arm(str(i), self._member(field, mangled(self.c, name), packed, behind))
        return [f"match {self.helper('choice')} {{", *indented([*arms, "_ => {}"]), "}"]

    def _copies(self, type_id: int) -> bool:
        """False for what holds an array without a length: bindgen has a type of its own for it, which isn't Copy."""
        kind = self.view.types[type_id].kind
        if isinstance(kind, Array) and kind.length == 0:
            return False
        return all(self._copies(i) for i in self.view.values(type_id))

    def _member(self, field: Field, name: str, packed: bool, behind: bool = False) -> list[str]:
        """A bit-field is behind two functions, and a field of a union that isn't Copy is `behind` one."""
        if field.padding:
            return []
        if field.bits is None:
            aligned = isinstance(self.view.types[field.type].kind, Alias) and self.view.types[field.type].attributes.align
            place = f"((*v).{name}.as_mut() as *mut _)" if behind else _field(f"(*v).{name}")
            return self.value(field.type, place, packed or field.packed or bool(aligned))
        self.use("bitfield")
        self.use("bytes")
        if self.verb == "put":
            return [f"(*v).set_{name}(abiter_take());"]
        return [f"abiter_give((*v).{name}());"]

    def tagged(self, kind: Tagged) -> list[str]:
        count = str(len(kind.variants))
        put = self.verb == "put"
        if fieldless(self.type):
            # A tag that names no variant is left to the cell: an enum holds whatever its integer can.
            return [f"*v = {self.helper('tag')} as _;"] if put else [f"{self.helper('tag', '*v as u64', count)};"]
        flat = self.c.keyword(self.type_id) == "union"
        tag = f"(*v).{self.c.tags[self.type_id]}"
        number = f"{tag} as u64"
        if {"i128", "u128"} & set(self.type.attributes.reprs):
            number = f"if {tag} >> 64 == 0 {{ {number} }} else {{ !0 }}"  # all of it counts
        call = self.helper("tag") if put else self.helper("tag", number, count)
        enum = "" if integer_repr(self.type) else self.c.tag_types[self.type_id]
        arms = []
        for i, variant in enumerate(kind.variants):
            member = mangled(self.c, self.c.members[self.type_id][i])
            path = f"(*v).{member}" if flat else f"(*v).payload.{member}"
            body = []
            if put:
                inner = f"{path}.{self.c.tags[self.type_id]}" if flat and variant.fields else tag
                body.append(f"{inner} = {constant(self.c, self.type_id, i, enum)} as _;")
            for field, name in zip(variant.fields, self.c.fields[self.type_id, i], strict=True):
                body += self.value(field.type, _field(f"{path}.{mangled(self.c, name)}"), False)
            arms += arm(str(i), body)
        return [f"match {call} {{", *indented([*arms, "_ => {}"]), "}"]

    def own(self, kind: Kind) -> list[str]:
        return codec.Codec.own(self, kind)

    def leaf(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        return [f"{self.helper(_whole(self.view.types[type_id]), place)};"]

    def atomic(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        """What it holds, whatever bindgen makes of its being atomic."""
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Atomic)
        return self.value(kind.element, f"({place} as *mut {spell(self.c, kind.element)})", packed, depth)

    def complex(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Complex)
        helper = _whole(self.view.types[kind.element])
        return [f"{self.helper(helper, _field(f'(*{place}).{part}'))};" for part in ("re", "im")]

    def element(self, place: str, type_id: int, index: str) -> str:
        self.use("element")
        return f"abiter_element({place}, {index})"

    def inside(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        type_ = self.view.types[type_id]
        self.needed[type_.key] = None
        through = self.view.passed_as(type_id)
        if packed and isinstance(type_.kind, NOMINAL) and isinstance(self.view.types[through].kind, (Array, Enum, Scalar)):
            return self.value(through, place, packed, depth)
        helper = "inside_packed" if packed else "inside"
        self.use(helper)
        return [f"abiter_{helper}({place}, {self.side}_{self.verb}_{type_.in_symbols});"]

    def wrapper(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        raise TypeError("bindgen knows nothing of Rust's own types")

    def reference(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Ref)
        target, count = self.c.pointee(kind.target)
        put, t = self.verb == "put", f"t{depth}"
        if isinstance(self.view.types[self.view.resolve(target)].kind, Unit):
            return [f"{self.helper('ref', f'{place} as *mut u8', *(('0', '1') if put else ()))};"]
        self.need((target,))
        call = self.helper("target", place, *((str(count),) if put else ()))
        if count == 1:
            body = self.value(target, t, False, depth + 1)
        else:
            inner = self.value(target, f"{t}.add({self.INDEX[depth]})", False, depth + 1) if count else []
            body = self.loop(depth, count, inner) if inner else []
        if not body:
            return [f"{call};"]
        return [f"let {t} = {call};", f"if !{t}.is_null() {{", *indented(body), "}"]


def _field(place: str) -> str:
    return f"core::ptr::addr_of_mut!({place})"


def _whole(type_: Type) -> str:
    """The helper that moves all bytes of a value which mean something."""
    return "x87" if isinstance(type_.kind, Scalar) and type_.kind.name in ("c_longdouble", "f80") else "all"
