"""The installer for Windows: ``python packaging\\installer.py [--dist DIR] [--built DIR]``, on a Windows machine.

Builds the program (or takes the folder of ``--built``) and wraps it with NSIS 3 as
DIR/certificate-wizard-<version>-windows-setup.exe. The script itself compiles on Linux too; the program does not.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import guides
from build import build_and_prove, prepare_build, size
from environment import NotPrepared, program
from product import NAME, REPOSITORY, TITLE, VERSION, numbers

SCRIPT = REPOSITORY / "packaging" / "windows" / "installer.nsi"
_USUAL_PLACES = [
    Path(folder) / "NSIS" / "makensis.exe"
    for folder in (os.environ.get("PROGRAMFILES(X86)"), os.environ.get("PROGRAMFILES"))
    if folder
]


def make(built: Path, dist: Path) -> Path:
    """The installer of a built folder. Raises NotPrepared without NSIS, CalledProcessError when it fails."""
    dist.mkdir(parents=True, exist_ok=True)
    installer = dist.resolve() / f"{NAME}-{VERSION}-windows-setup.exe"
    with tempfile.TemporaryDirectory() as scratch:
        icons = [program("python"), REPOSITORY / "packaging" / "icons.py", scratch]
        subprocess.run(icons, check=True)
        beside = Path(scratch) / "guides"
        beside.mkdir()
        guides.write(beside)
        defined = {
            "NAME": NAME,
            "VERSION": VERSION,
            "NUMBERS": ".".join(map(str, numbers())),
            "TITLE": TITLE,
            "PUBLISHER": f"The {NAME} project",
            "SOURCE": built.resolve(),
            "GUIDES": beside,
            "ICON": Path(scratch) / f"{NAME}.ico",
            "LICENCE": REPOSITORY / "LICENSE",
            "OUTPUT": installer,
            "SIZE": (size(built) + size(beside)) // 1024,
        }
        # -WX: a warning fails. The script is UTF-8, whatever this system's code page is.
        command = [makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        subprocess.run(
            [*command, *(f"-D{name}={value}" for name, value in defined.items()), SCRIPT], check=True
        )
    return installer


def makensis() -> Path:
    """The compiler of NSIS. Raises NotPrepared."""
    found = shutil.which("makensis")
    for place in [Path(found)] if found else _USUAL_PLACES:
        if place.exists():
            return place
    raise NotPrepared("NSIS 3 is missing. Install it (nsis.sourceforge.io; Debian: nsis) and start again.")


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the program and wrap it as an installer for Windows.")
    parser.add_argument(
        "--dist", type=Path, default=REPOSITORY / "dist", help="where the installer is written"
    )
    parser.add_argument("--built", type=Path, help="a folder built before; it is not built again")
    options = parser.parse_args()
    try:
        prepare_build()
        makensis()
        if options.built is None and not build_and_prove(options.dist):
            return 1
        started = time.monotonic()
        installer = make(options.built or options.dist / NAME, options.dist)
    except NotPrepared as reason:
        print(reason, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"The installer was not made; {Path(error.cmd[0]).name} says why above.", file=sys.stderr)
        return error.returncode
    print(f"{installer}: {installer.stat().st_size / 1e6:.0f} MB, made in {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
