"""Set up and run every check: ``python3 tests/run.py [arguments of pytest]``.

Stops at the first check that fails, names it, and exits with its code. The slow suites have commands of their own
(CONTRIBUTING.md).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - said in words, before anything fails to install
    sys.exit(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "packaging"))

from environment import (
    QT_LIBRARIES,
    REPOSITORY,
    XCB_LIBRARIES,
    NotPrepared,
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
    ("pytest", "-m", "not slow", "-n", "2", "--dist", "loadfile"),
)


def main(arguments: Sequence[str]) -> int:
    try:
        prepare(["dev"])
        prepare_qt(QT_LIBRARIES | XCB_LIBRARIES, [] if shutil.which("Xvfb") else ["xvfb"])
    except NotPrepared as reason:
        say(str(reason))
        return 1
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    for name, *options in CHECKS:
        command = [name, *options, *(arguments if name == "pytest" else ())]
        say(f"== {' '.join(command)}")
        code = subprocess.run([program(name), *command[1:]], cwd=REPOSITORY, env=environment).returncode
        if code != 0:
            say(f"== failed: {' '.join(command)} (exit code {code})")
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
