"""What is known of a machine stands in harness/target/ and harness/run/runner/arch/: no other code of the harness has a word or a number of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from conftest import ROOT

HARNESS = ROOT / "harness"
SUFFIXES = (".cpp", ".h", ".c", ".S", ".py", ".js", ".html", ".toml", ".build")

#: Names of machines, of their registers and instructions, of conventions that only they have and of the rules behind them; and what
#: stands for "is it that machine". Comments may give examples.
WORDS = re.compile(
    r"i[3-6]86|x86|amd64|aarch64|arm64|riscv|s390|ppc64"
    r"|\b([re]?[abcd]x|[re][sb]p|[re][sd]i|[re]flags|al|r(?:[89]|1[0-5])d?|[xyz]mm\d*|mm\d|st\d|[a-z_]*gprs?|[a-z_]*xmm|mxcsr|x87[a-z]*|fxsave|mmx|sse\d?|avx\w*)\b"
    r"|\b(microsoft|system v|sysv64|win64|efiapi|stdcall|fastcall|thiscall|regparm\d?|vectorcall|regcall|swiftcall|preserve.(?:most|all|none))\b"
    r"|\b(jalr?|bl|jmp|push[lq])\b"
    r"|\.pointer\s*[!=]=|\bpointer\s*[!=]=\s*\d",
    re.IGNORECASE,
)

#: Files that have to say one, and why.
ALLOWED = {
    "harness/clang/disassembler.cpp": "LLVM's own names of relocations: LLVM has one home",
    "harness/plan/profiles.toml": "profiles name conventions and compilers",
    "harness/run/meson.build": "the list of architectures",
    "harness/store/map_json.cpp": "a key of a format",
    "harness/toolchain/data_models.cpp": "a format of floats: target::FloatFormat::X87",
    "harness/toolchain/test_support.h": "compilers that tests make up",
    "harness/report/html/script/90-page.js": "the difference of two columns",
    "harness/generate/meson.build": "a test of the generators is called so",
}

#: Files of the rooms that judge and report with a number that looks like one of a machine's (bytes of a vector register, the stack's
#: alignment, registers for arguments), and what it is.
NUMBERS = {
    "harness/judge/constructs.cpp": "the length of a list",
    "harness/judge/verdict.cpp": "a rank",
    "harness/report/bundle.cpp": "bytes of a cell",
}
ROOMS_WITHOUT_NUMBERS = ("abi", "judge", "insight", "report", "session", "cli")

_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
_HASH_COMMENT = re.compile(r"#[^\n]*")
_QUOTED = re.compile(r'"(?:\\.|[^"\\\n])*"')


def _code(text: str) -> str:
    """Without comments, with as many lines."""
    return _COMMENT.sub(lambda m: m[0] if m[0][0] == '"' else "\n" * m[0].count("\n"), text)


def _sources() -> Iterator[tuple[str, str]]:
    """What isn't a test, without its comments."""
    for path in sorted(HARNESS.rglob("*")):
        name = str(path.relative_to(ROOT))
        elsewhere = name.startswith(("harness/target/", "harness/run/runner/")) or {"golden", "fuzz"} & set(path.parts)
        if path.suffix in SUFFIXES and not path.stem.endswith("_test") and not elsewhere:
            text = path.read_text()
            yield name, _HASH_COMMENT.sub("", text) if path.suffix in (".py", ".toml", ".build") else _code(text)


def test_no_code_outside_its_folder_has_a_machines_word() -> None:
    sources = list(_sources())
    assert len(sources) > 300
    found = [
        f"{name}:{number}: {line.strip()}"
        for name, text in sources
        if name not in ALLOWED
        for number, line in enumerate(text.splitlines(), 1)
        if WORDS.search(line)
    ]
    assert not found, "\n".join(found)


def test_what_is_allowed_is_needed() -> None:
    texts = dict(_sources())
    assert [name for name in ALLOWED if not WORDS.search(texts.get(name, ""))] == []


def _has_number(code: str) -> bool:
    """A text may show a number, but not say to how many bytes a machine aligns something."""
    texts = " ".join(_QUOTED.findall(code))
    return bool(re.search(r"\b16\b|k_\w*registers = \d", _QUOTED.sub("", code)) or re.search(r"aligned to \d", texts))


def test_what_judges_and_reports_knows_no_number_of_a_machine() -> None:
    sources = {name: text for name, text in _sources() if Path(name).parts[1] in ROOMS_WITHOUT_NUMBERS and Path(name).suffix in (".cpp", ".h", ".js", ".py")}
    assert len(sources) > 150
    assert {name for name, text in sources.items() if _has_number(text)} == set(NUMBERS)


def test_words_and_numbers_are_found() -> None:
    for machine in ("x86_64", "i386"):
        assert WORDS.search(_code((HARNESS / f"target/{machine}.cpp").read_text()))
    for text in ('rules != "Microsoft x64"', '{"c", "sysv64"}', "/^(call|bl|jalr?)/", '"preserve-most"', "model.pointer == 4", '"al"'):
        assert WORDS.search(text), text
    for text in ("align % 16", "k_registers = 6", '"aligned to 16"'):
        assert _has_number(text), text
    assert not _has_number('"16"')


def test_comments_are_no_code() -> None:
    assert _code('a /* i386\n */ b // x86\n"//i386"') == 'a \n b \n"//i386"'
