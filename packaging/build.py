"""Build the program and let it prove itself: ``python3 packaging/build.py [--dist DIR]``.

Makes dist/certificate-wizard, a folder with everything inside, by PyInstaller, then runs its self-test. A program
can only be built for the system it is built on.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from environment import QT_LIBRARIES, REPOSITORY, NotPrepared, install_packages, prepare, prepare_qt, program

SPECIFICATION = REPOSITORY / "packaging" / "certificate-wizard.spec"


def build(dist: Path) -> Path:
    """Build into ``dist`` and return the program. Raises CalledProcessError."""
    command = [program("pyinstaller"), "--noconfirm", "--log-level", "WARN", "--distpath", dist]
    subprocess.run([*command, "--workpath", REPOSITORY / "build", SPECIFICATION], cwd=REPOSITORY, check=True)
    return (
        dist / "certificate-wizard" / ("certificate-wizard.exe" if os.name == "nt" else "certificate-wizard")
    )


def prove(built: Path) -> int:
    """The self-test of the built program, without a screen; its exit code."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run([built, "self-test"], env=environment | {"QT_QPA_PLATFORM": "offscreen"}).returncode


def size(folder: Path) -> int:
    """Bytes of all files below; a link counts as nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the program and run its self-test.")
    parser.add_argument("--dist", type=Path, default=REPOSITORY / "dist", help="where the program is built")
    options = parser.parse_args()
    try:
        prepare(["dev"])
        prepare_qt(QT_LIBRARIES)
        if sys.platform.startswith("linux") and shutil.which("objdump") is None:
            install_packages(["binutils"])
    except NotPrepared as reason:
        print(reason, file=sys.stderr)
        return 1
    started = time.monotonic()
    try:
        built = build(options.dist)
    except subprocess.CalledProcessError as error:
        print(
            f"The build failed; PyInstaller says why above (exit code {error.returncode}).", file=sys.stderr
        )
        return error.returncode
    built_at = time.monotonic()
    code = prove(built)
    print(f"{built}: {size(built.parent) / 1e6:.0f} MB")
    print(f"built in {built_at - started:.0f} s, self-test in {time.monotonic() - built_at:.0f} s", end="")
    print(f", failed with {code}" if code else ", passed")
    return code


if __name__ == "__main__":
    sys.exit(main())
