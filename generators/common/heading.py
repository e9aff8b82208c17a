"""What stands at the top of a unit, for whoever finds it in a bug report."""

from __future__ import annotations

from abiter_model import version

from .model import Spec, Toolchain


def heading(spec: Spec, side: str, toolchain: Toolchain, *more: str) -> str:
    """A comment, with `more` lines. Units are shared by toolchains, so no toolchain is named."""
    suite = f"{spec.name}+repr-rust" if spec.rust_repr else spec.name
    name = f"'{suite}'" if " " in suite else suite
    language = toolchain.language
    return language.commented(
        [
            f"abiter {version}: the {side}'s side of {suite} in {language.title}",
            f"abiter gen {name} --lang {language.name} --side {side}",
            *more,
        ]
    )
