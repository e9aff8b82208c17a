"""`abiter report`: pages that open from a file, without a server, in a real browser."""

from __future__ import annotations

import json
import re
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from browser import Browser
from conftest import ROOT, Abiter
from wanted import Toolchains

sys.path.insert(0, str(ROOT / "harness/report/html"))
import report_html
from report_html import changes, features
from report_html.evidence import Evidence
from report_html.model import Run, Verdicts

SELECTION = ["--no-expectations", "--spec", "scalars/wide_integers", "--spec", "structs/wide_integers"]


def script_texts() -> list[bytes]:
    return [file.read_bytes() for file in sorted((ROOT / "harness/report/html/script").glob("*.js"))]


@dataclass
class Run3:
    """A run among three toolchains that disagree about 128-bit integers."""

    gcc: str
    clang: str
    rustc: str

    @property
    def red(self) -> str:
        return f"scalars/wide_integers::i128_one_register_left::c::{self.gcc}->{self.clang}"


@pytest.fixture(scope="module")
def three(need: Toolchains) -> Run3:
    return Run3(*need("gcc", "clang <18", "rustc <1.71"))


@pytest.fixture(scope="module")
def folder(abiter: Abiter, three: Run3, tmp_path_factory: pytest.TempPathFactory) -> Path:
    toolchains = [word for one in (three.gcc, three.clang, three.rustc) for word in ("--toolchain", one)]
    for _ in range(2):
        assert abiter("run", *SELECTION, *toolchains).code == 1
    folder = tmp_path_factory.mktemp("report with a space")
    done = abiter("report", "-o", str(folder))
    assert done.code == 0, done.err
    assert done.out.strip() == str(folder / "index.html")
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if not shutil.which("chromium"):
        pytest.skip("there is no chromium on this machine (Debian package chromium)")
    browser = Browser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Browser]:
    browser.complaints.clear()
    browser.open((folder / "index.html").as_uri())
    yield browser
    assert browser.complaints == []


def test_the_page_needs_nothing_from_elsewhere(folder: Path) -> None:
    pages = [file for file in folder.rglob("*") if file.suffix in (".html", ".css") or file.name == "report.js"]
    assert {file.name for file in pages} >= {"index.html", "style.css", "report.js"}
    for file in pages:
        outside = re.findall(r"""(?:src=|<link[^>]*href=|url\(|@import)\s*["']?(https?:[^"')\s]+)""", file.read_text())
        assert outside == [], file
    assert "fetch(" not in (folder / "report.js").read_text()


def test_the_overview_tells_the_counts_and_that_nothing_changed(page: Browser, folder: Path) -> None:
    results = json.loads((folder / "results.json").read_text())
    shown = page.text("#view-overview")
    assert f"{results['summary']['red']:,}".replace(",", "\u202f") in shown
    assert "the same outcome of every case" in shown
    assert page.run("document.querySelectorAll('.trend g').length") == 2
    assert page.run("[...document.querySelectorAll('.downloads a')].map((link) => link.textContent)") == ["results.json", "junit.xml", "suggested.toml"]
    assert "[[expect]]" in (folder / "suggested.toml").read_text()
    assert page.run("getComputedStyle(document.querySelector('#view-matrix')).display") == "none"


def test_from_the_matrix_to_a_pairing_to_a_case(page: Browser, three: Run3) -> None:
    pair = f"{three.gcc}->{three.clang}"
    page.go("#matrix")
    assert page.run("document.querySelectorAll('.heat .square').length") == 9
    marks = page.run("[...document.querySelectorAll('.square')].find((one) => one.title.startsWith(" + json.dumps(pair) + ")).innerText")
    assert "V" in marks
    page.click(f".square[title^='{pair}']")
    assert f"{three.gcc} → {three.clang}" in page.text("#view-pair h1")
    page.click("#view-pair a.cell[href*='wide_integers']")
    assert "not a plain pass" in page.text("#view-cases h1")
    page.click("#view-cases .cases a")
    page.wait("document.querySelector('.case-id')")
    assert pair in page.text(".case-id")


def test_a_case_shows_both_sides(page: Browser, three: Run3) -> None:
    page.go(f"#case?id={three.red}")
    shown = page.text("#view-case")
    assert f"abiter repro '{three.red}'" in shown
    assert "does not see the arguments" in shown
    assert "__int128" in shown
    sides = page.run("[...document.querySelectorAll('.side')].map((side) => side.innerText)")
    assert "call" in sides[0] and "i128_one_register_left__c" in sides[0] and three.gcc in sides[0]
    assert "rbp" in sides[1] and three.clang in sides[1]
    assert page.run("document.querySelectorAll('.values, td b.byte').length") > 0
    assert page.run("document.querySelectorAll('.history .badge').length") == 2


def test_words_are_those_of_the_language_and_calls_those_of_the_machine_code(page: Browser, three: Run3) -> None:
    """Nothing on the page knows a language or a machine: keywords and lines that call come with the evidence."""
    page.go(f"#case?id={three.red.rsplit('::', 1)[0]}::{three.rustc}->{three.gcc}")
    of_side = "[...side.querySelectorAll('.source .word')].map((word) => word.textContent)"
    words = page.run(f"[...document.querySelectorAll('.sides > .side')].map((side) => {of_side})")
    assert {"unsafe", "extern", "fn"} <= set(words[0])
    assert {"unsigned", "void"} <= set(words[1])
    assert "fn" not in words[1]
    page.go(f"#case?id={three.red}")
    calls = page.run("[...document.querySelectorAll('pre.machine .call')].map((call) => call.textContent)")
    assert calls
    assert set(calls) == {"call"}


def test_a_line_of_evidence_that_is_cut_off_costs_itself() -> None:
    lines = ['{"toolchain":"a","language":"A"}', '{"language":"A","keywords":["x"]}', '{"suite":"s","functions":[]}', '{"suite":"t","func']
    known = Evidence(["\n".join(lines).encode()])
    assert known.toolchains["a"]["language"] == "A"
    assert known.keywords == {"A": ["x"]}
    assert known.suite("s")
    assert not known.suite("t")


def test_layouts_are_drawn_with_what_differs_marked(page: Browser, three: Run3) -> None:
    page.go(f"#case?id=structs/wide_integers::one_i128_in_out::c::{three.gcc}->{three.rustc}")
    assert page.run("document.querySelectorAll('svg.ruler').length") >= 2
    assert page.run("[...document.querySelectorAll('tr.differs')].some((row) => row.innerText.startsWith('align'))")


def test_filters_live_in_the_address_and_mean_what_the_command_line_means(page: Browser, abiter: Abiter, three: Run3) -> None:
    def red_of(command: list[str]) -> int:
        _, results = abiter.run_json(*command)
        return results["summary"]["red"]

    page.go("#cases?spec=scalars/wide*&convention=win64&convention=c&pair=gcc-*->clang*&verdict=red")
    command = page.text("#command")
    assert command == "abiter run --spec 'scalars/wide*' --convention win64 --convention c --pair 'gcc-*->clang*'"
    count = int(re.sub(r"\D", "", page.text("#view-cases h1").split()[0]))
    assert count > 0 and count == red_of(
        ["--no-expectations", "--spec", "scalars/wide*", "--convention", "win64", "--convention", "c", "--pair", f"{three.gcc}->{three.clang}"],
    )
    page.run(
        "(() => { const input = document.querySelector('#filters [name=fn]'); input.value = 'i128_one*';"
        " input.dispatchEvent(new Event('input', {bubbles: true})); })()"
    )
    assert "fn=i128_one*" in page.run("location.hash")
    assert "i128_one_register_left" in page.text("#view-cases")
    page.go(f"#cases?words=one_register&words=->{three.rustc}&verdict=*")
    shown = page.run("[...document.querySelectorAll('.cases a')].map((link) => link.textContent)")
    assert shown and all("one_register" in case or case.endswith(three.rustc) for case in shown)


def test_search_keys_and_theme(page: Browser, three: Run3) -> None:
    page.key("m")
    page.wait("location.hash === '#matrix'")
    page.key("/")
    assert page.run("document.activeElement.name") == "words"
    page.run(f"document.activeElement.value = {json.dumps(three.red)}; document.querySelector('.search').requestSubmit()")
    page.wait("document.querySelector('.case-id')")
    page.run("document.activeElement.blur()")
    dark = "getComputedStyle(document.body).backgroundColor"
    before = page.run(dark)
    page.key("t")
    assert page.run(dark) != before
    page.key("t")
    page.media(type="print")
    assert page.run("getComputedStyle(document.querySelector('.top')).display") == "none"
    page.media()


def test_an_unknown_case_is_told(page: Browser) -> None:
    page.go("#case?id=no/such::case::c::a->b")
    assert "No such case" in page.text("#view-case")


def test_what_cannot_be_reported_is_an_error_with_a_hint(abiter: Abiter, tmp_path: Path) -> None:
    nothing = abiter("report", str(tmp_path / "nowhere.json"), "-o", str(tmp_path / "out"))
    assert nothing.code == 2 and "nowhere.json" in nothing.err
    (tmp_path / "broken.json").write_text("{")
    broken = abiter("report", str(tmp_path / "broken.json"), "-o", str(tmp_path / "out"))
    assert broken.code == 2 and "broken.json" in broken.err
    assert not (tmp_path / "out").exists()


@pytest.fixture(scope="module")
def rows(abiter: Abiter, need: Toolchains) -> list[dict]:
    """The program's own table of verdicts."""
    [gcc] = need("gcc")
    _, results = abiter.run_json("--spec", "structs/empty", "--toolchain", gcc, "--convention", "c")
    return results["verdicts"]


@pytest.fixture
def table(rows: list[dict]) -> Verdicts:
    return Verdicts(rows)


def render(results: dict, rows: list[dict], script: list[bytes] | None = None) -> dict[str, str]:
    return report_html.render([json.dumps(results).encode()], [json.dumps(rows).encode()], [b"{}"], [], [], [], script or [], [])


def test_a_verdict_that_the_report_has_never_heard_of(rows: list[dict]) -> None:
    row = {"name": "swapped", "letter": "S", "standing": "failed", "red": True, "expectable": True, "rank": 20,
           "style": "crash rows", "about": "halves are swapped"}
    page = render(results_with({"a->b": ".SV"}), [*rows, row])
    assert "<strong>2</strong> of 3 cases are red" in page["index.html"]
    assert '<b class="badge s-crash s-rows">S</b>' in page["index.html"] and "halves are swapped" in page["index.html"]
    assert '"S":{"name":"swapped","red":true' in page["data/run.js"]


def test_each_style_is_one_that_the_page_has(rows: list[dict]) -> None:
    style = (ROOT / "harness/report/html/report_html/templates/style.css").read_text()
    assert rows
    for row in rows:
        assert row["style"]
        for word in row["style"].split():
            assert f".s-{word} {{" in style, row


def results_with(letters: dict[str, str], hashes: dict[str, str] | None = None, entries: int | None = None, suites: int = 1) -> dict:
    toolchains = sorted({name for chain in letters for name in chain.split("->")})
    count = entries or len(next(iter(letters.values())))
    return {
        "schema": "abiter-results",
        "version": 2,
        "run": "2026-01-02T03-04-05",
        "profile": "default",
        "seed": 1,
        "values": ["graffiti"],
        "summary": {"disagreements": [], "unsupported": []},
        "toolchains": [
            {
                "id": name, "language": "c", "version": "1", "target": "t", "compiler": "/x", "hash": (hashes or {}).get(name, "0"),
                "flags": [], "conventions": ["c"],
            } for name in toolchains
        ],
        "absent": [],
        "suites": [
            {
                "id": f"s{number}",
                "entries": [f"f{entry}::c" for entry in range(count)],
                "pairings": [{"caller": chain.split("->")[0], "callee": chain.split("->")[1], "verdicts": row} for chain, row in letters.items()],
                "agreements": [],
                "unsupported": [],
                "findings": [],
            }
            for number in range(suites)
        ],
    }


def test_what_changed_is_what_diff_says(abiter: Abiter, three: Run3, tmp_path: Path) -> None:
    """As many of each kind as `abiter diff` counts, also where only what lies below a known verdict has changed."""
    words = ["--spec", "scalars/wide_integers", "--pair", f"{three.gcc}->{three.clang}", "--pair", f"{three.clang}->{three.gcc}"]
    _, before = abiter.run_json(*words, "--no-expectations")
    _, now = abiter.run_json(*words)
    diff = json.loads(abiter("diff", before["run"], now["run"], "--format", "json").out)
    assert diff["counts"]["now_known"]
    assert abiter("report", before["run"], now["run"], "-o", str(tmp_path)).code == 0
    page = (tmp_path / "index.html").read_text()
    assert diff["before"]["run"] == before["run"] and diff["after"]["run"] == now["run"]
    assert len(diff["kinds"]) == 7
    for kind in (one["key"] for one in diff["kinds"]):
        shown = re.search(rf'href="#change-{kind}"[^>]*>([\d\u202f]+) ', page)
        assert (int(shown[1].replace("\u202f", "")) if shown else 0) == diff["counts"][kind], kind


def test_changes_are_folded_by_kind(table: Verdicts) -> None:
    old = Run(results_with({"a->b": "..VV"}), table)
    new = Run(results_with({"a->b": ".VVL", "a->c": "...."}), table)
    def case(number: int, chain: str, was: str = "pass") -> dict:
        return {"case": f"s0::f{number}::c::{chain}", "old": was, "new": "value"}
    kinds = ("newly_red", "drifted", "fixed", "now_known", "answered", "new", "gone")
    diff = {
        "kinds": [{"key": key, "name": key, "about": "are so"} for key in kinds],
        "counts": {"newly_red": 1, "drifted": 1, "fixed": 0, "now_known": 0, "answered": 0, "new": 4, "gone": 0},
        "newly_red": [case(1, "a->b")], "drifted": [case(3, "a->b")], "fixed": [], "now_known": [], "answered": [],
        "new": [case(n, "a->c", "") for n in range(4)], "gone": [],
        "toolchains": [{"id": "a", "old": "1", "new": "1", "rebuilt": True}, {"id": "c", "old": "", "new": "1", "rebuilt": False}],
    }
    change = changes.fold(diff, old, new)
    assert [(one["id"], one["what"]) for one in change.toolchains] == [("a", "changed"), ("c", "new")]
    assert [(g.example, g.before, g.after) for g in change.groups["newly_red"]] == [("s0::f1::c::a->b", "pass", "value")]
    assert [(g.before, g.after) for g in change.groups["drifted"]] == [("value", "layout")]
    assert len(change.groups["new"]) == 1 and not change.nothing


def test_who_disagrees_is_read_from_an_agreement() -> None:
    assert features.dissenters("{a, b, c} | {d}") == {"d"}
    assert features.dissenters("{a, b} | {c, d}; tcc disagrees with itself") == {"c", "d", "tcc"}
    assert features.dissenters("{a, b}; c, d disagree with themselves") == {"c", "d"}
    assert features.dissenters("c disagrees with itself") == {"c"}


def test_names_are_not_markup(rows: list[dict]) -> None:
    data = results_with({"<b>->a": ".V"})
    data["suites"][0]["entries"] = ["</script><i>::c", "\u2028::c"]
    data["suites"][0]["findings"] = [{"case": "s0::\u2028::c::<b>->a", "verdict": "value", "message": "</script>"}]
    pages = render(data, rows)
    assert "<b>->" not in pages["index.html"] and "&lt;b&gt;" in pages["index.html"]
    assert "\u2028" not in pages["data/run.js"]


def test_a_hundred_thousand_cases_open_in_a_blink(browser: Browser, rows: list[dict], tmp_path: Path) -> None:
    names = [f"gcc-{number}" for number in range(10)]
    letters = {f"{a}->{b}": "".join("V" if (i * j + k) % 97 == 0 else "." for k in range(40)) for i, a in enumerate(names) for j, b in enumerate(names)}
    data = results_with(letters, suites=25)
    for suite in data["suites"]:
        suite["findings"] = [
            {"case": f"{suite['id']}::f{k}::c::{chain}", "verdict": "value", "arguments": True}
            for chain, row in letters.items()
            for k, letter in enumerate(row)
            if letter == "V"
        ]
    pages = render(data, rows, script_texts())
    for name, text in pages.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    best = 10.0
    for view in ("", "#matrix", "#cases"):
        begin = time.monotonic()
        browser.open((tmp_path / "index.html").as_uri() + view)
        best = min(best, time.monotonic() - begin)
        assert browser.run("performance.getEntriesByType('navigation')[0].loadEventEnd") < 1000
    assert best < 1.0
    assert sum(len(text) for name, text in pages.items() if name in ("index.html", "data/run.js", "report.js", "style.css")) < 1_000_000


def test_what_is_known_to_fail_says_why(browser: Browser, abiter: Abiter, three: Run3, tmp_path: Path) -> None:
    abiter("run", "--spec", "scalars/wide_integers", "--pair", f"{three.gcc}->{three.clang}", "--convention", "c")
    assert abiter("report", "-o", str(tmp_path)).code == 0
    browser.complaints.clear()
    browser.open((tmp_path / "index.html").as_uri())
    assert "Nothing is red" in browser.text("#view-overview h1")
    assert "What is known to fail" in browser.text("#view-overview")
    browser.go(f"#case?id={three.red}")
    shown = browser.text("#view-case")
    assert shown.startswith("k ") and "Expectation" in shown and "reference" in shown and "value" in shown
    assert browser.complaints == []


def test_scenarios_and_location_maps_are_shown(browser: Browser, rows: list[dict], tmp_path: Path) -> None:
    data = results_with({"a->b": "V."})
    case = "s0::f0::c::a->b"
    data["suites"][0]["findings"] = [{"case": case, "verdict": "value", "arguments": True, "root_cause": "moved"}]
    data["suites"][0]["maps"] = [
        {"entry": 0, "toolchains": ["a"], "map": {"arguments": [["v", "rdi"]], "result": []}},
        {"entry": 0, "toolchains": ["b"], "map": {"arguments": [["v", "[sp+8]"]], "result": []}},
    ]
    data["summary"]["root_causes"] = [
        {
            "id": "moved", "text": "`v` on the stack", "cases": 1, "red": 1,
            "places": [{"place": "rdi", "toolchains": ["a"]}, {"place": "[sp+8]", "toolchains": ["b"]}], "smallest": case,
            "toolchains": ["a", "b"],
        },
    ]
    chain = "a->b->a"
    data["scenarios"] = [
        {
            "id": "unwinding/x",
            "entries": ["int_thrown::c-unwind"],
            "scenarios": [
                {
                    "name": "int_thrown", "about": "an int is thrown",
                    "rules": [{"text": "[except.throw]", "link": "https://eel.is/c++draft/except.throw"}],
                    "frames": {"catcher": {"kind": "catch-int", "count": 1}},
                },
            ],
            "chains": [{"chain": chain, "verdicts": "W"}],
            "findings": [
                {
                    "case": f"unwinding/x::int_thrown::c-unwind::{chain}", "verdict": "unwind", "says": ["it was swallowed"],
                    "trace": [{"expected": "catcher caught", "seen": "", "differs": True}],
                },
            ],
        }
    ]
    pages = render(data, rows, script_texts())
    for name, text in pages.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    browser.complaints.clear()
    browser.open((tmp_path / "index.html").as_uri())
    assert "`v` on the stack" in browser.text("#cause-moved")
    browser.go("#scenarios")
    assert "an int is thrown" in browser.text("#view-scenarios")
    browser.go(f"#case?id=unwinding/x::int_thrown::c-unwind::{chain}")
    assert "it was swallowed" in browser.text("#view-case")
    assert browser.text("table.trace tr.differs").split() == ["catcher", "caught"]
    browser.go(f"#case?id={case}")
    assert browser.text("table.places tr.differs").split() == ["v", "rdi", "[sp+8]"]
    assert browser.complaints == []
