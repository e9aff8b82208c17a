"""A whole unit in C or C++."""

from __future__ import annotations

from common.folding import unit_of
from common.heading import heading
from common.model import Spec, Toolchain
from common.unit import Unit, Unsupported
from common.view import View

from . import codecs, definitions, functions, statics
from .blocks import blocked, by_value
from .calls import marks_of
from .dialect import FOREIGN, Dialect
from .types import Types


def generate(spec: Spec, side: str, toolchain: Toolchain, dialect: Dialect) -> Unit:
    """One side of a spec for one toolchain."""
    view = View(spec, toolchain, lambda view, type_id: blocked(view, type_id, dialect))
    sayable, unsupported = view.supported(lambda type_id: by_value(view, type_id), mangled=dialect.is_cpp)
    known = []
    for convention in toolchain.conventions:
        if convention in FOREIGN:
            reason = f"{toolchain.language.title} has no convention '{convention}'"
            unsupported += [Unsupported(f.name, convention, convention, reason) for f in sayable]
        else:
            known.append(convention)
    types = Types(view, dialect, side)
    said = []
    for function in sayable:
        lacking = [m for m in marks_of(function, side, dialect) if m in toolchain.lacks]
        if lacking:
            unsupported.append(Unsupported(function.name, "", lacking[0], toolchain.lacks[lacking[0]]))
        else:
            said.append(function)
    methods = functions.methods(spec.functions, {f.name for f in said}, known) if dialect.is_cpp else {}
    parts = definitions.parts(types, methods)
    parts += codecs.parts(types, side)
    for function in said:
        own, others = statics.parts(types, function, known) if function.is_static else functions.parts(types, function, known)
        parts += own
        unsupported += others
    prelude = heading(spec, side, toolchain) + codecs.prelude(types, side, parts) + "\n"
    return unit_of(prelude, parts, unsupported, "  ")
