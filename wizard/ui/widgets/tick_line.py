"""A tick box whose sentence breaks into lines: Qt's own never does, and a long one would widen the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from wizard.ui import metrics
from wizard.ui.widgets.labels import InkLabel, row_height
from wizard.ui.words import Words, tr


class TickLine(QWidget):
    toggled = Signal(bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        """``words`` may name a mnemonic with ``&``."""
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(tr(words).replace("&", ""))
        self.box.toggled.connect(self.toggled)
        self.label = _Sentence(words, self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.setFocusProxy(self.box)

    def isChecked(self) -> bool:
        return self.box.isChecked()

    def setChecked(self, ticked: bool) -> None:
        self.box.setChecked(ticked)


class _Sentence(InkLabel):
    """Pressing the sentence ticks the box, as in Qt's own."""

    def __init__(self, words: Words, box: QCheckBox) -> None:
        super().__init__(words)
        self._box = box
        self.setBuddy(box)
        row_height(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._box.click()
        super().mouseReleaseEvent(event)
