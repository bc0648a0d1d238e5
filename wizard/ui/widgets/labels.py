"""Labels in the three sizes of the window, and labels for values that break anywhere."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wizard.ui import metrics
from wizard.ui.colours import roles_of
from wizard.ui.words import Words, fingerprint, short_fingerprint, tr

_BREAK = "\u200b"  # zero-width space: a place where a long value may be broken
_BREAK_AFTER = ":/\\.,;=-_@"
_LONG = re.compile(r"\S{30,}")
_DIGEST = re.compile(r"(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])")  # Japanese has no spaces around it


class InkLabel(QLabel):
    """Plain text in one of the colour roles; wraps; keeps its colour when the palette changes."""

    def __init__(
        self,
        words: Words = "",
        *,
        ink: str = "text",
        points: float = metrics.TEXT_POINTS,
        weight: QFont.Weight = QFont.Weight.Normal,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink = ink
        self.setForegroundRole(QPalette.ColorRole.Text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(metrics.scaled(self.font(), points, weight))
        self.setText(tr(words))
        self._colour()

    def set_ink(self, ink: str) -> None:
        """``ink`` is the name of a text role of :class:`wizard.ui.colours.Roles`."""
        if ink != self._ink:
            self._ink = ink
            self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ParentChange):
            self._colour()

    def _colour(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return  # it will get one before it is seen, and its colour with it
        colour = getattr(roles_of(parent.palette()), self._ink)
        if self.palette().color(QPalette.ColorRole.Text) == colour:
            return
        own = QPalette()  # overrides one colour, inherits the others
        own.setColor(QPalette.ColorRole.Text, colour)
        self.setPalette(own)


def row_height(label: QLabel, height: int = 6 * metrics.STEP) -> None:
    """Make one line of the label that high, so that labels of different sizes stand on one line."""
    space = max(0, height - label.fontMetrics().height())
    label.setContentsMargins(0, space // 2, 0, space - space // 2)
    label.setAlignment(label.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)


def title_label(words: Words) -> InkLabel:
    return InkLabel(words, points=metrics.TITLE_POINTS, weight=QFont.Weight.DemiBold)


def heading_label(words: Words) -> InkLabel:
    """The heading of a section or a card."""
    return InkLabel(words, weight=QFont.Weight.DemiBold)


def body_label(words: Words = "") -> InkLabel:
    return InkLabel(words)


def secondary_label(words: Words = "") -> InkLabel:
    return InkLabel(words, ink="secondary", points=metrics.SECONDARY_POINTS)


class ValueLabel(InkLabel):
    """A value that may be long and without spaces (fingerprint, path, address): it breaks where it must."""

    def __init__(self, value: str = "", *, fixed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        if fixed:
            self.setFont(metrics.fixed_font(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._value = ""
        self.set_value(value)

    @property
    def value(self) -> str:
        return self._value

    def set_value(self, value: str) -> None:
        self._value = value
        self.setText(breakable(value))
        self.setAccessibleName(value)


def breakable(value: str) -> str:
    """``value`` with invisible places to break after its separators; not for copying."""
    return "".join(letter + _BREAK if letter in _BREAK_AFTER else letter for letter in value)


def digests_of(sentence: str) -> tuple[str, ...]:
    """The fingerprints in a sentence, whole, as tools show them."""
    return tuple(fingerprint(found[0]) for found in _DIGEST.finditer(sentence))


def shortened(sentence: str) -> str:
    """A sentence with its fingerprints short: whole ones would fill it, and stand in the details."""
    return _DIGEST.sub(lambda found: short_fingerprint(found[0]), sentence)


def loosened(sentence: str) -> str:
    """A sentence whose paths, addresses and fingerprints may be broken; fingerprints as tools show them."""
    shown = _DIGEST.sub(lambda found: fingerprint(found[0]), sentence)
    return _LONG.sub(lambda found: breakable(found[0]), shown)
