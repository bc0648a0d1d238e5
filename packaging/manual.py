"""The manual page, made from the commands' own help: ``python packaging/manual.py FILE`` (in the environment)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from product import NAME, REPOSITORY, SUMMARY, VERSION

_MORE = REPOSITORY / "packaging" / "linux" / "manual.txt"


def write(file: Path) -> None:
    """Section 1. Raises CalledProcessError."""
    options = {
        "module": "wizard.cli",
        "function": "_parser",
        "prog": NAME,
        "project-name": NAME,
        "version": VERSION,
        "description": SUMMARY[0].lower() + SUMMARY[1:],
        "manual-title": "User Commands",
        "include": str(_MORE),
        "output": str(file),
    }
    command = [sys.executable, "-c", "from argparse_manpage.cli import main; main()"]
    command += [text for name, value in options.items() for text in (f"--{name}", value)]
    subprocess.run(command, cwd=REPOSITORY, env=os.environ | {"COLUMNS": "78"}, check=True)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
