"""What CI runs: the workflows are well formed and call scripts that exist, and these do on a narrow matrix what they do every night."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import ROOT, Abiter
from wanted import Toolchains

yaml = pytest.importorskip("yaml", reason="there is no PyYAML (Debian package python3-yaml)")
NARROW = ["-P", "quick", "--no-expectations", "--spec", "scalars/wide_integers", "--spec", "structs/empty", "--convention", "c"]


def among(*toolchains: str) -> list[str]:
    """The flags of a narrow run."""
    return [*NARROW, *(word for one in toolchains for word in ("--toolchain", one))]


def load(name: str) -> dict:
    data = yaml.safe_load((ROOT / name).read_text())
    assert isinstance(data, dict)
    return data


WORKFLOWS = [".github/workflows/ci.yml", ".github/workflows/nightly.yml"]


def github_commands() -> list[str]:
    return [step["run"] for name in WORKFLOWS for job in load(name)["jobs"].values() for step in job["steps"] if "run" in step]


def gitlab_jobs() -> dict[str, dict]:
    """By name; what jobs `extends` is put into them."""
    data = load(".gitlab-ci.yml")
    hidden = {name: job for name, job in data.items() if name.startswith(".")}
    jobs = {name: job for name, job in data.items() if name not in ("stages", "default", "workflow", *hidden)}
    return {name: {**hidden.get(job.get("extends", ""), {}), **job} for name, job in jobs.items()}


def gitlab_commands() -> list[str]:
    return [*load(".gitlab-ci.yml")["default"]["before_script"], *(line for job in gitlab_jobs().values() for line in job["script"])]


def entry_points(commands: list[str]) -> list[str]:
    """`ci/… STEP` of each line."""
    return [found for line in commands for found in re.findall(r"\bci/[\w-]+(?: [a-z]+)?", line)]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_workflows_of_github_are_well_formed(name: str) -> None:
    jobs = load(name)["jobs"]
    assert jobs
    for job in jobs.values():
        assert job["runs-on"] and job.get("timeout-minutes", 0) <= 120
        assert all(("run" in step) != ("uses" in step) for step in job["steps"])
        assert not [step for step in job["steps"] if not re.fullmatch(r"actions/[a-z-]+@v\d+", step.get("uses", "actions/x@v1"))]
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= set(jobs)


def arguments_of_tests(commands: list[str]) -> list[str]:
    return [line.split("ci/test", 1)[1].strip() for line in commands if "ci/test" in line]


def test_random_combinations_are_run_on_each_push_and_every_night() -> None:
    """Fewer on a push; with the script's own seed, so that a red one is red again."""
    for commands in (github_commands(), gitlab_commands()):
        calls = [re.split(r"\bci/combinations", line)[1].strip() for line in commands if "ci/combinations" in line]
        assert sorted(calls) == ["", "--count 50"]


def test_random_functions_are_called_on_each_push_and_every_night() -> None:
    """Those of a push are always the same; each night has its own."""
    for commands, number in ((github_commands(), "$GITHUB_RUN_NUMBER"), (gitlab_commands(), "$CI_PIPELINE_IID")):
        calls = [re.split(r"\bci/cross-check", line)[1].strip(" '") for line in commands if "ci/cross-check" in line]
        assert sorted(calls) == ["--functions 200", f'--seed "{number}"']


def test_the_same_seed_makes_the_same_combinations_which_are_green(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    """A few specs, twice."""
    env = {**os.environ, "ABITER": abiter.program}
    words = [str(ROOT / "ci/combinations"), "--count", "3", "--keep", str(tmp_path / "kept")]
    done = subprocess.run(words, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^3 specs of seed 1, \d+ pairs: .*\b\d+ pass\b", done.stdout, re.MULTILINE)
    specs = sorted((tmp_path / "kept").glob("*.kdl"))
    assert len(specs) == 3 and all("fn " in spec.read_text() or "static " in spec.read_text() for spec in specs)
    again = subprocess.run([*words[:-1], str(tmp_path / "again")], env=env, capture_output=True, text=True, timeout=300, check=False)
    assert [spec.read_text() for spec in sorted((tmp_path / "again").glob("*.kdl"))] == [spec.read_text() for spec in specs]
    assert again.stdout == done.stdout


def test_each_push_is_tested_with_both_compilers_and_sanitizers() -> None:
    """In both: the same three calls of ci/test, which knows their options."""
    github = load(WORKFLOWS[0])
    assert set(github[True]) == {"push", "pull_request"}  # `on` is a boolean in YAML 1.1
    assert arguments_of_tests(github_commands()) == ["${{ matrix.arguments }}"]
    calls = [one["arguments"] for one in github["jobs"]["test"]["strategy"]["matrix"]["include"]]
    test = gitlab_jobs()["test"]
    assert arguments_of_tests(gitlab_commands()) == ["$ARGUMENTS"]
    assert test["parallel"]["matrix"][0]["ARGUMENTS"] == calls == ["", "--clang", "--sanitize"]
    pushes = [rule["if"] for rule in test["rules"]]
    assert any("push" in rule for rule in pushes) and not any("schedule" in rule for rule in pushes)
    usage = subprocess.run([str(ROOT / "ci/test"), "--help"], capture_output=True, text=True, check=True).stdout
    assert all(option in usage for option in calls)
    wrong = subprocess.run([str(ROOT / "ci/test"), "--sanitise"], capture_output=True, text=True, check=False)
    assert wrong.returncode == 2 and "unknown option '--sanitise'" in wrong.stderr


def test_every_night_is_sharded() -> None:
    data = load(".github/workflows/nightly.yml")
    assert data[True]["schedule"][0]["cron"].count(" ") == 4
    jobs = data["jobs"]
    shards = jobs["shard"]["strategy"]["matrix"]["shard"]
    assert shards == list(range(1, len(shards) + 1))
    assert f"ci/nightly shard ${{{{ matrix.shard }}}}/{len(shards)}" in github_commands()
    images = jobs["shard"]["strategy"]["matrix"]["image"]
    assert [one["image"] for one in jobs["report"]["strategy"]["matrix"]["include"]] == images


def test_the_pipeline_of_gitlab_is_well_formed() -> None:
    jobs = gitlab_jobs()
    assert jobs
    for job in jobs.values():
        assert job["stage"] in load(".gitlab-ci.yml")["stages"] and job["script"] and job["rules"]
    assert jobs["shard"]["parallel"] >= 2
    assert all("schedule" in jobs[name]["rules"][0]["if"] for name in ("shard", "pages"))


@pytest.mark.parametrize("commands", [github_commands, gitlab_commands])
def test_workflows_call_the_same_entry_points(commands: Callable[[], list[str]]) -> None:
    assert sorted(set(entry_points(commands()))) == ["ci/combinations", "ci/cross-check", "ci/mutations", "ci/nightly merge", "ci/nightly shard", "ci/test"]
    for line in commands():
        plain = re.sub(r"\$\{\{.*?\}\}", "X", line)
        assert subprocess.run(["bash", "-n", "-c", plain], check=False).returncode == 0, line


@pytest.mark.parametrize(
    "script",
    sorted(file.name for file in (ROOT / "ci").iterdir() if file.is_file() and re.match(rb"#!.*bash", file.read_bytes())),
)
def test_scripts_are_executable_and_parse(script: str) -> None:
    assert os.access(ROOT / "ci" / script, os.X_OK)
    assert subprocess.run(["bash", "-n", str(ROOT / "ci" / script)], check=False).returncode == 0


def nightly(abiter: Abiter, results: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
    env = {**os.environ, "ABITER": abiter.program, "ABITER_RESULTS": str(results), **environment}
    env.pop("GITHUB_STEP_SUMMARY", None)
    return subprocess.run([str(ROOT / "ci/nightly"), *arguments], env={**env, **environment}, capture_output=True, text=True, timeout=300, check=False)


def test_shards_and_their_merge_leave_a_report(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    results = tmp_path / "shards"
    for part in ("1/2", "2/2"):
        done = nightly(abiter, results, "shard", part, *among(gcc, old_clang))
        assert done.returncode == 0, done.stderr  # red is the merge's to tell
    summary = tmp_path / "summary.md"
    done = nightly(abiter, tmp_path / "whole", "merge", str(results / "shards"), GITHUB_STEP_SUMMARY=str(summary))
    assert done.returncode == 1, done.stderr
    report = tmp_path / "whole/report"
    assert (report / "index.html").exists() and (report / "junit.xml").exists()
    assert len(list((report / "data").glob("evidence-*.js"))) >= 1  # what shards left for the case pages is there
    assert "::error" in done.stdout and summary.read_text().startswith("## abiter: ")
    merged = json.loads((report / "results.json").read_text())
    assert [suite["id"] for suite in merged["suites"]] == ["scalars/wide_integers", "structs/empty"]


def test_a_whole_night_on_one_machine(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, old_clang = need("gcc", "clang <18")
    done = nightly(abiter, tmp_path, *among(gcc, old_clang))
    assert done.returncode == 1, done.stderr
    assert (tmp_path / "report/index.html").exists()
    green = nightly(abiter, tmp_path, "-P", "quick", "--spec", "structs/empty", "--pair", f"{gcc}->{gcc}")
    assert green.returncode == 0, green.stderr


def test_a_wrong_step_is_an_error(abiter: Abiter, tmp_path: Path) -> None:
    for words in (["shard"], ["shard", "eight"], ["merge"], ["merge", str(tmp_path / "nowhere")]):
        assert nightly(abiter, tmp_path, *words).returncode == 2, words
