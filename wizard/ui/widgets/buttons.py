"""Buttons: with a verb, with an icon only, and Copy."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics, painting
from wizard.ui.announce import announce
from wizard.ui.colours import roles_of
from wizard.ui.icons import Icon, paint_icon
from wizard.ui.style import PRIMARY
from wizard.ui.words import Words, tr

_COPIED_MILLISECONDS = 1600


def push_button(words: Words, *, primary: bool = False, parent: QWidget | None = None) -> QPushButton:
    """A button whose text is a verb. It answers Enter when it has the focus, and takes no other's Enter."""
    button = QPushButton(tr(words), parent)
    button.setAutoDefault(True)
    set_primary(button, primary)
    return button


def set_primary(button: QPushButton, primary: bool) -> None:
    """Fill the button with the accent: the one act of the page."""
    if bool(button.property(PRIMARY)) != primary:
        button.setProperty(PRIMARY, primary)
        button.update()


class IconButton(QToolButton):
    """A button that shows an icon; its words are its accessible name and tool tip."""

    def __init__(self, icon: Icon, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        self.setAccessibleName(tr(words))
        self.setToolTip(tr(words))

    def show_icon(self, icon: Icon) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(6 * metrics.STEP, 6 * metrics.STEP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painter = QPainter(self)
        active = self.isEnabled() and (self.underMouse() or self.isDown())
        if active:
            painting.rounded(painter, self.rect(), metrics.CONTROL_RADIUS, roles.selection, None)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), roles)
        ink = roles.accent if active else roles.secondary
        square = self.rect().adjusted(4, 4, -4, -4)
        paint_icon(painter, square, self._icon, ink if self.isEnabled() else roles.disabled, roles.on_fill)


class CopyButton(IconButton):
    """Copies a value; shows a tick for a moment and says so.

    A ``quiet`` one is painted only while the row it belongs to is under the mouse or it has the focus; it always
    keeps its place and stays reachable by keyboard.
    """

    def __init__(
        self, value: str, of: str = "", *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        words = tr(QT_TRANSLATE_NOOP("wizard", "Copy {name}")).replace("{name}", of)
        super().__init__(Icon.COPY, words if of else QT_TRANSLATE_NOOP("wizard", "Copy"), parent)
        self._value = value
        self._quiet = quiet
        self._shown = not quiet
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_COPIED_MILLISECONDS)
        self._back.timeout.connect(lambda: self.show_icon(Icon.COPY))
        self.clicked.connect(self.copy)

    def set_value(self, value: str) -> None:
        self._value = value

    def set_row_hovered(self, hovered: bool) -> None:
        self._shown = hovered or not self._quiet
        self.update()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        self.show_icon(Icon.TICK)
        self._back.start()
        announce(self, QT_TRANSLATE_NOOP("wizard", "Copied"))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown or self.hasFocus() or self._back.isActive():
            super().paintEvent(event)
