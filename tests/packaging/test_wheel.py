"""What an installation gets: the version, and every resource inside the package."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import wizard

_REPOSITORY = Path(__file__).resolve().parent.parent.parent


def test_version_is_stated_once_in_effect() -> None:
    project = tomllib.loads((_REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == wizard.__version__


def test_changelog_knows_the_version() -> None:
    assert f"## [{wizard.__version__}]" in (_REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The names inside a wheel of this checkout."""
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", target],
        cwd=_REPOSITORY,
        check=True,
        capture_output=True,
    )
    (built,) = target.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        return frozenset(archive.namelist())


@pytest.mark.parametrize("part", ["report", "icons", "practice", "countries.tsv", "help", "translations"])
def test_wheel_holds_every_resource(wheel: frozenset[str], part: str) -> None:
    resources = _REPOSITORY / "resources"
    below = (resources / part).rglob("*") if (resources / part).is_dir() else [resources / part]
    expected = {
        f"wizard/_resources/{file.relative_to(resources).as_posix()}" for file in below if file.is_file()
    }
    assert expected
    assert expected <= wheel


def test_wheel_holds_the_report_and_every_page(wheel: frozenset[str]) -> None:
    assert "wizard/_resources/report/report.html.jinja" in wheel
    pages = {file.relative_to(_REPOSITORY).as_posix() for file in _REPOSITORY.glob("wizard/steps/*/page.py")}
    assert pages <= wheel


def test_wheel_holds_nothing_else(wheel: frozenset[str]) -> None:
    assert {name.partition("/")[0] for name in wheel} == {
        "wizard",
        f"certificate_wizard-{wizard.__version__}.dist-info",
    }
