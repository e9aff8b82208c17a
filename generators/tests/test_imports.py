"""The modules of the generators: no two of them need each other."""

from __future__ import annotations

import ast
import unittest
from pathlib import Path

GENERATORS = Path(__file__).resolve().parent.parent


def modules() -> dict[str, Path]:
    """By name; those of tests left out."""
    found = {}
    for path in sorted(GENERATORS.glob("*/*.py")):
        if path.parent.name != "tests":
            found[path.parent.name if path.stem == "__init__" else f"{path.parent.name}.{path.stem}"] = path
    return found


def imports(path: Path, known: dict[str, Path]) -> set[str]:
    """Modules that a file imports, be it for its annotations only."""
    package = path.parent.name
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package if node.level else node.module or ""
            if node.level and node.module:
                base = f"{package}.{node.module}"
            # `from . import x` imports a module, and not the package that is just being made.
            inside = {f"{base}.{alias.name}" for alias in node.names if f"{base}.{alias.name}" in known}
            found.update(inside if len(inside) == len(node.names) else inside | {base})
    return found & set(known)


def circle(graph: dict[str, set[str]]) -> list[str]:
    """A way from a module back to itself; empty if there is none."""
    done: set[str] = set()

    def walk(module: str, way: list[str]) -> list[str]:
        if module in way:
            return [*way[way.index(module) :], module]
        if module in done:
            return []
        for other in sorted(graph[module]):
            if found := walk(other, [*way, module]):
                return found
        done.add(module)
        return []

    return next((found for module in sorted(graph) if (found := walk(module, []))), [])


class Imports(unittest.TestCase):
    def test_no_module_comes_back_to_itself(self) -> None:
        known = modules()
        graph = {name: imports(path, known) for name, path in known.items()}
        self.assertIn("c_family.types", graph["c_family.codecs"])
        self.assertIn("common.view", graph["rust"])
        self.assertEqual([], circle(graph))

    def test_a_circle_is_found(self) -> None:
        self.assertEqual(["a", "b", "c", "a"], circle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}))

    def test_common_knows_no_language(self) -> None:
        known = modules()
        for name, path in known.items():
            if name.startswith("common"):
                self.assertEqual(set(), {m for m in imports(path, known) if not m.startswith("common")}, name)
