"""The controllers of the steps, each made when it is first needed: the first page is painted before the others'."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wizard.foundation.late import load
from wizard.migration.controller import Controller
from wizard.migration.session import Session
from wizard.migration.worker import Worker


class Controllers(dict[str, Controller[Any, Any]]):
    """By the step's id. ``observer`` is told after every change of any of them."""

    def __init__(self, session: Session, worker: Worker, observer: Callable[[], None]) -> None:
        super().__init__()
        self._session = session
        self._worker = worker
        self._observer = observer

    def __missing__(self, step_id: str) -> Controller[Any, Any]:
        controller: Controller[Any, Any] = load(self._session.steps[step_id].controller)(
            self._session, self._worker
        )
        controller.observe(self._observer)
        self[step_id] = controller
        return controller

    def make_next(self) -> bool:
        """Make one that is not there yet, and import its page; whether there was one to make."""
        step_id = next((step.id for step in self._session.registry if step.id not in self), None)
        if step_id is None:
            return False
        load(self._session.steps[step_id].page)
        self[step_id]
        return True
