"""Secure strings on: their values come over where the server sends them, and what has none is still named."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.app import make_session, run_all
from wizard.foundation.cancel import Cancel
from wizard.migration.session import Session
from wizard.packages.package import read_package
from wizard.practice.process import PracticeOptions, PracticeServer
from wizard.rehearsal import answer_for, played_administrator, practice_server
from wizard.steps.answers import ExportPackagesAnswers, ImportPackagesAnswers
from wizard.steps.facts import Compared, ImportedPackages

DNS, LINUX, BACKUP = "com.example.library.dns", "com.example.provisioning.linux", "com.example.backup"
KEY = "Example > DNS > DNS servers: updateKey"
ROOT = "Example > Provisioning > Linux > Linux settings: rootPassword"
TOKEN = "Example > Backup > Backup server: token"


@pytest.fixture(params=["7.6", "8.12"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PracticeServer]:
    with practice_server(tmp_path, PracticeOptions(profile=request.param, restart_seconds=0.3)) as running:
        yield running


@pytest.fixture
def session(tmp_path: Path, server: PracticeServer) -> Iterator[Session]:
    session = make_session(lambda event: None)
    session.open(tmp_path)
    answer_for(session, server, confirmed=True)
    yield session
    session.close()


def migrate(
    session: Session, server: PracticeServer, importing: ImportPackagesAnswers
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """``enter_again`` and ``look_at`` of each package."""
    left = tuple(sorted(set(server.administrator.package_names()).difference((DNS, LINUX, BACKUP))))
    session.change("export_packages", ExportPackagesAnswers(leave_out=left, secure_strings=True))
    session.change("import_packages", importing)
    ended = run_all(session, Cancel(), played_administrator(server))
    assert ended.outcome == "attention", [finding.message() for finding in ended.findings]
    packages = session.facts.require(ImportedPackages).packages
    assert {each.compared for each in packages} == {Compared.IDENTICAL}
    return {each.name: (each.enter_again, each.look_at) for each in packages}


def secrets_on_server(server: PracticeServer, session: Session, scratch: Path) -> set[str]:
    """Names of secure attributes with a value, by a fresh export over the API."""
    from wizard.orchestrator.client import OrchestratorClient
    from wizard.orchestrator.credentials import Basic
    from wizard.orchestrator.options import ExportOptions
    from wizard.orchestrator.trust import Trust

    found: set[str] = set()
    access = Basic(server.user, server.password)
    with OrchestratorClient(server.url, access, Trust(server.certificate_sha256)) as client:
        for name in (DNS, LINUX, BACKUP):
            target = scratch / "seen.package"
            client.export_package(name, target, ExportOptions(secure_strings=True))
            found |= {one for each in read_package(target).elements for one in each.secure_strings}
    return found


def test_they_come_over_and_are_to_be_looked_at(
    session: Session, server: PracticeServer, tmp_path: Path
) -> None:
    named = migrate(session, server, ImportPackagesAnswers(secure_strings=True))
    assert named == {DNS: ((), (KEY,)), LINUX: ((), (ROOT,)), BACKUP: ((TOKEN,), ())}
    codes = [one.subject for one in session.findings() if one.code == "import_secure_strings"]
    assert codes == [BACKUP]
    assert secrets_on_server(server, session, tmp_path) == {"updateKey", "rootPassword"}
    assert "Look whether the secure strings still open" in (tmp_path / "report.html").read_text("utf-8")


def test_exported_and_not_imported_is_a_choice_and_no_difference(
    session: Session, server: PracticeServer, tmp_path: Path
) -> None:
    named = migrate(session, server, ImportPackagesAnswers())
    assert named == {DNS: ((KEY,), ()), LINUX: ((ROOT,), ()), BACKUP: ((TOKEN,), ())}
    assert secrets_on_server(server, session, tmp_path) == set()


@pytest.mark.parametrize("server", ["8.12"], indirect=True)
def test_values_not_imported_by_choice_are_listed_in_finding_and_report(
    session: Session, server: PracticeServer, tmp_path: Path
) -> None:
    named = migrate(session, server, ImportPackagesAnswers(configuration_values=False))
    assert named == dict.fromkeys((DNS, LINUX, BACKUP), ((), ()))
    place = "Example > DNS > DNS servers: primary, secondary, updateKey"
    left_out = {one.subject: one for one in session.findings() if one.code == "import_values_left_out"}
    assert place in left_out[DNS].message()
    report = html.unescape((tmp_path / "report.html").read_text("utf-8"))
    assert f"Enter the values again that were left out. Configurations > {place}" in report
