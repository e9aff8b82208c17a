"""Files of specs: which names they may have, and by which paths they are reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Abiter, Finished
from wanted import Toolchains

F = 'fn "f" { inputs { a "i32" } }\n'


def listed(abiter: Abiter, *specs: Path | str) -> Finished:
    words = [word for spec in specs for word in ("--spec", str(spec))]
    return abiter("list", "--functions", *words)


def test_two_specs_of_one_name_are_refused(abiter: Abiter, tmp_path: Path) -> None:
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.kdl").write_text(F, encoding="utf-8")
    here, there = (tmp_path / folder / "a.kdl" for folder in ("here", "there"))
    done = listed(abiter, here, there)
    assert done.code == 2
    assert f"two spec files have the name 'a': {here} and {there}" in done.err


def test_a_spec_that_is_named_twice_is_one(abiter: Abiter, tmp_path: Path) -> None:
    spec = tmp_path / "a.kdl"
    spec.write_text(F, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/a.kdl").symlink_to(spec)
    once = listed(abiter, spec)
    assert once.code == 0 and once.out.count("f") >= 1
    assert listed(abiter, spec, tmp_path / "sub/../a.kdl", tmp_path / "sub/a.kdl").out == once.out


@pytest.mark.parametrize("name", ["new\nline", "a::b", "a->b", "a@i386", "a+repr-rust", "t\tb"])
def test_names_that_ids_of_cases_can_not_hold_are_refused(abiter: Abiter, tmp_path: Path, name: str) -> None:
    spec = tmp_path / f"{name}.kdl"
    spec.write_text(F, encoding="utf-8")
    done = listed(abiter, spec)
    assert done.code == 2
    assert "the name of the spec file" in done.err and "rename the file" in done.err


@pytest.mark.parametrize("name", ["my spec", "ü", "a$b", "a*b", "!b", "a:b", "q'q", 'a"b', "a#b", "-x"])
def test_other_names_are_taken(abiter: Abiter, need: Toolchains, tmp_path: Path, name: str) -> None:
    spec = tmp_path / f"{name}.kdl"
    spec.write_text(F, encoding="utf-8")
    [gcc] = need("gcc")
    done = abiter("run", "--spec", str(spec), "--toolchain", gcc, "--convention", "c")
    assert done.code == 0, done.err
    assert "1 case" in done.out


def test_a_file_is_included_once_by_whatever_path(abiter: Abiter, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "point.kdl").write_text('struct "Point" { x "f64" }\n', encoding="utf-8")
    (tmp_path / "sub/link.kdl").symlink_to(tmp_path / "point.kdl")
    (tmp_path / "folder").symlink_to(tmp_path, target_is_directory=True)
    spec = tmp_path / "a.kdl"
    paths = ("point.kdl", "sub/link.kdl", "./sub/../point.kdl", "folder/point.kdl", str(tmp_path / "point.kdl"))
    spec.write_text("".join(f'include "{path}"\n' for path in paths) + 'fn "f" { inputs { p "Point" } }\n', encoding="utf-8")
    done = listed(abiter, spec)
    assert done.code == 0, done.err


def test_only_specs_are_included(abiter: Abiter, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("what nobody shall read\n", encoding="utf-8")
    spec = tmp_path / "a.kdl"
    for path in ("secret", "../" * 20 + "etc/passwd", "/etc/passwd"):
        spec.write_text(f'include "{path}"\n{F}', encoding="utf-8")
        done = listed(abiter, spec)
        assert done.code == 2
        assert "this is not the path of a spec" in done.err and "NAME.kdl" in done.err
        assert "root:" not in done.err and "nobody" not in done.err


def test_a_file_of_another_name_is_no_spec(abiter: Abiter, tmp_path: Path) -> None:
    spec = tmp_path / "noext"
    spec.write_text(F, encoding="utf-8")
    done = listed(abiter, spec)
    assert done.code == 2
    assert "is not a spec" in done.err and "NAME.kdl" in done.err
