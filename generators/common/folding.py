"""Lines that got too long, folded. Who writes a line doesn't always know how deep it will stand, nor how long its names are."""

from __future__ import annotations

import re

from .layout import WIDTH
from .unit import Part, Unit, Unsupported

_CLOSER = {"(": ")", "[": "]", "{": "}"}
# A lone ' is a lifetime's, not a literal's. A literal has at least two characters, which tells it from a bracket.
_LITERAL = re.compile(r""" "(?:[^"\\]|\\.)*" | '(?=\\|.')(?:[^'\\]|\\.)*' """, re.VERBOSE)
_SPACE = re.compile(_LITERAL.pattern + "|[ ]", re.VERBOSE)
_TOKEN = re.compile(_LITERAL.pattern + r" | [()\[\]{},;]", re.VERBOSE)


def unit_of(prelude: str, parts: list[Part], unsupported: list[Unsupported], indent: str) -> Unit:
    """A unit with lines that fit. `indent`: how far a block is indented in the language."""
    return Unit(folded(prelude, indent), [part._replace(text=folded(part.text, indent), fallback=folded(part.fallback, indent)) for part in parts], unsupported)


def folded(text: str, unit: str, room: int = WIDTH) -> str:
    """Text with lines of at most `room` columns, as far as names allow. `unit`: how far a block is indented. Directives, comments
    and what stands in front of one stay as they are."""
    if len(text) <= room or max(map(len, text.split("\n"))) <= room:
        return text
    lines: list[str] = []
    directive = False  # the line before ends with a backslash
    comment = False  # it is in one that begins above it
    for line in text.split("\n"):
        stripped = line.lstrip(" ")
        directive = directive or (stripped.startswith("#") and stripped[1:2] not in "[!")
        begins = stripped.startswith("/*") and "*/" not in stripped
        if len(line) <= room or directive or comment or _is_whole(stripped):
            lines.append(line)
            directive = directive and line.endswith("\\")
        else:
            lines += _fold(stripped, line[: len(line) - len(stripped)], unit, room)
        comment = begins or (comment and "*/" not in stripped)
    return "\n".join(lines)


def _is_whole(line: str) -> bool:
    """Line ends mean something in it."""
    return line.startswith("/*") or ("//" in line and "//" in _LITERAL.sub("", line))


def _scan(line: str) -> list[tuple[int, int, str]]:
    """(index, depth, character) of brackets, commas and semicolons outside literals; a bracket has the depth around it."""
    found = []
    depth = 0
    for token in _TOKEN.finditer(line):
        c = token[0]
        if len(c) > 1:
            continue
        if c in ")]}":
            depth -= 1
        found.append((token.start(), depth, c))
        if c in "([{":
            depth += 1
    return found


def _fold(line: str, indent: str, unit: str, room: int) -> list[str]:
    if len(indent) + len(line) <= room:
        return [indent + line]
    scan = _scan(line)
    if min((depth for _, depth, _ in scan), default=0) < 0 or line.endswith(","):  # a row of a list that is broken already
        items = _items(line)
        return _rows(items, indent, unit, room) if len(items) > 1 else _broken(line, indent, unit, room)
    statements = _statements(line, scan)
    if len(statements) > 1:
        return [row for one in statements for row in _fold(one, indent, unit, room)]
    group = _group(scan)
    if group is None:
        return _broken(line, indent, unit, room)
    begin, end = group
    before, inside, after = line[: begin + 1], line[begin + 1 : end].strip(), line[end:]
    head = _fold(before, indent, unit, room) if before != line else [indent + before]
    if line[begin] == "{" and any(c in ";{" and depth == 0 for _, depth, c in _scan(inside)):
        lines = [row for one in _statements(inside, _scan(inside)) for row in _fold(one, indent + unit, unit, room)]
        return [*head, *lines, *_fold(after, indent, unit, room)]
    further = indent + 2 * unit
    if line[begin] == "{":
        return [*head, *_rows(_items(inside), indent + unit, unit, room), *_fold(after, indent, unit, room)]
    items = _items(inside)
    if len(further) + len(items[-1]) + len(after) <= room:
        items[-1] += after
        return [*head, *_rows(items, further, unit, room)]
    return [*head, *_rows(items, further, unit, room), *_fold(after, indent, unit, room)]


def _rows(items: list[str], indent: str, unit: str, room: int) -> list[str]:
    """As many items on a line as it has room for."""
    rows: list[str] = []
    row = ""
    for item in items:
        if row and len(indent) + len(row) + 1 + len(item) > room:
            rows += _fold_row(row, indent, unit, room)
            row = ""
        row += (" " if row else "") + item
    return rows + _fold_row(row, indent, unit, room)


def _fold_row(row: str, indent: str, unit: str, room: int) -> list[str]:
    """One that is too long has a single item."""
    comma = "," if row.endswith(",") else ""
    lines = _fold(row.removesuffix(","), indent, unit, room - len(comma))
    return [*lines[:-1], lines[-1] + comma]


def _statements(line: str, scan: list[tuple[int, int, str]]) -> list[str]:
    """Each with its semicolon; a block ends one, unless it goes on behind it."""
    found, begin = [], 0
    for i, depth, c in scan:
        rest = line[i + 1 :].lstrip()
        ends = c == ";" or (c == "}" and rest and rest[0] not in ";,).=" and not rest.startswith(("else", "as ")))
        if depth == 0 and ends and line[i + 1 : i + 2] == " ":
            found.append(line[begin : i + 1].strip())
            begin = i + 1
    rest = line[begin:].strip()
    return [*found, rest] if rest else found


def _items(text: str) -> list[str]:
    """Each with its comma."""
    found, begin = [], 0
    for i, depth, c in _scan(text):
        if depth <= 0 and c == "," and text[i + 1 : i + 2] == " ":
            found.append(text[begin : i + 1].strip())
            begin = i + 1
    return [*found, text[begin:].strip()]


def _group(scan: list[tuple[int, int, str]]) -> tuple[int, int] | None:
    """The brackets that are opened up: a block's, else the longest; none if there is nothing in any."""
    found = []
    opened = None
    for i, depth, c in scan:
        if depth == 0 and c in _CLOSER:
            opened = (i, c)
        elif depth == 0 and opened is not None and c == _CLOSER[opened[1]]:
            if i - opened[0] > 1:
                found.append((opened[1] == "{", i - opened[0], opened[0], i))
            opened = None
    return max(found)[2:] if found else None


def _broken(line: str, indent: str, unit: str, room: int) -> list[str]:
    """At the last space that there is room for, or at the first one."""
    spaces = [token.start() for token in _SPACE.finditer(line.rstrip()) if token[0] == " "]
    fitting = [i for i in spaces if len(indent) + i <= room]
    if not spaces:
        return [indent + line]
    at = fitting[-1] if fitting else spaces[0]
    further = indent + 2 * unit
    rest = line[at + 1 :]
    return [indent + line[:at], *_broken(rest, further, unit, room)] if len(further) + len(rest) > room else [indent + line[:at], further + rest]
