"""Facts card: label left, value right, Copy on hover and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui import metrics
from wizard.ui.icons import Icon
from wizard.ui.states import State
from wizard.ui.widgets.buttons import CopyButton
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import ValueLabel, heading_label, row_height, secondary_label
from wizard.ui.widgets.surface import Surface
from wizard.ui.words import Words, tr


@dataclass(frozen=True)
class Fact:
    """One line of a card. ``copy`` is what Copy takes: the value itself when None, nothing when empty."""

    label: Words
    value: Words
    state: State | None = None
    note: Words = ""
    """A smaller line below the value."""
    fixed: bool = False
    """Fixed-width letters: fingerprints, addresses, statements."""
    copy: str | None = None


class FactsCard(Surface):
    """Title, state icon, and facts. Further widgets (a tick box, a button) go into ``extra``."""

    def __init__(
        self,
        title: Words = "",
        facts: Sequence[Fact] = (),
        *,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._head = _Head(title, icon)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metrics.SPACE)
        self._grid.setVerticalSpacing(metrics.STEP)
        self._grid.setColumnStretch(1, 1)
        self.extra = QVBoxLayout()
        self.extra.setSpacing(metrics.GAP)
        self.body.addWidget(self._head)
        self.body.addWidget(self._rows)
        self.body.addLayout(self.extra)
        self._head.setVisible(bool(title))
        self.setAccessibleName(tr(title))
        self._facts: tuple[Fact, ...] = ()
        self._rows.setVisible(False)
        self.show_facts(facts)

    def show_title(self, title: Words) -> None:
        self._head.title.setText(tr(title))
        self._head.setVisible(bool(title))
        self.setAccessibleName(tr(title))

    def show_state(self, state: State | None) -> None:
        """Put a state's icon before the title."""
        self._head.show_state(state)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        if tuple(facts) == self._facts:
            return  # the focus and the mouse stay where they are
        self._facts = tuple(facts)
        clear_layout(self._grid)
        for row, fact in enumerate(self._facts):
            _FactRow(self._grid, row, fact, self._rows)
        self._rows.setVisible(bool(facts))

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self._facts


class _Head(QWidget):
    def __init__(self, title: Words, icon: Icon | None) -> None:
        super().__init__()
        self._symbol = icon
        self._icon = IconLabel(icon or Icon.NOTE)
        self._icon.setVisible(icon is not None)
        self.title = heading_label(title)
        row = QHBoxLayout(self)
        row.setSpacing(metrics.GAP)
        row.setContentsMargins(0, 0, 0, metrics.STEP)
        row.addWidget(self._icon)
        row.addWidget(self.title, 1)

    def show_state(self, state: State | None) -> None:
        if state is not None:
            self._icon.show_state(state)
        elif self._symbol is not None:
            self._icon.show_icon(self._symbol)
        self._icon.setVisible(state is not None or self._symbol is not None)


class _FactRow(QObject):
    """The cells of one fact, and the wish to see its Copy button while the mouse is over one of them."""

    def __init__(self, grid: QGridLayout, row: int, fact: Fact, parent: QWidget) -> None:
        super().__init__(parent)
        label = secondary_label(fact.label)
        label.setWordWrap(False)
        row_height(label)
        value = _Value(fact)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)
        self._cells: list[QWidget] = [label, value]
        copied = tr(fact.value) if fact.copy is None else fact.copy
        self._button: CopyButton | None = None
        if copied:
            self._button = CopyButton(copied, tr(fact.label), quiet=True)
            grid.addWidget(self._button, row, 2, Qt.AlignmentFlag.AlignTop)
            self._cells.append(self._button)
        for cell in self._cells:
            cell.installEventFilter(self)
        value.destroyed.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._button is not None and event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._button.set_row_hovered(event.type() == QEvent.Type.Enter)
        return super().eventFilter(watched, event)


class _Value(QWidget):
    def __init__(self, fact: Fact) -> None:
        super().__init__()
        shown = tr(fact.value)
        value = ValueLabel(shown, fixed=fact.fixed)
        row_height(value)
        line = QHBoxLayout()
        line.setSpacing(metrics.STEP + 2)
        if fact.state is not None:
            icon = IconLabel(fact.state.icon, size=metrics.ICON)
            icon.show_state(fact.state)
            icon.setFixedHeight(6 * metrics.STEP)
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            value.set_ink(fact.state.ink_name)
            self.setAccessibleDescription(fact.state.word)
        line.addWidget(value, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        if fact.note:
            column.addWidget(secondary_label(fact.note))
        self.setAccessibleName(f"{tr(fact.label)}: {shown}")
