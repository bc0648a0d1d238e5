"""Where the certificate database comes from: the server's database, or a file exported by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import FindingError, Severity
from wizard.migration.answers import AnswerBook
from wizard.migration.run import Run
from wizard.migration.secrets import Secrets
from wizard.steps import server as opening
from wizard.steps.answers import KeystoreSource, SaveCertificateAnswers
from wizard.steps.facts import Certificate, InstalledCertificate, RolledBack, SavedCertificate, Server
from wizard.steps.keystore_file import certificate_sha256, opens
from wizard.steps.passwords import export_password, has_export_password
from wizard.steps.save_certificate import findings as found

if TYPE_CHECKING:
    from wizard.databases.keystore_rows import KeystoreRows

EXPORTED = "exported.vmokeystore"
SOURCE_PASSWORD = "save_certificate.source_password"  # noqa: S105 - a setting, not a password
KEY_PASSWORD = "save_certificate.source_key_password"  # noqa: S105 - a setting, not a password


@dataclass(frozen=True)
class Source:
    """A certificate database as it was found. ``origin``: the database or the file, for people."""

    content: bytes = field(repr=False)
    origin: str


def save_answers(answers: AnswerBook) -> SaveCertificateAnswers:
    return answers.of("save_certificate", SaveCertificateAnswers)


def exported_file(answers: AnswerBook, folder: Path) -> Path:
    """Where the administrator exports to; a relative name is looked for in the run folder."""
    named = save_answers(answers).file
    return folder / named if named else folder / "keystore" / EXPORTED


def read_rows(run: Run) -> KeystoreRows:
    """The rows of vmo_keystore. Raises FindingError without a connection, and the databases room's errors."""
    from wizard.databases.keystore_table import read_keystore_rows
    from wizard.keystores.detect import is_keystore

    target = opening.old_database(run.answers, run.secrets)
    if target is None:
        raise FindingError(found.NO_DATABASE.of("vmo_keystore"))
    return read_keystore_rows(target, is_keystore)


def from_database(run: Run) -> Source:
    """The value that signs this server's packages, where several are found; else the first with a key."""
    rows = read_rows(run)
    values = [keystore.value for keystore in rows.found]
    if not values:
        raise FindingError(next(each for each in rows.findings if each.severity is Severity.ERROR))
    signer = _signer(run)
    wanted = signer.sha256 if signer else ""
    best = max(values, key=lambda value: _likeness(certificate_sha256(value), wanted))
    return Source(best, rows.table)


def _likeness(certificate: str, wanted: str) -> int:
    return 2 if certificate and certificate == wanted else 1 if certificate else 0


def from_file(run: Run) -> Source | None:
    """None while the file is not there."""
    path = exported_file(run.answers, run.folder.path)
    if not path.is_file() or path.stat().st_size == 0:
        return None
    return Source(path.read_bytes(), str(path))


def read_source(run: Run) -> Source | None:
    """The chosen source; of both, the file, once the database is seen to hold the same certificate.

    None while the administrator has not exported the file. Raises FindingError and the databases room's errors.
    """
    chosen = save_answers(run.answers).source
    if chosen is KeystoreSource.DATABASE:
        return from_database(run)
    source = from_file(run)
    if source is not None and chosen is KeystoreSource.BOTH:
        _require_same(source, from_database(run))
    return source


def _require_same(file: Source, database: Source) -> None:
    of_file, of_database = certificate_sha256(file.content), certificate_sha256(database.content)
    if of_file and of_database and of_file != of_database:
        raise FindingError(found.SOURCES_DIFFER.of(file.origin))


def require_signer(run: Run, certificate: str, origin: str) -> bool | None:
    """Whether the certificate (SHA-256) signs the server's packages; None without a package to see it on.

    Raises FindingError when another one does.
    """
    signer = _signer(run)
    if signer is None or not certificate:
        return None
    if signer.sha256 != certificate:
        seen_on = run.facts.require(Server).checked_on
        raise FindingError(
            found.OTHER_CERTIFICATE.of(origin, found=certificate, signer=signer.sha256, package=seen_on)
        )
    return True


def _signer(run: Run) -> Certificate | None:
    """Who signs the packages; once the new certificate is installed, who was proven to sign them before."""
    saved = run.facts.get(SavedCertificate)
    installed = run.facts.get(InstalledCertificate) is not None and run.facts.get(RolledBack) is None
    if installed and saved is not None:
        return saved.certificate if saved.signs_this_server else None
    return run.facts.require(Server).signer


def source_password(run: Run, source: Source) -> str | None:
    """The password the store was given, else the export password where that opens it; None when nobody knows.

    Raises SecretUnreadable.
    """
    answers = save_answers(run.answers)
    if answers.password_unknown:
        return None
    if run.secrets.has(SOURCE_PASSWORD, answers.source_password):
        return run.secrets.get(SOURCE_PASSWORD, answers.source_password)
    if has_export_password(run.answers, run.secrets):
        password = export_password(run.answers, run.secrets)
        return password if opens(run, source.content, password) else None
    return None


def proposed_password(answers: AnswerBook, secrets: Secrets) -> str:
    """What to type in the configuration interface. Raises SecretMissing, naming the export password."""
    reference = save_answers(answers).source_password
    if secrets.has(SOURCE_PASSWORD, reference):
        return secrets.get(SOURCE_PASSWORD, reference)
    return export_password(answers, secrets)


def key_password(run: Run) -> str | None:
    reference = save_answers(run.answers).source_key_password
    return run.secrets.get(KEY_PASSWORD, reference) if run.secrets.has(KEY_PASSWORD, reference) else None
