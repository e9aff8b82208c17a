"""Names: what units export (the contract with the runner) and identifiers that a language accepts."""

from __future__ import annotations

from collections.abc import Collection


def function_symbol(function: str, convention: str) -> str:
    """Of the callee: "val_in_3__c_unwind"."""
    return f"{function}__{convention.replace('-', '_')}"


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
