"""Rust: edition 2021 from rustc 1.63 on, `#![no_std]`, one object without undefined core symbols."""

from __future__ import annotations

from common.folding import unit_of
from common.heading import heading
from common.model import Spec, Toolchain
from common.unit import Unit
from common.view import View

from . import codecs, definitions, functions, statics
from .blocks import blocked, passed_as_vector
from .types import Types


def generate(spec: Spec, side: str, toolchain: Toolchain) -> Unit:
    """One side ("caller", "callee") of a spec for one toolchain."""
    view = View(spec, toolchain, blocked)
    sayable, unsupported = view.supported(lambda type_id: passed_as_vector(view, type_id))
    types = Types(view)
    parts = definitions.parts(types) + codecs.parts(types, side)
    for function in sayable:
        write = statics.parts if function.is_static else functions.parts
        own, others = write(types, function, list(toolchain.conventions), side)
        parts += own
        unsupported += others
    prelude = heading(spec, side, toolchain) + codecs.prelude(side, parts) + "\n"
    return unit_of(prelude, parts, unsupported, "    ")
