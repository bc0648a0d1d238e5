"""A controller on a real worker, with its events brought to the test as a window would bring them to its thread."""

from __future__ import annotations

import queue
from collections.abc import Callable

from wizard.migration.controller import Controller
from wizard.migration.events import CheckEnded, Event, StepEnded

PATIENCE = 30.0  # seconds


class Window:
    """Takes events in order and hands them to the controller."""

    def __init__(self, controller: Controller, events: queue.Queue[Event]) -> None:
        self._controller = controller
        self._events = events

    def until(self, met: Callable[[Event], bool]) -> Event:
        while True:
            event = self._events.get(timeout=PATIENCE)
            self._controller.handle(event)
            if met(event):
                return event

    def ended(self) -> StepEnded:
        event = self.until(lambda event: isinstance(event, StepEnded))
        assert isinstance(event, StepEnded)
        return event

    def checked(self) -> CheckEnded:
        event = self.until(lambda event: isinstance(event, CheckEnded))
        assert isinstance(event, CheckEnded)
        return event
