"""What stands in a unit's prelude because something in the unit names it: helper functions, items, features of the compiler."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Helper(NamedTuple):
    """`needs`: the names of other helpers that its text uses."""

    name: str
    text: str
    needs: tuple[str, ...] = ()


def texts_of(table: tuple[Helper, ...], used: Iterable[str]) -> str:
    """Those of a table that are used, and those that they need, in the order of the table. Names that aren't in it are those
    of another table."""
    by_name = {helper.name: helper for helper in table}
    wanted: set[str] = set()
    waiting = [name for name in used if name in by_name]
    while waiting:
        name = waiting.pop()
        if name not in wanted:
            wanted.add(name)
            waiting.extend(by_name[name].needs)
    return "".join([helper.text for helper in table if helper.name in wanted])
