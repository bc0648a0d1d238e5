"""A certificate database as a file of the run folder: found again after a kill, never written over another key."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import FindingError
from wizard.foundation.private_files import sync_folder, write_private
from wizard.migration.resume import Found
from wizard.migration.run import Run

if TYPE_CHECKING:
    from wizard.keystores.certificate_database import CertificateDatabase

_RECORD = "file"


@dataclass(frozen=True)
class WrittenFile:
    """What a job writes, recorded before the file takes its name, so that a kill leaves no stranger's file."""

    name: str
    sha256: str


def written_file(run: Run) -> WrittenFile | None:
    """The file this job wrote last, or was about to write."""
    return run.recorded(WrittenFile).get(_RECORD)


def write_keystore_file(run: Run, path: Path, content: bytes) -> None:
    """Write ``path``; a file there that holds another certificate is renamed, for keys are never deleted."""
    put_aside(path, unless=content)
    run.record(_RECORD, WrittenFile(path.name, hashlib.sha256(content).hexdigest()))
    write_private(path, content)


def put_aside(path: Path, unless: bytes = b"") -> Path | None:
    """Rename ``path`` after its digest, unless it holds the same certificate; the new path, or None."""
    if not path.is_file():
        return None
    present = path.read_bytes()
    certificate = certificate_sha256(present)
    if certificate and certificate == certificate_sha256(unless):
        return None
    aside = path.with_name(f"{path.stem}.{hashlib.sha256(present).hexdigest()[:12]}{path.suffix}")
    path.replace(aside)
    sync_folder(path.parent)
    return aside


def look_for(run: Run, path: Path, password: str | None) -> Found:
    """Whether the file is there, is this run's, and opens under the password (None: not known, not tried).

    Only the store's digest is checked, which takes no time; proving the key is the job's verify.
    """
    if not path.is_file():
        return Found.ABSENT
    content = path.read_bytes()
    written = written_file(run)
    ours = written == WrittenFile(path.name, hashlib.sha256(content).hexdigest())
    if ours if password is None else opens(run, content, password):
        return Found.MATCHES
    return Found.PARTIAL if ours else Found.FOREIGN


@contextmanager
def naming(origin: str) -> Iterator[None]:
    """An error about a store that its reader knew no name of says where the store came from."""
    from wizard.keystores.errors import STORE

    try:
        yield
    except FindingError as error:
        if error.finding.subject != STORE:
            raise
        raise FindingError(replace(error.finding, subject=origin)) from error


def opens(run: Run, content: bytes, password: str) -> bool:
    """Whether the store's own digest or MAC accepts the password. Raises Cancelled.

    Only that of PKCS12 is worth another process: it runs as many rounds as the file asks for.
    """
    from wizard.keystores.background import Opening, accept_password, accepted
    from wizard.keystores.detect import store_type
    from wizard.keystores.errors import KeystoreError
    from wizard.keystores.model import StoreType

    opening = Opening(content, password)
    try:
        if store_type(content) is StoreType.PKCS12:
            accept_password(run.processes, opening, run.cancel)
        else:
            accepted(opening)
    except KeystoreError:
        return False
    return True


def read_back(run: Run, content: bytes, password: str) -> CertificateDatabase:
    """Open every key of a store, in another process. Raises the errors of the keystores room, and Cancelled."""
    from wizard.keystores.background import Opening, open_certificate_database

    return open_certificate_database(run.processes, Opening(content, password), run.cancel)


def certificate_der(content: bytes) -> bytes | None:
    """The signing certificate in a JKS or JCEKS store, read without its password."""
    from cryptography.hazmat.primitives.serialization import Encoding

    from wizard.keystores.certificate_database import signing_certificate

    certificate = signing_certificate(content)
    return certificate.public_bytes(Encoding.DER) if certificate is not None else None


def certificate_sha256(content: bytes) -> str:
    der = certificate_der(content)
    return hashlib.sha256(der).hexdigest() if der is not None else ""
