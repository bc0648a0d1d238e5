"""One pure function of step states and view-state gives every button's state, text, and the reason when it is off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Common
from wizard.migration.step import StepState

HELP = text(QT_TRANSLATE_NOOP("wizard", "&Help"))
BACK = text(QT_TRANSLATE_NOOP("wizard", "&Back"))
NEXT = text(QT_TRANSLATE_NOOP("wizard", "&Next"))
CANCEL = text(QT_TRANSLATE_NOOP("wizard", "Cancel"))
CLOSE = text(QT_TRANSLATE_NOOP("wizard", "Close"))
STOP = text(QT_TRANSLATE_NOOP("wizard", "Stop"))
CHECK_NOW = text(QT_TRANSLATE_NOOP("wizard", "Chec&k now"))

RUNNING = text(QT_TRANSLATE_NOOP("wizard", "Working. Stop leaves a state from which the run can be resumed."))
CHECKING = text(QT_TRANSLATE_NOOP("wizard", "Checking. Nothing is changed meanwhile."))
STOPPING = text(QT_TRANSLATE_NOOP("wizard", "Stopping at the next safe point."))
FIRST_PAGE = text(QT_TRANSLATE_NOOP("wizard", "This is the first step."))
AFTER_COMMIT = text(
    QT_TRANSLATE_NOOP(
        "wizard", "Back is off: the server has changed. Earlier steps can be read in the report."
    )
)
NOT_DONE = text(QT_TRANSLATE_NOOP("wizard", "Next is off until this step is done."))
DONE = text(QT_TRANSLATE_NOOP("wizard", "This step is done and proven."))
OUT_OF_DATE = text(QT_TRANSLATE_NOOP("wizard", "An answer has changed since: run this step again."))
WAITS = text(
    QT_TRANSLATE_NOOP("wizard", "Follow the instructions; the wizard checks the result from outside.")
)
NOTHING_CHANGED = text(QT_TRANSLATE_NOOP("wizard", "Nothing on the server has changed."))

_PASSED = (StepState.DONE, StepState.SKIPPED)


@dataclass(frozen=True)
class Position:
    """Where the window stands. ``committed``: the server has changed (or is changing)."""

    index: int
    states: Sequence[StepState]
    common: Common
    first_committing: int
    committed: bool


@dataclass(frozen=True)
class Button:
    text: Text
    enabled: bool
    visible: bool = True
    reason: Text | None = None


@dataclass(frozen=True)
class Buttons:
    """``primary`` commits the page's act (a verb); once that is done, its place is taken by ``next``."""

    help: Button
    back: Button
    next: Button
    primary: Button
    cancel: Button
    status: Text


def buttons(position: Position) -> Buttons:
    common = position.common
    idle = common.activity is Activity.IDLE
    passed = common.state in _PASSED
    last = position.index == len(position.states) - 1
    return Buttons(
        help=Button(HELP, enabled=True),
        back=_back(position, idle),
        next=Button(
            NEXT, enabled=idle and passed, visible=passed and not last, reason=None if passed else NOT_DONE
        ),
        primary=_primary(common, idle, passed),
        cancel=_cancel(position),
        status=_status(position, passed),
    )


def _back(position: Position, idle: bool) -> Button:
    if position.committed and position.index >= position.first_committing:
        return Button(BACK, enabled=False, reason=AFTER_COMMIT)
    if not idle:
        return Button(BACK, enabled=False, reason=RUNNING)
    if position.index == 0:
        return Button(BACK, enabled=False, reason=FIRST_PAGE)
    return Button(BACK, enabled=True)


def _primary(common: Common, idle: bool, passed: bool) -> Button:
    label = CHECK_NOW if common.instructions is not None else common.verb
    reason = common.blocked if idle else RUNNING
    return Button(label, enabled=idle and common.blocked is None, visible=not passed, reason=reason)


def _cancel(position: Position) -> Button:
    common = position.common
    if common.activity in (Activity.RUNNING, Activity.CHECKING):
        return Button(STOP, enabled=True)
    if common.activity is Activity.STOPPING:
        return Button(STOP, enabled=False, reason=STOPPING)
    finished = position.index == len(position.states) - 1 or position.committed
    return Button(CLOSE if finished else CANCEL, enabled=True)


def _status(position: Position, passed: bool) -> Text:
    common = position.common
    running = {Activity.RUNNING: RUNNING, Activity.CHECKING: CHECKING, Activity.STOPPING: STOPPING}
    if common.activity in running:
        return running[common.activity]
    if common.instructions is not None:
        return WAITS
    if passed:
        return DONE
    if common.blocked is not None:
        return common.blocked
    if common.state is StepState.STALE:
        return OUT_OF_DATE
    return NOT_DONE if position.committed else NOTHING_CHANGED
