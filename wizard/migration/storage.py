"""Errors of the disk, told apart so that the administrator knows what to do."""

from __future__ import annotations

import errno
import sqlite3

from wizard.foundation.findings import Finding, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

DISK_FULL = Kind(
    "disk_full",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The disk is full: {subject} could not be written."),
    (QT_TRANSLATE_NOOP("wizard", "the run folder needs more room than the disk or the quota has"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Free some space, then go on: what was saved is whole, nothing half-written was left."
    ),
)
FOLDER_NOT_WRITABLE = Kind(
    "folder_not_writable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be written: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the folder belongs to another user or is read-only"),
        QT_TRANSLATE_NOOP("wizard", "a file of that name is open in another program"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Choose a folder of your own, or change its rights. Nothing was written."),
)
NOT_A_FOLDER = Kind(
    "folder_in_the_way",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be a folder: a file is in the way."),
    (QT_TRANSLATE_NOOP("wizard", "the path names a file, or leads through one"),),
    QT_TRANSLATE_NOOP("wizard", "Choose another folder. Nothing was written."),
)
FILE_UNUSABLE = Kind(
    "file_unusable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be used: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "the file was moved, deleted, or the disk has a fault"),),
    QT_TRANSLATE_NOOP("wizard", "Look at the file, then run the step again."),
)
ALL = (DISK_FULL, FOLDER_NOT_WRITABLE, NOT_A_FOLDER, FILE_UNUSABLE)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR}
_IN_THE_WAY = {errno.EEXIST, errno.ENOTDIR}


def storage_finding(error: OSError | sqlite3.Error, place: str = "") -> Finding:
    """What an error of the disk means. ``place`` is used where the error names no file."""
    if isinstance(error, sqlite3.Error):
        kind = DISK_FULL if "full" in str(error) else FILE_UNUSABLE
        return kind.of(place, reason=str(error))
    subject = str(error.filename or place)
    reason = error.strerror or str(error)
    if error.errno in _FULL:
        return DISK_FULL.of(subject, reason=reason)
    if error.errno in _IN_THE_WAY:
        return NOT_A_FOLDER.of(subject, reason=reason)
    if error.errno in _REFUSED:
        return FOLDER_NOT_WRITABLE.of(subject, reason=reason)
    return FILE_UNUSABLE.of(subject, reason=reason)
