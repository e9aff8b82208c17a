"""Markdown documents as tests see them: code blocks with their kind, code within lines, links, headings."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from conftest import ROOT

FENCE = re.compile(r"^( *)```(.*)$")


@dataclass(frozen=True)
class Block:
    """A code block; `kind` is what stands behind its opening fence."""

    document: str
    line: int
    kind: str
    text: str

    def __str__(self) -> str:
        return f"{self.document}:{self.line}"


@dataclass(frozen=True)
class Word:
    """Code within a line, or the target of a link."""

    document: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.document}:{self.line}: {self.text}"


@dataclass(frozen=True)
class Command:
    """A command line of a block, and what the block shows of its output, if it shows any."""

    block: Block
    line: int
    text: str
    sample: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.block.document}:{self.line}"


class Document:
    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = (ROOT / name).parent
        self.text = (ROOT / name).read_text(encoding="utf-8")
        self.blocks: list[Block] = []
        prose: list[str] = []
        inside: tuple[int, str, str, list[str]] | None = None
        for number, line in enumerate(self.text.splitlines(), 1):
            fence = FENCE.match(line)
            if inside is None and fence:
                inside = (number, fence[1], fence[2], [])
            elif inside is None:
                prose.append(line)
                continue
            elif fence and not fence[2]:
                self.blocks.append(Block(name, inside[0], inside[2], "".join(text + "\n" for text in inside[3])))
                inside = None
            else:
                inside[3].append(line.removeprefix(inside[1]))
            prose.append("")
        assert inside is None, f"{name}:{inside[0] if inside else 0}: a code block has no end"
        self.prose = prose

    def code(self) -> list[Word]:
        """What stands between backquotes in a line."""
        return [Word(self.name, number, found[1]) for number, line in enumerate(self.prose, 1) for found in re.finditer(r"`([^`]+)`", line)]

    def links(self) -> list[Word]:
        plain = [re.sub(r"`[^`]*`", lambda code: "x" * len(code[0]), line) for line in self.prose]
        return [Word(self.name, number, found[1]) for number, line in enumerate(plain, 1) for found in re.finditer(r"\]\(([^)\s]+)\)", line)]

    def anchors(self) -> set[str]:
        """As GitHub makes them of headings."""
        headings = [re.sub(r"[^\w\- ]", "", line.lstrip("#").strip().lower()).replace(" ", "-") for line in self.prose if re.match(r"#+ ", line)]
        return set(headings)

    def indented(self) -> list[int]:
        """Lines that Markdown takes for code because they are indented: those of no list."""
        found = []
        listed = False
        for number, line in enumerate(self.prose, 1):
            if line.strip():
                listed = bool(re.match(r"\s*([*-]|\d+\.) ", line)) or (listed and line.startswith(" "))
                if line.startswith("    ") and not listed:
                    found.append(number)
        return found


def documents() -> list[Document]:
    files = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("**/*.md"), *(ROOT / folder / "README.md" for folder in ("generators", "toolchains", "results"))]
    return [Document(str(file.relative_to(ROOT))) for file in sorted(files)]


def commands(block: Block) -> list[Command]:
    """`sh`: a command a line. `console`: commands behind `$ `, and what they print."""
    found: list[Command] = []
    for offset, line in enumerate(block.text.splitlines(), 1):
        if block.kind == "console" and line.startswith("$ "):
            found.append(Command(block, block.line + offset, line[2:], ()))
        elif block.kind == "console":
            assert found, f"{block}: a console block begins with a command behind '$ '"
            last = found.pop()
            found.append(Command(block, last.line, last.text, (*last.sample, line)))
        elif line.strip() and not line.lstrip().startswith("#"):
            found.append(Command(block, block.line + offset, line, ()))
    return found


def differs(sample: tuple[str, ...], printed: str) -> str:
    """Where what was printed isn't what a sample shows; empty if it is.

    A line `…` of the sample stands for any lines, `…` within a line for any text. White space at the ends doesn't count.
    """
    lines = [line.rstrip() for line in printed.splitlines()]
    wanted = [line.rstrip() for line in sample]
    while wanted and not wanted[-1]:
        wanted.pop()
    while lines and not lines[-1]:
        lines.pop()
    # What the first i lines of the sample can stand for, as numbers of lines printed.
    reach = {0}
    for line in wanted:
        if line.strip() == "…":
            after = set(range(min(reach), len(lines) + 1))
        else:
            shape = re.compile(".*".join(re.escape(part) for part in line.split("…")))
            after = {at + 1 for at in reach if at < len(lines) and shape.fullmatch(lines[at])}
        if not after:
            there = "\n".join(lines[max(0, min(reach) - 3) : max(reach) + 4])
            return f"the sample has\n{line}\nwhich isn't what follows in\n{there}"
        reach = after
    return "" if len(lines) in reach else "the sample ends, and this is left:\n" + "\n".join(lines[max(reach) :])


DOCUMENTS = documents()
BLOCKS = [block for document in DOCUMENTS for block in document.blocks]


def all_commands() -> list[Command]:
    return [command for block in BLOCKS if block.kind in ("sh", "console") for command in commands(block)]


def abiter_words(text: str) -> list[list[str]]:
    """Words of each `abiter …` in a text: those of a pipe or behind `;` end it."""
    try:
        lexer = shlex.shlex(re.sub(r"[\[\]…]", " ", text), posix=True, punctuation_chars=";|&")
        lexer.whitespace_split = True
        words = list(lexer)
    except ValueError:
        return []
    found: list[list[str]] = []
    inside = False
    for before, word in zip(["", *words], words, strict=False):
        if word in (";", "|", "&&"):
            inside = False
        elif word == "abiter" and (not before or before in (";", "|", "&&")):
            found.append([])
            inside = True
        elif inside:
            found[-1].append(word)
    return found


def texts_with_commands() -> Iterator[Word]:
    for command in all_commands():
        yield Word(command.block.document, command.line, command.text)
    for document in DOCUMENTS:
        if document.name != "CHANGELOG.md":
            yield from document.code()
