"""Which files a command works on: named in the call, in a list, by a folder or by a pattern."""

from __future__ import annotations

import argparse
import codecs
import errno
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

MOST_LISTED = 16 * 1024 * 1024
"""Bytes of a list of names: a hundred thousand long paths."""
_WILD = "*?["
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),  # what PowerShell writes
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class NoList(Exception):
    """The list is no text, or too long to be one of names; the message says why."""


class NoRegularFile(OSError):
    """A folder, a pipe or a device: reading it could wait for ever."""


def filled(argument: str) -> str:
    """The type of arguments that name something: an empty one would mean the current folder.

    Raises ArgumentTypeError.
    """
    if not argument.strip():
        raise argparse.ArgumentTypeError("an empty name was given")
    return argument


def filled_path(argument: str) -> Path:
    """Raises ArgumentTypeError."""
    return Path(filled(argument))


def listed(name: str) -> list[str]:
    """The names in a text file, one a line (or ended by NUL, as ``find -print0`` does); ``-`` is standard input.

    In UTF-8, or as its byte order mark says. Raises OSError, NoList.
    """
    if name == "-":
        data = sys.stdin.buffer.read(MOST_LISTED + 1)
    else:
        with Path(name).open("rb") as file:
            data = file.read(MOST_LISTED + 1)
    if len(data) > MOST_LISTED:
        raise NoList(f"it is longer than {MOST_LISTED} bytes")
    mark, codec = next((each for each in _MARKS if data.startswith(each[0])), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(codec)
    except UnicodeDecodeError:
        raise NoList("it is no text in UTF-8, nor in UTF-16 with a byte order mark") from None
    lines = text.split("\0") if "\0" in text else text.splitlines()
    return [line.strip() for line in lines if line.strip()]


def expanded(name: str, endings: Sequence[str], without: str = "") -> list[Path]:
    """The files that a name stands for: a folder for those in it with one of ``endings``, whatever their capitals.

    Patterns are expanded: Windows' shell does not. Of a folder's files those that end in ``without`` are left
    out. What is not there, or cannot be looked at, stays as it is named and fails by itself.
    """
    path = Path(name)
    try:
        if path.is_dir():
            return sorted(each for each in path.iterdir() if _belongs(each, endings, without))
        if path.exists() or not any(sign in path.name for sign in _WILD):
            return [path]
        return sorted(path.parent.glob(path.name))
    except OSError:  # for example a name that is too long for any file
        return [path]


def _belongs(path: Path, endings: Sequence[str], without: str) -> bool:
    name = path.name.casefold()
    return name.endswith(tuple(endings)) and not (without and name.endswith(without)) and not path.is_dir()


def open_regular(path: Path, buffering: int = -1) -> BinaryIO:
    """Open a file for reading. Raises OSError, NoRegularFile for what is none."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode):
        reason = "it is a folder" if stat.S_ISDIR(mode) else "it is a pipe or a device and no file"
        raise NoRegularFile(errno.EINVAL, reason, str(path))
    return path.open("rb", buffering)
