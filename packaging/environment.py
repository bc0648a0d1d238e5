"""The project's own environment: the folder .venv, and the system libraries that Qt needs on Linux.

Standard library only: it runs before anything is installed. Shared by packaging/start.py, packaging/build.py and
tests/run.py. Everything it has to say goes to standard error, so that the standard output of a command stays its own.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
_VENV = REPOSITORY / ".venv"
_STAMP = _VENV / "installed.json"
_PROGRAMS = _VENV / ("Scripts" if os.name == "nt" else "bin")
_SUFFIX = ".exe" if os.name == "nt" else ""

# Shared library: the Debian package that holds it (tried on Debian 12).
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
DRIVER_LIBRARIES = {"libltdl.so.7": "libltdl7"}
"""Of Microsoft's driver for SQL Server."""
_FONTS = Path("/usr/share/fonts")  # without any font Qt paints boxes and reports no error
_JAPANESE = ("*CJK*", "ipa*", "VL-*", "takao*")  # how files with Japanese letters are called on Debian


class NotPrepared(Exception):
    """The environment cannot be made here; the message says what to do."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def program(name: str) -> Path:
    """A program of the environment, for example ``program("ruff")``."""
    return _PROGRAMS / (name + _SUFFIX)


def prepare(extras: Sequence[str] = ()) -> None:
    """Make .venv where it is absent, and install the project where pyproject.toml has changed since.

    Extras installed earlier stay. Raises NotPrepared.
    """
    digest = hashlib.sha256((REPOSITORY / "pyproject.toml").read_bytes()).hexdigest()
    installed, present = _stamp()
    wanted = sorted({*present, *extras})
    if installed == digest and wanted == present and program("python").exists():
        return
    if not _has_pip():
        _make_venv()
    say("Installing the project into .venv. The first time takes about a minute.")
    target = f".[{','.join(wanted)}]" if wanted else "."
    command = [
        program("python"),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--quiet",
        "-e",
        target,
    ]
    if _run(command) != 0:
        raise NotPrepared("The project could not be installed; pip says why above.")
    _STAMP.write_text(json.dumps({"pyproject": digest, "extras": wanted}), encoding="utf-8")


def _stamp() -> tuple[str, list[str]]:
    """SHA-256 of the pyproject.toml installed last, and its extras."""
    try:
        stamp = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "", []
    return stamp["pyproject"], stamp["extras"]


def _has_pip() -> bool:
    python = program("python")
    return (
        python.exists()
        and subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode == 0
    )


def _make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None:  # Debian and Ubuntu keep it in a package of its own
        install_packages([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
    say("Making the environment .venv.")
    if _run([sys.executable, "-m", "venv", "--clear", str(_VENV)]) != 0:
        raise NotPrepared(f"{sys.executable} could not make an environment in {_VENV}; it says why above.")


def prepare_qt(libraries: dict[str, str], further: Sequence[str] = ()) -> None:
    """Install what is missing of ``libraries``, a font, and the packages of ``further``. Linux only.

    Raises NotPrepared with the one command to run where this user may not install packages.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in libraries.items() if not _loads(library)]
    if not any(_FONTS.glob("**/*.[ot]tf")):
        missing.append("fonts-dejavu-core")
    missing += further
    if missing:
        install_packages(sorted(set(missing)))


def japanese_font() -> list[str]:
    """The package of a font with Japanese letters, for pictures of the window; none where one is installed."""
    installed = any(any(_FONTS.glob(f"**/{name}.[ot]t[fc]")) for name in _JAPANESE)
    return [] if installed else ["fonts-noto-cjk"]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages. Raises NotPrepared where that is not possible, naming them."""
    names = " ".join(packages)
    command = f"apt-get install -y --no-install-recommends {names}"
    if shutil.which("apt-get") is None:
        raise NotPrepared(
            f"System packages are missing. Debian calls them: {names}. Install them and start again."
        )
    if os.geteuid() != 0:
        raise NotPrepared(f"System packages are missing. Install them and start again:\n  sudo {command}")
    say(f"Installing system packages: {names}")
    # A stale list names versions that are gone; without a network the packages may still be in apt's own store.
    _run(["apt-get", "update", "-qq"])
    if _run(["env", "DEBIAN_FRONTEND=noninteractive", *command.replace("-y", "-y -qq", 1).split()]) != 0:
        raise NotPrepared(f"System packages could not be installed; apt-get says why above: {names}")


def add_tools(tools: Mapping[str, str]) -> None:
    """Install what is good to have (program: its Debian package) where this user may; else say what is left out."""
    missing = sorted({package for tool, package in tools.items() if shutil.which(tool) is None})
    if not missing or not sys.platform.startswith("linux"):
        return
    try:
        install_packages(missing)
    except NotPrepared as reason:
        say(f"Going on without these; tests that need them are skipped. {reason}")


def _run(command: Sequence[str | Path]) -> int:
    """Run in the repository; what the program prints goes to standard error."""
    return subprocess.run(
        [str(part) for part in command], cwd=REPOSITORY, stdout=sys.stderr.fileno()
    ).returncode
