"""Where a run is saved: the folder that is proposed, the room there, and what is wrong with it before any work."""

from __future__ import annotations

import datetime
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text

_NOTHING_FREE = 5_000_000  # bytes: not even journal and reports find room

NOT_WHOLE = QT_TRANSLATE_NOOP("wizard", "Give the whole path of the folder.")
NO_SUCH_DRIVE = QT_TRANSLATE_NOOP("wizard", "There is no {place}. Choose another folder.")
FILE_IN_THE_WAY = QT_TRANSLATE_NOOP("wizard", "{place} is a file. Choose a folder.")
NOT_READABLE = QT_TRANSLATE_NOOP("wizard", "You may not read {place}. Choose a folder of your own.")
NOT_WRITABLE = QT_TRANSLATE_NOOP("wizard", "You may not write in {place}. Choose a folder of your own.")
READ_ONLY = QT_TRANSLATE_NOOP("wizard", "{place} is read-only. Choose a folder on another disk.")
FULL = QT_TRANSLATE_NOOP("wizard", "The disk of {place} is full. Choose a folder on another disk.")


@dataclass(frozen=True)
class RunPlace:
    """A folder where a run is or will be saved, as it was when somebody looked."""

    folder: str
    free: int | None = None
    """Bytes free there, or in the nearest folder above that exists; None when nobody can tell."""
    problem: Text | None = None


def look_at(folder: str) -> RunPlace:
    """Ask the disk. Nothing is written; what rights alone do not tell is found when the folder is made."""
    path = Path(folder)
    if not path.is_absolute():
        return RunPlace(folder, problem=text(NOT_WHOLE))
    above = _nearest(path)
    if above is None:
        return RunPlace(folder, problem=text(NO_SUCH_DRIVE, place=path.anchor))
    problem = _rights(above)
    try:
        free = shutil.disk_usage(above).free
    except OSError:
        return RunPlace(folder, None, problem)  # a drive that went away; making the folder says why
    if problem is None and free < _NOTHING_FREE:
        problem = text(FULL, place=str(above))
    return RunPlace(folder, free, problem)


def host_of(url: str) -> str:
    """The host in an address as far as it is typed; empty when there is none yet."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # half an IPv6 address
        return ""


def new_folder(what: str) -> Path:
    """Names carry server and date (UX rule 29). The documents folder is where people look for files."""
    import platformdirs

    day = datetime.date.today().isoformat()
    folder = platformdirs.user_documents_path() / "Certificate change" / f"{what} {day}"
    number = 1
    while os.path.lexists(folder):
        number += 1
        folder = folder.with_name(f"{what} {day} ({number})")
    return folder


def _nearest(path: Path) -> Path | None:
    """The folder itself, or the nearest one above it that exists."""
    return next((each for each in (path, *path.parents) if _exists(each)), None)


def _rights(place: Path) -> Text | None:
    if not place.is_dir():
        return text(FILE_IN_THE_WAY, place=str(place))
    if _mounted_read_only(place):
        return text(READ_ONLY, place=str(place))
    if not os.access(place, os.W_OK | os.X_OK):
        return text(NOT_WRITABLE, place=str(place))
    return None if os.access(place, os.R_OK) else text(NOT_READABLE, place=str(place))


def _mounted_read_only(place: Path) -> bool:
    """Windows tells no such thing of a folder; writing there says so."""
    if not hasattr(os, "statvfs"):
        return False
    try:
        return bool(os.statvfs(place).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder above it may not be entered
        return False
