"""Runs random specs (random_spec.py) between compilers that are one by construction: a compiler with itself, one installed and the same one
inside abiter, two releases of a compiler that changed nothing. There, every case that is neither a pass nor unsupported is a fault of abiter's, or
one of a compiler that disagrees with itself: see docs/ci.md."""

from __future__ import annotations

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import random_spec

#: Compilers that are one, by their ids as globs; those that aren't there are left out.
TWINS = [("clang-19", "embedded-clang"), ("clang++-19", "embedded-clang++"), ("rustc-1.95", "rustc-1.96")]
ALONE = ["gcc-12", "g++-12", "clang-22", "clang++-22", "tcc"]

#: Specs that are drawn at most for each that is run: some say what a spec can't say.
DRAWS = 6


def abiter(*words: str, timeout: int = 120) -> subprocess.CompletedProcess[str]:
    return subprocess.run([os.environ["ABITER"], *words], capture_output=True, text=True, timeout=timeout, check=False)


def installed() -> set[str]:
    return {toolchain["id"] for toolchain in json.loads(abiter("toolchains", "--format", "json").stdout)["found"]}


def draw(seed: int, count: int, folder: Path) -> tuple[list[Path], list[str]]:
    """Writes so many specs that a run can load; and what abiter said of those that ended it otherwise than with a message."""
    written: list[Path] = []
    broken: list[str] = []
    for number in range(DRAWS * count):
        if len(written) == count:
            break
        path = folder / f"random_{number}.kdl"
        path.write_text(random_spec.write(seed, number), encoding="utf-8")
        checked = abiter("list", "--spec", str(path), "--toolchain", "gcc-12")
        if checked.returncode == 0:
            written.append(path)
            continue
        if checked.returncode != 2:
            broken.append(f"{path.name} of seed {seed}: exit code {checked.returncode}: {checked.stderr.strip().splitlines()[-1:]}\n{path.read_text()}")
        path.unlink()
    return written, broken


def pairs(there: set[str]) -> list[str]:
    words = [f"{a}->{b}" for twins in TWINS if set(twins) <= there for a in twins for b in twins]
    return words + [f"{one}->{one}" for one in ALONE if one in there]


def faults(results: dict) -> list[dict]:
    """Everything red."""
    found = [finding for suite in results["suites"] for finding in suite["findings"] if finding["verdict"] not in ("pass", "unsupported")]
    return [one for one in found if not one.get("follows_from")]


def report(found: list[dict], specs: dict[str, Path]) -> None:
    """One line a kind: the same words of the same function are one, whatever the toolchains."""
    kinds: dict[tuple[str, str, str], list[dict]] = collections.defaultdict(list)
    for one in found:
        suite, function, *_ = one["case"].split("::")
        kinds[suite.split("@")[0], function, one["verdict"]].append(one)
    for (suite, function, verdict), members in sorted(kinds.items()):
        print(f"{verdict}: {suite}::{function}, {len(members)} cases, such as {members[0]['case']}: {'; '.join(members[0]['says'][:2])}")
    for suite in sorted({suite for suite, _, _ in kinds}):
        name = suite.split("/")[-1].removesuffix(".rust")
        if name in specs:
            print(f"\n{name}:\n{specs[name].read_text()}", end="")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="specs (default: 500)")
    parser.add_argument("--seed", type=int, default=1, help="of the random specs (default: 1)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the specs and results there")
    parser.add_argument("--results", type=Path, metavar="DIR", help="a results folder whose build may be used again")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = wanted.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        specs, broken = draw(wanted.seed, wanted.count, folder)
        print(*broken, sep="\n", end="")
        chosen = pairs(installed())
        if len(specs) < wanted.count or not chosen:
            print(f"error: {len(specs)} of {wanted.count} specs and {len(chosen)} pairs", file=sys.stderr)
            return 3
        words = ["run", "--no-expectations", "--no-evidence", "--progress", "plain", "--format", "json", "--results", str(wanted.results or folder / "results")]
        words += [word for spec in specs for word in ("--spec", str(spec))]
        words += [word for pair in chosen for word in ("--pair", pair)]
        done = abiter(*words, timeout=6 * 3600)
        if done.returncode not in (0, 1, 3) or not done.stdout:
            print(f"error: abiter ended with exit code {done.returncode}: {done.stderr.strip()}", file=sys.stderr)
            return 3
        results = json.loads(done.stdout)
        found = faults(results)
        report(found, {path.stem: path for path in specs})
        counts = results["summary"]["counts"]
        told = ", ".join(f"{counts[name]} {name}" for name in sorted(counts) if counts[name])
        print(f"{len(specs)} specs of seed {wanted.seed}, {len(chosen)} pairs: {told}")
        return 1 if found or broken else 0


if __name__ == "__main__":
    sys.exit(main())
