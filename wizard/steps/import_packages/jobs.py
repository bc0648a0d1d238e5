"""Bringing the packages back: each one offered, then exported again and compared."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, FindingError
from wizard.foundation.private_files import private_folder
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.events import ItemState
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.migration.job import By, Job, JobFailed, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.step import Situation
from wizard.steps import server as opening
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.assistance import ExportPackages as ExportPackagesRequest
from wizard.steps.assistance import ImportPackages as ImportPackagesRequest
from wizard.steps.facts import (
    Compared,
    ExportedPackage,
    ExportedPackages,
    ImportedAs,
    ImportedPackage,
    ImportedPackages,
    NewCertificate,
    Server,
    Way,
)
from wizard.steps.import_packages import findings as found
from wizard.steps.import_packages.left_out import left_out, left_out_findings, taken
from wizard.steps.import_packages.offering import Offered, import_answers, offer, offered_findings
from wizard.steps.import_packages.starting_nodes import StartNodes
from wizard.steps.package_folder import packages_in

if TYPE_CHECKING:
    from wizard.orchestrator.client import OrchestratorClient


def jobs(situation: Situation) -> tuple[Job, ...]:
    server = situation.facts.get(Server)
    by_hand = server is not None and server.ways.package_export is Way.ASSISTED
    importing = (ImportByHand(), CompareByHand()) if by_hand else (ImportAll(), CompareAll())
    in_place = server is not None and server.ways.in_place
    clustered = bool(opening.connect_answers(situation.answers).nodes) and not in_place
    return (*importing, StartNodes()) if clustered else importing


def exported(run: Run) -> tuple[ExportedPackage, ...]:
    return run.facts.require(ExportedPackages).packages


def export_answers(run: Run) -> ExportPackagesAnswers:
    return run.answers.of("export_packages", ExportPackagesAnswers)


def _left_out(run: Run) -> tuple[Finding, ...]:
    return left_out_findings(exported(run), export_answers(run), import_answers(run))


def forget_imported(run: Run) -> None:
    """What came into the new database is not on a server that was rolled back."""
    run.journal.forget_fact(ImportedPackages.__name__)
    run.facts.forget(ImportedPackages.__name__)


@dataclass(frozen=True)
class ImportAll(Job):
    """Over the server's API; what was tried and answered is recorded for each package."""

    id = "import_packages.import"
    title = text(QT_TRANSLATE_NOOP("wizard", "Import every package"))
    weight = 10
    reach = Reach.SERVER

    def probe(self, run: Run) -> Probe:
        recorded = run.recorded(Offered)
        came = {name for name, each in recorded.items() if each.imported_as is not ImportedAs.NOT_IMPORTED}
        if any(each.name not in came for each in exported(run)):  # what was refused is offered again
            return Probe(Found.PARTIAL if recorded else Found.ABSENT)
        return Probe(Found.MATCHES if _all_listed(run) else Found.PARTIAL)

    def apply(self, run: Run) -> Waiting | None:
        recorded = run.recorded(Offered)
        packages = exported(run)
        with opening.open_server(run.answers, run.secrets, run.cancel) as client:
            listed = {link.name for link in client.packages()}
            for number, package in enumerate(packages):
                run.cancel.check()
                run.progress(number, len(packages), package.name)
                before = recorded.get(package.name)
                if before and before.imported_as is not ImportedAs.NOT_IMPORTED and package.name in listed:
                    continue
                self._import(run, client, package)
        run.progress(len(packages), len(packages))
        return None

    def _import(self, run: Run, client: OrchestratorClient, package: ExportedPackage) -> None:
        run.item(package.name, ItemState.IMPORTING)
        offered = offer(run, client, package)
        run.record(package.name, offered)
        state = ItemState.FAILED if offered.imported_as is ImportedAs.NOT_IMPORTED else ItemState.COMPARING
        run.item(package.name, state, offered_findings(package.name, offered))

    def undo(self, run: Run) -> None:
        forget_imported(run)

    def verify(self, run: Run) -> Proof:
        recorded = run.recorded(Offered)
        findings = [one for name, offered in recorded.items() for one in offered_findings(name, offered)]
        refused = tuple(one for one in findings if one.kind in (found.REFUSED, found.CONFLICT))
        if refused:
            raise JobFailed(refused)
        return Proof((), (*findings, *_left_out(run)))


@dataclass(frozen=True)
class _Comparing(Job):
    """What both ways of comparing share."""

    reach = Reach.READS
    weight = 10

    def probe(self, run: Run) -> Probe:
        recorded = run.recorded(ImportedPackage)
        whole = all(
            each.name in recorded and recorded[each.name].compared is Compared.IDENTICAL
            for each in exported(run)
        )
        if whole:
            return Probe(Found.MATCHES)
        return Probe(Found.PARTIAL if recorded else Found.ABSENT)

    def verify(self, run: Run) -> Proof:
        recorded = run.recorded(ImportedPackage)
        packages = tuple(recorded[each.name] for each in exported(run))
        fact = ImportedPackages(packages, datetime.datetime.now(datetime.UTC))
        run.learn(fact)
        failures = tuple(finding for package in packages for finding in _failures(run, package))
        if failures:
            raise JobFailed(failures)
        return Proof((fact,))

    def _compare(self, run: Run, package: ExportedPackage, fresh: Path) -> None:
        """Compare in another process and record the item."""
        from wizard.steps.import_packages.comparing import CompareTask, compare_packages

        run.item(package.name, ItemState.COMPARING)
        task = CompareTask(run.folder.path / package.file, fresh, taken(import_answers(run)))
        result = run.processes.call(compare_packages, task, run.cancel)
        offered = run.recorded(Offered, "import_packages.import").get(package.name)
        left = left_out(package, export_answers(run), import_answers(run))
        imported = ImportedPackage(
            name=package.name,
            imported_as=offered.imported_as if offered else ImportedAs.NOT_IMPORTED,
            compared=Compared.IDENTICAL if result.identical else Compared.DIFFERENT,
            attempts=offered.attempts if offered else (),
            differences=result.differences,
            newer_on_server=offered.newer_on_server if offered else (),
            enter_again=left.enter_again,
            signed_by_sha256=result.signed_by_sha256,
            look_at=left.look_at,
            values_left_out=left.values,
            failed_elements=offered.failed if offered else (),
        )
        run.record(package.name, imported)
        failed = _failures(run, imported)
        run.item(package.name, ItemState.DIFFERENT if failed else ItemState.IDENTICAL, failed)

    def _todo(self, run: Run) -> list[tuple[int, ExportedPackage]]:
        recorded = run.recorded(ImportedPackage)
        return [
            (number, each)
            for number, each in enumerate(exported(run))
            if each.name not in recorded or recorded[each.name].compared is not Compared.IDENTICAL
        ]


@dataclass(frozen=True)
class CompareAll(_Comparing):
    id = "import_packages.compare"
    title = text(QT_TRANSLATE_NOOP("wizard", "Export every package again and compare it"))

    def apply(self, run: Run) -> Waiting | None:
        from wizard.orchestrator.errors import ServerError

        packages = exported(run)
        wanted = opening.export_options(export_answers(run))
        fresh = run.folder.scratch / "compared.package"
        with opening.open_server(run.answers, run.secrets, run.cancel) as client:
            for number, package in self._todo(run):
                run.cancel.check()
                run.progress(number, len(packages), package.name)
                try:
                    client.export_package(package.name, fresh, wanted)
                    self._compare(run, package, fresh)
                except ServerError as error:
                    _record_failure(run, package, error)
        run.progress(len(packages), len(packages))
        fresh.unlink(missing_ok=True)
        return None


@dataclass(frozen=True)
class ImportByHand(Job):
    """The administrator imports the files in the client; the server's list proves that they arrived."""

    id = "import_packages.import"
    title = text(QT_TRANSLATE_NOOP("wizard", "Import every package in the Orchestrator client"))
    reach = Reach.SERVER
    by = By.ADMINISTRATOR

    def probe(self, run: Run) -> Probe:
        """A server without a list shows nothing until its packages are exported again, which is the next job."""
        there = _asked(run) if _has_no_list(run) else _all_listed(run)
        return Probe(Found.MATCHES if there else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        packages = exported(run)
        if not packages or self.probe(run).found is Found.MATCHES:
            return None
        if not _asked(run):
            _put_aside(_fresh_folder(run))  # only what is exported from now on shows what came in
            run.record("asked", Asked(datetime.datetime.now(datetime.UTC)))
        files = tuple(str(run.folder.path / each.file) for each in packages)
        return Waiting(_import_instructions(files, listed=not _has_no_list(run)))

    def verify(self, run: Run) -> Proof:
        run.journal.forget_items(run.job)
        for package in exported(run):
            run.record(package.name, Offered(ImportedAs.UNSIGNED, ()))
        return Proof((), _left_out(run))

    def undo(self, run: Run) -> None:
        forget_imported(run)


@dataclass(frozen=True)
class CompareByHand(_Comparing):
    """The administrator exports the packages once more, into a folder of its own."""

    id = "import_packages.compare"
    title = text(QT_TRANSLATE_NOOP("wizard", "Export every package again in the client and compare it"))
    by = By.ADMINISTRATOR

    def apply(self, run: Run) -> Waiting | None:
        packages = exported(run)
        there = _fresh_exports(run)
        if not {each.name for each in packages} <= set(there):
            folder = _fresh_folder(run)
            names = tuple(each.name for each in packages)
            return Waiting(_export_instructions(folder, names, export_answers(run)))
        for number, package in self._todo(run):
            run.progress(number, len(packages), package.name)
            self._compare(run, package, there[package.name])
        run.progress(len(packages), len(packages))
        return None


@dataclass(frozen=True)
class Asked:
    """The administrator was asked."""

    at: datetime.datetime


def _asked(run: Run) -> bool:
    """Asked for the import, or done with it."""
    return bool(run.journal.items(run.job))


def _has_no_list(run: Run) -> bool:
    return run.facts.require(Server).ways.package_list is Way.ASSISTED


def _put_aside(folder: Path) -> None:
    """Exports of an earlier switch are kept under another name."""
    if not any(folder.iterdir()):
        return
    number = 1
    while folder.with_name(f"{folder.name}-{number}").exists():
        number += 1
    folder.rename(folder.with_name(f"{folder.name}-{number}"))
    private_folder(folder)


def _fresh_folder(run: Run) -> Path:
    return private_folder(run.folder.path / "exported-again")


def _fresh_exports(run: Run) -> dict[str, Path]:
    return packages_in(_fresh_folder(run))


def _all_listed(run: Run) -> bool:
    with opening.open_server(run.answers, run.secrets, run.cancel) as client:
        listed = {link.name for link in client.packages()}
    return {each.name for each in exported(run)} <= listed


def _failures(run: Run, package: ImportedPackage) -> tuple[Finding, ...]:
    if package.compared is Compared.FAILED:
        return (found.NOT_EXPORTED_AGAIN.of(package.name, reason="; ".join(package.differences)),)
    if package.compared is Compared.DIFFERENT:
        return (found.DIFFERENT.of(package.name, differences="; ".join(package.differences[:5])),)
    if package.signed_by_sha256 != run.facts.require(NewCertificate).certificate.sha256:
        return (found.WRONG_SIGNER.of(package.name),)
    return ()


def _record_failure(run: Run, package: ExportedPackage, error: FindingError) -> None:
    offered = run.recorded(Offered, "import_packages.import").get(package.name)
    failed = ImportedPackage(
        package.name,
        offered.imported_as if offered else ImportedAs.NOT_IMPORTED,
        Compared.FAILED,
        differences=(error.finding.what(),),
    )
    run.record(package.name, failed)
    run.item(package.name, ItemState.FAILED, (error.finding,))


def _import_instructions(files: tuple[str, ...], *, listed: bool) -> Instructions:
    seen = (
        QT_TRANSLATE_NOOP("wizard", "The wizard looks for every package in the server's list.")
        if listed
        else QT_TRANSLATE_NOOP("wizard", "It is seen when the packages are exported again, which comes next.")
    )
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Import the packages by hand")),
        steps=(
            Instruction(
                text(
                    QT_TRANSLATE_NOOP("wizard", "In the Orchestrator client open Administer, then Packages.")
                )
            ),
            Instruction(
                text(QT_TRANSLATE_NOOP("wizard", "Choose Import package for each of these files.")),
                tuple(TypedValue(text(QT_TRANSLATE_NOOP("wizard", "File")), file) for file in files),
            ),
            Instruction(
                text(
                    QT_TRANSLATE_NOOP(
                        "wizard",
                        "Choose Import, leave every element ticked, and choose Import selected elements.",
                    )
                )
            ),
        ),
        proof=text(seen),
        request=ImportPackagesRequest(files),
    )


def _export_instructions(
    folder: Path, names: tuple[str, ...], answers: ExportPackagesAnswers
) -> Instructions:
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Export the packages once more")),
        steps=(
            Instruction(
                text(
                    QT_TRANSLATE_NOOP("wizard", "In the Orchestrator client export each package as before.")
                ),
                tuple(TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Package")), name) for name in names),
            ),
            Instruction(
                text(QT_TRANSLATE_NOOP("wizard", "Save each file into this folder.")),
                (TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Folder")), str(folder)),),
            ),
        ),
        proof=text(
            QT_TRANSLATE_NOOP(
                "wizard", "The wizard compares each file with the saved one and looks at its signer."
            )
        ),
        request=ExportPackagesRequest(
            str(folder), names, answers.version_history, answers.configuration_values, answers.global_tags
        ),
    )
