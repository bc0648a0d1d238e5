"""Exporting: every package fetched, verified, unsigned, proven and hashed, one journalled item each."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, FindingError
from wizard.foundation.hashing import file_sha256
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.events import ItemState
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.migration.job import By, Job, JobFailed, Probe, Proof, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.run_folder import SavedPackage, file_name
from wizard.migration.step import Situation
from wizard.steps import server as opening
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.assistance import ExportPackages as ExportPackagesRequest
from wizard.steps.export_packages import findings as found
from wizard.steps.facts import ExportedPackage, ExportedPackages, ListedPackage, SavedCertificate, Server, Way
from wizard.steps.package_folder import ENDING, packages_in

if TYPE_CHECKING:
    from wizard.orchestrator.client import OrchestratorClient
    from wizard.steps.export_packages.securing import Secured


def jobs(situation: Situation) -> tuple[Job, ...]:
    server = situation.facts.get(Server)
    if server is not None and server.ways.package_export is Way.ASSISTED:
        return (ExportByHand(), SecureFolder())
    return (ExportAll(),)


def export_answers(run: Run) -> ExportPackagesAnswers:
    return run.answers.of("export_packages", ExportPackagesAnswers)


def chosen(run: Run) -> tuple[str, ...]:
    """The names of the packages to export, sorted; from the folder where the server has no list."""
    server = run.facts.require(Server)
    left_out = export_answers(run).leave_out
    if server.packages or server.ways.package_list is not Way.ASSISTED:
        names = {package.name for package in server.packages}
    else:
        names = set(packages_in(exports_folder(run)))
    return tuple(sorted(names.difference(left_out)))


def exports_folder(run: Run) -> Path:
    """Where the administrator exports packages into by hand; a relative name is taken as one of the run folder."""
    return run.folder.path / (opening.connect_answers(run.answers).packages_folder or "exports")


def file_names(names: tuple[str, ...], recorded: dict[str, ExportedPackage]) -> dict[str, str]:
    """File name for each package: the recorded one, or a new one that clashes with none."""
    files = {name: package.file.rpartition("/")[2].removesuffix(ENDING) for name, package in recorded.items()}
    for name in names:
        if name not in files:
            files[name] = file_name(name, taken=set(files.values()))
    return files


@dataclass(frozen=True)
class _Exporting(Job):
    """What both ways share: items, proof, facts."""

    weight = 10

    def probe(self, run: Run) -> Probe:
        recorded = run.recorded(ExportedPackage)
        if not recorded:
            return Probe(Found.ABSENT)
        whole = [name for name, package in recorded.items() if _is_whole(run, package)]
        if len(whole) == len(recorded) and set(chosen(run)) <= set(whole):
            return Probe(Found.MATCHES)
        return Probe(Found.PARTIAL if whole else Found.ABSENT)

    def verify(self, run: Run) -> Proof:
        recorded = run.recorded(ExportedPackage)
        server = run.facts.require(Server)
        names = chosen(run)
        packages = tuple(recorded[name] for name in names)
        run.folder.write_manifest(
            tuple(
                SavedPackage(
                    each.name, each.file, each.original, each.sha256, each.original_sha256, each.size
                )
                for each in packages
            )
        )
        now = datetime.datetime.now(datetime.UTC)
        fact = ExportedPackages(packages, max(len(server.packages), len(packages)), now)
        return Proof((fact,), (*_notes(server, packages), *_left_out(run)))

    def _secure(self, run: Run, name: str, original: Path, unsigned: Path) -> ExportedPackage:
        """Verify, unsign and prove in another process; record the item."""
        from wizard.steps.export_packages.securing import Task, secure

        run.item(name, ItemState.UNSIGNING)
        task = Task(name, original, unsigned, export_answers(run).version_history)
        secured = run.processes.call(secure, task, run.cancel)
        package = _exported(run, name, original, unsigned, secured)
        run.record(name, package)
        run.item(name, _stands(package), (*secured.findings, *_other_signer(run, name, secured)), package)
        return package

    def _each(self, run: Run) -> Iterator[tuple[int, str, Path, Path]]:
        """The packages that are still to do: number, name, path of the original, path of the unsigned copy."""
        names = chosen(run)
        recorded = run.recorded(ExportedPackage)
        files = file_names(names, recorded)
        for number, name in enumerate(names):
            run.cancel.check()
            run.progress(number, len(names), name)
            if name in recorded and _is_whole(run, recorded[name]):
                run.item(name, _stands(recorded[name]), result=recorded[name])
                continue
            file = files[name] + ENDING
            yield number, name, run.folder.originals / file, run.folder.packages / file
        run.progress(len(names), len(names))


@dataclass(frozen=True)
class ExportAll(_Exporting):
    """Over the server's API."""

    id = "export_packages.export"
    title = text(QT_TRANSLATE_NOOP("wizard", "Export every package, unsigned and readable without a key"))

    def apply(self, run: Run) -> Waiting | None:
        failures: list[Finding] = []
        with opening.open_server(run.answers, run.secrets, run.cancel) as client:
            _list_again(run, client)
            for number, name, original, unsigned in self._each(run):
                try:
                    _fetch(run, client, number, name, original)
                    self._secure(run, name, original, unsigned)
                except FindingError as error:
                    failure = _naming(name, error.finding)
                    run.item(name, ItemState.FAILED, (failure,))
                    failures.append(failure)
        if failures:
            raise JobFailed(tuple(failures))
        return None


@dataclass(frozen=True)
class ExportByHand(Job):
    """The administrator exports into a folder; every package of the list must be there."""

    id = "export_packages.by_hand"
    title = text(QT_TRANSLATE_NOOP("wizard", "Export every package in the Orchestrator client"))
    by = By.ADMINISTRATOR

    def probe(self, run: Run) -> Probe:
        there = packages_in(exports_folder(run))
        if not there:
            return Probe(Found.ABSENT)
        return Probe(Found.MATCHES if set(chosen(run)) <= set(there) else Found.PARTIAL)

    def apply(self, run: Run) -> Waiting | None:
        from wizard.foundation.private_files import private_folder

        names = chosen(run)
        folder = private_folder(exports_folder(run))
        if names and set(names) <= set(packages_in(folder)):
            return None
        if not names and run.facts.require(Server).ways.package_list is not Way.ASSISTED:
            return None
        return Waiting(_instructions(run, folder, names))

    def verify(self, run: Run) -> Proof:
        return Proof()


@dataclass(frozen=True)
class SecureFolder(_Exporting):
    """Verify, unsign and prove the packages of the folder."""

    id = "export_packages.export"
    title = text(
        QT_TRANSLATE_NOOP("wizard", "Save every exported package, unsigned and readable without a key")
    )

    def apply(self, run: Run) -> Waiting | None:
        from wizard.foundation.private_files import copy_private

        failures: list[Finding] = []
        there = packages_in(exports_folder(run))
        for _, name, original, unsigned in self._each(run):
            try:
                run.item(name, ItemState.FETCHING)
                copy_private(there[name], original)
                self._secure(run, name, original, unsigned)
            except FindingError as error:
                run.item(name, ItemState.FAILED, (error.finding,))
                failures.append(error.finding)
        if failures:
            raise JobFailed(tuple(failures))
        return None


def _stands(package: ExportedPackage) -> ItemState:
    return ItemState.ATTENTION if package.attention else ItemState.PROVEN


def _naming(package: str, finding: Finding) -> Finding:
    """A lost connection says which server, not which package."""
    if package in finding.what():
        return finding
    return found.EXPORT_FAILED.of(package, reason=finding.what())


def _list_again(run: Run, client: OrchestratorClient) -> None:
    """Packages may have come and gone since the server was looked at."""
    server = run.facts.require(Server)
    known = {package.name: package.elements for package in server.packages}
    listed = tuple(
        ListedPackage(link.name, link.id, link.description, known.get(link.name, ()))
        for link in client.packages()
    )
    if listed != server.packages:
        run.learn(dataclasses.replace(server, packages=listed))


def _fetch(run: Run, client: OrchestratorClient, number: int, name: str, original: Path) -> None:
    run.item(name, ItemState.FETCHING)
    total = len(chosen(run))

    def progress(done: int, size: int | None) -> None:
        run.progress(number, total, name, done, size or 0)

    client.export_package(name, original, opening.export_options(export_answers(run)), progress)
    run.item(name, ItemState.VERIFYING)


def _is_whole(run: Run, package: ExportedPackage) -> bool:
    for file, digest in ((package.file, package.sha256), (package.original, package.original_sha256)):
        path = run.folder.path / file
        if not path.is_file() or file_sha256(path) != digest:
            return False
    return True


def _exported(run: Run, name: str, original: Path, unsigned: Path, secured: Secured) -> ExportedPackage:
    return ExportedPackage(
        name=name,
        file=unsigned.relative_to(run.folder.path).as_posix(),
        original=original.relative_to(run.folder.path).as_posix(),
        sha256=secured.sha256,
        original_sha256=secured.original_sha256,
        size=secured.size,
        elements=secured.elements,
        version=secured.version,
        signer=secured.signer,
        rights=secured.rights,
        identical_entries=secured.identical_entries,
        secure_strings=secured.secure_strings,
        attention=bool(_other_signer(run, name, secured)),
        signer_sha256=secured.signer_sha256,
        configurations=secured.configurations,
    )


def _other_signer(run: Run, name: str, secured: Secured) -> tuple[Finding, ...]:
    saved = run.facts.get(SavedCertificate)
    if saved is None or not secured.signer_sha256 or saved.certificate.sha256 == secured.signer_sha256:
        return ()
    return (found.NOT_SERVED_BY.of(name, signer=secured.signer),)


def _notes(server: Server, packages: tuple[ExportedPackage, ...]) -> tuple[Finding, ...]:
    if not packages:
        return (found.NOTHING_TO_EXPORT.of(server.host),)
    strings = [
        found.SECURE_STRINGS.of(each.name, names=", ".join(each.secure_strings))
        for each in packages
        if each.secure_strings
    ]
    foreign = [found.NOT_SERVED_BY.of(each.name, signer=each.signer) for each in packages if each.attention]
    return (*foreign, *strings)


def _left_out(run: Run) -> tuple[Finding, ...]:
    names = export_answers(run).leave_out
    return (found.LEFT_OUT.of(", ".join(names), count=len(names)),) if names else ()


def _instructions(run: Run, folder: Path, names: tuple[str, ...]) -> Instructions:
    answers = export_answers(run)
    history = (
        QT_TRANSLATE_NOOP("wizard", "Leave Export version history selected.")
        if answers.version_history
        else QT_TRANSLATE_NOOP("wizard", "Clear Export version history.")
    )
    steps = (
        Instruction(
            text(QT_TRANSLATE_NOOP("wizard", "In the Orchestrator client open Administer, then Packages."))
        ),
        Instruction(
            text(
                QT_TRANSLATE_NOOP("wizard", "For each of the %n package(s), choose Export package."),
                count=len(names) or 2,
            ),
            tuple(TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Package")), name) for name in names),
        ),
        Instruction(
            text(
                QT_TRANSLATE_NOOP("wizard", "Leave View contents, Add to package and Edit contents selected.")
            )
        ),
        Instruction(
            text(
                QT_TRANSLATE_NOOP(
                    "wizard", "Do not add a target certificate: do not sign and do not encrypt."
                )
            )
        ),
        Instruction(text(history)),
        Instruction(
            text(QT_TRANSLATE_NOOP("wizard", "Save each file into this folder.")),
            (TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Folder")), str(folder)),),
        ),
    )
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Export the packages by hand")),
        steps=steps,
        proof=text(
            QT_TRANSLATE_NOOP(
                "wizard", "The wizard looks for every package in the folder and proves each one."
            )
        ),
        request=ExportPackagesRequest(
            str(folder), names, answers.version_history, answers.configuration_values, answers.global_tags
        ),
    )
