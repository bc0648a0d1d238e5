"""The packages on their way back: how each one came in, and whether it is what it was."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Common
from wizard.migration.events import ItemState
from wizard.migration.step import Step, StepState
from wizard.steps.answers import TagMode
from wizard.steps.facts import Compared, ImportedAs, ImportedPackage
from wizard.steps.import_packages.controller import ImportPackagesController, ImportPackagesView, ImportRow
from wizard.ui import metrics, words
from wizard.ui.states import State, Status
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.icon_label import StatusLabel
from wizard.ui.widgets.package_pane import PackageDetails
from wizard.ui.widgets.package_rows import Column, ColumnKind, PackageRow
from wizard.ui.widgets.package_table import PackageTable
from wizard.ui.words import Words, tr

_STATES = {
    ItemState.TODO: Status(State.TO_DO),
    ItemState.IMPORTING: Status(State.BUSY, QT_TRANSLATE_NOOP("wizard", "importing")),
    ItemState.COMPARING: Status(State.BUSY, QT_TRANSLATE_NOOP("wizard", "to be compared")),
    ItemState.IDENTICAL: Status(State.DONE, QT_TRANSLATE_NOOP("wizard", "identical")),
    ItemState.DIFFERENT: Status(State.ERROR, QT_TRANSLATE_NOOP("wizard", "differs")),
    ItemState.ATTENTION: Status(State.ATTENTION),
    ItemState.FAILED: Status(State.ERROR, QT_TRANSLATE_NOOP("wizard", "not imported")),
}
_NAMED = 5  # of a kind, in the pane beside the table; the cell's tool tip has all
_FORMS = {
    ImportedAs.UNSIGNED: QT_TRANSLATE_NOOP("wizard", "unsigned"),
    ImportedAs.SIGNED_NEW: QT_TRANSLATE_NOOP("wizard", "signed with the new certificate"),
    ImportedAs.ORIGINAL: QT_TRANSLATE_NOOP("wizard", "original"),
    ImportedAs.NOT_IMPORTED: "",
}
_TAGS = (
    (TagMode.PRESERVE, QT_TRANSLATE_NOOP("wizard", "Import, keep values that exist")),
    (TagMode.OVERWRITE, QT_TRANSLATE_NOOP("wizard", "Import, overwrite values that exist")),
    (TagMode.LEAVE, QT_TRANSLATE_NOOP("wizard", "Do not import")),
)


class ImportPackagesPage(StepPage[ImportPackagesController]):
    unit = QT_TRANSLATE_NOOP("wizard", "packages")

    def __init__(self, step: Step, controller: ImportPackagesController) -> None:
        super().__init__(step, controller)
        self.result = StatusLabel(Status(State.DONE))
        self.table = PackageTable(
            QT_TRANSLATE_NOOP("wizard", "Packages of this run"),
            (
                Column(QT_TRANSLATE_NOOP("wizard", "Package"), width=240),
                Column(QT_TRANSLATE_NOOP("wizard", "On server"), width=84),
                Column(QT_TRANSLATE_NOOP("wizard", "Look at"), width=128, spare=True),
                Column(QT_TRANSLATE_NOOP("wizard", "Imported as"), width=90, spare=True),
                Column(QT_TRANSLATE_NOOP("wizard", "Elements"), ColumnKind.NUMBER, 74, spare=True),
                Column(QT_TRANSLATE_NOOP("wizard", "State"), ColumnKind.STATUS, 146),
            ),
            tickable=False,
            details_of=self._details,
            filter_words=QT_TRANSLATE_NOOP("wizard", "Filter by name"),
        )
        self.options = Folded(QT_TRANSLATE_NOOP("wizard", "How packages are imported"), self._options())
        self.findings.at_once = 1  # the table says the same of every package
        self.add(self.result)
        self.add_common()
        self.add(self.table, 1)
        self.add(self.options)
        self._shown: tuple[ImportRow, ...] = ()
        self._settled = True

    def _options(self) -> QWidget:
        boxes = (
            ("overwrite", QT_TRANSLATE_NOOP("wizard", "&Overwrite elements that exist")),
            ("configuration_values", QT_TRANSLATE_NOOP("wizard", "&Configuration values")),
            ("secure_strings", QT_TRANSLATE_NOOP("wizard", "&Secure strings")),
            (
                "allow_signed_copy",
                QT_TRANSLATE_NOOP(
                    "wizard", "Where the unsigned copy is refused: sign it with the &new certificate"
                ),
            ),
            ("allow_original", QT_TRANSLATE_NOOP("wizard", "Where that is refused too: the o&riginal")),
        )
        self.boxes = {name: QCheckBox(tr(words)) for name, words in boxes}
        self.tags = QComboBox()
        for mode, label in _TAGS:
            self.tags.addItem(tr(label), mode)
        self.tags.activated.connect(lambda place: self.controller.set(tags=_TAGS[place][0]))
        options = QWidget()
        grid = QGridLayout(options)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(metrics.GAP)
        for number, (name, box) in enumerate(self.boxes.items()):
            box.toggled.connect(lambda ticked, name=name: self.controller.set(**{name: ticked}))
            grid.addWidget(box, number, 0)
        grid.addWidget(FormField(QT_TRANSLATE_NOOP("wizard", "&Tags"), self.tags), len(boxes), 0)
        return options

    def _details(self, name: str) -> PackageDetails:
        row = self.controller.row(name)
        return PackageDetails(_facts(row), count=row.package.elements) if row else PackageDetails()

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        self.options.setEnabled(common.activity in (Activity.IDLE, Activity.CHECKING))
        self.options.setVisible(common.state is not StepState.DONE)

    def show_view(self) -> None:
        view = self.controller.view
        for name, box in self.boxes.items():
            box.setChecked(bool(getattr(view.answers, name)))
        self.tags.setCurrentIndex([mode for mode, _ in _TAGS].index(view.answers.tags))
        self._show_rows(view)
        self._show_result(view)

    def _show_rows(self, view: ImportPackagesView) -> None:
        """While packages are imported no row moves; then what needs attention comes first."""
        before = {row.package.name: row for row in self._shown}
        idle = self.controller.common.activity is Activity.IDLE
        settled = idle and (self._shown != view.rows or not self._settled)
        if settled or before.keys() != {row.package.name for row in view.rows}:
            self.table.show_rows(tuple(_row(row) for row in view.rows))
        else:
            for row in view.rows:
                if before[row.package.name] != row:
                    self.table.update_row(_row(row))
        self._shown, self._settled = view.rows, idle

    def _show_result(self, view: ImportPackagesView) -> None:
        """What is back, also after an import that was stopped or in which some packages failed."""
        common = self.controller.common
        broken_off = common.state in (StepState.FAILED, StepState.STOPPED)
        ended = common.activity is Activity.IDLE and (broken_off or view.done is not None)
        self.result.setVisible(ended and bool(view.rows))
        if not ended:
            return
        sentence: Text = text(
            QT_TRANSLATE_NOOP(
                "wizard",
                "{same} of {all} packages are on the server, identical to what was saved, and signed anew.",
            ),
            same=words.number(view.identical),
            all=words.number(len(view.rows)),
        )
        self.result.show_status(
            Status(State.DONE if view.identical == len(view.rows) else State.ATTENTION, sentence)
        )


def _to_look_at(imported: ImportedPackage) -> tuple[str, ...]:
    left = (*imported.values_left_out, *imported.enter_again, *imported.look_at)
    return (*imported.differences, *imported.failed_elements, *imported.newer_on_server, *left)


def _row(row: ImportRow) -> PackageRow:
    cells: tuple[str | int | Status | None, ...] = (
        row.package.name,
        tr(_on_server(row)),
        ", ".join(_to_look_at(row.imported)) if row.imported else "",
        tr(_FORMS[_imported_as(row)]),
        row.package.elements,
        _STATES.get(row.state, Status(State.TO_DO)),
    )
    return PackageRow(row.package.name, cells, search=row.package.name)


def _imported_as(row: ImportRow) -> ImportedAs:
    if row.offered is not None:
        return row.offered.imported_as
    return row.imported.imported_as if row.imported is not None else ImportedAs.NOT_IMPORTED


def _on_server(row: ImportRow) -> str:
    """As far as the import told: nothing before it was offered."""
    told = row.offered or row.imported
    if told is not None and told.newer_on_server:
        return QT_TRANSLATE_NOOP("wizard", "newer")
    if row.imported is not None and row.imported.compared is not Compared.FAILED:
        return QT_TRANSLATE_NOOP("wizard", "yes")
    if told is None:
        return ""
    taken = _imported_as(row) is not ImportedAs.NOT_IMPORTED
    return QT_TRANSLATE_NOOP("wizard", "yes") if taken else QT_TRANSLATE_NOOP("wizard", "no")


def _facts(row: ImportRow) -> tuple[Words, ...]:
    """A line for each thing that is known of a package; what its columns say stands here too."""
    facts: list[Words] = []
    if _imported_as(row) is not ImportedAs.NOT_IMPORTED:
        form = tr(_FORMS[_imported_as(row)])
        facts.append(text(QT_TRANSLATE_NOOP("wizard", "Imported as: {form}"), form=form))
    seen = row.imported
    lists = (
        (QT_TRANSLATE_NOOP("wizard", "Differs: {names}"), seen.differences if seen else ()),
        (QT_TRANSLATE_NOOP("wizard", "Not taken: {names}"), seen.failed_elements if seen else ()),
        (QT_TRANSLATE_NOOP("wizard", "Newer on the server: {names}"), _newer(row)),
        (QT_TRANSLATE_NOOP("wizard", "Left out by choice: {names}"), seen.values_left_out if seen else ()),
        (QT_TRANSLATE_NOOP("wizard", "Enter again: {names}"), seen.enter_again if seen else ()),
        (QT_TRANSLATE_NOOP("wizard", "Look at: {names}"), seen.look_at if seen else ()),
    )
    facts += [text(words_, names=_some(names)) for words_, names in lists if names]
    return tuple(facts)


def _some(names: tuple[str, ...]) -> str:
    return "; ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")


def _newer(row: ImportRow) -> tuple[str, ...]:
    told = row.offered or row.imported
    return told.newer_on_server if told is not None else ()
