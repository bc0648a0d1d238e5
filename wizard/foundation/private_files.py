"""Files that appear whole or not at all, readable by their owner alone.

A temporary file beside the target, private from its first byte, is written, synced to disk and renamed;
then the folder is synced. Windows knows neither folder syncing nor permission bits: there the file's
safety rests on the rename and on the access rights of the user's own folder.
"""

from __future__ import annotations

import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

PRIVATE_FILE = stat.S_IRUSR | stat.S_IWUSR
PRIVATE_FOLDER = stat.S_IRWXU
TEMPORARY_SUFFIX = ".part"


def private_folder(path: Path) -> Path:
    """Make the folder (and its parents) if needed; a folder made here is its owner's alone."""
    if not path.is_dir():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    return path


@contextmanager
def private_file(path: Path) -> Iterator[BinaryIO]:
    """Write a file that takes its name only when the block ends without an error.

    Raises OSError (disk full, no permission) with nothing left behind and an existing file untouched.
    """
    # A part of the name only: file systems allow 255 bytes, and a letter may take four of them.
    temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(6)}{TEMPORARY_SUFFIX}")
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(temporary, flags, PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)  # noqa: PTH105 - atomic by contract
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_private(path: Path, content: bytes) -> None:
    """Replace or make ``path`` with ``content``, whole or not at all."""
    with private_file(path) as file:
        file.write(content)


def copy_private(source: Path, target: Path) -> None:
    """Copy a file, whole or not at all."""
    with source.open("rb") as original, private_file(target) as copy:
        shutil.copyfileobj(original, copy, 1024 * 1024)


def sync_folder(folder: Path) -> None:
    """Make renames in ``folder`` survive a power cut. Windows has no such call; there this does nothing."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
