"""Two toolchains that never met: their fingerprints tell what a real run tells."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Abiter, cases
from wanted import Toolchains

SPECS = ["scalars/wide_integers", "scalars/odd_floats", "structs/*", "alignment/*", "unions/wide", "tagged/repr_int", "puns/data_point"]
WORDS = [word for spec in SPECS for word in ("--spec", spec)]


@pytest.fixture(scope="module")
def fingerprint(abiter: Abiter, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """toolchain → file, each made once"""
    folder = tmp_path_factory.mktemp("fingerprints")

    def make(toolchain: str) -> Path:
        file = folder / f"{toolchain}.json"
        if not file.exists():
            done = abiter("fingerprint", "--toolchain", toolchain, "-o", str(file), *WORDS)
            assert done.code == 0, done.err
            assert f"of {toolchain}" in done.out
        return file

    return make


@pytest.mark.parametrize("other", ["clang <18", "clang >=20", "tcc", "rustc >=1.81"])
def test_comparing_fingerprints_agrees_with_a_real_run(abiter: Abiter, need: Toolchains, fingerprint: Callable[[str], Path], other: str) -> None:
    gcc, other = need("gcc", other)
    done = abiter("compare", str(fingerprint(gcc)), str(fingerprint(other)), "--format", "json")
    comparison = json.loads(done.out)
    told = {function: cause["id"] for cause in comparison["causes"] for function in cause["functions"]}
    assert done.code == (1 if told else 0), done.err
    assert comparison["compared"] > 200 and not comparison["skipped"]

    _, results = abiter.run_json("--no-expectations", "--toolchain", gcc, "--toolchain", other, *WORDS)
    seen: dict[str, str] = {}
    # Of these, fingerprints only say that a toolchain has a fault of its own; a run tells what else goes wrong.
    own_faults = {one.partition(" of ")[0] for one in comparison["with_itself"]}
    for case, one in cases(results).items():
        function, pair = case.rsplit("::", 1)
        if function not in own_faults and one.finding and "follows_from" not in one.finding and len(set(pair.split("->"))) == 2:
            seen[function] = one.finding["root_cause"]
    assert told == seen
    assert told or other not in need.matching("clang <18") + need.matching("tcc")


def test_a_fingerprint_is_the_same_each_time_and_has_a_line_a_function(
    abiter: Abiter, need: Toolchains, fingerprint: Callable[[str], Path], tmp_path: Path
) -> None:
    [gcc] = need("gcc")
    first = fingerprint(gcc).read_text(encoding="utf-8")
    again = abiter("fingerprint", "--toolchain", gcc, *WORDS)
    assert again.code == 0 and again.out == first
    (line,) = [line for line in first.splitlines() if '"i128_one_register_left::c":' in line]
    assert json.loads("{" + line.strip().rstrip(",") + "}")["i128_one_register_left::c"]["arguments"][5:] == [["v", "[sp+0..16]"], ["end", "r9[0..4]"]]
    same = abiter("compare", str(fingerprint(gcc)), str(fingerprint(gcc)))
    assert same.code == 0 and "all compatible" in same.out


def test_bad_fingerprints_are_told(abiter: Abiter, need: Toolchains, fingerprint: Callable[[str], Path], tmp_path: Path) -> None:
    [gcc] = need("gcc")
    good = fingerprint(gcc)
    bad = tmp_path / "bad.json"
    assert abiter("compare", str(good), str(bad)).code == 2
    for text in ("", "{}", "[1]", '{"schema": "abiter-fingerprint", "version": 99}', '{"schema": "abiter-fingerprint", "version": 1}'):
        bad.write_text(text, encoding="utf-8")
        done = abiter("compare", str(good), str(bad))
        assert done.code == 2 and "is not a fingerprint" in done.err, text
    old = json.loads(good.read_text(encoding="utf-8"))
    old["suites"]["structs/empty"]["hash"] = "0"
    bad.write_text(json.dumps(old), encoding="utf-8")
    done = abiter("compare", str(good), str(bad))
    assert done.code == 0 and "not compared: structs/empty" in done.out
    several = abiter("fingerprint", "--toolchain", gcc, "--toolchain", "tcc")
    assert several.code == 2


def test_where_nothing_can_be_compared_is_no_agreement(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    own = tmp_path / "own.kdl"
    own.write_text('fn "f" { inputs { a "i32" } }\n', encoding="utf-8")
    files = {}
    for name, spec in {"own": str(own), "empty": "structs/empty"}.items():
        files[name] = str(tmp_path / f"{name}.json")
        assert abiter("fingerprint", "--toolchain", gcc, "-o", files[name], "--spec", spec).code == 0
    unknown = abiter("compare", files["own"], files["own"])
    assert unknown.code == 4
    assert "not compared: own: its spec isn't built in; give its file with --spec" in unknown.out
    assert "compatible" not in unknown.out
    known = abiter("compare", files["own"], files["own"], "--spec", str(own))
    assert known.code == 0 and "all compatible" in known.out
    apart = abiter("compare", files["own"], files["empty"])
    assert apart.code == 4
    assert f"not compared: own: not in the fingerprint of {gcc}" in apart.out


def test_where_the_arguments_in_a_va_list_lie_is_the_callers_affair(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    files = []
    for toolchain in need("gcc", "clang >=18"):
        files.append(str(tmp_path / f"{toolchain}.json"))
        assert abiter("fingerprint", "--toolchain", toolchain, "-o", files[-1], "--spec", "variadic/lists").code == 0
    done = abiter("compare", *files, "--format", "json")
    comparison = json.loads(done.out)
    assert (done.code, comparison["causes"]) == (0, [])
    assert comparison["compared"] > 30


def test_only_functions_have_places(abiter: Abiter, need: Toolchains) -> None:
    [gcc] = need("gcc")
    words = ["--spec", "structs/empty", "--spec", "validity/bits", "--spec", "unwinding/edges"]
    done = abiter("fingerprint", "--toolchain", gcc, *words)
    assert done.code == 0, done.err
    assert list(json.loads(done.out)["suites"]) == ["structs/empty"]
    alone = abiter("xray", "validity/bits", "--toolchain", gcc)
    assert (alone.code, alone.out) == (4, ""), alone.err
