"""One migration in this process: registry, answers, facts, journal and the state of every step."""

from __future__ import annotations

import dataclasses
import hashlib
import logging
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding, FindingError, Kind
from wizard.foundation.processes import Processes
from wizard.foundation.words import ENGLISH, Text
from wizard.migration.answers import AnswerBook
from wizard.migration.events import Event, Outcome, RollbackEnded, StepEnded
from wizard.migration.facts import FactBook
from wizard.migration.job import Job, Plan, Reach, planned
from wizard.migration.journal import Journal, JournalError
from wizard.migration.log import JsonLines
from wizard.migration.resume import Recorded
from wizard.migration.run import Run
from wizard.migration.run_folder import RunFolder
from wizard.migration.runner import NOTHING_CHANGED, Performed, Runner
from wizard.migration.secrets import Secrets
from wizard.migration.step import Situation, Step, StepState
from wizard.migration.storage import storage_finding
from wizard.migration.wanted import Wanted

_TYPED = "secrets typed"
"""Where the journal keeps the names, never the values, of secrets that were typed."""
_STATES = {
    Outcome.DONE: StepState.DONE,
    Outcome.WAITING: StepState.WAITING,
    Outcome.STOPPED: StepState.STOPPED,
    Outcome.FAILED: StepState.FAILED,
}


class FolderUnusable(FindingError):
    """The run folder cannot be made or written."""


class Session:
    """Belongs to one front. :meth:`perform` and :meth:`roll_back` run on the worker; the rest anywhere.

    ``emit`` may be called from the worker; a front with a window brings events to its own thread.
    """

    def __init__(
        self,
        registry: Sequence[Step],
        kinds: Mapping[str, Kind],
        emit: Callable[[Event], None],
        secrets: Secrets | None = None,
    ) -> None:
        self.registry = tuple(registry)
        self.steps = {step.id: step for step in registry}
        self.answers = AnswerBook({step.id: step.answers for step in registry})
        self.secrets = secrets or Secrets()
        self.facts = FactBook()
        self.folder: RunFolder | None = None
        self.states = {step.id: StepState.TODO for step in registry}
        self.step_findings: dict[str, tuple[Finding, ...]] = {}
        self.rolled_back = False
        self.administrator: Callable[[object], None] | None = None
        """Carries out what assisted jobs ask for; only a practice run has one."""
        self.tongue = ENGLISH
        """The language of the window, for the report that it writes."""
        self.wanted: Wanted | None = None
        """Set when the administrator chose another run; the front then ends this session and opens that one."""
        self.emit = emit
        self._kinds = kinds
        self._journal: Journal | None = None
        self._log: JsonLines | None = None
        self._processes = Processes()

    # Opening and closing

    def open(self, path: Path) -> None:
        """Make the run folder, or take up the run that is in it.

        Raises FolderUnusable, JournalError (in use, damaged) or AnswersInvalid; then no run is open.
        """
        folder = RunFolder(path)
        try:
            folder.create()
            self._journal = Journal(folder.journal)
            folder.remove_leftovers()
            self._log = JsonLines(folder.log)
        except (OSError, sqlite3.Error) as error:
            self.close()
            raise FolderUnusable(storage_finding(error, str(path))) from error
        logging.getLogger("wizard").addHandler(self._log)
        logging.getLogger("wizard.migration").setLevel(logging.INFO)
        self.folder = folder
        self.secrets.look_in(path)
        try:
            self._take_up(folder, self._journal)
        except FindingError:
            self.close()
            raise

    def _take_up(self, folder: RunFolder, journal: Journal) -> None:
        stored = journal.facts()
        if stored or journal.steps():
            self.facts = FactBook(stored)
            if folder.answers.is_file():
                self.answers.load(folder.answers)
        for step, (state, _) in journal.steps().items():
            if step in self.states:
                self.states[step] = StepState(state)
        self._find_stale()
        undone = any(act.state == Recorded.UNDONE.value for act in journal.acts())
        self.rolled_back = undone and not self.server_changed

    def take_answers(self, path: Path) -> None:
        """The administrator's file over the run's answers. Raises AnswersInvalid; then nothing has changed."""
        self.answers.load(path, secrets_beside=True)
        self._find_stale()

    def _find_stale(self) -> None:
        """Finished steps that stood on other answers are out of date."""
        for step, state in self.states.items():
            if state is StepState.DONE and self._stored_digest(step) != self._digest(step):
                self.states[step] = StepState.STALE

    def close(self) -> None:
        self._processes.close()
        if self._log is not None:
            logging.getLogger("wizard").removeHandler(self._log)
            self._log.close()
            self._log = None
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        self.folder = None

    # What is planned and where it stands

    @property
    def situation(self) -> Situation:
        return Situation(self.answers, self.facts, self.secrets)

    def jobs(self, step_id: str) -> tuple[Job, ...]:
        step = self.steps[step_id]
        return () if step.skip(self.situation) is not None else step.jobs(self.situation)

    def plan(self) -> Plan:
        """The very jobs that will run, as far as answers and facts already say."""
        return Plan(tuple(planned(job) for step in self.registry for job in self.jobs(step.id)))

    def skipped(self, step_id: str) -> Text | None:
        return self.steps[step_id].skip(self.situation)

    def recorded(self, job_id: str) -> Recorded:
        return self._journal.recorded(job_id) if self._journal is not None else Recorded.NOTHING

    def recorded_items(self, job_id: str) -> dict[str, bytes]:
        """What a job noted of its items, as JSON by the item's name."""
        return self._journal.items(job_id) if self._journal is not None else {}

    @property
    def server_changed(self) -> bool:
        """Whether an act on the server was begun and not undone."""
        return self._on_server(Recorded.INTENDED, Recorded.DONE)

    def _on_server(self, *recorded: Recorded) -> bool:
        return self._journal is not None and any(
            job.reach is Reach.SERVER and self.recorded(job.id) in recorded
            for step in self.registry
            for job in self.jobs(step.id)
        )

    def missing(self) -> tuple[Finding, ...]:
        """What an unattended run still lacks, each finding naming its setting."""
        situation = self.situation
        return tuple(
            finding
            for step in self.registry
            if step.skip(situation) is None
            for finding in step.missing(situation)
        )

    def findings(self) -> tuple[Finding, ...]:
        """The findings of everything that was done, and of what failed last."""
        journal = self._journal
        stored = journal.findings() if journal is not None else ()
        known = [
            Finding(self._kinds[entry.code], entry.subject, entry.parameters)
            for entry in stored
            if entry.code in self._kinds
        ]
        for state, findings in ((self.states[step], found) for step, found in self.step_findings.items()):
            if state in (StepState.FAILED, StepState.WAITING, StepState.STOPPED):
                known += [finding for finding in findings if finding not in known]
        return tuple(known)

    def secrets_to_type(self) -> tuple[tuple[str, Text], ...]:
        """Setting and label of what was typed in an earlier session of this run: only its name was kept."""
        if self._journal is None:
            return ()
        lost = set(self._journal.items(_TYPED)) - self.secrets.typed
        return tuple(
            (f"{step.id}.{name}", label)
            for step in self.registry
            for name, label in step.secrets.items()
            if f"{step.id}.{name}" in lost
        )

    # Answers

    def change(self, step_id: str, answers: object) -> tuple[str, ...]:
        """Take new answers; returns the ids of finished steps that are out of date because of them."""
        self.answers.put(step_id, answers)
        stale = []
        for step in self.registry:
            touched = step.id == step_id or step_id in step.needs
            if (
                touched
                and self.states[step.id] is StepState.DONE
                and self._stored_digest(step.id) != self._digest(step.id)
            ):
                self.states[step.id] = StepState.STALE
                stale.append(step.id)
        return tuple(stale)

    def outdate(self, step_id: str) -> None:
        """Call a finished step out of date: it will be done afresh, also after a restart of the program."""
        if self.states[step_id] is StepState.DONE:
            self._set_state(step_id, StepState.STALE, ())

    def _digest(self, step_id: str) -> str:
        """A digest of the answers a step stands on: its own and those it needs."""
        names = (step_id, *self.steps[step_id].needs)
        return hashlib.sha256(b"\0".join(self.answers.content(name) for name in names)).hexdigest()

    def _stored_digest(self, step_id: str) -> str:
        return self._journal.steps().get(step_id, ("", ""))[1] if self._journal is not None else ""

    # Acting (on the worker)

    def perform(self, step_id: str, cancel: Cancel) -> Performed:
        """Carry out a step's jobs. Raises nothing: every failure is in the result's findings."""
        afresh = self.states[step_id] is StepState.STALE
        self.states[step_id] = StepState.RUNNING
        performed = self._guarded(lambda run: self._perform(step_id, run, afresh=afresh), cancel)
        state = _STATES[performed.outcome]
        if performed.outcome is Outcome.DONE and self.skipped(step_id) is not None:
            state = StepState.SKIPPED
        self._set_state(step_id, state, performed.findings)
        for outdated in performed.outdates:
            self.outdate(outdated)
        if not self.steps[step_id].tells:
            self._tell_anew()
        if self.server_changed:
            self.rolled_back = False
        self.emit(StepEnded(step_id, performed.outcome, performed.findings))
        return performed

    def _perform(self, step_id: str, run: Run, *, afresh: bool) -> Performed:
        self.answers.save(run.folder.answers)
        self._journal_open.put_step(step_id, StepState.STOPPED.value, self._digest(step_id))
        for setting in self.secrets.typed:
            self._journal_open.record_item(_TYPED, setting, b"true")
        return Runner(run, afresh=afresh).perform(self.jobs(step_id))

    def roll_back(self, cancel: Cancel) -> Performed:
        """Undo what was done on the server, in strict reverse order; saved files stay. Then it is told anew."""
        jobs = [job for step in self.registry for job in self.jobs(step.id) if _can_be_undone(job)]
        touched = self._on_server(Recorded.INTENDED, Recorded.DONE, Recorded.UNDONE)
        changing = dict.fromkeys(job.step for job in jobs if job.reach is Reach.SERVER)
        for step in changing:
            if self.states[step] is StepState.DONE:  # a run killed from here on is not finished any more
                self._set_state(step, StepState.STOPPED, ())
        performed = self._guarded(lambda run: Runner(run).roll_back(jobs), cancel)
        if performed.outcome is Outcome.DONE and touched:
            self._came_back(tuple(changing))
            for outdated in performed.outdates:
                self.outdate(outdated)
            performed = self._told(performed, cancel)
        elif performed.outcome is Outcome.DONE and self.folder is not None:
            said = NOTHING_CHANGED.of(str(self.folder.path))
            performed = dataclasses.replace(performed, findings=(*performed.findings, said))
        self.emit(RollbackEnded(performed.outcome, performed.findings))
        return performed

    def _came_back(self, steps: tuple[str, ...]) -> None:
        """What was observed and noted of acts that are undone counts for nothing in another switch."""
        self.rolled_back = True
        for step in steps:
            for job in self.jobs(step):
                self._journal_open.forget_items(job.id)
                if job.reach is Reach.READS and self.recorded(job.id) is not Recorded.NOTHING:
                    self._journal_open.undone(job.id)
            self._set_state(step, StepState.TODO, ())

    def _told(self, performed: Performed, cancel: Cancel) -> Performed:
        """The report of a run that was rolled back; a report that fails does not undo the rollback."""
        findings = performed.findings
        for step in (step.id for step in self.registry if step.tells):
            told = self._guarded(partial(self._perform, step, afresh=True), cancel)
            self._set_state(step, _STATES[told.outcome], told.findings)
            findings += tuple(finding for finding in told.findings if told.outcome is Outcome.FAILED)
        return dataclasses.replace(performed, findings=findings)

    def _tell_anew(self) -> None:
        for step in self.registry:
            if step.tells:
                self.outdate(step.id)

    def _guarded(self, act: Callable[[Run], Performed], cancel: Cancel) -> Performed:
        try:
            return act(self._run(cancel))
        except FindingError as error:
            return Performed(Outcome.FAILED, (error.finding,))
        except (OSError, sqlite3.Error) as error:
            place = str(self.folder.path) if self.folder else ""
            return Performed(Outcome.FAILED, (storage_finding(error, place),))

    def _set_state(self, step_id: str, state: StepState, findings: tuple[Finding, ...]) -> None:
        self.states[step_id] = state
        self.step_findings[step_id] = findings
        if self._journal is not None:
            try:
                self._journal.put_step(step_id, state.value, self._digest(step_id))
            except sqlite3.Error as error:  # the disk is full: the jobs' own records decide on resuming
                logging.getLogger(__name__).warning("state of %s not written: %s", step_id, error)

    def _run(self, cancel: Cancel) -> Run:
        assert self.folder is not None
        return Run(
            folder=self.folder,
            answers=self.answers,
            facts=self.facts,
            secrets=self.secrets,
            journal=self._journal_open,
            processes=self._processes,
            cancel=cancel,
            emit=self.emit,
            tongue=self.tongue,
        )

    @property
    def _journal_open(self) -> Journal:
        assert self._journal is not None
        return self._journal


def _can_be_undone(job: Job) -> bool:
    """What only added to the run folder stays, and so does what was said of it."""
    return job.reach is Reach.SERVER or (job.reach is Reach.ADDS and job.undo_title is not None)


__all__ = ["FolderUnusable", "JournalError", "Session"]
