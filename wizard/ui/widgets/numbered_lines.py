"""Sentences in their order, each with its number: what will happen, or what is to be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.ui import metrics, words
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.labels import InkLabel, body_label, loosened
from wizard.ui.words import Words, tr


class NumberedLines(QWidget):
    def __init__(self, name: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(name))
        self._lines: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, metrics.STEP, 0, 0)
        self._grid.setHorizontalSpacing(metrics.GAP)
        self._grid.setVerticalSpacing(metrics.GAP)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[Words]) -> None:
        shown = tuple(tr(line) for line in lines)
        if shown == self._lines:
            return
        self._lines = shown
        clear_layout(self._grid)
        for row, line in enumerate(shown):
            number = InkLabel(f"{words.number(row + 1)}.", ink="secondary", wrap=False)
            self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(body_label(loosened(line)), row, 1)
