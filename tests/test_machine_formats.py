"""JUnit, GitHub's annotations and step summary, JSON lines: as other programs get them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from conftest import Abiter
from golden_files import check_golden
from wanted import Toolchains

NARROW = ["--no-expectations", "--spec", "scalars/wide_integers", "--fn", "i128_one_register_left", "--convention", "c", "--values", "graffiti"]


@pytest.fixture
def narrow(need: Toolchains) -> list[str]:
    """A gcc and a clang before 18, which pass one argument differently."""
    return [*NARROW, *(word for one in need("gcc", "clang <18") for word in ("--toolchain", one))]


def test_json_lines_are_events_as_they_happen(abiter: Abiter, need: Toolchains, narrow: list[str]) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    done = abiter("run", "--format", "jsonl", *narrow)
    assert done.code == 1 and "FAIL" not in done.out
    events = [json.loads(line) for line in done.out.splitlines()]
    assert [one["event"] for one in (events[0], events[-1])] == ["start", "end"]
    case = next(one for one in events if one["event"] == "case" and one["finding"]["case"].endswith(f"{gcc}->{old_clang}"))
    assert case["red"] and case["finding"]["verdict"] == "value"
    assert events[-1]["red"] == sum(one["red"] for one in events if one["event"] == "case")
    stable = []
    for one in events:
        if one["event"] == "end":
            one["run"] = "ID"
        if one["event"] == "case":  # what exactly was seen instead may depend on the machine
            one["finding"] = {key: one["finding"][key] for key in ("case", "verdict", "arguments", "result", "layout")}
        if one["event"] != "progress":
            stable.append(json.dumps(one, sort_keys=True))
    check_golden("events.jsonl", "\n".join(stable) + "\n", {gcc: "GCC", old_clang: "CLANG"})


NUMBERS = {"tests", "failures", "errors"}
#: What the schema of Jenkins' xUnit plugin (junit-10.xsd) says of each element: those in it, attributes that it must have, and may have.
JENKINS: dict[str, tuple[set[str], set[str], set[str]]] = {
    "testsuites": ({"testsuite"}, set(), {"name", "time", *NUMBERS}),
    "testsuite": ({"testsuite", "properties", "testcase", "system-out", "system-err"}, {"name", *NUMBERS},
                  {"group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"}),
    "testcase": ({"skipped", "error", "failure", "system-out", "system-err"}, {"name"}, {"time", "classname", "group"}),
    **{name: (set(), set(), {"type", "message"}) for name in ("skipped", "error", "failure")},
}
JENKINS_TIME = re.compile(r"(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?")


def jenkins_complaints(element: ElementTree.Element, inside: str = "") -> list[str]:
    children, must, may = JENKINS[element.tag]
    has = set(element.attrib)
    wrong = [f"{inside}{element.tag}: {name} is missing" for name in sorted(must - has)]
    wrong += [f"{inside}{element.tag}: {name} isn't known" for name in sorted(has - must - may)]
    if element.tag != "testcase" and not JENKINS_TIME.fullmatch(element.get("time", "")):
        wrong.append(f"{inside}{element.tag}: {element.get('time')} is no time")
    for child in element:
        wrong += jenkins_complaints(child, f"{element.tag}/") if child.tag in children else [f"{element.tag}: {child.tag} in it"]
    return wrong


def test_junit_is_what_jenkins_takes(abiter: Abiter, narrow: list[str]) -> None:
    assert abiter("run", *narrow).code == 1
    for words in (["export", "--format", "junit"], ["export", "--format", "junit", "--all-cases"]):
        root = ElementTree.fromstring(abiter(*words).out)
        assert jenkins_complaints(root) == []
        assert int(root.attrib["time"]) >= 0
        suite = root.find("testsuite")
        assert suite is not None and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", suite.attrib["timestamp"])
        suite.set("skipped", "0")
        root.set("skipped", "0")
        del suite.attrib["tests"]
        assert jenkins_complaints(root) == ["testsuites: skipped isn't known", "testsuites/testsuite: tests is missing"]


def test_junit_beside_a_run_and_of_a_kept_one(abiter: Abiter, need: Toolchains, narrow: list[str], tmp_path: Path) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    file = tmp_path / "junit.xml"
    done = abiter("run", "--junit", str(file), *narrow)
    assert done.code == 1
    root = ElementTree.parse(file).getroot()
    red = int(re.findall(r"(\d+) red", done.out)[0])
    assert int(root.attrib["failures"]) + int(root.attrib["errors"]) == red > 0
    failed = [test.get("name") for test in root.iter("testcase") if test.find("failure") is not None]
    assert f"i128_one_register_left::c::{gcc}->{old_clang}" in failed
    assert abiter("export", "--format", "junit").out == file.read_text()
    every = ElementTree.fromstring(abiter("export", "last", "--all-cases").out)
    assert every.get("tests") == "4"


def test_github_gets_annotations_and_a_summary(abiter: Abiter, narrow: list[str], tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n")
    done = abiter("run", "--format", "github", *narrow, env={"GITHUB_STEP_SUMMARY": str(summary)})
    assert done.code == 1
    annotations = [line for line in done.out.splitlines() if line.startswith("::")]
    assert annotations[0].startswith("::error title=abiter%3A ") and "%0Aabiter repro 'scalars/" in annotations[0]
    text = summary.read_text()
    assert text.startswith("before\n## abiter: ") and "| value |" in text
    exported = abiter("export", "--format", "summary").out
    assert exported and text == "before\n" + exported
    assert abiter("export", "--format", "annotations").out.splitlines() == annotations
    unwritable = abiter("run", "--format", "github", *narrow, env={"GITHUB_STEP_SUMMARY": str(tmp_path)})
    assert unwritable.code == 2 and "GITHUB_STEP_SUMMARY" in unwritable.err


def test_an_export_to_a_file_and_of_what_is_not_there(abiter: Abiter, narrow: list[str], tmp_path: Path) -> None:
    abiter("run", *narrow)
    assert abiter("export", "--format", "json", "-o", str(tmp_path / "a.json")).code == 0
    assert json.loads((tmp_path / "a.json").read_text())["schema"] == "abiter-results"
    nothing = abiter("export", "1999-01-01")
    assert nothing.code == 2 and "1999-01-01" in nothing.err
