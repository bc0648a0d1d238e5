"""The plan as a list: what was done, the line of no return, what will be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.ui import metrics, painting
from wizard.ui.colours import roles_of
from wizard.ui.states import Status
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import InkLabel, body_label, row_height
from wizard.ui.words import Words, tr

AUTOMATIC = QT_TRANSLATE_NOOP("wizard", "automatic")
BY_YOU = QT_TRANSLATE_NOOP("wizard", "by you, checked from outside")
_LINE = QT_TRANSLATE_NOOP("wizard", "From here on the server changes")


@dataclass(frozen=True)
class JobLine:
    """One job. ``by`` is AUTOMATIC, BY_YOU or other words; ``undo`` says how it is taken back."""

    key: str
    title: Words
    status: Status
    by: Words = ""
    undo: Words = ""
    note: Words = ""
    """What it proved, or what it is doing: a smaller line below the title, above how it is undone."""
    link: bool = False
    """The title leads back to its step."""


class JobList(QWidget):
    opened = Signal(str)
    """The key of the line whose title was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[JobLine, ...] = ()
        self._before: int | None = None
        self._rows: dict[str, JobRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Plan")))

    @property
    def rows(self) -> tuple[JobRow, ...]:
        return tuple(self._rows.values())

    def show_lines(
        self,
        lines: Sequence[JobLine],
        *,
        no_return_before: int | None = None,
        line_words: Words = _LINE,
    ) -> None:
        """Show the jobs; the line of no return stands before the job of that index."""
        same_shape = [line.key for line in lines] == [line.key for line in self._lines]
        if not same_shape or no_return_before != self._before:
            self._build(lines, no_return_before, line_words)
        self._lines = tuple(lines)
        self._before = no_return_before
        for line in lines:
            self._rows[line.key].show_line(line)

    def _build(self, lines: Sequence[JobLine], before: int | None, line_words: Words) -> None:
        clear_layout(self._column)
        self._rows = {}
        for place, line in enumerate(lines):
            if place == before:
                self._column.addWidget(LineOfNoReturn(line_words))
            row = JobRow(line)
            row.opened.connect(self.opened)
            self._rows[line.key] = row
            self._column.addWidget(row)


class JobRow(QWidget):
    opened = Signal(str)

    def __init__(self, line: JobLine) -> None:
        super().__init__()
        self._line = line
        self._icon = IconLabel(line.status.state.icon)
        self.title: QWidget = _Link(line.title) if line.link else body_label(line.title)
        self._note = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS)
        self._undo = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS)
        self._by = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS, wrap=False)
        self._by.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._icon.setFixedHeight(6 * metrics.STEP)
        row_height(self._by)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        if isinstance(self.title, InkLabel):
            row_height(self.title)
        else:
            self.title.setFixedHeight(6 * metrics.STEP)
        middle.addWidget(self.title)
        middle.addWidget(self._note)
        middle.addWidget(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.STEP, 2, metrics.STEP, metrics.STEP if line.undo else 2)
        row.setSpacing(3 * metrics.STEP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        row.addWidget(self._by, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(self.title, _Link):
            self.title.clicked.connect(lambda: self.opened.emit(self._line.key))
        self.show_line(line)

    def show_line(self, line: JobLine) -> None:
        self._line = line
        self._icon.show_state(line.status.state)
        if isinstance(self.title, InkLabel | _Link):
            self.title.setText(tr(line.title))
        note = tr(line.note) or (tr(line.status.words) if line.status.words else "")
        self._note.setText(note)
        self._note.set_ink(line.status.state.ink_name)
        self._note.setVisible(bool(note))
        by, undo = tr(line.by), tr(_undo(line.undo)) if line.undo else ""
        for label, words in ((self._by, by), (self._undo, undo)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(f"{tr(line.title)}: {line.status.shown}")
        self.setAccessibleDescription(" · ".join(part for part in (by, undo) if part))


class LineOfNoReturn(QWidget):
    """A strong line with its words: above it nothing on the server was changed."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = InkLabel(
            words, ink="attention", points=metrics.SECONDARY_POINTS, weight=QFont.Weight.DemiBold
        )
        column = QVBoxLayout(self)
        column.setSpacing(metrics.GAP)
        column.setContentsMargins(0, metrics.GAP + metrics.STEP + 2, 0, metrics.STEP)
        column.addWidget(label)
        self.setAccessibleName(tr(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(0, metrics.GAP, self.width(), 2, roles_of(self.palette()).attention)


class _Link(QToolButton):
    """A title that leads somewhere: underlined under mouse and focus."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setText(tr(words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painter = QPainter(self)
        active = self.underMouse() or self.hasFocus()
        font = self.font()
        font.setUnderline(active)
        painter.setFont(font)
        painter.setPen(roles.accent if active else roles.text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(flags), shown)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), roles)


def _undo(words: Words) -> Text:
    return text(QT_TRANSLATE_NOOP("wizard", "Undo: {how}"), how=tr(words))
