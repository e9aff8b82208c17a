"""Builds both sides of many functions with each toolchain, calls all pairs, and keeps what went wrong."""

from __future__ import annotations

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from cross import c_text, rust_text
from cross.model import Function, laid_out
from cross.toolchains import Toolchain, environment
from cross.values import Values

HERE = Path(__file__).parent
#: Functions of a file: a compiler's start is shared, and both processors have something to do.
CHUNK = 200
LIMITS = ["/usr/bin/prlimit", "--cpu=300", "--fsize=268435456", "--core=0"]
TCC_LIBRARIES = ["-L/usr/lib/x86_64-linux-gnu/tcc", "-L/usr/lib/tcc", "-L/usr/local/lib/tcc"]


@dataclass(frozen=True)
class Unit:
    """A library: one side of a chunk by one toolchain."""

    toolchain: str
    side: str
    level: str
    chunk: int


@dataclass
class Fault:
    """What one call showed, in words, and how it was made."""

    words: str
    levels: tuple[str, str]


@dataclass
class Outcome:
    """Of raw calls. Keys of `called` and `faults`: function, caller, callee."""

    called: set[tuple[int, str, str]] = field(default_factory=set)
    faults: dict[tuple[int, str, str], list[Fault]] = field(default_factory=dict)
    layouts: dict[tuple[int, str], dict[str, list[int]]] = field(default_factory=dict)
    refused: dict[tuple[int, str, str], str] = field(default_factory=dict)  #: function, toolchain, side: the compiler's message
    broken: list[str] = field(default_factory=list)  #: what shouldn't happen, whatever compilers do


def run(words: list[str], timeout: int, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run([*LIMITS, *words], capture_output=True, text=True, errors="replace", timeout=timeout, check=False, env=env)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(words, 124, "", f"no end within {timeout} s")


class Raw:
    def __init__(self, folder: Path, toolchains: list[Toolchain], seed: int, jobs: int) -> None:
        self.folder = folder
        self.toolchains = {one.id: one for one in toolchains}
        self.seed = seed
        self.jobs = jobs
        folder.mkdir(parents=True, exist_ok=True)
        self._drivers: dict[int, Path] = {}
        for bits in sorted({one.bits for one in toolchains}):
            driver = folder / f"driver{bits}"
            words = ["gcc", "-O1", "-rdynamic", *(["-m32", "-fno-pie", "-no-pie"] if bits == 32 else []), str(HERE / "driver.c"), "-o", str(driver), "-ldl"]
            done = run(words, 60)
            if done.returncode:
                raise RuntimeError(f"the driver doesn't compile: {done.stderr}")
            self._drivers[bits] = driver

    def compare(self, functions: list[Function], turn: int = 0) -> Outcome:
        """Calls everything from everywhere; `turn` chooses the values."""
        outcome = Outcome()
        values = {one.number: Values(one, self.seed, turn) for one in functions}
        chunks = [functions[at : at + CHUNK] for at in range(0, len(functions), CHUNK)]
        units = [
            Unit(one.id, side, level, chunk)
            for chunk in range(len(chunks))
            for one in self.toolchains.values()
            for side in ("caller", "callee")
            for level in one.levels
        ]
        with ThreadPoolExecutor(self.jobs) as pool:
            built = dict(zip(units, pool.map(lambda unit: self.build(unit, chunks[unit.chunk], values, outcome), units), strict=True))
            list(pool.map(lambda unit: self.lay_out(unit, chunks[unit.chunk], outcome), [unit for unit in units if self.has_layouts(unit)]))
            list(pool.map(lambda pair: self.call(pair[0], pair[1], built, values, outcome), self.pairs(units)))
        return outcome

    def has_layouts(self, unit: Unit) -> bool:
        return unit.side == "caller" and unit.level == self.toolchains[unit.toolchain].levels[0]

    def pairs(self, units: list[Unit]) -> list[tuple[Unit, Unit]]:
        """Caller and callee."""
        callers = [unit for unit in units if unit.side == "caller"]
        callees = [unit for unit in units if unit.side == "callee"]
        bits = {name: one.bits for name, one in self.toolchains.items()}
        return [(a, b) for a in callers for b in callees if a.chunk == b.chunk and bits[a.toolchain] == bits[b.toolchain]]

    def path(self, unit: Unit, extension: str) -> Path:
        level = self.toolchains[unit.toolchain].levels.index(unit.level)
        # rustc makes names of its own of what stands before a dot.
        return self.folder / f"{unit.toolchain.replace('.', '_')}_{unit.side}_{level}_{unit.chunk}{extension}"

    def build(self, unit: Unit, chunk: list[Function], values: dict[int, Values], outcome: Outcome) -> list[int]:
        """The functions that compile."""
        toolchain = self.toolchains[unit.toolchain]
        wanted = [one for one in chunk if toolchain.can(one, unit.side)]
        source = self.path(unit, {"c": ".c", "cpp": ".cpp", "rust": ".rs"}[toolchain.language])
        for _ in range(60):
            if not wanted:
                break
            text, starts = self.text(unit, wanted, values)
            source.write_text(text, encoding="utf-8")
            message = self.compile(unit, source)
            if not message:
                break
            bad = at_fault(message, source, starts)
            if not bad:
                outcome.broken.append(f"{source.name} doesn't compile: {message[:500]}")
                return []
            for number, why in bad.items():
                outcome.refused[number, unit.toolchain, unit.side] = why
            wanted = [one for one in wanted if one.number not in bad]
        return [one.number for one in wanted]

    def text(self, unit: Unit, functions: list[Function], values: dict[int, Values]) -> tuple[str, list[tuple[int, int]]]:
        """A source, and the line in which each function begins."""
        toolchain = self.toolchains[unit.toolchain]
        writer: c_text.Text | rust_text.Text
        if toolchain.language == "rust":
            writer = rust_text.Text(toolchain.bits)
            pieces = [rust_text.PRELUDE]
        else:
            writer = c_text.Text(toolchain.language == "cpp")
            pieces = [c_text.PRELUDE, c_text.vectors(functions)]
        line = sum(piece.count("\n") + 1 for piece in pieces) + 1
        starts = []
        for one in functions:
            made = [writer.caller(values[one.number]) if unit.side == "caller" else writer.callee(values[one.number])]
            if self.has_layouts(unit):
                made += [writer.layout(name, type_) for name, type_ in laid_out(one).items()]
            starts.append((line, one.number))
            pieces += made
            line += sum(piece.count("\n") + 1 for piece in made)
        return "\n".join(pieces) + "\n", starts

    def compile(self, unit: Unit, source: Path) -> str:
        """The compiler's message if it refuses it."""
        toolchain = self.toolchains[unit.toolchain]
        library, made = source.with_suffix(".so"), source.with_suffix(".o")
        level = [unit.level] if unit.level else []
        machine = ["-m", "elf_i386"] if toolchain.bits == 32 else []
        link = ["ld", *machine, "-shared", "-z", "lazy", "-z", "noexecstack", "-o", str(library), str(made)]
        if toolchain.language == "rust":
            flags = ["--edition=2021", "--crate-name=cross", "--crate-type=lib", "--emit=obj", "--error-format=short"]
            flags += ["-Cpanic=abort", "-Cdebug-assertions=off", "-Ccodegen-units=1", "-Crelocation-model=pic"]
            # It refers to functions in a way that the loader resolves at once, whether they are called or not.
            words = [[*toolchain.compiler, *flags, *level, "-o", str(made), str(source)], ["objcopy", "--weaken", str(made)], link]
        elif toolchain.kind == "tcc":
            libtcc = "i386-libtcc1.a" if toolchain.bits == 32 else "libtcc1.a"
            words = [[*toolchain.compiler, "-c", str(source), "-o", str(made)], [*link, *TCC_LIBRARIES, f"-l:{libtcc}"]]
        else:
            words = [[*toolchain.compiler, "-w", "-fPIC", "-shared", *level, str(source), "-o", str(library)]]
        for one in words:
            done = run(one, 300, environment(toolchain))
            if done.returncode:
                return done.stderr or f"exit code {done.returncode}"
        return ""

    def lay_out(self, unit: Unit, chunk: list[Function], outcome: Outcome) -> None:
        toolchain = self.toolchains[unit.toolchain]
        owner = {name: function.number for function in chunk for name in laid_out(function)}
        plan = self.path(unit, ".types")
        plan.write_text("\n".join(owner) + "\n", encoding="utf-8")
        library = self.path(unit, ".so")
        if not library.exists() or not owner:
            return
        done = run([str(self._drivers[toolchain.bits]), "layouts", str(library), str(plan)], 60)
        if not done.stdout.endswith("end\n"):
            outcome.broken.append(f"layouts of {library.name}: {done.stderr.strip()}")
        for line in done.stdout.splitlines()[:-1]:
            name, *numbers = line.split()
            outcome.layouts.setdefault((owner[name], unit.toolchain), {})[name] = [int(number) for number in numbers]

    def call(self, caller: Unit, callee: Unit, built: dict[Unit, list[int]], values: dict[int, Values], outcome: Outcome) -> None:
        both = sorted(set(built[caller]) & set(built[callee]))
        if not both:
            return
        plan = self.folder / f"{self.path(caller, '').name}-{self.path(callee, '').name}.plan"
        plan.write_text("".join(f"{number} {values[number].count}\n" for number in both), encoding="utf-8")
        driver = self._drivers[self.toolchains[caller.toolchain].bits]
        done = run([str(driver), str(self.path(callee, ".so")), str(self.path(caller, ".so")), str(plan)], 600)
        if not done.stdout.endswith("end\n"):
            outcome.broken.append(f"{plan.name}: exit code {done.returncode}: {done.stderr.strip()[-300:]}")
        plan.unlink()
        for line in done.stdout.splitlines():
            if line == "end":
                continue
            number, *words = line.split(maxsplit=1)
            key = (int(number), caller.toolchain, callee.toolchain)
            if words:
                outcome.faults.setdefault(key, []).append(Fault(in_words(words[0], values[int(number)]), (caller.level, callee.level)))
            else:
                outcome.called.add(key)


def in_words(line: str, values: Values) -> str:
    """Of `fault POSITION VALUE WORD…`."""
    _, position, value, *words = line.split()
    said = []
    for word in words:
        kind, _, number = word.partition(":")
        said.append(f"{values.labels[int(number)]} is wrong" if kind == "leaf" else word)
    return f"{', '.join(said)} (value {value}, {position} bytes below the stack's multiple of 64)"


def at_fault(message: str, source: Path, starts: list[tuple[int, int]]) -> dict[int, str]:
    """The functions in which a compiler found an error, with what it said."""
    found: dict[int, str] = {}
    for line, why in re.findall(rf"{re.escape(source.name)}:(\d+)(?::\d+)*:(?! (?:warning|note)) (.*)", message):
        before = [number for start, number in starts if start <= int(line)]
        if before:
            found.setdefault(before[-1], why)
    return found
