"""What is known of a machine stands in harness/target/ and harness/run/runner/arch/: no other code of the harness has a word of it."""

import re

from conftest import ROOT

#: Names of machines, of their registers, and what stands for "is it that machine". Comments may give examples.
WORDS = re.compile(
    r"i[3-6]86|x86|amd64|aarch64|arm64|riscv|s390|ppc64"
    r"|\b[xyz]mm\d*\b|\b[re][abcd]x\b|\b[re][sd]i\b|\b[re][sb]p\b|\beflags\b|\brflags\b|\bmxcsr\b|\bx87cw\b"
    r"|\.pointer\s*[!=]=|\bpointer\s*[!=]=\s*\d",
    re.IGNORECASE,
)

#: Files that have to say one, and why.
ALLOWED = {
    "harness/clang/disassembler.cpp": "LLVM's own names of relocations and of a CPU that has everything: LLVM has one home",
}

_COMMENT = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)


def _code(text: str) -> str:
    """Without comments, with as many lines."""
    return _COMMENT.sub(lambda m: m[0] if m[0][0] == '"' else "\n" * m[0].count("\n"), text)


def _sources():
    for path in sorted((ROOT / "harness").rglob("*")):
        name = str(path.relative_to(ROOT))
        elsewhere = name.startswith(("harness/target/", "harness/run/runner/"))
        if path.suffix in (".cpp", ".h") and not path.stem.endswith(("_test", "test_support")) and not elsewhere:
            yield name, path.read_text()


def test_no_code_outside_its_folder_has_a_machines_word():
    found = [
        f"{name}:{number}: {line.strip()}"
        for name, text in _sources()
        if name not in ALLOWED
        for number, line in enumerate(_code(text).splitlines(), 1)
        if WORDS.search(line)
    ]
    assert not found, "\n".join(found)


def test_what_is_allowed_is_needed():
    texts = dict(_sources())
    assert [name for name in ALLOWED if not WORDS.search(_code(texts.get(name, "")))] == []


def test_comments_are_no_code():
    assert _code('a /* i386\n */ b // x86\n"//i386"') == 'a \n b \n"//i386"'
