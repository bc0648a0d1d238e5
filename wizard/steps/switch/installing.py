"""Installing the new certificate database: through Control Center, or by the administrator."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.foundation.findings import Finding, FindingError
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import By, Probe, Proof, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.steps import server as opening
from wizard.steps.facts import Certificate, InstalledCertificate, NewCertificate, Server
from wizard.steps.passwords import new_certificate_password
from wizard.steps.switch import findings as found
from wizard.steps.switch import instructions, service, signer
from wizard.steps.switch.act import ServerAct
from wizard.steps.switch.marks import begun, mark, marked
from wizard.steps.switch.new_tables import certificates, new_target
from wizard.steps.switch.route import INSTALL

_ACCEPTED = "accepted"
_BY_HAND = "by hand"


class NoImportCall(Exception):
    """Control Center takes no certificate on this server: the administrator imports it."""


def import_through_center(run: Run, keystore: bytes, password: str) -> None:
    """Takes effect with the next restart (rest-api.md 6). Raises NoImportCall, ServerError."""
    from wizard.orchestrator.errors import NotFound, NotOffered, NotOrchestrator

    try:
        with opening.open_control_center(run.answers, run.secrets, run.cancel) as center:
            center.import_signing_certificate(keystore, password)
    except (NotFound, NotOffered, NotOrchestrator) as error:
        raise NoImportCall from error


@dataclass(frozen=True)
class InstallCertificate(ServerAct):
    """Into the new database; proven by the keystore found there."""

    id = INSTALL
    title = text(QT_TRANSLATE_NOOP("wizard", "Install the new certificate"))
    undo_title = text(
        QT_TRANSLATE_NOOP("wizard", "The certificate stays in the new database, which the server leaves")
    )

    def probe(self, run: Run) -> Probe:
        held = _held(run)
        if any(_is_new(run, each) for each in held):
            return Probe(Found.MATCHES if begun(run) else Found.ABSENT)
        if held and self.by is By.ADMINISTRATOR:
            return Probe(Found.FOREIGN, (_present(run, held[0]),))
        return Probe(Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        if any(_is_new(run, each) for each in _held(run)):
            return None
        file, password = _file(run), new_certificate_password(run.answers, run.secrets)
        if self.by is By.WIZARD and not marked(run, _BY_HAND):
            try:
                import_through_center(run, file.read_bytes(), password)
            except NoImportCall:
                mark(run, _BY_HAND)
            else:
                return None
        return Waiting(instructions.install(run.facts.require(Server), file, password))

    def verify(self, run: Run) -> Proof:
        from wizard.databases.target import label

        held = next((each for each in _held(run) if _is_new(run, each)), None)
        if held is None:
            raise FindingError(found.NOT_INSTALLED.of(label(new_target(run))))
        return Proof((InstalledCertificate(held),))


@dataclass(frozen=True)
class ReplaceCertificate(ServerAct):
    """In place: the server takes it, and shows it after a restart. By hand both are asked for at once."""

    id = INSTALL
    title = text(QT_TRANSLATE_NOOP("wizard", "Replace the package signing certificate"))
    undo_title = text(
        QT_TRANSLATE_NOOP("wizard", "Install the old certificate again, restart, and prove that it signs")
    )

    def probe(self, run: Run) -> Probe:
        if not begun(run):
            return Probe(Found.ABSENT)
        if marked(run, _ACCEPTED):
            return Probe(Found.MATCHES)
        return Probe(Found.MATCHES if _signs_new(run) else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        file, password = _file(run), new_certificate_password(run.answers, run.secrets)
        if self.by is By.WIZARD and not marked(run, _BY_HAND):
            try:
                import_through_center(run, file.read_bytes(), password)
            except NoImportCall:
                mark(run, _BY_HAND)
            else:
                mark(run, _ACCEPTED)
                return None
        return Waiting(instructions.install_in_place(run.facts.require(Server), file, password))

    def verify(self, run: Run) -> Proof:
        return Proof((InstalledCertificate(run.facts.require(NewCertificate).certificate),))


def _signs_new(run: Run) -> bool:
    seen = signer.fresh_signer(run) if service.answers(run) else None
    return seen is not None and seen[1] is not None and _is_new(run, seen[1])


def _held(run: Run) -> tuple[Certificate, ...]:
    return certificates(new_target(run))


def _is_new(run: Run, certificate: Certificate) -> bool:
    return certificate.sha256 == run.facts.require(NewCertificate).certificate.sha256


def _present(run: Run, certificate: Certificate) -> Finding:
    from wizard.databases.target import label

    return found.CERTIFICATE_PRESENT.of(label(new_target(run)), sha256=certificate.sha256)


def _file(run: Run) -> Path:
    return run.folder.path / run.facts.require(NewCertificate).file
