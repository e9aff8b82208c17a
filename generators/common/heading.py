"""What stands at the top of a unit, for whoever finds it in a bug report."""

from __future__ import annotations

from shlex import quote

from abiter_model import version

from .model import Spec, Toolchain


def heading(spec: Spec, side: str, toolchain: Toolchain, *more: str) -> str:
    """A comment, with `more` lines. Units are shared by toolchains, so no toolchain is named but where one was asked for. The command works in the folder
    of the spec's file, if it isn't a built-in one."""
    suffix = "+repr-rust" if spec.rust_repr else ""
    suite = spec.name + suffix
    name = suite if "/" in spec.name or not spec.file else spec.file + suffix
    language = toolchain.language
    return language.commented(
        [
            f"abiter {version}: the {side}'s side of {suite} in {language.title}",
            toolchain.command or f"abiter gen {quote(name)} --lang {language.name} --side {side}",
            *more,
        ]
    )
