"""A new password: typed twice, its strength shown, its rules said before they are broken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics, painting
from wizard.ui.colours import mix, roles_of
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.labels import secondary_label
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.words import Words, tr

_DIFFER = QT_TRANSLATE_NOOP("wizard", "The two passwords differ.")
_BARS = 4


@dataclass(frozen=True)
class Assessment:
    """What is thought of a password: 0 (none) to 4 bars, the word for it, and why it cannot be used."""

    bars: int
    words: Words = ""
    error: Words = ""


class PasswordPair(QWidget):
    """``assess`` judges the password on every change; the rule stands in the hint from the start."""

    changed = Signal()

    def __init__(
        self,
        label: Words,
        repeat_label: Words,
        *,
        hint: Words = "",
        assess: Callable[[str], Assessment],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._assess = assess
        self.first = PasswordField()
        self.second = PasswordField()
        self.field = FormField(label, self.first, hint=hint)
        self.repeat = FormField(repeat_label, self.second)
        self.strength = StrengthMeter()
        row = QHBoxLayout()
        row.setSpacing(metrics.SPACE)
        row.addWidget(self.field, 1)
        row.addWidget(self.repeat, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.STEP)
        column.addLayout(row)
        column.addWidget(self.strength)
        self.first.revealed.connect(self.second.reveal)
        self.second.revealed.connect(self.first.reveal)
        for part in (self.first, self.second):
            part.line.textChanged.connect(self._show)
            part.edited.connect(self.changed)
        self._show()

    def password(self) -> str | None:
        """The password, or None while the two differ, it is empty, or it cannot be used."""
        password = self.first.text()
        if not password or password != self.second.text() or self._assess(password).error:
            return None
        return password

    def set_password(self, password: str) -> None:
        """Fill both inputs, as when the page is shown again."""
        self.first.set_text(password)
        self.second.set_text(password)

    def reveal_errors(self) -> None:
        self.field.reveal_error()
        self.repeat.reveal_error()

    def _show(self) -> None:
        assessment = self._assess(self.first.text())
        self.field.set_error(assessment.error if self.first.text() else "")
        differ = bool(self.second.text() or self.first.text()) and self.second.text() != self.first.text()
        self.repeat.set_error(_DIFFER if differ else "")
        self.strength.show_assessment(assessment if self.first.text() else Assessment(0))


class StrengthMeter(QWidget):
    """Four short bars and a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars()
        self._word = secondary_label()
        self._word.setMinimumHeight(self._word.fontMetrics().height())
        row = QHBoxLayout(self)
        row.setSpacing(metrics.GAP)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bars)
        row.addWidget(self._word, 1)

    def show_assessment(self, assessment: Assessment) -> None:
        self._bars.show_count(assessment.bars)
        self._word.setText(tr(assessment.words))
        strength = tr(QT_TRANSLATE_NOOP("wizard", "Strength of the password"))
        self.setAccessibleName(f"{strength}: {tr(assessment.words)}" if assessment.words else strength)


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BARS * 8 * metrics.STEP, metrics.STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        ink = (roles.bad, roles.bad, roles.attention, roles.good, roles.good)[self._count]
        painter = QPainter(self)
        width = self.width() / _BARS
        for place in range(_BARS):
            rect = self.rect().toRectF()
            rect.setLeft(place * width)
            rect.setWidth(width - metrics.STEP)
            colour = ink if place < self._count else mix(roles.page, roles.text, 0.14)
            painting.rounded(painter, rect, metrics.STEP / 2, colour, None)
