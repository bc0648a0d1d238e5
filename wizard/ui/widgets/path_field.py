"""Input of a file or folder, typed or chosen in the system's dialog."""

from __future__ import annotations

import enum
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.widgets.buttons import push_button
from wizard.ui.words import Words, tr


class PathKind(enum.Enum):
    FOLDER = "folder"
    OPEN_FILE = "open_file"
    SAVE_FILE = "save_file"


class PathField(QWidget):
    """``ask`` (the system's dialog) may be replaced, as tests do: it takes the present text, returns the choice."""

    edited = Signal(str)
    """The path as text, after each change by the administrator."""
    editing_finished = Signal()

    def __init__(
        self,
        kind: PathKind,
        *,
        caption: Words = "",
        filters: str = "",
        ask: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._caption = tr(caption)
        self._filters = filters
        self._proposal = ""
        self.ask = ask or self._ask_system
        self.line = QLineEdit()
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.editing_finished)
        self.button = push_button(QT_TRANSLATE_NOOP("wizard", "Choose…"))
        self.button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, path: str) -> None:
        if path != self.line.text():
            self.line.setText(path)
        self.line.setToolTip(path or self._proposal)

    def show_proposal(self, path: str) -> None:
        """What is taken while nothing is typed; a long path loses its beginning, never the file's name."""
        self._proposal = path
        self.line.setToolTip(self.text() or path)
        self._fit_proposal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_proposal()

    def _fit_proposal(self) -> None:
        room = self.line.width() - 8 * metrics.STEP
        mode = Qt.TextElideMode.ElideLeft
        self.line.setPlaceholderText(self.line.fontMetrics().elidedText(self._proposal, mode, room))

    def _choose(self) -> None:
        chosen = self.ask(self.text())
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if chosen:
            self.set_text(str(Path(chosen)))
            self.edited.emit(self.text())
            self.editing_finished.emit()

    def _ask_system(self, present: str) -> str:
        if self._kind is PathKind.FOLDER:
            return QFileDialog.getExistingDirectory(self, self._caption, present)
        if self._kind is PathKind.OPEN_FILE:
            return QFileDialog.getOpenFileName(self, self._caption, present, self._filters)[0]
        return QFileDialog.getSaveFileName(self, self._caption, present, self._filters)[0]
