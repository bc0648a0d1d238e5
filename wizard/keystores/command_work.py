"""The work of the keystore commands on one file; runs in another process when there are many files."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wizard.foundation.findings import Finding
from wizard.foundation.private_files import private_folder, write_private
from wizard.keystores import findings, limits
from wizard.keystores.command_answer import FileAnswer
from wizard.keystores.conversion import SUFFIXES, Conversion, convert_keystore
from wizard.keystores.errors import ExcessiveKeystore, KeystoreError
from wizard.keystores.inspection import Passwords, StoreFacts, about, inspect_keystore


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
        data = _read(task.path)
    except (KeystoreError, OSError) as error:
        return FileAnswer(StoreFacts(file, None, (), (_unreadable(error, file),)))
    return FileAnswer(inspect_keystore(data, file, task.passwords, task.now))


def convert_file(task: FileConversion) -> FileAnswer:
    """Writes the new store privately and whole, and never over another file. Errors as :func:`inspect_file`."""
    file = str(task.path)
    target = task.target
    if task.taken:
        return _not_converted(file, findings.OUTPUT_TWICE.of(file, target=str(target)))
    try:
        converted = convert_keystore(_read(task.path), task.conversion)
    except (KeystoreError, OSError) as error:
        return _not_converted(file, _unreadable(error, file))
    if target.exists():
        return _not_converted(file, findings.OUTPUT_EXISTS.of(str(target)))
    try:
        private_folder(target.parent)
        write_private(target, converted.data)
    except OSError as error:
        return _not_converted(
            file, findings.OUTPUT_UNWRITABLE.of(str(target), detail=error.strerror or str(error))
        )
    now = datetime.datetime.now(datetime.UTC)
    written = inspect_keystore(converted.data, file, Passwords(task.conversion.new_password), now)
    found = tuple(finding for finding in written.findings if finding.kind is not findings.NO_SECRET_KEY)
    facts = dataclasses.replace(written, findings=converted.findings + found)
    return FileAnswer(facts, str(target), hashlib.sha256(converted.data).hexdigest(), converting=True)


def _not_converted(file: str, finding: Finding) -> FileAnswer:
    return FileAnswer(StoreFacts(file, None, (), (finding,)), converting=True)


def _read(path: Path) -> bytes:
    """At most so many bytes as a store may have: the file may be anything."""
    with path.open("rb") as file:
        data = file.read(limits.STORE_BYTES + 1)
    if len(data) > limits.STORE_BYTES:
        raise ExcessiveKeystore(detail=f"more than {limits.STORE_BYTES} bytes")
    return data


def _unreadable(error: KeystoreError | OSError, file: str) -> Finding:
    if isinstance(error, KeystoreError):
        return about(error.finding, file)
    return findings.FILE_UNREADABLE.of(file, detail=error.strerror or str(error))
