"""The last page: what changed, what proves it, what remains, and the way back."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.controller import Activity, Common
from wizard.migration.section import Change
from wizard.migration.step import Step, StepState
from wizard.steps.report.controller import ReportController, ReportView
from wizard.ui import metrics, words
from wizard.ui.questions import Question, ask
from wizard.ui.report_pdf import write_pdf
from wizard.ui.states import State, Status
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.before_after import BeforeAfter, Difference
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.icon_label import StatusLabel
from wizard.ui.widgets.labels import heading_label
from wizard.ui.widgets.tick_line import TickLine
from wizard.ui.words import tr

BACK = QT_TRANSLATE_NOOP("wizard", "Rolled back: the server uses the old database and certificate again.")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DIGEST = re.compile(r"[0-9a-f]{64}")

ROLL_BACK = Question(
    title=QT_TRANSLATE_NOOP("wizard", "Roll back to the old database and the old certificate?"),
    sentence=QT_TRANSLATE_NOOP(
        "wizard",
        "The server is bound to the old database again and restarted. What was done on the new database since the "
        "switch stays there. Saved files are kept.",
    ),
    verb=QT_TRANSLATE_NOOP("wizard", "Roll back"),
    stay=QT_TRANSLATE_NOOP("wizard", "Keep the new certificate"),
)


class ReportPage(StepPage[ReportController]):
    def __init__(self, step: Step, controller: ReportController) -> None:
        super().__init__(step, controller)
        self.ask = ask
        self.result = StatusLabel(Status(State.NOTE))
        self.changes = BeforeAfter(
            QT_TRANSLATE_NOOP("wizard", "Before"), QT_TRANSLATE_NOOP("wizard", "After")
        )
        self.proof = FactsCard(QT_TRANSLATE_NOOP("wizard", "Proof"))
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
        self.add(self.proof)
        self.add(self.buttons)
        self.add(self.duties_title)
        self.add(self.duties)
        self.fill_up()

    def _buttons(self) -> QWidget:
        self.open_report = push_button(QT_TRANSLATE_NOOP("wizard", "&Open report"))
        self.save_pdf = push_button(QT_TRANSLATE_NOOP("wizard", "Save as &PDF…"))
        self.open_folder = push_button(QT_TRANSLATE_NOOP("wizard", "Open &folder"))
        self.roll_back = push_button(QT_TRANSLATE_NOOP("wizard", "&Roll back…"))
        self.open_report.clicked.connect(lambda: _open(self.controller.view.report_file))
        self.save_pdf.clicked.connect(self._save_pdf)
        self.open_folder.clicked.connect(lambda: _open(self.controller.view.run_folder))
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
        if self.ask(self, ROLL_BACK):
            self.controller.roll_back()

    def _save_pdf(self) -> None:
        proposed = str(Path(self.controller.view.run_folder) / "report.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr(QT_TRANSLATE_NOOP("wizard", "Save as PDF")), proposed, "PDF (*.pdf)"
        )
        if chosen:
            write_pdf(Path(self.controller.view.report_file), Path(chosen))

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
        self.result.show_status(
            Status(State.DONE if done else State.NOTE, BACK if view.rolled_back else view.headline)
        )
        self.changes.show_rows([_difference(each) for each in view.changes])
        self.changes.setVisible(bool(view.changes))
        self._show_proof(view)
        self._show_duties(view)

    def _show_proof(self, view: ReportView) -> None:
        packages = view.packages
        same = packages.identical == packages.found and packages.found > 0
        unchanged = {
            True: (QT_TRANSLATE_NOOP("wizard", "unchanged since the server was stopped"), State.DONE),
            False: (QT_TRANSLATE_NOOP("wizard", "changed since the server was stopped"), State.ATTENTION),
            None: (QT_TRANSLATE_NOOP("wizard", "not connected"), State.NOTE),
        }[view.old_database_unchanged]
        label = QT_TRANSLATE_NOOP("wizard", "Old database")
        old = (Fact(label, unchanged[0], unchanged[1], copy=""),) if view.report_file else ()
        self.proof.show_facts(
            (
                Fact(
                    QT_TRANSLATE_NOOP("wizard", "Packages"),
                    text(
                        QT_TRANSLATE_NOOP("wizard", "{same} of {all} identical after the import"),
                        same=words.number(packages.identical),
                        all=words.number(packages.found),
                    ),
                    State.DONE if same else State.ATTENTION,
                    copy="",
                ),
                *old,
                Fact(QT_TRANSLATE_NOOP("wizard", "Run folder"), view.run_folder),
            )
        )

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


def _difference(change: Change) -> Difference:
    """Digests are shown as fingerprints, which break into lines."""
    if _DIGEST.fullmatch(change.after):
        before = words.fingerprint(change.before) if change.before else ""
        return Difference(change.label, before, words.fingerprint(change.after), fixed=True)
    return Difference(change.label, _written(change.before), _written(change.after))


def _written(value: str) -> str:
    """A day as the locale writes it; anything else as it is."""
    return words.date(datetime.date.fromisoformat(value)) if _DAY.fullmatch(value) else value


def _open(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
