"""Opening and writing certificate databases in another process, so that no window stalls (design.md, facts).

Every function here takes the room's Processes, raises what its namesake raises, and Cancelled.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.foundation.cancel import Cancel
from wizard.foundation.processes import Processes
from wizard.keystores import certificate_database, import_file
from wizard.keystores.certificate_database import CertificateDatabase
from wizard.keystores.store import read_keystore


@dataclass(frozen=True)
class Opening:
    """A store and the passwords that may open it."""

    data: bytes = field(repr=False)
    store_password: str = field(repr=False)
    key_password: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Writing:
    database: CertificateDatabase
    password: str = field(repr=False)


@dataclass(frozen=True)
class Reencryption:
    opening: Opening
    new_password: str = field(repr=False)


def accept_password(processes: Processes, opening: Opening, cancel: Cancel) -> None:
    """Returns where the store's digest or MAC accepts its password (wizard.keystores.store.read_keystore)."""
    processes.call(accepted, opening, cancel)


def open_certificate_database(processes: Processes, opening: Opening, cancel: Cancel) -> CertificateDatabase:
    return processes.call(opened, opening, cancel)


def open_key_file(processes: Processes, opening: Opening, cancel: Cancel) -> CertificateDatabase:
    return processes.call(opened_key_file, opening, cancel)


def write_certificate_database(processes: Processes, writing: Writing, cancel: Cancel) -> bytes:
    return processes.call(written, writing, cancel)


def reencrypt(processes: Processes, reencryption: Reencryption, cancel: Cancel) -> bytes:
    return processes.call(reencrypted, reencryption, cancel)


def accepted(opening: Opening) -> None:
    read_keystore(opening.data, opening.store_password)


def opened(opening: Opening) -> CertificateDatabase:
    return certificate_database.open_certificate_database(
        opening.data, opening.store_password, opening.key_password
    )


def opened_key_file(opening: Opening) -> CertificateDatabase:
    return import_file.open_key_file(opening.data, opening.store_password, opening.key_password)


def written(writing: Writing) -> bytes:
    return certificate_database.write_certificate_database(writing.database, writing.password)


def reencrypted(reencryption: Reencryption) -> bytes:
    opening = reencryption.opening
    return certificate_database.reencrypt(
        opening.data,
        store_password=opening.store_password,
        key_password=opening.key_password,
        new_password=reencryption.new_password,
    )
