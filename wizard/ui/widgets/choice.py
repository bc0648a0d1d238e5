"""A choice between few things, each a card with a title and a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from wizard.ui import metrics, painting
from wizard.ui.colours import roles_of
from wizard.ui.icons import Icon, paint_icon
from wizard.ui.words import Words, tr

_PADDING = 3 * metrics.STEP


@dataclass(frozen=True)
class Choice:
    key: str
    title: Words
    sentence: Words = ""
    icon: Icon | None = None
    off_because: Words = ""
    """Why it cannot be chosen; shown instead of the sentence."""


class ChoiceCards(QWidget):
    """Radio buttons drawn as cards: arrow keys move, Space chooses, screen readers hear radio buttons."""

    chosen = Signal(str)
    """The key chosen by the administrator."""

    def __init__(
        self, name: Words, choices: Sequence[Choice], *, columns: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(name))
        self._group = QButtonGroup(self)
        self.cards: dict[str, ChoiceCard] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3 * metrics.STEP)
        for place, choice in enumerate(choices):
            card = ChoiceCard(choice)
            self.cards[choice.key] = card
            self._group.addButton(card)
            grid.addWidget(card, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)
            card.clicked.connect(lambda _checked=False, key=choice.key: self.chosen.emit(key))

    @property
    def key(self) -> str | None:
        return next((key for key, card in self.cards.items() if card.isChecked()), None)

    def choose(self, key: str) -> None:
        """Show a choice as made; emits nothing."""
        self.cards[key].setChecked(True)


class ChoiceCard(QRadioButton):
    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._title = tr(choice.title)
        self._sentence = tr(choice.off_because or choice.sentence)
        self._title_font = metrics.scaled(self.font(), metrics.TEXT_POINTS, QFont.Weight.DemiBold)
        self._small = metrics.scaled(self.font(), metrics.SECONDARY_POINTS)
        self.setText(self._title)
        self.setAccessibleName(self._title.replace("&", ""))
        self.setAccessibleDescription(self._sentence)
        self.setEnabled(not choice.off_because)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(64 * metrics.STEP, self.heightForWidth(64 * metrics.STEP))

    def minimumSizeHint(self) -> QSize:
        return QSize(40 * metrics.STEP, self.heightForWidth(max(self.width(), 40 * metrics.STEP)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = width - self._lead() - _PADDING
        return max(self._title_height(inner) + self._sentence_height(inner) + 2 * _PADDING, 12 * metrics.STEP)

    def hitButton(self, pos: object) -> bool:
        return True  # the whole card

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painter = QPainter(self)
        checked, focused = self.isChecked(), self.hasFocus()
        fill = (
            roles.selection
            if checked
            else (roles.hover if self.underMouse() and self.isEnabled() else roles.card)
        )
        edge = roles.accent if checked or focused else roles.line
        painting.rounded(painter, self.rect(), metrics.CARD_RADIUS, fill, edge, 2 if focused else 1)
        if focused and checked:
            painting.rounded(
                painter, self.rect().adjusted(3, 3, -3, -3), metrics.CARD_RADIUS - 3, None, edge, 1
            )
        self._paint_indicator(painter)
        text = self._area(
            QRect(self._lead(), _PADDING, self.width() - self._lead() - _PADDING, self.height())
        )
        painter.setFont(self._title_font)
        painter.setPen(roles.text if self.isEnabled() else roles.disabled)
        flags = (
            int(Qt.TextFlag.TextWordWrap)
            | int(Qt.AlignmentFlag.AlignLeading)
            | int(Qt.TextFlag.TextShowMnemonic)
        )
        painter.drawText(text, flags, self._title)
        painter.setFont(self._small)
        painter.setPen(roles.secondary)
        painter.drawText(text.adjusted(0, self._title_height(text.width()), 0, 0), flags, self._sentence)

    def _paint_indicator(self, painter: QPainter) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = self._area(QRect(_PADDING, _PADDING, metrics.INDICATOR, metrics.INDICATOR))
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorRadioButton, option, painter, self)
        if self._choice.icon is not None:
            roles = roles_of(self.palette())
            left = _PADDING + metrics.INDICATOR + _PADDING
            area = self._area(QRect(left, _PADDING - 1, metrics.STATE_ICON, metrics.STATE_ICON))
            ink = roles.accent if self.isChecked() else roles.secondary
            paint_icon(painter, area, self._choice.icon, ink, roles.on_fill)

    def _lead(self) -> int:
        icon = metrics.STATE_ICON + metrics.GAP + metrics.STEP if self._choice.icon is not None else 0
        return _PADDING + metrics.INDICATOR + _PADDING + icon

    def _area(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _title_height(self, width: int) -> int:
        return self._height(self._title_font, self._title, width)

    def _sentence_height(self, width: int) -> int:
        return self._height(self._small, self._sentence, width) + metrics.STEP if self._sentence else 0

    @staticmethod
    def _height(font: QFont, text: str, width: int) -> int:
        box = QRect(0, 0, max(width, 1), 10_000)
        return QFontMetrics(font).boundingRect(box, int(Qt.TextFlag.TextWordWrap), text).height()
