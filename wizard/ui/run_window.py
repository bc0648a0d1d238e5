"""The window front: builds application, theme, language and window, and runs until it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from wizard.foundation.findings import FindingError
from wizard.migration.events import Event
from wizard.migration.session import Session, Wanted
from wizard.migration.worker import Worker
from wizard.ui import settings
from wizard.ui.collector import Collector
from wizard.ui.event_bridge import EventBridge
from wizard.ui.faults import Fault, Faults
from wizard.ui.icons import application_icon
from wizard.ui.language import Language, available
from wizard.ui.secrets_again import ask_again
from wizard.ui.theme import Theme
from wizard.ui.wizard_window import PRODUCT, WizardWindow
from wizard.ui.words import tr, translate

OpenSession = Callable[[Callable[[Event], None], Wanted | None], Session]
"""Opens a session for the window: a new one, or the run that is wanted. Its events go to the given function,
from any thread. Raises FindingError when the wanted run cannot be opened."""


def run_window(
    open_session: OpenSession,
    *,
    server: Callable[[Session], str] = lambda session: "",
    wanted: Wanted | None = None,
    later: Sequence[str] = (),
    arguments: Sequence[str] = (),
) -> int:
    """Show the wizard until it is closed; returns the exit code.

    ``server`` gives the address for the rail; ``later`` names modules to import once the first page is painted.
    """
    application = QApplication(["certificate-wizard", *arguments])
    application.setApplicationName("certificate-wizard")
    application.setDesktopFileName("certificate-wizard")
    application.setWindowIcon(application_icon())
    application.setQuitOnLastWindowClosed(False)  # one window may follow another
    Theme(application)
    return _Front(application, open_session, server, later).run(wanted)


class _Front:
    """What lives as long as the application: the windows come and go."""

    def __init__(
        self,
        application: QApplication,
        open_session: OpenSession,
        server: Callable[[Session], str],
        later: Sequence[str],
    ) -> None:
        self._open_session = open_session
        self._later = later
        self._server = server
        self._session: Session | None = None
        self._collector = Collector(application)
        self._bridge = EventBridge(application)
        self._faults = Faults(application, self._show_fault)
        self._language = Language(application)
        chosen = settings.language()
        if chosen in available():
            self._language.use(chosen, QLocale.system())
        else:
            self._language.use_system()

    def run(self, wanted: Wanted | None) -> int:
        self._faults.watch()
        try:
            while True:
                self._session = self._opened(wanted)
                wanted = self._show(self._session, wanted)
                if wanted is None:
                    return 0
        finally:
            self._faults.stop()
            self._collector.stop()

    def _show(self, session: Session, wanted: Wanted | None) -> Wanted | None:
        """One window on one session, until it is closed; what the administrator wants to open next."""
        worker = Worker()
        ask_again(session)
        try:
            window = WizardWindow(
                session,
                worker,
                self._bridge,
                self._language,
                server=lambda: self._server(session),
                later=self._later,
            )
            remembered = settings.geometry()
            if remembered is not None:
                window.restoreGeometry(remembered)
            if wanted is not None and wanted.roll_back and session.folder is not None:
                QTimer.singleShot(0, window, lambda: offer_way_back(window))
            window.exec()
            settings.remember_geometry(window.saveGeometry())
            self._bridge.arrived.disconnect(window.take)
            window.deleteLater()
            return session.wanted
        finally:
            worker.close()
            session.close()

    def _opened(self, wanted: Wanted | None) -> Session:
        """The wanted run, or a new one when that cannot be opened: then the reason is shown first."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return self._open_session(self._bridge.carry, wanted)
        except FindingError as error:
            QApplication.restoreOverrideCursor()
            QMessageBox.warning(None, tr(PRODUCT), error.finding.message(translate))
            return self._open_session(self._bridge.carry, None)
        finally:
            QApplication.restoreOverrideCursor()

    def _show_fault(self, fault: Fault) -> None:
        from wizard.ui.fault_box import FaultBox

        folder = self._session.folder if self._session is not None else None
        box = FaultBox(fault, str(folder.log) if folder is not None else "", QApplication.activeWindow())
        box.exec()
        box.deleteLater()


def offer_way_back(window: WizardWindow) -> None:
    """Show the page that changes the server; it asks before anything is undone."""
    window.open_step(next(step.id for step in window.session.registry if step.commits))
    window.page.roll_back_asked()
