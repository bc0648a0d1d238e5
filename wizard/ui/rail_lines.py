"""What the rail says of each step: one pure function of the steps' states and where the window stands."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from wizard.foundation.findings import Finding, Severity, worst
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.navigation import (
    AFTER_COMMIT,
    DONE,
    DONE_WITH_ATTENTION,
    NOTHING_CHANGED,
    OUT_OF_DATE,
    Buttons,
)
from wizard.migration.step import Step, StepState
from wizard.ui.rail import RailLine
from wizard.ui.states import State, Status
from wizard.ui.words import tr

FIRST = QT_TRANSLATE_NOOP("wizard", "Finish “{step}” first.")
OTHERS_STALE = QT_TRANSLATE_NOOP("wizard", "{status} Out of date by a changed answer: {steps}.")
_PASSED = (StepState.DONE, StepState.SKIPPED)
_STATUS = {
    StepState.TODO: Status(State.TO_DO),
    StepState.RUNNING: Status(State.BUSY),
    StepState.DONE: Status(State.DONE),
    StepState.SKIPPED: Status(State.SKIPPED),
    StepState.WAITING: Status(State.WAITING),
    StepState.STOPPED: Status(State.ATTENTION, QT_TRANSLATE_NOOP("wizard", "Stopped")),
    StepState.FAILED: Status(State.ERROR, QT_TRANSLATE_NOOP("wizard", "Failed")),
    StepState.STALE: Status(State.OUT_OF_DATE),
}
_ROLLING_BACK = QT_TRANSLATE_NOOP("wizard", "Rolling back")
_MAY_NAME_OTHERS = (DONE.template, DONE_WITH_ATTENTION, OUT_OF_DATE.template, NOTHING_CHANGED.template)
_DONE_WITH_ATTENTION = Status(State.ATTENTION, QT_TRANSLATE_NOOP("wizard", "Done, needs attention"))


def rail_lines(
    steps: Sequence[Step],
    states: Mapping[str, StepState],
    findings: Mapping[str, tuple[Finding, ...]],
    *,
    current: int,
    committed: bool,
    busy: Text | None,
    returning: bool = False,
) -> tuple[RailLine, ...]:
    """One line a step. ``busy``: what is going on, so that no other page can be opened. ``returning``: rolling back."""
    back_from = first_committing(steps) if returning else len(steps)
    waits_at = current if busy is None else -1
    return tuple(
        RailLine(
            step.id,
            step.face.name,
            _going_back(waits=place == waits_at)
            if place >= back_from and states[step.id] is not StepState.TODO
            else _status(states[step.id], findings.get(step.id, ()), current=place == current),
            current=place == current,
            off_because=_off_because(steps, states, place, current=current, committed=committed, busy=busy)
            or "",
        )
        for place, step in enumerate(steps)
    )


def with_stale(
    shown: Buttons, steps: Sequence[Step], states: Mapping[str, StepState], *, current: int
) -> Buttons:
    """The status line names the other steps that an answer has made out of date, where it has nothing to ask for."""
    stale = [
        tr(step.title)
        for place, step in enumerate(steps)
        if place != current and states[step.id] is StepState.STALE
    ]
    if not stale or shown.status.template not in _MAY_NAME_OTHERS:
        return shown
    named = text(OTHERS_STALE, status=tr(shown.status), steps=", ".join(stale))
    return dataclasses.replace(shown, status=named)


def first_committing(steps: Sequence[Step]) -> int:
    """The index of the step above which the line is drawn; behind the last when no step changes the server."""
    return next((place for place, step in enumerate(steps) if step.commits), len(steps))


def resume_at(steps: Sequence[Step], states: Mapping[str, StepState]) -> int:
    """The step a window begins with: the first that is not passed, or the last."""
    return next((place for place, step in enumerate(steps) if states[step.id] not in _PASSED), len(steps) - 1)


def _off_because(
    steps: Sequence[Step],
    states: Mapping[str, StepState],
    place: int,
    *,
    current: int,
    committed: bool,
    busy: Text | None,
) -> Text | None:
    if place == current:
        return None
    if busy is not None:
        return busy
    if committed and place < first_committing(steps):
        return AFTER_COMMIT
    open_step = next((step for step in steps[:place] if states[step.id] not in _PASSED), None)
    return text(FIRST, step=tr(open_step.title)) if open_step is not None else None


def _going_back(*, waits: bool) -> Status:
    """What was begun on the server is being undone, or waits at this step for the administrator."""
    return Status(State.WAITING if waits else State.BUSY, _ROLLING_BACK)


def _status(state: StepState, findings: tuple[Finding, ...], *, current: bool) -> Status:
    if state is StepState.TODO and current:
        return Status(State.CURRENT)
    if state is StepState.DONE and worst(findings) is Severity.ATTENTION:
        return _DONE_WITH_ATTENTION
    return _STATUS[state]
