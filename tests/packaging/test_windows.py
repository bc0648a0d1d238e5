"""What the Windows and macOS builds are made of, as far as it can be shown on another system."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import struct
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

import wizard
from tests.packaging.conftest import REPOSITORY


@pytest.fixture
def product(scripts: Path) -> ModuleType:
    return importlib.import_module("product")


@pytest.fixture
def icons(scripts: Path) -> ModuleType:
    return importlib.import_module("icons")


@pytest.fixture
def installer(scripts: Path) -> ModuleType:
    return importlib.import_module("installer")


def test_version_resource_says_what_the_project_says(product: ModuleType) -> None:
    text = product.windows_version()
    tree = ast.parse(text, mode="eval").body
    assert isinstance(tree, ast.Call)
    strings = dict(re.findall(r"StringStruct\('(\w+)', '([^']*)'\)", text))
    assert strings["ProductVersion"] == strings["FileVersion"] == wizard.__version__
    assert strings["OriginalFilename"] == "certificate-wizard.exe"
    four = (*(int(number) for number in re.findall(r"\d+", wizard.__version__)[:3]), 0)
    assert product.numbers() == four
    assert f"filevers={four}" in text


def test_ico_holds_a_png_for_each_size(icons: ModuleType) -> None:
    data = icons.ico()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, 8)
    sizes = []
    for number in range(count):
        side, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        image = QImage.fromData(data[offset : offset + length], "PNG")
        assert (image.width(), image.height(), bits) == (side or 256, side or 256, 32)
        assert image.pixelColor(image.width() // 2, 1 + image.height() // 16).alpha() > 0
        assert image.pixelColor(0, 0).alpha() < 255  # round corners
        sizes.append(image.width())
    assert sizes == [16, 20, 24, 32, 40, 48, 64, 256]


def test_icns_holds_a_png_for_each_kind(icons: ModuleType) -> None:
    data = icons.icns()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    at, sizes = 8, {}
    while at < len(data):
        length = struct.unpack(">I", data[at + 4 : at + 8])[0]
        sizes[data[at : at + 4]] = QImage.fromData(data[at + 8 : at + length], "PNG").width()
        at += length
    assert sizes[b"ic07"] == 128
    assert sizes[b"ic10"] == 1024


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed (Debian: nsis)")
@pytest.mark.skipif(sys.platform == "win32", reason="on Windows the build itself makes the installer")
def test_installer_compiles(installer: ModuleType, tmp_path: Path) -> None:
    built = tmp_path / "certificate-wizard"
    (built / "_internal" / "wizard").mkdir(parents=True)
    payload = b"a program" * 1000
    (built / "certificate-wizard.exe").write_bytes(payload)
    (built / "_internal" / "wizard" / "part.dll").write_bytes(payload)
    made = installer.make(built, tmp_path / "dist")
    assert made.name == f"certificate-wizard-{wizard.__version__}-windows-setup.exe"
    data = made.read_bytes()
    assert data[:2] == b"MZ"
    assert b"NullsoftInst" in data
    assert wizard.__version__.encode("utf-16-le") in data  # its version resource


def test_without_nsis_its_absence_is_said(installer: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(installer, "_USUAL_PLACES", [])
    with pytest.raises(installer.NotPrepared, match="NSIS 3 is missing"):
        installer.makensis()


def test_workflow_calls_the_commands_there_are() -> None:
    workflow = (REPOSITORY / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    called = re.findall(r"python3? (packaging/\w+\.py|tests/\w+\.py)", workflow)
    assert {"packaging/deb.py", "packaging/installer.py", "packaging/build.py"} <= set(called)
    assert [script for script in called if not (REPOSITORY / script).is_file()] == []
    for system in ("windows-", "macos-", "ubuntu-"):
        assert system in workflow
