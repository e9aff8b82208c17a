"""Values through every codec and call, between compilers that agree: what one side puts, the other gets."""

from __future__ import annotations

import importlib
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Optional

from common.model import Spec, Toolchain
from common.names import function_symbol
from common.unit import FUNCTION

from .compilers import Compiler, all_compilers, c_compiler
from .machine import run_pair
from .samples import ALL

#: A shared library and the (function, convention) pairs that it has.
Library = tuple[Path, list[tuple[str, str]]]

#: (compiler, side, optimised) → library
Made = dict[tuple[str, str, bool], Optional[Library]]

#: Two C compilers, two C++ compilers, the odd one, and Rust.
CHOSEN = ("gcc-12", "clang-22", "g++-12", "clang++-19", "tcc", "rustc")

#: True disagreements, each a finding of its own elsewhere: function (and convention) → compilers that others don't
#: agree with. An empty struct has one byte in C++, and under win64 clang has a place for it; clang splits a spilled
#: __int128 till 19; tcc aligns no argument, and gives a struct of both kinds one class; no two of them have the same
#: idea of the odd floats under win64 ("*").
DISAGREE = {
    "by_value_empty": {"g++-12", "clang++-19"},
    "by_value_empty__win64": {"clang-22"},
    "spill": {"clang++-19"},
    "pass_f16__win64": {"*"},
    "pass_f128__win64": {"*"},
    "pass_Quad__win64": {"*"},
    "pass_c_longdouble__win64": {"*"},
    "pass_f80__win64": {"*"},
    **{f"pass_v{n}__win64": {"*"} for n in ("2f32", "8u8", "2i32", "4u16")},
    # Under win64 rustc passes an address for what has no size, and C has no such parameter.
    "nothing__win64": {"rustc"},
    "pass_20__win64": {"rustc"},
    "pass_Aligned": {"tcc"},
    "pass_HasAligned": {"tcc"},
    "pair": {"tcc"},
    "pass_Floats": {"tcc"},
}


def _disagree(function: str, convention: str, caller: Compiler, callee: Compiler) -> bool:
    for odd in (DISAGREE.get(function, set()), DISAGREE.get(function_symbol(function, convention), set())):
        if "tcc" in odd & {caller.name, callee.name} or (caller.name in odd) != (callee.name in odd):
            return True
        if "*" in odd and caller.name != callee.name:
            return True
    return False


class RoundTrip(unittest.TestCase):
    """One library for each (spec, compiler, side, optimisation), all pairs of them."""

    def setUp(self) -> None:
        self.compilers = [c for n, c in all_compilers().items() if n in CHOSEN and c is not None]
        if len(self.compilers) < 2:
            self.skipTest(f"it takes two of {', '.join(CHOSEN)}")
        if len(self.compilers) < len(CHOSEN):
            print(f"not here: {', '.join(sorted(set(CHOSEN) - {c.name for c in self.compilers}))}")
        folder = tempfile.TemporaryDirectory(prefix="abiter-roundtrip-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_scalars(self) -> None:
        self._try("scalars")

    def test_wide(self) -> None:
        self._try("wide")

    def test_exotic(self) -> None:
        self._try("exotic")

    def test_odd_scalars(self) -> None:
        self._try("odd_scalars")

    def test_bit_fields(self) -> None:
        self._try("bit_fields")

    def test_complexes(self) -> None:
        self._try("complexes")

    def test_vectors(self) -> None:
        self._try("vectors")

    def test_structs(self) -> None:
        self._try("structs")

    def test_classes(self) -> None:
        self._try("classes")

    def test_choices(self) -> None:
        self._try("choices")

    def test_recursive(self) -> None:
        self._try("recursive")

    def test_puns(self) -> None:
        self._try("puns")

    def test_rust_only(self) -> None:
        self._try("rust_only")

    def test_wrappers(self) -> None:
        self._try("wrappers")

    def test_rust_words(self) -> None:
        self._try("rust_words")

    def _try(self, sample: str) -> None:
        spec = ALL[sample]()
        by_name = {c.name: c for c in self.compilers}
        jobs = [(c.name, side, o) for c in self.compilers for side in ("caller", "callee") for o in (False, True)]
        with ThreadPoolExecutor(2) as pool:
            made = dict(zip(jobs, pool.map(lambda job: self._library(sample, spec, by_name[job[0]], *job[1:]), jobs)))
        self.stubs = self._stubs(sample, spec)
        called: set[tuple[str, str]] = set()
        for optimised in (False, True):
            for caller in self.compilers:
                for callee in self.compilers:
                    called |= self._pair(spec, caller, callee, optimised, made)
        # Whatever some compiler can say was called by somebody, or the above has shown nothing of it.
        said = {key for library in made.values() if library for key in library[1]}
        self.assertTrue(said)
        self.assertEqual(set(), said - called)

    def _pair(self, spec: Spec, caller: Compiler, callee: Compiler, optimised: bool, made: Made) -> set[tuple[str, str]]:
        """The (function, convention) pairs that were called."""
        left, right = made[caller.name, "caller", optimised], made[callee.name, "callee", optimised]
        if left is None or right is None:
            return set()
        if "rust" in (caller.language, callee.language) and spec.rust_repr and caller.name != callee.name:
            return set()
        names = {f.name: f for f in spec.functions}
        both = [key for key in left[1] if key in right[1] and not _disagree(key[0], key[1], caller, callee)]
        functions = [(names[name], convention) for name, convention in both]
        if not functions:
            return set()
        with self.subTest(caller=caller.name, callee=callee.name, optimised=optimised):
            wrong = run_pair(spec, functions, left[0], [right[0], self.stubs], 6, caller.language)
            functions_wrong = sorted({w.split(":")[0] for w in wrong})
            self.assertEqual([], functions_wrong, f"{len(wrong)} differences, at first: {wrong[:3]}")
        return set(both)

    def _stubs(self, sample: str, spec: Spec) -> Path:
        """Stands for the functions that a callee hasn't: rustc's objects want all their symbols when they're loaded."""
        source = self.folder / f"{sample}.stubs.c"
        conventions = {c for compiler in self.compilers for c in compiler.conventions}
        symbols = [function_symbol(f.name, c) for f in spec.functions for c in sorted(conventions)]
        source.write_text("".join(f"void {symbol}(void) {{}}\n" for symbol in symbols))
        out = source.with_suffix(".so")
        subprocess.run([c_compiler(), "-shared", "-fPIC", str(source), "-o", str(out)], check=True)
        return out

    def _library(self, sample: str, spec: Spec, compiler: Compiler, side: str, optimise: bool) -> Optional[Library]:
        """The library and the (function, convention) pairs that it has."""
        if optimise and compiler.name == "tcc":
            return None
        toolchain = Toolchain(compiler.language, compiler.conventions, compiler.lacks)
        unit = importlib.import_module(compiler.language).generate(spec, side, toolchain)
        # No dots: rustc names what it writes on its way by what stands before the last one, for O0 and O2 alike then.
        stem = self.folder / f"{sample}_{compiler.name}_{side}_{'O2' if optimise else 'O0'}"
        source = Path(f"{stem}.{unit.extension}")
        source.write_text(unit.prelude + "".join(p.text for p in unit.parts))
        compiler.compile(source, Path(f"{stem}.o"), optimise)
        compiler.link(Path(f"{stem}.o"), Path(f"{stem}.so"))
        return Path(f"{stem}.so"), [(p.key, p.convention) for p in unit.parts if p.kind == FUNCTION]
