"""Old beside new, differences marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.icons import Icon
from wizard.ui.states import State
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


class BeforeAfter(Surface):
    def __init__(self, before: Words, after: Words, parent: QWidget | None = None) -> None:
        """``before`` and ``after`` head the two columns: Now, After the switch."""
        super().__init__(parent=parent)
        self._heads = (before, after)
        self._rows: tuple[Difference, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(metrics.SPACE)
        self._grid.setVerticalSpacing(metrics.STEP)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.body.addLayout(self._grid)

    def show_rows(self, rows: Sequence[Difference]) -> None:
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        clear_layout(self._grid)
        for column, words in zip((1, 3), self._heads, strict=True):
            self._grid.addWidget(secondary_label(words), 0, column)
        for place, row in enumerate(rows, start=1):
            self._add(place, row)

    def _add(self, place: int, row: Difference) -> None:
        before, after = tr(row.before), tr(row.after)
        changed = before != after
        label = secondary_label(row.label)
        label.setWordWrap(False)
        row_height(label)
        arrow = IconLabel(Icon.ARROW, ink="accent", size=metrics.ICON)
        arrow.setFixedHeight(6 * metrics.STEP)
        arrow.setVisible(changed)
        relation = tr(_CHANGES_TO if changed else _STAYS)
        old = _Side(
            before, row.before_state, fixed=row.fixed, strong=False, name=f"{tr(row.label)}: {before}"
        )
        new = _Side(after, row.after_state, fixed=row.fixed, strong=changed, name=f"{relation} {after}")
        top = Qt.AlignmentFlag.AlignTop
        for column, widget in enumerate((label, old, arrow, new)):
            self._grid.addWidget(widget, place, column, top)


class _Side(QWidget):
    def __init__(self, value: str, state: State | None, *, fixed: bool, strong: bool, name: str) -> None:
        super().__init__()
        label = ValueLabel(value, fixed=fixed)
        if strong:
            label.setFont(metrics.scaled(label.font(), metrics.TEXT_POINTS, QFont.Weight.DemiBold))
        row_height(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.STEP + 2)
        if state is not None:
            icon = IconLabel(state.icon, size=metrics.ICON)
            icon.show_state(state)
            icon.setFixedHeight(6 * metrics.STEP)
            label.set_ink(state.ink_name)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.setAccessibleName(name)
