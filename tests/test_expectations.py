"""Expectations: what is known to fail isn't red, and what changes is."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import ROOT, Abiter, Case, cases
from wanted import Toolchains

SPEC = """fn "odd_stack" { inputs { a "u64"; b "u64"; c "u64"; d "u64"; e "u64"; f "u64"; g "u8"; v "i128"; end "u32" } }
fn "plain" { inputs { v "i64"; end "u32" } }
"""
RULE = """[[expect]]
match = "wide::{match}"
verdict = {verdict}
reason = "clang before 18 doesn't align it"
link = "https://reviews.llvm.org/D86310"
"""
BOTH = "odd_stack::c::CLANG<->!CLANG"


class Run:
    """Runs the spec above on a gcc and a clang before 18, in which odd_stack fails in both directions, with rules of one's own.

    GCC and CLANG stand for the two in rules and in the ids of the cases that are returned.
    """

    def __init__(self, abiter: Abiter, gcc: str, clang: str, folder: Path) -> None:
        self.abiter, self.gcc, self.clang = abiter, gcc, clang
        self.rules = folder / "rules.toml"
        spec = folder / "wide.kdl"
        spec.write_text(SPEC, encoding="utf-8")
        self.arguments = ["--spec", str(spec), "--toolchain", gcc, "--toolchain", clang, "--convention", "c", "--expectations", str(self.rules)]

    def real(self, text: str) -> str:
        return text.replace("GCC", self.gcc).replace("CLANG", self.clang)

    def __call__(self, text: str, *more: str) -> tuple[int, dict[str, Case], dict]:
        self.rules.write_text(self.real(text), encoding="utf-8")
        code, results = self.abiter.run_json(*self.arguments, *more)
        found = {case.removeprefix("wide::").replace(self.gcc, "GCC").replace(self.clang, "CLANG"): c for case, c in cases(results).items()}
        return code, found, results


@pytest.fixture
def run(abiter: Abiter, need: Toolchains, tmp_path: Path) -> Run:
    gcc, clang = need("gcc", "clang <18")
    return Run(abiter, gcc, clang, tmp_path)


def rule(match: str, verdict: str) -> str:
    return RULE.replace("{match}", match).replace("{verdict}", verdict)


def test_without_a_rule_it_is_red(run: Run) -> None:
    code, found, results = run("")
    assert (code, found["odd_stack::c::GCC->CLANG"].verdict, results["summary"]["red"]) == (1, "value", 2)


def test_what_a_rule_knows_is_not_red(run: Run, tmp_path: Path) -> None:
    code, found, results = run(rule(BOTH, '"value"'))
    case = found["odd_stack::c::GCC->CLANG"]
    assert (code, case.verdict, case.finding["seen"], case.finding["expected"]) == (0, "known", "value", ["value"])
    assert case.finding["rule"] == f"{tmp_path}/rules.toml:1"
    assert found["plain::c::GCC->CLANG"].verdict == "pass"
    assert (results["summary"]["red"], results["summary"]["known"], results["summary"]["counts"]["known"]) == (0, 2, 2)
    (used,) = [e for e in results["expectations"] if e["known"]]
    assert (used["known"], used["fixed"], used["stale"], used["link"]) == (2, 0, [], "https://reviews.llvm.org/D86310")


def test_a_known_case_that_passes_or_fails_otherwise_is_red(run: Run) -> None:
    code, found, _ = run(rule("*::c::CLANG<->!CLANG", '"value"'))
    assert (code, found["odd_stack::c::GCC->CLANG"].verdict, found["plain::c::GCC->CLANG"].verdict) == (1, "known", "fixed")
    code, found, _ = run(rule(BOTH, '["crash", "layout"]'))
    assert (code, found["odd_stack::c::GCC->CLANG"].verdict, found["odd_stack::c::GCC->CLANG"].finding["seen"]) == (1, "drift", "value")


def test_the_most_specific_rule_decides_and_pass_may_be_allowed(run: Run) -> None:
    code, found, _ = run(rule(BOTH, '"value"') + rule("*::c::*->*", '["crash", "pass"]'))
    assert code == 0
    assert found["odd_stack::c::GCC->CLANG"].verdict == "known"
    assert found["plain::c::GCC->CLANG"].verdict == "pass"


def test_conditions_on_versions(run: Run) -> None:
    assert run(rule(BOTH, '"value"') + 'when = { toolchain = { "clang-*" = "<18" } }\n')[0] == 0
    assert run(rule(BOTH, '"value"') + 'when = { toolchain = { "clang-*" = ">=18" } }\n')[0] == 1


def test_a_stale_rule_is_told_unless_a_filter_accounts_for_it(run: Run, abiter: Abiter) -> None:
    stale = run.real("wide::gone::c::GCC->CLANG")
    text = rule(BOTH, '"value"') + rule("gone::c::GCC->CLANG", '"value"') + rule("gone::c::GCC->clang-99", '"value"')
    code, _, results = run(text)
    assert code == 0
    assert [e["stale"] for e in results["expectations"] if e["stale"]] == [[stale]]
    done = abiter("run", *run.arguments)
    assert f"rules.toml:6: nothing matches '{stale}' any longer" in done.out
    _, _, results = run(rule("odd_stack::win64::CLANG->GCC", '"value"'))
    assert not [e for e in results["expectations"] if e["stale"]]


def test_no_expectations_takes_the_rules_away(run: Run) -> None:
    assert run(rule(BOTH, '"value"'), "--no-expectations")[0] == 1


def test_show_tells_the_rule_and_repro_still_fails(run: Run, abiter: Abiter, tmp_path: Path) -> None:
    run(rule(BOTH, '"value"'))
    done = abiter("show", run.real("wide::odd_stack::c::GCC->CLANG"), "--spec", str(tmp_path / "wide.kdl"), "--expectations", str(tmp_path / "rules.toml"))
    assert done.code == 1
    assert "known" in done.out and "clang before 18 doesn't align it" in done.out and "does not see the arguments" in done.out


def test_every_mistake_in_a_rule_is_told_with_its_place(abiter: Abiter, need: Toolchains, tmp_path: Path) -> None:
    [gcc] = need("gcc")
    rules = tmp_path / "rules.toml"
    rules.write_text('[[expect]]\nmatch = "i128::val_in"\nverdict = "vaule"\nreason = "r"\n', encoding="utf-8")
    done = abiter("run", "--spec", "structs/empty", "--toolchain", gcc, "--expectations", str(rules))
    assert done.code == 2
    for message in ("this expectation has no 'link'", "'i128::val_in' matches no case id", "no case can be expected to be 'vaule'"):
        assert message in done.err
    assert f"{rules}:2:" in done.err and f"{rules}:3:" in done.err
    assert abiter("run", "--toolchain", gcc, "--expectations", str(tmp_path / "nowhere.toml")).code == 2


def test_built_in_rules_make_known_disagreements_green(abiter: Abiter, need: Toolchains) -> None:
    """One spec of each cause; the whole default profile is what ci/start runs."""
    need("gcc", "g++", "clang <18", "clang >=18 <20", "tcc", "rustc <1.71", "rustc >=1.81")
    specs = ("scalars/wide_integers", "structs/odd_floats", "structs/empty", "structs/eightbytes", "alignment/packed", "alignment/aligned", "unions/wide")
    words = [word for spec in specs for word in ("--spec", spec)]
    code, results = abiter.run_json("-P", "quick", *words)
    changed = {case: c.verdict for case, c in cases(results).items() if c.verdict in ("fixed", "drift")}
    assert (code, results["summary"]["red"], changed) == (0, 0, {})
    assert results["summary"]["known"] > 1500
    assert not [e for e in results["expectations"] if e["stale"]]


def test_every_built_in_rule_has_a_reason_and_a_public_link() -> None:
    import tomllib

    rules = [rule for file in sorted((ROOT / "expectations").glob("*.toml")) for rule in tomllib.loads(file.read_text(encoding="utf-8"))["expect"]]
    assert len(rules) > 10
    for one in rules:
        assert len(one["reason"]) > 20 and one["link"].startswith("https://")
        if one["link"].startswith(("https://gitlab.com/x86-psABIs", "https://learn.microsoft.com")):
            assert "no report" in one["reason"].lower(), one["reason"]
