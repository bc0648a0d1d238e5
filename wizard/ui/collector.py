"""Python's cycle collector, kept in the window's thread.

Python collects cycles in whatever thread happens to allocate. A widget that is part of a forgotten cycle would then
be destroyed by the worker's thread, which Qt does not survive. So automatic collection is turned off while the
window runs, and a timer of the window's thread collects instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 500  # milliseconds
_OLDEST_EVERY = 120  # ticks: the oldest generation is looked at once a minute


class Collector(QObject):
    """Collects for as long as it lives; :meth:`stop` gives the work back to Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self._tick)
        gc.freeze()  # what the program itself consists of is never looked at; to collect first costs 20 ms
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks % _OLDEST_EVERY == 0:
            gc.collect(2)
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)
