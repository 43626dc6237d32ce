"""The wheel as someone installs it: what is in it, and a session run from it far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from interviewer.library import content

ROOT = Path(__file__).parent.parent
DATA = ("personas", "prompts", "transcripts")


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel installs, and nothing of the checkout."""
    built, installed = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("site")
    # --no-index: hatchling is in the dev extras, and nothing has to be fetched.
    command = [sys.executable, "-m", "pip", "wheel", ".", "--no-deps", "--no-build-isolation", "--no-index"]
    result = subprocess.run(
        [*command, "--quiet", "--disable-pip-version-check", "-w", str(built)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    return installed


def run(unpacked: Path, cwd: Path, *args: str, script: str = "") -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k != "INTERVIEWER_ASSETS"} | {"PYTHONPATH": str(unpacked)}
    command = [sys.executable, *args]
    return subprocess.run(
        command, input=script, capture_output=True, text=True, cwd=cwd, timeout=60, env=env, check=False
    )


def files(folder: Path, pattern: str = "*") -> set[str]:
    """Files below `folder` as relative paths, without byte code and hidden ones."""
    found = (p.relative_to(folder) for p in folder.rglob(pattern) if p.is_file())
    return {p.as_posix() for p in found if p.suffix != ".pyc" and not any(x.startswith(".") for x in p.parts)}


def test_it_holds_the_package_and_its_data_and_nothing_else(unpacked: Path) -> None:
    assert {p.name.partition("-")[0] for p in unpacked.iterdir()} == {"interviewer"}
    code = {name for name in files(unpacked / "interviewer") if not name.startswith("_data/")}
    assert code == files(ROOT / "interviewer")
    for folder in DATA:
        assert files(unpacked / "interviewer" / "_data" / folder) == files(ROOT / folder), folder


def test_a_session_runs_from_it_in_another_folder(unpacked: Path, tmp_path: Path) -> None:
    where = run(unpacked, tmp_path, "-c", "import interviewer.paths as p; print(p.__file__); print(p.assets())")
    assert where.stdout.splitlines() == [
        str(unpacked / "interviewer" / "paths.py"), str(unpacked / "interviewer" / "_data"),
    ]  # fmt: skip
    practice = ["-m", "interviewer", "practice", "--plain", "--problem", "alert-routing", "--data", str(tmp_path)]
    result = run(unpacked, tmp_path, *practice, script="For whom is this?\n")
    assert result.returncode == 0, result.stderr
    assert "INTERVIEWER: " in result.stdout
    assert " ".join(content.problem("alert-routing").brief.split()) in result.stdout


def test_all_its_content_loads(unpacked: Path, tmp_path: Path) -> None:
    result = run(unpacked, tmp_path, "-m", "interviewer", "doctor", "--data", str(tmp_path))
    assert result.returncode == 0, result.stdout
    assert "all load" in result.stdout


def test_a_clone_has_every_folder_the_wheel_is_made_of() -> None:
    """git keeps no empty folder, and the build stops where one is missing."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        forced = tomllib.load(file)["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert set(forced) == set(DATA)
    assert [folder for folder in forced if not any(p.is_file() for p in (ROOT / folder).rglob("*"))] == []
