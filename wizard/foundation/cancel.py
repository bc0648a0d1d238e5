"""Asking running work to stop."""

from __future__ import annotations

import threading
import time


class Cancelled(Exception):
    """The work was asked to stop and has stopped between two safe points."""


class Cancel:
    """A request to stop that work looks at between safe points.

    Waiting is always done through :meth:`wait`, never by sleeping, so that a request ends the wait at once.
    """

    def __init__(self) -> None:
        self._event = threading.Event()

    def request(self) -> None:
        self._event.set()

    @property
    def requested(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise :class:`Cancelled` when a stop was requested."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Wait so many seconds; raise :class:`Cancelled` as soon as a stop is requested."""
        if self._event.wait(seconds):
            raise Cancelled


class DeadlinePassed(TimeoutError):
    """The work did not end within the time it was given."""


class Deadline:
    """A point in time by which work must have ended (monotonic clock)."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    @property
    def remaining(self) -> float:
        """Seconds left, never below zero."""
        return max(0.0, self._end - time.monotonic())

    @property
    def passed(self) -> bool:
        return self.remaining == 0.0

    def check(self) -> None:
        if self.passed:
            raise DeadlinePassed(f"not finished within {self.seconds:g} s")
