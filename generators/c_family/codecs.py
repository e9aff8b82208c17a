"""put_T and get_T in C and C++: from cells to an object and back, by the language's own members."""

from __future__ import annotations

import re

from common.model import (
    NOMINAL,
    Alias,
    Array,
    Atomic,
    BitInt,
    Callback,
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
    Vector,
    Wrapper,
)
from common.unit import CODEC, Part

from . import classes, wrappers
from .types import Types, fieldless, integer_repr

_INDEX = "ijklmn"

#: The integers that values are moved with which have no bytes of their own, by their bytes.
_MOVED_AS = {1: "char", 2: "short", 4: "int", 8: "long long", 16: "__int128"}


def prelude(types: Types, side: str, codecs: list[Part]) -> str:
    """The state and the helpers that the codecs of this unit use, and no others."""
    text = _STATE.format(side=side, zero=types.dialect.zero)
    if "memcpy" in types.view.toolchain.lacks:
        text += _MEMORY.format(extern=f"{types.dialect.extern} " if types.dialect.extern else "")
    said = [t for t in types.view.order if types.view.blocks[t] is None] if types.dialect.classes else []
    if any(types.lives.special(t) for t in said):
        text += classes.PRELUDE
        if any(types.lives.dynamic(t) for t in said):
            text += classes.RTTI
    for words, helper in _HELPERS:
        if any(word in part.text for part in codecs for word in words):
            text += helper
    return text.replace("STATE", f"{side}_state").replace("SIDE", side)


def parts(types: Types, side: str, codec: type[Codec] | None = None) -> list[Part]:
    """One Codec part for each type that has one, written by `codec`. An array that is no nominal type has none unless it is
    that of a static: it is never passed, and as a member it's walked in place."""
    view = types.view
    made: list[Part] = []
    written: set[int] = set()
    statics = {f.output for f in view.spec.functions if f.is_static}
    for type_id in view.codecs():
        if view.blocks[type_id] is None and (type_id in statics or not types.is_array(type_id)):
            written.add(type_id)
            made.append((codec or Codec)(types, type_id, side, written).part())
    return made


class Codec:
    """Writes one codec. `written`: the types whose codecs are already there; another one that is called is declared."""

    def __init__(self, types: Types, type_id: int, side: str, written: set[int]) -> None:
        self.types = types
        self.side = side
        self.view = types.view
        self.type_id = type_id
        self.type: Type = types.view.types[type_id]
        self.written = written
        self.declared: dict[int, None] = {}
        self.needed: dict[str, None] = dict.fromkeys(types.needs((type_id,)))
        self.verb = "put"

    def part(self) -> Part:
        key, side = self.type.key, self.side
        array = self.types.is_array(self.type_id)
        name = self.types.declare(self.type_id, "").rstrip() if array else self.types.spell(self.type_id)
        cast = self.types.declare(self.type_id, "(*)") if array else _pointer(name).rstrip()
        declared_v = self.types.declare(self.type_id, "(*v)") if array else f"{_pointer(name)}v"
        extern = self.types.dialect.extern
        text = ""
        for self.verb in ("put", "get"):
            lines = self._body()
            if any(re.search(r"\bv\b", line) for line in lines):
                lines.insert(0, f"{declared_v} = ({cast}){side}_state.object;")
            head = f"{extern}void {side}_{self.verb}_{key}(void) {{"
            one = " ".join([head, *lines, "}"])
            if len(one) <= 110 and not any(line.startswith("  ") for line in lines):
                text += f"{one}\n"
            else:
                text += "\n".join([head, *_indented(lines), "}"]) + "\n"
        size = "0, 1" if self.types.absent(self.type_id) else f"sizeof({name}), {self.types.dialect.alignof}({name})"
        text += f"unsigned long long {side}_layout_{key}[2] = {{{size}}};\n"
        text += classes.make(self.types, self.type_id) or ""
        declared = [f"{side}_{verb}_{self.view.types[i].key}" for i in self.declared for verb in ("put", "get")]
        return Part(CODEC, key, "", "".join(f"{extern}void {d}(void);\n" for d in declared) + text, tuple(self.needed))

    def _body(self) -> list[str]:
        """Statements for the type itself, seen through `v`."""
        kind = self.type.kind
        inner = self.view.transparent(self.type_id)
        if isinstance(kind, (Alias, Pun)):
            # An alias may be aligned less than what it stands for.
            return self.value(self.view.values(self.type_id)[0], "*v", self.type.attributes.align is not None)
        if isinstance(kind, Tagged):
            return self._tagged(kind)
        if inner is not None:
            head = [f"abiter_{self.verb}_choice();"] if isinstance(kind, Union_) else []
            return head + self.value(inner, "*v", False)
        packed = self.type.attributes.packed is not None
        if isinstance(kind, Struct):
            object_ = "v"
            if self.type_id in self.types.twins:
                object_ = f"(({self.types.names[self.type_id]}_fields *)v)"
            members = classes.walk(self.types, self.type_id, object_)
            lines = [line for f, place in members for line in self._field(f, place, packed)]
            if kind.is_class and self.verb == "put" and self.types.lives.constructed(self.type_id):
                lines.insert(0, f"new (abiter_at{{v}}) {self.types.names[self.type_id]};")
            return lines
        if isinstance(kind, Union_):
            names = self.types.fields[self.type_id, None]
            lines = [f"switch (abiter_{self.verb}_choice()) {{"]
            for i, (field, name) in enumerate(zip(kind.fields, names)):
                lines += _case(str(i), self._field(field, f"v->{name}", packed))
            return lines + ["}"]
        return self.value(self.type_id, "*v", False)

    def _field(self, field: Field, place: str, packed: bool) -> list[str]:
        """A bit-field has no address: its value is moved by way of a variable."""
        if field.padding:
            return []
        if field.bits is None:
            return self.value(field.type, place, packed or field.packed or self._may_be_misaligned(field.type))
        return [self._moved(self.types.spell(field.type), place)]

    def _may_be_misaligned(self, type_id: int) -> bool:
        """True for a typedef that is aligned by itself."""
        while isinstance(kind := self.view.types[type_id].kind, (Alias, Array)):
            if self.view.types[type_id].attributes.align is not None:
                return True
            type_id = kind.target if isinstance(kind, Alias) else kind.element
        return False

    def _moved(self, spelling: str, place: str, as_: str = "") -> str:
        """By way of a variable of one type, and a cast to `as_`."""
        cast = f"({as_})" if as_ else ""
        if self.verb == "put":
            return f"{{ {spelling} x; abiter_put(&x, sizeof x); {place} = {cast}x; }}"
        return f"{{ {spelling} x = {f'({spelling})' if as_ else ''}{place}; abiter_get(&x, sizeof x); }}"

    def _tagged(self, kind: Tagged) -> list[str]:
        type_id, verb = self.type_id, self.verb
        count = len(kind.variants)
        inner = self.view.transparent(type_id)
        if inner is not None:
            lines = self.value(inner, "*v", False)
            return [f"if (abiter_{verb}_tag({'' if verb == 'put' else '0, 1'}) == 0) {{", *_indented(lines), "}"]
        if fieldless(self.type):
            # A tag that names no variant is left to the cell: an enum holds whatever its integer can.
            if verb == "put":
                return [f"*v = ({self.types.names[type_id]})abiter_put_tag();"]
            return [f"abiter_get_tag((unsigned long long)*v, {count});"]
        flat = self.types.keyword(type_id) == "union"
        tag = f"v->{self.types.tags[type_id]}"
        number = f"(unsigned long long){tag}"
        if {"i128", "u128"} & set(self.type.attributes.reprs):
            number = f"{tag} >> 64 ? ~0ull : {number}"  # all of it counts
        found = "" if verb == "put" else f"{number}, {count}"
        lines = [f"switch (abiter_{verb}_tag({found})) {{"]
        for i, variant in enumerate(kind.variants):
            constant = self.types.constants[type_id, i]
            body = [f"{tag} = {constant};"] if verb == "put" else []
            member = self.types.members[type_id][i]
            path = f"v->{member}" if flat else f"v->payload.{member}"
            for field, name in zip(variant.fields, self.types.fields[type_id, i]):
                body += self.value(field.type, f"{path}.{name}", False)
            if flat and verb == "put" and not all(self.types.absent(f.type) for f in variant.fields):
                body[0] = f"{path}.{self.types.tags[type_id]} = {constant};"
            lines += _case(constant, body)
        return lines + ["}"]

    def value(self, type_id: int, place: str, packed: bool, depth: int = 0) -> list[str]:
        """Statements for a value at a place. A packed place's address is taken as that of bytes only."""
        type_ = self.view.types[type_id]
        kind = type_.kind
        if packed and isinstance(kind, NOMINAL):
            through = self.view.passed_as(type_id)
            if isinstance(self.view.types[through].kind, (Array, Callback, Enum, Scalar)):
                type_id, type_ = through, self.view.types[through]
                kind = type_.kind
        if self.types.absent(type_id) or isinstance(kind, Array) and kind.length == 0:
            return []
        if isinstance(kind, Wrapper):
            return wrappers.value(self, kind, place, packed, depth)
        address = place[1:] if place.startswith("*") else f"&{place}"
        if isinstance(kind, Enum) and integer_repr(type_) is None:
            return [self._moved(_moved_as(type_), place, self.types.spell(type_id))]
        if isinstance(kind, Scalar) and kind.name == "home":
            return [f"abiter_{self.verb}_home({address});"]
        if isinstance(kind, (Scalar, Enum, Callback)):
            return [f"abiter_{self.verb}({address}, {_width(type_, place)});"]
        if isinstance(kind, Atomic):
            # What it holds, without its being atomic: nobody else looks at the object.
            return self.value(kind.element, f"*({_pointer(self.types.spell(kind.element)).rstrip()}){address}", packed, depth)
        if isinstance(kind, Array):
            index = _INDEX[depth]
            element = f"(*{place[1:]})[{index}]" if place.startswith("*") else f"{place}[{index}]"
            body = self.value(kind.element, element, packed, depth + 1)
            return _loop(index, kind.length, body)
        if isinstance(kind, Ref):
            return self._reference(kind, address, depth)
        if isinstance(kind, Complex):
            element = self.view.types[kind.element]
            parts = (f"__real__ {place}", f"__imag__ {place}")
            return [f"abiter_{self.verb}(&{part}, {_width(element, part)});" for part in parts]
        if isinstance(kind, Vector):
            index = _INDEX[depth]
            lane = f"({place})[{index}]" if place.startswith("*") else f"{place}[{index}]"
            return _loop(index, kind.length, [self._moved(self.types.spell(kind.element), lane)])
        if isinstance(kind, BitInt):
            return [self._moved(_moved_as(type_), place)]
        self._call(type_id)
        key = type_.key
        if packed and self.types.lives.is_class(type_id):
            return [f"ABITER_{self.verb.upper()}({key}, (void *){address});"]
        if not packed:
            return [f"ABITER_{self.verb.upper()}({key}, {address});"]
        name = self.types.spell(type_id)
        if self.verb == "put":
            return [f"{{ {name} t = {place}; ABITER_PUT({key}, &t); {place} = t; }}"]
        return [f"{{ {name} t = {place}; ABITER_GET({key}, &t); }}"]

    def _reference(self, kind: Ref, address: str, depth: int) -> list[str]:
        target, count = self.types.pointee(kind.target)
        if self.types.absent(target):
            size = "0, 1" if self.verb == "put" else ""
            return [f"abiter_{self.verb}_ref({address}{', ' + size if size else ''});"]
        name = self.types.spell(target)
        self.needed.update(dict.fromkeys(self.types.needs((target,))))
        name_pointer = _pointer(name)
        t = "t" if depth == 0 else f"t{depth}"
        if self.verb == "put":
            size = f"sizeof({name})" if count == 1 else f"{count} * sizeof({name})"
            arguments = f"{address}, {size}, {self.types.dialect.alignof}({name})"
        else:
            arguments = address
        lines = [f"{name_pointer}{t} = ({name_pointer.rstrip()})abiter_{self.verb}_ref({arguments});"]
        if count == 1:
            body = self.value(target, f"*{t}", False, depth + 1)
        else:
            index = _INDEX[depth]
            body = _loop(index, count, self.value(target, f"{t}[{index}]", False, depth + 1)) if count else []
        if not body:
            return [f"abiter_{self.verb}_ref({arguments});"]
        if len(body) == 1:
            return ["{", *_indented([*lines, f"if ({t}) {body[0]}"]), "}"]
        return ["{", *_indented([*lines, f"if ({t}) {{", *_indented(body), "}"]), "}"]

    def _call(self, type_id: int) -> None:
        self.needed[self.view.types[type_id].key] = None
        if type_id not in self.written:
            self.declared[type_id] = None


def _pointer(spelling: str) -> str:
    return f"{spelling}*" if spelling.endswith("*") else f"{spelling} *"


def _width(type_: Type, place: str) -> str:
    """Bytes of a scalar that mean something: not all of an x87 long double do."""
    if isinstance(type_.kind, Scalar) and type_.kind.name in ("c_longdouble", "f80"):
        return str(type_.width)
    return f"sizeof {place}"


def _moved_as(type_: Type) -> str:
    """The integer that has the values of a bitint, or of an enum, whatever that is stored in (-fshort-enums)."""
    integer = _MOVED_AS[type_.width]
    if type_.signed:
        return "signed char" if integer == "char" else integer
    return f"unsigned {integer}"


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _case(label: str, body: list[str]) -> list[str]:
    if len(body) <= 1:
        return [f"case {label}: {''.join(f'{line} ' for line in body)}break;"]
    return [f"case {label}:", *_indented(body), "  break;"]


def _loop(index: str, count: int, body: list[str]) -> list[str]:
    if not body:
        return []
    head = f"for (unsigned long {index} = 0; {index} < {count}; {index}++)"
    if len(body) == 1:
        return [f"{head} {body[0]}"]
    return [f"{head} {{", *_indented(body), "}"]


_STATE = """\
struct abiter_cell {{ unsigned int index, high, skip, opaque; }};
struct abiter_state {{
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
}} {side}_state = {zero};
"""

_MEMORY = """\

/* The compiler copies with calls of these, by a convention that the C library isn't compiled for. */
{extern}__attribute__((weak, visibility("hidden"))) void *memcpy(void *to, const void *from, __SIZE_TYPE__ n) {{
  for (__SIZE_TYPE__ i = 0; i < n; i++) ((volatile char *)to)[i] = ((const volatile char *)from)[i];
  return to;
}}
{extern}__attribute__((weak, visibility("hidden"))) void *memset(void *to, int byte, __SIZE_TYPE__ n) {{
  for (__SIZE_TYPE__ i = 0; i < n; i++) ((volatile char *)to)[i] = (char)byte;
  return to;
}}
"""

_BYTES = """\

/* Bytes from a cell, and bytes to a cell; volatile, or a compiler would call memcpy. */
static void abiter_put(void *to, unsigned long n) {
  volatile unsigned char *t = (volatile unsigned char *)to;
  const unsigned char *from = (const unsigned char *)STATE.in++;
  while (n--) *t++ = *from++;
}
static void abiter_get(const void *from, unsigned long n) {
  const volatile unsigned char *f = (const volatile unsigned char *)from;
  unsigned char *to = (unsigned char *)STATE.out++;
  STATE.in++;
  *STATE.seen++ = (unsigned char)n;
  while (n--) *to++ = *f++;
}
"""

_SKIP = """\
static void abiter_skip(unsigned int cells) {
  STATE.in += cells;
  STATE.out += cells;
  STATE.seen += cells;
}
"""

_TAG = """\

/* Which variant to make; and which one is found: others than the one in the cell are not looked into. */
static unsigned int abiter_put_tag(void) { return STATE.in++->index; }
static unsigned int abiter_get_tag(unsigned long long found, unsigned int count) {
  unsigned int index = found < count ? (unsigned int)found : ~0u, expected = STATE.in->index, skip = STATE.in->skip;
  STATE.in++;
  STATE.out++->index = index;
  *STATE.seen++ = sizeof index;
  if (index == expected) return index;
  abiter_skip(skip);
  return ~0u;
}
"""

_CHOICE = """\

/* Which field of a union is alive. */
static unsigned int abiter_put_choice(void) { return STATE.in++->index; }
static unsigned int abiter_get_choice(void) {
  unsigned int index = STATE.in++->index;
  STATE.out++->index = index;
  *STATE.seen++ = sizeof index;
  return index;
}
"""

_REF = """\

/* A reference's target, or 0 if there is nothing to follow. */
static void *abiter_put_ref(void *ref, unsigned long size, unsigned long align) {
  void *target = 0;
  if (!STATE.in->opaque) {
    STATE.arena += -(unsigned long)STATE.arena & (align - 1);
    target = STATE.arena;
    STATE.arena += size;
    *(void **)STATE.in = target;
  }
  abiter_put(ref, sizeof target);
  return target;
}
static void *abiter_get_ref(const void *ref) {
  const struct abiter_cell *in = STATE.in;
  void *found;
  abiter_get(ref, sizeof found);
  found = *(void **)(STATE.out - 1);
  if (!in->opaque && found == *(void *const *)in) return found;
  abiter_skip(in->skip);
  return 0;
}
"""

_HOME = """\

/* A value mixed with the address that it is at. */
static void abiter_put_home(unsigned long long *home) {
  unsigned long long value;
  abiter_put(&value, sizeof value);
  *home = value ^ abiter_home(home);
}
static void abiter_get_home(const unsigned long long *home) {
  unsigned long long value = *home ^ abiter_home(home);
  abiter_get(&value, sizeof value);
}
"""

_CALL = """\

/* Another codec's put and get, for an object inside the one at hand. */
#define ABITER_PUT(key, place) (STATE.object = (place), SIDE_put_##key())
#define ABITER_GET(key, place) (STATE.object = (place), SIDE_get_##key())
"""

#: In the order of their definitions: what is written if one of the words is in a codec.
_HELPERS = (
    (("abiter_get(", "abiter_get_ref(", "abiter_get_home("), _BYTES),
    (("abiter_get_tag(", "abiter_get_ref("), _SKIP),
    (("abiter_get_tag(",), _TAG),
    (("abiter_get_choice(",), _CHOICE),
    (("abiter_get_ref(",), _REF),
    (("abiter_get_home(",), _HOME),
    (("ABITER_GET(",), _CALL),
)
