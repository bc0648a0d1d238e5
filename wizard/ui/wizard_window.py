"""The wizard window: rail, pages, status line, buttons. It holds no rules: they are in migration's navigation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.controller import Activity, Common, Controller
from wizard.migration.events import Event, JobEnded, JobStarted, RollbackEnded, StepEnded
from wizard.migration.navigation import Position, buttons
from wizard.migration.session import Session
from wizard.migration.worker import Worker
from wizard.ui.closing import closing_question
from wizard.ui.event_bridge import EventBridge
from wizard.ui.help_window import HelpWindow, help_text
from wizard.ui.language import Language
from wizard.ui.loading import load
from wizard.ui.navigation_bar import NavigationBar, status_of
from wizard.ui.questions import Ask, ask
from wizard.ui.rail import Rail
from wizard.ui.rail_lines import first_committing, rail_lines, resume_at
from wizard.ui.step_page import StepPage
from wizard.ui.tab_order import follow_layout
from wizard.ui.words import tr

PRODUCT = QT_TRANSLATE_NOOP("wizard", "Certificate change")
_SIZE = (980, 680)
_LEAST = (900, 600)
_REFRESH = 16  # milliseconds: events that arrive together are shown together
_RECHECK = 5000  # milliseconds between two checks of what waits for the administrator


class WizardWindow(QDialog):
    """``server`` gives the server's address once it is known; ``ask`` shows a question (tests replace it)."""

    def __init__(
        self,
        session: Session,
        worker: Worker,
        bridge: EventBridge,
        language: Language,
        *,
        server: Callable[[], str] = lambda: "",
        ask: Ask = ask,
    ) -> None:
        super().__init__()
        self.session = session
        self.ask = ask
        self._language = language
        self._server = server
        self._boundary = first_committing(session.registry)
        self._committed = session.server_changed
        self._index = resume_at(session.registry, session.states)
        self._delivering = self._refreshing = self._closing = False
        self.controllers: dict[str, Controller[Any, Any]] = {
            step.id: load(step.controller)(session, worker) for step in session.registry
        }
        self._pages: dict[str, StepPage[Any]] = {}
        self._late = self._timer(_REFRESH, self.refresh)
        self._recheck = self._timer(_RECHECK, self._check_again)
        self._help: HelpWindow | None = None
        self._build()
        bridge.arrived.connect(self.take)
        for controller in self.controllers.values():
            controller.observe(self._changed)
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
        step = self.session.registry[self._index]
        try:
            markdown = help_text(step.id, self._language.code)
        except FileNotFoundError:
            markdown = tr(step.sentence)
        if self._help is None:
            self._help = HelpWindow(self)
        self._help.show_help(step.title, markdown)

    # Closing

    def reject(self) -> None:
        """Cancel, Esc and the window's close button: ask once where something would be left half-way."""
        common = self.controller.common
        question = closing_question(common.activity, committed=self._committed, finished=self._finished)
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
            self._build_again()

    # Inside

    @property
    def _step_id(self) -> str:
        return self.session.registry[self._index].id

    @property
    def _finished(self) -> bool:
        return self._index == len(self.session.registry) - 1

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    def _build(self) -> None:
        self.rail = Rail(PRODUCT)
        self.rail.chosen.connect(self.open_step)
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
        self.setMinimumSize(min(_LEAST[0], screen.width()), min(_LEAST[1], screen.height()))
        self.resize(min(_SIZE[0], screen.width()), min(_SIZE[1], screen.height()))

    def _build_again(self) -> None:
        """In another language: controllers keep everything, so pages and rail are simply made anew."""
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        rail = Rail(PRODUCT)
        rail.chosen.connect(self.open_step)
        self._whole.replaceWidget(self.rail, rail)
        self.rail.deleteLater()
        self.rail = rail
        self.setWindowTitle(tr(PRODUCT))
        self._go(self._index)

    def _page(self, index: int) -> StepPage[Any]:
        step = self.session.registry[index]
        if step.id not in self._pages:
            page: StepPage[Any] = load(step.page)(step, self.controllers[step.id])
            self._pages[step.id] = page
            self.stack.addWidget(page)
        return self._pages[step.id]

    def _go(self, index: int) -> None:
        self._index = index
        self._committed = self.session.server_changed
        self.stack.setCurrentWidget(self._page(index))
        self.controller.enter()
        self.refresh()
        self.page.verticalScrollBar().setValue(0)
        self.page.focus_first()

    def _show_frame(self, common: Common) -> None:
        session = self.session
        position = Position(
            index=self._index,
            states=tuple(session.states[step.id] for step in session.registry),
            common=common,
            first_committing=self._boundary,
            committed=self._committed,
        )
        self.bar.show_buttons(buttons(position), status_of(common))
        self.rail.show_server(self._server())
        folder = session.folder.path if session.folder is not None else None
        self.rail.show_folder(folder.name if folder else "", str(folder or ""))
        lines = rail_lines(
            session.registry,
            session.states,
            session.step_findings,
            current=self._index,
            committed=self._committed,
            busy=common.activity is not Activity.IDLE,
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
        if isinstance(event, JobStarted | JobEnded | StepEnded | RollbackEnded):
            self._committed = self.session.server_changed
        if isinstance(event, StepEnded | RollbackEnded):
            self.refresh()
            self._ended()

    def _ended(self) -> None:
        if self._closing:
            super().reject()
        elif not self.isActiveWindow():
            QApplication.alert(self)

    def _commit(self) -> None:
        question = self.page.question() if self.controller.common.instructions is None else None
        if question is None or self.ask(self, question):
            self.controller.commit()

    def _check_again(self) -> None:
        common = self.controller.common
        if common.instructions is not None and common.activity is Activity.IDLE:
            self.controller.commit()

    def _cancel(self) -> None:
        if self.controller.common.activity in (Activity.RUNNING, Activity.CHECKING):
            self.controller.stop()
        else:
            self.reject()
