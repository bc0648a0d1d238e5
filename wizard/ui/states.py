"""The states a thing can be in, each with its icon, its colour and its word: never colour alone."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtGui import QColor

from wizard.foundation.findings import Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text
from wizard.ui.colours import Roles
from wizard.ui.icons import Icon
from wizard.ui.words import tr


class State(enum.Enum):
    TO_DO = "to_do"
    CURRENT = "current"
    DONE = "done"
    SKIPPED = "skipped"
    ATTENTION = "attention"
    ERROR = "error"
    OUT_OF_DATE = "out_of_date"
    BUSY = "busy"
    WAITING = "waiting"
    """Waits for the administrator."""
    NOTE = "note"

    @property
    def icon(self) -> Icon:
        return Icon(self.value)

    @property
    def word(self) -> str:
        """What the state is called where nothing more exact is known."""
        return tr(_WORDS[self])

    @property
    def ink_name(self) -> str:
        """The name of the colour role."""
        return _INKS.get(self, "secondary")

    def ink(self, roles: Roles) -> QColor:
        return getattr(roles, self.ink_name)  # type: ignore[no-any-return]


_WORDS = {
    State.TO_DO: QT_TRANSLATE_NOOP("wizard", "To do"),
    State.CURRENT: QT_TRANSLATE_NOOP("wizard", "Current step"),
    State.DONE: QT_TRANSLATE_NOOP("wizard", "Done"),
    State.SKIPPED: QT_TRANSLATE_NOOP("wizard", "Skipped"),
    State.ATTENTION: QT_TRANSLATE_NOOP("wizard", "Needs attention"),
    State.ERROR: QT_TRANSLATE_NOOP("wizard", "Error"),
    State.OUT_OF_DATE: QT_TRANSLATE_NOOP("wizard", "Out of date"),
    State.BUSY: QT_TRANSLATE_NOOP("wizard", "Working"),
    State.WAITING: QT_TRANSLATE_NOOP("wizard", "Waits for you"),
    State.NOTE: QT_TRANSLATE_NOOP("wizard", "Note"),
}
_INKS = {
    State.CURRENT: "accent",
    State.BUSY: "accent",
    State.NOTE: "accent",
    State.DONE: "good",
    State.ATTENTION: "attention",
    State.WAITING: "attention",
    State.OUT_OF_DATE: "attention",
    State.ERROR: "bad",
}
_SEVERITIES = {
    Severity.NOTE: State.NOTE,
    Severity.ATTENTION: State.ATTENTION,
    Severity.ERROR: State.ERROR,
}


def severity_state(severity: Severity) -> State:
    return _SEVERITIES[severity]


@dataclass(frozen=True)
class Status:
    """A state in words, with the share done (0 to 1) of what is under way."""

    state: State
    words: Text | str = ""
    share: float | None = None

    @property
    def shown(self) -> str:
        return tr(self.words) if self.words else self.state.word
