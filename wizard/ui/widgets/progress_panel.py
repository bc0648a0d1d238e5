"""One bar that only moves forward, the current item above it, how many of how many, and the time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.events import Act
from wizard.ui import metrics
from wizard.ui.widgets.labels import InkLabel
from wizard.ui.widgets.time_left import TimeLeft
from wizard.ui.words import Words, duration, number, tr

APPEARS_AFTER = 500
"""Milliseconds: shorter work shows no bar."""
_LEFT = QT_TRANSLATE_NOOP("wizard", "about %n minute(s) left")
_ACTS = QT_TRANSLATE_NOOP("wizard", "{done} of %n act(s)")
_ITEMS = QT_TRANSLATE_NOOP("wizard", "{done} of {total} {unit}")
_FINE = 1000  # parts of the bar


@dataclass(frozen=True)
class Progress:
    """``done`` of ``total`` real items; ``share`` (0 to 1) of the current one; ``unit`` such as "packages".

    ``act``: what is being done, and its place in the whole work. An act may have no items: then ``total`` is 0.
    """

    done: int
    total: int
    item: Words = ""
    share: float = 0.0
    unit: Words = ""
    act: Act | None = None


@dataclass(frozen=True)
class Course:
    """What a panel knows of the work: the seconds it has taken (None: not begun), and whether it goes on."""

    elapsed: float | None
    running: bool
    progress: Progress | None
    left: TimeLeft
    highest: int
    shown: bool


class ProgressPanel(QWidget):
    def __init__(self, name: Words, parent: QWidget | None = None) -> None:
        """``name`` is what the bar is called by screen readers, such as "Export of packages"."""
        super().__init__(parent)
        self.clock: Callable[[], float] = time.monotonic
        """Seconds from any beginning."""
        self._progress: Progress | None = None
        self._left = TimeLeft()
        self._name = name
        self._started: float | None = None
        self._highest = 0
        self._seconds: float | None = None
        self._item = InkLabel(wrap=False)
        self._item.setMinimumWidth(1)
        self._count = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS, wrap=False)
        self.bar = QProgressBar()
        self.bar.setRange(0, _FINE)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(metrics.BAR_HEIGHT)
        kept = self.bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(kept)
        self.bar.setAccessibleName(tr(name))
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP)
        head.addWidget(self._item, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP)
        column.addLayout(head)
        column.addWidget(self.bar)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show)
        self._appear = QTimer(self)
        self._appear.setSingleShot(True)
        self._appear.setInterval(APPEARS_AFTER)
        self._appear.timeout.connect(self.show)
        self.hide()

    def start(self, *, at_once: bool = False) -> None:
        """Count the time from now; the bar appears after half a second."""
        self._started = self.clock()
        self._left = TimeLeft()
        self._highest = 0
        self._seconds = None
        self._progress = None
        self._show()
        self._keep_room(True)
        if at_once:
            self.show()
        else:
            self._appear.start()

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._left.saw(self.elapsed, _parts(progress) / _FINE)
        self._show()

    def finish(self, *, keep: bool = True) -> None:
        """The work has ended: the time stands still; with ``keep`` the last count stays to be read."""
        self._seconds = self.elapsed
        self._appear.stop()
        self._tick.stop()
        self._show()
        self._keep_room(False)
        self.setVisible(keep and self._progress is not None)

    def course(self) -> Course:
        elapsed = None if self._started is None else self.elapsed
        running = elapsed is not None and self._seconds is None
        return Course(elapsed, running, self._progress, self._left, self._highest, not self.isHidden())

    def take_up(self, course: Course) -> None:
        """Go on where another panel of the same work was: the time does not begin anew."""
        if course.elapsed is not None:
            self._started = self.clock() - course.elapsed
            self._seconds = None if course.running else course.elapsed
        self._progress, self._left, self._highest = course.progress, course.left, course.highest
        self._show()
        if course.shown:
            self._appear.stop()
            self.show()

    @property
    def elapsed(self) -> float:
        """Seconds since the start, until the finish."""
        if self._seconds is not None or self._started is None:
            return self._seconds or 0.0
        return self.clock() - self._started

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._seconds is None and self._started is not None:
            self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _keep_room(self, keep: bool) -> None:
        """While work runs the bar has its place before it appears, so that nothing moves then."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self.setSizePolicy(policy)

    def _show(self) -> None:
        progress = self._progress
        self.bar.setVisible(progress is not None)
        if progress is None:  # nothing to count: what is done, and for how long
            self._item.setText(tr(self._name))
            self._count.setText(self._times())
            self.bar.setValue(0)
            return
        self._highest = max(self._highest, _parts(progress))
        self.bar.setValue(self._highest)
        item = tr(progress.item) or (tr(progress.act.title) if progress.act is not None else "")
        room = max(self._item.width(), 40)
        self._item.setText(self._item.fontMetrics().elidedText(item, Qt.TextElideMode.ElideMiddle, room))
        self._item.setToolTip(item)
        count = " · ".join(_counts(progress))
        self._count.setText(f"{count} · {self._times()}")
        self.bar.setAccessibleDescription(f"{item} {count}".strip())

    def _times(self) -> str:
        """The time that has passed, and what is left while the pace is steady."""
        passed = duration(self.elapsed)
        left = self._left.seconds(self.elapsed) if self._seconds is None else None
        if left is None:
            return passed
        minutes = max(1, round(left / 60))
        return f"{passed} · {tr(text(_LEFT, count=minutes))}"


def _counts(progress: Progress) -> Iterator[str]:
    """How many acts are done, unless there is only one and its items are counted; how many items."""
    act, counted = progress.act, progress.total > 0
    if act is not None and (act.total > 1 or not counted):
        yield tr(text(_ACTS, count=act.total, done=number(act.done)))
    if counted or act is None:
        done, total = number(progress.done), number(progress.total)
        yield tr(text(_ITEMS, done=done, total=total, unit=tr(progress.unit))).strip()


def _parts(progress: Progress) -> int:
    """Of a thousand; the whole only when every item of the last act is done."""
    act, begins, part = progress.act, 0.0, 1.0
    if act is not None:
        begins, part = act.begins, act.share
    if progress.total <= 0:
        return min(_FINE - 1, int(begins * _FINE))
    if progress.done >= progress.total and (act is None or act.done + 1 >= act.total):
        return _FINE
    share = min(1.0, (progress.done + min(progress.share, 1.0)) / progress.total)
    return min(_FINE - 1, int((begins + part * share) * _FINE))
