"""The rows of a table of packages, as pages hand them over, and the Qt model over them."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.ui import words
from wizard.ui.states import State, Status
from wizard.ui.words import Words, tr

Index = QModelIndex | QPersistentModelIndex
Cell = str | int | None | Status

STATUS_ROLE = int(Qt.ItemDataRole.UserRole)
FILTER_ROLE = STATUS_ROLE + 1
TICK_COLUMN = 0

# The order in which a column of states is sorted: what needs eyes first.
_URGENCY = (
    State.ERROR,
    State.ATTENTION,
    State.WAITING,
    State.OUT_OF_DATE,
    State.BUSY,
    State.CURRENT,
    State.NOTE,
    State.TO_DO,
    State.SKIPPED,
    State.DONE,
)


class ColumnKind(enum.Enum):
    TEXT = "text"
    NUMBER = "number"
    SIZE = "size"
    """An int of bytes."""
    STATUS = "status"


@dataclass(frozen=True)
class Column:
    title: Words
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 96
    """Pixels at the start; the first column takes the rest."""
    spare: bool = False
    """Hidden while the table is too narrow for all columns. One without a word in any row is hidden at any width."""


@dataclass(frozen=True)
class PackageRow:
    """One package. ``cells`` go by the columns; the first is the name and carries the tick box."""

    key: str
    cells: tuple[Cell, ...]
    search: str = ""
    """Further text the filter looks into, such as names of elements."""
    locked: Words = ""
    """Why the tick cannot be changed; empty when it can."""


class PackageModel(QAbstractTableModel):
    """Frozen rows and the set of ticked keys. Sorts by itself: Python sorts 5,000 rows in milliseconds, where a
    sorting proxy would ask for data more than a hundred thousand times."""

    filled_changed = Signal()
    """Another set of columns says anything now."""

    def __init__(self, columns: Sequence[Column], *, tickable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._filled = [0] * len(self.columns)
        self._tickable = tickable
        self._ticks_on = True
        self._rows: list[PackageRow] = []
        self._haystacks: list[str] = []
        self._places: dict[str, int] = {}
        self._ticked: set[str] = set()
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    # What pages ask and tell

    @property
    def rows(self) -> tuple[PackageRow, ...]:
        return tuple(self._rows)

    @property
    def ticked(self) -> frozenset[str]:
        return frozenset(self._ticked)

    @property
    def filled(self) -> tuple[bool, ...]:
        """For each column, whether it says anything in any row."""
        return tuple(count > 0 for count in self._filled)

    def row_of(self, key: str) -> int | None:
        return self._places.get(key)

    def set_rows(self, rows: Sequence[PackageRow]) -> None:
        """The same packages are updated and take their new order, unless the administrator has chosen one;
        with others the table begins anew."""
        if {row.key for row in rows} == self._places.keys() and len(rows) == len(self._rows):
            for row in rows:
                self.update_row(row)
            if self._sorting is None and [row.key for row in rows] != [row.key for row in self._rows]:
                self._reorder(list(rows))
            return
        self.beginResetModel()
        self._rows = list(rows)
        if self._sorting is not None:
            self._rows.sort(key=self._sort_key(self._sorting[0]), reverse=_descending(self._sorting[1]))
        self._index_rows()
        self._ticked &= self._places.keys()
        self._filled = [0] * len(self.columns)
        for row in self._rows:
            self._count_filled(row, 1)
        self.endResetModel()
        self.filled_changed.emit()

    def update_row(self, row: PackageRow) -> None:
        """Show a row's new state. Raises KeyError for a package that is not in the table."""
        place = self._places[row.key]
        before = self._rows[place]
        if before == row:
            return
        self._rows[place] = row
        self._haystacks[place] = _haystack(row)
        filled = self.filled
        self._count_filled(before, -1)
        self._count_filled(row, 1)
        changed = _changed_columns(before, row)
        self.dataChanged.emit(self.index(place, changed[0]), self.index(place, changed[-1]))
        if filled != self.filled:
            self.filled_changed.emit()

    def set_status(self, key: str, status: Status) -> None:
        """Replace the status cells of a row."""
        row = self._rows[self._places[key]]
        cells = tuple(status if isinstance(cell, Status) else cell for cell in row.cells)
        self.update_row(replace(row, cells=cells))

    def set_ticked(self, keys: Iterable[str]) -> None:
        ticked = set(keys) & self._places.keys()
        if ticked != self._ticked:
            self._ticked = ticked
            self._ticks_changed()

    def set_ticks_on(self, on: bool) -> None:
        """Whether ticks may be changed now."""
        self._ticks_on = on
        self._ticks_changed()

    def tick(self, keys: Iterable[str], ticked: bool) -> None:
        """As the administrator does: locked rows stay as they are."""
        free = {key for key in keys if not self._rows[self._places[key]].locked} if self._ticks_on else set()
        self.set_ticked(self._ticked | free if ticked else self._ticked - free)

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._tickable and index.column() == TICK_COLUMN and self._may_tick(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or section >= len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section].kind)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == FILTER_ROLE:
            return self._haystacks[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(self._rows[row].cells[column], column)
        if role == Qt.ItemDataRole.CheckStateRole and self._tickable and column == TICK_COLUMN:
            checked = self._rows[row].key in self._ticked
            return (Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked).value
        if role == STATUS_ROLE:
            cell = self._rows[row].cells[column]
            return cell if isinstance(cell, Status) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[column].kind)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._full_text(row, column, with_lock=role == Qt.ItemDataRole.ToolTipRole)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._may_tick(index.row()):
            return False
        self.tick([self._rows[index.row()].key], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self._sorting = (column, order)
        self._reorder(sorted(self._rows, key=self._sort_key(column), reverse=_descending(order)))

    # Inside

    def _reorder(self, rows: list[PackageRow]) -> None:
        """The same rows in another order; selection and current row go with them."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self._rows[index.row()].key for index in old]
        self._rows = rows
        self._index_rows()
        new = [self.index(self._places[key], index.column()) for key, index in zip(keys, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _count_filled(self, row: PackageRow, by: int) -> None:
        for place, cell in enumerate(row.cells):
            if cell is not None and cell != "":
                self._filled[place] += by

    def _index_rows(self) -> None:
        self._places = {row.key: place for place, row in enumerate(self._rows)}
        self._haystacks = [_haystack(row) for row in self._rows]

    def _may_tick(self, row: int) -> bool:
        return self._ticks_on and not self._rows[row].locked

    def _ticks_changed(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, TICK_COLUMN)
            self.dataChanged.emit(self.index(0, TICK_COLUMN), last, [int(Qt.ItemDataRole.CheckStateRole)])

    def _shown(self, cell: Cell, column: int) -> str:
        if cell is None:
            return "–"
        if isinstance(cell, Status):
            return cell.shown
        if isinstance(cell, int):
            return words.size(cell) if self.columns[column].kind is ColumnKind.SIZE else words.number(cell)
        return cell

    def _full_text(self, row: int, column: int, *, with_lock: bool) -> str:
        package = self._rows[row]
        shown = self._shown(package.cells[column], column)
        if with_lock and column == TICK_COLUMN and package.locked:
            return f"{shown}\n{tr(package.locked)}"
        return shown

    def _sort_key(self, column: int) -> Any:
        def key(row: PackageRow) -> tuple[int, int | str, str]:
            cell = row.cells[column]
            if isinstance(cell, Status):
                return (0, _URGENCY.index(cell.state), row.key.casefold())
            if isinstance(cell, int):
                return (0, cell, row.key.casefold())
            return (1, (cell or "").casefold(), row.key.casefold())

        return key


class PackageFilter(QSortFilterProxyModel):
    """Hides rows that lack the filter's text; leaves sorting to the model."""

    def __init__(self, model: PackageModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.packages = model
        self.setSourceModel(model)
        self.setFilterRole(FILTER_ROLE)
        self.setFilterKeyColumn(0)

    def show_only(self, typed: str) -> None:
        self.setFilterFixedString(typed.casefold().strip())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sourceModel().sort(column, order)


def selection_words(ticked: int, total: int) -> str:
    return tr(
        text(
            QT_TRANSLATE_NOOP("wizard", "{ticked} of {total} selected"),
            ticked=words.number(ticked),
            total=words.number(total),
        )
    )


def _changed_columns(before: PackageRow, row: PackageRow) -> list[int]:
    """At least one. Only what differs is painted anew: mostly the state, many times a second."""
    cells = zip(before.cells, row.cells, strict=True)
    changed = [column for column, (old, new) in enumerate(cells) if old != new]
    return changed if before.locked == row.locked and changed else [TICK_COLUMN, *changed]


def _haystack(row: PackageRow) -> str:
    shown = (cell.shown if isinstance(cell, Status) else str(cell) for cell in row.cells if cell is not None)
    return " ".join((*shown, row.search)).casefold()


def _alignment(kind: ColumnKind) -> int:
    side = Qt.AlignmentFlag.AlignLeading
    if kind in (ColumnKind.NUMBER, ColumnKind.SIZE):
        side = Qt.AlignmentFlag.AlignTrailing
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _descending(order: Qt.SortOrder) -> bool:
    return order == Qt.SortOrder.DescendingOrder
