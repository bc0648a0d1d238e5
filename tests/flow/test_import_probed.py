"""A 5.1 server that exports packages over its API may all the same not import them: only trying tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.app import Administrator, make_session, run_all
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Event, JobWaits, Outcome
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.practice.faults import Fault, FaultKind
from wizard.practice.process import PracticeOptions
from wizard.rehearsal import answer_for, played_administrator, practice_server
from wizard.steps import assistance
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.facts import Compared, ImportedAs, ImportedPackages, Server, Way

KEPT = ("com.example.backup", "com.example.tagging")


def until_the_import(session: Session, administrator: Administrator) -> None:
    for step in session.steps:
        if step == "import_packages":
            return
        while (performed := session.perform(step, Cancel())).instructions is not None:
            administrator(performed.instructions.request)
        assert performed.outcome is Outcome.DONE, [one.message() for one in performed.findings]


@pytest.mark.parametrize("status", [404, pytest.param(405, marks=pytest.mark.slow)])
def test_the_administrator_imports_and_the_wizard_compares(tmp_path: Path, status: int) -> None:
    faults = (
        Fault(FaultKind.ALLOW_EXPORT),
        Fault(FaultKind.STATUS, method="POST", path="*/packages", status=status),
    )
    options = PracticeOptions(profile="5.1", restart_seconds=0.3, faults=faults)
    waited: list[str] = []

    def take(event: Event) -> None:
        if isinstance(event, JobWaits):
            waited.append(event.job)

    session = make_session(take)
    with practice_server(tmp_path, options) as server:
        session.open(tmp_path)
        try:
            answer_for(session, server, confirmed=True)
            left = tuple(sorted(set(server.administrator.package_names()).difference(KEPT)))
            session.change("export_packages", ExportPackagesAnswers(leave_out=left))
            until_the_import(session, played_administrator(server))
            assert "export_packages.by_hand" not in waited, "it exports over the API"
            assert session.facts.require(Server).ways.package_import is Way.REST
            performed = session.perform("import_packages", Cancel())
            assert performed.instructions is not None, [one.message() for one in performed.findings]
            assert session.states["import_packages"] is StepState.WAITING
            files = tuple(str(tmp_path / "packages" / f"{name}.package") for name in KEPT)
            assert performed.instructions.request == assistance.ImportPackages(files)
            assert session.facts.require(Server).ways.package_import is Way.ASSISTED
            ended = run_all(session, Cancel(), played_administrator(server))
            assert ended.outcome == "attention", [one.message() for one in ended.findings]
            assert "import_packages.compare" not in waited, "it is exported over the API again"
            packages = session.facts.require(ImportedPackages).packages
            assert {each.name for each in packages} == set(KEPT)
            assert {(each.imported_as, each.compared) for each in packages} == {
                (ImportedAs.UNSIGNED, Compared.IDENTICAL)
            }
        finally:
            session.close()
