"""Switching to the new database and the new certificate: the jobs, in the order this server needs."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from wizard.foundation.findings import FindingError
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import By, Job, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found, Recorded
from wizard.migration.run import Run
from wizard.migration.step import Situation
from wizard.steps import server as opening
from wizard.steps.facts import (
    BoundDatabase,
    Database,
    NewCertificate,
    ProvenBy,
    Server,
    StoppedServer,
    SwitchedServer,
)
from wizard.steps.switch import findings as found
from wizard.steps.switch import instructions, service, signer
from wizard.steps.switch.act import ServerAct
from wizard.steps.switch.installing import InstallCertificate, ReplaceCertificate
from wizard.steps.switch.marks import begun, mark, marked
from wizard.steps.switch.new_tables import certificates, described, has_tables, look, new_target
from wizard.steps.switch.recheck import Recheck
from wizard.steps.switch.route import BIND, RESTART, START, STOP, TABLES, route_of
from wizard.steps.switch.stopping_nodes import StopNodes
from wizard.steps.switch.workflow import bind_by_workflow

_BOUND = "bound"
_BY_HAND = "by hand"
_ASKED = "asked"


def jobs(situation: Situation) -> tuple[Job, ...]:
    """Empty until the server is known."""
    server = situation.facts.get(Server)
    if server is None:
        return ()
    route = route_of(server, situation.answers)
    if route.in_place:
        # By hand the restart belongs to the instructions of the replacement: only then anything can be seen.
        restart = (RestartServer(route, route.service),) if route.install is By.WIZARD else ()
        return (Recheck(route), ReplaceCertificate(route, route.install), *restart, Prove(route.in_place))
    stop, bind = StopServer(route, route.service), BindDatabase(route, route.bind)
    first = (bind, stop) if route.bind is By.WIZARD else (stop, bind)
    nodes = (StopNodes(),) if opening.connect_answers(situation.answers).nodes else ()
    return (
        Recheck(route),
        *nodes,
        *first,
        BuildTables(route, route.bind),
        InstallCertificate(route, route.install),
        StartServer(route, route.service),
        Prove(route.in_place),
    )


@dataclass(frozen=True)
class BindDatabase(ServerAct):
    """By workflow before the stop: it counts from the next start. By hand after it, together with the tables."""

    id = BIND
    title = text(QT_TRANSLATE_NOOP("wizard", "Bind the new database"))
    undo_title = text(QT_TRANSLATE_NOOP("wizard", "Bind the old database again"))

    def probe(self, run: Run) -> Probe:
        if not begun(run):
            return Probe(Found.ABSENT)  # the new database was empty at the last look
        if marked(run, _BOUND):
            return Probe(Found.MATCHES)
        by_hand = self.by is By.ADMINISTRATOR or marked(run, _BY_HAND)
        return Probe(Found.MATCHES if by_hand and has_tables(look(run)) else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        from wizard.orchestrator.errors import UnknownInputs, WorkflowMissing

        target = new_target(run)
        if self.by is By.WIZARD and not marked(run, _BY_HAND):
            try:
                bind_by_workflow(run, target)
            except (WorkflowMissing, UnknownInputs):
                mark(run, _BY_HAND)
            else:
                mark(run, _BOUND)
                return None
        if has_tables(look(run)):
            return None
        return Waiting(instructions.bind(run.facts.require(Server), target))

    def verify(self, run: Run) -> Proof:
        by_hand = self.by is By.ADMINISTRATOR or marked(run, _BY_HAND)
        if by_hand:
            _require_tables(run)
        return Proof()


@dataclass(frozen=True)
class StopServer(ServerAct):
    """Right after the stop the old database's fingerprint is taken: from here on it must not change."""

    id = STOP
    title = text(QT_TRANSLATE_NOOP("wizard", "Stop the Orchestrator server"))
    undo_title = text(
        QT_TRANSLATE_NOOP("wizard", "Start it on the old database, and prove that the old certificate signs")
    )

    def probe(self, run: Run) -> Probe:
        if begun(run, START):
            return Probe(Found.MATCHES)  # it was stopped, and is meant to run again
        down = begun(run) and _asked(run) and not service.answers(run)
        return Probe(Found.MATCHES if down else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        if not service.askable(run.facts.require(Server)) and not marked(run, _ASKED):
            mark(run, _ASKED)
            return Waiting(service.stop_by_hand(run))
        return service.stop(run, self.by)

    def verify(self, run: Run) -> Proof:
        server = run.facts.require(Server)
        if not begun(run, START) and service.answers(run):
            raise FindingError(found.STILL_RUNNING.of(server.host))
        taken = run.facts.get(StoppedServer)
        if taken is not None and run.journal.recorded(BIND) is Recorded.DONE:
            return Proof((taken,))  # stopped again: between the stops it ran on the new database
        return Proof((StoppedServer(datetime.datetime.now(datetime.UTC), _old_fingerprint(run)),))


@dataclass(frozen=True)
class BuildTables(ServerAct):
    """The workflow builds them while it binds; else the administrator does."""

    id = TABLES
    title = text(QT_TRANSLATE_NOOP("wizard", "Build the tables of the new database"))
    undo_title = text(
        QT_TRANSLATE_NOOP("wizard", "The tables stay in the new database, which the server leaves")
    )

    def probe(self, run: Run) -> Probe:
        return Probe(Found.MATCHES if begun(run) and has_tables(look(run)) else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        if has_tables(look(run)):
            return None
        return Waiting(instructions.tables(run.facts.require(Server)))

    def verify(self, run: Run) -> Proof:
        return Proof((BoundDatabase(_require_tables(run)),))


@dataclass(frozen=True)
class StartServer(ServerAct):
    id = START
    title = text(QT_TRANSLATE_NOOP("wizard", "Start the Orchestrator server"))
    undo_title = text(QT_TRANSLATE_NOOP("wizard", "Stop it again"))
    weight = 3

    def probe(self, run: Run) -> Probe:
        up = begun(run) and (service.answers(run) or (not _can_ask(run) and marked(run, _ASKED)))
        return Probe(Found.MATCHES if up else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        mark(run, _ASKED)
        return service.start(run, self.by)

    def verify(self, run: Run) -> Proof:
        if _can_ask(run):
            service.wait_until_ready(run)
        return Proof()


@dataclass(frozen=True)
class RestartServer(ServerAct):
    """In place: the certificate counts from the restart."""

    id = RESTART
    title = text(QT_TRANSLATE_NOOP("wizard", "Restart the Orchestrator server"))
    undo_title = text(QT_TRANSLATE_NOOP("wizard", "Restart it again with the old certificate"))
    weight = 3

    def probe(self, run: Run) -> Probe:
        up = begun(run) and service.restarted(run) and service.answers(run)
        return Probe(Found.MATCHES if up else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        return service.restart(run, self.by)

    def verify(self, run: Run) -> Proof:
        service.wait_until_ready(run)
        return Proof()


@dataclass(frozen=True)
class Prove(Job):
    """A fresh export signed by the new certificate; without packages, the keystore in the new database."""

    in_place: bool
    id = "switch.prove"
    title = text(QT_TRANSLATE_NOOP("wizard", "Prove that the new certificate is in use"))
    reach = Reach.READS

    def probe(self, run: Run) -> Probe:
        return Probe(Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        return None

    def verify(self, run: Run) -> Proof:
        proven = self._proven(run)
        return Proof((SwitchedServer(datetime.datetime.now(datetime.UTC), proven, _version(run)),))

    def _proven(self, run: Run) -> ProvenBy:
        server = run.facts.require(Server)
        new = run.facts.require(NewCertificate).certificate
        seen = signer.fresh_signer(run)
        if seen is not None:
            name, certificate = seen
            if certificate is None or certificate.sha256 != new.sha256:
                signed, wanted = signer.shown(certificate), signer.shown(new)
                raise FindingError(found.SIGNS_OTHERWISE.of(name, signer=signed, wanted=wanted))
            return ProvenBy.FRESH_EXPORT
        if self.in_place:
            return _taken_by_server(run)
        if not any(each.sha256 == new.sha256 for each in certificates(new_target(run))):
            raise FindingError(found.NOT_INSTALLED.of(server.host))
        return ProvenBy.DATABASE


def _taken_by_server(run: Run) -> ProvenBy:
    """A server without packages: nothing waits for a restart any more after the certificate was taken."""
    server = run.facts.require(Server)
    if not opening.connect_answers(run.answers).control_center.url:
        raise FindingError(found.NOTHING_TO_PROVE.of(server.host))
    with opening.open_control_center(run.answers, run.secrets, run.cancel) as center:
        if center.pending_changes():
            raise FindingError(found.NOTHING_TO_PROVE.of(server.host))
    return ProvenBy.SERVER_ANSWER


def _version(run: Run) -> str:
    server = run.facts.require(Server)
    if not server.root:
        return server.version
    with opening.open_server(run.answers, run.secrets, run.cancel) as client:
        return client.about().version


def _require_tables(run: Run) -> Database:
    from wizard.databases.target import label

    facts = look(run)
    if not has_tables(facts):
        raise FindingError(found.NO_TABLES.of(label(new_target(run))))
    return described(run, facts)


def _old_fingerprint(run: Run) -> str:
    old = opening.old_database(run.answers, run.secrets)
    if old is None:
        return ""
    from wizard.databases.fingerprint import logical_fingerprint

    return logical_fingerprint(old, run.cancel)


def _can_ask(run: Run) -> bool:
    return service.askable(run.facts.require(Server))


def _asked(run: Run) -> bool:
    """A server that cannot be asked counts as stopped only after the administrator was told to stop it."""
    return _can_ask(run) or marked(run, _ASKED)
