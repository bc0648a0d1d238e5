"""The packages in a table, what is exported with them, and where each one stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.controller import Activity, Common
from wizard.migration.events import ItemState
from wizard.migration.step import Step, StepState
from wizard.steps.export_packages.controller import ExportPackagesController, ExportPackagesView
from wizard.steps.export_packages.controller import PackageRow as Row
from wizard.steps.facts import ElementCount, ExportedPackage
from wizard.ui import metrics, words
from wizard.ui.icons import Icon
from wizard.ui.states import State, Status
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.icon_label import IconLabel, StatusLabel
from wizard.ui.widgets.labels import secondary_label
from wizard.ui.widgets.package_pane import ElementRow, PackageDetails
from wizard.ui.widgets.package_rows import Column, ColumnKind, PackageRow
from wizard.ui.widgets.package_table import PackageTable
from wizard.ui.words import Words, tr

STATES = {
    ItemState.TODO: Status(State.TO_DO),
    ItemState.FETCHING: Status(State.BUSY, QT_TRANSLATE_NOOP("wizard", "fetching")),
    ItemState.VERIFYING: Status(State.BUSY, QT_TRANSLATE_NOOP("wizard", "verifying")),
    ItemState.UNSIGNING: Status(State.BUSY, QT_TRANSLATE_NOOP("wizard", "removing signature")),
    ItemState.PROVEN: Status(State.DONE, QT_TRANSLATE_NOOP("wizard", "proven")),
    ItemState.ATTENTION: Status(State.ATTENTION, QT_TRANSLATE_NOOP("wizard", "other signer")),
    ItemState.FAILED: Status(State.ERROR, QT_TRANSLATE_NOOP("wizard", "not saved")),
}
_KINDS = {
    "Workflow": QT_TRANSLATE_NOOP("wizard", "%n workflow(s)"),
    "ScriptModule": QT_TRANSLATE_NOOP("wizard", "%n action(s)"),
    "ConfigurationElement": QT_TRANSLATE_NOOP("wizard", "%n configuration element(s)"),
    "ResourceElement": QT_TRANSLATE_NOOP("wizard", "%n resource element(s)"),
    "PolicyTemplate": QT_TRANSLATE_NOOP("wizard", "%n policy template(s)"),
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
                Column(QT_TRANSLATE_NOOP("wizard", "Description"), width=150, spare=True),
                Column(QT_TRANSLATE_NOOP("wizard", "Size"), ColumnKind.SIZE, 74),
                Column(QT_TRANSLATE_NOOP("wizard", "State"), ColumnKind.STATUS, 150),
            ),
            details_of=self._details,
            filter_words=QT_TRANSLATE_NOOP("wizard", "Filter by name or signer"),
        )
        self.table.ticks_changed.connect(self._ticked)
        self.options = Folded(
            QT_TRANSLATE_NOOP("wizard", "How packages are exported"), self._options(), unfolded=True
        )
        self.findings.at_once = 1  # the table says the same of every package
        self._broken_off = False
        self.add(self.result)
        self.add_common()
        self.add(self.table, 1)
        self.add(self.options)
        self._shown: tuple[Row, ...] = ()
        self._settled = True

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
                    "View content, Add to package and Edit contents stay allowed: nothing could allow them later.",
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

    def _details(self, name: str) -> PackageDetails:
        row = self.controller.row(name)
        elements = tuple(
            ElementRow(each.name, each.type, each.note) for each in self.controller.elements_of(name)
        )
        return PackageDetails(_facts(row), elements, _count(row)) if row is not None else PackageDetails()

    # Showing

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        idle = common.activity in (Activity.IDLE, Activity.CHECKING)
        self.options.content.setEnabled(idle)
        self.table.set_ticks_on(idle)
        self._fold(common)

    def _fold(self, common: Common) -> None:
        """Once packages are saved, or some could not be, the table needs the room of the options."""
        broken_off = common.state in (StepState.DONE, StepState.FAILED, StepState.STOPPED)
        if broken_off != self._broken_off:
            self._broken_off = broken_off
            self.options.unfold(not broken_off)

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
        self._show_result(view)

    def _show_rows(self, view: ExportPackagesView) -> None:
        """While packages are exported only the rows that changed are touched, and none moves; then what needs
        attention comes first."""
        before = {row.name: row for row in self._shown}
        idle = self.controller.common.activity is Activity.IDLE
        settled = idle and (self._shown != view.rows or not self._settled)
        if settled or before.keys() != {row.name for row in view.rows}:
            self.table.show_rows(tuple(_row(row) for row in view.rows))
        else:
            for row in view.rows:
                if before[row.name] != row:
                    self.table.update_row(_row(row))
        self._shown, self._settled = view.rows, idle
        self.table.set_ticked(frozenset(row.name for row in view.rows if row.chosen))

    def _show_result(self, view: ExportPackagesView) -> None:
        """What is saved, also of an export that was stopped or in which some packages failed."""
        common = self.controller.common
        ended = common.state in (StepState.DONE, StepState.FAILED, StepState.STOPPED)
        saved = [row.exported for row in view.rows if row.chosen and row.exported is not None]
        shown = common.activity is Activity.IDLE and ended and (bool(saved) or view.done is not None)
        self.result.setVisible(shown)
        if shown:
            self.result.show_status(_result(saved, len(view.rows), done=common.state is StepState.DONE))


def _result(saved: Sequence[ExportedPackage], found: int, *, done: bool) -> Status:
    sentence = text(
        QT_TRANSLATE_NOOP(
            "wizard",
            "{saved} of {found} packages saved, unsigned, readable without a key. {elements} elements, {size}.",
        ),
        saved=words.number(len(saved)),
        found=words.number(found),
        elements=words.number(sum(package.elements for package in saved)),
        size=words.size(sum(package.size for package in saved)),
    )
    return Status(State.DONE if done and len(saved) == found else State.ATTENTION, sentence)


def _row(row: Row) -> PackageRow:
    saved = row.exported
    status = STATES.get(row.state, Status(State.TO_DO))
    signer = saved.signer if saved else ""
    cells: tuple[str | int | Status | None, ...] = (
        row.name,
        _count(row),
        signer,
        rights_words(saved.rights) if saved else "",
        ".".join(saved.version.split(".")[:3]) if saved else "",
        row.listed.description if row.listed else "",
        saved.size if saved else None,
        status,
    )
    return PackageRow(row.name, cells, search=f"{row.name} {signer}")


def _count(row: Row) -> int | None:
    """Of the saved file; before, what the server says."""
    if row.exported is not None:
        return row.exported.elements
    listed = row.listed.elements if row.listed is not None else ()
    return sum(each.count for each in listed) if listed else None


def _facts(row: Row) -> tuple[Words, ...]:
    """What is known of one package, a line each; what its columns say stands here too, as they may be hidden."""
    saved, listed = row.exported, row.listed
    facts: list[Words] = [listed.description] if listed is not None and listed.description else []
    if saved is None:
        facts += [_of_kind(each) for each in (listed.elements if listed is not None else ())]
        return tuple(facts)
    facts += [
        text(QT_TRANSLATE_NOOP("wizard", "Signed by {signer}"), signer=saved.signer),
        text(QT_TRANSLATE_NOOP("wizard", "Rights: {rights}"), rights=rights_words(saved.rights)),
        text(QT_TRANSLATE_NOOP("wizard", "Written by version {version}"), version=saved.version),
        text(QT_TRANSLATE_NOOP("wizard", "Size: {size}"), size=words.size(saved.size)),
    ]
    return tuple(facts)


def _of_kind(counted: ElementCount) -> Words:
    known = _KINDS.get(counted.type)
    return text(known, count=counted.count) if known else f"{counted.count} {counted.type}"


def rights_words(letters: str) -> str:
    """View · Add · Edit, in the manuals' order."""
    return " · ".join(tr(_RIGHTS[letter]) for letter in "vfe" if letter in letters)
