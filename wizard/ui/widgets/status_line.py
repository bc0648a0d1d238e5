"""The fixed line above the buttons: why Next is off, or what is running and for how long."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.ui import metrics
from wizard.ui.announce import announce
from wizard.ui.states import State, Status
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import InkLabel
from wizard.ui.words import duration


class StatusLine(QWidget):
    """Always there, so that nothing moves; a change is spoken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = None
        self._icon = IconLabel(State.NOTE.icon, size=metrics.ICON)
        self._words = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS)
        self._words.setMinimumHeight(max(5 * metrics.STEP, self._words.fontMetrics().height()))
        self.clock: Callable[[], float] = time.monotonic
        self._started: float | None = None
        self._time = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS, wrap=False)
        self._time.hide()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        row = QHBoxLayout(self)
        row.setSpacing(metrics.GAP)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._time)
        self.show_status(None)

    @property
    def words(self) -> str:
        return self._words.text()

    @property
    def state(self) -> State | None:
        return self._status.state if self._status is not None else None

    @property
    def elapsed(self) -> str:
        """The time that is shown; empty while none is counted."""
        return "" if self._time.isHidden() else self._time.text()

    def count_time(self, counting: bool) -> None:
        """Show for how long; it stands apart from the words, so that it is not spoken every second."""
        if counting == (self._started is not None):
            return
        self._started = self.clock() if counting else None
        self._time.setVisible(counting)
        if counting:
            self._show_time()
            self._tick.start()
        else:
            self._tick.stop()

    def _show_time(self) -> None:
        self._time.setText(duration(self.clock() - (self._started or 0.0)))

    def show_status(self, status: Status | None) -> None:
        shown = status.shown if status is not None else ""
        changed = shown != self._words.text()
        self._status = status
        self._icon.setVisible(status is not None)
        if status is not None:
            self._icon.show_state(status.state)
            plain = status.state in (State.NOTE, State.TO_DO, State.CURRENT, State.BUSY)
            self._words.set_ink("secondary" if plain else status.state.ink_name)
        self._words.setText(shown)
        self._words.setAccessibleName(shown)
        if changed and shown and self.isVisible():
            announce(self, shown)
