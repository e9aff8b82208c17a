"""What is kept, and what a run suggests: gc, suggest."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains

SPEC = """fn "odd_stack" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; f "u64"; g "u8"; v "i128"; end "u32" } }
fn "one_left" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; v "i128"; end "u32" } }
fn "plain" { inputs { v "i64"; end "u32" } }
"""


@pytest.fixture
def three(need: Toolchains) -> list[str]:
    """A gcc and a clang that have another idea of i128, and a clang between these."""
    return need("gcc", "clang <18", "clang >=18 <20")


@pytest.fixture
def own(tmp_path: Path) -> Abiter:
    (tmp_path / "wide.kdl").write_text(SPEC, encoding="utf-8")
    return Abiter(tmp_path / "results")


def words(own: Abiter, *toolchains: str) -> list[str]:
    return ["--spec", str(own.results.parent / "wide.kdl"), "--convention", "c", *(word for t in toolchains for word in ("--toolchain", t))]


def test_suggested_rules_make_the_run_green_and_match_nothing_else(own: Abiter, three: list[str], tmp_path: Path) -> None:
    asked = words(own, *three)
    code, results = own.run_json(*asked)
    assert code == 1
    rules = tmp_path / "rules.toml"
    rules.write_text(own("suggest").out, encoding="utf-8")
    code, with_rules = own.run_json(*asked, "--expectations", str(rules))
    red = {case for case, c in cases(results).items() if c.verdict not in ("pass", "unsupported")}
    assert (code, {case for case, c in cases(with_rules).items() if c.verdict == "known"}) == (0, red)
    assert {c.verdict for c in cases(with_rules).values()} == {"pass", "known"}
    assert own("suggest").out == "# nothing is red\n"
    # From the run itself, and from a file.
    assert rules.read_text(encoding="utf-8") in own("run", *asked, "--suggest-expectations").out
    assert own("suggest", str(own.results / "runs" / results["run"] / "results.json")).out == rules.read_text(encoding="utf-8")


def test_gc_keeps_the_newest_runs_and_what_they_need(own: Abiter, three: list[str]) -> None:
    gcc, clang, newer = three
    own.run_json(*words(own, gcc, newer))
    _, kept = own.run_json(*words(own, gcc, clang))
    _, last = own.run_json("--rerun")
    build = own.results / "build"
    before = {p.name.rsplit("-", 1)[0] for p in build.iterdir()}
    assert {gcc, clang, newer} <= before
    dry = own("gc", "--keep", "1", "--dry-run")
    assert "would drop run" in dry.out and len(json.loads(own("runs", "--format", "json").out)["runs"]) == 3
    done = own("gc", "--keep", "1")
    assert (done.code, f"dropped build build/{newer}" in done.out) == (0, True)
    # The run that the last one ran again is needed to know what passed.
    assert [r["run"] for r in json.loads(own("runs", "--format", "json").out)["runs"]] == [kept["run"], last["run"]]
    assert sorted(p.name for p in (own.results / "runs").iterdir()) == [kept["run"], last["run"]]
    assert {p.name.rsplit("-", 1)[0] for p in build.iterdir() if p.is_dir()} >= {gcc, clang}
    assert not [p for p in build.iterdir() if p.name.startswith(newer)]
    with sqlite3.connect(own.results / "abiter.db") as database:
        assert database.execute("SELECT count(*) FROM toolchain WHERE id = ?", (newer,)).fetchone() == (0,)
    # What is kept still works, and nothing of it is built again.
    _, again = own.run_json(*words(own, gcc, clang))
    assert again["summary"]["cost"]["compiles"] == 0
    assert own("gc", "--keep", "0").code == 0
    assert json.loads(own("runs", "--format", "json").out)["runs"] == []


def test_gc_drops_only_what_is_abiters(own: Abiter, three: list[str], tmp_path: Path) -> None:
    gcc, *_ = three
    assert own("run", *words(own, gcc)).code == 0
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "precious").touch()
    (own.results / "build" / "mine").mkdir()
    (own.results / "build" / "src" / "unit.c.999999999.tmp").touch()
    (own.results / "build" / "src" / "notes.tmp").touch()
    with sqlite3.connect(own.results / "abiter.db") as database:
        database.execute("UPDATE run SET id = '../../victim'")
    assert own("gc", "--keep", "0").code == 0
    assert (victim / "precious").exists() and (own.results / "build" / "mine").is_dir()
    assert [p.name for p in (own.results / "build" / "src").glob("*.tmp")] == ["notes.tmp"]


def test_a_build_folder_of_somebody_else_is_left_alone(three: list[str], tmp_path: Path) -> None:
    gcc, *_ = three
    precious = tmp_path / "build" / "theirs-01234567" / "precious"
    precious.parent.mkdir(parents=True)
    precious.touch()
    (tmp_path / "wide.kdl").write_text(SPEC, encoding="utf-8")
    for command in (["gc", "--keep", "0"], ["run", "--spec", str(tmp_path / "wide.kdl"), "--toolchain", gcc]):
        done = Abiter(tmp_path)(*command)
        assert (done.code, "was not made by abiter" in done.err) == (2, True), done.err
    assert precious.exists() and [p.name for p in (tmp_path / "build").iterdir()] == ["theirs-01234567"]
