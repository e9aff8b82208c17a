"""What may include what: the table of docs/architecture.md against every #include and import of the tree.

The table's rows are the rooms of harness/ from the ground up; a room includes only those above its row. Its last column names the
third-party libraries that have their home in the room: their headers are included nowhere else.
"""

from __future__ import annotations

import ast
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from conftest import ROOT

HARNESS = ROOT / "harness"
PAGE = ROOT / "docs/architecture.md"
RUNNER = HARNESS / "run/runner"

# What an #include in angle brackets belongs to, by how it begins. A library that isn't here has no home, and so may not be used.
LIBRARIES = {
    "CLI/": "CLI11", "clang/": "clang", "clang-c/": "clang", "llvm/": "LLVM", "llvm-c/": "LLVM", "nlohmann/": "nlohmann-json", "pugixml.hpp": "pugixml",
    "pybind11/": "pybind11", "Python.h": "pybind11", "sqlite3.h": "SQLite", "toml++/": "toml++", "xxhash.h": "xxHash",
}
EVERYWHERE = ("fmt/", "tl/expected.hpp")
TESTS_ONLY = ("doctest/",)
# C's and POSIX's headers and that of the C++ ABI end in .h, those of C++ in nothing.
POSIX = re.compile(
    r"(sys|linux|asm|netinet)/[\w.]+|(assert|ctype|cxxabi|dirent|dlfcn|elf|errno|fcntl|fenv|float|immintrin|inttypes|limits|link|locale|malloc|math|poll|pthread|pwd|regex|"
    r"sched|semaphore|setjmp|signal|spawn|stdalign|stdarg|stdatomic|stdbool|stddef|stdint|stdio|stdlib|string|strings|time|ucontext|unistd|unwind|wchar|cpuid|fnmatch|glob|termios|x86intrin)\.h"
)
INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)


@dataclass
class Room:
    floor: int
    libraries: set[str]


def read_rooms(page: str) -> dict[str, Room]:
    """The rows of the table that names what is at home where."""
    table = page.split("| home of |", 1)[1].split("\n\n", 1)[0]
    rooms: dict[str, Room] = {}
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if name := re.fullmatch(r"`(\w+)/`", cells[0]):
            rooms[name[1]] = Room(len(rooms), {word.strip() for word in cells[-1].split(",")} - {""})
    return rooms


def generated(room: Path) -> set[str]:
    """Headers that a room's build makes."""
    build = room / "meson.build"
    return set(re.findall(r"output: '(\w+\.h)'", build.read_text())) if build.exists() else set()


def check_file(source: Path, text: str, rooms: dict[str, Room]) -> list[str]:
    """What is wrong with the includes of a file of harness/ROOM/."""
    wrong = []
    room = source.relative_to(HARNESS).parts[0]
    name = source.relative_to(ROOT)
    is_test = source.stem.endswith("_test") or source.stem in ("doctest_main", "test_run", "test_support")
    for own, foreign in INCLUDE.findall(text):
        if own:
            # The runner is built once a machine, with that machine's folder in the search path; programs beside it that a reproduction
            # brings in one folder find what they share with it in core/.
            machines = sorted(folder for folder in (RUNNER / "arch").iterdir() if folder.is_dir()) if source.is_relative_to(RUNNER) else []
            found = next((base / own for base in (source.parent, HARNESS, RUNNER, RUNNER / "core", *machines) if (base / own).exists()), None)
            if found is None:
                if Path(own).name not in generated(HARNESS / room):
                    wrong.append(f"{name}: there is no {own}")
            elif (other := found.resolve().relative_to(HARNESS).parts[0]) not in rooms:
                wrong.append(f"{name}: {other}/ of {own} isn't in {PAGE.name}")
            elif rooms[other].floor > rooms[room].floor:
                wrong.append(f"{name}: {room}/ includes {own}, which is of a later room")
        elif foreign.startswith(TESTS_ONLY):
            if not is_test:
                wrong.append(f"{name}: {foreign} in what isn't a test")
        elif library := next((library for begin, library in LIBRARIES.items() if foreign.startswith(begin)), None):
            if library not in rooms[room].libraries:
                wrong.append(f"{name}: {foreign}, but {library} isn't at home in {room}/")
        elif not foreign.startswith(EVERYWHERE) and not POSIX.fullmatch(foreign) and not re.fullmatch(r"[a-z_]+", foreign):
            wrong.append(f"{name}: nobody knows whose {foreign} is")
    return wrong


@pytest.fixture(scope="module")
def rooms() -> dict[str, Room]:
    return read_rooms(PAGE.read_text())


def sources() -> list[Path]:
    return [path for path in sorted(HARNESS.rglob("*")) if path.suffix in (".c", ".cpp", ".h", ".S") and "html" not in path.parts]


def test_the_page_has_the_rooms_that_there_are(rooms: dict[str, Room]) -> None:
    folders = [folder.name for folder in HARNESS.iterdir() if folder.is_dir()]
    assert sorted(rooms) == sorted(folders)
    # Meson goes through them in the same order.
    listed = re.findall(r"'(\w+)'", re.findall(r"foreach \w+ : \[(.*?)\]", (ROOT / "meson.build").read_text(), re.DOTALL)[0])
    assert listed == list(rooms)


def test_no_include_goes_up_and_each_library_has_its_home(rooms: dict[str, Room]) -> None:
    assert [line for path in sources() for line in check_file(path, path.read_text(), rooms)] == []


def test_each_library_is_used_where_it_is_at_home(rooms: dict[str, Room]) -> None:
    """So that the table doesn't keep what has moved away."""
    used: dict[str, set[str]] = {name: set() for name in rooms}
    for path in sources():
        for _, foreign in INCLUDE.findall(path.read_text()):
            used[path.relative_to(HARNESS).parts[0]] |= {library for begin, library in LIBRARIES.items() if foreign.startswith(begin)}
    known = set(LIBRARIES.values())
    assert {name: room.libraries & known for name, room in rooms.items()} == used


def test_what_the_runner_does_includes_no_machine() -> None:
    """run/runner/core/ is the same for all: machines include it."""
    own = [path for path in (RUNNER / "core").iterdir() if path.suffix in (".c", ".h")]
    assert own and not [path.name for path in own for included, _ in INCLUDE.findall(path.read_text()) if "arch/" in included]


@pytest.mark.parametrize(
    ("where", "text", "says"),
    [
        ("util/text.cpp", '#include "session/request.h"\n', "util/ includes session/request.h, which is of a later room"),
        ("lang/model.h", "#include <nlohmann/json.hpp>\n", "nlohmann-json isn't at home in lang/"),
        ("util/text.cpp", "# include <boost/process.hpp>\n", "nobody knows whose boost/process.hpp is"),
        ("util/text.cpp", "#include <doctest/doctest.h>\n", "in what isn't a test"),
        ("util/text.cpp", '#include "util/gone.h"\n', "there is no util/gone.h"),
    ],
)
def test_what_must_not_be_is_found(rooms: dict[str, Room], where: str, text: str, says: str) -> None:
    (found,) = check_file(HARNESS / where, text, rooms)
    assert says in found
    assert check_file(HARNESS / "util/text_test.cpp", '#include "util/text.h"\n#include <doctest/doctest.h>\n#include <string_view>\n', rooms) == []


def imports(path: Path, package: str, modules: set[str]) -> set[str]:
    """Modules that a module imports, of those that there are, inside of functions as well: that only hides a circle."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found |= {whole if (whole := f"{module}.{one.name}") in modules else module for one in node.names}
    return found & modules


def circles(graph: dict[str, set[str]]) -> list[str]:
    """What is left when modules that import nothing else are taken away, again and again."""
    left = {name: used - {name} for name, used in graph.items()}
    while done := {name for name, used in left.items() if not used}:
        left = {name: used - done for name, used in left.items() if name not in done}
    # Of those, only what is imported by one of them, too, is part of a circle.
    while idle := set(left) - set().union(*left.values()):
        left = {name: used for name, used in left.items() if name not in idle}
    return sorted(left)


@pytest.mark.parametrize("folder", ["generators", "harness/report/html"])
def test_no_circle_among_python_modules(folder: str) -> None:
    paths = {}  # by module: its file, and the package that its relative imports start from
    for path in sorted((ROOT / folder).rglob("*.py")):
        parts = path.relative_to(ROOT / folder).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        package = ".".join(parts[:-1])
        paths[package if is_package else ".".join(parts)] = (path, package)
    graph = {name: imports(path, package, set(paths)) for name, (path, package) in paths.items()}
    assert graph and circles(graph) == []
    assert circles({**graph, "one": {"two"}, "two": {"three"}, "three": {"one"}, "four": {"one"}}) == ["one", "three", "two"]


def test_no_source_is_longer_than_500_lines() -> None:
    """What is longer is two things."""
    listed = subprocess.run(["git", "ls-files", "harness", "generators", "ci", "tests"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    sources = [ROOT / name for name in listed if Path(name).suffix in (".c", ".cpp", ".h", ".S", ".py", ".js") and "golden" not in name]
    if not sources:
        pytest.skip("there is no git checkout here")
    assert len(sources) > 500
    assert [str(path.relative_to(ROOT)) for path in sources if len(path.read_text(encoding="utf-8").splitlines()) > 500] == []
