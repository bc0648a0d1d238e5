"""Whether what a run saved is still whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wizard.foundation.hashing import file_sha256
from wizard.migration.session import Session
from wizard.steps.facts import ConfigurationBackup, ExportedPackages, NewCertificate, SavedCertificate


def damaged_files(session: Session) -> Iterator[str]:
    """Names of saved files that are missing, changed, or (unsigned copies) no longer unsigned."""
    assert session.folder is not None
    root = session.folder.path
    for name, digest in _expected(session):
        if not _is_whole(root / name, digest):
            yield name
    exported = session.facts.get(ExportedPackages)
    for package in exported.packages if exported else ():
        path = root / package.file
        if path.is_file() and _is_signed(path):
            yield f"{package.file} (signed)"


def _expected(session: Session) -> Iterator[tuple[str, str]]:
    exported = session.facts.get(ExportedPackages)
    for package in exported.packages if exported else ():
        yield package.file, package.sha256
        yield package.original, package.original_sha256
    for keystore in (session.facts.get(SavedCertificate), session.facts.get(NewCertificate)):
        if keystore is not None:
            yield keystore.file, keystore.file_sha256
    backup = session.facts.get(ConfigurationBackup)
    if backup is not None:
        yield backup.file, backup.sha256


def _is_whole(path: Path, digest: str) -> bool:
    return path.is_file() and file_sha256(path) == digest


def _is_signed(path: Path) -> bool:
    from wizard.foundation.findings import FindingError
    from wizard.packages.verify import verify

    try:
        return verify(path).signed
    except FindingError:
        return True
