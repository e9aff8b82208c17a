"""Names: what units export, which is the contract with the runner and comes from it, and identifiers that a language
accepts."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from abiter_model import call_symbol, callback_symbol, function_symbol, helper_symbol

from .model import Field

__all__ = [
    "Identifiers", "Locals", "Reserved", "Words", "call_symbol", "callback_symbol", "field_names", "function_symbol",
    "helper_symbol", "parameter_names",
]

#: What the names of helpers, and of what units export for types, begin with.
_OF_UNITS = (
    "abiter_", "ABITER_", "Abiter", *(f"{side}_{word}_" for side in ("caller", "callee") for word in ("put", "get", "layout", "behind", "make"))
)


#: What compilers and the C library call things (C11 7.1.3): words of the language and macros among them. With an underscore behind it, it is
#: left alone.
_OF_COMPILERS = re.compile(r"_[A-Z]|_[_A-Z]\w*[^_]|__\w*[^_]__")


class Words:
    """What nothing may be called that is seen by certain lines alone: the words that they use, and those of compilers."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self._words or _OF_COMPILERS.fullmatch(name) is not None)


class Reserved(Words):
    """What nothing that a spec names may be called at the top of a unit: words, the names of helpers, and the symbols of functions under any
    convention, so that the name of a type doesn't depend on which conventions a toolchain has."""

    def __init__(self, words: Iterable[str], functions: Iterable[str]) -> None:
        super().__init__(words)
        self._functions = frozenset(functions)

    def __contains__(self, name: object) -> bool:
        """With an underscore more behind it, the name of a helper or a symbol is neither."""
        return super().__contains__(name) or (isinstance(name, str) and (self._is_of_unit(name) or self._is_symbol(name)))

    def with_words(self, words: Iterable[str]) -> Reserved:
        """The same and more words."""
        return Reserved(self._words.union(words), self._functions)

    @staticmethod
    def _is_of_unit(name: str) -> bool:
        """`abiter_cell`, `caller_put_Point`, and `caller_put_my__point_`."""
        end = "__" if "__" in name.rstrip("_") else "_"
        return name.startswith(_OF_UNITS) and not name.endswith(end)

    def _is_symbol(self, name: str) -> bool:
        """`f__c`, `f__c__cb1`, and with a word in front and an underscore behind `call_f__c_`."""
        if name.endswith("__"):
            return False
        if name.endswith("_"):
            name = name[:-1].partition("_")[2]
        at = name.find("__", 1)
        while at > 0:
            if name[:at] in self._functions:
                return True
            at = name.find("__", at + 1)
        return False


class Identifiers:
    """Gives out identifiers of one scope, each once: a taken or reserved one gets trailing underscores."""

    def __init__(self, reserved: Container[str]) -> None:
        self._reserved = reserved
        self._taken: set[str] = set()

    def take(self, name: str) -> str:
        while name in self._reserved or name in self._taken:
            name += "_"
        self._taken.add(name)
        return name


def field_names(names: list[str], reserved: Container[str], own: tuple[str, ...] = ()) -> list[str]:
    """Names of the fields of one struct, keywords and the names in `own` avoided."""
    scope = Identifiers(reserved)
    for name in own:
        scope.take(name)
    return [scope.take(name) for name in names]


def parameter_names(fields: Iterable[Field], reserved: Container[str]) -> list[str]:
    """Names of a function's parameters: the spec's, and a0, a1, … of those that have none, which make way for the spec's. `reserved` is what
    the function's own lines speak of, and nothing more: what a generator calls things by itself makes way for parameters (Locals)."""
    scope, all_fields = Identifiers(reserved), list(fields)
    named = {n: scope.take(field.name) for n, field in enumerate(all_fields) if not field.positional}
    return [named[n] if n in named else scope.take(f"a{n}") for n in range(len(all_fields))]


class Locals:
    """What a generated function calls things by itself: `slot`, and with underscores behind it where that is taken by a parameter or by
    something else that its lines speak of."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = frozenset(taken)

    def __getitem__(self, name: str) -> str:
        while name in self._taken:
            name += "_"
        return name
