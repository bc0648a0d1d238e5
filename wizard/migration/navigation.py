"""One pure function of step states and view-state gives every button's state, text, and the reason when it is off."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from wizard.foundation.findings import Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Common
from wizard.migration.session import Session
from wizard.migration.step import StepState

HELP = text(QT_TRANSLATE_NOOP("wizard", "&Help"))
BACK = text(QT_TRANSLATE_NOOP("wizard", "&Back"))
NEXT = text(QT_TRANSLATE_NOOP("wizard", "&Next"))
CANCEL = text(QT_TRANSLATE_NOOP("wizard", "Cancel"))
CLOSE = text(QT_TRANSLATE_NOOP("wizard", "Close"))
STOP = text(QT_TRANSLATE_NOOP("wizard", "Stop"))
CHECK_NOW = text(QT_TRANSLATE_NOOP("wizard", "Chec&k now"))
TRY_AGAIN = text(QT_TRANSLATE_NOOP("wizard", "Tr&y again"))
GO_ON_BACK = text(QT_TRANSLATE_NOOP("wizard", "Go on rolling bac&k"))

RUNNING = text(QT_TRANSLATE_NOOP("wizard", "Working. Stop leaves a state from which the run can be resumed."))
CHECKING = text(QT_TRANSLATE_NOOP("wizard", "Checking. Nothing is changed meanwhile."))
CHECKING_PLACE = QT_TRANSLATE_NOOP("wizard", "Checking {place}. Nothing is changed meanwhile.")
CANCELLING = text(QT_TRANSLATE_NOOP("wizard", "The check is being cancelled. Nothing was changed."))
STOPPING = text(QT_TRANSLATE_NOOP("wizard", "Stopping at the next safe point."))
ROLLING_BACK = text(
    QT_TRANSLATE_NOOP("wizard", "Rolling back. Stop leaves a state from which it can be continued.")
)
FIRST_PAGE = text(QT_TRANSLATE_NOOP("wizard", "This is the first step."))
AFTER_COMMIT = text(
    QT_TRANSLATE_NOOP(
        "wizard", "Back is off: the server has changed. Earlier steps can be read in the report."
    )
)
BACK_IS_OFF = text(QT_TRANSLATE_NOOP("wizard", "Back is off: the server has changed."))
NOT_DONE = text(QT_TRANSLATE_NOOP("wizard", "Next is off until this step is done."))
DONE = text(QT_TRANSLATE_NOOP("wizard", "This step is done and proven."))
DONE_WITH_ATTENTION = QT_TRANSLATE_NOOP("wizard", "Done. Needs attention: %n thing(s).")
LEFT_OUT = QT_TRANSLATE_NOOP("wizard", "Left out: {cost}")
OUT_OF_DATE = text(QT_TRANSLATE_NOOP("wizard", "An answer has changed since: run this step again."))
WAITS = text(
    QT_TRANSLATE_NOOP("wizard", "Follow the instructions; the wizard checks the result from outside.")
)
BACK_WAITS = text(
    QT_TRANSLATE_NOOP("wizard", "Rolling back goes on as soon as you have followed the instructions.")
)
BACK_UNFINISHED = text(QT_TRANSLATE_NOOP("wizard", "Rolling back is not finished."))
NOTHING_CHANGED = text(QT_TRANSLATE_NOOP("wizard", "Nothing on the server has changed."))

_PASSED = (StepState.DONE, StepState.SKIPPED)
_BROKEN_OFF = (StepState.RUNNING, StepState.WAITING, StepState.STOPPED, StepState.FAILED)


@dataclass(frozen=True)
class Position:
    """Where the window stands. ``committed``: the server has changed (or is changing)."""

    index: int
    states: Sequence[StepState]
    common: Common
    first_committing: int
    committed: bool
    cost: str = ""
    """Why the step is left out and what that costs, in the window's language; empty when it is not."""

    @property
    def last(self) -> bool:
        return self.index == len(self.states) - 1

    @property
    def waits(self) -> bool:
        """Instructions are shown: the administrator has to act."""
        return self.common.instructions is not None

    @property
    def passed(self) -> bool:
        """Done, and nothing that it stands on has broken off since: rolling back undoes earlier steps."""
        behind = self.committed and any(state in _BROKEN_OFF for state in self.states[: self.index])
        return self.common.state in _PASSED and not self.waits and not self.common.returning and not behind


def position(
    session: Session, common: Common, index: int, *, first_committing: int, committed: bool
) -> Position:
    """Where a window stands that shows the step of that index."""
    states = tuple(session.states[step.id] for step in session.registry)
    left_out = session.skipped(session.registry[index].id) if common.state is StepState.SKIPPED else None
    cost = left_out.words(session.tongue.translate) if left_out is not None else ""
    return Position(index, states, common, first_committing, committed, cost)


def finished(position: Position) -> bool:
    """Nothing is left half-way: every step is done or left out, told in the report, and nothing is taken back."""
    return all(state in _PASSED for state in position.states) and not position.common.returning


@dataclass(frozen=True)
class Button:
    text: Text
    enabled: bool
    visible: bool = True
    reason: Text | None = None


class Mood(enum.Enum):
    """What the status line is about."""

    BUSY = "busy"
    WAITING = "waiting"
    DONE = "done"
    LEFT_OUT = "left_out"
    ATTENTION = "attention"
    OUT_OF_DATE = "out_of_date"
    NOTE = "note"


@dataclass(frozen=True)
class Buttons:
    """``primary`` commits the page's act (a verb); once that is done, its place is taken by ``next``.

    ``also`` is said after the status: why Back is off. ``timed``: seconds are counted beside it.
    """

    help: Button
    back: Button
    next: Button
    primary: Button
    cancel: Button
    status: Text
    mood: Mood
    also: Text | None = None
    timed: bool = False


def buttons(position: Position) -> Buttons:
    idle = position.common.activity is Activity.IDLE
    passed = position.passed
    status, mood = _status(position)
    back = _back(position, idle)
    return Buttons(
        help=Button(HELP, enabled=True),
        back=back,
        next=Button(
            NEXT,
            enabled=idle and passed,
            visible=passed and not position.last,
            reason=None if passed else NOT_DONE,
        ),
        primary=_primary(position, idle),
        cancel=_cancel(position),
        status=status,
        mood=mood,
        also=BACK_IS_OFF if idle and back.reason is AFTER_COMMIT else None,
        timed=position.common.harmless,
    )


def _back(position: Position, idle: bool) -> Button:
    """On the first page there is nothing to go back to, and so no button."""
    if position.index == 0:
        return Button(BACK, enabled=False, visible=False, reason=FIRST_PAGE)
    if position.committed and position.index >= position.first_committing:
        return Button(BACK, enabled=False, reason=AFTER_COMMIT)
    if not idle:
        return Button(BACK, enabled=False, reason=_working(position.common))
    return Button(BACK, enabled=True)


def _primary(position: Position, idle: bool) -> Button:
    common = position.common
    blocked = None if common.returning else common.blocked  # what the act needs, going back does not
    reason = blocked if idle else _working(common)
    answers = blocked is None or common.only_tests
    return Button(_verb(position), enabled=idle and answers, visible=not position.passed, reason=reason)


def _verb(position: Position) -> Text:
    common = position.common
    if position.waits:
        return CHECK_NOW
    if common.returning:
        return GO_ON_BACK
    if common.state is StepState.FAILED:
        return common.retry_verb or TRY_AGAIN
    return common.verb


def _cancel(position: Position) -> Button:
    common = position.common
    if common.activity is Activity.IDLE:
        return Button(CLOSE if position.last or position.committed else CANCEL, enabled=True)
    stopping = common.activity is Activity.STOPPING
    label = CANCEL if common.harmless else STOP
    return Button(label, enabled=not stopping, reason=_working(common) if stopping else None)


def _working(common: Common) -> Text:
    """What is going on, and what the button that ends it leaves behind."""
    if common.activity is Activity.STOPPING:
        return CANCELLING if common.harmless else STOPPING
    if common.harmless:
        return text(CHECKING_PLACE, place=common.place) if common.place else CHECKING
    return ROLLING_BACK if common.returning else RUNNING


def _status(position: Position) -> tuple[Text, Mood]:
    common = position.common
    if common.activity is not Activity.IDLE:
        return _working(common), Mood.BUSY
    if position.waits:
        return BACK_WAITS if common.returning else WAITS, Mood.WAITING
    if common.returning:
        return BACK_UNFINISHED, Mood.ATTENTION
    if position.passed:
        return _result(position)
    if common.blocked is not None:
        return common.blocked, Mood.NOTE
    if common.state is StepState.STALE:
        return OUT_OF_DATE, Mood.OUT_OF_DATE
    if common.said is not None:
        return common.said, Mood.NOTE
    return NOT_DONE if position.committed else NOTHING_CHANGED, Mood.NOTE


def _result(position: Position) -> tuple[Text, Mood]:
    """What a passed step has come to."""
    if position.common.state is StepState.SKIPPED:
        return text(LEFT_OUT, cost=position.cost) if position.cost else DONE, Mood.LEFT_OUT
    open_things = sum(finding.severity is Severity.ATTENTION for finding in position.common.findings)
    if open_things:
        return text(DONE_WITH_ATTENTION, count=open_things), Mood.ATTENTION
    return DONE, Mood.DONE
