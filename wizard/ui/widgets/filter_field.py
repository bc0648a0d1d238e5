"""Line edit that filters a table: icon in front, Esc empties it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.ui import metrics
from wizard.ui.icons import Icon
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.words import Words, tr

_PAUSE = 60  # milliseconds: a burst of keys filters once


class FilterField(QLineEdit):
    filter_changed = Signal(str)
    """The text after a short pause in typing."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr(words))
        self.setAccessibleName(tr(words))
        self._icon = IconLabel(Icon.FILTER, size=metrics.ICON, parent=self)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.filter_changed.emit(self.text()))
        self.textChanged.connect(lambda: self._pause.start())
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()  # and not the window: Esc closes one thing at a time
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = metrics.ICON + metrics.GAP
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - room - metrics.STEP if mirrored else metrics.GAP + 2
        self._icon.setGeometry(x, (self.height() - metrics.ICON) // 2, metrics.ICON, metrics.ICON)
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)
