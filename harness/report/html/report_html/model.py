"""A run as results.json has it, with what the report asks of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Verdict:
    """One row of abiter's table of verdicts, which knows all that there is to know of them."""

    name: str
    letter: str
    standing: str
    red: bool
    expectable: bool
    rank: int
    style: str
    about: str

    @property
    def plain(self) -> bool:
        """Not worth a line of its own: neither red nor known."""
        return not self.red and self.standing != "expected"

    @property
    def classes(self) -> str:
        """For style.css, which knows colours and textures, and no verdict."""
        return " ".join(f"s-{word}" for word in self.style.split())


class Verdicts:
    """The table, in the order in which a bar shows it: what passes, what is red, what is neither."""

    def __init__(self, rows: list[dict]) -> None:
        self.rows = sorted((Verdict(**row) for row in rows), key=lambda one: (one.standing != "passed", not one.red, -one.rank))
        self.by_letter = {one.letter: one for one in self.rows}
        self.by_name = {one.name: one for one in self.rows}
        self.follows = self.first("follower")

    def first(self, standing: str) -> str:
        """The letter of the verdict that has this standing."""
        return next(one.letter for one in self.rows if one.standing == standing)

    def is_red(self, letter: str) -> bool:
        return letter in self.by_letter and self.by_letter[letter].red


@dataclass
class Suite:
    id: str
    entries: list[str]
    rows: dict[str, str]
    """Letters of each pairing (`gcc-12->tcc`), chain of a scenario (`a->b->c`) or toolchain that is asked (`gcc-12`)."""
    findings: list[dict]
    agreements: dict[int, str] = field(default_factory=dict)
    unsupported: list[dict] = field(default_factory=list)
    scenarios: dict[str, dict] = field(default_factory=dict)
    """What the spec says of each scenario, for a suite of those."""
    probes: dict[str, dict] = field(default_factory=dict)
    """The same of each probe."""
    maps: list[dict] = field(default_factory=list)
    """Where toolchains pass what, for entries that are disputed."""

    @cached_property
    def index(self) -> dict[str, int]:
        return {entry: number for number, entry in enumerate(self.entries)}


def row_name(row: dict) -> str:
    return row.get("chain") or f"{row['caller']}->{row['callee']}"


def read_suite(data: dict, verdicts: Verdicts) -> Suite:
    rows = {row_name(row): row["verdicts"] for row in data.get("pairings", data.get("chains", []))}
    suite = Suite(
        data["id"],
        data["entries"],
        rows,
        data.get("findings", []),
        {one["entry"]: one["toolchains"] for one in data.get("agreements", [])},
        data.get("unsupported", []),
        {one["name"]: one for one in data.get("scenarios", [])},
        {one["name"]: one for one in data.get("probes", [])},
        data.get("maps", []),
    )
    changed: dict[str, list[str]] = {}
    for finding in suite.findings:
        if "follows_from" in finding:
            entry, chain = place(finding["case"])
            letters = changed.setdefault(chain, list(rows[chain]))
            if verdicts.is_red(letters[suite.index[entry]]):
                letters[suite.index[entry]] = verdicts.follows
    for chain, letters in changed.items():
        rows[chain] = "".join(letters)
    return suite


def place(case: str) -> tuple[str, str]:
    """`SPEC::FUNCTION::CONVENTION::A->B` as (`FUNCTION::CONVENTION`, `A->B`)."""
    rest, chain = case.rsplit("::", 1)
    return rest.split("::", 1)[1], chain


class Run:
    def __init__(self, data: dict, verdicts: Verdicts, tables: dict | None = None) -> None:
        """`tables`: what was answered to probes, as abiter folds it."""
        self.data = data
        self.answers: list[dict] = (tables or {}).get("answers", [])
        """[{probe, convention, about, groups: [{says, toolchains: [{id, case}]}]}]: what was answered to each probe, whatever the architecture."""
        self.extensions: list[dict] = (tables or {}).get("extensions", [])
        """Who extends, who trusts: [{convention, question, groups: [{answers: [{says, types}], toolchains}]}]."""
        self.verdicts = verdicts
        self.info: dict = data.get("info", {})
        self.id: str = data.get("run") or self.info.get("id") or ""
        self.profile: str = data.get("profile", "")
        self.summary: dict = data.get("summary", {})
        self.toolchains: list[dict] = data["toolchains"]
        self.suites = [read_suite(suite, verdicts) for suite in [*data["suites"], *data.get("scenarios", [])]]

    @cached_property
    def suite_index(self) -> dict[str, int]:
        return {suite.id: number for number, suite in enumerate(self.suites)}

    @cached_property
    def counts(self) -> dict[str, int]:
        """Cases by verdict; what follows from a toolchain that disagrees with itself is apart from what it would be."""
        counts = dict.fromkeys((one.name for one in self.verdicts.rows), 0)
        for suite in self.suites:
            for letters, times in self.unique_rows(suite).items():
                for one in self.verdicts.rows:
                    counts[one.name] += letters.count(one.letter) * times
        return {name: count for name, count in counts.items() if count}

    def letter(self, case: str) -> str:
        """The letter of a case; a space if the run hasn't got it."""
        number = self.suite_index.get(case.split("::", 1)[0])
        if number is None:
            return " "
        suite = self.suites[number]
        entry, chain = place(case)
        return suite.rows[chain][suite.index[entry]] if chain in suite.rows and entry in suite.index else " "

    @staticmethod
    def unique_rows(suite: Suite) -> dict[str, int]:
        rows: dict[str, int] = {}
        for letters in suite.rows.values():
            rows[letters] = rows.get(letters, 0) + 1
        return rows

    @property
    def cases(self) -> int:
        return sum(self.counts.values())

    @property
    def red(self) -> int:
        return sum(count for name, count in self.counts.items() if self.verdicts.by_name[name].red)

    def known(self, counts: dict[str, int]) -> int:
        return sum(count for name, count in counts.items() if self.verdicts.by_name[name].standing == "expected")

    @property
    def conventions(self) -> list[str]:
        return sorted({entry.rsplit("::", 1)[-1] for suite in self.suites for entry in suite.entries})

    @property
    def root_causes(self) -> list[dict]:
        """What people read first. Runs without location maps have agreement groups instead."""
        if self.summary.get("root_causes"):
            return [{**cause, "cases": cause.get("red", 0), "known": cause.get("cases", 0) - cause.get("red", 0)} for cause in self.summary["root_causes"]]
        return [
            {
                "id": "",
                "text": one["toolchains"],
                "groups": one["toolchains"],
                "cases": one["red_cases"],
                "known": one.get("known_cases", 0),
                "entries": one["entries"],
                "smallest": one.get("smallest", ""),
            }
            for one in self.summary.get("disagreements", [])
        ]

    @cached_property
    def scenarios(self) -> list[dict]:
        """[{suite, name, about, rules, counts, chains, example}], a line a scenario and convention; the reddest first."""
        lines = []
        for suite in self.suites:
            if not suite.scenarios:
                continue
            for number, entry in enumerate(suite.entries):
                told = {chain: letters[number] for chain, letters in suite.rows.items() if letters[number] != " "}
                counts = {one.name: list(told.values()).count(one.letter) for one in self.verdicts.rows}
                failing = (chain for chain, letter in told.items() if not self.verdicts.by_letter[letter].plain)
                worst = max(failing, key=lambda chain: self.verdicts.by_letter[told[chain]].red, default="")
                lines.append(
                    {
                        **suite.scenarios.get(entry.split("::")[0], {}),
                        "suite": suite.id,
                        "entry": entry,
                        "chains": len(told),
                        "counts": {name: count for name, count in counts.items() if count},
                        "red": sum(count for name, count in counts.items() if self.verdicts.by_name[name].red),
                        "example": f"{suite.id}::{entry}::{worst}" if worst else "",
                    }
                )
        return sorted(
            (line for line in lines if line["chains"]), key=lambda line: (-line["red"], -self.known(line["counts"]), line["suite"], line["entry"])
        )

    @cached_property
    def expectations(self) -> list[dict]:
        """Rules that said something about this run, folded by what they give as the cause; the stale ones apart."""
        folded: dict[tuple[str, str, str], dict] = {}
        for rule in self.data.get("expectations", []):
            key = (rule.get("cause", ""), rule["reason"], rule["link"])
            one = folded.setdefault(key, {**rule, "known": 0, "fixed": 0, "drift": 0, "rules": []})
            one["rules"].append(rule)
            for count in ("known", "fixed", "drift"):
                one[count] += rule.get(count, 0)
        return sorted((one for one in folded.values() if one["known"] or one["fixed"] or one["drift"]), key=lambda one: -one["known"])

    @property
    def stale(self) -> list[tuple[str, str]]:
        """Patterns that match nothing any longer, with the place of their rule."""
        return [(pattern, rule["rule"]) for rule in self.data.get("expectations", []) for pattern in rule.get("stale", [])]
