"""What every page has in common: its controller, where findings, instructions and progress stand, its first input."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QToolButton, QVBoxLayout, QWidget

from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text
from wizard.migration.controller import Activity, Common, Controller
from wizard.migration.events import Act, JobProgressed
from wizard.migration.step import Step, StepState
from wizard.ui import metrics
from wizard.ui.questions import Question
from wizard.ui.states import State, Status
from wizard.ui.tab_order import reading_order
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.finding_list import FindingList, ShownFinding
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.icon_label import StatusLabel
from wizard.ui.widgets.instructions_panel import InstructionsPanel
from wizard.ui.widgets.progress_panel import Progress, ProgressPanel
from wizard.ui.widgets.scroll_page import ScrollPage
from wizard.ui.words import Words, tr

INTERRUPTED = QT_TRANSLATE_NOOP(
    "wizard",
    "This step was interrupted. What is proven is kept and not done again; start the step once more to go on.",
)
C = TypeVar("C", bound=Controller[Any, Any])


class StepPage(ScrollPage, Generic[C]):
    """A page shows its controller's frozen view and passes on what the administrator does.

    A subclass builds its widgets in ``__init__`` (after ``super().__init__``), places the common parts with
    :meth:`add_common` where the result belongs, and shows ``self.controller.view`` in :meth:`show_view`.
    """

    step_wanted = Signal(str)
    """The id of another step that the administrator wants to see."""
    unit: ClassVar[Words] = ""
    """What progress counts, such as "packages"."""

    def __init__(self, step: Step, controller: C) -> None:
        super().__init__(step.title, step.sentence)
        self.step = step
        self.controller = controller
        self.findings = FindingList()
        self.instructions = InstructionsPanel()
        self.instructions.hide()
        self.instructions.check_button.hide()  # the window's own button says and does the same
        self.play = push_button(QT_TRANSLATE_NOOP("wizard", "Let the &practice administrator do it"))
        self.play.hide()
        self.play.clicked.connect(controller.let_administrator_act)
        self.progress = ProgressPanel(step.title)
        self.interrupted = StatusLabel(Status(State.ATTENTION, INTERRUPTED))
        self.interrupted.hide()
        self._common = QWidget()
        self._placed = False
        self._named: FormField | None = None
        self._activity = Activity.IDLE
        self.findings.action_requested.connect(lambda shown: self.do_action(shown.finding))

    # What a subclass fills in

    def show_view(self) -> None:
        """Show the controller's view. Called after every change; cheap when nothing differs."""

    def question(self) -> Question | None:
        """What is asked once before the act of this page; None when nothing is."""
        return None

    def action_for(self, finding: Finding) -> Words:
        """The verb of the button at a finding; empty when the wizard cannot do anything about it here."""
        del finding
        return ""

    def do_action(self, finding: Finding) -> None:
        """The button at a finding was pressed."""

    def roll_back_asked(self) -> None:
        """The administrator came to roll this run back: the page that can asks before anything is undone."""

    def show_common(self, common: Common) -> None:
        """Show findings, instructions and progress. A page may add its own (locking its inputs, say)."""
        shown = [ShownFinding(finding, self.action_for(finding)) for finding in common.findings]
        self.findings.show_findings(shown)
        if common.instructions is not None:
            self.instructions.show_instructions(common.instructions)
            if common.activity is not Activity.IDLE:
                self.instructions.show_status(Status(State.BUSY))
            elif self._activity is not Activity.IDLE:
                self.instructions.show_status(Status(State.WAITING, common.instructions.proof))
        self.instructions.setVisible(common.instructions is not None)
        practising = self.controller.session.administrator is not None
        self.play.setVisible(common.instructions is not None and practising)
        self.play.setEnabled(common.activity is Activity.IDLE)
        self._show_progress(common)
        came_back = common.activity is Activity.IDLE and self._activity is not Activity.IDLE
        if came_back and common.instructions is not None:
            QTimer.singleShot(0, self.instructions, lambda: self._reveal(self.instructions))
        elif came_back and shown:
            QTimer.singleShot(0, self.findings, lambda: self._reveal(self.findings))  # once they are laid out
        stopped = common.state is StepState.STOPPED and common.activity is Activity.IDLE
        self.interrupted.setVisible(stopped)
        self._activity = common.activity
        parts = (self.interrupted, self.instructions, self.play, self.progress, self.findings)
        busy = common.activity is not Activity.IDLE
        self._common.setVisible(
            busy or any(not part.isHidden() for part in parts)
        )  # no gap while it is empty

    # What the window uses

    def carry_out(self, ask: Callable[[Question], bool]) -> None:
        """The committing button was pressed. One that only tests so far always answers."""
        common = self.controller.common
        if common.only_tests and common.blocked is not None:
            self.show_problems()
            return
        question = self.question() if common.instructions is None else None
        if question is None or ask(question):
            self.controller.commit()

    def add_common(self) -> None:
        """Place instructions, progress and findings here."""
        self._placed = True
        column = QVBoxLayout(self._common)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.SPACE)
        for part in (self.interrupted, self.instructions, self.play, self.progress, self.findings):
            column.addWidget(part)
        self.add(self._common)

    def refresh(self) -> None:
        """Show everything the controller has."""
        if not self._placed:
            self.add_common()
        common = self.controller.common
        self._take_back(common.blocked)
        self.show_common(common)
        self.show_view()

    def focus_first(self) -> None:
        """Put the focus on the first input of the page."""
        layout = self.inner.layout()
        if layout is not None:
            layout.activate()  # so that everything stands where it will
        first = next(
            (widget for widget in reading_order(self.inner) if _takes_input(widget, self.inner)), None
        )
        (first or self.window()).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problems(self) -> None:
        """The administrator wanted to go on: show every error and stand on the first."""
        fields = [field for field in self.findChildren(FormField) if field.isVisible()]
        fields.sort(key=lambda field: field.mapTo(self.inner, QPoint(0, 0)).toTuple()[::-1])
        for field in fields:
            field.reveal_error()
        wrong = next((field for field in fields if field.error), None) or self._lacking(fields)
        if wrong is not None:
            wrong.focus()
        elif not self.findings.focus_first():
            self.focus_first()

    def _lacking(self, fields: list[FormField]) -> FormField | None:
        """The field to be filled in next: the one that the reason names, which then says it, or else the first."""
        blocked = self.controller.common.blocked
        empty = [field for field in fields if field.lacks_value]
        if blocked is None or not empty:
            return None
        reason = tr(blocked)
        self._named = next((field for field in empty if field.name.casefold() in reason.casefold()), None)
        if self._named is not None:
            self._named.complain(reason)
        return self._named or empty[0]

    def _take_back(self, blocked: Text | None) -> None:
        """What a field was said to lack is there, or something else is asked for now."""
        if self._named is not None and (blocked is None or tr(blocked) != self._named.complaint):
            self._named.complain("")
            self._named = None

    def _reveal(self, part: QWidget) -> None:
        """What a check or an act found, or asks for, must not wait below the fold."""
        layout = self.inner.layout()
        if layout is not None:
            layout.activate()
        self.ensureWidgetVisible(part, 0, metrics.SECTION)

    def _show_progress(self, common: Common) -> None:
        running = common.activity in (Activity.RUNNING, Activity.STOPPING)
        if running and self._activity not in (Activity.RUNNING, Activity.STOPPING):
            self.progress.start()
        if common.progress is not None or (running and common.act is not None):
            self.progress.show_progress(_progress(common.progress, common.act, self.unit))
        if not running and self._activity in (Activity.RUNNING, Activity.STOPPING):
            self.progress.finish(keep=common.progress is not None and common.state is StepState.STOPPED)


def _progress(event: JobProgressed | None, act: Act | None, unit: Words) -> Progress:
    """The items of the running act, where it counts any, and its place among the acts of the step."""
    if event is None:
        return Progress(0, 0, act=act)
    share = event.item_done / event.item_total if event.item_total else 0.0
    return Progress(event.done, event.total, event.item, share, unit, act)


def _takes_input(widget: QWidget, page: QWidget) -> bool:
    """Links and Copy buttons take none: pressing Enter on a new page must not lead away from it."""
    unchosen = isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()
    beside = isinstance(widget, QToolButton)
    return widget.isVisibleTo(page) and widget.isEnabled() and not unchosen and not beside
