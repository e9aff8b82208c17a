"""docs/coverage.md says what the specs exercise, and no spec is missing in it."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT, Abiter
from wanted import Toolchains

PAGE = ROOT / "docs" / "coverage.md"


def coverage(abiter: Abiter, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/usr/bin/python3", "-B", str(ROOT / "ci" / "coverage"), *arguments, abiter.program], capture_output=True, text=True, timeout=300,
        check=False,
    )


def test_the_page_is_up_to_date(abiter: Abiter, machine: dict[str, dict]) -> None:
    listed = re.search(r"^Toolchains: (.*)\.$", PAGE.read_text(), re.M)
    assert listed
    missing = sorted(set(listed[1].split(", ")) - set(machine))
    if missing:
        pytest.skip("not on this machine: " + ", ".join(missing))
    done = coverage(abiter, "--check")
    assert done.returncode == 0, done.stderr


def test_what_a_language_can_say(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    gcc, rustc = need("gcc", "rustc >=1.81")
    spec = tmp_path / "bits.kdl"
    spec.write_text('struct "S" { a "u32" bits=3 }\nfn "f" { inputs { s "S" } }\nfn "g" { inputs { a "u8" } }\n')
    arguments = ["--spec", str(spec), "--toolchain", gcc, "--toolchain", rustc]
    done = abiter("coverage", *arguments)
    assert done.code == 0, done.err
    assert done.out.splitlines()[1].split() == ["bits", "2", "2,", "2", "1,", "1"]
    done = abiter("coverage", *arguments, "--format", "json")
    f, g = json.loads(done.out)["specs"][0]["functions"]
    assert f["languages"]["rust"]["unsupported"][0]["feature"] == "bit-field"
    assert "win64" in f["languages"]["c"]["callee"] and "rust" in g["languages"]["rust"]["caller"]
