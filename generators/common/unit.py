"""What a generator returns: the same words as harness/generate/generate.h."""

from __future__ import annotations

from typing import NamedTuple

TYPE = "type"  #: a definition in the language's own words
CODEC = "codec"  #: put, get, size and align of a type
FUNCTION = "function"  #: one function under one convention, one side of it


class Part(NamedTuple):
    """A piece of a unit that can be left out alone.

    `key` is a type's key or a function's name, `text` whole lines, `needs` the keys of the types whose Type or Codec
    part it can't do without, `uses` the names of what must stand in the prelude for it (common/helpers.py), `fallback` lines
    that stand there where the part itself is left out: a class that declares a virtual function has to have one.
    """

    kind: str
    key: str
    convention: str
    text: str
    needs: tuple[str, ...]
    uses: tuple[str, ...] = ()
    fallback: str = ""


class Unsupported(NamedTuple):
    """A function that can't be said, under one convention or ("") under all. `feature` is a word of plan::Lack."""

    function: str
    convention: str
    feature: str
    reason: str


class Unit(NamedTuple):
    """One side of a spec: prelude and parts, to be written one after the other."""

    prelude: str
    parts: list[Part]
    unsupported: list[Unsupported]
