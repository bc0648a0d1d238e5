"""Puts the parts together: the session of a migration, and a whole run without a window. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding, Severity, worst
from wizard.migration.events import Event, Outcome
from wizard.migration.instructions import Instructions
from wizard.migration.runner import Performed
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.steps.catalogue import catalogue
from wizard.steps.registry import registry

if TYPE_CHECKING:
    from wizard.steps.summary import PracticeSummary, Summary

Administrator = Callable[[object], None]
"""Carries out what an assisted job asks for (``Instructions.request``); only practice has one."""

_MOST_CHECKS = 5  # how often one assisted job may ask again for the same thing
_STEP_STATES = {
    StepState.TODO: "todo",
    StepState.RUNNING: "todo",
    StepState.STALE: "todo",
    StepState.STOPPED: "todo",
    StepState.DONE: "done",
    StepState.SKIPPED: "skipped",
    StepState.WAITING: "waiting",
    StepState.FAILED: "failed",
}


@dataclass(frozen=True)
class Ended:
    """How a whole run or a rollback ended. ``outcome`` is that of the JSON (design)."""

    outcome: str
    findings: tuple[Finding, ...]
    instructions: Instructions | None = None
    job: str = ""
    """The job that waits, failed or was stopped."""


def make_session(emit: Callable[[Event], None]) -> Session:
    return Session(registry(), catalogue(), emit)


def run_all(session: Session, cancel: Cancel, administrator: Administrator | None = None) -> Ended:
    """Carry out every step that is not done, in order; stops at the first that waits, fails or is cancelled."""
    for step in session.registry:
        if session.states[step.id] in (StepState.DONE, StepState.SKIPPED):
            continue
        performed = _with_administrator(partial(session.perform, step.id, cancel), administrator)
        if performed.outcome is not Outcome.DONE:
            return _stopped(performed)
    return finished(session)


def roll_back(session: Session, cancel: Cancel, administrator: Administrator | None = None) -> Ended:
    performed = _with_administrator(lambda: session.roll_back(cancel), administrator)
    if performed.outcome is not Outcome.DONE:
        return _stopped(performed)
    return Ended("rolled_back", performed.findings)


def finished(session: Session) -> Ended:
    """The result of a run all of whose steps are done."""
    findings = session.findings()
    needs_attention = worst(findings) in (Severity.ATTENTION, Severity.ERROR)
    return Ended("attention" if needs_attention else "done", findings)


def summary(session: Session, ended: Ended, practice: PracticeSummary | None = None) -> Summary:
    from wizard.steps.report.duties import remaining
    from wizard.steps.summary import StepSummary, summarise
    from wizard.steps.waiting import describe_waiting

    told = [step for step in session.registry if step.tells and session.states[step.id] is StepState.DONE]
    earlier = [step for step in session.registry if step not in told]
    findings = list(session.findings())
    findings += [finding for finding in ended.findings if finding not in findings]
    return summarise(
        session.facts,
        outcome=ended.outcome,
        run_folder=str(session.folder.path) if session.folder else "",
        steps=tuple(StepSummary(step.id, _STEP_STATES[session.states[step.id]]) for step in session.registry),
        findings=findings,
        waiting=describe_waiting(ended.job, ended.instructions) if ended.instructions else None,
        practice=practice,
        duties=remaining(earlier, session.situation) if told else (),
    )


def _with_administrator(act: Callable[[], Performed], administrator: Administrator | None) -> Performed:
    performed = act()
    asked: list[object] = []
    while performed.outcome is Outcome.WAITING and administrator and performed.instructions:
        request = performed.instructions.request
        if asked.count(request) >= _MOST_CHECKS:
            return performed
        asked.append(request)
        administrator(request)
        performed = act()
    return performed


def _stopped(performed: Performed) -> Ended:
    outcome = "failed" if performed.outcome is Outcome.FAILED else "stopped"
    return Ended(outcome, performed.findings, performed.instructions, performed.job)
