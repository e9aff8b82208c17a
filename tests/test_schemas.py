"""Everything that abiter writes as JSON, against docs/schemas/: real output of real commands, in which no key is unknown."""

from __future__ import annotations

import copy
import json
import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Abiter
from wanted import Toolchains

jsonschema = pytest.importorskip("jsonschema", reason="there is no jsonschema (Debian package python3-jsonschema)")

SCHEMAS = {path.name: json.loads(path.read_text()) for path in sorted((ROOT / "docs/schemas").glob("*.schema.json"))}
SELECTION = ["--spec", "scalars/wide_integers", "--spec", "structs/wide_integers"]


def validator(name: str) -> Any:
    schema = SCHEMAS[f"{name}.schema.json"]
    with warnings.catch_warnings():  # newer ones have another way, which Debian's hasn't
        warnings.simplefilter("ignore", DeprecationWarning)
        return jsonschema.Draft202012Validator(schema, resolver=jsonschema.RefResolver("", schema, store=SCHEMAS))


def complaints(name: str, document: object) -> list[str]:
    errors = [jsonschema.exceptions.best_match([error]) for error in validator(name).iter_errors(document)]
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in errors]


def check(name: str, document: object) -> None:
    assert complaints(name, document) == []


def parts(schema: object) -> Iterator[dict]:
    """All schemas in a schema."""
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from parts(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from parts(value)


@pytest.fixture
def selection(need: Toolchains) -> list[str]:
    """Two compilers that disagree about 128-bit integers."""
    return [*SELECTION, *(f"--toolchain={one}" for one in need("gcc", "clang <18"))]


@pytest.fixture
def run(abiter: Abiter, selection: list[str]) -> dict:
    """A run with known cases, findings and maps. (All but its first time is a matter of milliseconds.)"""
    return json.loads(abiter("run", *selection, "--format", "json").out)


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_schemas_and_closed(name: str) -> None:
    schema = SCHEMAS[name]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == name and schema["title"]
    for part in parts(schema):
        if isinstance(part.get("properties"), dict) and part.get("type") == "object":
            assert part["additionalProperties"] is False, part
            assert set(part.get("required", [])) <= set(part["properties"]), part


@pytest.mark.parametrize("name", [name for name in SCHEMAS if name != "common.schema.json"])
def test_every_document_says_its_schema_and_version(name: str) -> None:
    """Each kind of line as well, where a format has lines."""
    documents = SCHEMAS[name].get("oneOf", [SCHEMAS[name]])
    assert len({one["properties"]["schema"]["const"] for one in documents}) == 1
    for one in documents:
        assert re.fullmatch(r"abiter-[a-z]+", one["properties"]["schema"]["const"])
        assert one["properties"]["version"]["const"] >= 1
        assert {"schema", "version"} <= set(one["required"])


def test_each_format_has_a_schema() -> None:
    """As far as formats name themselves."""
    sources = [path.read_text() for path in (ROOT / "harness").rglob("*.cpp") if not path.stem.endswith("_test")]
    written = {name for text in sources for name in re.findall(r'"(abiter-[a-z]+)"', text)}
    described = {part["const"] for schema in SCHEMAS.values() for part in parts(schema) if str(part.get("const", "")).startswith("abiter-")}
    assert {name for name in written if name not in ("abiter-runner", "abiter-guard")} == described


def test_results(run: dict) -> None:
    assert run["summary"]["known"] and any(suite["maps"] and suite["findings"] for suite in run["suites"])
    check("results", run)


def test_every_verdict_is_in_the_schema(run: dict) -> None:
    assert sorted(run["summary"]["counts"]) == sorted(SCHEMAS["common.schema.json"]["$defs"]["verdict"]["enum"])


def test_a_run_that_is_kept_and_one_of_red_cases_alone(selection: list[str], tmp_path: Path) -> None:
    own = Abiter(tmp_path)
    own("run", *selection, "--no-expectations", "--quiet")
    again = json.loads(own("run", "--rerun", "--format", "json").out)
    assert again["base"] and again["summary"]["red"]
    check("results", again)
    for line in sorted(tmp_path.glob("runs/*/evidence.jsonl"))[0].read_text().splitlines():
        check("evidence", json.loads(line))
    check("runs", json.loads(own("runs", "--format", "json").out))
    check("results", json.loads(own("export", "--format", "json").out))


def test_shards_and_their_merge(selection: list[str], tmp_path: Path) -> None:
    for part in ("1/2", "2/2"):
        Abiter(tmp_path / part.replace("/", "-"))("run", *selection, "--partition", f"hash:{part}", "--quiet")
    merged = json.loads(Abiter(tmp_path / "whole")("merge", str(tmp_path), "--format", "json").out)
    assert merged["shards"]
    check("results", merged)


def test_a_toolchain_that_disagrees_with_itself_and_what_it_has_no_machine_code_of(need: Toolchains, tmp_path: Path) -> None:
    [tcc, gcc] = need("tcc", "gcc")
    own = Abiter(tmp_path)
    words = ["--spec", "statics/arrays", "--spec", "structs/eightbytes", f"--toolchain={tcc}", f"--toolchain={gcc}"]
    document = json.loads(own("run", *words, "--no-expectations", "--format", "json").out)
    assert document["summary"]["red"]
    check("results", document)
    evidence = [json.loads(line) for line in sorted(tmp_path.glob("runs/*/evidence.jsonl"))[0].read_text().splitlines()]
    assert len(evidence) > 1
    for line in evidence:
        check("evidence", line)


def test_a_diff_with_cases_of_one_run_alone(need: Toolchains, tmp_path: Path) -> None:
    own = Abiter(tmp_path)
    [gcc] = need("gcc")
    for spec in ("structs/empty", "structs/single"):
        own("run", "--spec", spec, f"--toolchain={gcc}", "--quiet")
    diff = json.loads(own("diff", "last~1", "last", "--format", "json").out)
    assert diff["new"] and diff["gone"]
    check("diff", diff)


def test_scenarios(abiter: Abiter, need: Toolchains) -> None:
    gpp, clangpp = need("g++", "clang++")
    words = ["--spec", "unwinding/edges", "--toolchain", gpp, "--toolchain", clangpp]
    document = json.loads(abiter("run", *words, "--no-expectations", "--format", "json").out)
    assert any(suite["findings"] for suite in document["suites"] if suite["kind"] == "scenarios")
    check("results", document)


def test_events(abiter: Abiter, selection: list[str]) -> None:
    lines = [json.loads(line) for line in abiter("run", *selection, "--no-expectations", "--format", "jsonl").out.splitlines()]
    assert {line["event"] for line in lines} == {"start", "progress", "case", "suite", "end"}
    for line in lines:
        check("event", line)


def test_diffs_of_runs_and_of_fingerprints(need: Toolchains, selection: list[str], tmp_path: Path) -> None:
    own = Abiter(tmp_path / "results")
    own("run", *selection, "--quiet")
    own("run", *selection, "--no-expectations", "--quiet")
    diff = json.loads(own("diff", "last~1", "last", "--format", "json").out)
    assert diff["newly_red"], diff["counts"]
    check("diff", diff)
    files = []
    for toolchain in need("gcc", "clang <18"):
        files.append(str(tmp_path / f"{toolchain}.json"))
        assert own("fingerprint", "--toolchain", toolchain, "--spec", "s*/wide_integers", "-o", files[-1]).code == 0
        check("fingerprint", json.loads(Path(files[-1]).read_text()))
    comparison = json.loads(own("compare", *files, "--format", "json").out)
    assert comparison["causes"]
    check("comparison", comparison)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("xray", ["xray", "scalars/wide_integers", "--toolchain={gcc}", "--toolchain={clang}"]),
        ("xray", ["xray", "variadic/scalars", "--toolchain={gcc}", "--toolchain={clang}"]),
        ("validity", ["validity", "--toolchain={gcc}", "--toolchain={clang}"]),
        ("coverage", ["coverage", "--spec", "scalars/wide_integers", "--spec", "unwinding/cpp", "--toolchain={gcc}", "--toolchain={gpp}"]),
        ("toolchains", ["toolchains"]),
    ],
)
def test_what_other_commands_print(abiter: Abiter, need: Toolchains, name: str, words: list[str]) -> None:
    gcc, clang, gpp = need("gcc", "clang <18", "g++")
    done = abiter(*(word.format(gcc=gcc, clang=clang, gpp=gpp) for word in words), "--format", "json")
    assert done.code == 0, done.err
    check(name, json.loads(done.out))


def objects(document: object, path: tuple = ()) -> Iterator[tuple]:
    """Paths of all objects in a document; of a list, those of its first element."""
    if isinstance(document, dict):
        yield path
        for key, value in document.items():
            yield from objects(value, (*path, key))
    elif isinstance(document, list) and document:
        yield from objects(document[0], (*path, 0))


def test_an_unknown_key_is_found_wherever_it_is(run: dict) -> None:
    paths = list(objects(run))
    assert len(paths) >= 20
    for path in paths:
        changed = copy.deepcopy(run)
        part = changed
        for key in path:
            part = part[key]
        part["unheard_of"] = 1
        assert complaints("results", changed), path


def test_wrong_values_are_found(run: dict) -> None:
    def with_(change: Callable[[dict], object]) -> list[str]:
        changed = copy.deepcopy(run)
        change(changed)
        return complaints("results", changed)

    assert with_(lambda run: run.update(version=1))
    assert with_(lambda run: run["summary"].pop("red"))
    assert with_(lambda run: run["suites"][0]["pairings"][0].update(verdicts="?"))
    assert with_(lambda run: run["suites"][0]["findings"][0].update(verdict="wrong"))
    assert with_(lambda run: run["suites"][0]["findings"][0].pop("rule"))
    assert with_(lambda run: run["toolchains"][0].update(hash="abc"))
