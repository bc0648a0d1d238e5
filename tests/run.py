"""Set up and run every check: ``python3 tests/run.py [arguments of pytest]``.

Stops at the first check that fails, names it, and exits with its code. With arguments only the tests they name are run,
after the other checks. The slow suites have commands of their own (CONTRIBUTING.md).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - said in words, before anything fails to install
    sys.exit(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "packaging"))

from build import prepare_build
from environment import (
    DRIVER_LIBRARIES,
    QT_LIBRARIES,
    REPOSITORY,
    XCB_LIBRARIES,
    NotPrepared,
    add_tools,
    prepare,
    prepare_qt,
    program,
    say,
)

CHECKS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
    ("lint-imports",),
)
TESTS = ("pytest", "-m", "not slow", "-n", "2", "--dist", "loadfile")
CODECS = ("keystores", "packages")
"""Rooms that are tested in every branch: the run fails below 100 % (their coverage.ini)."""
TOOLS = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
    "dpkg-shlibdeps": "dpkg-dev",
    "makensis": "nsis",
}
"""What holds the packages that are built against the rules of their systems, and the Debian package each is in."""


def tests(arguments: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The commands that run every test once, or those that are named."""
    if arguments:
        yield (*TESTS, *arguments)
        return
    for room in CODECS:
        yield (*TESTS, f"tests/{room}", "--cov", f"--cov-config=tests/{room}/coverage.ini")
    yield (*TESTS, *(f"--ignore=tests/{room}" for room in CODECS))


def main(arguments: Sequence[str]) -> int:
    try:
        prepare(["dev"])
        prepare_qt(QT_LIBRARIES | XCB_LIBRARIES | DRIVER_LIBRARIES, [] if shutil.which("Xvfb") else ["xvfb"])
        prepare_build()
    except NotPrepared as reason:
        say(str(reason))
        return 1
    add_tools(TOOLS)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    for name, *options in (*CHECKS, *tests(arguments)):
        command = [name, *options]
        say(f"== {' '.join(command)}")
        code = subprocess.run([program(name), *options], cwd=REPOSITORY, env=environment).returncode
        if code != 0:
            say(f"== failed: {' '.join(command)} (exit code {code})")
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
