"""Bringing the packages back: each one offered, then exported again and compared."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.events import ItemState
from wizard.migration.job import Job, JobFailed, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.step import Situation
from wizard.steps import server as opening
from wizard.steps.facts import ExportedPackage, ImportedAs, Server, Way
from wizard.steps.import_packages import findings as found
from wizard.steps.import_packages.by_hand import CompareByHand, ImportByHand
from wizard.steps.import_packages.exported_again import Comparing, record_failure
from wizard.steps.import_packages.offering import Offered, offer, offered_findings
from wizard.steps.import_packages.shared import (
    all_listed,
    export_answers,
    exported,
    forget_imported,
    left_out_of,
)
from wizard.steps.import_packages.starting_nodes import StartNodes

if TYPE_CHECKING:
    from wizard.orchestrator.client import OrchestratorClient


def jobs(situation: Situation) -> tuple[Job, ...]:
    server = situation.facts.get(Server)
    importing = (_importing(server), _comparing(server))
    in_place = server is not None and server.ways.in_place
    clustered = bool(opening.connect_answers(situation.answers).nodes) and not in_place
    return (*importing, StartNodes()) if clustered else importing


def _importing(server: Server | None) -> Job:
    """By hand also where the export was: the administrator has the client open anyway."""
    by_hand = server is not None and Way.ASSISTED in (server.ways.package_export, server.ways.package_import)
    return ImportByHand() if by_hand else ImportAll()


def _comparing(server: Server | None) -> Job:
    by_hand = server is not None and server.ways.package_export is Way.ASSISTED
    return CompareByHand() if by_hand else CompareAll()


@dataclass(frozen=True)
class ImportAll(Job):
    """Over the server's API; what was tried and answered is recorded for each package."""

    id = "import_packages.import"
    title = text(QT_TRANSLATE_NOOP("wizard", "Import every package"))
    weight = 10
    reach = Reach.SERVER

    def probe(self, run: Run) -> Probe:
        recorded = run.recorded(Offered)
        came = _came_in(run)
        if any(each.name not in came for each in exported(run)):  # what was refused is offered again
            return Probe(Found.PARTIAL if recorded else Found.ABSENT)
        return Probe(Found.MATCHES if all_listed(run) else Found.PARTIAL)

    def apply(self, run: Run) -> Waiting | None:
        from wizard.orchestrator.errors import NotFound, NotOffered

        packages = exported(run)
        with opening.open_server(run.answers, run.secrets, run.cancel) as client:
            listed = {link.name for link in client.packages()}
            for number, package in enumerate(packages):
                run.cancel.check()
                run.progress(number, len(packages), package.name)
                came = _came_in(run)
                if package.name in came and package.name in listed:
                    continue
                try:
                    self._import(run, client, package)
                except (NotFound, NotOffered):
                    if came:
                        raise
                    return _left_to_administrator(run, package)
        run.progress(len(packages), len(packages))
        return None

    def _import(self, run: Run, client: OrchestratorClient, package: ExportedPackage) -> None:
        run.item(package.name, ItemState.IMPORTING)
        offered = offer(run, client, package)
        run.record(package.name, offered)
        state = ItemState.FAILED if offered.imported_as is ImportedAs.NOT_IMPORTED else ItemState.COMPARING
        run.item(package.name, state, offered_findings(package.name, offered), offered)

    def undo(self, run: Run) -> None:
        forget_imported(run)

    def verify(self, run: Run) -> Proof:
        recorded = run.recorded(Offered)
        offers = ((each.name, recorded[each.name]) for each in exported(run) if each.name in recorded)
        findings = [one for name, offered in offers for one in offered_findings(name, offered)]
        refused = tuple(one for one in findings if one.kind in (found.REFUSED, found.CONFLICT))
        if refused:
            raise JobFailed(refused)
        return Proof((), (*findings, *left_out_of(run)))


def _came_in(run: Run) -> set[str]:
    recorded = run.recorded(Offered)
    return {name for name, each in recorded.items() if each.imported_as is not ImportedAs.NOT_IMPORTED}


def _left_to_administrator(run: Run, package: ExportedPackage) -> Waiting | None:
    """The server has no such call, which only trying tells of some (5.1, rest-api.md 7)."""
    run.item(package.name, ItemState.TODO)
    server = run.facts.require(Server)
    ways = dataclasses.replace(server.ways, package_import=Way.ASSISTED)
    run.learn(dataclasses.replace(server, ways=ways))
    return ImportByHand().apply(run)


@dataclass(frozen=True)
class CompareAll(Comparing):
    id = "import_packages.compare"
    title = text(QT_TRANSLATE_NOOP("wizard", "Export every package again and compare it"))

    def apply(self, run: Run) -> Waiting | None:
        from wizard.orchestrator.errors import ServerError

        packages = exported(run)
        wanted = opening.export_options(export_answers(run))
        fresh = run.folder.scratch / "compared.package"
        with opening.open_server(run.answers, run.secrets, run.cancel) as client:
            for number, package in self.todo(run):
                run.cancel.check()
                run.progress(number, len(packages), package.name)
                try:
                    client.export_package(package.name, fresh, wanted)
                    self.compare(run, package, fresh)
                except ServerError as error:
                    record_failure(run, package, error)
        run.progress(len(packages), len(packages))
        fresh.unlink(missing_ok=True)
        return None
