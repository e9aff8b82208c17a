"""What there is to say about single cases, one script a suite, loaded when a case of it is opened."""

from __future__ import annotations

from .evidence import Evidence
from .matrix import Interned, call, packed_rows
from .model import Run, Suite, place

SHOWN_RUNS = 10


def suite_script(run: Run, number: int, earlier: list[Run], known: Evidence) -> str:
    suite = run.suites[number]
    bodies = Interned()
    chains = {chain: index for index, chain in enumerate(suite.rows)}
    at: list[int] = []
    for finding in suite.findings:
        entry, chain = place(finding["case"])
        body = {key: value for key, value in finding.items() if key != "case"}
        at += [chains[chain], suite.index[entry], bodies(body)]
    return call(
        "suite",
        number,
        {
            "chains": list(chains),
            "bodies": bodies.values,
            "at": at,
            "agreements": suite.agreements,
            "unsupported": folded_unsupported(suite),
            "functions": known.functions(suite.id),
            "maps": suite.maps,
            "scenarios": suite.scenarios or suite.probes,
            "history": history(suite, earlier),
        },
    )


def folded_unsupported(suite: Suite) -> list[list]:
    """[[toolchain, reason, [entries]], …]."""
    folded: dict[tuple[str, str], list[int]] = {}
    for one in suite.unsupported:
        folded.setdefault((one["toolchain"], one["reason"]), []).append(one["entry"])
    return [[toolchain, reason, entries] for (toolchain, reason), entries in folded.items()]


def history(suite: Suite, earlier: list[Run]) -> list[dict]:
    """The suite in the last runs, newest first: `same` if nothing was different from the run after it."""
    shown = []
    after = suite
    for run in earlier:
        number = run.suite_index.get(suite.id)
        if number is None:
            continue
        before = run.suites[number]
        if before.entries == after.entries and before.rows == after.rows:
            shown.append({"run": run.id, "same": True})
        else:
            chains: dict[str, int] = {}
            rows = packed_rows(before, chains)
            shown.append({"run": run.id, "entries": before.entries, "chains": list(chains), **rows})
        after = before
        if len(shown) == SHOWN_RUNS:
            break
    return shown


def evidence_script(number: int, shown: dict) -> str:
    return call("evidence", number, {key: shown.get(key, {}) for key in ("units", "texts", "calls", "types_of", "types", "layouts", "layout_of")})
