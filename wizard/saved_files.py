"""Whether what a run saved is still whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from wizard.foundation.hashing import file_sha256
from wizard.migration.facts import FactBook
from wizard.migration.session import Session
from wizard.steps.facts import ConfigurationBackup, ExportedPackages, NewCertificate, SavedCertificate


def damaged_files(session: Session) -> Iterator[str]:
    """Names of saved files that are missing, changed, or (unsigned copies) not unsigned; each once."""
    assert session.folder is not None
    return _damaged(session.folder.path, session.facts)


class _Saved(NamedTuple):
    name: str
    """Path below the run folder"""
    sha256: str
    unsigned: bool = False


def _damaged(root: Path, facts: FactBook) -> Iterator[str]:
    for saved in _expected(facts):
        path = root / saved.name
        if not path.is_file() or file_sha256(path) != saved.sha256:
            yield saved.name
        elif saved.unsigned:
            yield from _not_unsigned(saved.name, path)


def _expected(facts: FactBook) -> Iterator[_Saved]:
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


def _not_unsigned(name: str, path: Path) -> Iterator[str]:
    from wizard.packages.errors import PackageError
    from wizard.packages.verify import verify

    try:
        if verify(path).signed:
            yield f"{name} (signed)"
    except PackageError:
        yield name
