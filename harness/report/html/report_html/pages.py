"""The page itself, by Jinja2's templates beside this file."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import jinja2

from .model import Run, Verdicts

HERE = Path(__file__).parent / "templates"


def thousands(number: float) -> str:
    """12345 → 12 345, with thin spaces that don't break."""
    return f"{number:,.0f}".replace(",", "\u202f")


def address(view: str, **words: str | list[str]) -> str:
    """A link within the page: `#cases?spec=procgen%2Fi128`. The words are those of the command line."""
    pairs = [(name, value) for name, values in words.items() for value in ([values] if isinstance(values, str) else values) if value]
    query = "&".join(f"{name}={quote(value, safe='/*:+,!~@>')}" for name, value in pairs)
    return f"#{view}?{query}" if query else f"#{view}"


def taking_part(toolchain: str) -> list[str]:
    """Globs of the pairings with a toolchain on either side, for address(pair=…)."""
    return [f"{toolchain}->*", f"*->{toolchain}"]


def environment(verdicts: Verdicts) -> jinja2.Environment:
    made = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.ChainableUndefined)
    made.filters["thousands"] = thousands
    skipped = verdicts.by_letter[verdicts.first("skipped")]
    made.globals.update(address=address, taking_part=taking_part, verdicts=verdicts.by_name, unsupported=skipped)
    return made


def index(run: Run, **values: object) -> str:
    return environment(run.verdicts).get_template("index.html").render(run=run, **values) + "\n"


def stylesheet() -> str:
    return (HERE / "style.css").read_text(encoding="utf-8")
