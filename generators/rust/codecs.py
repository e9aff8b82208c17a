"""put_T and get_T in Rust: from cells to an object and back, by the language's own fields, constructors and matches.

Objects are reached through raw pointers only, and scalars move as bytes, so that no invalid value is ever made on the
way. A tag is read as the integer that RFC 2195 guarantees to be there; where nothing is guaranteed (repr(Rust)) the
language's own `match` has to be believed.
"""

from __future__ import annotations

import re

from common.model import (
    Alias,
    Array,
    Atomic,
    Callback,
    Enum,
    FatRef,
    Pun,
    Ref,
    Scalar,
    Struct,
    Tagged,
    Tuple,
    Type,
    Union_,
    Unit,
    Variant,
    Vector,
    Wrapper,
)
from common.unit import CODEC, Part

from . import wrappers
from .types import Types, integer_repr, positional

_INDEX = "ijklmn"

#: Scalars that stable Rust doesn't have.
_FEATURES = ("f16", "f128")


def prelude(types: Types, side: str, codecs: list[Part]) -> str:
    """The crate's attributes, the state and the helpers that the codecs of this unit use, and no others."""
    view = types.view
    names = {kind.name for i in view.order if view.blocks[i] is None and isinstance(kind := view.types[i].kind, Scalar)}
    text = "#![no_std]\n" + "".join(f"#![feature({feature})]\n" for feature in _FEATURES if feature in names)
    spelled = [types.spell(i) for i in view.order if view.blocks[i] is None]
    items = wrappers.ALLOC if any("alloc::" in spelling for spelling in spelled) else ""
    if any("dyn Value" in spelling for spelling in spelled):
        items += wrappers.TRAIT
    text += state_and_helpers([part.text for part in codecs], items)
    return text.replace("STATE", f"{side}_state")


def state_and_helpers(codecs: list[str], items: str = "") -> str:
    """What is allowed, other items, the state, called STATE, and the helpers that codecs use."""
    text = _ALLOW + items + _STATE
    for words, helper in _HELPERS:
        if any(word in codec for codec in codecs for word in words):
            text += helper
    return text


def parts(types: Types, side: str) -> list[Part]:
    """One Codec part for each type that has one."""
    view = types.view
    return [_Codec(types, i, side).part() for i in view.codecs() if view.blocks[i] is None]


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
        name = self.types.spell(self.type_id)
        text = ""
        if self.types.tag_is_hidden(self.type_id):
            assert isinstance(self.type.kind, Tagged)
            text = "\n".join(self._make_tagged(self.type.kind)) + "\n"
        if isinstance(self.type.kind, Wrapper) and self.type.kind.name == "Option":
            text = "\n".join(wrappers.make_option(self, self.type.kind)) + "\n"
        for self.verb, self.mutable in (("put", "mut"), ("get", "const")):
            lines = self._body()
            if any(re.search(r"\bv\b", line) for line in lines):
                lines.insert(0, f"let v = {side}_state.object as *{self.mutable} {name};")
            head = f'#[no_mangle] pub unsafe extern "C" fn {side}_{self.verb}_{key}() {{'
            one = " ".join([head, *lines, "}"])
            if len(one) <= 150 and not any(line.startswith("  ") for line in lines):
                text += f"{one}\n"
            else:
                text += "\n".join([head, *_indented(lines), "}"]) + "\n"
        size, align = (f"core::mem::{what}_of::<{name}>() as u64" for what in ("size", "align"))
        text += f"#[no_mangle] pub static {side}_layout_{key}: [u64; 2] = [{size}, {align}];\n"
        return Part(CODEC, key, "", text, tuple(self.needed))

    def _call(self, key: str, pointer: str) -> str:
        """Another type's codec, for an object inside the one at hand."""
        return f"{self.side}_state.object = {pointer} as *mut u8; {self.side}_{self.verb}_{key}();"

    def _body(self) -> list[str]:
        """Statements for the type itself, seen through `v`."""
        kind = self.type.kind
        packed = self.type.attributes.packed is not None
        if isinstance(kind, (Alias, Pun)):
            return self.value(self.view.values(self.type_id)[0], "v", False)
        if isinstance(kind, (Struct, Union_)):
            names = self.types.fields[self.type_id, None]
            fields = [self.value(f.type, self._field(n, f.type, kind), packed) for f, n in zip(kind.fields, names)]
            if isinstance(kind, Struct):
                return [line for lines in fields for line in lines]
            arms = [line for i, lines in enumerate(fields) for line in _arm(str(i), lines)]
            return [f"match abiter_{self.verb}_choice() {{", *_indented([*arms, "_ => {}"]), "}"]
        if isinstance(kind, (FatRef, Wrapper, Tuple)):
            return wrappers.body(self, kind)
        if isinstance(kind, Tagged):
            return self._put_tagged(kind) if self.verb == "put" else self._get_tagged(kind)
        if isinstance(kind, Enum) and self.view.rust_repr(self.type):
            return self._rust_enum(kind)
        return self.value(self.type_id, "v", False)

    def _field(self, name: str, type_id: int, kind: Struct | Union_) -> str:
        place = f"core::ptr::addr_of{'_mut' if self.verb == 'put' else ''}!((*v).{name})"
        if isinstance(kind, Union_) and not self.types.copies(type_id):
            place += f" as *{self.mutable} {self.types.spell(type_id)}"
        return place

    def _tag_type(self) -> str:
        """Of the tag that RFC 2195 guarantees to be in front; "" where nothing is guaranteed."""
        return "" if self.types.tag_is_hidden(self.type_id) else integer_repr(self.type) or "u32"

    def _put_tagged(self, kind: Tagged) -> list[str]:
        """Tag first, then the payload in its place; a constructor would bring the padding of its temporary along."""
        tag = self._tag_type()
        if not tag:
            return [f"abiter_scrub(); abiter_make(make_{self.type.key}, v);"]
        arms = []
        for i, variant in enumerate(kind.variants):
            arms += _arm(str(i), [f"*(v as *mut {tag}) = {i};", *self._payload(variant, i)])
        return ["match abiter_put_tag() {", *_indented([*arms, "_ => {}"]), "}"]

    def _make_tagged(self, kind: Tagged) -> list[str]:
        """Through the constructor. Its temporaries are on a stack that holds zeros, so that padding is no noise."""
        arms = []
        for i, variant in enumerate(kind.variants):
            path = f"{self.types.names[self.type_id]}::{self.types.variants[self.type_id][i]}"
            lines = []
            for n, field in enumerate(variant.fields):
                spelling = self.types.spell(field.type)
                lines.append(f"let mut f{n} = core::mem::MaybeUninit::<{spelling}>::uninit();")
                lines += self.value(field.type, f"f{n}.as_mut_ptr()", False)
            values = [f"f{n}.assume_init()" for n in range(len(variant.fields))]
            made = self._variant(path, i, values)
            lines.append(f"core::ptr::write(v, {made});" if wrappers.drops(self.types, self.type_id) else f"*v = {made};")
            arms += _arm(str(i), lines)
        name = self.types.spell(self.type_id)
        head = ["#[inline(never)]", f"unsafe fn make_{self.type.key}(v: *mut {name}) {{"]
        return [*head, *_indented(["match abiter_put_tag() {", *_indented([*arms, "_ => {}"]), "}"]), "}"]

    def _payload(self, variant: Variant, position: int) -> list[str]:
        """Puts or gets the fields of a variant that is known to be there."""
        lines = []
        for n, field in enumerate(variant.fields):
            lines += self.value(field.type, f"(f{n} as *{self.mutable} {self.types.spell(field.type)})", False)
        if not lines:
            return []
        path = f"{self.types.names[self.type_id]}::{self.types.variants[self.type_id][position]}"
        pattern = self._variant(path, position, [f"f{n}" for n in range(len(variant.fields))])
        reference = "&mut *v" if self.verb == "put" else "&*v"
        return [f"match {reference} {{", *_indented([*_arm(pattern, lines), "_ => {}"]), "}"]

    def _get_tagged(self, kind: Tagged) -> list[str]:
        tag = self._tag_type()
        head = []
        if tag:
            found = f"*(v as *const {tag}) as u64"
            if tag in ("i128", "u128"):  # all of it counts
                head, found = [f"let tag = *(v as *const {tag});"], "if tag >> 64 == 0 { tag as u64 } else { !0 }"
        else:
            name = self.types.names[self.type_id]
            indexes = ", ".join(
                f"{name}::{variant} {{ .. }} => {i}" for i, variant in enumerate(self.types.variants[self.type_id])
            )
            head = [f"let found = match &*v {{ {indexes} }};"]
            found = "found"
        arms = [
            line for i, v in enumerate(kind.variants) if (body := self._payload(v, i)) for line in _arm(str(i), body)
        ]
        return [*head, f"match abiter_get_tag({found}, {len(kind.variants)}) {{", *_indented([*arms, "_ => {}"]), "}"]

    def _variant(self, path: str, position: int, values: list[str]) -> str:
        """A constructor or a pattern of a variant."""
        kind = self.type.kind
        assert isinstance(kind, Tagged)
        variant = kind.variants[position]
        if positional(variant.fields):
            return f"{path}({', '.join(values)})"
        if not variant.has_fields:
            return path
        names = self.types.fields[self.type_id, position]
        inner = ", ".join(f"{n}: {v}" for n, v in zip(names, values))
        return f"{path} {{ {inner} }}" if inner else f"{path} {{}}"

    def _rust_enum(self, kind: Enum) -> list[str]:
        """An enum whose representation is Rust's own affair: by value, as the integer that C would have."""
        name = self.types.names[self.type_id]
        width = self.type.width
        integer = f"{'i' if self.type.signed else 'u'}{8 * width}"
        values: dict[int, str] = {}
        for enumerator, variant in zip(kind.enumerators, self.types.variants[self.type_id]):
            values.setdefault(enumerator.value, variant)
        if self.verb == "put":
            arms = ", ".join(f"{value} => *v = {name}::{variant}" for value, variant in values.items())
            lines = [f"let mut n: {integer} = 0;", f"abiter_put(&mut n as *mut {integer} as *mut u8, {width});"]
            return [*lines, f"match n {{ {arms}, _ => {{}} }}"]
        arms = ", ".join(f"{name}::{variant} => ({value}, &{name}::{variant})" for value, variant in values.items())
        # What is no variant goes through whichever arm the compiler likes: it is told as the bits that are there.
        return [
            f"let (mut n, like): ({integer}, &{name}) = match &*v {{ {arms} }};",
            f"if abiter_bits(v) != abiter_bits(like) {{ n = abiter_bits(v) as {integer}; }}",
            f"abiter_get(&n as *const {integer} as *const u8, {width});",
        ]

    def value(self, type_id: int, pointer: str, packed: bool, depth: int = 0) -> list[str]:
        """Statements for the value that `pointer` points to. A packed one's pointer may be misaligned."""
        type_ = self.view.types[type_id]
        kind = type_.kind
        if isinstance(kind, Unit) or isinstance(kind, Array) and kind.length == 0:
            return []
        if isinstance(kind, Atomic):
            return self.value(self.view.passed_as(kind.element), pointer, packed, depth)
        if isinstance(kind, (Scalar, Callback)) or isinstance(kind, Enum) and not self.view.rust_repr(type_):
            return [f"abiter_{self.verb}({pointer} as *{self.mutable} u8, {type_.width});"]
        if isinstance(kind, (Array, Vector)):
            index = _INDEX[depth]
            element = f"e{depth}"
            body = self.value(kind.element, element, packed, depth + 1)
            if not body:
                return []
            step = f"let {element} = ({pointer} as *{self.mutable} {self.types.spell(kind.element)}).add({index});"
            return [
                f"let mut {index} = 0;",
                f"while {index} < {kind.length} {{",
                *_indented([step, *body, f"{index} += 1;"]),
                "}",
            ]
        if isinstance(kind, Ref):
            return self._reference(kind, pointer, depth)
        if isinstance(kind, Wrapper) and kind.name != "Option":
            return wrappers.transparent(self, kind, pointer, packed, depth)
        key = type_.key
        self.needed[key] = None
        if not packed:
            return [self._call(key, pointer)]
        name = self.types.spell(type_id)
        if self.verb == "put":
            place = f"{pointer} as *mut core::mem::MaybeUninit<{name}>"
            body = [f"let mut t = core::ptr::read_unaligned({place});", self._call(key, "t.as_mut_ptr()")]
            return ["{", *_indented([*body, f"core::ptr::write_unaligned({place}, t);"]), "}"]
        body = [f"let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned({pointer}));"]
        return ["{", *_indented([*body, self._call(key, f"(&*t as *const {name})")]), "}"]

    def _reference(self, kind: Ref, pointer: str, depth: int) -> list[str]:
        name = self.types.spell(kind.target)
        t = f"t{depth}"
        self.needed.update(dict.fromkeys(self.types.needs((kind.target,))))
        if self.verb == "put":
            call = (
                f"abiter_put_ref({pointer} as *mut u8, core::mem::size_of::<{name}>(), core::mem::align_of::<{name}>())"
            )
        else:
            call = f"abiter_get_ref({pointer} as *const u8)"
        body = self.value(kind.target, t, False, depth + 1)
        if not body:
            return [f"{call};"]
        return [f"let {t} = {call} as *{self.mutable} {name};", f"if {t} as usize != 0 {{", *_indented(body), "}"]


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _arm(pattern: str, lines: list[str]) -> list[str]:
    if len(lines) <= 1:
        return [f"{pattern} => {{ {lines[0]} }}" if lines else f"{pattern} => {{}}"]
    return [f"{pattern} => {{", *_indented(lines), "}"]


_ALLOW = """\
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(dead_code, unreachable_patterns, unused_variables, unused_parens)]
#![allow(improper_ctypes, improper_ctypes_definitions, unknown_lints)]

"""

_STATE = """\
#[repr(C)]
pub struct AbiterCell { index: u32, high: u32, skip: u32, opaque: u32 }
#[repr(C)]
pub struct AbiterState {
    slot: *mut *mut u8,
    object: *mut u8,
    input: *mut AbiterCell,
    output: *mut AbiterCell,
    seen: *mut u8,
    arena: *mut u8,
    made: isize,
    gone: isize,
}
#[no_mangle]
pub static mut STATE: AbiterState = AbiterState {
    slot: 0 as *mut *mut u8,
    object: 0 as *mut u8,
    input: 0 as *mut AbiterCell,
    output: 0 as *mut AbiterCell,
    seen: 0 as *mut u8,
    arena: 0 as *mut u8,
    made: 0,
    gone: 0,
};
"""

_BYTES = """\

// Bytes from a cell, and bytes to a cell; volatile, or a compiler would call memcpy.
unsafe fn abiter_put(to: *mut u8, n: usize) {
    let from = STATE.input as *const u8;
    let mut i = 0;
    while i < n {
        core::ptr::write_volatile(to.add(i), *from.add(i));
        i += 1;
    }
    STATE.input = STATE.input.add(1);
}
unsafe fn abiter_get(from: *const u8, n: usize) {
    let to = STATE.output as *mut u8;
    let mut i = 0;
    while i < n {
        core::ptr::write_volatile(to.add(i), core::ptr::read_volatile(from.add(i)));
        i += 1;
    }
    *STATE.seen = n as u8;
    abiter_skip(1);
}
"""

_BITS = """\

// All of an enum; volatile, or a compiler would go by what may be in it.
unsafe fn abiter_bits<T>(v: *const T) -> u64 {
    let mut bits = 0;
    let mut i = core::mem::size_of::<T>();
    while i > 0 {
        i -= 1;
        bits = bits << 8 | core::ptr::read_volatile((v as *const u8).add(i)) as u64;
    }
    bits
}
"""

_SKIP = """\
unsafe fn abiter_skip(cells: usize) {
    STATE.input = STATE.input.add(cells);
    STATE.output = STATE.output.add(cells);
    STATE.seen = STATE.seen.add(cells);
}
"""

_TAG = """\

// Which variant to make; and which one is found: others than the one in the cell are not looked into.
unsafe fn abiter_put_tag() -> u32 {
    let index = (*STATE.input).index;
    STATE.input = STATE.input.add(1);
    index
}
unsafe fn abiter_get_tag(found: u64, count: u64) -> u32 {
    let index = if found < count { found as u32 } else { !0 };
    let expected = (*STATE.input).index;
    let skip = (*STATE.input).skip as usize;
    (*STATE.output).index = index;
    *STATE.seen = 4;
    if index == expected {
        abiter_skip(1);
        return index;
    }
    abiter_skip(1 + skip);
    !0
}
"""

_SCRUB = """\

// Leaves zeros on the stack for whoever is called next; and calls so deep in them that what the first one needed for itself
// lies above.
#[inline(never)]
unsafe fn abiter_scrub() {
    let mut stack = core::mem::MaybeUninit::<[u64; 256]>::uninit();
    let mut i = 0;
    while i < 256 {
        core::ptr::write_volatile((stack.as_mut_ptr() as *mut u64).add(i), 0);
        i += 1;
    }
}
#[inline(never)]
unsafe fn abiter_make<T>(make: unsafe fn(*mut T), v: *mut T) {
    let mut above = core::mem::MaybeUninit::<[u64; 16]>::uninit();
    make(v);
    core::ptr::write_volatile(above.as_mut_ptr() as *mut u64, 0);
}
"""

_CHOICE = """\

// Which field of a union is alive.
unsafe fn abiter_put_choice() -> u32 {
    let index = (*STATE.input).index;
    STATE.input = STATE.input.add(1);
    index
}
unsafe fn abiter_get_choice() -> u32 {
    let index = (*STATE.input).index;
    (*STATE.output).index = index;
    *STATE.seen = 4;
    abiter_skip(1);
    index
}
"""

_REF = """\

// A reference's target, or 0 if there is nothing to follow.
unsafe fn abiter_put_ref(to: *mut u8, size: usize, align: usize) -> *mut u8 {
    let mut target = 0 as *mut u8;
    if (*STATE.input).opaque == 0 {
        target = STATE.arena.add((STATE.arena as usize).wrapping_neg() & (align - 1));
        STATE.arena = target.add(size);
        *(STATE.input as *mut *mut u8) = target;
    }
    abiter_put(to, core::mem::size_of::<*mut u8>());
    target
}
unsafe fn abiter_get_ref(from: *const u8) -> *mut u8 {
    let expected = STATE.input;
    abiter_get(from, core::mem::size_of::<*mut u8>());
    let found = *(STATE.output.sub(1) as *mut *mut u8);
    if (*expected).opaque == 0 && found as usize == *(expected as *mut usize) {
        return found;
    }
    abiter_skip((*expected).skip as usize);
    0 as *mut u8
}
"""

#: In the order of their definitions: what is written if one of the words is in a codec.
_HELPERS = (
    (("abiter_get(", "abiter_get_ref("), _BYTES),
    (("abiter_get",), _SKIP),
    (("abiter_bits(",), _BITS),
    (("abiter_get_tag(",), _TAG),
    (("abiter_scrub(",), _SCRUB),
    (("abiter_get_choice(",), _CHOICE),
    (("abiter_get_ref(",), _REF),
)
