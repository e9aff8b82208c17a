"""How generated text is laid out: what fits stands on one line, what doesn't is broken where a reader would break it."""

from __future__ import annotations

#: Columns of a line, as far as names allow.
WIDTH = 118


def body(head: str, statements: list[str], indent: str = "  ") -> str:
    """A function: `head { statements }`, on one line or on a line each. Statements that have lines of their own are indented
    already."""
    one = " ".join([head, "{", *statements, "}"])
    if len(one) <= WIDTH and not any(line.startswith(" ") or "\n" in line for line in statements):
        return f"{one}\n"
    return "\n".join([f"{head} {{", *(f"{indent}{line}" for line in statements), "}"]) + "\n"


def listed(before: str, items: list[str], after: str, indent: str = "    ", room: int = WIDTH) -> str:
    """`before(items)after`, with the items on lines of their own if it takes several: parameters and arguments. `room`: columns
    of the first line."""
    one = f"{before}{', '.join(items)}{after}"
    if len(one) <= room or not items:
        return one
    lines, row = [before], ""
    for i, item in enumerate(items):
        text = item + ("," if i + 1 < len(items) else "")
        if row and len(indent) + len(row) + 1 + len(text) > WIDTH:
            lines.append(indent + row)
            row = ""
        row += (" " if row else "") + text
    return "\n".join([*lines, indent + row]) + after
