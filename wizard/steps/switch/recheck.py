"""The last look before the commit: everything needed is there, and nothing changed on the server since the export."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, FindingError, Kind
from wizard.foundation.hashing import file_sha256
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import Job, JobFailed, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.packages.compare import compare
from wizard.steps import server as opening
from wizard.steps.answers import ExportPackagesAnswers, SwitchAnswers
from wizard.steps.facts import (
    ChangesSinceExport,
    ExportedPackage,
    ExportedPackages,
    NewCertificate,
    RolledBack,
    SavedCertificate,
    Server,
    StoppedServer,
    Way,
)
from wizard.steps.switch import findings as found
from wizard.steps.switch.marks import begun
from wizard.steps.switch.new_tables import look, new_target
from wizard.steps.switch.returning import returning
from wizard.steps.switch.route import SERVER_ACTS, Route

if TYPE_CHECKING:
    from wizard.orchestrator.client import OrchestratorClient
    from wizard.orchestrator.options import ExportOptions

_NAMED = 8

_EXPORT_AGAIN = ("export_packages",)


@dataclass(frozen=True)
class Recheck(Job):
    """Once the server has begun to change, there is nothing to compare any more."""

    route: Route

    id = "switch.recheck"
    title = text(QT_TRANSLATE_NOOP("wizard", "Check for changes since the export"))
    reach = Reach.READS
    weight = 3

    def probe(self, run: Run) -> Probe:
        if returning(run, self.route):
            raise FindingError(found.RETURNING.of(run.facts.require(Server).host))
        switching = any(begun(run, act) for act in SERVER_ACTS)
        return Probe(Found.MATCHES if switching and begun(run) else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        return None

    def verify(self, run: Run) -> Proof:
        server = run.facts.require(Server)
        answers = run.answers.of("switch", SwitchAnswers)
        if not answers.confirmed:
            raise FindingError(found.NOT_CONFIRMED.of(server.host))
        _require_saved(run)
        if not server.ways.in_place:
            _require_empty(run)
        changes, notes = changes_since_export(run)
        if changes != ChangesSinceExport():
            if not answers.accept_changes:
                raise JobFailed((_named(found.CHANGED_SINCE_EXPORT, server, changes),), _EXPORT_AGAIN)
            notes = (*notes, _named(found.CHANGES_ACCEPTED, server, changes))
        for kind in (RolledBack, StoppedServer):  # of an earlier switch that was rolled back
            run.journal.forget_fact(kind.__name__)
            run.facts.forget(kind.__name__)
        return Proof((changes,), notes)


def changes_since_export(run: Run) -> tuple[ChangesSinceExport, tuple[Finding, ...]]:
    """Compares the list, and a fresh export of each package with the saved original."""
    server = run.facts.require(Server)
    exported = run.facts.get(ExportedPackages)
    if exported is None or not server.root or server.ways.package_list is Way.ASSISTED:
        return ChangesSinceExport(), (found.NOT_COMPARED.of(server.host),)
    with opening.open_server(run.answers, run.secrets, run.cancel) as client:
        now = {package.name for package in client.packages()}
        known = {package.name for package in exported.packages}
        left_out = set(run.answers.of("export_packages", ExportPackagesAnswers).leave_out)
        changed: tuple[str, ...] = ()
        notes: tuple[Finding, ...] = ()
        if server.ways.package_export is Way.ASSISTED:
            notes = (found.NOT_COMPARED.of(server.host),)
        else:
            changed = _changed(run, client, [each for each in exported.packages if each.name in now])
    new, removed = tuple(sorted(now - known - left_out)), tuple(sorted(known - now))
    return ChangesSinceExport(new, removed, changed), notes


def _changed(run: Run, client: OrchestratorClient, packages: list[ExportedPackage]) -> tuple[str, ...]:
    options = _options(run)
    fresh = run.folder.scratch / "recheck.package"
    changed = []
    try:
        for number, package in enumerate(packages):
            run.cancel.check()
            run.progress(number, len(packages), package.name)
            client.export_package(package.name, fresh, options)
            task = _Pair(run.folder.path / package.original, fresh)
            if not run.processes.call(_identical, task, run.cancel):
                changed.append(package.name)
        run.progress(len(packages), len(packages))
    finally:
        fresh.unlink(missing_ok=True)
    return tuple(changed)


@dataclass(frozen=True)
class _Pair:
    saved: Path
    fresh: Path


def _identical(pair: _Pair) -> bool:
    return compare(pair.saved, pair.fresh).identical


def _options(run: Run) -> ExportOptions:
    """Those of the export itself, so that only real changes differ."""
    from wizard.orchestrator.options import ExportOptions

    answers = run.answers.of("export_packages", ExportPackagesAnswers)
    return ExportOptions(
        version_history=answers.version_history,
        configuration_values=answers.configuration_values,
        global_tags=answers.global_tags,
        secure_strings=answers.secure_strings,
    )


def _require_saved(run: Run) -> None:
    """Everything the way forward and the way back stand on is in the run folder, byte for byte."""
    saved = run.facts.require(SavedCertificate)
    new = run.facts.require(NewCertificate)
    files = [(saved.file, saved.file_sha256), (new.file, new.file_sha256)]
    exported = run.facts.get(ExportedPackages)
    for package in exported.packages if exported is not None else ():
        files += [(package.file, package.sha256), (package.original, package.original_sha256)]
    for file, digest in files:
        run.cancel.check()
        path = run.folder.path / file
        if not path.is_file() or file_sha256(path) != digest:
            raise FindingError(found.NOT_SAVED.of(file))


def _require_empty(run: Run) -> None:
    from wizard.databases.target import label

    facts = look(run)
    if not facts.empty:
        named = ", ".join(facts.held[:_NAMED]) + (" …" if len(facts.held) > _NAMED else "")
        raise FindingError(found.NEW_DATABASE_USED.of(label(new_target(run)), tables=named))


def _named(kind: Kind, server: Server, changes: ChangesSinceExport) -> Finding:
    return kind.of(
        server.host,
        new=", ".join(changes.new) or "–",
        removed=", ".join(changes.removed) or "–",
        changed=", ".join(changes.changed) or "–",
    )
