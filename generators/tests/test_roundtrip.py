"""Values through every codec and call: abiter itself runs the samples, and what is red is a true disagreement that is known."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from .specs import ALL, SAMPLES

ABITER = os.environ.get("ABITER", str(Path(__file__).resolve().parents[2] / "build/harness/cli/abiter"))

#: Two C compilers, two C++ compilers, one of them from before LLVM kept a spilled __int128 together, the odd one, and Rust; three of them once
#: more with optimization. Each is the newest one of its kind.
WANTED = ("gcc", "clang", "g++", "clang++ <20", "tcc", "rustc", "gcc -O2", "clang++ <20 -O2", "rustc -O2")
CONVENTIONS = ("c", "win64", "rust")

#: Cases in which compilers don't agree, and why; each is a finding of its own elsewhere.
DISAGREE = {
    "alignments::*low*": "g++ and clang++ align a typedef's object differently; tcc ignores the attribute",
    "alignments::*Low*": "the same inside of a struct",
    "atomics::*_5::*": "clang pads an atomic struct of three bytes to four",
    "bit_fields::pass_Floats::*tcc*": "tcc gives a struct of both kinds one class",
    "c_only::pass_Flexible::*": "a flexible array decides about registers in some",
    "c_only::list::win64::*": "gcc and clang don't agree about a va_list with a struct in it",
    "choices::pass_Aligned::*tcc*": "tcc aligns no argument",
    "exotic::pass_*::win64::*": "no two have the same idea of the odd floats under win64",
    "odd_scalars::pass_f80::win64::*": "the same",
    "signatures::knr::*->tcc": "tcc takes a float of an old-style definition as a float",
    "signatures*::grid::*": "a global array is aligned to 16 bytes by some only",
    "signatures*::table::*": "the same",
    "structs::by_value_empty::*": "an empty struct has one byte in C++, and under win64 clang has a place for it",
    "structs::pass_*Aligned::*tcc*": "tcc aligns no argument",
    "structs::pass_*Aligned::win64::g*->*": "under win64, gcc's copy of what is aligned to more than 16 bytes isn't",
    "variadics::pair::*": "tcc, and the compilers under win64, pass a struct of both kinds in their own ways",
    "vectors::pass_v*::win64::*": "no two have the same idea of vectors of 8 bytes under win64",
    "wide::spill::*": "clang splits a spilled __int128 till 19",
    "wrappers::pass_20::win64::*": "under win64 rustc passes an address for what has no size, and C has no such parameter",
    "wrappers::nothing::win64::*": "the same",
}

#: Letters of verdicts that aren't red.
FINE = " .u"


def toolchains() -> tuple[dict[str, str], list[str]]:
    """The newest release for each want, and the wants that nothing of this machine is."""
    done = subprocess.run([ABITER, "toolchains", "--format", "json"], capture_output=True, text=True, check=True)
    found: dict[str, str] = {}
    for want in WANTED:
        kind, *words = want.split()
        variant = next((word for word in words if word.startswith("-")), "")
        below = next((int(word[1:]) for word in words if word.startswith("<")), 1 << 30)
        shape = re.compile(rf"{re.escape(kind)}(-[0-9.]+)?{re.escape(variant)}")
        versions = [([int(n) for n in re.findall(r"\d+", t["version"])], t["id"]) for t in json.loads(done.stdout)["found"] if shape.fullmatch(t["id"])]
        if fitting := [(version, id_) for version, id_ in versions if version[0] < below]:
            found[want] = max(fitting)[1]
    return found, [want for want in WANTED if want not in found]


class RoundTrip(unittest.TestCase):
    def test_compilers_agree_about_every_sample_but_where_they_are_known_not_to(self) -> None:
        there, missing = toolchains()
        words = [ABITER, "run", "-P", "nightly", "--no-expectations", "--format", "json", "--values", "random", "--values", "boundary"]
        for option, values in (
            ("--spec", [str(SAMPLES / f"{name}.kdl") for name in ALL]),
            ("--toolchain", tuple(there.values())),
            ("--convention", CONVENTIONS),
        ):
            words += [word for value in values for word in (option, value)]
        with tempfile.TemporaryDirectory(prefix="abiter-roundtrip-") as results:
            done = subprocess.run([*words, "--results", results], capture_output=True, text=True, check=False)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        run = json.loads(done.stdout)
        if missing:
            print(f"not here: {', '.join(missing)}")
        unexpected, met = [], set()
        called: dict[str, bool] = {}
        for suite in run["suites"]:
            for pair in suite["pairings"]:
                for entry, letter in zip(suite["entries"], pair["verdicts"], strict=True):
                    case = f"{suite['id']}::{entry}::{pair['caller']}->{pair['callee']}"
                    called[case.rpartition("::")[0]] = called.get(case.rpartition("::")[0], False) or letter not in " u"
                    known = [glob for glob in DISAGREE if fnmatch.fnmatchcase(case, glob)]
                    if letter not in FINE:
                        met.update(known)
                        unexpected += [] if known else [f"{letter} {case}"]
        self.assertEqual([], unexpected[:20], f"{len(unexpected)} cases")
        # What no pair can call would have shown nothing.
        self.assertGreater(sum(called.values()), 900)
        if not missing:
            self.assertEqual(set(), set(DISAGREE) - met, "compilers agree about this by now")


if __name__ == "__main__":
    unittest.main()
