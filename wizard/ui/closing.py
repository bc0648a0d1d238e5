"""What is asked before the window closes."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.controller import Activity
from wizard.migration.navigation import Position, finished
from wizard.ui.questions import Question

_STAY = QT_TRANSLATE_NOOP("wizard", "Stay")
_RUNNING = Question(
    QT_TRANSLATE_NOOP("wizard", "Work is running"),
    QT_TRANSLATE_NOOP(
        "wizard",
        "The wizard can stop at the next safe point and close. To continue later, start it again and choose "
        "“Continue a run folder” with the same run folder.",
    ),
    QT_TRANSLATE_NOOP("wizard", "Stop and close"),
    _STAY,
)
_HALF_WAY = Question(
    QT_TRANSLATE_NOOP("wizard", "The server has changed, the migration is not finished"),
    QT_TRANSLATE_NOOP(
        "wizard",
        "To finish or to roll back, start the wizard again and choose “Continue a run folder” with the same run "
        "folder.",
    ),
    QT_TRANSLATE_NOOP("wizard", "Close for now"),
    _STAY,
)
_HALF_WAY_BACK = Question(
    QT_TRANSLATE_NOOP("wizard", "Rolling back is not finished"),
    QT_TRANSLATE_NOOP(
        "wizard",
        "The server is half-way back to the old certificate. To go on, start the wizard again, choose “Continue a run "
        "folder” with the same run folder, and roll back there.",
    ),
    QT_TRANSLATE_NOOP("wizard", "Close for now"),
    _STAY,
)


def closing_question(position: Position) -> Question | None:
    """None: nothing is left half-way, the window may close at once."""
    common = position.common
    if common.activity in (Activity.RUNNING, Activity.STOPPING) and not common.harmless:
        return _RUNNING
    if common.returning:
        return _HALF_WAY_BACK
    return _HALF_WAY if position.committed and not finished(position) else None
