"""Table of packages: filter, ticks, states, and what is known of the current package beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.states import Status
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.filter_field import FilterField
from wizard.ui.widgets.labels import InkLabel
from wizard.ui.widgets.package_pane import PackageDetails, PackagePane
from wizard.ui.widgets.package_rows import Column, PackageFilter, PackageModel, PackageRow, selection_words
from wizard.ui.widgets.rounded_edge import RoundedEdge
from wizard.ui.widgets.table_cells import CellDelegate
from wizard.ui.words import Words, tr

_WIDE = 900  # pixels from which the elements stand beside the table unasked
_NAME_WIDTH = 230
_SHARES = (3, 1)  # of the table and of the details beside it


class PackageTable(QWidget):
    """``details_of`` gives what is known of a package by its key; without it there is no pane beside the table."""

    ticks_changed = Signal(object)
    """The frozenset of ticked keys after each change by the administrator."""
    current_changed = Signal(str)
    """The key of the package the administrator stands on."""

    def __init__(
        self,
        name: Words,
        columns: Sequence[Column],
        *,
        tickable: bool = True,
        details_of: Callable[[str], PackageDetails] | None = None,
        filter_words: Words = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tickable = tickable
        self._details_of = details_of
        self.model = PackageModel(columns, tickable=tickable, parent=self)
        self.filtered = PackageFilter(self.model, self)
        self.filter = FilterField(filter_words or QT_TRANSLATE_NOOP("wizard", "Filter"))
        self.count = InkLabel(ink="secondary", points=metrics.SECONDARY_POINTS, wrap=False)
        self.all_button = push_button(QT_TRANSLATE_NOOP("wizard", "Select all"))
        self.none_button = push_button(QT_TRANSLATE_NOOP("wizard", "Select none"))
        self.view = PackageView(self.filtered, columns, tr(name))
        self.details = PackagePane()
        self.details_button = push_button(QT_TRANSLATE_NOOP("wizard", "Details"))
        self.details_button.setCheckable(True)
        self._details_chosen = False
        self._build()
        self.filter.filter_changed.connect(self._filter)
        self.all_button.clicked.connect(lambda: self._tick(self.visible_keys(), True))
        self.none_button.clicked.connect(lambda: self._tick(self.visible_keys(), False))
        self.view.toggle_wanted.connect(self._toggle)
        self.view.selectionModel().currentRowChanged.connect(self._current)
        self.model.dataChanged.connect(self._ticks_may_have_changed)
        self._ticked = self.model.ticked
        self._count()

    def show_rows(self, rows: Sequence[PackageRow]) -> None:
        """Show these packages; position, sorting and filter stay."""
        key = self.current_key()
        self.model.set_rows(rows)
        self._ticked = self.model.ticked
        if key is not None and self.current_key() != key:
            self.stand_on(key)
        self.refresh_details()
        self._count()

    def update_row(self, row: PackageRow) -> None:
        self.model.update_row(row)
        if row.key == self.current_key():
            self.refresh_details()

    def set_status(self, key: str, status: Status) -> None:
        """Show the state of one package: cheap enough for every event of a run."""
        self.model.set_status(key, status)

    def set_ticked(self, keys: Iterable[str]) -> None:
        """Show the ticks as the answers have them; emits nothing."""
        self._ticked = frozenset(keys) & {row.key for row in self.model.rows}
        self.model.set_ticked(self._ticked)
        self._count()

    def set_ticks_on(self, on: bool) -> None:
        """Lock the ticks while packages are being worked on."""
        self.model.set_ticks_on(on)
        self.all_button.setEnabled(on)
        self.none_button.setEnabled(on)

    def visible_keys(self) -> tuple[str, ...]:
        """The packages the filter leaves, in the order shown."""
        rows = self.model.rows
        found = (self.filtered.index(row, 0) for row in range(self.filtered.rowCount()))
        return tuple(rows[self.filtered.mapToSource(index).row()].key for index in found)

    def current_key(self) -> str | None:
        index = self.filtered.mapToSource(self.view.currentIndex())
        return self.model.rows[index.row()].key if index.isValid() else None

    def stand_on(self, key: str) -> None:
        """Make a package the current one and scroll to it; nothing when it is not shown."""
        row = self.model.row_of(key)
        if row is None:
            return
        index = self.filtered.mapFromSource(self.model.index(row, 0))
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def refresh_details(self) -> None:
        """Ask again for what is known of the current package."""
        key = self.current_key()
        if self._details_of is not None and key is not None and not self.details.isHidden():
            self.details.show_details(key, self._details_of(key))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP)
        head.addWidget(self.filter, 1)
        head.addWidget(self.count)
        for button in (self.all_button, self.none_button):
            button.setVisible(self._tickable)
            head.addWidget(button)
        self.count.setVisible(self._tickable)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(metrics.GAP)
        panes.addWidget(self.view)
        panes.addWidget(self.details)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 1)
        self._panes = panes
        self.details.hide()
        self.details_button.setVisible(self._details_of is not None)
        self.details_button.toggled.connect(self._show_details)
        self.details_button.clicked.connect(self._choose_details)
        head.addWidget(self.details_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * metrics.STEP)
        column.addLayout(head)
        column.addWidget(panes, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._details_of is not None and not self._details_chosen:
            self.details_button.setChecked(self.width() >= _WIDE)

    def _choose_details(self, wanted: bool) -> None:
        """Who asks for details without standing on a package gets those of the first."""
        self._details_chosen = True
        if wanted and self.current_key() is None and self.filtered.rowCount():
            self.view.selectRow(0)

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self._panes.setSizes([_SHARES[0] * self.width(), _SHARES[1] * self.width()])
        self.refresh_details()

    def _filter(self, typed: str) -> None:
        self.filtered.show_only(typed)

    def _toggle(self, rows: object) -> None:
        keys = [self.model.rows[self.filtered.mapToSource(index).row()].key for index in rows]  # type: ignore[attr-defined]
        self._tick(keys, not all(key in self.model.ticked for key in keys))

    def _tick(self, keys: Iterable[str], ticked: bool) -> None:
        if self._tickable:
            self.model.tick(keys, ticked)

    def _ticks_may_have_changed(self) -> None:
        ticked = self.model.ticked
        if ticked != self._ticked:
            self._ticked = ticked
            self._count()
            self.ticks_changed.emit(ticked)

    def _count(self) -> None:
        self.count.setText(selection_words(len(self._ticked), len(self.model.rows)))

    def _current(self, current: QModelIndex) -> None:
        key = self.current_key() if current.isValid() else None
        if key is not None:
            self.refresh_details()
            self.current_changed.emit(key)


class PackageView(QTableView):
    """Rows are selected whole; Space ticks them; Tab leaves the table."""

    toggle_wanted = Signal(object)
    """The list of selected rows (indexes of the view's model) whose ticks shall change."""

    def __init__(self, model: PackageFilter, columns: Sequence[Column], name: str) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self._edge = RoundedEdge(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setMinimumHeight(metrics.ROW_HEIGHT * 4)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(metrics.ROW_HEIGHT, 2 * self.fontMetrics().height()))
        self._lay_out_header()
        self._model = model
        model.packages.filled_changed.connect(self._hide_spare_columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_wanted.emit(self.selectionModel().selectedRows())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_spare_columns()

    def _hide_spare_columns(self) -> None:
        """Names stay legible: columns that say nothing go, then those that can be spared give way, the last first."""
        filled = self._model.packages.filled
        said = [place for place in range(1, len(self._columns)) if filled[place] or not self._rows_there()]
        room = self.viewport().width() - _NAME_WIDTH - sum(self._widths[place] for place in said)
        for place in reversed(range(1, len(self._columns))):
            hidden = place not in said or (self._columns[place].spare and room < 0)
            room += self._widths[place] if hidden and place in said else 0
            self.setColumnHidden(place, hidden)

    def _rows_there(self) -> bool:
        return self._model.packages.rowCount() > 0

    def _lay_out_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(12 * metrics.STEP)
        header.setFont(metrics.scaled(header.font(), metrics.SECONDARY_POINTS))
        self._widths = [
            max(column.width, header.fontMetrics().horizontalAdvance(tr(column.title)) + metrics.SPACE)
            for column in self._columns
        ]
        for place, width in enumerate(self._widths):
            self.setColumnWidth(place, width)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
