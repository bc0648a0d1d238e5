"""A practice Orchestrator takes the new certificate database and signs with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.practice.conftest import wait_until
from tests.steps.certificates import EXPORT_PASSWORD, Wizard
from wizard.practice.administrator import ControlRefused, PracticeAdministrator
from wizard.practice.process import PracticeOptions, start
from wizard.steps.describe import signing_certificate
from wizard.steps.facts import NewCertificate

pytestmark = pytest.mark.usefixtures("quick")


def test_the_server_signs_with_it(wizard: Wizard, tmp_path: Path) -> None:
    wizard.done("new_certificate")
    new = wizard.session.facts.require(NewCertificate)
    with start(tmp_path / "server", PracticeOptions(profile="7.6", restart_seconds=0.3)) as practice:
        administrator = practice.administrator
        administrator.import_certificate_database(wizard.folder / new.file, EXPORT_PASSWORD)
        administrator.restart()
        wait_until(lambda: is_ready(administrator))
        fresh = tmp_path / "fresh.package"
        administrator.export_package(administrator.package_names()[0], fresh)
    assert signing_certificate(fresh) == new.certificate


def is_ready(administrator: PracticeAdministrator) -> bool:
    try:
        return bool(administrator.package_names())
    except ControlRefused:
        return False
