"""How put and get go into references and Rust's own types around others.

What is transparent to the ABI is gone through by a cast of the pointer to it. An Option is made by its constructor and seen
by `match`, wherever its tag is; a fat pointer is made of an address and a length, and asked for both.
"""

from __future__ import annotations

from common import codec
from common.layout import WIDTH, body, listed
from common.model import Array, FatRef, Ref, Tuple, Wrapper

from . import wrappers
from .types import Types

#: What a `dyn Value` is made of.
_OBJECT = "AbiterValue"


class WrapperCodec(codec.Codec):
    """The part of Rust's codec that knows what a pointer and a wrapper are; `mutable`: the pointers' kind for the verb at hand."""

    def __init__(self, types: Types, type_id: int, side: str) -> None:
        super().__init__(types, type_id, side)
        self.types = types
        self.name = self.spell(type_id)
        for used in types.uses((type_id,)):
            self.use(used)

    def spell(self, type_id: int) -> str:
        return self.types.spell(type_id)

    @property
    def mutable(self) -> str:
        return "mut" if self.verb == "put" else "const"

    def helper(self, name: str, *arguments: str) -> str:
        """A call of a helper of the verb at hand, which the prelude then has."""
        self.use(name)
        return f"abiter_{self.verb}{'' if name == 'bytes' else f'_{name}'}({', '.join(arguments)})"

    def call(self, before: str, helper: str, arguments: list[str], after: str) -> list[str]:
        """A statement with a call of a helper in it, on as many lines as it takes."""
        name = self.helper(helper).removesuffix("()")
        return listed(f"{before}{name}(", arguments, f"){after}", "    ", WIDTH - 8).split("\n")

    def seen(self) -> str:
        return f"let v = {self.side}_state.object as *{self.mutable} {self.name};"

    def function(self, lines: list[str]) -> str:
        return body(f'#[no_mangle] pub unsafe extern "C" fn {self.side}_{self.verb}_{self.type.in_symbols}()', lines, "    ")

    def layout(self) -> str:
        """Its alignment is the offset behind a byte: what objects have, whatever align_of says."""
        self.use("offset")
        size, align = f"core::mem::size_of::<{self.name}>() as u64", f"abiter_offset::<{self.name}>() as u64"
        return "#[no_mangle]\n" + listed(f"pub static {self.side}_layout_{self.type.in_symbols}: [u64; 2] = [", [size, align], "];\n")

    def whole(self) -> str:
        return "v"

    def loop(self, depth: int, count: int, lines: list[str]) -> list[str]:
        index = self.INDEX[depth]
        return [f"let mut {index} = 0;", f"while {index} < {count} {{", *indented([*lines, f"{index} += 1;"]), "}"]

    def reference(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Ref)
        name = self.types.spell(kind.target)
        t = f"t{depth}"
        self.need((kind.target,))
        room = (f"core::mem::size_of::<{name}>()", f"core::mem::align_of::<{name}>()") if self.verb == "put" else ()
        arguments = [f"{place} as *{self.mutable} u8", *room]
        lines = self.value(kind.target, t, False, depth + 1)
        if not lines:
            return self.call("", "ref", arguments, ";")
        seen = self.call(f"let {t} = ", "ref", arguments, f" as *{self.mutable} {name};")
        return [*seen, f"if {t} as usize != 0 {{", *indented(lines), "}"]

    def wrapper(self, type_id: int, place: str, packed: bool, depth: int) -> list[str]:
        """What is inside has the wrapper's own place."""
        kind = self.view.types[type_id].kind
        assert isinstance(kind, Wrapper)
        if kind.name == "Option":
            return self.inside(type_id, place, packed, depth)
        return self.value(kind.inner, f"({place} as *{self.mutable} {self.types.spell(kind.inner)})", packed, depth)

    def wrapped(self, kind: FatRef | Wrapper | Tuple) -> list[str]:
        """Statements of a codec of its own, seen through `v`."""
        if isinstance(kind, FatRef):
            return (self._put_fat if self.verb == "put" else self._get_fat)(kind)
        if isinstance(kind, Tuple):
            place = "core::ptr::addr_of_mut!" if self.verb == "put" else "core::ptr::addr_of!"
            return [line for i, f in enumerate(kind.fields) for line in self.value(f.type, f"{place}((*v).{i})", False)]
        if kind.name != "Option":
            return self.value(self.type_id, "v", False)
        if self.verb == "put":
            self.use("scrub")
            return [f"abiter_scrub(); abiter_make(make_{self.type.in_symbols}, v);"]
        inner = self.value(kind.inner, f"(f0 as *const {self.types.spell(kind.inner)})", False)
        lines = ["let found = match &*v { Some(_) => 0, None => 1 };"]
        call = self.helper("tag", "found", "2")
        if not inner:
            return [*lines, f"{call};"]
        some = ["match &*v {", "    Some(f0) => {", *(f"        {line}" for line in inner), "    }", "    None => {}", "}"]
        return [*lines, f"if {call} == 0 {{", *indented(some), "}"]

    def make_option(self, kind: Wrapper) -> list[str]:
        """Through the constructor. Its temporaries are on a stack that holds zeros, so that padding is no noise."""
        inner = self.types.spell(kind.inner)
        put = self.value(kind.inner, "f0.as_mut_ptr()", False)
        # An assignment of None writes the tag alone, and leaves the rest; but it drops what was there.
        some, none = "*v = Some(f0.assume_init());", "*v = None"
        if wrappers.drops(self.view, self.type_id):
            some, none = "core::ptr::write(v, Some(f0.assume_init()));", "core::ptr::write(v, None)"
        lines = [f"let {'mut ' if put else ''}f0 = core::mem::MaybeUninit::<{inner}>::uninit();", *put, some]
        return [
            "#[inline(never)]",
            f"unsafe fn make_{self.type.in_symbols}(v: *mut {self.name}) {{",
            f"    match {self.helper('tag')} {{",
            "        0 => {",
            *(f"            {line}" for line in lines),
            "        }",
            f"        1 => {none},",
            "        _ => {}",
            "    }",
            "}",
        ]

    def _thin(self, kind: FatRef) -> tuple[str, str]:
        """(what a thin pointer to it points to, bytes of all that is there)"""
        if kind.fat == "dyn":
            return _OBJECT, f"core::mem::size_of::<{_OBJECT}>()"
        array = self.view.types[kind.ref.target].kind
        assert isinstance(array, Array)
        element = self.types.spell(array.element)
        return element, f"{array.length} * core::mem::size_of::<{element}>()"

    def _inside_fat(self, kind: FatRef) -> list[str]:
        """What is done with the target, if `t` has its address."""
        lines = self.value(kind.ref.target, "t", False, 1)
        return ["if t as usize != 0 {", *indented(lines), "}"] if lines else []

    def _put_fat(self, kind: FatRef) -> list[str]:
        element, size = self._thin(kind)
        target = wrappers.fat_target(self.view, kind, self.types.spell)
        room = [f"&mut p as *mut *mut {element} as *mut u8", size, f"core::mem::align_of::<{element}>()"]
        lines = [f"let mut p = 0 as *mut {element};", *self.call("let t = ", "ref", room, ";"), *self._inside_fat(kind)]
        if kind.fat == "dyn":
            return [*lines, f"*(v as *mut *const {target}) = p as *const {element} as *const {target};"]
        whole = "core::ptr::slice_from_raw_parts(p, n)" + (" as *const str" if kind.fat == "str" else "")
        length = self.helper("bytes", "&mut n as *mut usize as *mut u8", str(self.view.toolchain.data_model.pointer))
        return [*lines, "let mut n = 0usize;", f"{length};", f"*(v as *mut *const {target}) = {whole};"]

    def _get_fat(self, kind: FatRef) -> list[str]:
        element, _ = self._thin(kind)
        target = wrappers.fat_target(self.view, kind, self.types.spell)
        lines = [
            f"let s = *(v as *const *const {target});",
            f"let p = s as *const {element};",
            f"let t = {self.helper('ref', f'&p as *const *const {element} as *const u8')};",
        ]
        if kind.fat == "dyn":
            seen = ["let n = (&*s).value();", f"{self.helper('bytes', '&n as *const u64 as *const u8', '8')};"]
            return [*lines, "if t as usize != 0 {", *indented(seen), "}"]
        length = self.helper("bytes", "&n as *const usize as *const u8", str(self.view.toolchain.data_model.pointer))
        return [*lines, *self._inside_fat(kind), "let n = (&*s).len();", f"{length};"]


def indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def arm(pattern: str, lines: list[str]) -> list[str]:
    if len(lines) <= 1:
        return [f"{pattern} => {{ {lines[0]} }}" if lines else f"{pattern} => {{}}"]
    return [f"{pattern} => {{", *indented(lines), "}"]
