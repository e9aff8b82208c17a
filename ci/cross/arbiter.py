"""abiter's verdicts of the same functions."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from cross import kdl
from cross.model import Function

#: Functions of a spec.
CHUNK = 100


@dataclass
class Verdicts:
    """Keys: function, caller, callee."""

    of: dict[tuple[int, str, str], str] = field(default_factory=dict)
    says: dict[tuple[int, str, str], str] = field(default_factory=dict)


def write_specs(functions: list[Function], folder: Path) -> list[Path]:
    """Functions of one convention share specs."""
    paths = []
    for convention in sorted({one.convention for one in functions}):
        chosen = [one for one in functions if one.convention == convention]
        for at in range(0, len(chosen), CHUNK):
            path = folder / f"cross_{convention}_{at // CHUNK}.kdl"
            path.write_text(kdl.spec(chosen[at : at + CHUNK]), encoding="utf-8")
            paths.append(path)
    return paths


def judge(program: str, functions: list[Function], toolchains: list[str], folder: Path, more: list[str]) -> Verdicts:
    """`more`: further options of abiter."""
    folder.mkdir(parents=True, exist_ok=True)
    words = [program, "run", "--no-expectations", "--no-evidence", "--progress", "plain", "--format", "json", *more]
    words += [word for path in write_specs(functions, folder) for word in ("--spec", str(path))]
    words += [word for one in toolchains for word in ("--toolchain", one)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=3 * 3600, check=False)
    if done.returncode not in (0, 1, 3) or not done.stdout:
        raise RuntimeError(f"abiter ended with exit code {done.returncode}: {done.stderr.strip()[-2000:]}\n{' '.join(words)}")
    return read(json.loads(done.stdout))


def read(results: dict) -> Verdicts:
    made = Verdicts()
    names = {row["letter"]: row["name"] for row in results["verdicts"]}
    for suite in results["suites"]:
        for row in suite["pairings"]:
            for entry, letter in zip(suite["entries"], row["verdicts"], strict=True):
                if letter != " ":
                    made.of[int(entry.split("::")[0][1:]), row["caller"], row["callee"]] = names[letter]
        for finding in suite["findings"]:
            _, function, _, pair = finding["case"].split("::")
            caller, _, callee = pair.partition("->")
            made.says[int(function[1:]), caller, callee] = "; ".join(finding.get("says", [])[:3])
    return made
