"""Conventions, as far as generators have to know more than their names: harness/target has the table."""

from __future__ import annotations

from typing import NamedTuple

from abiter_model import conventions


class Convention(NamedTuple):
    """`like`: the name of the one that it is another name of, or its own; `fixed_only`: it has no variadic functions, which compilers refuse or call
    as C's; `prototyped_only`: what has no prototype can't be called by it."""

    name: str
    like: str
    fixed_only: bool = False
    prototyped_only: bool = False


_ALL = {c.name: Convention(c.name, c.like, c.fixed_only, c.prototyped_only) for c in conventions()}


def convention(name: str) -> Convention:
    """One that is unknown is like no other."""
    return _ALL.get(name) or Convention(name, name)


def is_c(name: str) -> bool:
    """Whether it is C's own convention, by whatever name."""
    return convention(name).like == "c"


def different(names: list[str]) -> list[str]:
    """Those of the conventions that aren't the same as one before them."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(convention(name).like, name)
    return list(first.values())


def no_variadics(name: str) -> str:
    """Why a variadic function isn't called by the convention; "" if it is."""
    return f"there are no variadic functions of the convention '{name}'" if convention(name).fixed_only else ""


def no_prototype(name: str) -> str:
    """Why a function without a prototype isn't called by the convention; "" if it is."""
    return f"a function of the convention '{name}' has a prototype" if convention(name).prototyped_only else ""
