"""CPU work in Python goes to spawned processes: two busy threads already stall a window (design, facts)."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from wizard.foundation.cancel import Cancel, Deadline

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

Argument = TypeVar("Argument")
Result = TypeVar("Result")
_MOST_WORKERS = 61  # Windows waits for no more processes at once
_CLEAN_UP = 3.0  # seconds that a worker has for it after Ctrl-C
_LOOK_AT_CANCEL = 0.1  # seconds between two looks while a process computes


class Processes:
    """Spawned processes for pure functions of importable modules. Starts none before the first call."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = min(workers or os.cpu_count() or 1, _MOST_WORKERS)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._end_at_once()
        self.close()

    def _end_at_once(self) -> None:
        """Nobody waits for the calls that run. They clean up and end; what does not is killed."""
        if self._pool is None:
            return
        workers = {worker.sentinel: worker for worker in (self._pool._processes or {}).values()}
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = None
        for worker in workers.values():
            worker.terminate()
        patience = Deadline(_CLEAN_UP)
        while workers and (ended := _wait_for_any(list(workers), patience.remaining)):
            for sentinel in ended:
                del workers[sentinel]
        for worker in workers.values():
            worker.kill()

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def call(self, function: Callable[[Argument], Result], argument: Argument, cancel: Cancel) -> Result:
        """Run ``function(argument)`` in another process; raises what it raises, or Cancelled."""
        return self._result(self._submit(function, argument), cancel)

    def each(
        self, function: Callable[[Argument], Result], arguments: Iterable[Argument], cancel: Cancel
    ) -> Iterator[tuple[Argument, Future[Result]]]:
        """Run ``function`` on every argument, as many at once as there are workers; yields them as they end.

        Only a few calls are queued ahead, so that memory stays flat for thousands of arguments.
        """
        todo = iter(arguments)
        running: dict[Future[Result], Argument] = {}
        try:
            while True:
                while len(running) < 2 * self.workers and (argument := next(todo, None)) is not None:
                    running[self._submit(function, argument)] = argument
                if not running:
                    return
                cancel.check()
                done, _ = wait(running, timeout=_LOOK_AT_CANCEL, return_when=FIRST_COMPLETED)
                for future in done:
                    yield running.pop(future), future
        finally:
            for future in running:
                future.cancel()

    def _submit(self, function: Callable[[Argument], Result], argument: Argument) -> Future[Result]:
        if self._pool is None:
            import multiprocessing  # with the first call: the window is long painted then
            from concurrent.futures import ProcessPoolExecutor

            spawn = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self.workers, mp_context=spawn, initializer=_begin_worker)
            with _deaf_to_ctrl_c():  # the first call starts the workers
                return self._pool.submit(function, argument)
        return self._pool.submit(function, argument)

    @staticmethod
    def _result(future: Future[Result], cancel: Cancel) -> Result:
        while not future.done():
            if cancel.requested:
                future.cancel()
            cancel.check()
            wait([future], timeout=_LOOK_AT_CANCEL)
        return future.result()


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Processes that are started meanwhile never hear of Ctrl-C, from their first line on. Not on Windows."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _wait_for_any(sentinels: list[int], seconds: float) -> list[Any]:
    from multiprocessing.connection import wait as wait_for_any

    return wait_for_any(sentinels, seconds)


def _begin_worker() -> None:
    """Ctrl-C is the parent's: it ends its workers by a signal that lets them clean up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)
    _end_with_parent()


def _end(*signal_and_frame: object) -> None:
    raise SystemExit(1)


def _end_with_parent() -> None:
    """A worker waits for work on a pipe that it holds both ends of: a killed parent would leave it for ever."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    assert parent is not None

    def wait_and_end() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait_and_end, daemon=True).start()
