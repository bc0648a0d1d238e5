"""The one worker: checks and jobs run on it, one after another, never on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from wizard.foundation.cancel import Cancel


class Worker:
    """An executor of one. A new submission may cancel what runs; closing cancels and waits."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker")
        self._lock = threading.Lock()
        self._current: Cancel | None = None

    def submit(self, work: Callable[[Cancel], None]) -> Cancel:
        """Queue ``work``; the returned Cancel asks exactly this work to stop. ``work`` handles its own errors."""
        cancel = Cancel()

        def call() -> None:
            with self._lock:
                self._current = cancel
            work(cancel)

        future = self._executor.submit(call)
        future.add_done_callback(_raise_faults)
        return cancel

    def cancel(self) -> None:
        """Ask whatever runs now to stop."""
        with self._lock:
            current = self._current
        if current is not None:
            current.request()

    def close(self) -> None:
        self.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)


def _raise_faults(future: Future[None]) -> None:
    """A fault in submitted work must not vanish in the future: it ends in the thread's excepthook."""
    if not future.cancelled() and (error := future.exception()) is not None:
        threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, None)))
