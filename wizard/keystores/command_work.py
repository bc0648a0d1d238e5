"""The work of the keystore commands on one file; runs in another process when there are many files."""

from __future__ import annotations

import dataclasses
import datetime
import errno
import hashlib
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wizard.foundation.findings import Finding
from wizard.foundation.private_files import private_folder, write_private
from wizard.keystores import command_findings, findings
from wizard.keystores.command_answer import FileAnswer
from wizard.keystores.conversion import SUFFIXES, Conversion, convert_keystore
from wizard.keystores.errors import KeystoreError
from wizard.keystores.import_file import read_bounded
from wizard.keystores.inspection import Passwords, StoreFacts, about, inspect_keystore

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_LONGEST_WORDS = 300
_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())  # a command without a log shows the finding only


@dataclass(frozen=True)
class FileInspection:
    path: Path
    passwords: Passwords
    now: datetime.datetime


@dataclass(frozen=True)
class FileConversion:
    path: Path
    target: Path
    conversion: Conversion
    taken: bool = False
    """An earlier file of the same call has this target."""


def conversions(files: Sequence[Path], folder: Path | None, conversion: Conversion) -> list[FileConversion]:
    """What is to be written where: into ``folder``, or beside each file; no target twice, on any system."""
    taken: set[str] = set()
    tasks = []
    for path in files:
        target = (folder or path.parent) / (path.stem + SUFFIXES[conversion.type])
        name = str(target.absolute()).casefold()
        tasks.append(FileConversion(path, target, conversion, name in taken))
        taken.add(name)
    return tasks


def inspect_file(task: FileInspection) -> FileAnswer:
    """Never raises for what a file holds: everything is in the answer's findings."""
    file = str(task.path)
    try:
        return FileAnswer(inspect_keystore(read_bounded(task.path), file, task.passwords, task.now))
    except Exception as error:  # noqa: BLE001 - told as a finding: one file never ends a batch
        return FileAnswer(StoreFacts(file, None, (), (_trouble(error, file),)))


def convert_file(task: FileConversion) -> FileAnswer:
    """Writes the new store privately and whole, and never over another file. Errors as :func:`inspect_file`."""
    file = str(task.path)
    target = task.target
    if task.taken:
        return _not_converted(file, command_findings.OUTPUT_TWICE.of(file, target=str(target)))
    try:
        converted = convert_keystore(read_bounded(task.path), task.conversion)
    except Exception as error:  # noqa: BLE001 - told as a finding: one file never ends a batch
        return _not_converted(file, _trouble(error, file))
    if os.path.lexists(target):  # a link to nowhere too
        return _not_converted(file, command_findings.OUTPUT_EXISTS.of(str(target)))
    try:
        private_folder(target.parent)
        write_private(target, converted.data)
    except OSError as error:
        kind = command_findings.NO_ROOM if error.errno in _FULL else command_findings.OUTPUT_UNWRITABLE
        return _not_converted(file, kind.of(str(target), detail=error.strerror or str(error)))
    now = datetime.datetime.now(datetime.UTC)
    written = inspect_keystore(converted.data, file, Passwords(task.conversion.new_password), now)
    found = tuple(finding for finding in written.findings if finding.kind is not findings.NO_SECRET_KEY)
    facts = dataclasses.replace(written, findings=converted.findings + found)
    return FileAnswer(facts, str(target), hashlib.sha256(converted.data).hexdigest(), converting=True)


def _not_converted(file: str, finding: Finding) -> FileAnswer:
    return FileAnswer(StoreFacts(file, None, (), (finding,)), converting=True)


def _trouble(error: Exception, file: str) -> Finding:
    if isinstance(error, KeystoreError):
        return about(error.finding, file)
    if isinstance(error, OSError):
        return command_findings.FILE_UNREADABLE.of(file, detail=error.strerror or str(error))
    return unexpected(error, file)


def unexpected(error: Exception, subject: str) -> Finding:
    """A fault of this program, logged where there is a log."""
    _log.error("Unexpected trouble with %s", subject, exc_info=error)
    words = f"{type(error).__name__} {error}".strip()
    return command_findings.UNEXPECTED.of(subject, error=words[:_LONGEST_WORDS])
