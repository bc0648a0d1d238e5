"""Three ways to a new certificate database: made here, taken from a file, or signed by an authority."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import FindingError
from wizard.foundation.private_files import write_private
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.migration.run import Run
from wizard.migration.run_folder import file_name
from wizard.steps.assistance import SignCertificateRequest
from wizard.steps.facts import Server
from wizard.steps.keystore_file import naming, put_aside, read_back
from wizard.steps.new_certificate import findings as found
from wizard.steps.new_certificate.subject import new_answers, require_offered, wanted

if TYPE_CHECKING:
    from wizard.keystores.certificate_database import CertificateDatabase

_OLD_REQUEST = "request.csr"
"""The name that runs of the first version gave every request."""
PENDING = "new-server.pending.vmokeystore"
ANSWER = "answer.pem"
FILE_PASSWORD = "new_certificate.file_password"  # noqa: S105 - a setting, not a password
FILE_KEY_PASSWORD = "new_certificate.file_key_password"  # noqa: S105 - a setting, not a password
RECORD = "request"


@dataclass(frozen=True)
class PendingRequest:
    """A request that was written: what it asks for (a digest), and the store that keeps its key."""

    wanted: str
    pending_sha256: str
    file: str = _OLD_REQUEST
    """It leaves the run folder, and among other requests its name says what it is for."""

    def fits(self, wanted: str, pending: bytes) -> bool:
        return (self.wanted, self.pending_sha256) == (wanted, hashlib.sha256(pending).hexdigest())


def self_signed(run: Run) -> CertificateDatabase:
    """A fresh key, secret key and certificate. Raises FindingError."""
    from wizard.keystores.create import create_self_signed

    request = wanted(new_answers(run.answers), run.facts.get(Server))
    require_offered(request)
    return run.processes.call(create_self_signed, request, run.cancel)


def from_file(run: Run) -> CertificateDatabase:
    """The key of a PKCS12, JKS, JCEKS or PEM file; with a fresh secret key where the file has none.

    Control Center accepts a store only with both keys (orchestrator.md 1.2). Raises FindingError and the errors of
    the keystores room.
    """
    from wizard.keystores.background import Opening, open_key_file
    from wizard.keystores.secret_key import fresh_secret_key

    answers = new_answers(run.answers)
    path = run.folder.path / answers.file
    if not answers.file or not path.is_file():
        raise FindingError(found.FILE_MISSING.of(str(path) if answers.file else "new_certificate.file"))
    password = _optional(run, FILE_PASSWORD) or ""
    opening = Opening(path.read_bytes(), password, _optional(run, FILE_KEY_PASSWORD))
    with naming(str(path)):
        opened = open_key_file(run.processes, opening, run.cancel)
    return opened if opened.secret is not None else dataclasses.replace(opened, secret=fresh_secret_key())


def _optional(run: Run, setting: str) -> str | None:
    answers = new_answers(run.answers)
    reference = answers.file_password if setting == FILE_PASSWORD else answers.file_key_password
    return run.secrets.get(setting, reference) if run.secrets.has(setting, reference) else None


def from_authority(run: Run, password: str) -> CertificateDatabase | None:
    """The key of the request with the authority's answer; None while the answer is not there.

    Writes the key (protected) and the request first; a request that still fits the answers is kept.
    """
    from wizard.keystores.request import accept_answer

    pending = _pending(run, password)
    answer = answer_file(run)
    if not answer.is_file() or answer.stat().st_size == 0:
        return None
    return accept_answer(pending, answer.read_bytes())


def _pending(run: Run, password: str) -> CertificateDatabase:
    from wizard.keystores.background import Writing, write_certificate_database
    from wizard.keystores.request import certificate_signing_request

    path = run.folder.keystores / PENDING
    request = wanted(new_answers(run.answers), run.facts.get(Server))
    require_offered(request)
    digest = hashlib.sha256(repr(request).encode()).hexdigest()
    content = path.read_bytes() if path.is_file() else b""
    known = run.recorded(PendingRequest).get(RECORD)
    if known is not None and known.fits(digest, content):
        database = read_back(run, content, password)
    else:
        database = self_signed(run)
        content = write_certificate_database(run.processes, Writing(database, password), run.cancel)
        file = _request_name(run)
        for superseded in (path, request_file(run), run.folder.keystores / file):
            put_aside(superseded)
        run.record(RECORD, PendingRequest(digest, hashlib.sha256(content).hexdigest(), file))
        write_private(path, content)
    if not request_file(run).is_file():
        write_private(request_file(run), certificate_signing_request(database))
    return database


def request_file(run: Run) -> Path:
    known = run.recorded(PendingRequest).get(RECORD)
    return run.folder.keystores / (known.file if known is not None else _request_name(run))


def _request_name(run: Run) -> str:
    server = run.facts.get(Server)
    day = datetime.datetime.now().astimezone()
    return file_name(f"{server.host if server is not None else 'request'}-{day:%Y-%m-%d}.csr")


def answer_file(run: Run) -> Path:
    """A relative name is looked for in the run folder."""
    named = new_answers(run.answers).answer_file
    return run.folder.path / named if named else run.folder.path / "keystore" / ANSWER


def authority_instructions(request: Path, answer: Path) -> Instructions:
    """A server's own certificate needs these uses (orchestrator.md 1.2)."""
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Have the request signed by your certificate authority")),
        steps=(
            Instruction(
                text(QT_TRANSLATE_NOOP("wizard", "Send this request to the certificate authority.")),
                (TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Request")), str(request)),),
            ),
            Instruction(
                text(
                    QT_TRANSLATE_NOOP(
                        "wizard",
                        "Ask for a certificate with the key usages digital signature and key encipherment and the "
                        "extended key usage server authentication. Its name must hold no e-mail address.",
                    )
                )
            ),
            Instruction(
                text(QT_TRANSLATE_NOOP("wizard", "Save the answer (PEM, DER or PKCS7) under this name.")),
                (TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Answer")), str(answer)),),
            ),
        ),
        proof=text(
            QT_TRANSLATE_NOOP(
                "wizard", "The wizard takes the certificate that belongs to the key of the request."
            )
        ),
        request=SignCertificateRequest(str(request), str(answer)),
    )
