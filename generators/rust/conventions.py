"""The conventions' names in Rust, and what some of them need."""

from __future__ import annotations

from collections.abc import Iterable

#: Others are named as in the spec ("sysv64", "vectorcall", "efiapi").
CONVENTIONS = {"c": "C", "c-unwind": "C-unwind", "rust": "Rust"}

#: Nightly features.
_FEATURES = {"rust-cold": "rust_cold_cc"}


def features(conventions: Iterable[str]) -> str:
    """Lines for the begin of a crate whose functions are called by these."""
    return "".join([f"#![feature({_FEATURES[c]})]\n" for c in conventions if c in _FEATURES])
