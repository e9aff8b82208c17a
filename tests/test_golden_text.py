"""What people read most, word by word: a run on the terminal, causes, single cases, changes, suggested rules, X-rays, and what commands say of toolchains.

The compilers are deliberately wrong ones, and one that isn't, under names of their own; so nothing here depends on which gcc there is.
ABITER_RECORD=1 writes the golden files anew.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from broken_toolchains import write_toolchains
from conftest import ROOT, Abiter
from golden_files import check_golden
from wanted import Toolchains

SMALL = str(ROOT / "tests/broken/small.kdl")
MODES = ("right", "packed", "swapped", "clobbers", "crashes")

RULES = """[[expect]]
match = "small::two_in::*::swapped<->!swapped"
verdict = "value"
reason = "swapped has its arguments the other way round"
link = "https://example.org/swapped"
[[expect]]
match = "small::plain::*::crashes->*"
verdict = "timeout"
reason = "crashes hangs, somebody thought"
link = "https://example.org/crashes"
"""


@pytest.fixture(scope="module")
def flags(tmp_path_factory: pytest.TempPathFactory, need: Toolchains) -> list[str]:
    folder = write_toolchains(tmp_path_factory.mktemp("toolchains"), "break.py", MODES, need, need("gcc")[0])
    rules = tmp_path_factory.mktemp("rules") / "rules.toml"
    rules.write_text(RULES, encoding="utf-8")
    return ["--toolchain-folder", str(folder), "--expectations", str(rules)]


def masked(text: str, abiter: Abiter, flags: list[str]) -> str:
    """Times, places of files and commands are those of a machine."""
    text = text.replace(str(abiter.results), "RESULTS").replace(flags[3], "RULES").replace(SMALL, "SMALL")
    text = re.sub(r"\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(-\d+)?", "RUN", text)
    text = re.sub(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\dZ?)?", "TIME", text)
    text = re.sub(r"\d+ compiled, .*", "… COST", text)
    text = re.sub(r"\(gcc version .*\)", "(VERSION)", text)
    return re.sub(r"^  (/|\./|cc |ld |LD_).*$", "  COMMAND", text, flags=re.M)


def run(abiter: Abiter, flags: list[str], *more: str, modes: tuple[str, ...] = MODES) -> str:
    toolchains = [f"--toolchain={mode}" for mode in modes]
    done = abiter("run", *flags, "--spec", SMALL, *toolchains, "--convention", "c", "--values", "graffiti", *more)
    assert done.code == 1, done.err
    return done.out


def test_a_run(abiter: Abiter, flags: list[str]) -> None:
    check_golden("run.txt", masked(run(abiter, flags), abiter, flags))


def test_a_run_without_rules_in_full(abiter: Abiter, flags: list[str]) -> None:
    check_golden("run-verbose.txt", masked(run(abiter, flags, "--no-expectations", "--verbose", modes=("right", "packed", "clobbers")), abiter, flags))


def test_what_changed(abiter: Abiter, flags: list[str]) -> None:
    run(abiter, flags)
    run(abiter, flags, "--no-expectations")
    done = abiter("diff", "last~1", "last")
    assert done.code == 0, done.err
    check_golden("diff.txt", masked(done.out, abiter, flags))


def test_suggested_rules(abiter: Abiter, flags: list[str]) -> None:
    run(abiter, flags, "--no-expectations")
    check_golden("suggest.txt", masked(abiter("suggest").out, abiter, flags))


@pytest.mark.parametrize(
    ("name", "case", "code"),
    [
        ("pass", "plain::c::right->right", 0),
        ("value", "two_in::c::right->swapped", 1),
        ("layout", "struct_in::c::packed->right", 1),
        ("clobber", "plain::c::right->clobbers", 1),
        ("crash", "plain::c::right->crashes", 1),
    ],
)
def test_a_case(abiter: Abiter, flags: list[str], name: str, case: str, code: int) -> None:
    done = abiter("show", *flags, "--no-expectations", "--spec", SMALL, f"small::{case}")
    assert done.code == code, done.err
    check_golden(f"case-{name}.txt", masked(done.out, abiter, flags))


def test_a_case_that_is_known(abiter: Abiter, flags: list[str]) -> None:
    done = abiter("show", *flags, "--spec", SMALL, "small::two_in::c::swapped->right")
    check_golden("case-known.txt", masked(done.out, abiter, flags))


def test_an_x_ray(abiter: Abiter, flags: list[str]) -> None:
    done = abiter("xray", *flags[:2], f"{SMALL}::struct_in::c", "--toolchain=right", "--toolchain=packed")
    assert done.code == 0, done.err
    check_golden("xray.txt", masked(done.out, abiter, flags))


def test_a_reproduction(abiter: Abiter, flags: list[str], tmp_path: Path) -> None:
    done = abiter("repro", *flags, "--no-expectations", "--spec", SMALL, "-o", str(tmp_path / "out"), "small::two_in::c::right->swapped")
    assert done.code == 1, done.err
    check_golden("repro.txt", masked(done.out.replace(str(tmp_path), "TMP"), abiter, flags))


def test_causes_with_their_sides(abiter: Abiter, flags: list[str]) -> None:
    """All that is said of a cause, whichever of the cases is shown."""
    toolchains = [f"--toolchain={mode}" for mode in MODES]
    _, results = abiter.run_json(*flags, "--spec", SMALL, *toolchains, "--convention", "c", "--no-expectations")
    causes = results["summary"]["root_causes"]
    assert len(causes) > 3
    lines = []
    for one in causes:
        lines += [one["text"], f"  id: {one['id']}", f"  sides: {json.dumps(one['sides'])}"]
        lines += [f"  {one['red']} red of {one['cases']} in {one['entries']}", f"  {one['smallest']}"]
    check_golden("causes.txt", masked("\n".join(lines) + "\n", abiter, flags))


def masked_toolchains(text: str, need: Toolchains) -> str:
    """Versions, hashes and places of compilers are those of a machine."""
    found = need.found[need("gcc")[0]]
    text = text.replace(found["compiler"], "/COMPILER").replace(found["version"], "VERSION")
    return re.sub(r"\b[0-9a-f]{8}\b", "8HEXHASH", text)


def test_toolchains_in_brief_and_in_full(abiter: Abiter, flags: list[str], need: Toolchains) -> None:
    text = ""
    for words in (["right", "packed"], ["-v", "right", "packed"]):
        done = abiter("toolchains", *flags[:2], *words)
        assert done.code == 0, done.err
        text += f"$ abiter toolchains {' '.join(words)}\n{done.out}\n"
    check_golden("toolchains.txt", masked_toolchains(masked(text, abiter, flags), need))


def test_a_comparison_of_fingerprints(abiter: Abiter, flags: list[str], tmp_path: Path) -> None:
    files = []
    for mode in ("right", "packed"):
        files.append(str(tmp_path / f"{mode}.json"))
        done = abiter("fingerprint", *flags[:2], "--spec", SMALL, f"--toolchain={mode}", "-o", files[-1])
        assert done.code == 0, done.err
    done = abiter("compare", *files, "--spec", SMALL)
    assert done.code == 1, done.err
    check_golden("compare.txt", masked(done.out, abiter, flags))


def test_the_table_of_validity(abiter: Abiter, flags: list[str], need: Toolchains) -> None:
    """A gcc and a clang, which answer some probes differently, and one that is the gcc under another name."""
    gcc, clang = need("gcc", "clang >=20")
    done = abiter("validity", *flags[:2], *(f"--toolchain={one}" for one in ("right", gcc, clang)))
    assert done.code == 0, done.err
    # What compilers leave above a value may differ from one to the next: probes of a bool, and one question of who extends, are enough.
    shown = done.out.split("an enum of 3", 1)[0] + "".join(done.out[done.out.index("who extends") :].partition("  argument: what callees")[0])
    check_golden("validity.txt", shown.replace(gcc, "GCC").replace(clang, "CLANG"))


def test_the_table_of_coverage(abiter: Abiter, flags: list[str], tmp_path: Path) -> None:
    spec = tmp_path / "covered.kdl"
    spec.write_text('fn "plain" { inputs { a "u32" } }\n@repr "rust"; struct "R" { a "u8" }\nfn "rust_only" { inputs { r "R" } }\n', encoding="utf-8")
    done = abiter("coverage", *flags[:2], "--spec", SMALL, "--spec", str(spec), "--toolchain=right", "--toolchain=packed")
    assert done.code == 0, done.err
    check_golden("coverage.txt", masked(done.out, abiter, flags))
