"""put_T and get_T in Rust: from cells to an object and back, by the language's own fields, constructors and matches.

Objects are reached through raw pointers only, and scalars move as bytes, so that no invalid value is ever made on the
way. A tag is read as the integer that RFC 2195 guarantees to be there; where nothing is guaranteed (repr(Rust)) the
language's own `match` has to be believed.
"""

from __future__ import annotations

from common.codec import held
from common.helpers import texts_of
from common.model import Array, Atomic, Enum, FatRef, Kind, Struct, Tagged, Tuple, Union_, Variant, Vector, Wrapper
from common.unit import Part

from . import helpers, wrappers
from .types import Types, integer_repr, positional
from .wrapper_codecs import WrapperCodec, arm, indented


def prelude(side: str, parts: list[Part], table: str = "") -> str:
    """The crate's attributes, the state and the helpers that the parts of this unit use, and no others; `table`: texts of further
    helpers."""
    used = [name for part in parts for name in part.uses]
    text = texts_of(helpers.FEATURES, used) + "#![no_std]\n" + helpers.ALLOW + texts_of(helpers.ITEMS, used)
    text += helpers.STATE + texts_of(helpers.HELPERS, used) + table
    return text.replace("STATE", f"{side}_state").replace("SIDE", side)


def parts(types: Types, side: str) -> list[Part]:
    """One Codec part for each type that has one."""
    view = types.view
    return [Codec(types, i, side).part() for i in view.codecs() if view.blocks[i] is None]


class Codec(WrapperCodec):
    """Places are pointers: `v`, `addr_of_mut!((*v).x)`."""

    def before(self) -> str:
        kind = self.type.kind
        if self.types.tag_is_hidden(self.type_id):
            assert isinstance(kind, Tagged)
            return "\n".join(self._make_tagged(kind)) + "\n"
        if isinstance(kind, Wrapper) and kind.name == "Option":
            return "\n".join(self.make_option(kind)) + "\n"
        return ""

    def transparent(self, inner: int) -> list[str]:
        kind = self.type.kind
        assert isinstance(kind, Struct)
        return self.struct(kind)

    def struct(self, kind: Struct) -> list[str]:
        packed = self.type.attributes.packed is not None
        names = self.types.fields[self.type_id, None]
        return [line for i, f in held(kind.fields) for line in self.value(f.type, self.field(names[i], f.type), packed)]

    def union(self, kind: Union_) -> list[str]:
        packed = self.type.attributes.packed is not None
        arms = []
        for i, (field, name) in enumerate(zip(kind.fields, self.types.fields[self.type_id, None], strict=True)):
            place = self.field(name, field.type)
            if not self.types.copies(field.type):
                place += f" as *{self.mutable} {self.types.spell(field.type)}"
            arms += arm(str(i), self.value(field.type, place, packed))
        return [f"match {self.helper('choice')} {{", *indented([*arms, "_ => {}"]), "}"]

    def field(self, name: str, type_id: int) -> str:
        return f"core::ptr::addr_of{'_mut' if self.verb == 'put' else ''}!((*v).{name})"

    def own(self, kind: Kind) -> list[str]:
        if isinstance(kind, (FatRef, Tuple, Wrapper)):
            return self.wrapped(kind)
        if isinstance(kind, Enum) and self.view.rust_repr(self.type):
            return self._rust_enum(kind)
        return super().own(kind)

    def tagged(self, kind: Tagged) -> list[str]:
        return self._put_tagged(kind) if self.verb == "put" else self._get_tagged(kind)

    def _tag_type(self) -> str:
        """Of the tag that RFC 2195 guarantees to be in front; "" where nothing is guaranteed."""
        return "" if self.types.tag_is_hidden(self.type_id) else integer_repr(self.type) or "u32"

    def _put_tagged(self, kind: Tagged) -> list[str]:
        """Tag first, then the payload in its place; a constructor would bring the padding of its temporary along."""
        tag = self._tag_type()
        if not tag:
            self.use("scrub")
            return [f"abiter_scrub(); abiter_make(make_{self.type.in_symbols}, v);"]
        arms = []
        for i, variant in enumerate(kind.variants):
            arms += arm(str(i), [f"*(v as *mut {tag}) = {i};", *self._payload(variant, i)])
        return [f"match {self.helper('tag')} {{", *indented([*arms, "_ => {}"]), "}"]

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
            lines.append(f"core::ptr::write(v, {made});" if wrappers.drops(self.view, self.type_id) else f"*v = {made};")
            arms += arm(str(i), lines)
        name = self.types.spell(self.type_id)
        head = ["#[inline(never)]", f"unsafe fn make_{self.type.in_symbols}(v: *mut {name}) {{"]
        return [*head, *indented([f"match {self.helper('tag')} {{", *indented([*arms, "_ => {}"]), "}"]), "}"]

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
        return [f"match {reference} {{", *indented([*arm(pattern, lines), "_ => {}"]), "}"]

    def _get_tagged(self, kind: Tagged) -> list[str]:
        tag = self._tag_type()
        head = []
        if tag:
            found = f"*(v as *const {tag}) as u64"
            if tag in ("i128", "u128"):  # all of it counts
                head, found = [f"let tag = *(v as *const {tag});"], "if tag >> 64 == 0 { tag as u64 } else { !0 }"
        else:
            name = self.types.names[self.type_id]
            variants = self.types.variants[self.type_id]
            indexes = ", ".join([f"{name}::{variant} {{ .. }} => {i}" for i, variant in enumerate(variants)])
            head = [f"let found = match &*v {{ {indexes} }};"]
            found = "found"
        arms = [line for i, v in enumerate(kind.variants) if (body := self._payload(v, i)) for line in arm(str(i), body)]
        call = self.helper("tag", found, str(len(kind.variants)))
        return [*head, f"match {call} {{", *indented([*arms, "_ => {}"]), "}"]

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
        inner = ", ".join([f"{n}: {v}" for n, v in zip(names, values, strict=True)])
        return f"{path} {{ {inner} }}" if inner else f"{path} {{}}"

    def _rust_enum(self, kind: Enum) -> list[str]:
        """An enum whose representation is Rust's own affair: by value, as the integer that C would have."""
        name = self.types.names[self.type_id]
        width = self.type.width
        integer = f"{'i' if self.type.signed else 'u'}{8 * width}"
        values = self.types.distinct(self.type_id).items()
        if self.verb == "put":
            arms = ", ".join([f"{value} => *v = {name}::{variant}" for value, variant in values])
            put = self.helper("bytes", f"&mut n as *mut {integer} as *mut u8", str(width))
            return [f"let mut n: {integer} = 0;", f"{put};", f"match n {{ {arms}, _ => {{}} }}"]
        self.use("bits")
        arms = ", ".join([f"{name}::{variant} => ({value}, &{name}::{variant})" for value, variant in values])
        # What is no variant goes through whichever arm the compiler likes: it is reported as the bits that are there.
        return [
            f"let (mut n, like): ({integer}, &{name}) = match &*v {{ {arms} }};",
            f"if abiter_bits(v) != abiter_bits(like) {{ n = abiter_bits(v) as {integer}; }}",
            f"{self.helper('bytes', f'&n as *const {integer} as *const u8', str(width))};",
        ]

    def leaf(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        type_ = self.view.types[type_id]
        if isinstance(type_.kind, Enum) and self.view.rust_repr(type_):
            return self.inside(type_id, place, packed, depth)
        return [f"{self.helper('bytes', f'{place} as *{self.mutable} u8', str(type_.width))};"]

    def atomic(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Atomic)
        return self.value(self.view.passed_as(kind.element), place, packed, depth)

    def array(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, (Array, Vector))
        element = f"e{depth}"
        body = self.value(kind.element, element, packed, depth + 1)
        if not body:
            return []
        step = f"let {element} = {self.element(place, kind.element, self.INDEX[depth])};"
        return self.loop(depth, kind.length, [step, *body])

    def element(self, place: str, type_id: int, index: str) -> str:
        """The place of an array's element."""
        return f"({place} as *{self.mutable} {self.types.spell(type_id)}).add({index})"

    def inside(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        key = self.view.types[type_id].in_symbols
        self.needed[self.view.types[type_id].key] = None
        if not packed:
            return [self._call(key, place)]
        name = self.types.spell(type_id)
        if self.verb == "put":
            at = f"{place} as *mut core::mem::MaybeUninit<{name}>"
            body = [f"let mut t = core::ptr::read_unaligned({at});", self._call(key, "t.as_mut_ptr()")]
            return ["{", *indented([*body, f"core::ptr::write_unaligned({at}, t);"]), "}"]
        body = [f"let t = core::mem::ManuallyDrop::new(core::ptr::read_unaligned({place}));"]
        return ["{", *indented([*body, self._call(key, f"(&*t as *const {name})")]), "}"]

    def _call(self, key: str, pointer: str) -> str:
        """Another type's codec, for an object inside the one at hand."""
        return f"{self.side}_state.object = {pointer} as *mut u8; {self.side}_{self.verb}_{key}();"
