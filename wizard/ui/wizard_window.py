"""The wizard window: rail, pages, status line, buttons. It holds no rules: they are in migration's navigation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout

from wizard.foundation.findings import FindingError
from wizard.foundation.late import import_ahead, load
from wizard.foundation.words import Text
from wizard.migration.controller import Activity, Common, Controller
from wizard.migration.events import Event, JobEnded, JobStarted, Outcome, RollbackEnded, StepEnded
from wizard.migration.navigation import AFTER_COMMIT, Position, buttons, position
from wizard.migration.session import Session
from wizard.migration.worker import Worker
from wizard.ui import metrics, settings
from wizard.ui.awake import Awake
from wizard.ui.carry_over import Kept, kept_of, put_back
from wizard.ui.closing import closing_question
from wizard.ui.controllers import Controllers
from wizard.ui.ending import Ending
from wizard.ui.event_bridge import EventBridge
from wizard.ui.help_window import HelpWindow, help_text
from wizard.ui.language import Language, available, readable
from wizard.ui.navigation_bar import NavigationBar
from wizard.ui.program_window import PRODUCT
from wizard.ui.questions import Ask, ask
from wizard.ui.rail import Rail
from wizard.ui.rail_lines import first_committing, rail_lines, resume_at, with_stale
from wizard.ui.step_page import StepPage
from wizard.ui.tab_order import follow_layout
from wizard.ui.window_menu import WindowMenu
from wizard.ui.words import Words, tr, translate

_REFRESH = 32  # milliseconds: events that arrive together are shown together
_RECHECK = 5000  # milliseconds between two checks of what waits for the administrator


class WizardWindow(QDialog):
    """``server`` gives the server's address once it is known; ``ask`` shows a question (tests replace it);
    ``later`` names modules that later pages stand on: the worker imports them once the first is painted."""

    def __init__(
        self,
        session: Session,
        worker: Worker,
        bridge: EventBridge,
        language: Language,
        *,
        server: Callable[[], str] = lambda: "",
        ask: Ask = ask,
        later: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.session = session
        self._worker = worker
        self._later = tuple(later)
        self.ask = ask
        self._language = language
        session.tongue = language.tongue
        self._server = server
        self._boundary = first_committing(session.registry)
        self._committed = session.server_changed
        self._index = resume_at(session.registry, session.states)
        self._delivering = self._refreshing = self._closing = False
        self.controllers = Controllers(session, worker, self._changed)
        self._pages: dict[str, StepPage[Any]] = {}
        self._late = self._timer(_REFRESH, self.refresh)
        self._recheck = self._timer(_RECHECK, self._check_again)
        self._kept: dict[str, Kept] = {}  # for pages that are still to be made anew
        self._help: HelpWindow | None = None
        self._awake = Awake(self)
        self._ending = Ending(self)
        self._build()
        bridge.arrived.connect(self.take)
        self._go(self._index)

    # What is shown

    @property
    def page(self) -> StepPage[Any]:
        """The page that is shown."""
        return self._pages[self._step_id]

    @property
    def controller(self) -> Controller[Any, Any]:
        return self.controllers[self._step_id]

    def refresh(self) -> None:
        """Show everything anew from the controllers' frozen state; leave when another run is wanted."""
        if self.session.wanted is not None:
            self.accept()
            return
        if self._refreshing:  # a page took a change back to its controller while it was being shown
            self._late.start()
            return
        self._refreshing = True
        try:
            self._late.stop()
            self.page.refresh()
            self._show_frame(self.controller.common)
        finally:
            self._refreshing = False

    def open_step(self, step: str) -> None:
        """Show a step's page where the rail allows it; nothing otherwise."""
        line = self.rail.items[step].line
        if not line.off_because:
            self._go(next(place for place, known in enumerate(self.session.registry) if known.id == step))

    def show_help(self) -> None:
        self._helping().show_help(*self._help_text())

    def show_guide(self) -> None:
        self._helping().show_guide(*self._help_text())

    def _helping(self) -> HelpWindow:
        self._help = self._help or HelpWindow(self, self._whole_guide)
        return self._help

    def use_language(self, code: str) -> None:
        """Show the window in a language from now on, and at the next start."""
        settings.remember_language(code)
        self._language.use(code, QLocale.system())

    def load_answers(self, path: Path) -> None:
        """Take the answers of a file; what they make out of date is shown. A file that cannot be used is named."""
        from wizard.ui.answers_file import take_answers

        try:
            for step_id in take_answers(self.session, path):
                self.controllers[step_id].outdate()
        except FindingError as error:
            self.warn(error)
        self.controller.enter()
        self.refresh()

    def save_answers(self, path: Path) -> None:
        from wizard.ui.answers_file import save_answers

        try:
            save_answers(self.session, path)
        except FindingError as error:
            self.warn(error)

    def warn(self, error: FindingError) -> None:
        QMessageBox.warning(self, tr(PRODUCT), error.finding.message(translate))

    def show_about(self) -> None:
        from wizard.ui.about_box import AboutBox

        box = AboutBox(tr(PRODUCT), self)
        box.exec()
        box.deleteLater()

    # Closing

    def reject(self) -> None:
        """Cancel, Esc and the window's close button: ask once where something would be left half-way."""
        if self._closing:
            return  # answered already: the work is stopping
        question = closing_question(self._position(self.controller.common))
        if question is not None and not self.ask(self, question):
            return
        if self.controller.common.activity in (Activity.RUNNING, Activity.STOPPING):
            self._closing = True  # leaves as soon as the work has stopped
        self.controller.stop()
        if not self._closing:
            super().reject()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.bar.primary.isVisible() and not self.bar.primary.isEnabled():
            self.page.show_problems()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self)
        return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._pages:
            self.session.tongue = self._language.tongue
            self._build_again()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._ending.seen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._prepare)

    # Inside

    @property
    def _step_id(self) -> str:
        return self.session.registry[self._index].id

    def _position(self, common: Common) -> Position:
        boundary, committed = self._boundary, self._committed
        return position(self.session, common, self._index, first_committing=boundary, committed=committed)

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    def _prepare(self) -> None:
        """Once the first page is painted: load what the other pages stand on, a piece for each turn of the loop."""
        if self.controllers.make_next():
            QTimer.singleShot(0, self, self._prepare)
        elif self._later:
            later, self._later = self._later, ()
            self._worker.submit(partial(import_ahead, later))

    def _make_rail(self) -> Rail:
        rail = Rail(PRODUCT)
        rail.chosen.connect(self.open_step)
        self.menu = WindowMenu(tuple(filter(readable, available())), self._language.code)
        self.menu.language_chosen.connect(self.use_language)
        self.menu.load_wanted.connect(self._load_answers)
        self.menu.save_wanted.connect(self._save_answers)
        self.menu.guide_wanted.connect(self.show_guide)
        self.menu.about_wanted.connect(self.show_about)
        rail.foot.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignLeading)
        return rail

    def _build(self) -> None:
        self.rail = self._make_rail()
        self.stack = QStackedWidget()
        self.bar = NavigationBar()
        self.bar.help.clicked.connect(self.show_help)
        self.bar.back.clicked.connect(lambda: self._go(self._index - 1))
        self.bar.next.clicked.connect(lambda: self._go(self._index + 1))
        self.bar.primary.clicked.connect(self._commit)
        self.bar.cancel.clicked.connect(self._cancel)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.bar)
        self._whole = whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        self.setWindowTitle(tr(PRODUCT))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self.show_help)
        screen = self.screen().availableGeometry()
        least, usual = metrics.LEAST_WINDOW, metrics.WINDOW
        self.setMinimumSize(min(least[0], screen.width()), min(least[1], screen.height()))
        self.resize(min(usual[0], screen.width()), min(usual[1], screen.height()))

    def _build_again(self) -> None:
        """In another language: controllers keep everything, so pages and rail are made anew."""
        for step_id, page in self._pages.items():
            self._kept[step_id] = kept_of(page)
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        rail = self._make_rail()
        self._whole.replaceWidget(self.rail, rail)
        self.rail.deleteLater()
        self.rail = rail
        self.setWindowTitle(tr(PRODUCT))
        self._go(self._index)
        if self._help is not None:
            self._help.write(*self._help_text())

    def _whole_guide(self) -> str:
        from wizard.guide import guide  # late: only who asks for it waits for what it is made with

        return guide([step.id for step in self.session.registry], self._language.code)

    def _help_text(self) -> tuple[Text, str]:
        """Title and Markdown of the help for the page that is shown."""
        step = self.session.registry[self._index]
        try:
            return step.title, help_text(step.id, self._language.code)
        except FileNotFoundError:
            return step.title, tr(step.sentence)

    def _page(self, index: int) -> StepPage[Any]:
        step = self.session.registry[index]
        if step.id not in self._pages:
            page: StepPage[Any] = load(step.page)(step, self.controllers[step.id])
            self._pages[step.id] = page
            page.step_wanted.connect(self.open_step)
            self.stack.addWidget(page)
        return self._pages[step.id]

    def _go(self, index: int) -> None:
        self._index = index
        self._committed = self.session.server_changed
        self.stack.setCurrentWidget(self._page(index))
        self.controller.enter()
        self.refresh()
        if self._step_id in self._kept:
            put_back(self.page, self._kept.pop(self._step_id))
        self.page.verticalScrollBar().setValue(0)
        self.page.focus_first()

    def _show_frame(self, common: Common) -> None:
        session = self.session
        shown = buttons(self._position(common))
        self.bar.show_buttons(with_stale(shown, session.registry, session.states, current=self._index))
        busy = shown.status if common.activity is not Activity.IDLE else None
        self._awake.keep(common.activity in (Activity.RUNNING, Activity.STOPPING))
        self.menu.show_load(allowed=busy is None and not self._committed, because=tr(busy or AFTER_COMMIT))
        self.rail.show_server(self._server())
        folder = session.folder.path if session.folder is not None else None
        self.rail.show_folder(folder.name if folder else "", str(folder or ""))
        lines = rail_lines(
            session.registry,
            session.states,
            session.step_findings,
            current=self._index,
            committed=self._committed,
            busy=busy,
            returning=common.returning,
        )
        self.rail.show_lines(lines, changes_before=self._boundary)
        waits = common.instructions is not None and common.activity is Activity.IDLE
        if waits and not self._recheck.isActive():
            self._recheck.start()
        elif not waits:
            self._recheck.stop()

    def _changed(self) -> None:
        if self._delivering:
            if not self._late.isActive():
                self._late.start()
        elif self._pages:
            self.refresh()

    def take(self, event: Event) -> None:
        """Take in an event of the run, in the window's own thread."""
        self._delivering = True
        try:
            for controller in self.controllers.values():
                controller.handle(event)
        finally:
            self._delivering = False
        going_on = isinstance(event, JobStarted | JobEnded)
        if isinstance(event, StepEnded | RollbackEnded) or (going_on and not self._committed):
            self._committed = self.session.server_changed  # asks the journal, which the worker may be writing
        if isinstance(event, StepEnded | RollbackEnded):
            self.refresh()
            step = event.step if isinstance(event, StepEnded) else self._step_id
            self._ended(event.outcome, self.session.steps[step].title)

    def _ended(self, outcome: Outcome, step: Words) -> None:
        if self._closing:
            super().reject()
        else:
            self._ending.tell(outcome, step)

    def _commit(self) -> None:
        self.page.carry_out(lambda question: self.ask(self, question))

    def _check_again(self) -> None:
        common = self.controller.common
        if common.instructions is not None and common.activity is Activity.IDLE:
            self.controller.commit()

    def _load_answers(self) -> None:
        from wizard.ui.answers_file import ask_for_file

        path = ask_for_file(self)
        if path is not None:
            self.load_answers(path)

    def _save_answers(self) -> None:
        from wizard.ui.answers_file import ask_for_new_file

        folder = self.session.folder
        path = ask_for_new_file(self, (folder.path if folder is not None else Path.home()) / "answers.toml")
        if path is not None:
            self.save_answers(path)

    def _cancel(self) -> None:
        if self.controller.common.activity in (Activity.RUNNING, Activity.CHECKING):
            self.controller.stop()
        else:
            self.reject()
