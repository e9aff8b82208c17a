"""Toolchains by what they disagree on: for each feature of types and signatures, how often a toolchain is not of the largest group."""

from __future__ import annotations

import re
from collections import Counter

from .evidence import Evidence
from .model import Run

GROUP = re.compile(r"\{([^{}]*)\}")
WITH_ITSELF = re.compile(r"(?:^|; )([^;|{}]+) (?:disagrees with itself|disagree with themselves)$")


def dissenters(agreement: str) -> set[str]:
    """Those outside the first (largest) group of `{a, b} | {c}; d disagrees with itself`."""
    groups = [set(names.split(", ")) for names in GROUP.findall(agreement)]
    outside = {name for names in WITH_ITSELF.findall(agreement) for name in names.split(", ")}
    for group in groups[1:]:
        outside |= group
    return outside


def table(run: Run, known: Evidence) -> list[dict]:
    """[{feature, functions, cells: [{toolchain, dissents, unsupported, of}]}], the most disputed first."""
    functions: Counter[str] = Counter()
    dissents: Counter[tuple[str, str]] = Counter()
    unsupported: Counter[tuple[str, str]] = Counter()
    for suite in run.suites:
        by_name = known.functions(suite.id)
        words = [by_name.get(entry.split("::")[0], {}).get("features", []) for entry in suite.entries]
        for of_entry in words:
            functions.update(of_entry)
        for entry, agreement in suite.agreements.items():
            outside = dissenters(agreement)
            for word in words[entry]:
                dissents.update((word, toolchain) for toolchain in outside)
        for one in suite.unsupported:
            unsupported.update((word, one["toolchain"]) for word in words[one["entry"]])
    rows = []
    for feature, count in functions.items():
        cells = [
            {
                "toolchain": toolchain["id"],
                "dissents": dissents[feature, toolchain["id"]],
                "unsupported": unsupported[feature, toolchain["id"]],
                "of": count,
            }
            for toolchain in run.toolchains
        ]
        rows.append({"feature": feature, "functions": count, "cells": cells, "most": max(cell["dissents"] / count for cell in cells)})
    return sorted(rows, key=lambda row: (-row["most"], row["feature"]))
