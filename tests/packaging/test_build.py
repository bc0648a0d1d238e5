"""The built program proves itself, opens as fast as the source, and stays small."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import wizard
from tests.packaging.conftest import REPOSITORY

_MOST_MEGABYTES = 220
_PAIRS = 5


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a build of this checkout is, its self-test passed."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, REPOSITORY / "packaging" / "build.py", "--dist", folder]
    built = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert built.returncode == 0, built.stdout[-4000:] + built.stderr[-4000:]
    assert "practice migration: ok" in built.stdout
    assert "controllers and pages: ok" in built.stdout
    return folder


@pytest.fixture(scope="module")
def program(dist: Path) -> Path:
    return (
        dist / "certificate-wizard" / ("certificate-wizard.exe" if os.name == "nt" else "certificate-wizard")
    )


def test_program_says_its_version_and_nothing_else(program: Path) -> None:
    said = subprocess.run([program, "--version"], capture_output=True, encoding="utf-8")
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout == f"certificate-wizard {wizard.__version__}\n"


def test_bill_of_materials_is_beside_it(dist: Path) -> None:
    bill = json.loads(
        (dist / f"certificate-wizard-{wizard.__version__}.cdx.json").read_text(encoding="utf-8")
    )
    assert bill["metadata"]["component"]["version"] == wizard.__version__


def test_licences_inside_are_of_the_versions_built_in(program: Path) -> None:
    (file,) = program.parent.rglob("licences.json")
    versions = {part["name"]: part["version"] for part in json.loads(file.read_text(encoding="utf-8"))}
    assert versions["certificate-wizard"] == wizard.__version__
    assert versions["Python"] == ".".join(map(str, sys.version_info[:3]))


def test_program_stays_small(program: Path) -> None:
    files = [path for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) < _MOST_MEGABYTES * 1_000_000


@pytest.mark.slow  # a busy machine would decide it
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (Debian: xvfb)")
def test_window_opens_within_one_and_a_half_times_the_source(program: Path) -> None:
    from tests.bench.built_startup import GOAL, measure

    _, _, ratio = measure(str(program), _PAIRS)
    assert ratio <= GOAL
