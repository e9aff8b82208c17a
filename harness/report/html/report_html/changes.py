"""What became different since the previous comparable run: the first thing to read."""

from __future__ import annotations

from dataclasses import dataclass, field

from .model import RED, VERDICTS, Run, Suite

KINDS = {
    "newly_red": ("Newly red", "passed before, or was known, and is red now"),
    "drifted": ("Different", "was red and is red, with another verdict"),
    "fixed": ("Fixed", "failed, and passes"),
    "now_known": ("Now known", "was red, and an expectation knows it"),
    "new": ("New cases", "weren't part of the previous run"),
    "gone": ("Gone cases", "were part of the previous run and aren't any more"),
}


@dataclass
class Group:
    """Cases of one function under one convention that changed alike."""

    suite: str
    entry: str
    before: str
    after: str
    chains: list[str] = field(default_factory=list)

    @property
    def example(self) -> str:
        return f"{self.suite}::{self.entry}::{self.chains[0]}"


@dataclass
class Change:
    counts: dict[str, int]
    groups: dict[str, list[Group]]
    toolchains: list[dict]

    @property
    def nothing(self) -> bool:
        return not self.toolchains and not any(self.counts.values())


def kind(before: str, after: str) -> str:
    """The key of KINDS for a case whose letters differ; empty if the difference is none to tell."""
    if before == " ":
        return "new"
    if after == " ":
        return "gone"
    if after in RED:
        return "drifted" if before in RED else "newly_red"
    if after == "k":
        return "now_known" if before in RED else ""
    return "fixed" if before in RED or before == "k" else ""


def differing(before: str, after: str) -> list[int]:
    return [number for number, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]


def compare(old: Run, new: Run) -> Change:
    counts = dict.fromkeys(KINDS, 0)
    groups: dict[tuple[str, str, str, str, str], Group] = {}

    def add(suite: str, entry: str, before: str, after: str, chain: str) -> None:
        what = kind(before, after)
        if not what:
            return
        counts[what] += 1
        # New and gone cases are told by suite: a new spec is one line, not one a function.
        key = (what, suite, "*" if what in ("new", "gone") else entry, before, after) if what not in ("new", "gone") else (what, suite, "*", "", "")
        group = groups.setdefault(key, Group(suite, entry, VERDICTS.get(before, ""), VERDICTS.get(after, "")))
        group.chains.append(chain)

    for suite_id in dict.fromkeys([*new.suite_index, *old.suite_index]):
        olds, news = suite_of(old, suite_id), suite_of(new, suite_id)
        names = list(dict.fromkeys([*(news.entries if news else []), *(olds.entries if olds else [])]))
        for chain in dict.fromkeys([*(news.rows if news else []), *(olds.rows if olds else [])]):
            before, after = letters(olds, names, chain), letters(news, names, chain)
            if before != after:
                for number in differing(before, after):
                    add(suite_id, names[number], before[number], after[number], chain)
    by_kind: dict[str, list[Group]] = {name: [] for name in KINDS}
    for key, group in groups.items():
        by_kind[key[0]].append(group)
    return Change(counts, by_kind, changed_toolchains(old, new))


def suite_of(run: Run, suite: str) -> Suite | None:
    number = run.suite_index.get(suite)
    return None if number is None else run.suites[number]


def letters(suite: Suite | None, names: list[str], chain: str) -> str:
    """The row of a chain in the order of `names`; a space for what isn't there."""
    row = suite.rows.get(chain) if suite else None
    if suite is None or row is None:
        return " " * len(names)
    if len(names) == len(suite.entries) and names == suite.entries:
        return row
    index = suite.index
    return "".join(row[index[name]] if name in index else " " for name in names)


def changed_toolchains(old: Run, new: Run) -> list[dict]:
    before = {toolchain["id"]: toolchain for toolchain in old.toolchains}
    after = {toolchain["id"]: toolchain for toolchain in new.toolchains}
    changed = []
    for name in dict.fromkeys([*after, *before]):
        a, b = before.get(name), after.get(name)
        if a and b and a.get("hash") != b.get("hash"):
            same = a["version"] == b["version"]
            changed.append(
                {"id": name, "what": "changed", "before": a["version"], "after": f"{b['version']}, another binary or other flags" if same else b["version"]}
            )
        elif b and not a:
            changed.append({"id": name, "what": "new", "before": "", "after": b["version"]})
        elif a and not b:
            changed.append({"id": name, "what": "gone", "before": a["version"], "after": ""})
    return changed
