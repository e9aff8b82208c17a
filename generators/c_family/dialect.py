"""C and C++: where they differ, but for what stands in their language.toml."""

from __future__ import annotations

from typing import NamedTuple


class Dialect(NamedTuple):
    """
    is_cpp    there are classes, references, member functions, and names of types without `struct`
    extern    in front of every exported function and its declaration
    alignof   the operator that gives the alignment which the ABI sees
    zero      what a state is initialised with
    scalars   scalars that are spelled in the language's own words
    """

    is_cpp: bool
    extern: str
    alignof: str
    zero: str
    scalars: dict[str, str]

    def loop(self, index: str, count: int) -> tuple[str, str, str]:
        """What opens a loop over an array, its head, and what closes it. C before C99 declares nothing within `for`."""
        if self.is_cpp:
            return "", f"for (unsigned long {index} = 0; {index} < {count}; {index}++)", ""
        return f"{{ unsigned long {index}; ", f"for ({index} = 0; {index} < {count}; {index}++)", " }"


#: Scalars that get a typedef of their name, where a unit uses them.
TYPEDEFS = {
    "i8": "signed char",
    "i16": "short",
    "i32": "int",
    "i64": "long long",
    "i128": "__int128",
    "u8": "unsigned char",
    "u16": "unsigned short",
    "u32": "unsigned int",
    "u64": "unsigned long long",
    "u128": "unsigned __int128",
    "f16": "_Float16",
    "f32": "float",
    "f64": "double",
    "f128": "__float128",
    "char": "unsigned int",
    "isize": "__PTRDIFF_TYPE__",
    "usize": "__SIZE_TYPE__",
    "bf16": "__bf16",
    "f80": "long double",
    "wchar": "__WCHAR_TYPE__",
    "char16": "unsigned short",
    "char32": "unsigned int",
    "c_size": "__SIZE_TYPE__",
    "c_ssize": "__PTRDIFF_TYPE__",
    "c_ptrdiff": "__PTRDIFF_TYPE__",
    "c_intptr": "__PTRDIFF_TYPE__",
    "c_uintptr": "__SIZE_TYPE__",
    "fnptr": "void (*)(void)",
}

_NATURAL = {
    "ptr": "void *",
    "c_char": "char",
    "c_schar": "signed char",
    "c_uchar": "unsigned char",
    "c_short": "short",
    "c_ushort": "unsigned short",
    "c_int": "int",
    "c_uint": "unsigned int",
    "c_long": "long",
    "c_ulong": "unsigned long",
    "c_longlong": "long long",
    "c_ulonglong": "unsigned long long",
    "c_float": "float",
    "c_double": "double",
    "c_longdouble": "long double",
    "nullptr": "void *",
}

#: The attribute of conventions whose variadic functions have a va_list of their own.
MICROSOFT = "ms_abi"

#: How conventions are spelled that no attribute is named like; "" is the platform's own.
_SPELLINGS = {
    "c": "",
    "system": "",
    "c-unwind": "",
    "sysv64": "sysv_abi",
    "win64": MICROSOFT,
    "efiapi": MICROSOFT,
    **{f"regparm{n}": f"regparm({n})" for n in (1, 2, 3)},
}

#: Conventions that only another language can say.
FOREIGN = frozenset(["rust", "rust-cold"])


def attribute_of(convention: str) -> str:
    """A convention's attribute: compilers name most of them like the convention."""
    return _SPELLINGS.get(convention, convention.replace("-", "_"))


def words_of(convention: str) -> str:
    """A convention's attribute, before a declaration."""
    attribute = attribute_of(convention)
    return f"__attribute__(({attribute})) " if attribute else ""


#: Those that compilers decorate names for (vectorcall: "f@@8", regcall: "__regcall3__f").
DECORATED = ("vectorcall", "regcall")


def assembler_name(symbol: str, convention: str) -> str:
    """What stands behind a function's declaration so that its symbol is the plain one."""
    # The byte in front keeps LLVM from appending vectorcall's suffix.
    return f' __asm__("\\001{symbol}")' if convention in DECORATED else ""


#: What a unit has of its own at file scope, besides helpers: nothing that a function or a class speaks of can be called so.
GLOBALS = frozenset(["caller_state", "callee_state", "callee_leave", "callee_ruin", "caller_passed", "caller_overwritten", *TYPEDEFS])

#: Those that the lines of functions speak of: no parameter can be called so.
OF_FUNCTIONS = frozenset(["caller_state", "callee_state", "callee_leave", "callee_ruin", "abiter_at", "abiter_to"])

#: And what generated functions call things by themselves: no type and no constant can be called so. What stands beside parameters makes way
#: for them (common/names.py, Locals).
OURS = GLOBALS | {"slot", "r", "to", "t", "v", "x", "i", "j", "k", "l", "m", "n", "an", "ap", "aq", "sent", "more"}

#: What no type can be called besides: a namespace, members and parameters of the generator's own, and the targets of pointers.
NO_TYPES = frozenset(["std", "c", "o", "p", "tag", "payload", "payload_of", *(f"t{depth}" for depth in range(64))])

C = Dialect(
    is_cpp=False,
    extern="",
    alignof="_Alignof",
    zero="{0}",
    scalars={**_NATURAL, "bool": "_Bool"},
)

CPP = Dialect(
    is_cpp=True,
    extern='extern "C" ',
    alignof="alignof",
    zero="{}",
    scalars={
        **_NATURAL,
        "bool": "bool",
        "nullptr": "decltype(nullptr)",
        "char": "char32_t",
        "wchar": "wchar_t",
        "char16": "char16_t",
        "char32": "char32_t",
        "home": "unsigned long long",
    },
)
