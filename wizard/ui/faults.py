"""Faults of the program itself, in slots, destructors and the worker: logged whole, shown in words, never silent."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from wizard import __version__

_log = logging.getLogger("wizard.ui.faults")
_ROOM = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Fault:
    """``kind``: the exception's type; ``places``: where it went through our files, innermost last, as file:line.

    The exception's own message stays in the log: it may quote what was typed.
    """

    kind: str
    places: tuple[str, ...]

    @property
    def details(self) -> str:
        """What may be copied and sent: no names, no values."""
        return "\n".join(
            (
                f"certificate-wizard {__version__}",
                f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}",
                self.kind,
                *self.places,
            )
        )


def fault_of(error: BaseException, trace: TracebackType | None) -> Fault:
    return Fault(type(error).__name__, tuple(_places(trace)))


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    for frame in traceback.extract_tb(trace):
        file = Path(frame.filename)
        known = file.relative_to(_ROOM.parent).as_posix() if file.is_relative_to(_ROOM) else file.name
        places.append(f"{known}:{frame.lineno} {frame.name}")
    return places


class Faults(QObject):
    """Takes Python's three hooks for errors nobody caught, from :meth:`watch` to :meth:`stop`.

    Each fault is logged with its traceback (log.jsonl of the run folder) and brought to the window's thread.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject, show: Callable[[Fault], None]) -> None:
        super().__init__(parent)
        self._show = show
        self._showing = False
        self._before = (sys.excepthook, sys.unraisablehook, threading.excepthook)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        sys.excepthook = self._uncaught
        sys.unraisablehook = self._unraisable
        threading.excepthook = self._in_thread

    def stop(self) -> None:
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._before[0](kind, error, trace)
            return
        self._report(error, trace)

    def _unraisable(self, unraisable: sys.UnraisableHookArgs) -> None:
        if unraisable.exc_value is not None:
            self._report(unraisable.exc_value, unraisable.exc_traceback)

    def _in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and not isinstance(caught.exc_value, SystemExit):
            self._report(caught.exc_value, caught.exc_traceback)

    def _report(self, error: BaseException, trace: TracebackType | None) -> None:
        _log.error("unexpected fault", exc_info=(type(error), error, trace))
        self._arrived.emit(fault_of(error, trace))

    def _take(self, fault: Fault) -> None:
        """One box at a time: a fault that repeats with every event would bury the window in them."""
        if self._showing:
            return
        self._showing = True
        try:
            self._show(fault)
        finally:
            self._showing = False
