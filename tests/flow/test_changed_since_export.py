"""A package that changes on the server after the export is noticed before the switch, and exported again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.app import finished, make_session, run_all
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Outcome
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.credentials import Basic
from wizard.orchestrator.trust import Trust
from wizard.practice.process import PracticeServer
from wizard.rehearsal import answer_for, played_administrator, practice_server
from wizard.steps.facts import ExportedPackages
from wizard.steps.summary import counts

GONE = "com.example.tagging"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with practice_server(tmp_path) as running:
        yield running


@pytest.fixture
def session(tmp_path: Path, server: PracticeServer) -> Iterator[Session]:
    session = make_session(lambda event: None)
    session.open(tmp_path)
    answer_for(session, server, confirmed=True)
    yield session
    session.close()


def test_a_package_that_went_is_noticed_and_the_export_done_again(
    session: Session, server: PracticeServer, tmp_path: Path
) -> None:
    cancel = Cancel()
    for step in ("connect", "save_certificate", "export_packages", "new_database", "new_certificate"):
        assert session.perform(step, cancel).outcome is Outcome.DONE
    with OrchestratorClient(
        server.url, Basic(server.user, server.password), Trust(server.certificate_sha256)
    ) as client:
        client.delete_package(GONE)
    noticed = session.perform("switch", cancel)
    assert noticed.outcome is Outcome.FAILED
    assert GONE in noticed.findings[0].message()
    assert not session.server_changed
    assert session.states["export_packages"] is StepState.STALE
    ended = run_all(session, cancel, played_administrator(server))
    assert ended.outcome == "done", [finding.message() for finding in ended.findings]
    assert counts(session.facts).identical == 13
    assert GONE not in {package.name for package in session.facts.require(ExportedPackages).packages}
    assert finished(session).outcome == "done"
