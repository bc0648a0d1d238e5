"""The result of a run as scripts may rely on it (design, "JSON that scripts may rely on")."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from wizard.foundation.findings import Finding
from wizard.foundation.words import Text
from wizard.migration.facts import FactBook
from wizard.steps.facts import (
    Certificate,
    Compared,
    Database,
    ExportedPackages,
    ImportedAs,
    ImportedPackages,
    NewCertificate,
    NewDatabase,
    OldDatabase,
    OldDatabaseCheck,
    SavedCertificate,
    Server,
)
from wizard.steps.waiting import WaitingSummary


@dataclass(frozen=True)
class CertificateSummary:
    subject: str
    sha256: str
    not_after: datetime.datetime


@dataclass(frozen=True)
class PackageCounts:
    """Of the whole run."""

    found: int
    exported: int
    unsigned: int
    imported: int
    identical: int
    different: int
    failed: int


@dataclass(frozen=True)
class ServerSummary:
    url: str
    version: str
    profile: str


@dataclass(frozen=True)
class OldDatabaseSummary:
    engine: str
    name: str
    unchanged: bool | None


@dataclass(frozen=True)
class DatabaseSummary:
    engine: str
    name: str


@dataclass(frozen=True)
class StepSummary:
    id: str
    state: str
    """done, skipped, waiting, failed or todo"""


@dataclass(frozen=True)
class FindingSummary:
    code: str
    severity: str
    subject: str
    message: str


@dataclass(frozen=True)
class PracticeSummary:
    """Made-up credentials: no secrets."""

    user: str
    password: str
    export_password: str


@dataclass(frozen=True)
class Summary:
    outcome: str
    run_folder: str
    steps: tuple[StepSummary, ...]
    server: ServerSummary | None
    packages: PackageCounts
    old_certificate: CertificateSummary | None
    new_certificate: CertificateSummary | None
    old_database: OldDatabaseSummary | None
    new_database: DatabaseSummary | None
    findings: tuple[FindingSummary, ...]
    waiting: WaitingSummary | None = None
    """What the administrator is to do before the run goes on."""
    practice: PracticeSummary | None = None
    duties: tuple[str, ...] = ()
    """What remains for the administrator, once the report is written."""


def summarise(
    facts: FactBook,
    *,
    outcome: str,
    run_folder: str,
    steps: tuple[StepSummary, ...],
    findings: Iterable[Finding],
    waiting: WaitingSummary | None = None,
    practice: PracticeSummary | None = None,
    duties: Iterable[Text] = (),
) -> Summary:
    server = facts.get(Server)
    saved = facts.get(SavedCertificate)
    made = facts.get(NewCertificate)
    new = facts.get(NewDatabase)
    return Summary(
        outcome=outcome,
        run_folder=run_folder,
        steps=steps,
        server=ServerSummary(server.url, server.version, server.profile) if server else None,
        packages=counts(facts),
        old_certificate=_certificate(saved.certificate if saved else (server.signer if server else None)),
        new_certificate=_certificate(made.certificate if made else None),
        old_database=_old_database(facts),
        new_database=_database(new.database) if new else None,
        findings=tuple(describe(finding) for finding in findings),
        waiting=waiting,
        practice=practice,
        duties=tuple(duty.words() for duty in duties),
    )


def not_begun(outcome: str, run_folder: str, findings: Iterable[Finding]) -> Summary:
    """Of a command that ended before a run was open: every key is there, and nothing is claimed."""
    return summarise(FactBook(), outcome=outcome, run_folder=run_folder, steps=(), findings=findings)


def counts(facts: FactBook) -> PackageCounts:
    exported = facts.get(ExportedPackages)
    imported = facts.get(ImportedPackages)
    back = imported.packages if imported else ()
    saved = len(exported.packages) if exported else 0
    server = facts.get(Server)
    listed = len(server.packages) if server else 0
    return PackageCounts(
        found=exported.found if exported else listed,
        exported=saved,
        unsigned=saved,
        imported=sum(each.imported_as is not ImportedAs.NOT_IMPORTED for each in back),
        identical=sum(each.compared is Compared.IDENTICAL for each in back),
        different=sum(each.compared is Compared.DIFFERENT for each in back),
        failed=sum(each.compared is Compared.FAILED for each in back),
    )


def describe(finding: Finding) -> FindingSummary:
    return FindingSummary(finding.code, finding.severity.value, finding.subject, finding.message())


def _certificate(certificate: Certificate | None) -> CertificateSummary | None:
    if certificate is None:
        return None
    return CertificateSummary(certificate.subject, certificate.sha256, certificate.not_after)


def _database(database: Database) -> DatabaseSummary:
    return DatabaseSummary(database.engine, database.name)


def _old_database(facts: FactBook) -> OldDatabaseSummary | None:
    old = facts.get(OldDatabase)
    if old is None:
        return None
    check = facts.get(OldDatabaseCheck)
    return OldDatabaseSummary(old.database.engine, old.database.name, check.unchanged if check else None)
