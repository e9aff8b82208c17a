"""What a function does with a value that its type doesn't have: the words that the languages' probes share.

A *probe* is a function `validity_NAME`, `unsigned long long (T)`, whose answer says what became of its argument; `result_*`
get the address of a function instead, and call it. harness/run/validity.cpp knows their names, what they are
given, and what an answer means.
"""

from __future__ import annotations

from collections.abc import Mapping

from abiter_model import version

from .folding import unit_of
from .model import Language
from .unit import FUNCTION, Part, Unit


def assemble(language: Language, prelude: str, probes: Mapping[str, str], indent: str) -> Unit:
    """A unit with all probes."""
    lines = [f"abiter {version}: what becomes of values that a type doesn't have, in {language.title}", "abiter validity"]
    parts = [Part(FUNCTION, name, "c", text.strip("\n") + "\n", ()) for name, text in probes.items()]
    return unit_of(language.commented(lines) + prelude, parts, [], indent)
