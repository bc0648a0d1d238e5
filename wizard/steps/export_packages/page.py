"""The packages in a table, what is exported with them, and where each one stands."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.controller import Activity, Common
from wizard.migration.events import ItemState
from wizard.migration.step import Step
from wizard.steps.export_packages.controller import ExportPackagesController, ExportPackagesView
from wizard.steps.export_packages.controller import PackageRow as Row
from wizard.steps.facts import ExportedPackages
from wizard.ui import metrics, words
from wizard.ui.icons import Icon
from wizard.ui.states import State, Status
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.element_list import ElementRow
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.icon_label import IconLabel, StatusLabel
from wizard.ui.widgets.labels import secondary_label
from wizard.ui.widgets.package_rows import Column, ColumnKind, PackageRow
from wizard.ui.widgets.package_table import PackageTable
from wizard.ui.words import tr

STATES = {
    ItemState.TODO: Status(State.TO_DO),
    ItemState.FETCHING: Status(State.BUSY, QT_TRANSLATE_NOOP("wizard", "fetching")),
    ItemState.VERIFYING: Status(State.BUSY, QT_TRANSLATE_NOOP("wizard", "verifying")),
    ItemState.UNSIGNING: Status(State.BUSY, QT_TRANSLATE_NOOP("wizard", "removing signature")),
    ItemState.PROVEN: Status(State.DONE, QT_TRANSLATE_NOOP("wizard", "proven")),
    ItemState.ATTENTION: Status(State.ATTENTION, QT_TRANSLATE_NOOP("wizard", "other signer")),
    ItemState.FAILED: Status(State.ERROR, QT_TRANSLATE_NOOP("wizard", "not saved")),
}
_RIGHTS = {
    "v": QT_TRANSLATE_NOOP("wizard", "View"),
    "f": QT_TRANSLATE_NOOP("wizard", "Add"),
    "e": QT_TRANSLATE_NOOP("wizard", "Edit"),
}


class ExportPackagesPage(StepPage[ExportPackagesController]):
    unit = QT_TRANSLATE_NOOP("wizard", "packages")

    def __init__(self, step: Step, controller: ExportPackagesController) -> None:
        super().__init__(step, controller)
        self.result = StatusLabel(Status(State.DONE))
        self.table = PackageTable(
            QT_TRANSLATE_NOOP("wizard", "Packages of the server"),
            (
                Column(QT_TRANSLATE_NOOP("wizard", "Package"), width=230),
                Column(QT_TRANSLATE_NOOP("wizard", "Elements"), ColumnKind.NUMBER, 74),
                Column(QT_TRANSLATE_NOOP("wizard", "Signed by"), width=120, spare=True),
                Column(QT_TRANSLATE_NOOP("wizard", "Rights"), width=128, spare=True),
                Column(QT_TRANSLATE_NOOP("wizard", "Version"), width=72, spare=True),
                Column(QT_TRANSLATE_NOOP("wizard", "Size"), ColumnKind.SIZE, 74),
                Column(QT_TRANSLATE_NOOP("wizard", "State"), ColumnKind.STATUS, 150),
            ),
            elements_of=self._elements,
            filter_words=QT_TRANSLATE_NOOP("wizard", "Filter by name or signer"),
        )
        self.table.ticks_changed.connect(self._ticked)
        self.options = self._options()
        self.add(self.result)
        self.add_common()
        self.add(self.table, 1)
        self.add(self.options)
        self._shown: tuple[Row, ...] = ()

    def _options(self) -> QWidget:
        self.history = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "&Version history")))
        self.values = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "&Configuration values")))
        self.tags = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "Global &tags")))
        self.secure = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "&Secure strings")))
        self.secure.setToolTip(
            tr(
                QT_TRANSLATE_NOOP(
                    "wizard",
                    "Passwords in configuration elements. In the saved files anybody who opens them may read them.",
                )
            )
        )
        boxes = (self.history, self.values, self.tags, self.secure)
        for box, setting in (
            (self.history, "version_history"),
            (self.values, "configuration_values"),
            (self.tags, "global_tags"),
            (self.secure, "secure_strings"),
        ):
            box.toggled.connect(lambda ticked, setting=setting: self.controller.set(**{setting: ticked}))
        locked = QHBoxLayout()
        locked.addWidget(IconLabel(Icon.LOCK))
        locked.addWidget(
            secondary_label(
                QT_TRANSLATE_NOOP(
                    "wizard",
                    "View content, Add to package and Edit contents stay allowed: what is forbidden now "
                    "could never be allowed again.",
                )
            ),
            1,
        )
        options = QWidget()
        column = QVBoxLayout(options)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP)
        column.addWidget(FlowRow(boxes))
        column.addLayout(locked)
        return options

    # What the administrator does

    def _ticked(self, ticked: frozenset[str]) -> None:
        self.controller.choose_only(ticked)

    def _elements(self, name: str) -> tuple[ElementRow, ...]:
        return tuple(
            ElementRow(each.name, each.type, each.note) for each in self.controller.elements_of(name)
        )

    # Showing

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        idle = common.activity in (Activity.IDLE, Activity.CHECKING)
        self.options.setEnabled(idle)
        self.table.set_ticks_on(idle)

    def show_view(self) -> None:
        view = self.controller.view
        for box, ticked in (
            (self.history, view.answers.version_history),
            (self.values, view.answers.configuration_values),
            (self.tags, view.answers.global_tags),
            (self.secure, view.answers.secure_strings),
        ):
            box.setChecked(ticked)
        self._show_rows(view)
        self._show_result(view.done if self.controller.common.activity is Activity.IDLE else None)

    def _show_rows(self, view: ExportPackagesView) -> None:
        """While packages are exported only the rows that changed are touched, and none moves; then what needs
        attention comes first."""
        before = {row.name: row for row in self._shown}
        settled = self.controller.common.activity is Activity.IDLE and self._shown != view.rows
        if settled or before.keys() != {row.name for row in view.rows}:
            self.table.show_rows(tuple(_row(row) for row in view.rows))
        else:
            for row in view.rows:
                if before[row.name] != row:
                    self.table.update_row(_row(row))
        self._shown = view.rows
        self.table.set_ticked(frozenset(row.name for row in view.rows if row.chosen))

    def _show_result(self, done: ExportedPackages | None) -> None:
        self.result.setVisible(done is not None)
        if done is None:
            return
        sentence = text(
            QT_TRANSLATE_NOOP(
                "wizard",
                "{saved} of {found} packages saved, unsigned, readable without a key. {elements} elements, {size}.",
            ),
            saved=words.number(len(done.packages)),
            found=words.number(done.found),
            elements=words.number(sum(package.elements for package in done.packages)),
            size=words.size(sum(package.size for package in done.packages)),
        )
        whole = len(done.packages) == done.found
        self.result.show_status(Status(State.DONE if whole else State.ATTENTION, sentence))


def _row(row: Row) -> PackageRow:
    saved = row.exported
    status = STATES.get(row.state, Status(State.TO_DO))
    cells: tuple[str | int | Status | None, ...] = (
        row.name,
        saved.elements if saved else None,
        saved.signer if saved else "",
        rights_words(saved.rights) if saved else "",
        ".".join(saved.version.split(".")[:3]) if saved else "",
        saved.size if saved else None,
        status,
    )
    return PackageRow(row.name, cells, search=f"{row.name} {saved.signer if saved else ''}")


def rights_words(letters: str) -> str:
    """View · Add · Edit, in the manuals' order."""
    return " · ".join(tr(_RIGHTS[letter]) for letter in "vfe" if letter in letters)
