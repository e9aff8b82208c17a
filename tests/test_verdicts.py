"""One table of verdicts: nothing but it and the code that gives them names them, and everything that counts agrees."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from conftest import ROOT, Abiter
from wanted import Toolchains

JUDGES = ("harness/judge/",)
"""What gives verdicts, and so names them."""


@pytest.fixture(scope="module")
def rows(abiter: Abiter, need: Toolchains) -> list[dict]:
    """The program's own table."""
    [gcc] = need("gcc")
    _, results = abiter.run_json("--spec", "structs/empty", "--toolchain", gcc, "--convention", "c")
    return results["verdicts"]


def test_no_code_names_a_verdict_but_what_gives_it() -> None:
    told = []
    for file in sorted((ROOT / "harness").rglob("*.[ch]*")):
        name = str(file.relative_to(ROOT))
        if file.suffix not in (".cpp", ".h") or name.startswith(JUDGES) or file.stem.endswith("_test") or file.stem.startswith("test_"):
            continue
        named = re.findall(r"\bVerdict::([A-Z]\w*)", file.read_text())
        told += [f"{name}: {verdict}" for verdict in named if verdict not in ("Unselected", "Follows")]  # no outcome of a case
    # Where two fingerprints differ, a cause is looked for as if a value had been wrong. A verdict's name that this abiter
    # doesn't know is read as an error.
    assert told == ["harness/insight/comparison.cpp: Value", "harness/store/load_results.cpp: Error"]


def test_the_report_names_no_verdict(rows: list[dict]) -> None:
    page = ROOT / "harness/report/html"
    files = [file for file in page.rglob("*") if file.suffix in (".py", ".js", ".html", ".css")]
    assert len(files) > 15
    letters = "".join(row["letter"] for row in rows)
    assert len(letters) > 10
    for file in files:
        text = file.read_text()
        assert not re.search(r"\bv-[a-z]+", text), file  # a class of a verdict's
        for found in re.findall(rf"""["']([{re.escape(letters)}]+)["']""", text):
            assert found == ".", (file, found)  # a letter, or a list of them; a dot is one of regular expressions
        for row in rows:
            # Some are names of lists and numbers in results.json as well, or words of HTML.
            if row["name"] not in ("known", "fixed", "drift", "unsupported", "link", "value", "error", "layout", "build"):
                assert not re.search(rf"""["']{row["name"]}["']""", text), (file, row["name"])


def test_documents_and_schemas_have_the_programs_verdicts(rows: list[dict]) -> None:
    own = {row["letter"]: row["name"] for row in rows if row["standing"] != "follower"}
    [line] = [line for line in (ROOT / "docs/results.md").read_text().splitlines() if line.startswith("| `suites[].pairings[]`")]
    assert dict(re.findall(r"`(.)` ([a-z]+)", line)) == own
    common = json.loads((ROOT / "docs/schemas/common.schema.json").read_text())["$defs"]
    assert sorted(common["verdict"]["enum"]) == sorted(own.values())
    for letter in own:
        assert re.fullmatch(common["letters"]["pattern"], letter), letter


def results_of(rows: list[dict], suites: list[str], without: set[str]) -> dict:
    """A results.json in which each suite has a case for each verdict, and one that follows from a toolchain's own fault."""
    stored = [row for row in rows if row["standing"] != "follower" and row["name"] not in without]
    made = []
    for suite in suites:
        findings = [
            {"case": f"{suite}::f{number}::c::a->b", "verdict": row["name"], "says": [f"why it is {row['name']}"]}
            for number, row in enumerate(stored)
            if row["standing"] not in ("passed", "skipped")
        ]
        findings.append({"case": f"{suite}::f{len(stored)}::c::a->b", "verdict": "value", "follows_from": "b"})
        letters = "".join(row["letter"] for row in stored) + "V"
        made.append(
            {
                "id": suite, "hash": "0" * 16, "checked_cells": 1, "entries": [f"f{number}::c" for number in range(len(letters))],
                "pairings": [{"caller": "a", "callee": "b", "verdicts": letters}], "agreements": [], "maps": [], "unsupported": [], "findings": findings,
            }
        )
    toolchain = {"family": "x", "language": "c", "version": "1", "target": "x86_64-linux-gnu", "compiler": "/x", "flags": [], "conventions": ["c"]}
    return {
        "schema": "abiter-results", "version": 2, "abiter": "0.1.0", "harness": "0.1.0+x", "run": "2026-01-02T03-04-05", "started": "2026-01-02T03:04:05Z",
        "ended": "2026-01-02T03:04:06Z", "selection": {"profile": "default"}, "profile": "default", "seed": 1, "values": ["graffiti"],
        "summary": {"disagreements": [], "unsupported": [], "cost": {}},
        "toolchains": [{"id": "a", "hash": "1" * 16, **toolchain}, {"id": "b", "hash": "2" * 16, **toolchain}],
        "absent": [], "expectations": [], "suites": made, "scenarios": [],
    }


@pytest.mark.parametrize(("without", "code"), [(set(), 3), ({"error"}, 1)])
def test_all_that_counts_agrees_on_a_run_with_every_verdict(rows: list[dict], tmp_path: Path, without: set[str], code: int) -> None:
    green = {"pass", "unsupported", "known", "recorded", "follows"}
    red = 2 * len({row["name"] for row in rows} - green - without)
    shards = []
    for name, suites in (("whole", ["s", "t"]), ("one", ["s"]), ("two", ["t"])):
        (tmp_path / name).mkdir()
        (tmp_path / name / "results.json").write_text(json.dumps(results_of(rows, suites, without)))
        shards.append(str(tmp_path / name / "results.json"))
    whole, *shards = shards
    seen = []
    for number, files in enumerate(([whole], shards)):
        own = Abiter(tmp_path / f"results-{number}")
        done = own("merge", *files, "--format", "json")
        assert done.code == code, done.err
        merged = json.loads(done.out)
        seen.append(merged["summary"])
        assert merged["summary"]["red"] == red
        assert merged["summary"]["followers"] == 2
        [listed] = json.loads(own("runs", "--format", "json").out)["runs"]
        assert (listed["red"], listed["counts"]) == (red, merged["summary"]["counts"])
        junit = ElementTree.fromstring(own("export", "--format", "junit").out)
        assert int(junit.attrib["failures"]) + int(junit.attrib["errors"]) == red
        assert f"{red} of {merged['summary']['cases']} cases are red" in own("export", "--format", "annotations").out
        assert own("report", "-o", str(tmp_path / f"report-{number}")).code == 0
        page = (tmp_path / f"report-{number}" / "index.html").read_text()
        assert f"<strong>{red}</strong> of {merged['summary']['cases']} cases are red" in page
        shown = dict(re.findall(r"""<b class="badge [^"]*">(.)</b> (\d+) [a-z]+</a>""", page))
        for row in rows:
            count = merged["summary"]["counts"].get(row["name"], merged["summary"]["followers"])
            count -= 2 if row["name"] == "value" else 0  # those that follow
            assert int(shown.get(row["letter"], 0)) == count, row["name"]
        assert own("diff", whole, merged["run"], "--fail-on", "changed").code == 0
    assert seen[0] == seen[1]
