"""Specs and toolchains for tests: a spec is a text in the spec language, and goes through abiter's own parser."""

from __future__ import annotations

import functools
from pathlib import Path

import abiter_model
from common.model import Language, Spec, Toolchain, data_model, from_native, machine
from common.model import language as language_from_native

SAMPLES = Path(__file__).resolve().parent / "samples"
HOST = "x86_64-linux-gnu"

#: Samples whose types without a `@repr` are laid out as Rust likes.
_RUST_REPR = ("rust_only",)

#: The names of the specs that tests share. Each has its golden sources.
ALL = sorted(path.stem for path in SAMPLES.glob("*.kdl"))


def spec_of(text: str, target: str = HOST, rust_repr: bool = False, name: str = "test") -> Spec:
    """The model of a spec; what is wrong with it is raised."""
    return from_native(abiter_model.parse(text, name, target, rust_repr))


@functools.cache
def sample(name: str) -> Spec:
    """The model of samples/NAME.kdl."""
    return spec_of((SAMPLES / f"{name}.kdl").read_text(encoding="utf-8"), rust_repr=name in _RUST_REPR, name=name)


@functools.cache
def language(name: str) -> Language:
    """What generators/NAME/language.toml says."""
    native = abiter_model.language(name)
    return language_from_native(native, None if native.types == name else abiter_model.language(native.types))


def toolchain(name: str, *conventions: str, target: str = HOST, **lacks: str) -> Toolchain:
    """`lacks`: feature=reason, '-' written as '_'."""
    features = {k.replace("_", "-"): v for k, v in lacks.items()}
    return with_lacks(name, conventions or ("c",), features, target)


def with_lacks(name: str, conventions: tuple[str, ...], lacks: dict[str, str], target: str = HOST) -> Toolchain:
    """The same with features by the names that they have."""
    model = data_model(abiter_model.data_model(target))
    return Toolchain(language(name), conventions, lacks, machine(abiter_model.machine(target)), model)
