"""The one window of the program. What stands in it comes and goes: the opening, then the wizard of a run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.words import tr

PRODUCT = QT_TRANSLATE_NOOP("wizard", "Certificate change")


class ProgramWindow(QWidget):
    painted = Signal()
    """What was put in last is on the screen."""
    left = Signal()
    """Closed while nothing stood in it that must be asked first."""

    def __init__(self) -> None:
        super().__init__()
        self._content: QWidget | None = None
        self._announced = True
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle(tr(PRODUCT))
        screen = self.screen().availableGeometry()
        least, usual = metrics.LEAST_WINDOW, metrics.WINDOW
        self.setMinimumSize(min(least[0], screen.width()), min(least[1], screen.height()))
        self.resize(min(usual[0], screen.width()), min(usual[1], screen.height()))

    def put(self, content: QWidget) -> None:
        """Show ``content`` in place of what stood here; that is deleted."""
        before, self._content = self._content, content
        content.setAttribute(
            Qt.WidgetAttribute.WA_Moved
        )  # a dialog would place itself on the screen otherwise
        self._whole.addWidget(content)
        if before is not None:
            self._whole.removeWidget(before)
            before.hide()
            before.setParent(None)
            before.deleteLater()
        content.show()
        self._announced = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._announced:
            self._announced = True
            QTimer.singleShot(
                0, self, self.painted.emit
            )  # painting begins here and ends with the last widget

    def closeEvent(self, event: QCloseEvent) -> None:
        """A wizard asks first where something would be left half-way."""
        if isinstance(self._content, QDialog):
            event.ignore()
            self._content.reject()
        else:
            super().closeEvent(event)
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(tr(PRODUCT))
