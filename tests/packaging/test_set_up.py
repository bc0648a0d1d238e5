"""The two commands of the README, and what setting up says where it cannot go on."""

from __future__ import annotations

import importlib
import os
import shutil
import stat
import sys
from pathlib import Path
from types import ModuleType

import pytest

_REPOSITORY = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(_REPOSITORY / "packaging"))


@pytest.fixture
def start(scripts: None) -> ModuleType:
    return importlib.import_module("start")


@pytest.fixture
def environment(scripts: None) -> ModuleType:
    return importlib.import_module("environment")


def test_readme_names_the_two_commands() -> None:
    readme = (_REPOSITORY / "README.md").read_text(encoding="utf-8").splitlines()
    assert "python3 packaging/start.py practice --unattended" in readme
    assert "python3 tests/run.py" in readme


def test_ci_runs_the_second_command_and_nothing_else() -> None:
    script = _REPOSITORY / ".ci" / "run"
    lines = script.read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["#!/usr/bin/env bash", "set -euo pipefail"]
    assert [line for line in lines[2:] if not line.startswith("cd ")] == ["python3 tests/run.py"]


def test_the_codecs_run_fails_below_every_branch(scripts: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test once: two rooms with their coverage, the others without; what is named runs alone."""
    monkeypatch.syspath_prepend(str(_REPOSITORY / "tests"))
    run = importlib.import_module("run")
    keystores, packages, others = run.tests([])
    for room, command in (("keystores", keystores), ("packages", packages)):
        configuration = _REPOSITORY / f"tests/{room}/coverage.ini"
        assert f"--cov-config={configuration.relative_to(_REPOSITORY).as_posix()}" in command
        assert "fail_under = 100" in configuration.read_text(encoding="utf-8").splitlines()
        assert f"--ignore=tests/{room}" in others
    assert not any(part.startswith("--cov") for part in others)
    assert list(run.tests(["tests/ui"])) == [(*run.TESTS, "tests/ui")]


def test_tools_that_may_not_be_installed_are_gone_without(
    scripts: None,
    environment: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    environment.add_tools({"makensis": "nsis"})
    assert "nsis" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Windows has no executable bit")
def test_ci_script_may_be_executed() -> None:
    assert (_REPOSITORY / ".ci" / "run").stat().st_mode & stat.S_IXUSR


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["practice"], True),
        (["practice", "--profile", "5.1"], True),
        (["practice", "--unattended"], False),
        (["practice", "--help"], False),
        (["run", "--answers", "answers.toml"], False),
        (["--version"], False),
    ],
)
def test_only_the_window_asks_for_system_libraries(
    start: ModuleType, arguments: list[str], window: bool
) -> None:
    assert start.opens_window(arguments) is window


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has Qt's libraries in packages")
class TestSystemLibraries:
    def test_without_the_right_to_install_the_command_is_named(
        self, environment: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
        with pytest.raises(environment.NotPrepared) as raised:
            environment.prepare_qt({"libabsent.so.9": "libabsent9", "libc.so.6": "libc6"}, ["xvfb"])
        command = str(raised.value).splitlines()[-1]
        assert command.startswith("  sudo apt-get install -y --no-install-recommends ")
        assert {"libabsent9", "xvfb"} <= set(command.split())
        assert "libc6" not in command.split()

    def test_without_apt_the_packages_are_named(
        self, environment: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(shutil, "which", lambda name: None)
        with pytest.raises(environment.NotPrepared, match="libabsent9"):
            environment.prepare_qt({"libabsent.so.9": "libabsent9"})

    def test_a_japanese_font_is_wanted_where_there_is_none(
        self, environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(environment, "_FONTS", tmp_path)
        assert environment.japanese_font() == ["fonts-noto-cjk"]
        (tmp_path / "opentype").mkdir()
        (tmp_path / "opentype" / "NotoSansCJK-Regular.ttc").touch()
        assert environment.japanese_font() == []
