"""Workflow runs. They are remembered by the server process, not in its database (assumed)."""

from __future__ import annotations

import datetime
import enum
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from wizard.practice.configuration_workflows import WorkflowFailed

_MOST = 1000


class RunState(enum.Enum):
    """States as rest-api.md 4 names them; runs of the practice server take only these."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"


@dataclass
class Execution:
    workflow_id: str
    workflow_name: str
    inputs: list[dict[str, object]]
    started_by: str
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    state: RunState = RunState.RUNNING
    start: datetime.datetime = field(default_factory=lambda: datetime.datetime.now(datetime.UTC))
    end: datetime.datetime | None = None
    error: str = ""


class Executions:
    """Runs each workflow in a thread of its own."""

    def __init__(self, seconds: float) -> None:
        """``seconds``: how long a run takes at least."""
        self._seconds = seconds
        self._lock = threading.Lock()
        self._runs: dict[str, Execution] = {}
        self._ending = threading.Event()

    def begin(self, execution: Execution, work: Callable[[], None]) -> None:
        with self._lock:
            while len(self._runs) >= _MOST:
                del self._runs[next(iter(self._runs))]
            self._runs[execution.id] = execution
        threading.Thread(target=self._run, args=(execution, work), daemon=True).start()

    def _run(self, execution: Execution, work: Callable[[], None]) -> None:
        self._ending.wait(self._seconds)
        state, error = RunState.COMPLETED, ""
        try:
            if execution.state is RunState.RUNNING:
                work()
        except WorkflowFailed as failure:
            state, error = RunState.FAILED, str(failure)
        except Exception as failure:  # noqa: BLE001 - the edge of a run: it fails, the server goes on
            state, error = RunState.FAILED, f"{type(failure).__name__}"
        with self._lock:
            if execution.state is RunState.RUNNING:
                execution.state, execution.error = state, error
                execution.end = datetime.datetime.now(datetime.UTC)

    def of(self, workflow_id: str) -> list[Execution]:
        with self._lock:
            return [run for run in self._runs.values() if run.workflow_id == workflow_id]

    def find(self, workflow_id: str, execution_id: str) -> Execution | None:
        with self._lock:
            run = self._runs.get(execution_id)
        return run if run and run.workflow_id == workflow_id else None

    def cancel(self, execution: Execution) -> None:
        with self._lock:
            if execution.state is RunState.RUNNING:
                execution.state = RunState.CANCELED
                execution.end = datetime.datetime.now(datetime.UTC)

    def forget(self, execution: Execution) -> None:
        with self._lock:
            self._runs.pop(execution.id, None)

    def close(self) -> None:
        self._ending.set()
