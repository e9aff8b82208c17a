"""C and C++: where they differ."""

from __future__ import annotations

from typing import NamedTuple


class Dialect(NamedTuple):
    """
    is_cpp    there are classes, references, member functions, and names of types without `struct`
    extern    in front of every exported function and its declaration
    alignof   the operator that gives the alignment which the ABI sees
    zero      what a state is initialised with
    scalars   scalars that are spelled in the language's own words
    keywords  words that nothing can be called
    reserved  words that no type or constant can be called
    """

    name: str
    extension: str
    is_cpp: bool
    extern: str
    alignof: str
    zero: str
    scalars: dict[str, str]
    keywords: frozenset[str]
    reserved: frozenset[str]


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

#: Function attributes of conventions; "" is the platform's own. Others of the compilers are named like the attribute.
CONVENTIONS = {
    "c": "",
    "system": "",
    "c-unwind": "",
    "sysv64": "__attribute__((sysv_abi)) ",
    "win64": "__attribute__((ms_abi)) ",
    **{f"regparm{n}": f"__attribute__((regparm({n}))) " for n in (1, 2, 3)},
    "efiapi": "__attribute__((ms_abi)) ",
    **{
        word: f"__attribute__(({word.replace('-', '_')})) "
        for word in (
            "vectorcall",
            "regcall",
            "preserve-most",
            "preserve-all",
            "swiftcall",
            "cdecl",
            "stdcall",
            "fastcall",
            "thiscall",
        )
    },
}

#: Those that compilers decorate names for (vectorcall: "f@@8", regcall: "__regcall3__f").
DECORATED = ("vectorcall", "regcall")


def assembler_name(symbol: str, convention: str) -> str:
    """What stands behind a function's declaration so that its symbol is the plain one."""
    # The byte in front keeps LLVM from appending vectorcall's suffix.
    return f' __asm__("\\001{symbol}")' if convention in DECORATED else ""


_OURS = ["slot", "r", "to", "t", "v", "x", "i", "j", "k", "l", "m", "n", "an", "ap", "aq", *list(TYPEDEFS)]
_OURS += ["caller_state", "callee_state", "callee_leave"]

_C_KEYWORDS = [
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern",
    "float", "for", "goto", "if", "int", "long", "register", "restrict", "return", "short", "signed", "sizeof",
    "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while", "_Alignas",
    "_Alignof", "_Atomic", "_Bool", "_Complex", "_Generic", "_Imaginary", "_Noreturn", "_Static_assert",
    "_Thread_local", "_BitInt", "_Float16", "_Float32", "_Float64", "_Float128", "asm", "inline", "typeof",
    "linux", "unix", "i386", "alignas", "alignof", "bool", "char32_t", "constexpr", "false", "nullptr",
    "static_assert", "thread_local", "true", "typeof_unqual",
]

_CPP_KEYWORDS = [
    "alignas", "alignof", "and", "and_eq", "bitand", "bitor", "bool", "catch", "char8_t", "char16_t",
    "char32_t", "class", "co_await", "co_return", "co_yield", "compl", "concept", "const_cast", "consteval",
    "constexpr", "constinit", "decltype", "delete", "dynamic_cast", "explicit", "export", "false", "friend",
    "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or", "or_eq", "private",
    "protected", "public", "reinterpret_cast", "requires", "static_assert", "static_cast", "template", "this",
    "thread_local", "throw", "true", "try", "typeid", "typename", "using", "virtual", "wchar_t", "xor",
    "xor_eq",
]

C = Dialect(
    name="C",
    extension="c",
    is_cpp=False,
    extern="",
    alignof="_Alignof",
    zero="{0}",
    scalars={**_NATURAL, "bool": "_Bool"},
    keywords=frozenset(_C_KEYWORDS),
    reserved=frozenset(_C_KEYWORDS + _OURS),
)

CPP = Dialect(
    name="C++",
    extension="cpp",
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
    keywords=frozenset(_C_KEYWORDS + _CPP_KEYWORDS),
    reserved=frozenset(_C_KEYWORDS + _CPP_KEYWORDS + _OURS),
)
