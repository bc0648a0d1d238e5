"""Which files a command works on, and where its copies go."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from wizard.packages import findings
from wizard.packages.errors import PackageError
from wizard.packages.xml_text import MalformedXml, decode

SUFFIX = ".package"
_WILD = "*?["


class NoFiles(PackageError):
    kind = findings.NO_FILES


class SameOutput(PackageError):
    """other, target"""

    kind = findings.SAME_OUTPUT


class ListUnreadable(PackageError):
    """reason"""

    kind = findings.FILE_UNREADABLE


def listed(name: str) -> list[str]:
    """The names in a text file, one a line (or ended by NUL, as ``find -print0`` does); ``-`` is standard input.

    In UTF-8, or as its byte order mark says: PowerShell writes UTF-16. Raises ListUnreadable.
    """
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        text = decode(data)
    except OSError as error:
        raise ListUnreadable(name, reason=error.strerror or str(error)) from error
    except MalformedXml as error:
        raise ListUnreadable(name, reason=str(error)) from error
    lines = text.split("\0") if "\0" in text else text.splitlines()
    return [line.strip() for line in lines if line.strip()]


def package_files(names: Iterable[str]) -> list[Path]:
    """Files as named; a folder stands for its ``*.package``; patterns are expanded (Windows' shell does not).

    A file that is not there stays in the list: it fails by itself. Raises NoFiles.
    """
    files: list[Path] = []
    for name in names:
        path = Path(name)
        if path.is_dir():
            found = sorted(path.glob(f"*{SUFFIX}"))
        elif not path.exists() and any(sign in path.name for sign in _WILD):
            found = sorted(path.parent.glob(path.name))
        else:
            found = [path]
        if not found:
            raise NoFiles(name)
        files.extend(found)
    return files


def copies(files: list[Path], output: Path | None, word: str) -> list[Path]:
    """Where each file's copy goes: under its own name into ``output``, else beside it as ``name.word.package``.

    Raises SameOutput when two copies would take one name (also where only case differs).
    """
    targets = []
    taken: dict[str, Path] = {}
    for file in files:
        target = output / file.name if output else file.with_name(f"{file.stem}.{word}{file.suffix}")
        key = str(target).casefold()
        if key in taken:
            raise SameOutput(str(taken[key]), other=str(file), target=str(target))
        taken[key] = file
        targets.append(target)
    return targets
