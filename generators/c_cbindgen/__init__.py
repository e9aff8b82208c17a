"""C, and C++, whose types and prototypes cbindgen makes of Rust source.

A unit is one text. Its lines that begin with `//rs ` are Rust: the Rust generator's own types, and functions without a
body. The others are C, and find the header that cbindgen writes of the Rust ones already included. Whoever compiles a
unit sees to that (toolchains/tools/cbindgen-cc), so that a type or function can be left out of both by leaving out its
lines.
"""

from __future__ import annotations

from c_family import codecs as c_codecs
from c_family.dialect import C, Dialect
from c_family.functions import parts as functions_in_c
from common.folding import unit_of
from common.heading import heading
from common.layout import listed
from common.model import FatRef, Function, Ref, Spec, Toolchain, Tuple, Wrapper
from common.names import function_symbol
from common.unit import Unit, Unsupported
from common.view import Block, View, no_callbacks, plain_functions
from rust import blocks

from .codecs import Codec
from .types import Types, by_value, source


def _blocked(view: View, type_id: int) -> Block | None:
    kind = view.types[type_id].kind
    if isinstance(kind, (FatRef, Wrapper, Tuple)) or (isinstance(kind, Ref) and kind.pointer in ("box", "nonnull")):
        return Block("wrapper", "Rust's own types are not told to cbindgen")
    return blocks.blocked(view, type_id)


def generate(spec: Spec, side: str, toolchain: Toolchain, dialect: Dialect = C) -> Unit:
    """One side ("caller", "callee") of a spec for one toolchain."""
    # What a type is called and whether there is one is Rust's affair.
    view = View(spec, toolchain, no_callbacks(_blocked, "cbindgen"))
    sayable, unsupported = view.supported(lambda type_id: by_value(view, type_id))
    functions, others = plain_functions(sayable, "cbindgen")
    unsupported += others
    types = Types(view, dialect, side)
    parts = types.definitions() + c_codecs.parts(types, side, Codec)

    def declare(function: Function, convention: str) -> str:
        return source(_declaration(function, convention, types))

    for function in functions:
        if function.fixed is not None:
            block = Block("variadic", "cbindgen 0.24 leaves out the '...' of a variadic function")
            unsupported.append(Unsupported(function.name, "", *block))
            continue
        own, refused = functions_in_c(types, function, list(toolchain.conventions), declare)
        parts += own
        unsupported += refused
    head = heading(spec, side, toolchain, "cbindgen makes the types of the lines that begin with //rs")
    prelude = head + c_codecs.prelude(types, side, parts) + "\n"
    return unit_of(prelude, parts, unsupported, "  ")


def _declaration(function: Function, convention: str, types: Types) -> str:
    """The function in Rust; cbindgen reads what is in front of its body."""
    rust, names = types.rust, types.parameter_names(function)
    parameters = [f"{name}: {rust.spell(f.type)}" for name, f in zip(names, function.inputs, strict=True)]
    result = "" if function.output is None else f" -> {rust.spell(function.output)}"
    before = "".join([f"{text}\n" for text in function.attributes.passthrough])
    head = f'#[no_mangle] pub unsafe extern "C" fn {function_symbol(function.name, convention)}('
    return before + listed(head, parameters, f"){result} {{ loop {{}} }}\n")
