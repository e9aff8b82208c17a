"""A compiler that is another one than before, or another one each time that it is called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from conftest import Abiter, Case, cases
from wanted import Toolchains

#: `bad` is another function to the compiler if its structs are packed.
SPEC = 'struct "S" { a "u8"; b "u64" }\nfn "bad" { inputs { s "S" }; outputs { _ "S" } }\nfn "good" { inputs { a "u64" } }\n'
FILLER = 20_000_000
PLAIN, PACKED = "-funsigned-char", "-fpack-struct  "


def write_compiler(path: Path, gcc: str, flag: str) -> None:
    """A script that reads one of gcc's flags from its own middle, of a constant size, with one time of modification."""
    begin = f"#!/bin/sh\nexec {gcc} $(tail -c +{FILLER // 2 + 1} \"$0\" | head -c {len(PLAIN)}) \"$@\"\n".encode()
    half = FILLER // 2
    path.write_bytes(begin.ljust(half, b"#") + flag.encode() + b"#" * half)
    path.chmod(0o755)
    os.utime(path, ns=(10**18, 10**18))


def run(abiter: Abiter, folder: Path, gcc: str, compiler: Path) -> tuple[int, dict[str, Case]]:
    spec = folder / "unit.kdl"
    spec.write_text(SPEC, encoding="utf-8")
    words = ("--spec", str(spec), "--toolchain", gcc, "--toolchain", f"mine={compiler}", "--convention", "c", "--no-expectations")
    code, results = abiter.run_json(*words)
    return code, cases(results)


@pytest.mark.parametrize("replaced", ["in place", "by another file"])
def test_a_compiler_that_is_replaced_is_another_one(need: Toolchains, tmp_path: Path, replaced: str) -> None:
    [gcc] = need("gcc")
    abiter = Abiter(tmp_path / "results")
    compiler = tmp_path / "mycc"
    write_compiler(compiler, need.program(gcc), PACKED)
    code, packed = run(abiter, tmp_path, gcc, compiler)
    assert (code, packed[f"unit::bad::c::{gcc}->mine"].verdict != "pass") == (1, True)
    if replaced == "by another file":
        compiler.unlink()
    write_compiler(compiler, need.program(gcc), PLAIN)
    code, plain = run(abiter, tmp_path, gcc, compiler)
    assert (code, {one.verdict for one in plain.values()}) == (0, {"pass"})
    write_compiler(compiler, need.program(gcc), PACKED)
    assert run(abiter, tmp_path, gcc, compiler) == (1, packed)


def test_a_compiler_that_answers_differently_each_time_costs_its_own_cases(need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    compiler, state = tmp_path / "mycc", tmp_path / "calls"
    compiler.write_text(
        f'#!/bin/sh\nn=$(cat {state} 2>/dev/null || echo 0); echo $((n + 1)) > {state}\n'
        f'[ $((n % 2)) = 0 ] && exec {need.program(gcc)} -fpack-struct "$@"\nexec {need.program(gcc)} "$@"\n',
        encoding="utf-8",
    )
    compiler.chmod(0o755)
    code, found = run(Abiter(tmp_path / "results"), tmp_path, gcc, compiler)
    assert code in (0, 1)
    assert len(found) == 8
    for name, one in found.items():
        if "good" in name or name.endswith(f"{gcc}->{gcc}"):
            assert one.verdict == "pass", (name, one)
