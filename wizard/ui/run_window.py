"""The window front: paints the program's window, then opens a run in it, and runs until it is closed.

What the first picture needs is imported here; everything else once that is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import settings
from wizard.ui.language import Language, available
from wizard.ui.opening import Opening
from wizard.ui.program_window import PRODUCT, ProgramWindow
from wizard.ui.theme import Theme
from wizard.ui.words import tr, translate

if TYPE_CHECKING:
    from wizard.migration.events import Event
    from wizard.migration.face import Face
    from wizard.migration.session import Session
    from wizard.migration.wanted import Wanted
    from wizard.migration.worker import Worker
    from wizard.ui.collector import Collector
    from wizard.ui.event_bridge import EventBridge
    from wizard.ui.faults import Fault, Faults
    from wizard.ui.wizard_window import WizardWindow

    OpenSession = Callable[[Callable[[Event], None], Wanted | None], Session]
    """Opens a session for the window: a new one, or the run that is wanted. Its events go to the given function,
    from any thread. Raises FindingError when the wanted run cannot be opened."""

STARTING = QT_TRANSLATE_NOOP("wizard", "Starting the practice server.")
OPENING = QT_TRANSLATE_NOOP("wizard", "Opening the run folder.")


@dataclass(frozen=True)
class Front:
    """What the window is handed."""

    open_session: OpenSession
    faces: Sequence[Face]
    """Of all steps, for the first picture."""
    server: Callable[[Session], str] = lambda session: ""
    """Gives the address for the rail."""
    later: Sequence[str] = ()
    """Modules to import once the first page is painted."""


def run_window(front: Front, wanted: Wanted | None = None, arguments: Sequence[str] = ()) -> int:
    """Show the wizard until it is closed; returns the exit code."""
    application = QApplication(["certificate-wizard", *arguments])
    application.setApplicationName("certificate-wizard")
    application.setDesktopFileName("certificate-wizard")
    application.setQuitOnLastWindowClosed(False)  # dialogs come and go
    Theme(application)
    return _Running(application, front).run(wanted)


@dataclass(frozen=True)
class _Lasting:
    """What is made once, after the first picture, and lasts as long as the application."""

    collector: Collector
    bridge: EventBridge
    faults: Faults


@dataclass(frozen=True)
class _Open:
    """A run that is open in the window."""

    session: Session
    worker: Worker
    wizard: WizardWindow


class _Running:
    def __init__(self, application: QApplication, front: Front) -> None:
        self._application = application
        self._front = front
        self._language = _language(application)
        self._window = ProgramWindow()
        self._wanted: Wanted | None = None
        self._lasting: _Lasting | None = None
        self._open: _Open | None = None

    def run(self, wanted: Wanted | None) -> int:
        remembered = settings.geometry()
        if remembered is not None:
            self._window.restoreGeometry(remembered)
        self._window.painted.connect(self._go_on)
        self._window.left.connect(self._application.quit)
        self._begin(wanted)
        self._window.show()
        try:
            return self._application.exec()
        finally:
            self._end()

    def _begin(self, wanted: Wanted | None) -> None:
        """Show what is going on; the run is opened once that is painted."""
        self._wanted = wanted
        doing = "" if wanted is None else STARTING if wanted.practice else OPENING
        self._window.put(Opening(self._front.faces, doing))

    def _go_on(self) -> None:
        if self._open is None:
            self._open_run(self._lasting or self._last())

    def _last(self) -> _Lasting:
        from wizard.ui.collector import Collector
        from wizard.ui.event_bridge import EventBridge
        from wizard.ui.faults import Faults
        from wizard.ui.icons import application_icon

        application = self._application
        faults = Faults(application, self._show_fault)
        faults.watch()
        application.setWindowIcon(application_icon())
        self._lasting = _Lasting(Collector(application), EventBridge(application), faults)
        return self._lasting

    def _open_run(self, lasting: _Lasting) -> None:
        from wizard.migration.worker import Worker
        from wizard.ui.secrets_again import ask_again
        from wizard.ui.wizard_window import WizardWindow

        session = self._opened(lasting)
        worker = Worker()
        ask_again(session)
        wizard = WizardWindow(
            session,
            worker,
            lasting.bridge,
            self._language,
            server=lambda: self._front.server(session),
            later=self._front.later,
        )
        self._open = _Open(session, worker, wizard)
        wizard.finished.connect(self._left)
        self._window.put(wizard)
        wizard.page.focus_first()
        if self._wanted is not None and self._wanted.roll_back and session.folder is not None:
            QTimer.singleShot(0, wizard, lambda: offer_way_back(wizard))

    def _opened(self, lasting: _Lasting) -> Session:
        """The wanted run, or a new one when that cannot be opened: then the reason is shown first."""
        from wizard.foundation.findings import FindingError

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return self._front.open_session(lasting.bridge.carry, self._wanted)
        except FindingError as error:
            from PySide6.QtWidgets import QMessageBox

            QApplication.restoreOverrideCursor()
            QMessageBox.warning(self._window, tr(PRODUCT), error.finding.message(translate))
            self._wanted = None
            return self._front.open_session(lasting.bridge.carry, None)
        finally:
            QApplication.restoreOverrideCursor()

    def _left(self) -> None:
        """The wizard was closed: the program ends, or the run that is wanted instead is opened."""
        assert self._open is not None
        wanted = self._open.session.wanted
        if wanted is None:
            settings.remember_geometry(self._window.saveGeometry())
            self._application.quit()
        else:
            self._close_run()
            self._begin(wanted)

    def _close_run(self) -> None:
        closing, self._open = self._open, None
        if closing is None:
            return
        if self._lasting is not None:
            self._lasting.bridge.arrived.disconnect(closing.wizard.take)
        closing.worker.close()
        closing.session.close()

    def _end(self) -> None:
        self._close_run()
        self._window.hide()
        self._window.deleteLater()
        if self._lasting is not None:
            self._lasting.faults.stop()
            self._lasting.collector.stop()

    def _show_fault(self, fault: Fault) -> None:
        from wizard.ui.fault_box import FaultBox

        folder = self._open.session.folder if self._open is not None else None
        box = FaultBox(fault, str(folder.log) if folder is not None else "", QApplication.activeWindow())
        box.exec()
        box.deleteLater()


def _language(application: QApplication) -> Language:
    language = Language(application)
    chosen = settings.language()
    if chosen in available():
        language.use(chosen, QLocale.system())
    else:
        language.use_system()
    return language


def offer_way_back(window: WizardWindow) -> None:
    """Show the page that changes the server; it asks before anything is undone."""
    window.open_step(next(step.id for step in window.session.registry if step.commits))
    window.page.roll_back_asked()
