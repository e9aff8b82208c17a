"""put_T and get_T by what bindgen makes of a type: fields by their names, bit-fields by their accessors.

The types of fields are never spelled: they are whatever bindgen says, and Rust infers them. So a field of a wrong type
is seen as a value of the wrong width or in the wrong place, and not repaired on the way.
"""

from __future__ import annotations

import re

from c_family.types import Types, fieldless, integer_repr
from common.model import (
    NOMINAL,
    Alias,
    Array,
    Atomic,
    BitInt,
    Complex,
    Enum,
    Field,
    Pun,
    Ref,
    Scalar,
    Struct,
    Tagged,
    Type,
    Union_,
    Unit,
    Vector,
)
from common.unit import CODEC, Part
from rust.codecs import state_and_helpers

from .names import alias, constant, mangled, spell

_INDEX = "ijklmn"


def prelude(side: str, codecs: list[Part]) -> str:
    """The crate's attributes, the state and the helpers that the codecs of this unit use, and no others."""
    texts = [part.text for part in codecs]
    own = "".join([helper for word, helper in _HELPERS if any(word in text for text in texts)])
    text = "#![no_std]\n" + state_and_helpers([*texts, own]) + own
    return text.replace("STATE", f"{side}_state").replace("SIDE", side)


def parts(types: Types, side: str) -> list[Part]:
    """One Codec part for each type that has one."""
    view = types.view
    return [
        _Codec(types, i, side).part()
        for i in view.codecs()
        if view.blocks[i] is None and not isinstance(view.types[i].kind, Array)
    ]


class _Codec:
    """Writes one codec: `verb` is what is being written, `mutable` the pointers' kind for it."""

    def __init__(self, types: Types, type_id: int, side: str) -> None:
        self.types = types
        self.side = side
        self.view = types.view
        self.type_id = type_id
        self.type: Type = types.view.types[type_id]
        self.needed: dict[str, None] = dict.fromkeys(types.needs((type_id,)))
        self.verb = "put"
        self.mutable = "mut"

    def part(self) -> Part:
        key, side = self.type.key, self.side
        name = spell(self.types, self.type_id)
        text = alias(self.types, self.type_id)
        for self.verb, self.mutable in (("put", "mut"), ("get", "const")):
            lines = self._body()
            if any(re.search(r"\bv\b", line) for line in lines):
                lines.insert(0, f"let v = {side}_state.object as *mut {name};")
            head = f'#[no_mangle] pub unsafe extern "C" fn {side}_{self.verb}_{key}() {{'
            one = " ".join([head, *lines, "}"])
            if len(one) <= 150 and not any(line.startswith("  ") for line in lines):
                text += f"{one}\n"
            else:
                text += "\n".join([head, *_indented(lines), "}"]) + "\n"
        size, align = (f"core::mem::{what}_of::<{name}>() as u64" for what in ("size", "align"))
        text += f"#[no_mangle] pub static {side}_layout_{key}: [u64; 2] = [{size}, {align}];\n"
        return Part(CODEC, key, "", text, tuple(self.needed))

    def _body(self) -> list[str]:
        """Statements for the type itself, seen through `v`."""
        kind = self.type.kind
        inner = self.view.transparent(self.type_id)
        if isinstance(kind, (Alias, Pun)):
            # An alias may be aligned less than what it stands for.
            return self._value(self.view.values(self.type_id)[0], "*v", self.type.attributes.align is not None)
        if isinstance(kind, Tagged):
            return self._tagged(kind)
        if inner is not None:
            head = [f"abiter_{self.verb}_choice();"] if isinstance(kind, Union_) else []
            return head + self._value(inner, "*v", False)
        packed = self.type.attributes.packed is not None
        if isinstance(kind, (Struct, Union_)):
            names = [mangled(n) for n in self.types.fields[self.type_id, None]]
            behind = isinstance(kind, Union_) and not self._copies(self.type_id)
            fields = [self._field(f, n, packed, behind) for f, n in zip(kind.fields, names)]
            if isinstance(kind, Struct):
                return [line for lines in fields for line in lines]
            arms = [line for i, lines in enumerate(fields) for line in _arm(str(i), lines)]
            return [f"match abiter_{self.verb}_choice() {{", *_indented([*arms, "_ => {}"]), "}"]
        return self._value(self.type_id, "*v", False)

    def _copies(self, type_id: int) -> bool:
        """False for what holds an array without a length: bindgen has a type of its own for it, which isn't Copy."""
        kind = self.view.types[type_id].kind
        if isinstance(kind, Array) and kind.length == 0:
            return False
        return all(self._copies(i) for i in self.view.values(type_id))

    def _field(self, field: Field, name: str, packed: bool, behind: bool) -> list[str]:
        """A bit-field is behind two functions, and a field of a union that isn't Copy is `behind` one."""
        if field.padding:
            return []
        if field.bits is None:
            aligned = isinstance(self.view.types[field.type].kind, Alias) and self.view.types[field.type].attributes.align
            place = f"*((*v).{name}.as_mut() as *mut _)" if behind else f"(*v).{name}"
            return self._value(field.type, place, packed or field.packed or bool(aligned))
        if self.verb == "put":
            return [f"(*v).set_{name}(abiter_take());"]
        return [f"abiter_give((*v).{name}());"]

    def _tagged(self, kind: Tagged) -> list[str]:
        type_id, verb = self.type_id, self.verb
        count = len(kind.variants)
        inside = self.view.transparent(type_id)
        if inside is not None:
            lines = self._value(inside, "*v", False)
            found = "" if verb == "put" else "0, 1"
            return [f"if abiter_{verb}_tag({found}) == 0 {{", *_indented(lines), "}"]
        if fieldless(self.type):
            # A tag that names no variant is left to the cell: an enum holds whatever its integer can.
            if verb == "put":
                return ["*v = abiter_put_tag() as _;"]
            return [f"abiter_get_tag(*v as u64, {count});"]
        flat = self.types.keyword(type_id) == "union"
        tag = f"(*v).{self.types.tags[type_id]}"
        number = f"{tag} as u64"
        if {"i128", "u128"} & set(self.type.attributes.reprs):
            number = f"if {tag} >> 64 == 0 {{ {number} }} else {{ !0 }}"  # all of it counts
        found = "" if verb == "put" else f"{number}, {count}"
        enum = "" if integer_repr(self.type) else f"{self.types.names[type_id]}_tag"
        arms = []
        for i, variant in enumerate(kind.variants):
            name = constant(self.types, type_id, i, enum)
            member = mangled(self.types.members[type_id][i])
            path = f"(*v).{member}" if flat else f"(*v).payload.{member}"
            body = []
            if verb == "put":
                inner = f"{path}.{self.types.tags[type_id]}" if flat and variant.fields else tag
                body.append(f"{inner} = {name} as _;")
            for field, field_name in zip(variant.fields, self.types.fields[type_id, i]):
                body += self._value(field.type, f"{path}.{mangled(field_name)}", False)
            arms += _arm(str(i), body)
        return [f"match abiter_{verb}_tag({found}) {{", *_indented([*arms, "_ => {}"]), "}"]

    def _value(self, type_id: int, place: str, packed: bool, depth: int = 0) -> list[str]:
        """Statements for a value at a place, `*pointer` or `(*v).x`. A packed one may be misaligned."""
        type_ = self.view.types[type_id]
        kind = type_.kind
        pointer = place[1:] if place.startswith("*") else f"core::ptr::addr_of_mut!({place})"
        if isinstance(kind, Unit) or isinstance(kind, Array) and kind.length == 0:
            return []
        if isinstance(kind, Scalar) and kind.name in ("c_longdouble", "f80"):
            return [f"abiter_{self.verb}_x87({pointer});"]
        if isinstance(kind, (Scalar, Enum, BitInt)):
            return [f"abiter_{self.verb}_all({pointer});"]
        if isinstance(kind, Atomic):
            # What it holds, whatever bindgen makes of its being atomic.
            return self._value(kind.element, f"*({pointer} as *mut {spell(self.types, kind.element)})", packed, depth)
        if isinstance(kind, Complex):
            parts = [f"core::ptr::addr_of_mut!((*{pointer}).{part})" for part in ("re", "im")]
            element = self.view.types[kind.element].kind
            long = isinstance(element, Scalar) and element.name in ("c_longdouble", "f80")
            return [f"abiter_{self.verb}_{'x87' if long else 'all'}({part});" for part in parts]
        if isinstance(kind, (Array, Vector)):
            index, element = _INDEX[depth], f"e{depth}"
            body = self._value(kind.element, f"*{element}", packed, depth + 1)
            if not body:
                return []
            step = f"let {element} = abiter_element({pointer}, {index});"
            return [
                f"let mut {index} = 0;",
                f"while {index} < {kind.length} {{",
                *_indented([step, *body, f"{index} += 1;"]),
                "}",
            ]
        if isinstance(kind, Ref):
            return self._reference(kind, pointer, depth)
        self.needed[type_.key] = None
        inside = self.view.passed_as(type_id)
        if packed and isinstance(kind, NOMINAL) and isinstance(self.view.types[inside].kind, (Array, Enum, Scalar)):
            return self._value(inside, place, packed, depth)
        codec = f"{self.side}_{self.verb}_{type_.key}"
        return [f"abiter_inside{'_packed' if packed else ''}({pointer}, {codec});"]

    def _reference(self, kind: Ref, pointer: str, depth: int) -> list[str]:
        target, count = self.types.pointee(kind.target)
        verb, t = self.verb, f"t{depth}"
        if isinstance(self.view.types[self.view.resolve(target)].kind, Unit):
            size = ", 0, 1" if verb == "put" else ""
            return [f"abiter_{verb}_ref({pointer} as *mut u8{size});"]
        self.needed.update(dict.fromkeys(self.types.needs((target,))))
        call = f"abiter_{verb}_target({pointer}{f', {count}' if verb == 'put' else ''})"
        if count == 1:
            body = self._value(target, f"*{t}", False, depth + 1)
        else:
            index = _INDEX[depth]
            inner = self._value(target, f"*{t}.add({index})", False, depth + 1) if count else []
            body = [
                f"let mut {index} = 0;",
                f"while {index} < {count} {{",
                *_indented([*inner, f"{index} += 1;"]),
                "}",
            ]
            body = body if inner else []
        if not body:
            return [f"{call};"]
        return [f"let {t} = {call};", f"if !{t}.is_null() {{", *_indented(body), "}"]


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _arm(pattern: str, lines: list[str]) -> list[str]:
    if len(lines) <= 1:
        return [f"{pattern} => {{ {lines[0]} }}" if lines else f"{pattern} => {{}}"]
    return [f"{pattern} => {{", *_indented(lines), "}"]


_ALL = """\

// All bytes of a value, as many as bindgen's type has.
unsafe fn abiter_put_all<T>(to: *mut T) { abiter_put(to as *mut u8, core::mem::size_of::<T>()) }
unsafe fn abiter_get_all<T>(from: *mut T) { abiter_get(from as *const u8, core::mem::size_of::<T>()) }
"""

_X87 = """\

// The 10 bytes of a long double that mean something, or as many as bindgen's type has.
fn abiter_x87<T>() -> usize { if core::mem::size_of::<T>() < 10 { core::mem::size_of::<T>() } else { 10 } }
unsafe fn abiter_put_x87<T>(to: *mut T) { abiter_put(to as *mut u8, abiter_x87::<T>()) }
unsafe fn abiter_get_x87<T>(from: *mut T) { abiter_get(from as *const u8, abiter_x87::<T>()) }
"""

_BITS = """\

// A bit-field's value, on its way to a setter or from a getter.
unsafe fn abiter_take<T>() -> T {
    let mut value = core::mem::MaybeUninit::<T>::uninit();
    abiter_put(value.as_mut_ptr() as *mut u8, core::mem::size_of::<T>());
    value.assume_init()
}
unsafe fn abiter_give<T>(value: T) { abiter_get(&value as *const T as *const u8, core::mem::size_of::<T>()) }
"""

_ELEMENT = """\

unsafe fn abiter_element<T, const N: usize>(array: *mut [T; N], i: usize) -> *mut T { (array as *mut T).add(i) }
"""

_INSIDE = """\

// Another codec's put and get, for an object inside the one at hand.
unsafe fn abiter_inside<T>(object: *mut T, codec: unsafe extern "C" fn()) {
    STATE.object = object as *mut u8;
    codec();
}
"""

_PACKED = """\

// The same where the object may be misaligned.
unsafe fn abiter_inside_packed<T>(object: *mut T, codec: unsafe extern "C" fn()) {
    let place = object as *mut core::mem::MaybeUninit<T>;
    let mut aligned = core::ptr::read_unaligned(place);
    STATE.object = aligned.as_mut_ptr() as *mut u8;
    codec();
    core::ptr::write_unaligned(place, aligned);
}
"""

_TARGET = """\

// What a pointer leads to: room for `count` of them, or what is found there.
unsafe fn abiter_put_target<T>(to: *mut *mut T, count: usize) -> *mut T {
    abiter_put_ref(to as *mut u8, count * core::mem::size_of::<T>(), core::mem::align_of::<T>()) as *mut T
}
unsafe fn abiter_get_target<T>(from: *mut *mut T) -> *mut T { abiter_get_ref(from as *const u8) as *mut T }
"""

#: In the order of their definitions: what is written if the word is in a codec.
_HELPERS = (
    ("_all(", _ALL),
    ("_x87(", _X87),
    ("abiter_give(", _BITS),
    ("abiter_element(", _ELEMENT),
    ("abiter_inside(", _INSIDE),
    ("abiter_inside_packed(", _PACKED),
    ("_target(", _TARGET),
)
