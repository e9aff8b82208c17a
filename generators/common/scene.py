"""Frames of unwinding scenarios: what the generators of all languages share.

A *frame* is a function `KIND__CONVENTION(struct abiter_frame *)` under one convention. It is the catcher, a middle frame or the thrower of a chain; it
calls the next one through the pointer that its frame holds, and notes what happens to it in the scene. Struct and notes
are the contract with harness/run/runner/scene/scene.h; the events that a kind notes are the same in every language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from shlex import quote
from typing import NamedTuple

from abiter_model import version

from .folding import unit_of
from .model import Toolchain
from .names import function_symbol
from .unit import FUNCTION, Part, Unit, Unsupported

#: Values that a frame holds across its call: integers, then doubles.
LIVE_INTEGERS = 6
LIVE_DOUBLES = 4


def heading(name: str, toolchain: Toolchain, what: str = "frames", kind: str = "scenarios") -> str:
    """What stands at the top of frames, for whoever finds them in a bug report. `name`: the suite's; `kind`: that of its cases."""
    language = toolchain.language
    spec = name if "/" in name else f"{name.partition('@')[0]}.kdl"  # built-in specs are in folders
    lines = [f"abiter {version}: {what} of {name} in {language.title}", toolchain.command or f"abiter run --kind {kind} --spec {quote(spec)}"]
    return language.commented(lines)


class Kind(NamedTuple):
    """What a frame does: its source with `@NAME@` (the symbol), `@ABI@` (the convention in the language's words) and, for
    catchers, which the runner calls, `@ENTRY@` (C's convention); and the features that a toolchain must not lack."""

    text: str
    needs: tuple[str, ...] = ()


def assemble(
    prelude: str,
    kinds: Mapping[str, Kind],
    wanted: tuple[str, ...],
    conventions: tuple[str, ...],
    words_of: Callable[[str], str],
    toolchain: Toolchain,
    indent: str,
) -> Unit:
    """The unit with each wanted kind under each convention; `words_of`: a convention in the language's words."""
    parts: list[Part] = []
    unsupported: list[Unsupported] = []
    for kind in wanted:
        if kind not in kinds:
            raise ValueError(f"the generator knows no frame '{kind}'")
        missing = next((need for need in kinds[kind].needs if need in toolchain.lacks), None)
        if missing is not None:
            unsupported.append(Unsupported(kind, "", missing, toolchain.lacks[missing]))
            continue
        for convention in conventions:
            name = function_symbol(kind.replace("-", "_"), convention)
            text = kinds[kind].text.strip("\n").replace("@NAME@", name).replace("@ABI@", words_of(convention))
            text = text.replace("@ENTRY@", words_of("c"))
            parts.append(Part(FUNCTION, kind, convention, text + "\n\n", ()))
    return unit_of(prelude, parts, unsupported, indent)
