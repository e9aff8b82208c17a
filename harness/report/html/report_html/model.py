"""A run as results.json has it, with what the report asks of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

VERDICTS = {
    ".": "pass",
    "L": "layout",
    "V": "value",
    "K": "clobber",
    "C": "crash",
    "T": "timeout",
    "N": "link",
    "B": "build",
    "W": "unwind",
    "r": "recorded",
    "E": "error",
    "F": "fixed",
    "D": "drift",
    "k": "known",
    "f": "follows",
    "u": "unsupported",
}
LETTERS = {name: letter for letter, name in VERDICTS.items()}
RED = frozenset("LVKCTNBWEFD")
"""What makes a run fail. `follows` is ours: red letters of results.json whose finding has `follows_from`."""

WORDS = {
    "pass": "everything that was sent arrived, on both sides, and every promise was kept",
    "layout": "values arrive, but the sides disagree on size, alignment or the place of a leaf",
    "value": "an argument or the result isn't what was sent",
    "clobber": "values arrive, but a promise of the convention was broken",
    "crash": "a signal",
    "timeout": "it ran too long",
    "link": "the libraries can't be brought together",
    "build": "a compiler refused the source",
    "unwind": "frames, clean-ups or the payload aren't what the language rules say",
    "recorded": "the rules leave it open: what was seen is recorded, and never red",
    "error": "abiter's own fault",
    "fixed": "known to fail, and passes: the rule can go",
    "drift": "known to fail, and fails differently",
    "known": "fails as a rule says",
    "follows": "only because one of the two disagrees with itself: told on the diagonal",
    "unsupported": "a language or compiler can't say it",
}


@dataclass
class Suite:
    id: str
    entries: list[str]
    rows: dict[str, str]
    """Letters of each pairing (`gcc-12->tcc`) or chain of a scenario (`a->b->c`)."""
    findings: list[dict]
    agreements: dict[int, str] = field(default_factory=dict)
    unsupported: list[dict] = field(default_factory=list)
    scenarios: dict[str, dict] = field(default_factory=dict)
    """What the spec says of each scenario, for a suite of those."""
    maps: list[dict] = field(default_factory=list)
    """Where toolchains pass what, for entries that are disputed."""

    @cached_property
    def index(self) -> dict[str, int]:
        return {entry: number for number, entry in enumerate(self.entries)}


def row_name(row: dict) -> str:
    return row.get("chain") or f"{row['caller']}->{row['callee']}"


def read_suite(data: dict) -> Suite:
    rows = {row_name(row): row["verdicts"] for row in data.get("pairings", data.get("chains", []))}
    suite = Suite(
        data["id"],
        data["entries"],
        rows,
        data.get("findings", []),
        {one["entry"]: one["toolchains"] for one in data.get("agreements", [])},
        data.get("unsupported", []),
        {one["name"]: one for one in data.get("scenarios", [])},
        data.get("maps", []),
    )
    changed: dict[str, list[str]] = {}
    for finding in suite.findings:
        if "follows_from" in finding and finding.get("verdict") not in ("known", "fixed", "drift"):
            entry, chain = place(finding["case"])
            changed.setdefault(chain, list(rows[chain]))[suite.index[entry]] = "f"
    for chain, letters in changed.items():
        rows[chain] = "".join(letters)
    return suite


def place(case: str) -> tuple[str, str]:
    """`SPEC::FUNCTION::CONVENTION::A->B` as (`FUNCTION::CONVENTION`, `A->B`)."""
    rest, chain = case.rsplit("::", 1)
    return rest.split("::", 1)[1], chain


class Run:
    def __init__(self, data: dict) -> None:
        self.data = data
        self.info: dict = data.get("info", {})
        self.id: str = data.get("run") or self.info.get("id") or ""
        self.profile: str = data.get("profile", "")
        self.summary: dict = data.get("summary", {})
        self.toolchains: list[dict] = data["toolchains"]
        self.suites = [read_suite(suite) for suite in [*data["suites"], *data.get("scenarios", [])]]

    @cached_property
    def suite_index(self) -> dict[str, int]:
        return {suite.id: number for number, suite in enumerate(self.suites)}

    @cached_property
    def counts(self) -> dict[str, int]:
        """Cases by verdict, `follows` apart from what it would be."""
        counts = dict.fromkeys(VERDICTS.values(), 0)
        for suite in self.suites:
            for letters, times in self.unique_rows(suite).items():
                for letter, name in VERDICTS.items():
                    counts[name] += letters.count(letter) * times
        return {name: count for name, count in counts.items() if count}

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
        return sum(count for name, count in self.counts.items() if LETTERS[name] in RED)

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
                counts = {name: list(told.values()).count(letter) for letter, name in VERDICTS.items()}
                worst = next((chain for chain, letter in told.items() if letter in RED), "") or next(
                    (chain for chain, letter in told.items() if letter == "k"), ""
                )
                lines.append(
                    {
                        **suite.scenarios.get(entry.split("::")[0], {}),
                        "suite": suite.id,
                        "entry": entry,
                        "chains": len(told),
                        "counts": {name: count for name, count in counts.items() if count},
                        "red": sum(count for name, count in counts.items() if LETTERS[name] in RED),
                        "example": f"{suite.id}::{entry}::{worst}" if worst else "",
                    }
                )
        return sorted(
            (line for line in lines if line["chains"]), key=lambda line: (-line["red"], -line["counts"].get("known", 0), line["suite"], line["entry"])
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

    def comparable(self, other: Run) -> bool:
        """True if the two asked for the same kind of thing: one profile, and some suite in common."""
        return self.profile == other.profile and bool(self.suite_index.keys() & other.suite_index.keys())
