"""The Windows installer run by Wine in a bare Debian: for one account and for everyone, over itself, removed again.

What it installs is a small folder: the program itself is built on Windows only. Takes some minutes.
"""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import wizard
from tests.packaging import clean_root
from tests.packaging.clean_root import CleanRoot
from tests.packaging.conftest import REPOSITORY
from tests.packaging.screen import screen

_LACKING = clean_root.lacking() or next(
    (f"{tool} is not installed" for tool in ("makensis", "Xvfb") if shutil.which(tool) is None), ""
)
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(_LACKING), reason=_LACKING or "all is there")]
_UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\certificate-wizard"
_APP_PATH = r"Software\Microsoft\Windows\CurrentVersion\App Paths\certificate-wizard.exe"


@dataclass(frozen=True)
class Wine:
    """A Windows of Wine's inside a clean root, on a display of its own."""

    root: CleanRoot
    display: str

    @property
    def drive(self) -> Path:
        return self.root.folder / "root/.wine/drive_c"

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Wine is process 2 of its namespace; the registry is on the disk before the namespace ends."""
        environment = self.root.environment(
            DISPLAY=self.display, WINEDEBUG="-all", WINEPREFIX="/root/.wine", USER="root"
        )
        waiting = 'wine "$@"; code=$?; wineserver -w; exit $code'
        return subprocess.run(
            self.root.command("sh", "-c", waiting, "sh", *command),
            env=environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=300,
        )

    def values(self, hive: str, key: str) -> dict[str, str]:
        """The values of a registry key; empty when it is not there."""
        said = self.run("reg", "query", f"{hive}\\{key}", "/reg:64").stdout
        rows = (line.split(maxsplit=2) for line in said.splitlines() if " REG_" in line)
        return {row[0]: row[2].strip() for row in rows}


@pytest.fixture(scope="module")
def setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer of a folder that stands in for a build; its program is an installer too, which can run."""
    sys.path.insert(0, str(REPOSITORY / "packaging"))
    try:
        installer = importlib.import_module("installer")
    finally:
        sys.path.pop(0)
    folder = tmp_path_factory.mktemp("windows")
    built = folder / "built"
    (built / "_internal" / "wizard").mkdir(parents=True)
    (built / "_internal" / "wizard" / "part.dll").write_bytes(b"part")
    (built / "certificate-wizard.exe").write_bytes(b"a program")
    shutil.copy(installer.make(built, folder / "first"), built / "certificate-wizard.exe")
    made = installer.make(built, folder / "second")
    assert isinstance(made, Path)
    return made


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory, setup: Path) -> Iterator[Wine]:
    folder = tmp_path_factory.mktemp("wine") / "root"
    root = clean_root.make(folder)
    assert root.run("dpkg", "--add-architecture", "i386").returncode == 0
    root.run(
        "apt-get", "update", "-qq"
    )  # one list of many may fail; whether what is wanted is there shows next
    packages = ("wine", "wine32:i386", "wine64")
    ended = root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)
    if ended.returncode:
        shutil.rmtree(folder)
        pytest.skip(f"wine cannot be installed in a clean root: apt-get ended with {ended.returncode}")
    shutil.copy(setup, folder / "root/setup.exe")
    with screen() as display:
        made = Wine(root, display)
        assert made.run("wineboot", "-i").returncode == 0
        yield made
    shutil.rmtree(folder)


@dataclass(frozen=True)
class Mode:
    switch: str
    hive: str
    folder: str
    menu: str


_MODES = [
    Mode(
        "/CurrentUser",
        "HKCU",
        "users/root/AppData/Local/Programs/Certificate wizard",
        "users/root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs",
    ),
    Mode(
        "/AllUsers",
        "HKLM",
        "Program Files/Certificate wizard",
        "ProgramData/Microsoft/Windows/Start Menu/Programs",
    ),
]


@pytest.mark.parametrize("mode", _MODES, ids=["one account", "everyone"])
def test_installs_over_itself_and_is_removed(wine: Wine, mode: Mode) -> None:
    folder, shortcut = wine.drive / mode.folder, wine.drive / mode.menu / "Certificate wizard.lnk"
    assert wine.run("/root/setup.exe", "/S", mode.switch).returncode == 0
    assert {path.name for path in folder.iterdir()} == {
        "certificate-wizard.exe",
        "Uninstall.exe",
        "_internal",
        "guide.html",
        "guide.de.html",
        "guide.ja.html",
    }
    assert (folder / "_internal/wizard/part.dll").read_bytes() == b"part"
    assert shortcut.is_file()
    stated = wine.values(mode.hive, _UNINSTALL)
    assert stated["DisplayName"] == "Certificate wizard"
    assert stated["DisplayVersion"] == wizard.__version__
    assert stated["InstallLocation"].replace("\\", "/") == f"C:/{mode.folder}"
    assert stated["QuietUninstallString"].endswith(f"{mode.switch} /S")
    assert (
        int(stated["EstimatedSize"], 16)
        == sum(
            file.stat().st_size
            for file in folder.rglob("*")
            if file.is_file() and file.name != "Uninstall.exe"
        )
        // 1024
    )
    assert wine.values(mode.hive, _APP_PATH)

    (folder / "_internal/left_over.dll").write_bytes(b"of an earlier version")
    (folder / "notes.txt").write_bytes(b"the administrator's own")
    assert wine.run("/root/setup.exe", "/S", mode.switch).returncode == 0
    assert not (folder / "_internal/left_over.dll").exists()
    assert (folder / "_internal/wizard/part.dll").is_file()

    uninstall = f"C:\\{mode.folder}\\Uninstall.exe".replace("/", "\\")
    assert wine.run(uninstall, mode.switch, "/S").returncode == 0
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    assert not shortcut.exists()
    assert wine.values(mode.hive, _UNINSTALL) == wine.values(mode.hive, _APP_PATH) == {}
    shutil.rmtree(folder)


def test_running_program_is_not_overwritten(wine: Wine) -> None:
    mode = _MODES[0]
    folder = wine.drive / mode.folder
    assert wine.run("/root/setup.exe", "/S", mode.switch).returncode == 0
    program = f"C:\\{mode.folder}\\certificate-wizard.exe".replace("/", "\\")
    # The program here is an installer that shows its first page and waits; start returns once it runs.
    both = 'wine start "$0" && wine /root/setup.exe /S /CurrentUser; code=$?; wineserver -k; exit $code'
    ended = subprocess.run(
        wine.root.command("sh", "-c", both, program),
        env=wine.root.environment(
            DISPLAY=wine.display, WINEDEBUG="-all", WINEPREFIX="/root/.wine", USER="root"
        ),
        capture_output=True,
        timeout=300,
    )
    assert ended.returncode == 2
    assert (folder / "_internal/wizard/part.dll").is_file()
    assert (folder / "certificate-wizard.exe").is_file()
