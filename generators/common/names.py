"""Names: what units export, which is the contract with the runner and comes from it, and identifiers that a language
accepts."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from abiter_model import call_symbol, callback_symbol, function_symbol

from .model import Field

__all__ = ["Identifiers", "call_symbol", "callback_symbol", "field_names", "function_symbol", "parameter_names"]


class Identifiers:
    """Gives out identifiers of one scope, each once: a taken or reserved one gets trailing underscores."""

    def __init__(self, reserved: Collection[str]) -> None:
        self._reserved = reserved
        self._taken: set[str] = set()

    def take(self, name: str) -> str:
        while name in self._reserved or name in self._taken:
            name += "_"
        self._taken.add(name)
        return name


def field_names(names: list[str], reserved: Collection[str], own: tuple[str, ...] = ()) -> list[str]:
    """Names of the fields of one struct, keywords and the names in `own` avoided."""
    scope = Identifiers(reserved)
    for name in own:
        scope.take(name)
    return [scope.take(name) for name in names]


def parameter_names(fields: Iterable[Field], reserved: Collection[str]) -> list[str]:
    """Names of a function's parameters: the spec's, and a0, a1, … of those that have none."""
    scope = Identifiers(reserved)
    return [scope.take(f"a{n}" if field.positional else field.name) for n, field in enumerate(fields)]
