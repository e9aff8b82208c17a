"""What runs leave behind: the database, results.json, and the commands about earlier runs."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from conftest import ROOT, Abiter
from wanted import Toolchains

SMALL = str(ROOT / "tests/broken/small.kdl")


def runs(abiter: Abiter) -> list[dict]:
    return json.loads(abiter("runs", "--format", "json").out)["runs"]


def test_a_run_is_kept_in_the_database_and_as_json(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, tcc = need("gcc", "tcc")
    own = Abiter(tmp_path)
    done = own("run", "--spec", SMALL, "--toolchain", gcc, "--toolchain", tcc, "plain")
    assert done.code == 0, done.err
    (run,) = runs(own)
    file = tmp_path / "runs" / run["run"] / "results.json"
    assert f"results: {file}" in done.out
    results = json.loads(file.read_text(encoding="utf-8"))
    assert (results["run"], results["harness"], results["version"]) == (run["run"], run["harness"], 3)
    assert (run["state"], run["cases"], run["red"]) == ("complete", results["summary"]["cases"], 0)
    assert run["selection"]["filter"]["words"] == ["plain"]
    database = sqlite3.connect(tmp_path / "abiter.db")
    assert database.execute("SELECT id, version FROM toolchain ORDER BY id").fetchall() == [
        (t["id"], t["version"]) for t in sorted(results["toolchains"], key=lambda t: t["id"])
    ]
    letters = database.execute("SELECT c.body, l.body FROM pairing JOIN text c ON c.id = chain JOIN text l ON l.id = letters ORDER BY position").fetchall()
    assert letters == [(f"{p['caller']}->{p['callee']}", p["verdicts"]) for s in results["suites"] for p in s["pairings"]]


def test_the_database_keeps_what_did_not_pass(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    spec = tmp_path / "wide.kdl"
    spec.write_text('fn "f" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; f "u64"; g "u8"; v "i128"; end "u32" } }\n', encoding="utf-8")
    own = Abiter(tmp_path / "results")
    for _ in range(2):
        assert own("run", "--spec", str(spec), "--toolchain", gcc, "--toolchain", old_clang, "--convention", "c").code == 1
    database = sqlite3.connect(tmp_path / "results/abiter.db")
    found = database.execute('SELECT "case", verdict, seen FROM red ORDER BY run, "case"').fetchall()
    one = [(f"wide::f::c::{old_clang}->{gcc}", "V", "V"), (f"wide::f::c::{gcc}->{old_clang}", "V", "V")]
    assert found == one + one
    # Texts that recur are kept once.
    assert database.execute("SELECT count(*), count(DISTINCT id) FROM finding").fetchone() == (4, 2)
    texts = [body for (body,) in database.execute("SELECT body FROM text")]
    assert len(texts) > 4 and len(texts) == len(set(texts))


def test_without_a_run_there_is_nothing_to_list(tmp_path: Path) -> None:
    done = Abiter(tmp_path)("runs")
    assert (done.code, done.out) == (0, "no run has been kept yet\n")


def test_a_database_of_another_version_is_refused_and_stays(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "abiter.db") as database:
        database.execute("CREATE TABLE run (id)")
        database.execute("PRAGMA user_version=99")
    before = dump(tmp_path / "abiter.db")
    done = Abiter(tmp_path)("runs")
    assert (done.code, done.out) == (2, "")
    assert "another version" in done.err and f"mv {tmp_path}/abiter.db {tmp_path}/abiter.db.aside" in done.err
    assert dump(tmp_path / "abiter.db") == before


def dump(path: Path) -> tuple[list[str], int]:
    with sqlite3.connect(path) as database:
        return list(database.iterdump()), database.execute("PRAGMA user_version").fetchone()[0]


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "abiter.db").write_text("this is a text, and certainly no database; it is long enough to be read as one" * 20, encoding="utf-8")
    done = Abiter(tmp_path)("runs")
    assert done.code == 2
    assert "not a database" in done.err and str(tmp_path / "abiter.db") in done.err
