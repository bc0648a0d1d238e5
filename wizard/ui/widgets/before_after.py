"""Old beside new, differences marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.icons import Icon
from wizard.ui.states import State
from wizard.ui.widgets.buttons import CopyButton
from wizard.ui.widgets.card import Fact
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import ValueLabel, row_height, secondary_label
from wizard.ui.widgets.surface import Surface
from wizard.ui.words import Words, tr

_CHANGES_TO = QT_TRANSLATE_NOOP("wizard", "changes to")
_STAYS = QT_TRANSLATE_NOOP("wizard", "stays")


@dataclass(frozen=True)
class Difference:
    """One line. A state marks a value that is not as it should be, such as an expired date."""

    label: Words
    before: Words
    after: Words
    before_state: State | None = None
    after_state: State | None = None
    fixed: bool = False
    copies: tuple[str, str] = ("", "")
    """What Copy takes of each side, where more is to be had than is shown."""


class BeforeAfter(Surface):
    """Rows with two sides, and facts that stand across both."""

    def __init__(self, before: Words, after: Words, parent: QWidget | None = None) -> None:
        """``before`` and ``after`` head the two columns: Now, After the switch."""
        super().__init__(parent=parent)
        self._heads = (before, after)
        self._rows: tuple[Difference | Fact, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(metrics.SPACE)
        self._grid.setVerticalSpacing(metrics.STEP)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.body.addLayout(self._grid)

    @property
    def rows(self) -> tuple[Difference | Fact, ...]:
        return self._rows

    def show_heads(self, before: Words, after: Words) -> None:
        if (before, after) != self._heads:
            self._heads = (before, after)
            rows, self._rows = self._rows, ()
            self.show_rows(rows)

    def show_rows(self, rows: Sequence[Difference | Fact]) -> None:
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        clear_layout(self._grid)
        if any(isinstance(row, Difference) for row in rows):
            for column, words in zip((1, 3), self._heads, strict=True):
                self._grid.addWidget(secondary_label(words), 0, column)
        for place, row in enumerate(rows, start=1):
            label = secondary_label(row.label)
            label.setWordWrap(False)
            row_height(label)
            self._grid.addWidget(label, place, 0, _TOP)
            if isinstance(row, Fact):
                self._grid.addWidget(_across(row), place, 1, 1, 3, _TOP)
            else:
                self._add(place, row)

    def _add(self, place: int, row: Difference) -> None:
        before, after = tr(row.before), tr(row.after)
        changed = before != after
        arrow = IconLabel(Icon.ARROW, ink="accent", size=metrics.ICON)
        arrow.setFixedHeight(6 * metrics.STEP)
        relation = tr(_CHANGES_TO if changed else _STAYS)
        label = tr(row.label)
        heads = tuple(f"{label}, {tr(head)}" for head in self._heads)
        old = _Side(before, row.before_state, fixed=row.fixed, name=f"{label}: {before}")
        new = _Side(after, row.after_state, fixed=row.fixed, strong=changed, name=f"{relation} {after}")
        for side, copied, of in zip((old, new), row.copies, heads, strict=True):
            side.offer_copy(copied, of)
        for column, widget in enumerate((old, arrow, new), start=1):
            self._grid.addWidget(widget, place, column, _TOP)
        arrow.setVisible(changed)


_TOP = Qt.AlignmentFlag.AlignTop


def _across(fact: Fact) -> _Side:
    shown = tr(fact.value)
    side = _Side(shown, fact.state, fixed=fact.fixed, name=f"{tr(fact.label)}: {shown}")
    side.offer_copy(shown if fact.copy is None else fact.copy, tr(fact.label))
    return side


class _Side(QWidget):
    def __init__(
        self, value: str, state: State | None, *, fixed: bool, name: str, strong: bool = False
    ) -> None:
        super().__init__()
        label = ValueLabel(value, fixed=fixed)
        if strong:
            label.setFont(metrics.scaled(label.font(), metrics.TEXT_POINTS, QFont.Weight.DemiBold))
        row_height(label)
        self._copy: CopyButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(metrics.STEP + 2)
        if state is not None:
            icon = IconLabel(state.icon, size=metrics.ICON)
            icon.show_state(state)
            icon.setFixedHeight(6 * metrics.STEP)
            label.set_ink(state.ink_name)
            self.setAccessibleDescription(state.word)
            self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(label, 1)
        self.setAccessibleName(name)

    def offer_copy(self, value: str, of: str) -> None:
        """Nothing is offered where there is nothing to copy."""
        if value:
            self._copy = CopyButton(value, of, quiet=True)
            self._row.addWidget(self._copy, 0, _TOP)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered(False)
        super().leaveEvent(event)

    def _hovered(self, hovered: bool) -> None:
        if self._copy is not None:
            self._copy.set_row_hovered(hovered)
