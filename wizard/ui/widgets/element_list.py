"""The elements of one package, beside the table of packages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.ui import metrics
from wizard.ui.widgets.labels import InkLabel, heading_label
from wizard.ui.widgets.rounded_edge import RoundedEdge
from wizard.ui.widgets.table_cells import CellDelegate
from wizard.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
_TITLES = (QT_TRANSLATE_NOOP("wizard", "Element"), QT_TRANSLATE_NOOP("wizard", "Type"))


@dataclass(frozen=True)
class ElementRow:
    name: str
    type: str
    note: str = ""
    """Shown as tool tip: category, version, what differs."""


class ElementList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = heading_label("")
        self.title.setWordWrap(True)
        self.count = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS)
        self.model = _ElementModel(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Elements of the package")))
        self.view.setItemDelegate(CellDelegate(self.view))
        self._edge = RoundedEdge(self.view)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(8 * metrics.STEP)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setFont(metrics.scaled(header.font(), metrics.SECONDARY_POINTS))
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.GAP, 0, 0, 0)
        column.setSpacing(metrics.STEP)
        column.addWidget(self.title)
        column.addWidget(self.count)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(45 * metrics.STEP)
        self._say_nothing_chosen()

    def show_elements(self, package: str, elements: Sequence[ElementRow]) -> None:
        self.title.setText(package)
        self.count.setText(tr(text(QT_TRANSLATE_NOOP("wizard", "%n element(s)"), len(elements))))
        self.model.set_rows(elements)

    def _say_nothing_chosen(self) -> None:
        self.title.setText(tr(QT_TRANSLATE_NOOP("wizard", "Elements")))
        self.count.setText(tr(QT_TRANSLATE_NOOP("wizard", "Choose a package to see what is in it.")))


class _ElementModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[ElementRow, ...] = ()

    def set_rows(self, rows: Sequence[ElementRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if index.column() == 0 else row.type
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{row.note}" if row.note else row.name
        return None
