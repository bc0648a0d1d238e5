"""Which files a command works on, and where its copies go."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wizard.foundation import named_files
from wizard.foundation.named_files import NoList, expanded
from wizard.packages import command_findings as findings
from wizard.packages.errors import PackageError

SUFFIX = ".package"


class NothingNamed(PackageError):
    kind = findings.NOTHING_NAMED


class NoFiles(PackageError):
    kind = findings.NO_FILES


class EmptyList(PackageError):
    kind = findings.EMPTY_LIST


class SameOutput(PackageError):
    """other, target"""

    kind = findings.SAME_OUTPUT


class ListUnreadable(PackageError):
    """reason"""

    kind = findings.LIST_UNREADABLE


WRONG_CALLS = (NothingNamed, NoFiles, EmptyList, SameOutput, ListUnreadable)


def listed(name: str) -> list[str]:
    """The names in a list (:func:`wizard.foundation.named_files.listed`). Raises ListUnreadable, EmptyList."""
    try:
        names = named_files.listed(name)
    except OSError as error:
        raise ListUnreadable(name, reason=error.strerror or str(error)) from error
    except NoList as error:
        raise ListUnreadable(name, reason=str(error)) from error
    if not names:
        raise EmptyList(name)
    return names


def package_files(names: Iterable[str], word: str = "") -> list[Path]:
    """Files as named; a folder stands for its ``*.package``; patterns are expanded (Windows' shell does not).

    A folder's ``*.word.package`` are left out: copies that the command made before. A file that is not there
    stays in the list: it fails by itself. Raises NoFiles.
    """
    files: list[Path] = []
    for name in names:
        found = expanded(name, (SUFFIX,), f".{word}{SUFFIX}" if word else "")
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
