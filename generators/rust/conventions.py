"""The conventions' names in Rust, and what some of them need."""

from __future__ import annotations

#: Others are named as in the spec ("sysv64", "vectorcall", "efiapi").
_NAMES = {"c": "C", "c-unwind": "C-unwind", "rust": "Rust"}

#: Those that every version has variadic functions for.
VARIADIC = ("c", "c-unwind")

#: What a unit's prelude must have for them.
FEATURES = {"rust-cold": ("rust-cold",)}


def words_of(convention: str) -> str:
    """What stands in `extern "…"`."""
    return _NAMES.get(convention, convention)
