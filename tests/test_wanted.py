"""What tests mean by the toolchains that they need."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wanted import Toolchains

VERSIONS = {"gcc-9": "9.4.0", "gcc-12": "12.2.0", "gcc-12-O2": "12.2.0", "gcc-12-m32": "12.2.0", "gcc-12+cbindgen-0.24": "12.2.0", "g++-12": "12.2.0"}
VERSIONS |= {
    "rustc-1.63": "1.63.0", "rustc-1.100": "1.100.0", "rustc-1.101-nightly": "1.101.0-nightly", "tcc": "0.9.27", "clang-16": "16.0.6",
    "clang-19": "19.1.7",
}
MACHINE = Toolchains({id_: {"version": version, "compiler": f"/usr/bin/{id_}"} for id_, version in VERSIONS.items()})


@pytest.mark.parametrize(
    ("want", "ids"),
    [
        ("gcc", ["gcc-12", "gcc-9"]),
        ("gcc <12", ["gcc-9"]),
        ("gcc -O2", ["gcc-12-O2"]),
        ("gcc -m32", ["gcc-12-m32"]),
        ("g++", ["g++-12"]),
        ("clang >=17 <20", ["clang-19"]),
        ("clang <16", []),
        ("rustc", ["rustc-1.100", "rustc-1.63"]),
        ("rustc <1.71", ["rustc-1.63"]),
        ("rustc nightly", ["rustc-1.101-nightly"]),
        ("tcc", ["tcc"]),
    ],
)
def test_the_newest_that_would_do_comes_first(want: str, ids: list[str]) -> None:
    assert MACHINE.matching(want) == ids


def test_each_want_gets_another_one() -> None:
    assert MACHINE("gcc", "gcc", "rustc >=1.81") == ["gcc-12", "gcc-9", "rustc-1.100"]


def test_what_is_missing_skips_the_test_with_the_reason() -> None:
    for wants, reason in ((("clang >=20",), "there is no clang >=20 on this machine"), (("tcc", "tcc"), "there is no other tcc on this machine")):
        with pytest.raises(pytest.skip.Exception, match=reason):
            MACHINE(*wants)


def test_a_want_with_a_mistake_is_no_skip() -> None:
    with pytest.raises(AssertionError, match="is not understood"):
        MACHINE("gcc =12")


#: What is about certain compilers, and is skipped where these are missing; and texts that need no compiler of the name.
NAMES_ITS_OWN = {"test_regressions.py", "test_wanted.py", "test_docs.py"}


def test_tests_name_what_they_need_and_no_package_of_this_year() -> None:
    named = []
    for file in sorted(Path(__file__).parent.glob("*.py")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found = re.findall(r"""(?<![\w+-])(?:gcc|g\+\+|clang|clang\+\+|rustc)-\d[\w.-]*""", line)
            if file.name not in NAMES_ITS_OWN and [one for one in found if not one.startswith(("clang-99", "gcc-99"))] and '"""' not in line:
                named.append(f"{file.name}:{number}: {found[0]}")
    assert named == []
