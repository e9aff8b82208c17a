"""What documents name exists: commands, flags and their values, cases, links, paths; and no command or flag of --help is left out."""

from __future__ import annotations

import re

import pytest

from conftest import ROOT, Abiter
from documents import DOCUMENTS, Document, abiter_words, texts_with_commands
from help_texts import Help, read_helps

#: Flags that documents name, and that are other programs': where they stand.
FLAGS_OF_OTHERS = {
    "ci/bench.py": ("--quick", "--json", "--jobs"),
    "ci/coverage": ("--check",),
    "ci/cross_check.py": ("--functions", "--function", "--keep"),
    "ci/mutations.py": ("--check", "--file"),
    "ci/test": ("--sanitize", "--clang"),
    "ci/lint": ("--fix",),
    "toolchains/tools/bindgen-rustc": ("--no-layout-tests", "--no-derive-debug", "--use-core", "--ctypes-prefix"),
}


@pytest.fixture(scope="module")
def helps(abiter: Abiter) -> dict[str, Help]:
    return read_helps(abiter)


def test_every_command_and_flag_in_a_document_exists(helps: dict[str, Help]) -> None:
    wrong = []
    looked_at = 0
    for word in texts_with_commands():
        for words in abiter_words(word.text):
            if not words or words[0].startswith("-") or words[0].isupper():
                continue
            if words[0] not in helps:
                wrong.append(f"{word}: there is no command '{words[0]}'")
                continue
            known = helps[words[0]].flags
            for flag, value in zip(words[1:], [*words[2:], ""], strict=False):
                name, _, attached = flag.partition("=")
                if not re.match(r"--?[A-Za-z]", flag):
                    continue
                looked_at += 1
                value = attached or value
                if name not in known:
                    wrong.append(f"{word}: '{words[0]}' has no flag '{name}'")
                elif known[name] and value and value not in known[name] and not value.startswith(("-", "`")):
                    wrong.append(f"{word}: {name} can't be '{value}'")
    others = {flag for flags in FLAGS_OF_OTHERS.values() for flag in flags}
    every = {flag for help_ in helps.values() for flag in help_.flags}
    for document in DOCUMENTS:
        for word in document.code():
            alone = re.match(r"--[a-z][\w-]*", word.text)
            if alone and document.name != "CHANGELOG.md" and alone[0] not in every | others:
                wrong.append(f"{word}: no command has this flag")
    assert looked_at > 60
    assert not wrong, "\n" + "\n".join(wrong)


def test_flags_of_other_programs_are_theirs() -> None:
    missing = [f"{file}: {flag}" for file, flags in FLAGS_OF_OTHERS.items() for flag in flags if flag not in (ROOT / file).read_text(encoding="utf-8")]
    assert not missing


def test_every_command_and_flag_is_in_a_document(helps: dict[str, Help]) -> None:
    said: dict[str, set[str]] = {}
    everywhere: set[str] = set()
    for word in texts_with_commands():
        for words in abiter_words(word.text):
            if words:
                said.setdefault(words[0], set()).update(flag.partition("=")[0] for flag in words[1:] if flag.startswith("-"))
        everywhere.update(re.findall(r"(?<![\w-])--?[a-zA-Z][\w-]*", word.text))
    missing = [f"abiter {name}" for name in helps if name and name not in said]
    for name, help_ in helps.items():
        long = {flag for flag in help_.flags if flag.startswith("--")} - {"--help"}
        missing += [f"abiter {name} {flag}" for flag in sorted(long) if flag not in said.get(name, set()) | everywhere]
    assert not missing, "\n" + "\n".join(missing)


def test_every_verdict_has_its_letter_in_the_description_of_results(abiter: Abiter) -> None:
    text = (ROOT / "docs/results.md").read_text(encoding="utf-8")
    _, results = abiter.run_json("--spec", "structs/empty", "--toolchain", "embedded-clang", "--convention", "c")
    assert len(results["verdicts"]) > 10
    # What follows from another case has a letter on the report's pages alone.
    missing = [row["name"] for row in results["verdicts"] if row["name"] != "follows" and f"`{row['letter']}` {row['name']}" not in text]
    assert not missing


def test_every_case_that_is_named_exists(machine: dict[str, dict]) -> None:
    """Its spec has the function; that it fails as is said is for tests/test_regressions.py."""
    conventions = {convention for toolchain in machine.values() for convention in toolchain["conventions"]}
    wrong = []
    count = 0
    for word in texts_with_commands():
        for words in abiter_words(word.text):
            spec_file = words[words.index("--spec") + 1] if "--spec" in words else ""
            for case in (one for one in words if one.count("::") == 3 and "->" in one):
                count += 1
                spec, function, convention, _ = case.split("::")
                if spec.endswith(".kdl") and f"'fn \"{function}\"" in (ROOT / word.document).read_text(encoding="utf-8"):
                    continue  # the reader has written it, a few lines above
                file = ROOT / (spec_file or f"specs/{re.sub('[@+].*', '', spec)}.kdl")
                # What is extended is asked by functions that are made of a type's name.
                name = function.partition("_as_")[0] if spec == "validity/extension" else function
                if not file.exists() or f'"{name}"' not in file.read_text(encoding="utf-8"):
                    wrong.append(f"{word}: {file.relative_to(ROOT)} has no '{function}'")
                if convention.removesuffix("-unwind") not in conventions:
                    wrong.append(f"{word}: there is no convention '{convention}'")
    assert count > 30
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_link_leads_somewhere() -> None:
    anchors = {document.name: document.anchors() for document in DOCUMENTS}
    wrong = []
    count = 0
    for document in DOCUMENTS:
        for link in document.links():
            if re.match(r"[a-z]+:", link.text):
                continue
            count += 1
            path, _, anchor = link.text.partition("#")
            target = (document.folder / path).resolve() if path else ROOT / document.name
            name = str(target.relative_to(ROOT)) if target.is_relative_to(ROOT) else ""
            if not target.exists() or not name or (anchor and anchor not in anchors.get(name, set())):
                wrong.append(str(link))
    assert count > 40
    assert not wrong, "\n" + "\n".join(wrong)


#: What documents name by its path, below these, is made by a run or is a user's.
MADE = re.compile(r"(results|runs|build|build-\w+|data|report/data|repro|logs|run|src|stubs|split|meson-logs)/|/|~|\$|DIR/")
SUFFIX = r"\.(?:h|c|cpp|S|py|toml|kdl|md|js|css|html|yml|json|jsonl|txt|png|xml|sh|build)"


def is_there(document: Document, path: str) -> bool:
    """A path of a document: from the root, from its folder, or from what the document is about."""
    pattern = re.sub(r"\*+", "*", re.sub(r"\b[A-Z][A-Z_]+\b|…", "*", path))
    before, _, rest = pattern.partition("{")
    options, _, after = rest.partition("}")
    bases = [ROOT, document.folder, *(ROOT / folder for folder in ("harness", "generators", "harness/run", "harness/run/runner"))]
    return all(any(base.is_dir() and any(base.glob(before + option + after)) for base in bases) for option in options.split(","))


def looks_like_a_path(text: str) -> bool:
    """With a folder and an ending, or a folder that ends with a slash."""
    file = rf"[\w.+@*{{}},/…-]+/[\w.+*{{}},@…-]+{SUFFIX}"
    folder = r"[\w+*-][\w.+*-]*(/[\w.+*-]+)*/"
    return bool(re.fullmatch(f"{file}|{folder}", text)) and not MADE.match(text)


def test_every_path_that_is_named_exists() -> None:
    words = [word for document in DOCUMENTS if document.name != "CHANGELOG.md" for word in document.code() if looks_like_a_path(word.text)]
    of = {document.name: document for document in DOCUMENTS}
    assert len(words) > 60
    wrong = [str(word) for word in words if not is_there(of[word.document], word.text.rstrip("/"))]
    assert not wrong, "\n" + "\n".join(wrong)
