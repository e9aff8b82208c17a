"""Rust's own types around others: how they are spelled, and how put and get go into them.

What is transparent to the ABI is gone through by a cast of the pointer to it. An Option is made by its constructor and seen
by `match`, wherever its tag is; a fat pointer is made of an address and a length, and asked for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.model import Array, FatRef, Ref, Scalar, Tuple, Wrapper

from .scalars import FUNCTION, of_c

if TYPE_CHECKING:
    from .codecs import _Codec
    from .types import Types

#: Where std's names are; Option is in every crate's prelude.
_PATHS = {
    "Option": "Option",
    "PhantomData": "core::marker::PhantomData",
    "MaybeUninit": "core::mem::MaybeUninit",
    "ManuallyDrop": "core::mem::ManuallyDrop",
    "UnsafeCell": "core::cell::UnsafeCell",
    "Cell": "core::cell::Cell",
    "Pin": "core::pin::Pin",
    "Wrapping": "core::num::Wrapping",
}

#: The generic NonZero is of Rust 1.79.
_NONZERO = {
    **{name: name.upper() for name in ("i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128")},
    "isize": "Isize",
    "usize": "Usize",
}

#: What stands in a unit that has a `dyn Value`.
TRAIT = """\
pub trait Value { fn value(&self) -> u64; }
#[repr(C)]
pub struct AbiterValue(u64);
impl Value for AbiterValue {
    #[inline(never)]
    fn value(&self) -> u64 { self.0 }
}
"""

#: Box is not in core. Nothing is ever allocated or dropped: an object without a call of either is made.
ALLOC = "extern crate alloc;\n"

#: Of `&'static dyn Value`, and of what it points to.
_DYN, _OBJECT = "dyn Value", "AbiterValue"


def spell_ref(kind: Ref, target: str) -> str:
    """A pointer, be it a fat one or not."""
    if kind.pointer == "raw":
        return f"*{'mut' if kind.mutable else 'const'} {target}"
    if kind.pointer == "nonnull":
        return f"core::ptr::NonNull<{target}>"
    if kind.pointer == "box":
        return f"alloc::boxed::Box<{target}>"
    return f"&'static {'mut ' if kind.mutable else ''}{target}"


def spell(types: Types, kind: FatRef | Wrapper | Tuple) -> str:
    """A fat pointer, a wrapper, or a tuple."""
    if isinstance(kind, FatRef):
        return spell_ref(kind.ref, _fat_target(types, kind))
    if isinstance(kind, Tuple):
        inner = ", ".join(types.spell(f.type) for f in kind.fields)
        return f"({inner}{',' if len(kind.fields) == 1 else ''})"
    if kind.name != "NonZero":
        return f"{_PATHS[kind.name]}<{types.spell(kind.inner)}>"
    inside = types.view.types[types.view.resolve(kind.inner)]
    scalar = inside.kind
    assert isinstance(scalar, Scalar)
    if scalar.name == "fnptr":
        return FUNCTION
    return f"core::num::NonZero{_NONZERO[of_c(inside) or scalar.name]}"


def copies(types: Types, kind: Ref | FatRef | Wrapper) -> bool:
    """Whether the type itself, its contents aside, is Copy."""
    if isinstance(kind, FatRef):
        kind = kind.ref
    if isinstance(kind, Wrapper):
        return kind.name not in ("UnsafeCell", "Cell")
    return kind.pointer in ("raw", "nonnull") or kind.pointer == "ref" and not kind.mutable


def drops(types: Types, type_id: int) -> bool:
    """True for what owns a Box: an assignment would drop what was there."""
    kind = types.view.types[type_id].kind
    if isinstance(kind, (Ref, FatRef)):
        return (kind.ref if isinstance(kind, FatRef) else kind).pointer == "box"
    if isinstance(kind, Wrapper) and kind.name in ("MaybeUninit", "ManuallyDrop"):
        return False
    return any(drops(types, t) for t in types.view.values(type_id))


def body(codec: _Codec, kind: FatRef | Wrapper | Tuple) -> list[str]:
    """Statements of a codec of its own, seen through `v`."""
    if isinstance(kind, FatRef):
        return (_put_fat if codec.verb == "put" else _get_fat)(codec, kind)
    if isinstance(kind, Tuple):
        place = "core::ptr::addr_of_mut!" if codec.verb == "put" else "core::ptr::addr_of!"
        return [
            line for i, f in enumerate(kind.fields) for line in codec.value(f.type, f"{place}((*v).{i})", False)
        ]
    if kind.name == "PhantomData":
        return []
    if kind.name != "Option":
        return codec.value(codec.type_id, "v", False)
    if codec.verb == "put":
        return [f"abiter_scrub(); abiter_make(make_{codec.type.key}, v);"]
    inner = codec.value(kind.inner, f"(f0 as *const {codec.types.spell(kind.inner)})", False)
    lines = ["let found = match &*v { Some(_) => 0, None => 1 };"]
    if not inner:
        return [*lines, "abiter_get_tag(found, 2);"]
    some = ["match &*v {", "    Some(f0) => {", *(f"        {line}" for line in inner), "    }", "    None => {}", "}"]
    return [*lines, "if abiter_get_tag(found, 2) == 0 {", *(f"    {line}" for line in some), "}"]


def make_option(codec: _Codec, kind: Wrapper) -> list[str]:
    """Through the constructor. Its temporaries are on a stack that holds zeros, so that padding is no noise."""
    name = codec.types.spell(codec.type_id)
    inner = codec.types.spell(kind.inner)
    put = codec.value(kind.inner, "f0.as_mut_ptr()", False)
    # An assignment of None writes the tag alone, and leaves the rest; but it drops what was there.
    some_value, none = "*v = Some(f0.assume_init());", "*v = None"
    if drops(codec.types, codec.type_id):
        some_value, none = "core::ptr::write(v, Some(f0.assume_init()));", "core::ptr::write(v, None)"
    some = [f"let {'mut ' if put else ''}f0 = core::mem::MaybeUninit::<{inner}>::uninit();", *put]
    some.append(some_value)
    return [
        "#[inline(never)]",
        f"unsafe fn make_{codec.type.key}(v: *mut {name}) {{",
        "    match abiter_put_tag() {",
        "        0 => {",
        *(f"            {line}" for line in some),
        "        }",
        f"        1 => {none},",
        "        _ => {}",
        "    }",
        "}",
    ]


def transparent(codec: _Codec, kind: Wrapper, pointer: str, packed: bool, depth: int) -> list[str]:
    """What is inside has the wrapper's own place."""
    if kind.name == "PhantomData":
        return []
    cast = f"({pointer} as *{codec.mutable} {codec.types.spell(kind.inner)})"
    return codec.value(kind.inner, cast, packed, depth)


def _fat_target(types: Types, kind: FatRef) -> str:
    if kind.fat != "slice":
        return "str" if kind.fat == "str" else _DYN
    array = types.view.types[kind.ref.target].kind
    assert isinstance(array, Array)
    return f"[{types.spell(array.element)}]"


def _thin(codec: _Codec, kind: FatRef) -> tuple[str, str]:
    """(what a thin pointer to it points to, bytes of all that is there)"""
    if kind.fat == "dyn":
        return _OBJECT, f"core::mem::size_of::<{_OBJECT}>()"
    array = codec.view.types[kind.ref.target].kind
    assert isinstance(array, Array)
    element = codec.types.spell(array.element)
    return element, f"{array.length} * core::mem::size_of::<{element}>()"


def _inside(codec: _Codec, kind: FatRef) -> list[str]:
    """What is done with the target, if `t` has its address."""
    lines = codec.value(kind.ref.target, "t", False, 1)
    return ["if t as usize != 0 {", *(f"    {line}" for line in lines), "}"] if lines else []


def _put_fat(codec: _Codec, kind: FatRef) -> list[str]:
    element, size = _thin(codec, kind)
    target = _fat_target(codec.types, kind)
    lines = [
        f"let mut p = 0 as *mut {element};",
        f"let t = abiter_put_ref(&mut p as *mut *mut {element} as *mut u8, {size}, core::mem::align_of::<{element}>());",
        *_inside(codec, kind),
    ]
    if kind.fat == "dyn":
        return [*lines, f"*(v as *mut *const {target}) = p as *const {element} as *const {target};"]
    whole = "core::ptr::slice_from_raw_parts(p, n)" + (" as *const str" if kind.fat == "str" else "")
    return [
        *lines,
        "let mut n = 0usize;",
        f"abiter_put(&mut n as *mut usize as *mut u8, {codec.view.toolchain.data_model.pointer});",
        f"*(v as *mut *const {target}) = {whole};",
    ]


def _get_fat(codec: _Codec, kind: FatRef) -> list[str]:
    element, _ = _thin(codec, kind)
    target = _fat_target(codec.types, kind)
    lines = [
        f"let s = *(v as *const *const {target});",
        f"let p = s as *const {element};",
        f"let t = abiter_get_ref(&p as *const *const {element} as *const u8);",
    ]
    if kind.fat == "dyn":
        seen = ["let n = (&*s).value();", "abiter_get(&n as *const u64 as *const u8, 8);"]
        return [*lines, "if t as usize != 0 {", *(f"    {line}" for line in seen), "}"]
    return [
        *lines,
        *_inside(codec, kind),
        "let n = (&*s).len();",
        f"abiter_get(&n as *const usize as *const u8, {codec.view.toolchain.data_model.pointer});",
    ]
