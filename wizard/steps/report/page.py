"""The last page: what changed, what proves it, what remains, and the way back."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.controller import Activity, Common
from wizard.migration.section import AFTER, BEFORE, Change, Expiry, Fingerprint, Line, Shown
from wizard.migration.step import Step, StepState
from wizard.migration.storage import storage_finding
from wizard.steps.report.controller import ReportController, ReportView
from wizard.steps.report.findings import NOT_OPENED
from wizard.ui import metrics, words
from wizard.ui.questions import Ask, ask
from wizard.ui.report_pdf import write_pdf
from wizard.ui.rollback_question import rollback_question
from wizard.ui.states import State, Status
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.before_after import BeforeAfter, Difference
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.icon_label import StatusLabel
from wizard.ui.widgets.labels import heading_label
from wizard.ui.widgets.tick_line import TickLine
from wizard.ui.words import Words, tr

SAVED = QT_TRANSLATE_NOOP("wizard", "Saved as {file}")
HALF_WAY_BACK = QT_TRANSLATE_NOOP(
    "wizard", "Rolling back has begun: the server is half-way back to the old certificate."
)


class ReportPage(StepPage[ReportController]):
    def __init__(self, step: Step, controller: ReportController) -> None:
        super().__init__(step, controller)
        self.ask: Ask = ask
        self.open_path: Callable[[str], bool] = _open
        self.choose_file: Callable[[QWidget, str], str] = _choose_file
        self.result = StatusLabel(Status(State.NOTE))
        self.changes = BeforeAfter(BEFORE, AFTER)
        self.saved = StatusLabel(Status(State.DONE))
        self.saved.hide()
        self.duties_title = heading_label(QT_TRANSLATE_NOOP("wizard", "What remains to be done"))
        self.duties = QWidget()
        column = QVBoxLayout(self.duties)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP)
        self._duty_words: tuple[str, ...] = ()
        self.buttons = self._buttons()
        self.add(self.result)
        self.add_common()
        self.add(self.changes)
        self.add(self.buttons)
        self.add(self.saved)
        self.add(self.duties_title)
        self.add(self.duties)
        self.fill_up()

    def _buttons(self) -> QWidget:
        self.open_report = push_button(QT_TRANSLATE_NOOP("wizard", "&Open report"))
        self.save_pdf = push_button(QT_TRANSLATE_NOOP("wizard", "Save as &PDF…"))
        self.open_folder = push_button(QT_TRANSLATE_NOOP("wizard", "Open &folder"))
        self.roll_back = push_button(QT_TRANSLATE_NOOP("wizard", "&Roll back…"))
        self.open_report.clicked.connect(lambda: self._show_file(self.controller.view.report_file))
        self.save_pdf.clicked.connect(self._save_pdf)
        self.open_folder.clicked.connect(lambda: self._show_file(self.controller.view.run_folder))
        self.roll_back.clicked.connect(self._roll_back)
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP)
        for button in (self.open_report, self.save_pdf, self.open_folder):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.roll_back)
        return widget

    # What the administrator does

    def _roll_back(self) -> None:
        names = self.controller.view.way_back
        if names is not None and self.ask(self, rollback_question(names)):
            self.controller.roll_back()

    def _show_file(self, path: str) -> None:
        """A desktop without a program for it says nothing: the page does."""
        self.saved.hide()
        self.controller.tell(*(() if self.open_path(path) else (NOT_OPENED.of(path),)))

    def _save_pdf(self) -> None:
        view = self.controller.view
        chosen = self.choose_file(self, str(Path(view.run_folder) / view.pdf_name))
        if not chosen:
            return
        try:
            write_pdf(Path(view.report_file), Path(chosen))
        except OSError as error:
            self.saved.hide()
            self.controller.tell(storage_finding(error, chosen))
            return
        self.saved.show_status(Status(State.DONE, text(SAVED, file=chosen)))
        self.saved.show()
        self.controller.tell()

    def _duty_ticked(self) -> None:
        boxes = self.duties.findChildren(TickLine)
        self.controller.tick_duties(
            tuple(words for words, box in zip(self._duty_words, boxes, strict=True) if box.isChecked())
        )

    # Showing

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        written = common.state is StepState.DONE
        idle = common.activity is Activity.IDLE
        for button in (self.open_report, self.save_pdf):
            button.setEnabled(written and idle)
        self.roll_back.setEnabled(idle)

    def show_view(self) -> None:
        view = self.controller.view
        done = self.controller.common.state is StepState.DONE
        if self.controller.common.returning:
            self.result.show_status(Status(State.WAITING, HALF_WAY_BACK))
        else:
            self.result.show_status(Status(State.DONE if done else State.NOTE, view.headline))
        self.roll_back.setVisible(view.way_back is not None)
        self._show_comparison(view)
        self._show_duties(view)

    def _show_comparison(self, view: ReportView) -> None:
        shown = view.comparison
        folder = Fact(QT_TRANSLATE_NOOP("wizard", "Run folder"), view.run_folder)
        self.changes.show_heads(*shown.heads)
        self.changes.show_rows((*map(_difference, shown.changes), *map(_fact, shown.proofs), folder))

    def _show_duties(self, view: ReportView) -> None:
        shown = tuple(tr(duty) for duty in view.duties)
        if shown == self._duty_words:
            return
        self._duty_words = shown
        layout = self.duties.layout()
        assert layout is not None
        clear_layout(layout)
        for duty in shown:
            box = TickLine(duty)
            box.setChecked(duty in view.answers.duties_done)
            box.toggled.connect(self._duty_ticked)
            layout.addWidget(box)


_JUDGED = {True: State.DONE, False: State.ATTENTION, None: None}


def _fact(line: Line) -> Fact:
    return Fact(
        line.label, _written(line.value), _JUDGED[line.good], copy=None if _is_name(line.value) else ""
    )


def _is_name(value: Shown) -> bool:
    """A file, an address: what one may want to copy."""
    return isinstance(value, str)


def _difference(change: Change) -> Difference:
    """A fingerprint is shown short; Copy takes the whole."""
    sides = (change.before, change.after)
    return Difference(
        change.label,
        _written(change.before),
        _written(change.after),
        before_state=_state(change.before),
        after_state=_state(change.after),
        fixed=any(isinstance(side, Fingerprint) for side in sides),
        copies=(_copied(change.before), _copied(change.after)),
    )


def _written(value: Shown) -> Words:
    """As the locale writes it. The page shows no more kinds than changes and proofs have."""
    if isinstance(value, Fingerprint):
        return words.short_fingerprint(value.sha256)
    if isinstance(value, Expiry):
        return words.date(value.at)
    return value if isinstance(value, Words) else str(value)


def _copied(value: Shown) -> str:
    return words.fingerprint(value.sha256) if isinstance(value, Fingerprint) else ""


def _state(value: Shown) -> State | None:
    expired = isinstance(value, Expiry) and value.at < datetime.datetime.now(datetime.UTC)
    return State.ATTENTION if expired else None


def _open(path: str) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _choose_file(page: QWidget, proposed: str) -> str:
    title = tr(QT_TRANSLATE_NOOP("wizard", "Save as PDF"))
    return QFileDialog.getSaveFileName(page, title, proposed, "PDF (*.pdf)")[0]
