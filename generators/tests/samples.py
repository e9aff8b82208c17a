"""Specs that the tests share. Each has its golden sources."""

from __future__ import annotations

from typing import Any

from common.model import Alias, Attributes, Field, Spec, Struct

from .builder import Builder

A = Attributes

#: To be unpacked as keyword arguments.
Fields = dict[str, Any]


def scalars() -> Spec:
    """Every scalar that all compilers here have, alone and in a struct."""
    b = Builder("scalars")
    names = """i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 bool char ptr isize usize c_char c_schar c_uchar c_short c_ushort
    c_int c_uint c_long c_ulong c_longlong c_ulonglong c_float c_double""".split()
    fields: Fields = {f"m_{n}": n for n in names}
    b.struct("Each", **fields)
    for n in names:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.fn("many", *(["i32", "f64", "i8"] * 6), out="i64")
    b.fn("each", "Each", "u8", out="Each")
    b.fn("nothing")
    return b.spec()


def variadics() -> Spec:
    """Arguments behind `...`: promoted scalars, more than registers hold, structs."""
    b = Builder("variadics")
    b.struct("Pair", a="u64", b="f64")
    b.fn("promoted", "u32", "i8", "u16", "bool", "f32", "i64", fixed=1)
    b.fn("many", "u32", *(["u64", "f64"] * 9), out="f64", fixed=1)
    b.fn("pair", "u8", "f64", "Pair", "u32", out="u32", fixed=2)
    b.fn("plain", "u8", "f32")
    return b.spec()


def wide() -> Spec:
    """128-bit integers, which not all have."""
    b = Builder("wide")
    b.struct("Wide", a="u8", w="i128", z="u8")
    b.enum("Huge", attributes=A(reprs=("u128",)), One=1, Most=2**63 - 1)
    b.enum("Low", attributes=A(reprs=("i128",)), Minus=-5, Plus=5)
    b.tagged("Apart", attributes=A(reprs=("u128",)), First=["u8"], Second=["f64"], Third=None)
    for n in ["Huge", "Low", "Apart"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.fn("pass_i128", "i128", "u8", out="i128")
    b.fn("pass_u128", "u8", "u128", "u8", out="u128")
    b.fn("pass_wide", "u8", "Wide", "u32", out="Wide")
    b.fn("spill", "i64", "i64", "i64", "i64", "i64", "i128", "u8")
    b.fn("plain", "u8")
    return b.spec()


def exotic() -> Spec:
    """Floats that only some have."""
    b = Builder("exotic")
    b.struct("Half", a="f16", b="f16", c="u8")
    b.struct("Quad", a="u8", q="f128")
    b.struct("Long", a="u8", l="c_longdouble", z="u8")
    for n in ["f16", "f128", "c_longdouble", "Half", "Quad", "Long"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.fn("plain", "f32")
    return b.spec()


def bit_fields() -> Spec:
    """Bit-fields: signed ones, of enums and bools, across units, unnamed, without bits, packed, in unions."""
    b = Builder("bit-fields")
    b.enum("Mode", Off=0, On=1, Auto=2)
    b.enum("Delta", attributes=A(reprs=("i16",)), Down=-2, Same=0, Up=1)
    b.struct("Flags", a="u32:3", b="u32:1", c="u32:28")
    b.struct("Signed", a="i32:1", b="i32:7", c="i16:9", d="c_schar:3")
    b.struct("Mixed", a="u8", b="u32:4", c="u16", d="u64:40", e="u64:24", z="u8")
    b.struct("Across", a="u32:20", b="u32:20", c="u8:5", d="u8:5")
    b.struct("Padded", a="u32:3", _1="u32:5", c="u32:8", _3="u32:0", e="u8:2", _5="i64:0", z="u8:1")
    b.struct("Words", m="Mode:2", d="Delta:2", t="bool:1", f="bool:1", z="u8")
    b.struct("Packed", attributes=A(packed=1), a="u8:3", b="u32:30", c="u16:7", z="u64:60")
    b.struct("Floats", f="f32", b="u32:9", d="f64")
    b.union("Either", a="u32:7", b="i64:33", c="u8")
    b.struct("Holder", a="u8", f="Flags", p="[Packed; 2]", e="Either")
    for n in ["Flags", "Signed", "Mixed", "Across", "Padded", "Words", "Packed", "Floats", "Either", "Holder"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
        b.fn(f"ref_{n}", f"&mut {n}", "f32")
    return b.spec()


def complexes() -> Spec:
    """Complex numbers, alone and in aggregates."""
    b = Builder("complexes")
    b.struct("Pair", a="complex f32", b="u8")
    b.struct("Long", a="u8", b="complex c_longdouble")
    b.struct("Packed", attributes=A(packed=1), a="u8", b="complex f64", c="[complex f32; 2]")
    b.union("Either", a="complex f64", b="u64")
    for i, n in enumerate(["f32", "f64", "c_longdouble", "c_float", "i32", "u8", "i64"]):
        b.fn(f"pass_{i}", "u8", f"complex {n}", "f32", out=f"complex {n}")
    for n in ["Pair", "Long", "Packed", "Either"]:
        b.fn(f"pass_{n}", "u8", n, "f32", out=n)
    b.fn("pass_ref", "&complex f32", "&mut [complex f64; 2]")
    return b.spec()


def vectors() -> Spec:
    """Vectors of 8 and 16 bytes, alone and in aggregates."""
    b = Builder("vectors")
    b.struct("Lanes", a="v4f32", b="u8")
    b.struct("Only", a="v2f64")
    b.struct("Two", a="v4i32", b="v4i32")
    b.struct("Packed", attributes=A(packed=1), a="u8", b="v16u8", c="[v2f64; 2]")
    b.struct("Small", a="v2f32", b="u8")
    b.union("Either", a="v4f32", b="u64")
    for n in ["v4f32", "v2f64", "v4i32", "v16u8", "v8i16", "v2u64", "v2f32", "v8u8", "v2i32", "v4u16"]:
        b.fn(f"pass_{n}", "u8", n, "f32", out=n)
    for n in ["Lanes", "Only", "Two", "Packed", "Small", "Either"]:
        b.fn(f"pass_{n}", "u8", n, "f32", out=n)
    b.fn("pass_many", *["v4f32"] * 10, "u8")
    b.fn("pass_ref", "&v4f32", "&mut [v4i32; 2]", "v2f64")
    return b.spec()


def odd_scalars() -> Spec:
    """C's names for integers, characters, pointers to functions; integers of any width; floats of one target."""
    b = Builder("odd-scalars")
    names = "wchar char16 char32 c_size c_ssize c_intptr c_uintptr fnptr f80 bf16".split()
    names += ["bitint 3", "ubitint 7", "bitint 17", "ubitint 33", "ubitint 64", "bitint 65", "ubitint 128"]
    plain = {n: n.replace(" ", "") for n in names}
    for n in names:
        b.struct(f"With_{plain[n]}", a="u8", v=n, z="u8")
        b.fn(f"pass_{plain[n]}", "u8", n, "u8", out=n)
        b.fn(f"pass_with_{plain[n]}", "u8", f"With_{plain[n]}", "u8", out=f"With_{plain[n]}")
    return b.spec()


def structs() -> Spec:
    """Nesting, arrays, emptiness, alignment, packing, transparency, keywords as names."""
    b = Builder("structs")
    b.struct("Point", x="f32", y="f32")
    b.struct("Pair", "u8", "u64")
    keywords: Fields = {"from": "Point", "to": "Point", "type": "u8", "class": "u8", "fn": "u16"}
    b.struct("Line", **keywords)
    b.struct("Grid", rows="[[Point; 3]; 2]", bytes="[u8; 5]")
    b.struct("Aligned", attributes=A(align=32), a="u8", b="u32")
    b.struct("HasAligned", a="u8", b="Aligned", c="u8")
    b.struct("Packed", attributes=A(packed=1), a="u8", b="u32", p="Point", g="[Point; 2]", q="&Point", z="u64")
    b.struct("Packed2", attributes=A(packed=2), a="u8", b="u32", pair="Pair", d="f64")
    b.struct("HasPacked", a="u8", p="Packed", n="u16")
    b.struct("Meters", "f64", attributes=A(reprs=("transparent",)))
    b.struct("Path", a="Meters", b="[Meters; 2]")
    b.alias("Length", "Meters")
    b.alias("Triple", "[u16; 3]")
    b.struct("UsesAlias", attributes=A(packed=1), a="u8", l="Length", t="Triple", p="Packed2")
    b.struct("Empty")
    b.struct("int", linux="u8", self="u8", auto="u16", union="u32")
    for n in [
        "Point",
        "Pair",
        "Line",
        "Grid",
        "Aligned",
        "HasAligned",
        "Packed",
        "Packed2",
        "HasPacked",
        "Meters",
        "Path",
        "Length",
        "UsesAlias",
        "int",
    ]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
        b.fn(f"ref_{n}", "u8", f"&{n}", "u8", out=f"&{n}")
    b.fn("ref_triple", "&Triple", "&[Point; 3]", "&mut [[u8; 2]; 3]", "&()", "&&Point", out="&mut u32")
    b.fn("by_value_array", "[u8; 4]", "u8", out="[u16; 2]")
    b.fn("by_value_triple", "Triple")
    b.fn("by_value_empty", "u8", "Empty", "u8", out="Empty")
    return b.spec()


def choices() -> Spec:
    """Unions, enums, tagged unions in every representation."""
    b = Builder("choices")
    b.union("Raw", Int="i32", Float="f64", Bytes="[u8; 12]")
    b.struct("HasRaw", attributes=A(packed=1), a="u8", r="Raw", b="u8")
    b.enum("Color", Red=0, Green=1, Blue=2)
    b.enum("Odd", Minus=-1, Zero=0, Same=0, Big=70000)
    b.enum("Small", attributes=A(reprs=("u8",)), A=1, B=200)
    b.enum("Long", attributes=A(reprs=("i64",)), Least=-(2**63), Most=2**63 - 1)
    b.enum("Signed", attributes=A(reprs=("i16",)), A=-300, B=300)
    payloads: Fields = dict(
        Simple=["f64"],
        Complex={"color": "Color", "value": "u16", "tag": "u8"},
        Empty=None,
        Braces={},
        Two=["u8", "Raw"],
    )
    b.tagged("Data", **payloads)
    b.tagged("DataC", attributes=A(reprs=("c",)), **payloads)
    b.tagged("DataU8", attributes=A(reprs=("u8",)), **payloads)
    b.tagged("DataI32", attributes=A(reprs=("i32",)), **payloads)
    b.tagged("DataCU8", attributes=A(reprs=("c", "u8")), **payloads)
    b.tagged("Aligned", attributes=A(align=16), Byte=["u8"], None_=None)
    b.tagged("Plain", A=None, B=None)
    b.tagged("PlainU16", attributes=A(reprs=("u16",)), A=None, B=None)
    b.tagged("One", A=["u8"])
    b.struct(
        "Holder", attributes=A(packed=1), a="u8", d="DataU8", e="[Data; 2]", s="Small", c="Color", p="Plain", z="u8"
    )
    b.struct("Outer", h="Holder", o="Option_", x="[Color; 3]")
    b.tagged("Option_", None_=None, Some=["DataCU8"])
    names = [
        "Raw",
        "HasRaw",
        "Color",
        "Odd",
        "Small",
        "Signed",
        "Long",
        "Data",
        "DataC",
        "DataU8",
        "DataI32",
        "DataCU8",
        "Aligned",
        "Plain",
        "PlainU16",
        "One",
        "Holder",
        "Outer",
        "Option_",
    ]
    for n in names:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
        b.fn(f"ref_{n}", f"&{n}", "u8", f"&mut {n}")
    return b.spec()


def recursive() -> Spec:
    """References that come back to where they started, through aliases and by two types."""
    b = Builder("recursive")
    b.struct("Node", value="u32", next="&Node", other="&mut Node")
    b.struct("Ping", a="u8", pong="&Pong")
    b.struct("Pong", b="u16", ping="&Ping", pings="&[Ping; 2]")
    b.alias("Link", "&Chain")
    b.struct("Chain", head="u8", link="Link", links="&[Link; 2]")
    b.tagged("List", Nil=None, Cons={"value": "i32", "tail": "&List"})
    b.union("Loop", Int="u64", Back="&Loop")
    for n in ["Node", "Ping", "Pong", "Link", "Chain", "List", "Loop"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
        b.fn(f"ref_{n}", f"&{n}", "u8")
    return b.spec()


def atomics() -> Spec:
    """_Atomic, alone and in structs."""
    b = Builder("atomics")
    b.struct("Bytes", a="u8", b="u8", c="u8")
    b.struct("Holds", a="u8", b="atomic u64", c="atomic bool", d="atomic ptr")
    b.struct("HoldsBytes", a="u8", b="atomic Bytes", c="atomic f64")
    for i, n in enumerate(["atomic u32", "atomic i8", "atomic bool", "atomic ptr", "Holds", "HoldsBytes"]):
        b.fn(f"pass_{i}", "u8", n, "u8", out=n)
        b.fn(f"ref_{i}", f"&{n}", "u8")
    return b.spec()


def alignments() -> Spec:
    """Typedefs and fields with an alignment of their own, packed fields."""
    b = Builder("alignments")
    b.alias("low", "u64", A(align=4))
    b.alias("high", "f32", A(align=16))
    b.struct("Point", x="f32", y="f64")
    b.alias("low_point", "Point", A(align=2))
    b.struct("Low", a="u32", b="low", c="[low; 2]", d="low_point")
    b.struct("High", a="u8", b="high", c="u8")
    b.struct("Fields", a="u8", b="u32@16", c="u32!", d="Point!", e="u32:3", f="u32:5@4", g="u16!@2")
    for n in ["low", "high", "low_point", "Low", "High", "Fields"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    return b.spec()


def c_only() -> Spec:
    """Flexible arrays, va_list, nullptr, enums beyond int."""
    b = Builder("c-only")
    b.struct("Flexible", n="u32", tail="[u64]")
    b.enum("Wide", One=1, Big=2**40)
    b.enum("Unsigned", One=1, Big=2**32 - 2)
    b.struct("Holds", a="u8", n="nullptr", w="Wide", u="Unsigned")
    for n in ["Flexible", "Wide", "Unsigned", "Holds", "nullptr"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.fn("ref", "&Flexible", "u8")
    b.fn("list", "u8", "u8", "f32", "u64", "Holds", out="u32", fixed=1, by_list=True)
    b.fn("only_list", "i16", "f64", fixed=0, by_list=True)
    return b.spec()


def classes() -> Spec:
    """Classes of C++: bases, what is constructed and destroyed, references, member functions, mangled names."""
    b = Builder("classes")
    b.cls("Empty")
    b.cls("Number", n="u32")
    b.cls("Real", r="f64", tail="u8")
    b.cls("Both", bases=("Empty", "Number", "Real"), last="u8", flag="u32:3")
    b.cls("Unique", e="unique Empty", r="unique Real", c="u8")
    b.cls("Diamond_left", bases=("virtual Number",), l="u16")
    b.cls("Diamond_right", bases=("virtual Number",), r="u16")
    b.cls("Diamond", bases=("Diamond_left", "Diamond_right"), d="u8")
    b.cls("Handle", "copy", "destroy", n="u32", all="[u16; 2]", home="home")
    b.cls("Moved", "move", "destroy", bases=("Number",), home="home")
    b.cls("Further", bases=("Handle",), more="u8")
    b.struct("Holder", first="u8", inner="Handle", others="[Handle; 2]")
    b.cls("Destroyed", "destroy", n="u32")
    b.cls("Copied", "copy", home="home")
    b.cls("Virtual", "virtual-destroy", "virtual", n="u32")
    b.cls("Moving", "deleted-copy", "default-move", n="u64")
    b.cls("View", "private", "default", "final", p="ptr", n="usize")
    b.cls("Fixed", "deleted-copy", n="u64")
    b.struct("Point", x="f32", y="f32")
    passed = "Empty Both Unique Diamond Handle Moved Further Holder Destroyed Copied Virtual Moving View Fixed".split()
    for n in passed:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.cls("First", f="u32")
    b.cls("Second", s="u32")
    b.cls("Shape", bases=("First", "Second"), n="u32")
    b.method("area", "Shape", "Handle", "u8", kind="virtual", out="u32")
    b.method("shift", "Shape", "u16", kind="virtual", through="Second", out="Handle")
    b.method("grow", "Point", "f32", "Later", "lvalue &mut Handle", out="Point")
    b.method("length", "Point", kind="const", out="f32")
    b.method("origin", "Point", "u8", kind="static", out="Point")
    b.struct("Later", n="u8")
    b.mangled("over_1", "outer::inner::over", "u32", "const &Point", "rvalue &mut Moved", out="Handle")
    b.mangled("over_2", "outer::inner::over", "i32", "Handle")
    b.mangled("over_3", "global")
    return b.spec()


def puns() -> Spec:
    """Types that languages spell differently; text passed through."""
    b = Builder("puns")
    f32 = b.type("f32")
    inner = b.block("Coordinate", "Coordinate_rust", Struct((Field("_0", f32, True),)), A(reprs=("transparent",)))
    other = b.block("Coordinate", "Coordinate_c", Alias(f32))
    b.pun("Coordinate", rust=inner, c_cpp=other)
    only = b.block("Only", "Only_rust", Struct((Field("_0", f32, True),)))
    b.pun("Only", rust=only)
    named = b.block("Real", "Real_default", Alias(f32))
    b.pun("Unlike", default=named)
    b.struct("Point", x="Coordinate", y="Coordinate", u="Unlike", at="[Coordinate; 2]")
    b.struct("Noted", attributes=A(passthrough=("/* a note */ // one",)), a="u8")
    for n in ["Coordinate", "Point", "Unlike", "Only", "Noted"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.fn("noted", "Noted", passthrough=("// about a function",))
    return b.spec()


def rust_only() -> Spec:
    """Types without `@repr`, laid out as Rust likes."""
    b = Builder("rust-only", rust_repr=True)
    b.struct("Mixed", a="u8", b="u64", c="u16")
    b.enum("Color", Red=-1, Green=300)
    b.tagged("Maybe", None_=None, Some=["&Mixed"])
    b.tagged("Data", A={"m": "Mixed", "c": "Color"}, B=["bool", "char"], C=None)
    b.tagged("Plain", A=None, B=None)
    b.tagged("Single", attributes=A(reprs=("transparent",)), It=["u32"])
    b.struct("Packed", attributes=A(reprs=("c",), packed=1), a="u8", d="Data", m="Maybe", mm="&mut Mixed")
    b.union("Either", a="Mixed", b="u32")
    b.union("Unsafe", a="&mut Mixed", b="Packed")
    b.struct("Fixed", attributes=A(reprs=("c",)), a="u8", b="u16")
    for n in ["Mixed", "Color", "Maybe", "Data", "Plain", "Single", "Packed", "Either", "Unsafe", "Fixed"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.fn("arrays", "[u8; 3]", "()", "u8", "&mut [Data; 2]", out="[Mixed; 2]")
    return b.spec()


def signatures() -> Spec:
    """Callbacks, statics, and functions with a word before them."""
    b = Builder("signatures")
    b.struct("Point", x="f32", y="u8")
    b.enum("Level", Low=0, High=7)
    b.struct("Record", p="Point", n="i64", l="Level", a="[u16; 2]", on="bool", c="char", d="f64", w="i32")
    b.callback("Done")
    b.callback("Visit", "Point", "u16", out="i32")
    b.callback("Outer", "Visit", "&Point", "&mut Point", out="Point", convention="win64")
    b.struct("Ops", n="u32", visit="Visit", done="Done")
    b.fn("each", "u8", "Visit", "u32", out="Point")
    b.fn("ops", "Ops", "u32")
    b.fn("nested", "Outer", out="f32")
    b.fn("unprototyped", "u8", "f32", "bool", "Point", out="i8", marks=("unprototyped",))
    b.fn("knr", "u8", "f32", "Point", out="i8", marks=("knr",))
    b.fn("stop", "i32", "f64", marks=("noreturn",))
    b.fn("quiet", "i32", marks=("noexcept",))
    b.static("number", "i32")
    b.static("table", "[u32; 4]")
    b.static("grid", "[[Point; 3]; 2]")
    b.static("record", "Record")
    b.static("fixed", "Record", "const")
    b.static("rows", "[[i8; 2]; 2]", "const")
    b.static("local", "Point", "thread-local")
    return b.spec()


def wrappers() -> Spec:
    """Rust's own types around others that C has an equivalent for."""
    b = Builder("wrappers")
    b.struct("Point", x="f32", y="u16")
    b.struct("Handle", "NonZero<u32>", attributes=A(reprs=("transparent",)))
    b.struct("Token", attributes=A(reprs=("transparent",)), mark="PhantomData<Point>", value="u64", nothing="()")
    b.struct("Owner", first="Box<Point>", second="Option<Box<u32>>", third="Option<NonZero<u16>>")
    b.struct("Cells", a="Cell<u8>", b="UnsafeCell<Point>", c="MaybeUninit<[u16; 3]>", d="ManuallyDrop<Box<u8>>")
    b.struct("Marked", a="PhantomData<u64>", b="u8", c="()", d="u32")
    b.struct("Packed", attributes=A(packed=1), a="u8", b="Option<&Point>", c="Wrapping<u32>", d="Option<NonZero<fnptr>>")
    b.tagged("Mixed", attributes=A(reprs=("u8",)), Unit=["()"], Both=["u32", "Option<&u8>"], None_=None)
    b.union("Either", a="PhantomData<u8>", b="Box<u32>", c="u16")
    b.alias("Maybe", "Option<&Point>")
    texts = """Option<&Point>|Option<NonZero<u32>>|NonZero<i64>|NonZero<c_int>|NonZero<fnptr>|Option<NonZero<fnptr>>|Box<Point>|
    Option<Box<[u8; 3]>>|NonNull<u32>|Option<NonNull<u32>>|*const Point|*mut u16|MaybeUninit<f64>|ManuallyDrop<Point>|UnsafeCell<u8>|
    Cell<Point>|Pin<&Point>|Pin<Box<u8>>|Option<Pin<&mut u8>>|Wrapping<i16>|PhantomData<Point>|Option<Handle>"""
    for i, text in enumerate(texts.split("|")):
        b.fn(f"pass_{i}", "u8", text.strip(), "f32", out=text.strip())
    for n in ["Handle", "Token", "Owner", "Cells", "Marked", "Packed", "Mixed", "Either", "Maybe"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.fn("nothing", "()", "u8", "PhantomData<u8>", "f32", out="u16")
    return b.spec()


def rust_words() -> Spec:
    """Rust's own types whose layout C knows nothing of."""
    b = Builder("rust-words")
    b.struct("Point", x="f32", y="u16")
    b.struct("Slices", a="&[u16]", b="&str", c="Option<&[u8]>", d="Box<[Point]>")
    b.struct("Packed", attributes=A(packed=1), a="u8", b="Option<bool>", c="(u8, u32)", d="&str")
    b.tagged("Deep", attributes=A(reprs=("rust",)), A=["Option<char>", "Box<u8>"], B=["(u8, f64)"], C=None)
    texts = """Option<bool>|Option<Option<bool>>|Option<char>|Option<u32>|Option<Point>|Option<Cell<bool>>|Option<(u8, u64)>|&[u32]|
    &mut [Point]|&str|&dyn Value|Box<dyn Value>|Box<str>|*const [u8]|Option<&str>|Option<&dyn Value>|Pin<Box<dyn Value>>|(u8, u32)|(f64,)|
    (u8, Point, &str)|Option<PhantomData<u8>>|NonNull<[u8]>"""
    for i, text in enumerate(texts.split("|")):
        b.fn(f"pass_{i}", "u8", text.strip(), "f32", out=text.strip())
    for n in ["Slices", "Packed", "Deep"]:
        b.fn(f"pass_{n}", "u8", n, "u8", out=n)
    b.fn("plain", "u8")
    return b.spec()


ALL = {f.__name__: f for f in (scalars, variadics, wide, exotic, structs, choices, recursive, puns, rust_only)}
ALL |= {f.__name__: f for f in (odd_scalars, bit_fields, complexes, vectors, atomics, alignments, c_only, classes)}
ALL |= {f.__name__: f for f in (wrappers, rust_words, signatures)}
