"""How long the work still takes, said only when its pace is steady: a wrong promise is worse than none."""

from __future__ import annotations

from collections import deque

SETTLED = 10.0
"""Seconds of work before anything is said."""
_LEAST_SHARE = 0.05
_WATCHED = 10.0  # seconds of predictions that are compared
_FEWEST = 4  # predictions in them
_SPREAD = 0.2  # of the predicted whole time


class TimeLeft:
    """Takes the share done (0 to 1) at seconds since the start, in order."""

    def __init__(self) -> None:
        self._predicted: deque[tuple[float, float]] = deque()

    def saw(self, elapsed: float, share: float) -> None:
        if share <= 0 or (self._predicted and elapsed <= self._predicted[-1][0]):
            return
        self._share = share
        self._predicted.append((elapsed, elapsed / share))
        while self._predicted[0][0] < elapsed - _WATCHED:
            self._predicted.popleft()

    _share = 0.0

    def seconds(self, elapsed: float) -> float | None:
        """Seconds left; None while the pace is not steady, or nobody knows it yet."""
        if elapsed < SETTLED or self._share < _LEAST_SHARE or len(self._predicted) < _FEWEST:
            return None
        whole = [end for _, end in self._predicted]
        mean = sum(whole) / len(whole)
        if max(whole) - min(whole) > _SPREAD * mean:
            return None
        return max(0.0, mean - elapsed)
