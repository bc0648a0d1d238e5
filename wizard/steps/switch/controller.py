"""The review and the one commit: the plan that will run, what changes, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Controller, void
from wizard.migration.events import Event, JobEnded, Outcome, RollbackEnded
from wizard.migration.job import PlannedJob, Reach
from wizard.migration.resume import Recorded
from wizard.migration.step import StepState
from wizard.steps.answers import SwitchAnswers
from wizard.steps.facts import (
    Certificate,
    Database,
    ExportedPackages,
    NewCertificate,
    NewDatabase,
    OldDatabase,
    RolledBack,
    SavedCertificate,
    Server,
    SwitchedServer,
)
from wizard.steps.way_back import WayBack, way_back

SWITCH = text(QT_TRANSLATE_NOOP("wizard", "S&witch to the new database and certificate"))
CONTINUE = text(QT_TRANSLATE_NOOP("wizard", "Continue the s&witch"))
INSTALL = text(QT_TRANSLATE_NOOP("wizard", "&Install the new certificate"))
CONNECT_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Connect to the server first."))
SAVE_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Save the current certificate first (step 2)."))
EXPORT_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Export the packages first (step 3)."))
DATABASE_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Choose the new database first (step 4)."))
CERTIFICATE_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Make the new certificate first (step 6)."))
_CURRENT = (StepState.DONE, StepState.SKIPPED)


@dataclass(frozen=True)
class PlannedAct:
    """A job of the plan and how far it has come."""

    job: PlannedJob
    recorded: Recorded
    running: bool
    failed: bool

    @property
    def done(self) -> bool:
        return self.recorded is Recorded.DONE and not self.running and not self.failed


@dataclass(frozen=True)
class SwitchView:
    answers: SwitchAnswers
    server: Server | None
    in_place: bool
    plan: tuple[PlannedAct, ...]
    """The very jobs of the whole migration, in order."""
    first_change: int | None
    """Index in ``plan`` of the first job that changes the server: the line of no return stands above it."""
    old_database: Database | None
    new_database: Database | None
    """None in place, where the database stays."""
    old_certificate: Certificate | None
    new_certificate: Certificate | None
    returning: bool
    """Rolling back waits for the administrator."""
    begun: bool
    """An act on the server was begun and not undone."""
    switched: SwitchedServer | None
    rolled_back: RolledBack | None
    way_back: WayBack | None
    """What rolling back would bring back; None when nothing on the server is left to be undone."""


class SwitchController(Controller[SwitchAnswers, SwitchView]):
    step = "switch"
    answers_type = SwitchAnswers

    _failed = ""
    _returning = False
    """Rolling back waits for the administrator: checking again goes on back, not forward."""

    @property
    def view(self) -> SwitchView:
        facts = self.session.facts
        server, database = facts.get(Server), facts.get(NewDatabase)
        old, new = facts.get(OldDatabase), facts.get(NewCertificate)
        plan = self._plan()
        changing = (place for place, act in enumerate(plan) if act.job.reach is Reach.SERVER)
        return SwitchView(
            answers=self.answers,
            server=server,
            in_place=self._in_place,
            plan=plan,
            first_change=next(changing, None),
            old_database=old.database if old is not None else None,
            new_database=database.database if database is not None and not self._in_place else None,
            old_certificate=self._old_certificate,
            new_certificate=new.certificate if new is not None else None,
            returning=self._returning,
            begun=self.session.server_changed,
            switched=facts.get(SwitchedServer),
            rolled_back=facts.get(RolledBack),
            way_back=way_back(facts) if self.session.server_changed else None,
        )

    @property
    def verb(self) -> Text:
        if self.session.server_changed:
            return CONTINUE
        return INSTALL if self._in_place else SWITCH

    def blocked(self) -> Text | None:
        """Once the server has begun to change, nothing keeps the switch from being finished."""
        if self.session.server_changed:
            return None
        facts, states = self.session.facts, self.session.states
        needed: list[tuple[type[object], str, Text]] = [
            (Server, "connect", CONNECT_FIRST),
            (SavedCertificate, "save_certificate", SAVE_FIRST),
            (ExportedPackages, "export_packages", EXPORT_FIRST),
            (NewDatabase, "new_database", DATABASE_FIRST),
            (NewCertificate, "new_certificate", CERTIFICATE_FIRST),
        ]
        for fact, step, first in needed:
            if fact is NewDatabase and self._in_place:
                continue
            if facts.get(fact) is None or states.get(step, StepState.DONE) not in _CURRENT:
                return first
        return None

    def accept_changes(self) -> None:
        """Go on although packages changed since the export."""
        self.set(accept_changes=True)

    def commit(self) -> None:
        """Asked and confirmed: the page asks once before the first act, never between the acts."""
        if self._returning:
            self.roll_back()
            return
        self._failed = ""
        if not self.answers.confirmed and self._idle:
            self.set(confirmed=True)
        super().commit()

    def roll_back(self) -> None:
        """Back to the old certificate, also from a switch that is half done; on the worker."""
        if self._activity in (Activity.RUNNING, Activity.STOPPING):
            return
        self.outdate()
        self._activity = Activity.RUNNING
        self._findings, self._progress, self._act, self._failed = (), None, None, ""
        self._cancel = self._worker.submit(lambda cancel: void(self.session.roll_back(cancel)))
        self.changed()

    def took(self, event: Event) -> None:
        if isinstance(event, JobEnded) and event.outcome is Outcome.FAILED:
            self._failed = event.job
        elif isinstance(event, RollbackEnded):
            self._activity = Activity.IDLE
            self._findings = event.findings
            self._returning = event.outcome is Outcome.WAITING
            if not self._returning:
                self._instructions = None

    def _concerns(self, event: Event) -> bool:
        return isinstance(event, RollbackEnded) or super()._concerns(event)

    @property
    def _idle(self) -> bool:
        return self._activity in (Activity.IDLE, Activity.CHECKING)

    @property
    def _in_place(self) -> bool:
        server = self.session.facts.get(Server)
        return server is not None and server.ways.in_place

    @property
    def _old_certificate(self) -> Certificate | None:
        saved = self.session.facts.get(SavedCertificate)
        if saved is not None:
            return saved.certificate
        server = self.session.facts.get(Server)
        return server.signer if server is not None else None

    def _plan(self) -> tuple[PlannedAct, ...]:
        running = self._job if not self._idle else ""
        return tuple(
            PlannedAct(job, self.session.recorded(job.id), job.id == running, job.id == self._failed)
            for job in self.session.plan().jobs
        )
