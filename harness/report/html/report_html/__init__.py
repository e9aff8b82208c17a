"""The HTML report: texts of JSON in, files out. Pure: no files are read but the templates beside it, no clock, no processes.

`render` is what abiter calls. Everything that a page shows is either in the page (what people read first) or in a
script under data/ that the page loads when it needs it, since a page opened from file:// may not fetch().
"""

from __future__ import annotations

import json

from . import cases, changes, features, matrix, pages, trend
from .evidence import Evidence
from .model import Run, Verdicts


def render(
    results: list[bytes],
    verdicts: list[bytes],
    answers: list[bytes],
    history: list[bytes],
    diff: list[bytes],
    evidence: list[bytes],
    script: list[bytes],
    extra: list[bytes],
) -> dict[str, str]:
    """`results`: one run. `verdicts`: abiter's table of them. `answers`: those to probes, folded. `history`: earlier runs, newest first. `diff`: what changed
    since one of them, if there is one to compare with. `extra`: names of other files beside the page."""
    table = Verdicts(json.loads(verdicts[0]))
    run = Run(json.loads(results[0]), table, json.loads(answers[0]))
    earlier = [Run(json.loads(text), table) for text in history]
    known = Evidence(evidence)
    difference = json.loads(diff[0]) if diff else None
    previous = next((one for one in earlier if difference and one.id == difference["before"]["run"]), None)
    change = changes.fold(difference, previous, run) if difference and previous else None
    files = {"data/run.js": matrix.script(run, known)}
    for number, suite in enumerate(run.suites):
        files[f"data/suite-{number}.js"] = cases.suite_script(run, number, earlier, known)
        shown = known.suite(suite.id)
        if shown.get("units"):
            files[f"data/evidence-{number}.js"] = cases.evidence_script(number, shown)
    files["report.js"] = "".join(text.decode() for text in script)
    files["index.html"] = pages.index(
        run=run,
        change=change,
        previous=previous,
        feature_table=features.table(run, known),
        trend=trend.chart([*reversed(earlier), run]),
        known=known,
        downloads=[name.decode() for name in extra],
    )
    files["style.css"] = pages.stylesheet()
    return files
