"""All verdicts of a run as one small script: most pairings have the same letters, so each different row is there once."""

from __future__ import annotations

import json

from .evidence import Evidence
from .model import Run, Suite


def call(function: str, *arguments: object) -> str:
    """A data file: one call of the page's script. `</script>` can't end it, as it is a file of its own."""
    return f"abiter.{function}({','.join(compact(argument) for argument in arguments)});\n"


def compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


class Interned:
    """Equal values get one number."""

    def __init__(self) -> None:
        self.values: list = []
        self._index: dict[str, int] = {}

    def __call__(self, value: object) -> int:
        key = compact(value)
        if key not in self._index:
            self._index[key] = len(self.values)
            self.values.append(value)
        return self._index[key]


def packed_rows(suite: Suite, chains: dict[str, int]) -> dict:
    """{rows: the different ones, of: pairs of chain and row number, flat}."""
    rows: dict[str, int] = {}
    of: list[int] = []
    for chain, letters in suite.rows.items():
        of += [chains.setdefault(chain, len(chains)), rows.setdefault(letters, len(rows))]
    return {"rows": list(rows), "of": of}


def script(run: Run, known: Evidence) -> str:
    chains: dict[str, int] = {}
    entries, words, features = Interned(), Interned(), Interned()
    suites = []
    for suite in run.suites:
        functions = known.functions(suite.id)
        of_entry = [[features(word) for word in functions.get(entry.split("::")[0], {}).get("features", [])] for entry in suite.entries]
        suites.append(
            {
                "id": suite.id,
                "entries": entries(suite.entries),
                "features": words(of_entry) if functions else -1,
                "evidence": bool(known.suite(suite.id).get("units")),
                **packed_rows(suite, chains),
            }
        )
    return call(
        "run",
        {
            "id": run.id,
            "toolchains": [toolchain["id"] for toolchain in run.toolchains],
            "conventions": run.conventions,
            "keywords": known.keywords,
            "language_of": {name: one["language"] for name, one in known.toolchains.items() if "language" in one},
            "verdicts": {
                one.letter: {
                    "name": one.name,
                    "red": one.red,
                    "known": one.standing == "expected",
                    "plain": one.plain,
                    "rank": one.rank,
                    "classes": one.classes,
                    "about": one.about,
                }
                for one in run.verdicts.rows
            },
            "expectations": run.data.get("expectations", []),
            "features": features.values,
            "entry_features": words.values,
            "entry_lists": entries.values,
            "chains": list(chains),
            "suites": suites,
        },
    )
