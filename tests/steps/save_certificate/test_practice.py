"""Saving the certificate of a practice Orchestrator: its own database, its own configuration interface."""

from __future__ import annotations

from pathlib import Path

from tests.steps.certificates import EXPORT_PASSWORD, OpenWizard, Wizard, keytool_fingerprint, server
from wizard.databases.target import parse_url
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Outcome
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.credentials import Basic
from wizard.orchestrator.options import ExportOptions
from wizard.orchestrator.trust import Trust
from wizard.practice.process import PracticeOptions, PracticeServer, start
from wizard.steps.answers import KeystoreSource, SaveCertificateAnswers
from wizard.steps.assistance import ExportCertificateDatabase
from wizard.steps.describe import signing_certificate
from wizard.steps.facts import Certificate, SavedCertificate
from wizard.steps.save_certificate.sealed_rows import read_sealed_json

STEP = "save_certificate"


def signer_of(practice: PracticeServer, folder: Path) -> tuple[Certificate | None, str]:
    """Who signs a fresh export, and the package it was seen on."""
    access = Basic(practice.user, practice.password)
    with OrchestratorClient(practice.url, access, Trust(practice.certificate_sha256), Cancel()) as client:
        name = client.packages()[0].name
        client.export_package(name, folder / "fresh.package", ExportOptions())
    return signing_certificate(folder / "fresh.package"), name


def saved(wizard: Wizard) -> SavedCertificate:
    fact = wizard.session.facts.require(SavedCertificate)
    assert keytool_fingerprint(wizard.folder / fact.file, EXPORT_PASSWORD) == fact.certificate.sha256
    return fact


def test_from_the_database_of_7_6(open_wizard: OpenWizard, tmp_path: Path) -> None:
    with start(tmp_path / "server", PracticeOptions(profile="7.6")) as practice:
        signer, package = signer_of(practice, tmp_path)
        path = parse_url(practice.old_database).path
        wizard = open_wizard(database=Path(path), seen=server(signer, "7.6", package))
        wizard.answer(STEP, SaveCertificateAnswers(source=KeystoreSource.DATABASE))
        wizard.type_in(
            save_certificate__source_password=practice.keystore_password,
            save_certificate__export_password=EXPORT_PASSWORD,
        )
        wizard.done(STEP)
    assert signer is not None
    assert saved(wizard).signs_this_server is True
    assert saved(wizard).certificate == signer
    rows = read_sealed_json(wizard.keystore("rows.json").read_bytes(), EXPORT_PASSWORD)
    assert len(rows.rows) == saved(wizard).rows > 0


def test_by_the_administrator_of_5_1(open_wizard: OpenWizard, tmp_path: Path) -> None:
    with start(tmp_path / "server", PracticeOptions(profile="5.1")) as practice:
        wizard = open_wizard(seen=server(None))
        wizard.type_in(save_certificate__export_password=EXPORT_PASSWORD)
        performed = wizard.perform(STEP)
        assert performed.outcome is Outcome.WAITING
        assert performed.instructions is not None
        request = performed.instructions.request
        assert isinstance(request, ExportCertificateDatabase)
        practice.administrator.export_certificate_database(request.password, Path(request.file))
        performed = wizard.done(STEP)
    assert saved(wizard).opened
    assert {finding.severity.value for finding in performed.findings} == {"note"}
