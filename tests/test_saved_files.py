"""What ``verify`` of a run folder says about saved files that are no longer as they were saved."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packages.samples import package
from wizard.app import make_session
from wizard.foundation.hashing import file_sha256
from wizard.migration.run_folder import SavedPackage
from wizard.migration.session import Session
from wizard.packages.unsign import unsign
from wizard.saved_files import verified
from wizard.steps.facts import ConfigurationBackup, ExportedPackage, ExportedPackages

NAMES = ("packages/a.package", "originals/a.package", "configuration/backup.zip")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A run that saved one package and a backup."""
    session = make_session(lambda event: None)
    session.open(tmp_path / "run")
    assert session.folder is not None
    root = session.folder.path
    for name in NAMES:
        (root / name).parent.mkdir(exist_ok=True)
    package(root / "originals")
    unsign(root / NAMES[1], root / NAMES[0])
    (root / NAMES[2]).write_bytes(b"configuration")
    remember(session)
    yield session
    session.close()


def remember(session: Session) -> None:
    """The facts as the steps would have left them for the files that are there."""
    assert session.folder is not None
    copy, original, backup = (session.folder.path / name for name in NAMES)
    exported = ExportedPackage(
        name="a",
        file=NAMES[0],
        original=NAMES[1],
        sha256=file_sha256(copy),
        original_sha256=file_sha256(original),
        size=copy.stat().st_size,
        elements=3,
        version="7.6",
        signer="vRO",
        rights="vef",
        identical_entries=12,
    )
    listed = SavedPackage("a", *NAMES[:2], exported.sha256, exported.original_sha256, exported.size)
    session.folder.write_manifest((listed,))
    now = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    session.facts.put(ExportedPackages((exported,), 1, now))
    session.facts.put(ConfigurationBackup(NAMES[2], file_sha256(backup), backup.stat().st_size, "db"))


def damaged(session: Session) -> list[str]:
    return list(verified(session).damaged)


def path(session: Session, name: str) -> Path:
    assert session.folder is not None
    return session.folder.path / name


def test_whole_files(session: Session) -> None:
    assert damaged(session) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_or_missing_file_is_named_once(session: Session, name: str) -> None:
    file = path(session, name)
    file.write_bytes(file.read_bytes()[:-1])
    assert damaged(session) == [name]
    file.unlink()
    assert damaged(session) == [name]


def test_a_signed_file_in_place_of_an_unsigned_copy(session: Session) -> None:
    path(session, NAMES[0]).write_bytes(path(session, NAMES[1]).read_bytes())
    assert damaged(session) == [NAMES[0]]
    remember(session)  # saved like this from the beginning
    assert damaged(session) == [f"{NAMES[0]} (signed)"]


def test_a_copy_that_was_unreadable_when_it_was_saved(session: Session) -> None:
    path(session, NAMES[0]).write_bytes(b"no package")
    remember(session)
    assert damaged(session) == [NAMES[0]]
