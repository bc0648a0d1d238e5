"""Making the new certificate: a certificate database of its own, written, opened again, and another key."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, FindingError, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import By, Job, Probe, Proof, Waiting
from wizard.migration.resume import Found, Recorded
from wizard.migration.run import Run
from wizard.migration.step import Situation
from wizard.steps.answers import CertificateSource
from wizard.steps.describe import describe_certificate
from wizard.steps.facts import (
    Certificate,
    InstalledCertificate,
    NewCertificate,
    RolledBack,
    SavedCertificate,
    Server,
)
from wizard.steps.keystore_file import (
    certificate_der,
    certificate_sha256,
    look_for,
    read_back,
    write_keystore_file,
)
from wizard.steps.new_certificate import findings as found
from wizard.steps.new_certificate.making import (
    answer_file,
    authority_instructions,
    from_authority,
    from_file,
    request_file,
    self_signed,
)
from wizard.steps.new_certificate.subject import new_answers, wanted
from wizard.steps.new_password import require_sound
from wizard.steps.passwords import has_new_certificate_password, new_certificate_password

if TYPE_CHECKING:
    from wizard.keystores.certificate_database import CertificateDatabase

FILE = "new-server.vmokeystore"
SHORT = datetime.timedelta(days=365)


def jobs(situation: Situation) -> tuple[Job, ...]:
    by_authority = new_answers(situation.answers).source is CertificateSource.REQUEST
    return (CreateCertificate(By.ADMINISTRATOR if by_authority else By.WIZARD),)


@dataclass(frozen=True)
class CreateCertificate(Job):
    """keystore/new-server.vmokeystore: JCEKS, both keys under one password."""

    by: By = By.WIZARD
    id = "new_certificate.create"
    title = text(QT_TRANSLATE_NOOP("wizard", "Make the new certificate"))
    weight = 2

    def probe(self, run: Run) -> Probe:
        path = _path(run)
        known = has_new_certificate_password(run.answers, run.secrets)
        password = new_certificate_password(run.answers, run.secrets) if known else None
        state = look_for(run, path, password)
        proven = run.journal.recorded(self.id) is Recorded.DONE
        if state is Found.PARTIAL and proven:
            state = Found.FOREIGN  # a proven certificate is never made anew because of a mistyped password
        return Probe(state, (found.FILE_IN_THE_WAY.of(str(path)),) if state is Found.FOREIGN else ())

    def apply(self, run: Run) -> Waiting | None:
        from wizard.keystores.background import Writing, write_certificate_database

        installed = _installed(run)
        if installed is not None:
            _require_file_of(installed, _path(run))
            return None
        password = new_certificate_password(run.answers, run.secrets)
        require_sound(password)
        database = _make(run, password)
        if database is None:
            return Waiting(authority_instructions(request_file(run), answer_file(run)))
        _require_other_key(run, database.chain_der[0])
        content = write_certificate_database(run.processes, Writing(database, password), run.cancel)
        run.cancel.check()
        write_keystore_file(run, run.folder.keystores / FILE, content)
        return None

    def verify(self, run: Run) -> Proof:
        """Opens the written file with its password alone; its key is another than the old certificate's."""
        content = _path(run).read_bytes()
        password = new_certificate_password(run.answers, run.secrets)
        chain = read_back(run, content, password).chain_der
        der = chain[0]
        _require_other_key(run, der)
        fact = NewCertificate(
            describe_certificate(der), f"keystore/{FILE}", hashlib.sha256(content).hexdigest()
        )
        said = [*_about_certificate(run, chain), *require_sound(password)]
        if _installed(run) is not None:
            said.append(found.ALREADY_INSTALLED.of(fact.certificate.subject))
        return Proof((fact,), tuple(said))


def _make(run: Run, password: str) -> CertificateDatabase | None:
    match new_answers(run.answers).source:
        case CertificateSource.SELF_SIGNED:
            return self_signed(run)
        case CertificateSource.FILE:
            return from_file(run)
        case CertificateSource.REQUEST:
            return from_authority(run, password)


def _require_other_key(run: Run, der: bytes) -> None:
    """Raises FindingError when the old certificate has the same public key, or is the same certificate."""
    from wizard.keystores.certificate_der import public_key_bits

    saved = run.facts.require(SavedCertificate)
    path = run.folder.path / saved.file
    old = certificate_der(path.read_bytes()) if path.is_file() else None
    same_key = old is not None and public_key_bits(old) == public_key_bits(der)
    if same_key or hashlib.sha256(der).hexdigest() == saved.certificate.sha256:
        raise FindingError(found.SAME_KEY.of(describe_certificate(der).subject))


def _installed(run: Run) -> Certificate | None:
    """The new certificate, while it is installed on the server."""
    installed = run.facts.get(InstalledCertificate)
    return installed.certificate if installed is not None and run.facts.get(RolledBack) is None else None


def _require_file_of(installed: Certificate, path: Path) -> None:
    """Another certificate is never made in the place of one that is in use. Raises FindingError without its file."""
    if not path.is_file() or certificate_sha256(path.read_bytes()) != installed.sha256:
        raise FindingError(found.INSTALLED_FILE_MISSING.of(str(path)))


def _about_certificate(run: Run, chain: tuple[bytes, ...]) -> tuple[Finding, ...]:
    from wizard.keystores.certificate import certificate_facts
    from wizard.keystores.certificate_findings import certificate_findings, chain_findings

    facts = certificate_facts(chain[0])
    said = [*certificate_findings(facts, datetime.datetime.now(datetime.UTC)), *_about_name(run)]
    said += chain_findings(chain)
    valid = facts.not_after - facts.not_before
    if valid < SHORT:
        name = facts.common_name or facts.subject
        said.append(found.SHORT_VALIDITY.of(name, days=valid.days, date=facts.not_after))
    return tuple({finding.code: finding for finding in said}.values())


def _about_name(run: Run) -> tuple[Finding, ...]:
    """What the wanted name lost on its way into the certificate: it was shortened."""
    from wizard.keystores.create import subject_findings

    answers = new_answers(run.answers)
    if answers.source is CertificateSource.FILE:
        return ()
    said = subject_findings(wanted(answers, run.facts.get(Server)))
    return tuple(finding for finding in said if finding.severity is Severity.NOTE)


def _path(run: Run) -> Path:
    return run.folder.path / "keystore" / FILE
