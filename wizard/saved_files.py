"""Whether what a run saved is still whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec

from wizard.foundation.hashing import file_sha256
from wizard.migration.facts import FactBook
from wizard.migration.run_folder import RunFolder
from wizard.migration.session import Session
from wizard.steps.facts import (
    ConfigurationBackup,
    ExportedPackages,
    NewCertificate,
    SavedCertificate,
    WrittenReport,
)
from wizard.steps.save_certificate.rows_job import FILE as ROWS_FILE
from wizard.steps.save_certificate.rows_job import SavedRows, SaveRows


@dataclass(frozen=True)
class Verified:
    """``checked``: names of the files that were read, relative to the run folder."""

    checked: tuple[str, ...]
    damaged: tuple[str, ...]
    """Those that are missing, changed, or (unsigned copies) not unsigned; each once, with the reason where known."""


class _Saved(NamedTuple):
    name: str
    """Path below the run folder"""
    sha256: str
    unsigned: bool = False


def verified(session: Session) -> Verified:
    """Every file that the run recorded or that its manifest lists."""
    folder = session.folder
    assert folder is not None
    expected = {saved.name: saved for saved in (*_of_facts(session.facts), *_rows(session))}
    checked, damaged = list(expected), []
    if session.facts.get(ExportedPackages) is not None:
        checked.append(folder.manifest.name)
        listed = _of_manifest(folder)
        if listed is None or any(
            expected.get(saved.name, saved).sha256 != saved.sha256 for saved in listed or ()
        ):
            damaged.append(folder.manifest.name)
        more = {saved.name: saved for saved in listed or () if saved.name not in expected}
        expected |= more
        checked += more
    damaged += [fault for saved in expected.values() for fault in _faults(folder.path, saved)]
    return Verified(tuple(checked), tuple(damaged))


def _of_facts(facts: FactBook) -> Iterator[_Saved]:
    exported = facts.get(ExportedPackages)
    for package in exported.packages if exported else ():
        yield _Saved(package.file, package.sha256, unsigned=True)
        yield _Saved(package.original, package.original_sha256)
    for keystore in (facts.get(SavedCertificate), facts.get(NewCertificate)):
        if keystore is not None:
            yield _Saved(keystore.file, keystore.file_sha256)
    backup = facts.get(ConfigurationBackup)
    if backup is not None:
        yield _Saved(backup.file, backup.sha256)
    report = facts.get(WrittenReport)
    if report is not None:
        yield _Saved("report.html", report.html_sha256)
        yield _Saved("report.json", report.json_sha256)


def _rows(session: Session) -> Iterator[_Saved]:
    """rows.json has no fact: its job keeps the digest with its own records."""
    for record in session.recorded_items(SaveRows.id).values():
        yield _Saved(f"keystore/{ROWS_FILE}", msgspec.json.decode(record, type=SavedRows).sha256)


def _of_manifest(folder: RunFolder) -> tuple[_Saved, ...] | None:
    """None where it cannot be read; it is written together with the exported packages."""
    try:
        if not folder.manifest.is_file():
            return None
        return tuple(
            saved
            for package in folder.read_manifest()
            for saved in (
                _Saved(package.file, package.sha256, unsigned=True),
                _Saved(package.original, package.original_sha256),
            )
        )
    except (OSError, UnicodeError, KeyError, msgspec.MsgspecError):
        return None


def _faults(root: Path, saved: _Saved) -> Iterator[str]:
    path = root / saved.name
    try:
        if not path.is_file() or file_sha256(path) != saved.sha256:
            yield saved.name
        elif saved.unsigned:
            yield from _not_unsigned(saved.name, path)
    except OSError as error:
        yield f"{saved.name} ({error.strerror})"


def _not_unsigned(name: str, path: Path) -> Iterator[str]:
    from wizard.packages.errors import PackageError
    from wizard.packages.verify import verify

    try:
        if verify(path).signed:
            yield f"{name} (signed)"
    except PackageError:
        yield name
