"""Saving the certificate: the rows of vmo_keystore, and the certificate database under a password of ours."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from pathlib import Path

from wizard.foundation.findings import Finding
from wizard.foundation.private_files import private_folder
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.instructions import Instructions
from wizard.migration.job import By, Job, Probe, Proof, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.step import Situation
from wizard.steps.answers import KeystoreSource
from wizard.steps.describe import describe_certificate
from wizard.steps.facts import SavedCertificate, Server
from wizard.steps.keystore_file import (
    certificate_der,
    certificate_sha256,
    look_for,
    naming,
    read_back,
    write_keystore_file,
    written_file,
)
from wizard.steps.new_password import require_sound
from wizard.steps.passwords import export_password, has_export_password
from wizard.steps.save_certificate import findings as found
from wizard.steps.save_certificate.export_by_hand import export_instructions
from wizard.steps.save_certificate.rows_job import SaveRows, saved_rows
from wizard.steps.save_certificate.source import (
    Source,
    exported_file,
    key_password,
    proposed_password,
    read_source,
    require_signer,
    save_answers,
    source_password,
)
from wizard.steps.server import connect_answers

FILE = "vmo-server.vmokeystore"
UNOPENED_FILE = "vmo-server.unopened.vmokeystore"
"""The store as it was found, under a password nobody knows."""


def jobs(situation: Situation) -> tuple[Job, ...]:
    by_hand = save_answers(situation.answers).source is not KeystoreSource.DATABASE
    keystore = SaveKeystore(By.ADMINISTRATOR if by_hand else By.WIZARD)
    if connect_answers(situation.answers).old_database.engine:
        return (SaveRows(), keystore)
    return (keystore,)


@dataclass(frozen=True)
class SaveKeystore(Job):
    """keystore/vmo-server.vmokeystore, re-encrypted under the export password and opened again."""

    by: By = By.WIZARD
    id = "save_certificate.keystore"
    title = text(QT_TRANSLATE_NOOP("wizard", "Save the certificate database"))
    weight = 2

    def probe(self, run: Run) -> Probe:
        path = _path(run, FILE)
        state = look_for(run, path, _known_export_password(run))
        if state is Found.FOREIGN:
            return Probe(state, (found.FILE_IN_THE_WAY.of(str(path)),))
        if state is Found.ABSENT and _is_unopened(run):
            return Probe(_probe_unopened(run))
        return Probe(state)

    def apply(self, run: Run) -> Waiting | None:
        source = read_source(run)
        if source is None:
            return Waiting(_instructions(run))
        require_signer(run, certificate_sha256(source.content), source.origin)
        password = source_password(run, source)
        if password is None:
            write_keystore_file(run, run.folder.keystores / UNOPENED_FILE, source.content)
        else:
            _reencrypt(run, source, password)
        return None

    def verify(self, run: Run) -> Proof:
        return _prove_unopened(run) if _is_unopened(run) else _prove_opened(run)


def _reencrypt(run: Run, source: Source, password: str) -> None:
    from wizard.keystores.background import Opening, Reencryption, reencrypt

    new = export_password(run.answers, run.secrets)
    require_sound(new)
    opening = Opening(source.content, password, key_password(run))
    with naming(source.origin):
        content = reencrypt(run.processes, Reencryption(opening, new), run.cancel)
    run.cancel.check()
    write_keystore_file(run, run.folder.keystores / FILE, content)


def _prove_opened(run: Run) -> Proof:
    """Opens the written file with the export password alone; its key is proven to be its certificate's."""
    password = export_password(run.answers, run.secrets)
    content = _path(run, FILE).read_bytes()
    opened = read_back(run, content, password)
    der = opened.chain_der[0]
    certificate = describe_certificate(der)
    signs = require_signer(run, certificate.sha256, FILE)
    fact = SavedCertificate(
        certificate=certificate,
        file=f"keystore/{FILE}",
        file_sha256=hashlib.sha256(content).hexdigest(),
        opened=True,
        signs_this_server=signs,
        rows=saved_rows(run).rows,
    )
    said = [*_about_certificate(der), *require_sound(password)]
    if opened.secret is None:
        said.append(_no_secret_key())
    if signs is None:
        said.append(found.NOT_COMPARED.of(run.facts.require(Server).host))
    return Proof((fact,), tuple(said))


def _prove_unopened(run: Run) -> Proof:
    """The store was written as it was found: only what its certificate says in the clear is known of it."""
    from wizard.keystores.errors import StorePasswordNeeded

    content = _path(run, UNOPENED_FILE).read_bytes()
    der = certificate_der(content)
    if der is None:
        raise StorePasswordNeeded(UNOPENED_FILE)
    certificate = describe_certificate(der)
    require_signer(run, certificate.sha256, UNOPENED_FILE)
    fact = SavedCertificate(
        certificate=certificate,
        file=f"keystore/{UNOPENED_FILE}",
        file_sha256=hashlib.sha256(content).hexdigest(),
        opened=False,
        signs_this_server=None,
        rows=saved_rows(run).rows,
    )
    return Proof((fact,), (found.PASSWORD_UNKNOWN.of(fact.file), *_about_certificate(der)))


def _about_certificate(der: bytes) -> tuple[Finding, ...]:
    from wizard.keystores.certificate import certificate_facts
    from wizard.keystores.certificate_findings import certificate_findings

    now = datetime.datetime.now(datetime.UTC)
    return found.as_notes(certificate_findings(certificate_facts(der), now))


def _no_secret_key() -> Finding:
    from wizard.keystores.findings import NO_SECRET_KEY

    return NO_SECRET_KEY.of(FILE)


def _is_unopened(run: Run) -> bool:
    written = written_file(run)
    return written is not None and written.name == UNOPENED_FILE


def _probe_unopened(run: Run) -> Found:
    """Saved unopened, this counts only as long as nobody knows the password."""
    path = _path(run, UNOPENED_FILE)
    state = look_for(run, path, None)
    if state is not Found.MATCHES:
        return Found.ABSENT
    password = source_password(run, Source(path.read_bytes(), FILE))
    return Found.MATCHES if password is None else Found.PARTIAL


def _instructions(run: Run) -> Instructions:
    private_folder(run.folder.path / "keystore")  # the administrator saves the file there
    file = exported_file(run.answers, run.folder.path)
    password = proposed_password(run.answers, run.secrets)
    require_sound(password)
    return export_instructions(run.facts.get(Server), file, password)


def _known_export_password(run: Run) -> str | None:
    known = has_export_password(run.answers, run.secrets)
    return export_password(run.answers, run.secrets) if known else None


def _path(run: Run, name: str) -> Path:
    return run.folder.path / "keystore" / name
