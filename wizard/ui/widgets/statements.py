"""SQL statements that will run, folded, with Copy for a database administrator."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.widgets.buttons import CopyButton
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.labels import secondary_label
from wizard.ui.widgets.surface import Surface
from wizard.ui.words import tr

_LINES = 6


class Statements(Folded):
    """The very statements that will run, for a database administrator to copy."""

    def __init__(self) -> None:
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.viewport().setAutoFillBackground(False)  # the card behind it shows
        self.lines.setTabChangesFocus(True)
        self.lines.setFont(metrics.fixed_font(self.lines.font()))
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.lines.setFixedHeight(self.lines.fontMetrics().lineSpacing() * _LINES + metrics.SPACE)
        self.lines.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Statements")))
        self.copy = CopyButton("", of=tr(QT_TRANSLATE_NOOP("wizard", "Statements")))
        head = secondary_label(
            QT_TRANSLATE_NOOP(
                "wizard",
                "What is missing of these is run; a database administrator may run them instead.",
            )
        )
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(head, 0, 0)
        grid.addWidget(self.copy, 0, 1)
        card = Surface()
        card.body.addWidget(self.lines)
        grid.addWidget(card, 1, 0, 1, 2)
        super().__init__(QT_TRANSLATE_NOOP("wizard", "The statements that will run"), content)

    def show_statements(self, statements: tuple[str, ...]) -> None:
        self.setVisible(bool(statements))
        shown = "".join(f"{statement};\n" for statement in statements)
        if self.lines.toPlainText() != shown:
            self.lines.setPlainText(shown)
            self.copy.set_value(shown)
