"""Names: what units export, which is the contract with the runner and comes from it, and identifiers that a language
accepts."""

from __future__ import annotations

from collections.abc import Collection

from abiter_model import call_symbol, callback_symbol, function_symbol

__all__ = ["Identifiers", "call_symbol", "callback_symbol", "field_names", "function_symbol"]


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
