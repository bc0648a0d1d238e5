"""The window front: builds application, theme, language and window, and runs until it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from wizard.foundation.findings import FindingError
from wizard.migration.events import Event
from wizard.migration.session import Session, Wanted
from wizard.migration.worker import Worker
from wizard.ui.collector import Collector
from wizard.ui.event_bridge import EventBridge
from wizard.ui.icons import application_icon
from wizard.ui.language import Language
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
    arguments: Sequence[str] = (),
) -> int:
    """Show the wizard until it is closed; returns the exit code. ``server`` gives the address for the rail."""
    application = QApplication(["certificate-wizard", *arguments])
    application.setApplicationName("certificate-wizard")
    application.setDesktopFileName("certificate-wizard")
    application.setWindowIcon(application_icon())
    application.setQuitOnLastWindowClosed(False)  # one window may follow another
    Theme(application)
    collector = Collector(application)
    language = Language(application)
    language.use_system()
    bridge = EventBridge(application)
    try:
        while True:
            session = _opened(open_session, bridge, wanted)
            wanted = _show(session, bridge, language, server)
            if wanted is None:
                return 0
    finally:
        collector.stop()


def _show(
    session: Session, bridge: EventBridge, language: Language, server: Callable[[Session], str]
) -> Wanted | None:
    """One window on one session, until it is closed; what the administrator wants to open next."""
    worker = Worker()
    try:
        window = WizardWindow(session, worker, bridge, language, server=lambda: server(session))
        window.exec()
        bridge.arrived.disconnect(window.take)
        window.deleteLater()
        return session.wanted
    finally:
        worker.close()
        session.close()


def _opened(open_session: OpenSession, bridge: EventBridge, wanted: Wanted | None) -> Session:
    """The wanted run, or a new one when that cannot be opened: then the reason is shown first."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return open_session(bridge.carry, wanted)
    except FindingError as error:
        QApplication.restoreOverrideCursor()
        QMessageBox.warning(None, tr(PRODUCT), error.finding.message(translate))
        return open_session(bridge.carry, None)
    finally:
        QApplication.restoreOverrideCursor()
