"""The calls that one call of a function consists of: itself, and the calls back through pointers among the arguments.

The same as harness/lang/legs.h: the order decides about names and slots.
"""

from __future__ import annotations

from typing import NamedTuple, Optional

from .model import Alias, Callback, Field, Function, Struct, Type

#: Deeper ones are an error of the spec.
_DEEPEST = 3


class Leg(NamedTuple):
    """`depth` 0, 2, …: the caller's side calls; 1, 3, …: the callee's. `parent`, `argument`, `members`: the pointer is
    found in this argument of that leg, through these members, each a struct and the position of its field.
    `first_slot`: of the arguments; that of the result follows."""

    depth: int
    callback: Optional[int]
    inputs: tuple[Field, ...]
    output: Optional[int]
    parent: int
    argument: int
    members: tuple[tuple[int, int], ...]
    first_slot: int

    @property
    def side(self) -> str:
        """Who is called: whose unit has the function."""
        return "caller" if self.depth % 2 else "callee"


def legs(types: tuple[Type, ...], function: Function) -> list[Leg]:
    """Leg 0 is the function itself."""
    found = [Leg(0, None, function.inputs, function.output, -1, -1, (), 0)]
    at = 0
    while at < len(found) and not function.is_static:
        leg = found[at]
        for n, field in enumerate(leg.inputs):
            if leg.depth <= _DEEPEST:
                _find(types, field.type, (at, n), (), found)
        at += 1
    return found


def _find(
    types: tuple[Type, ...],
    type_id: int,
    argument: tuple[int, int],
    members: tuple[tuple[int, int], ...],
    found: list[Leg],
) -> None:
    while isinstance(alias := types[type_id].kind, Alias):
        type_id = alias.target
    kind = types[type_id].kind
    if isinstance(kind, Callback):
        last = found[-1]
        slot = last.first_slot + len(last.inputs) + (last.output is not None)
        depth = found[argument[0]].depth + 1
        found.append(Leg(depth, type_id, kind.inputs, kind.output, *argument, members, slot))
    elif isinstance(kind, Struct) and not kind.is_class:
        for i, field in enumerate(kind.fields):
            if not field.padding:
                _find(types, field.type, argument, (*members, (type_id, i)), found)
