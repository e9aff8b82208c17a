"""Random functions as raw callers and callees, which share nothing with abiter but the spec, held against abiter's verdicts: see docs/ci.md."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from cross import arbiter, kdl, table
from cross.draw import draw
from cross.model import Function
from cross.raw import Outcome, Raw
from cross.toolchains import Toolchain, toolchain

DEFAULT = ["gcc-12", "clang-14", "clang-22", "g++-12", "rustc-1.63", "rustc-1.96", "tcc", "gcc-12-m32", "clang-22-m32"]


def installed(program: str, ids: list[str], more: list[str]) -> dict[str, dict]:
    done = subprocess.run([program, "toolchains", *ids, "--format", "json", *more], capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise RuntimeError(f"abiter toolchains ended with exit code {done.returncode}: {done.stderr.strip()}")
    return {one["id"]: one for one in json.loads(done.stdout)["found"]}


class Check:
    """Both harnesses, on the same functions and toolchains."""

    def __init__(self, wanted: argparse.Namespace, folder: Path) -> None:
        self.wanted = wanted
        self.folder = folder
        self.program = os.environ["ABITER"]
        self.more = [word for one in wanted.toolchain_folder for word in ("--toolchain-folder", one)]
        self.more += ["--results", str(wanted.results or folder / "results")]
        asked = wanted.toolchain or DEFAULT
        found = self.found = installed(self.program, [id_ if "=" in id_ else f"{id_}{{,-O2}}" for id_ in asked], self.more)
        ids = wanted.toolchain or [id_ for id_ in DEFAULT if id_ in found]
        missing = [id_ for id_ in ids if id_ not in found]
        if missing or not ids:
            raise RuntimeError(f"no toolchain {', '.join(missing)}; `abiter toolchains` lists what there is")
        self.toolchains: dict[str, Toolchain] = {id_: toolchain(found[id_]) for id_ in ids}

    def raw(self, functions: list[Function], name: str, turn: int, ids: Iterable[str]) -> Outcome:
        chosen = [self.toolchains[id_] for id_ in ids]
        return Raw(self.folder / name, chosen, self.wanted.seed, self.wanted.jobs).compare(functions, turn)

    def verdicts(self, functions: list[Function], name: str, toolchains: list[str]) -> arbiter.Verdicts:
        return arbiter.judge(self.program, functions, toolchains, self.folder / name, [*self.more, "--jobs", str(self.wanted.jobs)])

    def first(self, functions: list[Function]) -> tuple[table.Compared, Outcome, arbiter.Verdicts]:
        outcome = self.raw(functions, "raw", 0, self.toolchains)
        verdicts = self.verdicts(functions, "abiter", list(self.toolchains))
        return table.compare(verdicts, outcome, self.toolchains), outcome, verdicts

    def second(self, functions: list[Function], compared: table.Compared, outcome: Outcome, verdicts: arbiter.Verdicts) -> None:
        """Where the two differ: other values for the raw calls, and optimised code for abiter."""
        keys = [*compared.suspicious(), *table.optimised(outcome, compared)]
        numbers = {key[0] for key in keys}
        again = [one for one in functions if one.number in numbers]
        if not again:
            return
        concerned = {id_ for key in keys for id_ in key[1:]}
        ids = [id_ for id_ in self.toolchains if id_ in concerned]
        merge(outcome, self.raw(again, "raw_again", 1, ids))
        compared.of.update(table.compare(verdicts, outcome, self.toolchains).of)
        late = table.optimised(outcome, compared)
        if not late:
            return
        variants = [variant for id_ in ids if (variant := f"{id_}-O2") in self.found]
        fast = self.verdicts([one for one in again if one.number in {key[0] for key in late}], "abiter_again", [*ids, *variants])
        for key in late:
            compared.of[key] = "both red" if self.red(fast, outcome, key) else "only raw"

    def red(self, fast: arbiter.Verdicts, outcome: Outcome, key: table.Key) -> bool:
        """Whether abiter sees one of the raw faults between the same optimised toolchains."""

        def id_of(name: str, level: str) -> str:
            return name if level == self.toolchains[name].levels[0] else f"{name}-O2"

        pairs = [(id_of(key[1], one.levels[0]), id_of(key[2], one.levels[1])) for one in outcome.faults[key]]
        return any(fast.of.get((key[0], *pair), "pass") not in ("pass", "unsupported") for pair in pairs)

    def report(self, functions: list[Function], compared: table.Compared, outcome: Outcome, verdicts: arbiter.Verdicts) -> int:
        """How many functions show a fault of abiter's; each with its spec."""
        found = compared.suspicious()
        for one in functions:
            keys = sorted(key for key in found if key[0] == one.number)
            if not keys:
                continue
            print(f"\n{one.name} of seed {self.wanted.seed}:\n{kdl.spec([one])}", end="")
            for key in keys:
                said = table.layout_words(outcome, key)
                for fault in outcome.faults.get(key, [])[:1]:
                    said = said or f"{' '.join(level for level in fault.levels if level)}: {fault.words}"
                print(f"  {key[1]} -> {key[2]}: {verdicts.of[key]}; raw: {said or 'nothing wrong'}")
                if found[key] == "only abiter":
                    print(f"    abiter: {verdicts.says.get(key, '')}")
            used = sorted({id_ for key in keys for id_ in key[1:]}, key=list(self.toolchains).index)
            words = " ".join(f"--toolchain {id_}" for id_ in used)
            print(f"  again: ci/cross-check --seed {self.wanted.seed} --function {one.number} {words}")
        return len({key[0] for key in found})


def merge(outcome: Outcome, other: Outcome) -> None:
    for key, faults in other.faults.items():
        outcome.faults.setdefault(key, []).extend(faults)
    outcome.broken += other.broken


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ci/cross-check", description=__doc__)
    parser.add_argument("--functions", type=int, default=2000, metavar="N", help="random functions (default: 2000)")
    parser.add_argument("--function", type=int, action="append", default=[], metavar="N", help="only this one; repeatable")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the random functions and their values (default: 1)")
    parser.add_argument("--toolchain", action="append", default=[], metavar="ID", help="repeatable (default: one of each kind)")
    parser.add_argument("--toolchain-folder", action="append", default=[], metavar="DIR", help="as abiter's; repeatable")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep sources, libraries, specs and results there")
    parser.add_argument("--results", type=Path, metavar="DIR", help="a results folder of abiter's, whose build may be used again")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="processes at the same time (default: one a processor)")
    return parser.parse_args()


def main() -> int:
    wanted = arguments()
    numbers = wanted.function or range(wanted.functions)
    functions = [draw(wanted.seed, number) for number in numbers]
    with tempfile.TemporaryDirectory() as temporary:
        try:
            check = Check(wanted, wanted.keep or Path(temporary))
            compared, outcome, verdicts = check.first(functions)
            check.second(functions, compared, outcome, verdicts)
        except RuntimeError as error:
            print(f"error: {error}", file=sys.stderr)
            return 3
        found = check.report(functions, compared, outcome, verdicts)
        print(*(["", *table.lines(compared, list(check.toolchains))] if found else table.lines(compared, list(check.toolchains))), sep="\n")
        if outcome.broken:
            print("error: a raw harness that doesn't work:", *sorted(outcome.broken)[:10], sep="\n", file=sys.stderr)
            return 3
        if not set(compared.of.values()) - {"not compilable"}:
            print("error: nothing was compared", file=sys.stderr)
            return 3
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
