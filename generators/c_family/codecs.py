"""put_T and get_T in C and C++: from cells to an object and back, by the language's own members."""

from __future__ import annotations

from common import codec
from common.helpers import texts_of
from common.layout import body, listed
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
    Ref,
    Scalar,
    Struct,
    Tagged,
    Type,
    Union_,
    Vector,
    Wrapper,
)
from common.unit import Part

from . import classes, helpers
from .dialect import Dialect
from .reprs import fieldless, integer_repr
from .types import Types

#: Columns of a loop that stands on one line.
_LOOP = 105

#: The integers that values are moved with which have no bytes of their own, by their bytes.
_MOVED_AS = {1: "char", 2: "short", 4: "int", 8: "long long", 16: "__int128"}


def prelude(types: Types, side: str, parts: list[Part]) -> str:
    """The state and the helpers that the parts of this unit use, and no others."""
    text = helpers.STATE.format(side=side, zero=types.dialect.zero)
    if "memcpy" in types.view.toolchain.lacks:
        text += helpers.MEMORY.format(extern=f"{types.dialect.extern} " if types.dialect.extern else "")
    used = [name for part in parts for name in part.uses]
    text += texts_of(helpers.OF_CLASSES, used) + texts_of(helpers.HELPERS, used)
    for name, words in (("LEAVE", helpers.LEAVE), ("RUIN", helpers.RUIN), ("FOUND", helpers.FOUND), ("WRITTEN", helpers.WRITTEN)):
        text = text.replace(name, f"{types.dialect.extern}{{ {words} }}" if types.dialect.extern else words)
    text = text.replace("STATE", f"{side}_state").replace("SIDE", side)
    return text.replace("ALIGNOF", types.dialect.alignof)


def parts(types: Types, side: str, writer: type[Codec] | None = None) -> list[Part]:
    """One Codec part for each type that has one, written by `writer`. An array that is no nominal type has none unless it is
    that of a static: it is never passed, and as a member it's walked in place."""
    view = types.view
    made: list[Part] = []
    written: set[int] = set()
    statics = {f.output for f in view.spec.functions if f.is_static}
    for type_id in view.codecs():
        if view.blocks[type_id] is None and (type_id in statics or not types.is_array(type_id)):
            written.add(type_id)
            made.append((writer or Codec)(types, type_id, side, written).part())
    return made


class Codec(codec.Codec):
    """Places are lvalues: `*v`, `v->x`. `written`: the types whose codecs are already there; another one that is called is declared."""

    def __init__(self, types: Types, type_id: int, side: str, written: set[int]) -> None:
        super().__init__(types, type_id, side)
        self.types = types
        self.written = written
        self.declared: dict[int, None] = {}
        array = types.is_array(type_id)
        self.name = types.declare(type_id, "").rstrip() if array else types.spell(type_id)

    def part(self) -> Part:
        part = super().part()
        declared = [f"{self.side}_{verb}_{self.view.types[i].in_symbols}" for i in self.declared for verb in ("put", "get")]
        return part._replace(text="".join(f"{self.types.dialect.extern}void {d}(void);\n" for d in declared) + part.text)

    def seen(self) -> str:
        if self.types.is_array(self.type_id):
            declared, cast = self.types.declare(self.type_id, "(*v)"), self.types.declare(self.type_id, "(*)")
        else:
            declared, cast = f"{_pointer(self.name)}v", _pointer(self.name).rstrip()
        return f"{declared} = ({cast}){self.side}_state.object;"

    def function(self, lines: list[str]) -> str:
        head = f"{self.types.dialect.extern}void {self.side}_{self.verb}_{self.type.in_symbols}(void)"
        return body(head, lines)

    def layout(self) -> str:
        behind = f"struct {{ char c; {self.types.declare(self.type_id, 'v')}; }}"
        text = ""
        if self.types.dialect.is_cpp:  # a type can't be defined within offsetof
            name = f"{self.side}_behind_{self.type.in_symbols}"
            text, behind = behind.replace("struct", f"struct {name}", 1) + ";\n", name
        size = [f"sizeof({self.name})", f"ABITER_ALIGN({self.name}, {behind})"]
        if self.types.absent(self.type_id):
            text, size = "", ["0", "1"]
        else:
            self.use("align")
        text += listed(f"unsigned long long {self.side}_layout_{self.type.in_symbols}[2] = {{", size, "};\n")
        return text + (classes.make(self.types, self.type_id) or "")

    def whole(self) -> str:
        return "*v"

    def struct(self, kind: Struct) -> list[str]:
        packed = self.type.attributes.packed is not None
        object_ = f"(({self.types.twins[self.type_id]} *)v)" if self.type_id in self.types.twins else "v"
        members = classes.walk(self.types, self.type_id, object_)
        lines = [line for f, place in members for line in self._field(f, place, packed)]
        if kind.is_class and self.verb == "put" and self.types.lifetimes.constructed(self.type_id):
            lines.insert(0, f"new (abiter_at{{v}}) {self.types.names[self.type_id]};")
        return lines

    def union(self, kind: Union_) -> list[str]:
        packed = self.type.attributes.packed is not None
        lines = [f"switch ({self.helper('choice')}) {{"]
        for i, (field, name) in enumerate(zip(kind.fields, self.types.fields[self.type_id, None], strict=True)):
            lines += case(str(i), self._field(field, f"v->{name}", packed))
        return [*lines, "}"]

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

    def tagged(self, kind: Tagged) -> list[str]:
        type_id = self.type_id
        if fieldless(self.type):
            # A tag that names no variant is left to the cell: an enum holds whatever its integer can.
            if self.verb == "put":
                return [f"*v = ({self.types.names[type_id]}){self.helper('tag')};"]
            return [f"{self.helper('tag', '(unsigned long long)*v', str(len(kind.variants)))};"]
        flat = self.types.keyword(type_id) == "union"
        tag = f"v->{self.types.tags[type_id]}"
        number = f"(unsigned long long){tag}"
        if {"i128", "u128"} & set(self.type.attributes.reprs):
            number = f"{tag} >> 64 ? ~0ull : {number}"  # all of it counts
        found = [] if self.verb == "put" else [number, str(len(kind.variants))]
        lines = [f"switch ({self.helper('tag', *found)}) {{"]
        for i, variant in enumerate(kind.variants):
            constant = self.types.constants[type_id, i]
            body = [f"{tag} = {constant};"] if self.verb == "put" else []
            member = self.types.members[type_id][i]
            path = f"v->{member}" if flat else f"v->payload.{member}"
            for field, name in zip(variant.fields, self.types.fields[type_id, i], strict=True):
                body += self.value(field.type, f"{path}.{name}", False)
            if flat and self.verb == "put" and not all(self.types.absent(f.type) for f in variant.fields):
                body[0] = f"{path}.{self.types.tags[type_id]} = {constant};"
            lines += case(constant, body)
        return [*lines, "}"]

    def value(self, type_id: int, place: str, packed: bool, depth: int = 0) -> list[str]:
        """A packed place's address is taken as that of bytes only."""
        if packed and isinstance(self.view.types[type_id].kind, NOMINAL):
            through = self.view.passed_as(type_id)
            if isinstance(self.view.types[through].kind, (Array, Callback, Enum, Scalar)):
                type_id = through
        return super().value(type_id, place, packed, depth)

    def leaf(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        type_ = self.view.types[type_id]
        kind = type_.kind
        if isinstance(kind, BitInt):
            spelling = _moved_as(type_)
            return [self._moved(spelling, place)] if self.verb == "put" else self._compared(spelling, type_id, place)
        if isinstance(kind, Enum) and integer_repr(type_) is None:
            return [self._moved(_moved_as(type_), place, self.types.spell(type_id))]
        if isinstance(kind, Scalar) and kind.name == "home":
            return [f"{self.helper('home', _address(place))};"]
        return [f"{self.helper('bytes', _address(place), _width(type_, place))};"]

    def _moved(self, spelling: str, place: str, as_: str = "") -> str:
        """By way of a variable of one type, and a cast to `as_`."""
        move = self.helper("bytes", "&x", "sizeof x")
        if self.verb == "put":
            return f"{{ {spelling} x; {move}; {place} = {f'({as_})' if as_ else ''}x; }}"
        return f"{{ {spelling} x = {f'({spelling})' if as_ else ''}{place}; {move}; }}"

    def _compared(self, spelling: str, type_id: int, place: str) -> list[str]:
        """By way of an integer of its bytes. The conversion may repair what the type's own == doesn't take for equal."""
        self.use("unequal")
        read = [f"{spelling} x = {place}, sent;", "abiter_sent(&sent, sizeof sent);", f"{self.helper('bytes', '&x', 'sizeof x')};"]
        unequal = f"if (x == sent && {place} != ({self.types.spell(type_id)})sent) abiter_unequal();"
        return ["{", *_indented([*read, unequal]), "}"]

    def atomic(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        """What it holds, without its being atomic: nobody else looks at the object."""
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Atomic)
        cast = _pointer(self.types.spell(kind.element)).rstrip()
        return self.value(kind.element, f"*({cast}){_address(place)}", packed, depth)

    def complex(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Complex)
        element = self.view.types[kind.element]
        parts = (f"__real__ {place}", f"__imag__ {place}")
        return [f"{self.helper('bytes', f'&{part}', _width(element, part))};" for part in parts]

    def array(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Array)
        index = self.INDEX[depth]
        element = f"(*{place[1:]})[{index}]" if place.startswith("*") else f"{place}[{index}]"
        return _loop(self.types.dialect, index, kind.length, self.value(kind.element, element, packed, depth + 1))

    def vector(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Vector)
        index = self.INDEX[depth]
        lane = f"({place})[{index}]" if place.startswith("*") else f"{place}[{index}]"
        return _loop(self.types.dialect, index, kind.length, [self._moved(self.types.spell(kind.element), lane)])

    def reference(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Ref)
        target, count = self.types.pointee(kind.target)
        put = self.verb == "put"
        if self.types.absent(target):
            return [f"{self.helper('ref', _address(place), *(('0', '1') if put else ()))};"]
        name = self.types.spell(target)
        self.need((target,))
        size = f"sizeof({name})" if count == 1 else f"{count} * sizeof({name})"
        room = (size, f"{self.types.dialect.alignof}({name})") if put else ()
        call = self.helper("ref", _address(place), *room)
        t = "t" if depth == 0 else f"t{depth}"
        if count == 1:
            body = self.value(target, f"*{t}", False, depth + 1)
        else:
            index = self.INDEX[depth]
            body = _loop(self.types.dialect, index, count, self.value(target, f"{t}[{index}]", False, depth + 1)) if count else []
        if not body:
            return [f"{call};"]
        pointer = _pointer(name)
        inside = [f"if ({t}) {body[0]}"] if len(body) == 1 else [f"if ({t}) {{", *_indented(body), "}"]
        return ["{", *_indented([f"{pointer}{t} = ({pointer.rstrip()}){call};", *inside]), "}"]

    def wrapper(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        """What it wraps; an Option that null or 0 is None of is seen by that."""
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Wrapper)
        some = self.value(kind.inner, place, packed, depth)
        if kind.name != "Option":
            return some
        if self.verb == "get":
            return [f"if ({self.helper('tag', f'{place} == 0', '2')} == 0) {{", *_indented(some), "}"]
        return [f"if ({self.helper('tag')} == 0) {{", *_indented(some), "} else {", f"  {place} = 0;", "}"]

    def inside(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        key = self.view.types[type_id].in_symbols
        self.needed[self.view.types[type_id].key] = None
        self.use("call")
        if type_id not in self.written:
            self.declared[type_id] = None
        macro = f"ABITER_{self.verb.upper()}"
        if packed and self.types.lifetimes.is_class(type_id):
            return [f"{macro}({key}, (void *){_address(place)});"]
        if not packed:
            return [f"{macro}({key}, {_address(place)});"]
        back = f" {place} = t;" if self.verb == "put" else ""
        return [f"{{ {self.types.spell(type_id)} t = {place}; {macro}({key}, &t);{back} }}"]

    def helper(self, name: str, *arguments: str) -> str:
        """A call of a helper of the verb at hand, which the prelude then has."""
        self.use(name)
        return f"abiter_{self.verb}{'' if name == 'bytes' else f'_{name}'}({', '.join(arguments)})"


def _address(place: str) -> str:
    return place[1:] if place.startswith("*") else f"&{place}"


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


def case(label: str, body: list[str]) -> list[str]:
    if len(body) <= 1:
        return [f"case {label}: {''.join(f'{line} ' for line in body)}break;"]
    return [f"case {label}:", *_indented(body), "  break;"]


def _loop(dialect: Dialect, index: str, count: int, inner: list[str]) -> list[str]:
    if not inner:
        return []
    opening, head, closing = dialect.loop(index, count)
    if len(inner) == 1 and len(opening + head) + len(inner[0]) <= _LOOP:
        return [f"{opening}{head} {inner[0]}{closing}"]
    return [f"{opening}{head} {{", *_indented(inner), f"}}{closing}"]
