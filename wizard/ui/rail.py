"""The rail: product, server, every step with its state in words and icon, the run folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics, painting
from wizard.ui.colours import Roles, roles_of
from wizard.ui.icons import paint_icon
from wizard.ui.states import Status
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.labels import InkLabel
from wizard.ui.words import Words, tr

_MARGIN = 5 * metrics.STEP
_EDGE = 3 * metrics.STEP
_LEAD = metrics.STATE_ICON + 5 * metrics.STEP
"""Where the words of a step begin."""
_ROOM = metrics.RAIL_WIDTH - 2 * _EDGE - _LEAD - metrics.STEP
"""How wide they may be."""
_MOST_LINES = 2
_CHANGES = QT_TRANSLATE_NOOP("wizard", "From here the server changes")


@dataclass(frozen=True)
class RailLine:
    """``off_because`` says why the step cannot be opened now; empty when it can."""

    step: str
    title: Words
    status: Status
    current: bool = False
    off_because: Words = ""


class Rail(QWidget):
    chosen = Signal(str)
    """The id of the step the administrator wants to see."""

    def __init__(self, product: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(metrics.RAIL_WIDTH)
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Steps")))
        self._lines: tuple[RailLine, ...] = ()
        self.items: dict[str, RailItem] = {}
        self._product = InkLabel(product, points=13.0, weight=QFont.Weight.DemiBold)
        self._server = _small()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(2)
        self.foot = QVBoxLayout()
        """Below everything else: what concerns the whole window."""
        self._folder_word = _small(QT_TRANSLATE_NOOP("wizard", "Run folder"))
        self._folder = _small()
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _MARGIN, _EDGE, _MARGIN)
        column.setSpacing(0)
        for label in (self._product, self._server):
            label.setContentsMargins(metrics.GAP, 0, metrics.GAP, 0)
            column.addWidget(label)
        column.insertSpacing(1, 2)
        column.addSpacing(_MARGIN)
        column.addLayout(self._steps)
        column.addStretch(1)
        for label in (self._folder_word, self._folder):
            label.setContentsMargins(metrics.GAP, 0, metrics.GAP, 0)
            column.addWidget(label)
        self.foot.setContentsMargins(0, metrics.GAP, 0, 0)
        column.addLayout(self.foot)

    def show_server(self, server: str) -> None:
        self._server.setText(_elided(self._server, server))
        self._server.setToolTip(server)
        self._server.setAccessibleName(server)

    def show_folder(self, folder: str, whole_path: str) -> None:
        """The short name of the run folder; its whole path as tool tip and for screen readers."""
        self._folder_word.setVisible(bool(folder))
        self._folder.setText(_elided(self._folder, folder))
        self._folder.setToolTip(whole_path)
        self._folder.setAccessibleName(whole_path)

    def show_lines(self, lines: Sequence[RailLine], *, changes_before: int) -> None:
        """Show the steps; the line "From here the server changes" stands before the step of that index."""
        if [line.step for line in lines] != [line.step for line in self._lines]:
            self._build(lines, changes_before)
        self._lines = tuple(lines)
        for line in lines:
            self.items[line.step].show_line(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from step to step."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        items = list(self.items.values())
        focused = next((place for place, item in enumerate(items) if item.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        place = min(max(focused + step, 0), len(items) - 1)
        items[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), roles.rail)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), edge), roles.line)

    def _build(self, lines: Sequence[RailLine], changes_before: int) -> None:
        clear_layout(self._steps)
        self.items = {}
        for place, line in enumerate(lines):
            if place == changes_before:
                self._steps.addWidget(_Boundary(_CHANGES))
            item = RailItem(line)
            item.clicked.connect(lambda _checked=False, step=line.step: self.chosen.emit(step))
            self.items[line.step] = item
            self._steps.addWidget(item)


class RailItem(QAbstractButton):
    """One step. Pressing it opens the step where it can be reached; otherwise it says why not."""

    def __init__(self, line: RailLine) -> None:
        super().__init__()
        self._line = line
        self._title_font = metrics.scaled(self.font(), metrics.TEXT_POINTS, QFont.Weight.Medium)
        self._word_font = metrics.scaled(self.font(), metrics.SECONDARY_POINTS - 0.5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_line(line)

    @property
    def line(self) -> RailLine:
        return self._line

    def show_line(self, line: RailLine) -> None:
        if line == self._line and self.text():
            return  # the rail is shown anew many times a second while work runs
        self._line = line
        title, word = tr(line.title), line.status.shown
        if title.replace("&", "&&") != self.text():
            self.setText(title.replace("&", "&&"))
        self.updateGeometry()
        self._show_tool_tip()
        self.setAccessibleName(f"{title}: {word}")
        self.setAccessibleDescription(tr(line.off_because))
        self.setEnabled(line.current or not line.off_because)
        self.update()

    @property
    def cut_off(self) -> str:
        """Title or word, where there is no room for the whole of it; else empty."""
        title, word = tr(self._line.title), self._line.status.shown
        cut = ((title, self._title_font), (word, self._word_font))
        return next((words for words, font in cut if not _fits(words, font)), "")

    def _show_tool_tip(self) -> None:
        """Why the step is off, or what there is no room for."""
        self.setToolTip(tr(self._line.off_because) or self.cut_off)

    def sizeHint(self) -> QSize:
        return QSize(metrics.RAIL_WIDTH, max(self._lines_height() + metrics.GAP, 10 * metrics.STEP))

    def minimumSizeHint(self) -> QSize:
        """Low screens, such as one of 1080 lines at 200 %, push the steps together."""
        return QSize(metrics.RAIL_WIDTH, self._lines_height())

    def _lines_height(self) -> int:
        return self._title_height() + self._word_height()

    def _title_height(self) -> int:
        return _height(tr(self._line.title), self._title_font)

    def _word_height(self) -> int:
        return _height(self._line.status.shown, self._word_font)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painter = QPainter(self)
        self._paint_ground(painter, roles)
        line, state = self._line, self._line.status.state
        middle = (self.height() - metrics.STATE_ICON) // 2
        icon = self._area(QRect(metrics.GAP, middle, metrics.STATE_ICON, metrics.STATE_ICON))
        paint_icon(painter, icon, state.icon, state.ink(roles), roles.rail)
        title_high, word_high = self._title_height(), self._word_height()
        top = (self.height() - title_high - word_high) // 2
        painter.setPen(roles.text if self.isEnabled() else roles.secondary)
        area = self._area(QRect(_LEAD, top, _ROOM, title_high))
        _write(painter, area, tr(line.title), self._title_font)
        painter.setPen(roles.secondary if state.ink_name in ("good", "accent") else state.ink(roles))
        area = self._area(QRect(_LEAD, top + title_high, _ROOM, word_high))
        _write(painter, area, line.status.shown, self._word_font)

    def _paint_ground(self, painter: QPainter, roles: Roles) -> None:
        if self._line.current:
            edge = roles.accent if roles.high_contrast else None
            painting.rounded(painter, self.rect(), metrics.CONTROL_RADIUS, roles.selection, edge)
        elif self.isEnabled() and self.underMouse():
            painting.rounded(painter, self.rect(), metrics.CONTROL_RADIUS, roles.hover, None)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), roles)

    def _area(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


def _wrapped(words: str, font: QFont) -> QRect:
    """How much room the words take when they may go on in further lines."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, _ROOM, 1000), Qt.TextFlag.TextWordWrap, words)


def _line_height(words: str, font: QFont) -> int:
    """Letters of another font, such as Japanese ones, may be higher."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, 10_000, 1000), 0, words).height()


def _lines(words: str, font: QFont) -> int:
    return max(1, round(_wrapped(words, font).height() / max(1, _line_height(words, font))))


def _height(words: str, font: QFont) -> int:
    """Of one line, however high its letters, or of two for words that need them."""
    if _lines(words, font) == 1:
        return QFontMetrics(font).height()
    return _MOST_LINES * _line_height(words, font)


def _fits(words: str, font: QFont) -> bool:
    return _wrapped(words, font).width() <= _ROOM and _lines(words, font) <= _MOST_LINES


def _write(painter: QPainter, area: QRect, words: str, font: QFont) -> None:
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading) | int(Qt.TextFlag.TextWordWrap)
    if not _fits(words, font):
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, _ROOM)
    painter.setFont(font)
    painter.drawText(area, flags, words)


class _Boundary(QWidget):
    """The line above the first step that changes the server."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        label = InkLabel(words, ink="attention", points=metrics.SECONDARY_POINTS)
        column = QVBoxLayout(self)
        column.setSpacing(metrics.GAP)
        column.setContentsMargins(metrics.GAP, 3 * metrics.STEP, metrics.GAP, metrics.STEP)
        column.addWidget(label)
        self.setAccessibleName(tr(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(
            metrics.GAP, metrics.GAP, self.width() - 2 * metrics.GAP, 1, roles_of(self.palette()).attention
        )


def _small(words: Words = "") -> InkLabel:
    return InkLabel(words, ink="secondary", points=metrics.SECONDARY_POINTS, wrap=False)


def _elided(label: InkLabel, shown: str) -> str:
    room = metrics.RAIL_WIDTH - 10 * metrics.STEP
    return label.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, room)
