"""Telling how far a transfer is, no more than ten times a second."""

from __future__ import annotations

import time
from collections.abc import Callable

Progress = Callable[[int, int | None], None]
"""Bytes done, and bytes in all where the server said so."""

_INTERVAL = 0.1  # seconds


class Throttle:
    """Passes on the first and the last word and one each 0.1 s between them."""

    def __init__(self, progress: Progress | None, total: int | None) -> None:
        self._progress = progress
        self._total = total
        self._next = 0.0

    def tell(self, done: int) -> None:
        if self._progress is not None and time.monotonic() >= self._next:
            self._next = time.monotonic() + _INTERVAL
            self._progress(done, self._total)

    def finish(self, done: int) -> None:
        if self._progress is not None:
            self._progress(done, self._total if self._total is not None else done)
