"""The window front: builds application, theme, language and window, and runs until it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

from wizard.migration.events import Event
from wizard.migration.session import Session
from wizard.migration.worker import Worker
from wizard.ui.collector import Collector
from wizard.ui.event_bridge import EventBridge
from wizard.ui.icons import application_icon
from wizard.ui.language import Language
from wizard.ui.theme import Theme
from wizard.ui.wizard_window import WizardWindow

MakeSession = Callable[[Callable[[Event], None]], Session]
"""Makes the session of this window; its events go to the given function, from any thread."""


def run_window(
    make_session: MakeSession,
    *,
    server: Callable[[Session], str] = lambda session: "",
    arguments: Sequence[str] = (),
) -> int:
    """Show the wizard until it is closed; returns the exit code. ``server`` gives the address for the rail."""
    application = QApplication(["certificate-wizard", *arguments])
    application.setApplicationName("certificate-wizard")
    application.setDesktopFileName("certificate-wizard")
    application.setWindowIcon(application_icon())
    Theme(application)
    collector = Collector(application)
    language = Language(application)
    language.use_system()
    bridge = EventBridge(application)
    worker = Worker()
    session = make_session(bridge.carry)
    try:
        window = WizardWindow(session, worker, bridge, language, server=lambda: server(session))
        window.show()
        return application.exec()
    finally:
        worker.close()
        session.close()
        collector.stop()
