"""Commands about earlier runs: diff, merge."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import ROOT, Abiter
from wanted import Toolchains

SMALL = str(ROOT / "tests/broken/small.kdl")
SPEC = """fn "odd_stack" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; f "u64"; g "u8"; v "i128"; end "u32" } }
fn "plain" { inputs { v "i64"; end "u32" } }
"""


@pytest.fixture
def own(tmp_path: Path) -> Abiter:
    (tmp_path / "wide.kdl").write_text(SPEC, encoding="utf-8")
    return Abiter(tmp_path / "results")


@pytest.fixture
def run(own: Abiter, need: Toolchains) -> Callable[..., tuple[int, dict]]:
    """Runs the spec above on a gcc and a clang before 18."""
    gcc, clang = need("gcc", "clang <18")

    def go(*words: str) -> tuple[int, dict]:
        spec = own.results.parent / "wide.kdl"
        return own.run_json("--spec", str(spec), "--toolchain", gcc, "--toolchain", clang, "--convention", "c", *words)

    return go


def test_diff_tells_what_regressed_and_what_is_known_now(own: Abiter, run: Callable[..., tuple[int, dict]], need: Toolchains, tmp_path: Path) -> None:
    gcc, clang = need("gcc", "clang <18")
    rules = tmp_path / "rules.toml"
    rules.write_text(f'[[expect]]\nmatch = "wide::odd_stack::c::{gcc}<->{clang}"\nverdict = "value"\nreason = "r"\nlink = "https://l"\n', encoding="utf-8")
    run("--expectations", str(rules))
    run()
    done = own("diff", "--fail-on", "regressed")
    assert done.code == 1
    assert "2 newly red" in done.out and "known (value) → value" in done.out and "2 regressed" in done.out
    assert f"wide::odd_stack::c::{gcc}->{clang}  known (value) → value" in own("diff", "-v").out
    run("--expectations", str(rules))
    done = own("diff", "--format", "json", "--fail-on", "regressed")
    found = json.loads(done.out)
    assert (done.code, found["counts"]["now_known"], found["counts"]["regressed"], found["counts"]["same"]) == (0, 2, 0, 6)
    assert own("diff", "last~2", "last", "--fail-on", "changed").code == 0
    assert own("diff", "last~1", "last", "--fail-on", "changed").code == 1


def test_diff_takes_files_of_other_machines_and_says_what_it_lacks(own: Abiter, run: Callable[..., tuple[int, dict]], tmp_path: Path) -> None:
    _, results = run()
    assert "no run before" in own("diff").err
    other = Abiter(tmp_path / "other")
    file = own.results / "runs" / results["run"] / "results.json"
    done = other("diff", str(file), str(file.parent))
    assert (done.code, "8 cases as before, nothing regressed" in done.out) == (0, True)
    assert other("diff", "last", "last").code == 2
    text = json.loads(file.read_text(encoding="utf-8"))
    for pairing in text["suites"][0]["pairings"]:
        pairing["verdicts"] = pairing["verdicts"].replace("V", ".")
    text["suites"][0]["findings"] = []
    text["toolchains"][0]["version"] = "99"
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(text), encoding="utf-8")
    done = own("diff", str(file), str(changed))
    assert "2 fixed" in done.out and "→ 99" in done.out
    assert own("diff", str(changed), str(tmp_path / "wide.kdl")).code == 2


def test_shards_make_the_whole_run(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang, tcc = need("gcc", "clang <18", "tcc")
    words = ("--spec", "structs/*", "--convention", "c", "--toolchain", gcc, "--toolchain", old_clang, "--toolchain", tcc, "--values", "graffiti")
    code, whole = abiter.run_json(*words)
    assert whole["summary"]["known"] > 0 and whole["summary"]["disagreements"] and whole["expectations"]
    files = []
    ids = []
    for i in (1, 2, 3):
        part_code, part = abiter.run_json(*words, "--partition", f"hash:{i}/3")
        assert part_code == code == 0
        ids += [s["id"] for s in part["suites"]]
        files.append(str(abiter.results / "runs" / part["run"] / "results.json"))
    assert sorted(ids) == [s["id"] for s in whole["suites"]] and len(ids) > 5
    merged = abiter("merge", *files, "--format", "json")
    assert (merged.code, merged.err) == (0, "")
    results = json.loads(merged.out)
    for key in ("cases", "red", "known", "followers", "counts", "checked_cells", "unsupported"):
        assert results["summary"][key] == whole["summary"][key], key
    assert {d["toolchains"]: (d["entries"], d["known_cases"]) for d in results["summary"]["disagreements"]} == {
        d["toolchains"]: (d["entries"], d["known_cases"]) for d in whole["summary"]["disagreements"]
    }
    assert results["expectations"] == whole["expectations"]
    # A merged run is kept like any other, and so is what a report needs of it.
    lines = {line for file in files for line in Path(file).with_name("evidence.jsonl").read_text(encoding="utf-8").splitlines()}
    assert lines
    assert set((abiter.results / "runs" / results["run"] / "evidence.jsonl").read_text(encoding="utf-8").splitlines()) == lines
    assert abiter("diff", whole["run"], results["run"], "--fail-on", "changed").code == 0
    assert "hash:2/3" in abiter("merge", files[0], files[2]).err


def test_merge_refuses_what_does_not_belong_together(own: Abiter, run: Callable[..., tuple[int, dict]], tmp_path: Path) -> None:
    code, results = run()
    assert code == 1
    file = own.results / "runs" / results["run"] / "results.json"
    assert own("merge", str(file)).code == 1
    for change, message in (
        (lambda r: r.update(harness="0.0.1+other"), "their harnesses differ"),
        (lambda r: r["suites"][0]["pairings"][0].update(verdicts="V" * len(r["suites"][0]["entries"])), "in a shard before"),
    ):
        other = json.loads(file.read_text(encoding="utf-8"))
        change(other)
        (tmp_path / "other.json").write_text(json.dumps(other), encoding="utf-8")
        before = sorted((own.results / "runs").iterdir())
        done = own("merge", str(file), str(tmp_path / "other.json"))
        assert (done.code, message in done.err) == (2, True), done.err
        assert sorted((own.results / "runs").iterdir()) == before
    assert own("merge", str(tmp_path / "nowhere")).code == 2


def test_a_shard_without_specs_is_no_failure(abiter: Abiter, need: Toolchains) -> None:
    [gcc] = need("gcc")
    codes = [abiter("run", "-q", "--spec", "structs/empty", "--toolchain", gcc, "--convention", "c", "--partition", f"hash:{i}/2") for i in (1, 2)]
    assert [done.code for done in codes] == [0, 0]
    assert sum("nothing to do" in done.err for done in codes) == 1
    assert abiter("run", "--partition", "hash:3/2").code == 2


def test_shards_of_scenarios_are_merged_too(abiter: Abiter, need: Toolchains) -> None:
    gcc, gpp = need("gcc", "g++")
    words = ("--spec", "unwinding/*", "--scenarios", "--toolchain", gcc, "--toolchain", gpp, "--convention", "c")
    _, whole = abiter.run_json(*words)
    files = []
    for i in (1, 2):
        done = abiter("run", "-q", *words, "--partition", f"hash:{i}/2")
        assert done.code in (0, 1), done.err
        if "results: " in done.out:
            files.append(done.out.split("results: ")[1].strip())
    results = json.loads(abiter("merge", *files, "--format", "json").out)
    assert len(files) == 2 and len(whole["suites"]) > 1
    assert results["suites"] == whole["suites"]
    assert results["summary"]["counts"] == whole["summary"]["counts"]
    assert abiter("diff", whole["run"], results["run"], "--fail-on", "changed").code == 0
