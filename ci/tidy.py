"""Runs clang-tidy over all sources that were built: tidy.py BUILD. Exit code 1 if it finds something.

What was clean is remembered in BUILD/tidy/, by a hash of all that the answer depends on: the program, the checks, the command, and the text
of the source and of every file of this tree that it includes (as Ninja knows from the compiler).
"""

from __future__ import annotations

import concurrent.futures
import functools
import hashlib
import itertools
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TIDY = "/usr/bin/clang-tidy-19"
FINDING = re.compile(r"^(\S+?):(\d+):(\d+): (?:warning|error): ", re.MULTILINE)


@functools.cache
def digest(path: Path) -> str:
    """Of a file's text; of a system's header, which nobody edits, of its date."""
    if path.is_relative_to(ROOT):
        return hashlib.sha256(path.read_bytes()).hexdigest()
    return str(path.stat().st_mtime_ns)


def dependencies(build: Path) -> dict[str, list[Path]]:
    """Output, relative to the build folder: what it was made of."""
    log = subprocess.run(["/usr/bin/ninja", "-C", str(build), "-t", "deps"], stdout=subprocess.PIPE, text=True, check=True).stdout
    made: dict[str, list[Path]] = {}
    files: list[Path] = []
    for line in log.splitlines():
        if line.startswith("    "):
            files.append(Path(os.path.normpath(build / line.strip())))
        elif ": #deps" in line:
            files = made[line.split(": #deps")[0]] = []
    return made


def units(build: Path) -> list[dict]:
    """Commands of this tree's sources, each source once: one that is built for several machines is looked at as the first."""
    seen: dict[Path, dict] = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = Path(os.path.normpath(build / entry["file"]))
        if source.is_relative_to(ROOT / "harness") and source.suffix in (".c", ".cpp"):
            seen.setdefault(source, {**entry, "source": source})
    return list(seen.values())


def key_of(unit: dict, used: list[Path], common: str) -> str:
    parts = [common, unit["command"], digest(unit["source"])]
    parts += [f"{path} {digest(path)}" for path in sorted(set(used)) if path.exists()]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def look(unit: dict, build: Path) -> tuple[int, str]:
    command = [TIDY, "--quiet", "-p", str(build), "--extra-arg=-Wno-unknown-warning-option", str(unit["source"])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    # What it says on stderr is how many findings it left out, unless it fails without one.
    return done.returncode, done.stdout or done.stderr


def findings(text: str) -> list[str]:
    """Each with the lines that belong to it."""
    starts = [found.start() for found in FINDING.finditer(text)]
    return [text[begin:end].rstrip() for begin, end in itertools.pairwise([*starts, len(text)])]


def main() -> int:
    build = Path(sys.argv[1]).resolve()
    kept = build / "tidy"
    kept.mkdir(exist_ok=True)
    version = subprocess.run([TIDY, "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout
    common = version + (ROOT / ".clang-tidy").read_text()
    begin = time.monotonic()
    made = dependencies(build)
    keys = {key_of(unit, made.get(unit["output"], []), common): unit for unit in units(build)}
    todo = [key for key in keys if not (kept / key).exists()]
    for old in kept.iterdir():
        if old.name not in keys:
            old.unlink()

    told: set[str] = set()
    dirty = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for key, (code, text) in zip(todo, pool.map(lambda key: look(keys[key], build), todo), strict=True):
            if code == 0:
                (kept / key).touch()
                continue
            dirty += 1
            for one in findings(text) or [f"{keys[key]['source']}: clang-tidy ended with code {code}\n{text}"]:
                if one not in told:  # a header's are found by everyone who includes it
                    told.add(one)
                    print(one, flush=True)
    print(f"{len(keys)} sources, {len(keys) - len(todo)} known to be clean, {dirty} with findings; {time.monotonic() - begin:.0f} s")
    return 1 if dirty else 0


if __name__ == "__main__":
    sys.exit(main())
