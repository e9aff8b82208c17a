"""What can't be read or written is said, with the right exit code."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from conftest import Abiter
from wanted import Toolchains


def test_output_that_cannot_be_written_is_an_error_and_a_reader_who_leaves_is_not(abiter: Abiter) -> None:
    words = [abiter.program, "toolchains", "--results", str(abiter.results)]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (3, "error: can't write standard output: No space left on device\n")
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {' '.join(words)} | true"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_merge_refuses_verdicts_that_it_does_not_know(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    _, results = abiter.run_json("--spec", "structs/empty", "--toolchain", gcc, "--convention", "c")
    row = results["suites"][0]["pairings"][0]
    for letters, words in (("?" + row["verdicts"][1:], "has an unknown verdict '?'"), (row["verdicts"] + ".", "is damaged")):
        row["verdicts"] = letters
        (tmp_path / "results.json").write_text(json.dumps(results), encoding="utf-8")
        done = abiter("merge", str(tmp_path))
        assert (done.code, words in done.err) == (2, True), done.err


def test_where_all_cases_are_unsupported_nothing_was_checked(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [tcc] = need("tcc")
    (tmp_path / "wide.kdl").write_text('fn "f" { inputs { a "i128" } }\n', encoding="utf-8")
    done = abiter("run", "--spec", str(tmp_path / "wide.kdl"), "--toolchain", tcc, "--convention", "c")
    assert (done.code, "nothing was checked: all 1 cases are unsupported" in done.err) == (4, True), done.err


def test_a_folder_that_cannot_be_written_can_be_read(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    own = Abiter(tmp_path / "results")
    assert own("run", "--spec", "structs/empty", "--toolchain", gcc, "--convention", "c").code == 0
    listed = own("runs").out
    mount = ["unshare", "-m", "bash", "-c", 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"', str(own.results)]
    if subprocess.run([*mount, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("folders can't be mounted read-only here")
    done = subprocess.run([*mount, own.program, "runs", "--results", str(own.results)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, listed), done.stderr
