"""Carries events of the run from the worker to the window's own thread."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from wizard.migration.events import Event


class EventBridge(QObject):
    """One object owned by the application: it lives in the window's thread and outlives every worker.

    :meth:`carry` may be called from any thread; ``arrived`` is then delivered in the window's thread, in order.
    """

    arrived = Signal(object)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)

    def carry(self, event: Event) -> None:
        self.arrived.emit(event)
