"""docs/coverage.md says what the specs exercise, and no spec is missing in it.

    ABITER=build/harness/cli/abiter python3 -m pytest tests/test_coverage.py
"""

import json
import os
import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "coverage.md"


@pytest.fixture(scope="module")
def abiter():
    path = os.environ.get("ABITER")
    if not path:
        pytest.skip("ABITER doesn't say where abiter is")
    return path


def coverage(abiter, *arguments):
    command = ["/usr/bin/python3", "-B", str(ROOT / "ci" / "coverage"), *arguments, abiter]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def test_the_page_is_up_to_date(abiter):
    listed = set(re.findall(r"^Toolchains: (.*)\.$", PAGE.read_text(), re.M)[0].split(", "))
    done = subprocess.run([abiter, "toolchains", "--root", str(ROOT), "--format", "json"], capture_output=True, text=True, timeout=300, check=False)
    missing = sorted(listed - {found["id"] for found in json.loads(done.stdout)["found"]})
    if missing:
        pytest.skip("not on this machine: " + ", ".join(missing))
    done = coverage(abiter, "--check")
    assert done.returncode == 0, done.stderr


def test_what_a_language_can_say(abiter, tmp_path):
    spec = tmp_path / "bits.kdl"
    spec.write_text('struct "S" { a "u32" bits=3 }\nfn "f" { inputs { s "S" } }\nfn "g" { inputs { a "u8" } }\n')
    arguments = ["--spec", str(spec), "--toolchain", "gcc-12", "--toolchain", "rustc-1.9?", "--root", str(ROOT)]
    done = subprocess.run([abiter, "coverage", *arguments], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    if "rust" not in done.stdout:
        pytest.skip("no rustc on this machine")
    assert done.stdout.splitlines()[1].split() == ["bits", "2", "2,", "2", "1,", "1"]
    done = subprocess.run([abiter, "coverage", *arguments, "--format", "json"], capture_output=True, text=True, timeout=300, check=False)
    f, g = json.loads(done.stdout)["specs"][0]["functions"]
    assert f["languages"]["rust"]["unsupported"][0]["feature"] == "bit-field"
    assert "win64" in f["languages"]["c"]["callee"] and "rust" in g["languages"]["rust"]["caller"]
