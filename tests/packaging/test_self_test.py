"""The self-test passes here, names what fails, and a build believes only the output it expects."""

from __future__ import annotations

import importlib
import json
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLibraryInfo

from tests.packaging.conftest import REPOSITORY
from wizard import self_test as module
from wizard.foundation import resources


@pytest.fixture
def build(scripts: Path) -> ModuleType:
    return importlib.import_module("build")


def _ended(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wizard", "self-test", *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, encoding="utf-8")


def test_every_part_of_this_checkout_passes(build: ModuleType) -> None:
    ended = _ended()
    lines = ended.stdout.splitlines()
    sql_server = [line for line in lines if line.startswith("database driver mssql_python: OSError: libltdl")]
    others = [
        line for line in lines if line not in sql_server
    ]  # a library of the system, which set-up leaves out
    assert ended.stderr == ""
    assert len(lines) > 20
    assert [line for line in others if not build._PASSED.fullmatch(line)] == []
    assert ended.returncode == (4 if sql_server else 0)
    assert others[-1] == "practice migration: ok"


def test_what_fails_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(module, "_PARTS", ("absent_part",))
    monkeypatch.setattr(module, "_DRIVERS", ())
    monkeypatch.setattr(module, "_WINDOW_CHECKS", ())
    monkeypatch.setattr(module, "_RESOURCES", (("absent.tsv",),))
    monkeypatch.setattr(module, "_migration", lambda: None)
    assert module.self_test(as_json=True) == 4
    said = json.loads(capsys.readouterr().out)
    assert "No module named 'absent_part'" in said["failed"]["import absent_part"]
    assert "absent.tsv is missing" in said["failed"]["resource absent.tsv"]
    assert "engines" in said["passed"]


@pytest.fixture
def languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The resources as an installation has them, to be damaged."""
    copied = tmp_path / "_resources"
    shutil.copytree(REPOSITORY / "resources", copied)
    monkeypatch.setattr(resources, "_ROOM", tmp_path)
    return copied


def test_a_translation_that_stays_english_fails(languages: Path) -> None:
    from wizard.ui.self_test import translations

    translations()
    # A translation of something else: it loads, and knows none of our texts.
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_de.qm"
    shutil.copy(qt, languages / "translations" / "wizard_de.qm")
    with pytest.raises(ValueError, match="“Connect to Orchestrator” stays English in language de"):
        translations()


def test_a_help_that_stays_english_or_is_missing_fails(languages: Path) -> None:
    module._help_texts()
    german = languages / "help" / "de" / "connect.md"
    shutil.copy(languages / "help" / "en" / "connect.md", german)
    with pytest.raises(ValueError, match="stays English in language de"):
        module._help_texts()
    german.unlink()
    with pytest.raises(FileNotFoundError, match=r"help/de/connect\.md is missing"):
        module._help_texts()


def _stand_in(folder: Path, script: str) -> Path:
    """A program that says what a test wants, in a folder with every resource."""
    built = folder / "certificate-wizard" / "certificate-wizard"
    built.parent.mkdir()
    built.write_text(f"#!{sys.executable}\n{script}\n", encoding="utf-8")
    built.chmod(built.stat().st_mode | stat.S_IXUSR)
    shutil.copytree(REPOSITORY / "resources", built.parent / "_internal" / "wizard" / "_resources")
    return built


@pytest.mark.skipif(sys.platform == "win32", reason="Windows starts no script as a program")
class TestProof:
    def test_passes_what_only_says_ok(self, build: ModuleType, tmp_path: Path) -> None:
        assert list(build.prove(_stand_in(tmp_path, "print('import jinja2: ok')"))) == []

    @pytest.mark.parametrize(
        ("script", "fault"),
        [
            ("raise SystemExit(4)", "the self-test ended with 4"),
            ("print('keyring: ImportError: x')", "unexpected output: keyring: ImportError: x"),
            ("import sys; sys.stderr.write('warning\\n')", "unexpected error output: warning"),
        ],
    )
    def test_any_other_word_is_a_fault(
        self, build: ModuleType, tmp_path: Path, script: str, fault: str
    ) -> None:
        assert list(build.prove(_stand_in(tmp_path, script))) == [fault]

    def test_missing_and_different_resources_are_faults(self, build: ModuleType, tmp_path: Path) -> None:
        built = _stand_in(tmp_path, "print('import jinja2: ok')")
        inside = built.parent / "_internal" / "wizard" / "_resources"
        (inside / "icons" / "app.svg").unlink()
        (inside / "countries.tsv").write_text("", encoding="utf-8")
        (inside / "licences.json").write_text("[]", encoding="utf-8")  # made by each build
        assert sorted(build.prove(built)) == [
            "differs in the program: resources/countries.tsv",
            "missing from the program: resources/icons/app.svg",
        ]
