"""Verdicts and raw calls of the same functions, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from cross.arbiter import Verdicts
from cross.raw import Outcome
from cross.toolchains import Toolchain

Key = tuple[int, str, str]
COLUMNS = ("functions", "pairs", "both red", "both green", "only raw", "only abiter", "not compilable")


@dataclass
class Compared:
    """What each case is: a column of the table."""

    of: dict[Key, str]

    def suspicious(self) -> dict[Key, str]:
        return {key: what for key, what in self.of.items() if what.startswith("only")}


def layout_words(outcome: Outcome, key: Key) -> str:
    """The first type that the two compilers lay out differently: size, alignment, members."""
    number, caller, callee = key
    one, other = (outcome.layouts.get((number, id_), {}) for id_ in (caller, callee))
    for name in sorted(set(one) & set(other)):
        if one[name] != other[name]:
            return f"layout of {name}: {one[name]} in {caller}, {other[name]} in {callee}"
    return ""


def plain(outcome: Outcome, key: Key, toolchains: dict[str, Toolchain]) -> bool:
    """Whether a call between what isn't optimised went wrong."""
    levels = (toolchains[key[1]].levels[0], toolchains[key[2]].levels[0])
    return any(one.levels == levels for one in outcome.faults.get(key, []))


def misaligned_elsewhere(outcome: Outcome, key: Key) -> bool:
    """Where an object lies depends on the frame, and so on the code around the call: one caller's or callee's fault shows with another partner."""
    near = [(caller, callee) for number, caller, callee in outcome.faults if number == key[0] and (caller == key[1] or callee == key[2])]
    return any("misaligned" in fault.words for pair in near for fault in outcome.faults[key[0], *pair])


def compare(verdicts: Verdicts, outcome: Outcome, toolchains: dict[str, Toolchain]) -> Compared:
    """Optimisation alone makes no raw fault here: abiter's verdict is about toolchains that don't optimise. `optimised` looks at it."""
    made: dict[Key, str] = {}
    for key, verdict in verdicts.of.items():
        if key[1] not in toolchains or key[2] not in toolchains:
            continue
        if key not in outcome.called or verdict == "unsupported":
            made[key] = "not compilable"
            continue
        red = verdict != "pass"
        laid_out = bool(layout_words(outcome, key))
        if red:
            made[key] = "both red" if laid_out or outcome.faults.get(key) or misaligned_elsewhere(outcome, key) else "only abiter"
        else:
            made[key] = "only raw" if laid_out or plain(outcome, key, toolchains) else "both green"
    return Compared(made)


def optimised(outcome: Outcome, compared: Compared) -> list[Key]:
    """Green, and yet a raw call of optimised code went wrong."""
    return sorted(key for key, what in compared.of.items() if what == "both green" and outcome.faults.get(key))


def lines(compared: Compared, ids: list[str]) -> list[str]:
    """A row a toolchain, as caller or callee, and one for all; 80 columns."""

    def row(name: str, keys: list[Key]) -> str:
        counts = [len({key[0] for key in keys}), len(keys), *(sum(compared.of[key] == column for key in keys) for column in COLUMNS[2:])]
        return f"{name[:16]:16}" + "".join(f"{count:>{width}}" for count, width in zip(counts, WIDTHS, strict=True))

    heads = ["functions", "pairs", "red", "green", "only raw", "only abiter", "no build"]
    made = [" " * 16 + "".join(f"{head:>{width}}" for head, width in zip(heads, WIDTHS, strict=True))]
    made += [row(id_, [key for key in compared.of if id_ in key[1:]]) for id_ in ids]
    return [*made, row("all", list(compared.of))]


WIDTHS = (10, 8, 7, 8, 9, 12, 9)
