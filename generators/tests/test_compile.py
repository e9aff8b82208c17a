"""Every sample goes through every compiler here, without a word from it, and asks nothing of a library."""

from __future__ import annotations

import importlib
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common.names import function_symbol

from .compilers import Compiler, all_compilers
from .specs import ALL, language, sample, with_lacks

#: What whole objects are moved with by compilers that don't do it themselves.
MOVES = {"memcpy", "memmove", "memset"}

#: How a thread-local object of another library is found; the loader has it.
LOADER = {"__tls_get_addr"}

#: What tcc has in libtcc1.a.
TCC = {"__va_arg", "__va_start"}


class Compile(unittest.TestCase):
    """One test a compiler; skipped where there is none."""

    def test_all(self) -> None:
        for name, compiler in all_compilers().items():
            with self.subTest(compiler=name):
                if compiler is None:
                    self.skipTest(f"{name} is not on this machine")
                self._try(compiler)

    def _try(self, compiler: Compiler) -> None:
        # The codecs are the same on both sides: one is compiled with optimisation, one without.
        sides = [("caller", "callee")[:: 1 if i % 2 else -1] for i in range(len(ALL))]
        jobs = [(s, side, o) for s, both in zip(ALL, sides, strict=True) for side, o in zip(both, (False, compiler.name != "tcc"), strict=True)]
        with tempfile.TemporaryDirectory(prefix="abiter-compile-") as folder, ThreadPoolExecutor(2) as pool:
            wrong = [w for w in pool.map(lambda job: self._one(Path(folder), compiler, *job), jobs) if w]
        self.assertEqual([], wrong)

    @staticmethod
    def _one(folder: Path, compiler: Compiler, name: str, side: str, optimise: bool) -> str:
        """What is wrong; nothing if all is well."""
        spec = sample(name)
        toolchain = with_lacks(compiler.language, compiler.conventions, compiler.lacks)
        unit = importlib.import_module(compiler.language).generate(spec, side, toolchain)
        source = folder / f"{name}_{side}_{int(optimise)}.{language(compiler.language).extension}"
        source.write_text(unit.prelude + "".join(p.text for p in unit.parts))
        object_ = source.with_suffix(".o")
        try:
            compiler.compile(source, object_, optimise)
        except AssertionError as error:
            return str(error)
        listing = subprocess.run(["nm", "-u", str(object_)], check=True, capture_output=True, text=True).stdout
        lines = [line for line in listing.splitlines() if " w " not in line]
        undefined = set("\n".join(lines).replace(" U ", " ").split()) - MOVES - LOADER - {"_GLOBAL_OFFSET_TABLE_"}
        undefined -= TCC if compiler.name == "tcc" else set()
        if side == "caller":
            undefined -= {function_symbol(f.name, c) for f in spec.functions for c in compiler.conventions}
        return f"{source.name} wants {sorted(undefined)}" if undefined else ""
