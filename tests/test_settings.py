"""abiter.toml: flags and profiles of a project; and where results are kept without it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from conftest import ROOT, Abiter, Finished
from wanted import Toolchains

SPEC = 'fn "f" { inputs { a "i32" } }\n'


def run_in(folder: Path, *words: str, **environment: str) -> Finished:
    """Without the results folder of the tests."""
    program = Abiter(folder).program
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("ABITER", "XDG"))}
    done = subprocess.run([program, *words], capture_output=True, text=True, timeout=300, check=False, cwd=folder, env={**kept, **environment})
    return Finished(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def project(tmp_path: Path, need: Toolchains) -> Path:
    [gcc] = need("gcc")
    (tmp_path / "deep/er").mkdir(parents=True)
    (tmp_path / "a.kdl").write_text(SPEC, encoding="utf-8")
    profile = f'[profile.mine]\nspecs = ["structs/empty"]\ntoolchains = ["{gcc}"]\nconventions = ["c"]\nvalues = ["graffiti"]\n'
    (tmp_path / "abiter.toml").write_text(f'[flags]\nresults = "kept"\nprofile = "mine"\nno-evidence = true\njobs = 2\n{profile}', encoding="utf-8")
    return tmp_path


def test_it_is_found_from_below_and_its_paths_are_relative_to_it(project: Path) -> None:
    done = run_in(project / "deep/er", "run")
    assert done.code == 0, done.err
    assert "values graffiti" in done.err + done.out
    assert (project / "kept/abiter.db").is_file()
    (line,) = [line for line in run_in(project / "deep", "runs").out.splitlines() if line.startswith("20")]
    assert "-P mine" in line


def test_the_command_line_comes_first(project: Path) -> None:
    (project / "other.toml").write_text("", encoding="utf-8")
    mine = run_in(project, "list", "--count")
    assert mine.code == 0 and int(mine.out) < 100
    assert int(run_in(project, "list", "--count", "-P", "quick").out) > 10 * int(mine.out)
    assert int(run_in(project, "list", "--count", "--config", "other.toml").out) > 1000 * int(mine.out)
    assert run_in(project, "runs", "--results", "elsewhere").code == 0
    assert not (project / "kept/abiter.db").exists()


@pytest.mark.parametrize(
    ("flags", "message", "hint"),
    [
        ("job = 1", "abiter.toml:2:7: error: 'job' is not a flag that a file can set", "did you mean 'jobs'?"),
        ('spec = ["a.kdl"]', "abiter.toml:2:8: error: 'spec' is not a flag that a file can set", "belongs into a profile"),
        ('rerun = "last"', "abiter.toml:2:9: error: 'rerun' is not a flag that a file can set", "belongs into a profile"),
        ("jobs = 1.5", "abiter.toml:2:8: error: 'jobs' must be a text, a number, true or false, or a list of texts", ""),
        ('color = "purple"', "--color: 'purple' is not one of auto, always, never", "abiter.toml sets --color=purple"),
        ("jobs", "abiter.toml:", "see https://toml.io"),
    ],
)
def test_what_is_wrong_in_it_is_an_error_with_its_place(tmp_path: Path, flags: str, message: str, hint: str) -> None:
    (tmp_path / "abiter.toml").write_text(f"[flags]\n{flags}\n", encoding="utf-8")
    done = run_in(tmp_path, "toolchains", "--results", "r")
    assert done.code == 2
    assert message in done.err and hint in done.err, done.err


def test_a_flag_of_another_command_is_ignored(tmp_path: Path) -> None:
    (tmp_path / "abiter.toml").write_text('[flags]\njunit = "x.xml"\nresults = "kept"\n', encoding="utf-8")
    assert run_in(tmp_path, "list", "--specs").code == 0
    assert not (tmp_path / "x.xml").exists()


def test_results_are_where_the_environment_says(tmp_path: Path) -> None:
    assert run_in(tmp_path, "toolchains", ABITER_RESULTS=str(tmp_path / "mine")).code == 0
    assert (tmp_path / "mine/cache").is_dir()


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="setpriv isn't there, and root may write everywhere")
def test_results_go_to_the_state_folder_where_the_checkout_can_not_be_written(need: Toolchains) -> None:
    [gcc] = need("gcc")
    with tempfile.TemporaryDirectory() as folder:
        check_state_folder(Path(folder), gcc)


def check_state_folder(tmp_path: Path, gcc: str) -> None:
    root = tmp_path / "checkout"
    root.mkdir()
    for name in ("specs", "toolchains", "generators", "expectations"):
        (root / name).symlink_to(ROOT / name)
    state = tmp_path / "state"
    state.mkdir(mode=0o777)
    state.chmod(0o777)
    tmp_path.chmod(0o755)
    root.chmod(0o555)
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    if subprocess.run([*nobody, "test", "-x", Abiter(tmp_path).program, "-a", "-d", str(root / "specs/structs")], check=False).returncode:
        pytest.skip("another user can't reach what is tested")
    words = [*nobody, Abiter(tmp_path).program, "run", "--spec", "structs/empty", "--toolchain", gcc, "--convention", "c"]
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("ABITER", "XDG"))}
    environment = {**kept, "ABITER_ROOT": str(root), "XDG_STATE_HOME": str(state)}
    done = subprocess.run(words, capture_output=True, text=True, timeout=300, check=False, env=environment, cwd="/")
    assert done.returncode == 0, done.stderr
    assert (state / "abiter/abiter.db").is_file()
