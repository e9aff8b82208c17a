"""Measures what abiter costs, and prints it as ratios within this one run; ci/bench calls it, docs/bench.md explains it.

Every run of abiter gets a results folder of its own below a temporary one. "Cold": the folder is new. "Warm": again, with nothing
changed. Times are wall seconds unless they are called CPU seconds, which are of abiter and all processes that it waited for.
"""

import argparse
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# What the growth is measured on: specs that every toolchain below compiles in one go.
SPECS = ["scalars/integers", "structs/eightbytes", "structs/nested", "enums/plain", "unions/simple", "procgen/i16"]
QUICK_SPECS = ["scalars/integers", "structs/eightbytes", "enums/plain"]
TOOLCHAINS = ["gcc-12", "clang-14", "clang-19", "clang-22", "gcc-11", "clang-16", "g++-12", "clang++-22", "embedded-clang", "tcc"]
QUICK_COUNTS = 5
RUSTC = re.compile(r"rustc-1\.(\d+)")

GOAL_TWO = 10 * 15564 / 162  # checks a second: ten times what a harness that works pairing by pairing does
GOAL_EIGHT = 5000            # checks a second
GOAL_PAIRING = 0.02          # of a cold run; said of one pairing and of all together, since the two tell different things
NOT_RUN = ("unsupported", "build")


class Bench:
    def __init__(self, abiter: str, jobs: int, folder: Path) -> None:
        self.abiter, self.jobs, self.folder = abiter, jobs, folder
        self.failures: list[str] = []

    def toolchains(self) -> list[str]:
        """Ids of all toolchains on this machine."""
        command = [self.abiter, "toolchains", "--results", str(self.folder / "probe"), "--format", "json"]
        found = subprocess.run(command, stdout=subprocess.PIPE, check=True)
        return [one["id"] for one in json.loads(found.stdout)["found"]]

    def run(self, results: str, toolchains: list[str], specs: list[str]) -> dict:
        """One `abiter run`: its numbers, flat. `results` is a folder's name; a name that was used before makes the run warm."""
        folder = self.folder / results
        command = [self.abiter, "run", "-P", "nightly", "--quiet", "--format", "json", "--results", str(folder), "--jobs", str(self.jobs)]
        for toolchain in toolchains:
            command += ["--toolchain", toolchain]
        for spec in specs:
            command += ["--spec", spec]
        out, err = self.folder / "out.json", self.folder / "err.txt"
        begin = time.monotonic()
        with out.open("wb") as stdout, err.open("wb") as stderr:
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr)
            try:
                # Not Popen.wait: this gives the resources of this child and of what it waited for, instead of all children so far.
                _, status, usage = os.wait4(child.pid, 0)
            except BaseException:  # interrupted: abiter ends what it started
                child.send_signal(signal.SIGINT)
                child.wait()
                raise
        wall = time.monotonic() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):  # 1: compilers disagree
            sys.stderr.write(err.read_text(errors="replace"))
            sys.exit(f"abiter ended with code {child.returncode}: {' '.join(command)}")
        document = json.loads(out.read_bytes())
        summary, suites = document["summary"], document["suites"]
        ids = {one["id"] for one in document["toolchains"]}
        if ids != set(toolchains):
            sys.exit(f"asked for {toolchains}, but abiter ran {sorted(ids)}")
        # A suite that asks for what a toolchain has not (repr(Rust)) does without that toolchain.
        units = sum(2 * len({pair[side] for pair in suite["pairings"] for side in ("caller", "callee")}) for suite in suites)
        numbers = {
            "toolchains": len(ids),
            "pairings": len({(pair["caller"], pair["callee"]) for suite in suites for pair in suite["pairings"]}),
            "suites": len(suites),
            "suite_pairings": sum(len(suite["pairings"]) for suite in suites),
            "units": units,
            "cases": summary["cases"],
            "checks": summary["cases"] - sum(summary["counts"][verdict] for verdict in NOT_RUN),
            "wall_seconds": wall,
            "cpu_seconds": usage.ru_utime + usage.ru_stime,
            "peak_bytes": usage.ru_maxrss * 1024,
            **summary["cost"],
        }
        numbers["all_compiles"] = numbers["compiles"] + numbers["embedded_compiles"]
        numbers["checks_per_second"] = numbers["checks"] / wall
        return numbers

    def disk(self, results: str) -> int:
        """Bytes that a results folder takes on disk."""
        paths = [self.folder / results, *(self.folder / results).rglob("*")]
        return sum(path.lstat().st_blocks * 512 for path in paths)

    def drop(self, results: str) -> None:
        shutil.rmtree(self.folder / results)

    def fail(self, message: str) -> None:
        self.failures.append(message)
        print(f"  FAILED: {message}")


def mebi(size: float) -> str:
    return f"{size / 2**20:.0f} MiB"


def percent(part: float) -> str:
    return f"{100 * part:.2f} %"


def verdict(good: bool) -> str:
    return "reached" if good else "MISSED"


def measure_matrix(bench: Bench, toolchains: list[str], specs: list[str], goal: float, warm_runs: int) -> dict:
    """Cold and warm runs of one matrix. No specs: all; the goal is for these."""
    name = f"matrix-{len(toolchains)}"
    print(f"\n{len(toolchains)} toolchains over {f'{len(specs)} specs' if specs else 'all built-in specs'}: {' '.join(toolchains)}", flush=True)
    cold = bench.run(name, toolchains, specs)
    disk = bench.disk(name)
    warms = [bench.run(name, toolchains, specs) for _ in range(warm_runs)]
    warm = statistics.median_low([one["wall_seconds"] for one in warms])
    warm = next(one for one in warms if one["wall_seconds"] == warm)
    bench.drop(name)

    print(f"  cold   {cold['wall_seconds']:7.2f} s  {cold['checks']} checks ({cold['cases']} cases), {cold['checks_per_second']:.0f} a second")
    print(f"  warm   {warm['wall_seconds']:7.2f} s  {warm['checks_per_second']:.0f} checks a second; "
          f"{percent(warm['wall_seconds'] / cold['wall_seconds'])} of cold, {cold['wall_seconds'] / warm['wall_seconds']:.1f} times as fast "
          f"({f'median of {warm_runs}' if warm_runs > 1 else 'one run'})")
    busy = cold["cpu_seconds"] / (cold["wall_seconds"] * bench.jobs)
    print(f"  CPU    {cold['cpu_seconds']:7.2f} s cold: {percent(busy)} of wall x jobs, the rest is waiting or other people's; "
          f"{cold['checks'] / cold['cpu_seconds'] * bench.jobs:.0f} checks a second if all of it were abiter's")
    reached = "the goal is for all specs" if specs else verdict(cold["checks_per_second"] >= goal)
    print(f"  goal   {goal:7.0f} checks a second cold: {cold['checks_per_second'] / goal:.2f} of it, {reached}")
    started = [f"{sum(one[key] for one in warms)} {key.replace('_', ' ')}" for key in ("compiles", "embedded_compiles", "links")]
    print(f"  started, cold: {cold['compiles']} compiles, {cold['embedded_compiles']} embedded compiles, {cold['links']} links, "
          f"{cold['runners']} runners; warm: {', '.join(started)}, {warm['runners']} runners")
    if any(one[key] for one in warms for key in ("compiles", "embedded_compiles", "links")):
        bench.fail("a warm run started a compiler or linker")
    extra = cold["all_compiles"] - cold["units"]
    print(f"  units  {cold['units']} (two for each suite and toolchain); compiles beyond these: {extra}, to find out what a compiler refuses")

    total, lanes = cold["total_seconds"], cold["total_seconds"] * bench.jobs
    print(f"  stages of the cold run, of {total:.2f} s: load {percent(cold['load_seconds'] / total)}, generate and write "
          f"{percent(cold['write_seconds'] / total)} (generators alone {percent(cold['generate_seconds'] / total)}), "
          f"build {percent(cold['build_seconds'] / total)}, run and judge {percent(cold['run_seconds'] / total)}")
    # Run stage: wall time of all jobs, so a pairing's share of it is one of the total; pair_seconds: summed over suites, so over the jobs.
    share = max(cold["pair_seconds"] / lanes, cold["run_seconds"] / total)
    each = share / cold["pairings"]
    print(f"  pairings, cold: {cold['pairings']} of toolchains, {cold['suite_pairings']} of suites; load, run and read back "
          f"{1000 * cold['pair_seconds'] / cold['suite_pairings']:.2f} ms a suite's pairing, "
          f"{1000 * cold['pair_seconds'] / cold['pairings']:.0f} ms a toolchains' pairing")
    print(f"  load, run and read back of all pairings {percent(cold['pair_seconds'] / lanes)} of the run x jobs; with judging, of the run: "
          f"one pairing {percent(each)} (goal: under {percent(GOAL_PAIRING)}, {verdict(each < GOAL_PAIRING)}), "
          f"all together {percent(share)} (under {percent(GOAL_PAIRING)}: {verdict(share < GOAL_PAIRING)})")
    peak = max(one["peak_bytes"] for one in (cold, warm))
    print(f"  disk {mebi(disk)}, {disk / cold['cases']:.0f} bytes a case; peak memory of the largest process: cold {mebi(cold['peak_bytes'])}, "
          f"warm {mebi(warm['peak_bytes'])}", flush=True)
    return {"ids": toolchains, "specs": specs or "all", "goal_checks_per_second": goal, "disk_bytes": disk, "peak_bytes": peak,
            "pairing_share": each, "all_pairings_share": share, "cold": cold, "warm": warms}


def grow(bench: Bench, toolchains: list[str], specs: list[str], title: str) -> list[dict]:
    """Cold runs with the first 1, 2, 3, … toolchains. What each one added stands in its row."""
    print(f"\n{title}, cold, over {len(specs)} specs ({' '.join(specs)})")
    rows: list[dict] = []
    for count in range(1, len(toolchains) + 1):
        row = bench.run("grow", toolchains[:count], specs)
        bench.drop("grow")
        row["added"] = toolchains[count - 1]
        if rows:
            for key in ("wall_seconds", "cpu_seconds", "build_seconds"):
                row[f"added_{key}"] = row[key] - rows[-1][key]
        rows.append(row)
    median = {key: statistics.median(row[f"added_{key}"] for row in rows[1:]) for key in ("wall_seconds", "cpu_seconds", "build_seconds")}
    print("  toolchains                 pairings   cases compiles links runners   wall s  added s  /median  added build s  /median  added CPU s  /median")
    for row in rows:
        line = (f"  {row['toolchains']:2} {'+ ' + row['added']:24}{row['pairings']:8} {row['cases']:7} {row['all_compiles']:8} {row['links']:5} "
                f"{row['runners']:7} {row['wall_seconds']:8.2f}")
        if "added_wall_seconds" in row:
            for key, width in (("wall_seconds", 8), ("build_seconds", 14), ("cpu_seconds", 12)):
                line += f" {row['added_' + key]:{width}.2f} {row['added_' + key] / median[key]:8.2f}"
        print(line)
    sys.stdout.flush()
    for row in rows:
        if row["all_compiles"] != row["units"]:
            bench.fail(f"{row['toolchains']} toolchains: {row['all_compiles']} compiles, but two for each suite and toolchain are {row['units']}")
        if row["links"] != row["units"] + row["suites"]:  # and the stubs of each suite
            bench.fail(f"{row['toolchains']} toolchains: {row['links']} links, but one a unit and one a suite are {row['units'] + row['suites']}")
        if row["runners"] != row["suites"]:
            bench.fail(f"{row['toolchains']} toolchains: {row['runners']} runner processes for {row['suites']} suites")
    if len(bench.failures) == 0:
        print("  linear: 2 compiles and 2 links for each (suite, toolchain), 1 link of stubs and 1 runner for each suite")
    return rows


def compare_ends(forward: list[dict], backward: list[dict]) -> dict:
    """The same toolchain added late and added early: what its place costs, whatever the toolchain."""
    by_id = {row["added"]: row for row in backward[1:]}
    result = {}
    for key in ("build_seconds", "cpu_seconds", "wall_seconds"):
        early = late = 0.0
        for row in forward[1:]:
            other = by_id.get(row["added"])
            if other is None or other["toolchains"] == row["toolchains"]:
                continue
            first, last = sorted((row, other), key=lambda one: one["toolchains"])
            early += first[f"added_{key}"]
            late += last[f"added_{key}"]
        result[key] = late / early
    print("\nthe same toolchains, added late against added early (1: the place doesn't matter): "
          f"build {result['build_seconds']:.2f}, CPU {result['cpu_seconds']:.2f}, wall {result['wall_seconds']:.2f}")
    print("  build has no pairings in it; the others have, and the tenth toolchain brings 19 of them, the third 5", flush=True)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(prog="ci/bench", description="Measures what abiter costs on this machine.")
    parser.add_argument("--quick", action="store_true", help="few specs and few numbers of toolchains: under a minute")
    parser.add_argument("--json", metavar="FILE", help="all numbers, as JSON")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), help="default: one a processor")
    options = parser.parse_args()

    begin, load = time.monotonic(), os.getloadavg()
    print(f"load average {' '.join(f'{one:.2f}' for one in load)} at the start, {options.jobs} jobs, {len(os.sched_getaffinity(0))} processors")
    with tempfile.TemporaryDirectory(prefix="abiter-bench-") as folder:
        bench = Bench(os.environ["ABITER"], options.jobs, Path(folder))
        present = bench.toolchains()
        growing = [one for one in TOOLCHAINS if one in present]
        rustcs = sorted((int(found[1]), one) for one in present if (found := RUSTC.fullmatch(one)))
        if missing := [one for one in TOOLCHAINS if one not in present]:
            print(f"not on this machine: {' '.join(missing)}")
        if len(growing) < 2:
            sys.exit("fewer than two of the fixed toolchains are on this machine")
        two = [growing[0], rustcs[-1][1] if rustcs else growing[1]]
        eight = (two + [one for one in growing if one not in two])[:8]

        specs = QUICK_SPECS if options.quick else SPECS
        bench.run("unmeasured", sorted({*growing, *eight}), QUICK_SPECS[:1])  # the compilers' files come from disk only here
        bench.drop("unmeasured")
        results: dict = {"quick": options.quick, "jobs": options.jobs, "load_average": load}
        matrix_specs = QUICK_SPECS if options.quick else []
        results["matrices"] = [measure_matrix(bench, two, matrix_specs, GOAL_TWO, 3),
                               measure_matrix(bench, eight, matrix_specs, GOAL_EIGHT, 3 if options.quick else 1)]
        if options.quick:
            growing = growing[:QUICK_COUNTS]
        results["growth"] = grow(bench, growing, specs, "one toolchain after the other")
        if not options.quick:
            results["growth_backward"] = grow(bench, growing[::-1], specs, "the same toolchains the other way round")
            results["late_against_early"] = compare_ends(results["growth"], results["growth_backward"])

    results["failures"] = bench.failures
    results["seconds"] = time.monotonic() - begin
    print(f"\nload average {' '.join(f'{one:.2f}' for one in os.getloadavg())} at the end, {results['seconds']:.0f} s")
    if options.json:
        Path(options.json).write_text(json.dumps(results, indent=1) + "\n")
    for failure in bench.failures:
        print(f"FAILED: {failure}")
    sys.exit(1 if bench.failures else 0)


if __name__ == "__main__":
    main()
