"""Build the program and let it prove itself: ``python3 packaging/build.py [--dist DIR]``.

Makes DIR/certificate-wizard by PyInstaller, a folder with everything inside (on macOS the application beside it), and
DIR/certificate-wizard-<version>.cdx.json, the bill of materials. Then the built program runs its self-test: a
failure, or a word on its output that is not expected, fails the build. A program can only be built for the system
it is built on.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path

from environment import (
    DRIVER_LIBRARIES,
    QT_LIBRARIES,
    REPOSITORY,
    XCB_LIBRARIES,
    NotPrepared,
    prepare,
    prepare_qt,
    program,
)
from product import NAME, RESOURCES, VERSION

SPECIFICATION = REPOSITORY / "packaging" / "certificate-wizard.spec"
_PASSED = re.compile(r"[\w ./-]+: ok")
_MADE_ANEW = {"licences.json"}  # by the build, with the versions that are built in


def build(dist: Path) -> Path:
    """Build into ``dist`` and return the program. Raises CalledProcessError."""
    command = [program("pyinstaller"), "--noconfirm", "--log-level", "WARN", "--distpath", dist]
    subprocess.run([*command, "--workpath", dist / "work", SPECIFICATION], cwd=REPOSITORY, check=True)
    built = dist / NAME / (f"{NAME}.exe" if os.name == "nt" else NAME)
    if sys.platform.startswith("linux"):
        strip(built.parent)
    bill = dist / f"{NAME}-{VERSION}.cdx.json"
    subprocess.run([program("python"), REPOSITORY / "packaging" / "materials.py", bill], check=True)
    return built


def strip(folder: Path) -> None:
    """Drop the symbols that only a debugger reads: a fifth of the size. Raises CalledProcessError.

    Libraries below ``*.libs`` were rewritten when their wheel was made, and strip breaks such files.
    """
    libraries = [
        file
        for file in folder.rglob("*.so*")
        if not file.is_symlink() and not any(part.endswith(".libs") for part in file.parts)
    ]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)


def prove(built: Path) -> Iterator[str]:
    """What is wrong with the built program; nothing when all is well."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ended = subprocess.run([built, "self-test"], env=environment, capture_output=True, encoding="utf-8")
    print(ended.stdout, end="")
    if ended.returncode != 0:
        yield f"the self-test ended with {ended.returncode}"
    yield from (
        f"unexpected output: {line}" for line in ended.stdout.splitlines() if not _PASSED.fullmatch(line)
    )
    yield from (f"unexpected error output: {line}" for line in ended.stderr.splitlines())
    yield from missing_resources(built.parent)


def missing_resources(folder: Path) -> Iterator[str]:
    """What of resources/ is not in the built program, or differs there. Translators' files stay out."""
    inside = next((path for path in folder.rglob("_resources") if path.is_dir()), folder)
    for file in sorted(RESOURCES.rglob("*")):
        name = file.relative_to(RESOURCES)
        if file.is_dir() or file.suffix == ".ts" or file.name.startswith("."):
            continue
        if not (inside / name).is_file():
            yield f"missing from the program: resources/{name.as_posix()}"
        elif name.as_posix() not in _MADE_ANEW and not filecmp.cmp(file, inside / name, shallow=False):
            yield f"differs in the program: resources/{name.as_posix()}"


def size(folder: Path) -> int:
    """Bytes of all files below; a link counts as nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def prepare_build() -> None:
    """What a build needs on this system. Raises NotPrepared."""
    prepare(["dev"])
    if not sys.platform.startswith("linux"):
        return
    # Debian keeps the interpreter's library in a package of its own. What is absent cannot be built in.
    python = {str(sysconfig.get_config_var("INSTSONAME")): f"libpython3.{sys.version_info.minor}"}
    tools = ["binutils"] if shutil.which("objdump") is None else []
    prepare_qt(QT_LIBRARIES | XCB_LIBRARIES | DRIVER_LIBRARIES | python, tools)


def build_and_prove(dist: Path) -> bool:
    """Whether the program was built and is sound. Raises CalledProcessError."""
    started = time.monotonic()
    built = build(dist)
    built_at = time.monotonic()
    faults = list(prove(built))
    print(f"{built}: {size(built.parent) / 1e6:.0f} MB")
    print(f"built in {built_at - started:.0f} s, self-test in {time.monotonic() - built_at:.0f} s", end="")
    print(", failed" if faults else ", passed")
    for fault in faults:
        print(fault, file=sys.stderr)
    return not faults


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the program and run its self-test.")
    parser.add_argument("--dist", type=Path, default=REPOSITORY / "dist", help="where the program is built")
    options = parser.parse_args()
    try:
        prepare_build()
        return 0 if build_and_prove(options.dist) else 1
    except NotPrepared as reason:
        print(reason, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"The build failed; {Path(error.cmd[0]).name} says why above.", file=sys.stderr)
        return error.returncode


if __name__ == "__main__":
    sys.exit(main())
