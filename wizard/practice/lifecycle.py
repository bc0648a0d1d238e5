"""Running, stopped, on the way: the states of the server's service (rest-api.md 6).

Nothing runs in the background: a transition has an end time, and whoever asks after it finds it done.
"""

from __future__ import annotations

import enum
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from wizard.practice.faults import FaultKind, Faults


class State(enum.Enum):
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"
    UNDEFINED = "UNDEFINED"


@dataclass(frozen=True)
class Status:
    """``current`` None: on the way."""

    initial: State
    current: State | None
    requested: State
    finished: bool

    def to_json(self) -> dict[str, object]:
        return {
            "initialStatus": self.initial.value,
            "currentStatus": self.current.value if self.current else None,
            "requestedStatus": self.requested.value,
            "finished": self.finished,
        }


@dataclass(frozen=True)
class _Transition:
    initial: State
    requested: State
    end: float


class Lifecycle:
    """``started`` is called when the service has come up, ``stopped`` as soon as it begins to go down."""

    def __init__(
        self,
        running: bool,
        seconds: float,
        faults: Faults,
        started: Callable[[], None],
        stopped: Callable[[], None],
    ) -> None:
        self._lock = threading.RLock()
        self._seconds = seconds
        self._faults = faults
        self._started = started
        self._stopped = stopped
        self._state = State.RUNNING if running else State.STOPPED
        self._last = _Transition(self._state, self._state, 0.0)
        self._open: _Transition | None = None
        if running:
            started()

    def start(self) -> Status:
        with self._lock:
            if self.status().current is not State.RUNNING:
                self._begin(State.RUNNING)
            return self.status()

    def stop(self) -> Status:
        with self._lock:
            if self.status().current is not State.STOPPED:
                self._stopped()
                self._begin(State.STOPPED)
            return self.status()

    def restart(self) -> Status:
        with self._lock:
            self.status()
            self._stopped()
            self._begin(State.RUNNING)
            return self.status()

    def status(self) -> Status:
        with self._lock:
            if self._open is not None and time.monotonic() >= self._open.end:
                self._arrive(self._open)
            current = None if self._open else self._state
            last = self._open or self._last
            return Status(last.initial, current, last.requested, self._open is None)

    @property
    def running(self) -> bool:
        return self.status().current is State.RUNNING

    def _begin(self, requested: State) -> None:
        seconds = self._seconds
        if requested is State.RUNNING and (slow := self._faults.strike(FaultKind.SLOW_RESTART)):
            seconds = slow.seconds
        self._open = _Transition(self._state, requested, time.monotonic() + seconds)

    def _arrive(self, transition: _Transition) -> None:
        self._open, self._last = None, transition
        self._state = transition.requested
        if transition.requested is State.RUNNING:
            if self._faults.strike(FaultKind.FAILED_RESTART):
                self._state = State.UNDEFINED
            else:
                self._started()
