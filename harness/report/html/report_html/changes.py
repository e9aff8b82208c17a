"""What became different since the previous comparable run, the first thing to read: abiter's own diff, folded."""

from __future__ import annotations

from dataclasses import dataclass, field

from .model import Run, place


@dataclass
class Group:
    """Cases of one function under one convention that changed alike."""

    suite: str
    entry: str
    before: str
    after: str
    whole: bool
    """It stands for cases of any function: those are new, or gone."""
    chains: list[str] = field(default_factory=list)

    @property
    def example(self) -> str:
        return f"{self.suite}::{self.entry}::{self.chains[0]}"


@dataclass
class Change:
    kinds: dict[str, dict]
    """By key: what abiter calls each kind, and says of its cases."""
    counts: dict[str, int]
    groups: dict[str, list[Group]]
    toolchains: list[dict]

    @property
    def nothing(self) -> bool:
        return not self.toolchains and not any(self.counts.values())


def fold(diff: dict, old: Run, new: Run) -> Change:
    """What `abiter diff` says of the two runs, folded for reading."""
    by_kind: dict[str, list[Group]] = {}
    kinds = {one["key"]: one for one in diff["kinds"]}
    for kind in kinds:
        groups: dict[tuple[str, str, str, str], Group] = {}
        for change in diff[kind]:
            case = change["case"]
            suite = case.split("::", 1)[0]
            entry, chain = place(case)
            # New and gone cases are shown by suite: a new spec is one line, not one a function.
            whole = not change["old"] or not change["new"]
            before, after = (change.get("old_says") or name_of(old, case), change.get("new_says") or name_of(new, case))
            key = (suite, "*", "", "") if whole else (suite, entry, before, after)
            groups.setdefault(key, Group(suite, entry, before, after, whole)).chains.append(chain)
        by_kind[kind] = list(groups.values())
    return Change(kinds, {kind: diff["counts"][kind] for kind in kinds}, by_kind, [toolchain_change(one) for one in diff["toolchains"]])


def name_of(run: Run, case: str) -> str:
    verdict = run.verdicts.by_letter.get(run.letter(case))
    return verdict.name if verdict else ""


def toolchain_change(one: dict) -> dict:
    what = "changed" if one["old"] and one["new"] else "new" if one["new"] else "gone"
    return {"id": one["id"], "what": what, "before": one["old"], "after": f"{one['new']}, another binary or other flags" if one["rebuilt"] else one["new"]}
