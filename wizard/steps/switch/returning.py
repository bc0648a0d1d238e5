"""Rolling back: the old database bound again, or the old certificate installed again, and proven on a fresh export.

One dialogue for the whole way back, carried out by the undo of the first act on the server, which is the last undo
of all. Each stage is marked in the journal, so that it goes on after a stop or a kill; a proof that fails clears the
marks, so that the next rollback starts over. Saved files are never deleted and no database is dropped.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from wizard.foundation.findings import FindingError
from wizard.migration.facts import encode
from wizard.migration.job import By, Undone, Waiting
from wizard.migration.run import Run
from wizard.steps import server as opening
from wizard.steps.facts import (
    BoundDatabase,
    Certificate,
    ConfigurationBackup,
    ExportedPackages,
    InstalledCertificate,
    NewDatabase,
    RolledBack,
    SavedCertificate,
    Server,
    SwitchedServer,
    Way,
)
from wizard.steps.passwords import export_password
from wizard.steps.switch import findings as found
from wizard.steps.switch import instructions, service, signer
from wizard.steps.switch.marks import Mark, mark, marked
from wizard.steps.switch.new_tables import certificates, look
from wizard.steps.switch.route import Route
from wizard.steps.switch.workflow import bind_by_workflow

if TYPE_CHECKING:
    from wizard.databases.target import Target

_RETURNING = "returning"
_REBOUND = "returning: bound"
_BY_HAND = "returning: by hand"
_STOPPED = "returning: stopped"
_INSTALLED = "returning: installed"
_ASKED = "returning: export asked"
_BINDING_ASKED = "returning: binding asked"
_PROOF_FOLDER = "rolled-back"


def return_to_old(run: Run, route: Route) -> Waiting | None:
    """Go one stage further; None when the old certificate is proven to sign again."""
    if not marked(run, _RETURNING):
        run.journal.forget_items(run.job)  # the marks of the way forward count no more
        mark(run, _RETURNING)
    waiting = _install_old(run, route) if route.in_place else _bind_old(run, route)
    waiting = waiting or _prove(run)
    if waiting is None:
        run.journal.forget_items(run.job)
    return waiting


# The old database


def returning(run: Run, route: Route) -> bool:
    """Whether the way back was begun and has not ended: going forward would mix both."""
    return _RETURNING in run.recorded(Mark, route.first_act)


def said_after(run: Run, route: Route) -> Undone | None:
    """A database that a server was bound to serves no second switch, which begins with an empty one."""
    new = run.facts.get(NewDatabase)
    if route.in_place or new is None or _still_empty(run):
        return None
    return Undone((found.ANOTHER_DATABASE.of(new.database.url),), ("new_database",))


def _still_empty(run: Run) -> bool:
    from wizard.databases.errors import DatabaseError

    try:
        return look(run).empty
    except DatabaseError:
        return False  # what cannot be looked at is not known to be empty


def _bind_old(run: Run, route: Route) -> Waiting | None:
    old = opening.old_database(run.answers, run.secrets)
    if route.bind is By.WIZARD and old is not None and not marked(run, _BY_HAND):
        waiting = _rebind_by_workflow(run, route, old)
        if waiting is not None:
            return waiting
        if marked(run, _REBOUND):
            return service.restart(run, route.service)
    return _bind_old_by_hand(run, route, old)


def _rebind_by_workflow(run: Run, route: Route, old: Target) -> Waiting | None:
    """A workflow needs a running server. One that cannot start, or lacks the workflow, is bound by hand."""
    from wizard.orchestrator.errors import Timeout, UnknownInputs, WorkflowFailed, WorkflowMissing

    if marked(run, _REBOUND):
        return None
    try:
        waiting = service.start(run, route.service)
        if waiting is not None:
            return waiting
        bind_by_workflow(run, old)
    except (WorkflowMissing, UnknownInputs, WorkflowFailed, Timeout):
        mark(run, _BY_HAND)
    else:
        mark(run, _REBOUND)
    return None


def _bind_old_by_hand(run: Run, route: Route, old: Target | None) -> Waiting | None:
    """Stopped first; the binding itself shows only when the server runs again, so both are asked for at once."""
    server = run.facts.require(Server)
    if not service.askable(server):
        return _bind_old_unseen(run, old)
    if not marked(run, _STOPPED):
        waiting = service.stop(run, route.service)
        if waiting is not None:
            return waiting
        mark(run, _STOPPED)
    if service.answers(run):
        return None
    return _ask_to_bind_old(run, old)


def _bind_old_unseen(run: Run, old: Target | None) -> Waiting | None:
    """A server that nothing can be asked of: each act is asked for once; the export that follows proves both."""
    if not marked(run, _STOPPED):
        mark(run, _STOPPED)
        return Waiting(service.stop_by_hand(run))
    if not marked(run, _BINDING_ASKED):
        mark(run, _BINDING_ASKED)
        return _ask_to_bind_old(run, old)
    return None


def _ask_to_bind_old(run: Run, old: Target | None) -> Waiting:
    server = run.facts.require(Server)
    backup = run.facts.get(ConfigurationBackup)
    file = str(run.folder.path / backup.file) if backup is not None else ""
    return Waiting(instructions.bind_old_and_start(server, old, file))


# In place


def _install_old(run: Run, route: Route) -> Waiting | None:
    saved = run.facts.require(SavedCertificate)
    if not saved.opened:
        raise FindingError(found.NO_WAY_BACK.of(saved.file))
    file = run.folder.path / saved.file
    password = export_password(run.answers, run.secrets)
    if route.install is By.WIZARD and not marked(run, _BY_HAND):
        if not marked(run, _INSTALLED):
            from wizard.steps.switch.installing import NoImportCall, import_through_center

            try:
                import_through_center(run, file.read_bytes(), password)
            except NoImportCall:
                mark(run, _BY_HAND)
            else:
                mark(run, _INSTALLED)
        if marked(run, _INSTALLED):
            return service.restart(run, route.service)
    seen = signer.fresh_signer(run) if service.answers(run) else None
    if seen is not None and _is_old(run, seen[1]):
        return None
    return Waiting(instructions.install_in_place(run.facts.require(Server), file, password))


# The proof


def _prove(run: Run) -> Waiting | None:
    server = run.facts.require(Server)
    seen = signer.fresh_signer(run)
    if seen is None:
        name = _package_to_export(run)
        if name:
            folder = run.folder.scratch / _PROOF_FOLDER
            if not marked(run, _ASKED):
                signer.clear(folder)
                mark(run, _ASKED)
            seen = signer.exported_by_hand(folder)
            if seen is None:
                return Waiting(instructions.export_one(folder, name))
    if seen is None:
        seen = _signer_in_database(run)
    if seen is None:
        raise FindingError(found.NOTHING_TO_PROVE.of(server.host))
    name, certificate = seen
    if certificate is None or not _is_old(run, certificate):
        run.journal.forget_items(run.job)
        wanted = signer.shown(_old_certificate(run))
        raise FindingError(found.NOT_RETURNED.of(name, signer=signer.shown(certificate), wanted=wanted))
    _put(run, RolledBack(datetime.datetime.now(datetime.UTC), certificate.sha256))
    return None


def _package_to_export(run: Run) -> str:
    """A package to export by hand, where the server exports none itself."""
    server = run.facts.require(Server)
    if server.ways.package_export is not Way.ASSISTED:
        return ""
    exported = run.facts.get(ExportedPackages)
    known = tuple(package.name for package in exported.packages) if exported is not None else ()
    names = signer.listed_packages(run) or known
    return next((name for name in known if name in names), next(iter(names), ""))


def _signer_in_database(run: Run) -> tuple[str, Certificate | None] | None:
    old = opening.old_database(run.answers, run.secrets)
    if old is None:
        return None
    from wizard.databases.target import label

    held = certificates(old)
    return label(old), next((each for each in held if _is_old(run, each)), held[0] if held else None)


def _old_certificate(run: Run) -> Certificate:
    return run.facts.require(SavedCertificate).certificate


def _is_old(run: Run, certificate: Certificate | None) -> bool:
    return certificate is not None and certificate.sha256 == _old_certificate(run).sha256


def _put(run: Run, fact: RolledBack) -> None:
    """What the switch observed holds no more."""
    for kind in (BoundDatabase, InstalledCertificate, SwitchedServer):
        run.journal.forget_fact(kind.__name__)
        run.facts.forget(kind.__name__)
    run.journal.put_fact(RolledBack.__name__, encode(fact))
    run.facts.put(fact)
