"""What is known of one package, beside the table of packages: facts, and the elements in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.ui import metrics
from wizard.ui.widgets.labels import InkLabel, heading_label, loosened
from wizard.ui.widgets.rounded_edge import RoundedEdge
from wizard.ui.widgets.table_cells import CellDelegate
from wizard.ui.words import Words, tr

Index = QModelIndex | QPersistentModelIndex
_TITLES = (QT_TRANSLATE_NOOP("wizard", "Element"), QT_TRANSLATE_NOOP("wizard", "Type"))


@dataclass(frozen=True)
class ElementRow:
    name: str
    type: str
    note: str = ""
    """Shown as tool tip: category, version, what differs."""


@dataclass(frozen=True)
class PackageDetails:
    """What is known of one package."""

    facts: tuple[Words, ...] = ()
    """A line each: description, signer, rights, what to look at."""
    elements: tuple[ElementRow, ...] = ()
    count: int | None = None
    """How many elements are in it, where that is known without having read them; None: not known."""


class PackagePane(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = heading_label("")
        self.title.setWordWrap(True)
        self.count = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS)
        self.facts = InkLabel(points=metrics.SECONDARY_POINTS)
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
        for part in (self.title, self.count, self.facts):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addStretch()
        self.setMinimumWidth(50 * metrics.STEP)
        self._shown: tuple[str, PackageDetails] | None = None
        self._say_nothing_chosen()

    def show_details(self, package: str, details: PackageDetails) -> None:
        if self._shown == (package, details):
            return  # where the list stands is kept
        self._shown = (package, details)
        self.title.setText(loosened(package))
        count = len(details.elements) if details.elements else details.count
        self.count.setText(
            "" if count is None else tr(text(QT_TRANSLATE_NOOP("wizard", "%n element(s)"), count))
        )
        self.count.setVisible(count is not None)
        self.facts.setText("\n".join(tr(fact) for fact in details.facts))
        self.facts.setVisible(bool(details.facts))
        self.model.set_rows(details.elements)
        self.view.setVisible(bool(details.elements))

    def _say_nothing_chosen(self) -> None:
        self.title.setText(tr(QT_TRANSLATE_NOOP("wizard", "Details")))
        self.count.setText(tr(QT_TRANSLATE_NOOP("wizard", "Choose a package to see what is in it.")))
        self.facts.hide()
        self.view.hide()


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
