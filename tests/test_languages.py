"""A language is a folder: one that nobody has heard of takes the files that docs/architecture.md lists, and nothing else is edited."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, cases
from wanted import Toolchains

GENERATORS = ROOT / "generators"
FAKE = ROOT / "tests/languages"
LANGUAGES = sorted(path.parent.name for path in GENERATORS.glob("*/language.toml"))

SPEC = """
struct "Glass" { mirror "u8"; other "f64"; }
enum "Side" { left; right 7; }
fn "look" { inputs { mirror "Glass"; n "i32"; s "Side"; }; outputs { _ "Glass"; }; }
@packed; struct "Needless" { a "u8"; }
fn "needless" { inputs { a "Needless"; }; }
"""

SCENARIO = """
scenario "through" {
  rule "a cleanup runs when an exception passes" link="https://itanium-cxx-abi.github.io/cxx-abi/abi-eh.html"
  catcher "catch-int" "cpp"
  middle "cleanup" "c" "looking-glass"
  thrower "throw-int" "cpp"
  conventions "c-unwind"
  expect "returns" {
    catcher "enter"
    middle "enter"
    thrower "enter" "throw" "cleanup"
    middle "cleanup"
    catcher "cleanup" "caught int" "kept" "leave"
  }
}
"""


def files_of_a_language() -> dict[str, str]:
    """The list in docs/architecture.md: paths, with NAME for the language's name, and what they are for."""
    page = (ROOT / "docs/architecture.md").read_text()
    section = page.split("\n## Languages\n")[1].split("\n## ")[0]
    block = section.split("```text\n")[1].split("```")[0]
    return dict(line.split(maxsplit=1) for line in block.splitlines())


def test_the_documentation_lists_the_files_of_a_language() -> None:
    """The fake one has all of them and no others, and each of ours has those that aren't for some languages only."""
    listed = files_of_a_language()
    here = {str(path.relative_to(FAKE)).replace("mirror", "NAME") for path in FAKE.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    assert here == set(listed)
    assert len(LANGUAGES) > 4
    for language in LANGUAGES:
        for path, meaning in listed.items():
            if path.startswith("generators/") and "if it has" not in meaning:
                assert (ROOT / path.replace("NAME", language)).exists(), path
        table = tomllib.loads((GENERATORS / language / "language.toml").read_text())
        assert (GENERATORS / language / "scene.py").exists() == table.get("scenarios", False), language
        assert (GENERATORS / language / "validity.py").exists() == table.get("probes", False), language
    readme = (GENERATORS / "README.md").read_text()
    for path in listed:
        assert f"`{path}`" in readme, f"generators/README.md doesn't say that a language takes {path}"


# Files in which such a word isn't the name of a language, or in which a language is what they are about.
NAMED_ELSEWHERE = {
    "harness/clang/clang.cpp": "the clang inside abiter speaks C and C++",
    "harness/lang/attributes.cpp": "representations of types: @repr \"c\", @repr \"rust\"; the attribute @cpp",
    "harness/judge/verdict.cpp": "the letter of a verdict",
    "harness/lang/check_bits.cpp": "representations",
    "harness/insight/probed_features.cpp": "representations",
    "harness/generate/model_binding.cpp": "the attribute @cpp",
    "harness/run/job.cpp": "a convention, and representations",
    "harness/plan/plan.cpp": "a convention",
    "harness/lang/probe_sema.cpp": "a convention",
    "harness/report/validity_text.cpp": "a convention",
    "harness/report/html/report_html/templates/validity.html": "a convention",
    "harness/run/runner/arch/i386/arch.h": "a convention",
    "harness/run/runner/arch/x86_64/arch.h": "a convention",
    "harness/target/convention.cpp": "conventions",
    "harness/target/x86_64.cpp": "whose rules a convention follows",
    "harness/plan/profiles.toml": "conventions",
    "harness/run/runner/arch/x86_64/units.c": "a convention",
    "harness/toolchain/search.cpp": "LC_ALL",
    "ci/coverage": "conventions",
    "ci/random_spec.py": "a convention, and representations",
    "harness/lang/foreign_lines.cpp": "a representation",
    "harness/toolchain/data_models.cpp": "LC_ALL",
    "harness/util/guard/guard.c": "an option",
    "harness/toolchain/toolchain.cpp": "compilers of C++ are called so: g++, clang++",
    "harness/toolchain/test_support.h": "compilers that tests make up",
}
# It shares nothing with abiter, so that it can be held against it.
SECOND_HARNESS = "ci/cross/"
SOURCES = {".cpp", ".h", ".c", ".py", ".js", ".html", ".toml", ""}


def sources() -> Iterator[Path]:
    for folder in ("harness", "ci", ".ci"):
        for path in sorted((ROOT / folder).rglob("*")):
            tests = path.name.endswith(("_test.cpp", "test_run.h")) or "golden" in path.parts or "fuzz" in path.parts
            if path.is_file() and path.suffix in SOURCES and not tests:
                yield path


def code_of(path: Path) -> str:
    """Without comments: an example there is no knowledge. extern "C" is C++."""
    comments = r"#[^\n]*" if path.suffix in (".py", ".toml", "") else r"/\*.*?\*/|//[^\n]*"
    return re.sub(comments, "", path.read_text(), flags=re.DOTALL).replace('extern "C"', "")


def test_no_code_outside_their_folders_names_a_language() -> None:
    words = set(LANGUAGES)
    for language in LANGUAGES:
        table = tomllib.loads((GENERATORS / language / "language.toml").read_text())
        words |= {table["name"], *table.get("other-names", []), *([table["extension"]] if "extension" in table else [])}
    quoted = re.compile(r"(?<!')[\"'\\](" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + r")\\?[\"'](?!')")
    found = {str(path.relative_to(ROOT)) for path in sources() if quoted.search(code_of(path))}
    assert {path for path in found if not path.startswith(SECOND_HARNESS)} == set(NAMED_ELSEWHERE)


def test_what_reads_compilers_output_has_no_words_of_a_compiler() -> None:
    """They stand in the languages' files; drivers and linkers are everybody's."""
    files = [path for path in (ROOT / "harness/compile").glob("*.cpp") if not path.stem.endswith("_test")]
    assert len(files) > 10
    words = re.compile(r"rustc|panicked|LLVM|internal compiler error|bug report|Stack dump|frontend|error\[|note:", re.IGNORECASE)
    assert [path.name for path in files if words.search(code_of(path))] == []
    for language in LANGUAGES:
        table = tomllib.loads((GENERATORS / language / "language.toml").read_text())
        assert "crash" in table.get("diagnostics", {}) or "like" in table, language


def test_the_page_has_no_keyword_of_a_language() -> None:
    """Words with which only sources begin, in the script's lists and expressions."""
    scripts = sorted((ROOT / "harness/report/html/script").glob("*.js"))
    assert len(scripts) >= 7
    for path in scripts:
        for text in re.findall(r"/[^/\n]*\|[^/\n]*/[a-z]*|\[(?:\"\w+\",? ?){4,}\]", path.read_text()):
            assert not re.search(r"\b(struct|typedef|unsafe|union|mut|_Bool|namespace|template)\b", text), path


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with one more folder of a generator: all else is this one's."""
    made = tmp_path_factory.mktemp("root")
    (made / "generators").mkdir()
    for name in ("specs", "toolchains", "expectations", "harness"):
        (made / name).symlink_to(ROOT / name)
    for path in [*GENERATORS.iterdir(), *(FAKE / "generators").iterdir()]:
        (made / "generators" / path.name).symlink_to(path)
    return made


@pytest.fixture
def where(root: Path) -> list[str]:
    return ["--root", str(root), "--toolchain-folder", str(FAKE / "toolchains")]


@pytest.fixture(scope="module")
def mirror(abiter: Abiter, root: Path) -> str:
    done = abiter("toolchains", "--format", "json", "--root", str(root), "--toolchain-folder", str(FAKE / "toolchains"), "mirror-*")
    assert done.code == 0, done.err
    found = json.loads(done.out)["found"]
    if not found:
        pytest.skip("there is no gcc on this machine")
    assert found[0]["language"] == "mirror"
    return str(found[0]["id"])


def specs(folder: Path) -> list[str]:
    (folder / "glass.kdl").write_text(SPEC)
    return ["--spec", str(folder / "glass.kdl"), "--no-expectations"]


def test_a_language_that_nobody_has_heard_of_is_generated_compiled_and_run(
    abiter: Abiter, where: list[str], mirror: str, need: Toolchains, tmp_path: Path
) -> None:
    rustc, clang = need("rustc", "clang")
    tools = [word for one in (mirror, rustc, clang) for word in ("--toolchain", one)]
    code, results = abiter.run_json(*where, *specs(tmp_path), *tools, "--convention", "c", "--fn", "look")
    found = {case: one for case, one in cases(results).items() if case.startswith("glass::")}
    assert code == 0
    assert len(found) == 9
    assert {one.verdict for one in found.values()} == {"pass"}


def test_its_keyword_is_no_name_and_its_sources_say_where_they_come_from(abiter: Abiter, where: list[str], tmp_path: Path, mirror: str) -> None:
    (tmp_path / "glass.kdl").write_text(SPEC)
    done = abiter("gen", str(tmp_path / "glass.kdl"), "--lang", "mirror", *where)
    assert done.code == 0, done.err
    assert re.search(r"\bmirror_;", done.out)
    assert "Glass mirror_" in done.out
    assert re.match(r"/\* abiter [0-9.]+: the callee's side of glass in Mirror\n   abiter gen \S*glass.kdl .*--lang mirror", done.out)


def test_what_its_compiler_says_is_understood(abiter: Abiter, where: list[str], mirror: str, need: Toolchains, tmp_path: Path) -> None:
    """To this compiler, one type is an error: its function alone is lost, with the compiler's words."""
    (clang,) = need("clang")
    tools = [word for one in (mirror, clang) for word in ("--toolchain", one)]
    _, results = abiter.run_json(*where, *specs(tmp_path), *tools, "--convention", "c")
    found = cases(results)
    lost = f"glass::needless::c::{mirror}->{mirror}"
    assert found[lost].verdict == "build"
    assert "packed attribute is unnecessary" in found[lost].finding["message"]
    assert found[f"glass::look::c::{mirror}->{clang}"].verdict == "pass"
    assert found[f"glass::needless::c::{clang}->{clang}"].verdict == "pass"


def test_built_in_specs_with_puns_and_its_frames_run(abiter: Abiter, where: list[str], mirror: str, need: Toolchains, tmp_path: Path) -> None:
    (gpp,) = need("g++")
    tools = [word for one in (mirror, gpp) for word in ("--toolchain", one)]
    code, results = abiter.run_json(*where, *tools, "--spec", "puns/*", "--spec", "structs/nested", "--convention", "c", "--no-expectations")
    found = cases(results)
    assert code == 0
    assert {one.verdict for case, one in found.items() if case.startswith("puns/data_point") and f"{mirror}->" in case} == {"pass"}
    (tmp_path / "frames.kdl").write_text(SCENARIO)
    code, results = abiter.run_json(*where, *tools, "--spec", str(tmp_path / "frames.kdl"), "--no-expectations")
    found = cases(results)
    assert code == 0
    assert {case.split("::")[3]: one.verdict for case, one in found.items()} == {f"{gpp}->{mirror}->{gpp}": "pass"}


def test_it_is_asked_for_its_data_model_and_its_probes_and_counted(abiter: Abiter, where: list[str], mirror: str, tmp_path: Path) -> None:
    folder = tmp_path / "toolchains"
    folder.mkdir()
    (folder / "mirror.toml").write_text('like = "gcc"\nid = "short-mirror"\nlanguage = "mirror"\nfamily = "mirror"\nnewest = true\n'
                                        'compile = ["{self}", "-fshort-wchar", "{flags}", "-x", "c", "-c", "{in}", "-o", "{out}"]\n')
    done = abiter("toolchains", "--format", "json", *where[:2], "--toolchain-folder", str(folder), "short-mirror")
    assert json.loads(done.out)["found"][0]["data_model"]["wchar_t"]["size"] == 2, done.err
    done = abiter("validity", "--format", "json", *where, f"--toolchain={mirror}")
    assert done.code == 0, done.err
    assert mirror in next(p for p in json.loads(done.out)["probes"] if p["name"] == "u8_convert")["toolchains"]
    done = abiter("coverage", "--format", "json", *where, "--spec", "structs/nested", "--toolchain", mirror)
    coverage = json.loads(done.out)
    assert {"name": "mirror", "title": "Mirror", "every_spec": False} in coverage["languages"]
    functions = coverage["specs"][0]["functions"]
    assert functions
    assert all(f["languages"]["mirror"]["caller"] for f in functions)


def test_a_reproduction_of_it_runs_by_itself(abiter: Abiter, where: list[str], mirror: str, tmp_path: Path) -> None:
    spec = specs(tmp_path)[1]
    done = abiter("repro", *where, f"{spec}::look::c::{mirror}->{mirror}", "--output", str(tmp_path / "bundle"))
    assert done.code == 0, done.err + done.out
    assert (tmp_path / "bundle/caller.mir").exists()
    ran = subprocess.run([str(tmp_path / "bundle/repro.sh")], capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_what_is_wrong_with_a_language_stops_abiter_with_a_place(abiter: Abiter, tmp_path: Path) -> None:
    broken = tmp_path / "generators/broken"
    broken.mkdir(parents=True)
    (broken / "language.toml").write_text('name = "Broken"\nextension = "b"\ncomment = ["# ", "# ", ""]\nkeyword = []\n')
    for name in ("specs", "toolchains", "expectations", "harness"):
        (tmp_path / name).symlink_to(ROOT / name)
    for path in GENERATORS.iterdir():
        (tmp_path / "generators" / path.name).symlink_to(path)
    for command in (["list"], ["toolchains"], ["run", "--spec", "structs/nested"]):
        done = abiter(*command, "--root", str(tmp_path))
        assert done.code == 2
        assert "broken/language.toml:4:11: error: unknown key 'keyword' in a language" in done.err
        assert "did you mean 'keywords'?" in done.err
