"""Carries out jobs one after another: probe, intent, act, proof, result; and undoes them in reverse."""

from __future__ import annotations

import dataclasses
import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wizard.foundation.cancel import Cancelled
from wizard.foundation.findings import Finding, FindingError, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.events import Act, JobEnded, JobStarted, JobWaits, Outcome
from wizard.migration.facts import encode
from wizard.migration.instructions import Instructions
from wizard.migration.job import Job, JobFailed, Probe, Reach, Undone, Waiting
from wizard.migration.resume import Decision, Recorded, decide
from wizard.migration.run import Run
from wizard.migration.storage import storage_finding

_log = logging.getLogger(__name__)

LEFTOVERS = Kind(
    "job_leftovers",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "Parts of a result that this run did not make are in the way of “{subject}”."
    ),
    (QT_TRANSLATE_NOOP("wizard", "an earlier run was started in the same folder or on the same database"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Choose another folder or database, or allow the wizard to finish what is there."
    ),
)
ALREADY_THERE = Kind(
    "job_already_there",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "The result of “{subject}” was already there and was proven again."),
)
VANISHED = Kind(
    "job_vanished",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "The result of “{subject}” had vanished since it was proven, and was made again."
    ),
    (QT_TRANSLATE_NOOP("wizard", "files of the run folder were moved or deleted"),),
)
FOREIGN = Kind(
    "job_foreign",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "“{subject}” found something else in the place of its result."),
    (QT_TRANSLATE_NOOP("wizard", "somebody changed it meanwhile, or it belongs to another migration"),),
    QT_TRANSLATE_NOOP("wizard", "Compare both, put the foreign one aside, and run the step again."),
)
NOTHING_CHANGED = Kind(
    "rollback_nothing_changed",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The run in {subject} has changed nothing on the server: there was nothing to roll back."
    ),
)
UNEXPECTED = Kind(
    "job_unexpected",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "“{subject}” stopped on something the wizard does not know: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the disk is full or not writable"),
        QT_TRANSLATE_NOOP("wizard", "a fault of the wizard"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Nothing is lost: run the step again. If it stays, send the log of the run folder."
    ),
)


@dataclass(frozen=True)
class Performed:
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    instructions: Instructions | None = None
    job: str = ""
    outdates: tuple[str, ...] = ()
    """Finished steps that the job found to be out of date."""


class _Do(Protocol):
    """The type of Runner._perform and Runner._undo."""

    def __call__(self, job: Job, run: Run) -> Performed: ...


class Runner:
    """Synchronous; whoever calls it decides on which thread. Facts, journal and events go through the run.

    ``afresh``: an answer has changed since the jobs were done; what only adds is done again in its place.
    """

    def __init__(self, run: Run, *, afresh: bool = False) -> None:
        self._run = run
        self._afresh = afresh

    def perform(self, jobs: Sequence[Job]) -> Performed:
        """Carry out the jobs in order; stops at the first that waits, fails or is cancelled."""
        findings: list[Finding] = []
        for job, act in zip(jobs, acts(jobs), strict=True):
            performed = self._guarded(job, self._perform, act)
            findings += performed.findings
            if performed.outcome is not Outcome.DONE:
                return dataclasses.replace(performed, findings=tuple(findings))
        return Performed(Outcome.DONE, tuple(findings))

    def roll_back(self, jobs: Sequence[Job]) -> Performed:
        """Undo in strict reverse order what was done or begun on the server; stops where it cannot go on."""
        findings: list[Finding] = []
        outdates: list[str] = []
        journal = self._run.journal
        begun = [job for job in reversed(jobs) if journal.recorded(job.id) is not Recorded.NOTHING]
        for job, act in zip(begun, acts(begun, undoing=True), strict=True):
            performed = self._guarded(job, self._undo, act)
            findings += performed.findings
            outdates += performed.outdates
            if performed.outcome is not Outcome.DONE:
                return dataclasses.replace(performed, findings=tuple(findings), outdates=tuple(outdates))
        return Performed(Outcome.DONE, tuple(findings), outdates=tuple(outdates))

    def _guarded(self, job: Job, do: _Do, act: Act) -> Performed:
        run = dataclasses.replace(self._run, job=job.id)
        run.emit(JobStarted(job.id, act))
        performed = _performed(job, do, run)
        codes = ", ".join(finding.code for finding in performed.findings)
        _log.info("%s %s: %s %s", "undo" if act.undoing else "do", job.id, performed.outcome.value, codes)
        if performed.instructions is not None:
            run.emit(JobWaits(job.id, performed.instructions))
        run.emit(JobEnded(job.id, performed.outcome, performed.findings, act.undoing))
        return performed

    def _perform(self, job: Job, run: Run) -> Performed:
        run.cancel.check()
        recorded = run.journal.recorded(job.id)
        if recorded is Recorded.UNDONE:
            recorded = Recorded.NOTHING
        probe = job.probe(run)
        decision = decide(recorded, probe.found)
        if self._afresh and recorded is Recorded.DONE and job.reach is not Reach.SERVER:
            run.journal.forget_items(job.id)
            decision = Decision.RUN
        if decision is Decision.BLOCK:
            return Performed(Outcome.FAILED, probe.findings or (FOREIGN.of(job.title.words()),), job=job.id)
        if decision is Decision.ASK_LEFTOVERS and job.reach is not Reach.READS:
            return Performed(Outcome.FAILED, probe.findings or (LEFTOVERS.of(job.title.words()),), job=job.id)
        if decision is Decision.SKIP:
            return Performed(Outcome.DONE, job=job.id)
        notes = _notes(job, decision)
        if decision is Decision.ASK_VANISHED:
            run.journal.forget_items(job.id)
        return self._act_and_prove(job, run, probe, decision, notes)

    def _act_and_prove(
        self, job: Job, run: Run, probe: Probe, decision: Decision, notes: tuple[Finding, ...]
    ) -> Performed:
        if decision not in (Decision.VERIFY, Decision.ASK_REUSE):
            run.journal.intend(job.id, job.undo_title.words() if job.undo_title else "")
            waiting = job.apply(run)
            if waiting is not None:
                return Performed(Outcome.WAITING, probe.findings, waiting.instructions, job.id)
        proof = job.verify(run)
        for fact in proof.facts:
            run.journal.put_fact(type(fact).__name__, encode(fact))
            run.facts.put(fact)
        findings = (*notes, *proof.findings)
        run.journal.done(job.id, findings)
        return Performed(Outcome.DONE, findings, job=job.id)

    def _undo(self, job: Job, run: Run) -> Performed:
        if run.journal.recorded(job.id) is Recorded.UNDONE and _nothing_to_undo(job, run):
            return Performed(Outcome.DONE, job=job.id)
        undone = job.undo(run)
        if isinstance(undone, Waiting):
            return Performed(Outcome.WAITING, (), undone.instructions, job.id)
        said = undone or Undone(())
        run.journal.undone(job.id, said.findings)
        return Performed(Outcome.DONE, said.findings, job=job.id, outdates=said.outdates)


def acts(jobs: Sequence[Job], *, undoing: bool = False) -> tuple[Act, ...]:
    """What each of the jobs is among the others, in the order in which they are carried out."""
    whole = sum(job.weight for job in jobs)
    before = 0
    found = []
    for place, job in enumerate(jobs):
        title = (job.undo_title if undoing else None) or job.title
        found.append(Act(title, place, len(jobs), before / whole, job.weight / whole, undoing))
        before += job.weight
    return tuple(found)


def _performed(job: Job, do: _Do, run: Run) -> Performed:
    """One act with every way it can end. Anything unknown is logged whole and shown as a finding."""
    try:
        return do(job, run)
    except Cancelled:
        return Performed(Outcome.STOPPED, job=job.id)
    except FindingError as error:
        return Performed(Outcome.FAILED, (error.finding,), job=job.id)
    except JobFailed as error:
        return Performed(Outcome.FAILED, error.findings, job=job.id, outdates=error.outdates)
    except (OSError, sqlite3.Error) as error:
        _log.exception("job %s", job.id)
        return Performed(Outcome.FAILED, (storage_finding(error, str(run.folder.path)),), job=job.id)
    except Exception as error:  # noqa: BLE001 - the one place where a fault becomes a finding
        _log.exception("job %s", job.id)
        reason = f"{type(error).__name__}: {error}"
        return Performed(Outcome.FAILED, (UNEXPECTED.of(job.title.words(), reason=reason),), job=job.id)


def _nothing_to_undo(job: Job, run: Run) -> bool:
    """An undone job is looked at again only where undoing does something."""
    return job.undo_title is None or decide(Recorded.UNDONE, job.probe(run).found) is Decision.NOTHING_TO_UNDO


def _notes(job: Job, decision: Decision) -> tuple[Finding, ...]:
    if decision is Decision.ASK_REUSE and job.reach is not Reach.READS:
        return (ALREADY_THERE.of(job.title.words()),)
    if decision is Decision.ASK_VANISHED and job.reach is not Reach.READS:
        return (VANISHED.of(job.title.words()),)
    return ()


ALL = (LEFTOVERS, ALREADY_THERE, VANISHED, FOREIGN, NOTHING_CHANGED, UNEXPECTED)
