"""A deliberately wrong compiler, as a program that stands for the compiler itself: what goes through xmm1 goes through xmm2, and the other
way round. It agrees with itself, and with others wherever fewer than two floats are passed in registers.

    swaps_registers.py COMPILER ARGUMENT…
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

SWAPPED = {"%xmm1": "%xmm2", "%xmm2": "%xmm1"}


def main() -> int:
    compiler, *arguments = sys.argv[1:]
    sources = [word for word in arguments if word.endswith(".c")]
    if not sources or not {"-c", "-shared"} & set(arguments):
        return subprocess.run([compiler, *arguments], check=False).returncode
    with tempfile.TemporaryDirectory() as folder:
        for number, source in enumerate(sources):
            assembly = Path(folder, f"{number}.s")
            at = arguments.index(source)
            flags = [word for i, word in enumerate(arguments) if word not in ("-c", "-shared", *sources, "-o") and arguments[i - 1] != "-o"]
            done = subprocess.run([compiler, *flags, "-S", source, "-o", str(assembly)], check=False)
            if done.returncode:
                return done.returncode
            text = assembly.read_text(encoding="utf-8")
            assembly.write_text(re.sub(r"%xmm[12]\b", lambda found: SWAPPED[found[0]], text), encoding="utf-8")
            arguments[at] = str(assembly)
        return subprocess.run([compiler, *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
