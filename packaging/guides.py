"""The administrator's guide beside the installed program, as its own command writes it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from environment import program
from product import REPOSITORY

_FILES = {"en": "guide.html", "de": "guide.de.html", "ja": "guide.ja.html"}


def write(folder: Path) -> None:
    """One HTML file for each language. Raises CalledProcessError."""
    for language, name in _FILES.items():
        command = [program("python"), "-m", "wizard", "guide", "--language", language]
        page = subprocess.run(command, cwd=REPOSITORY, check=True, stdout=subprocess.PIPE).stdout
        (folder / name).write_bytes(page)
