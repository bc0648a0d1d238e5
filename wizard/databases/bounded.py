"""Waiting no longer than a deadline for a call that may hang: name lookups and drivers have no limit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from wizard.foundation.cancel import Cancel, Deadline, DeadlinePassed

Result = TypeVar("Result")
_LOOK_AT_CANCEL = 0.05


class _Call(Generic[Result]):
    def __init__(self, work: Callable[[], Result]) -> None:
        self._work = work
        self._result: Result
        self._error: BaseException | None = None
        self.ended = threading.Event()

    def run(self) -> None:
        try:
            self._result = self._work()
        except BaseException as error:  # noqa: BLE001 - handed to the caller, whatever it is
            self._error = error
        finally:
            self.ended.set()

    def result(self) -> Result:
        if self._error is not None:
            raise self._error
        return self._result


def within(deadline: Deadline, cancel: Cancel, work: Callable[[], Result]) -> Result:
    """What ``work()`` returns or raises, or DeadlinePassed, or Cancelled.

    A call that is given up ends by itself when its driver's own timeouts do; nobody sees its result.
    """
    call = _Call(work)
    threading.Thread(target=call.run, name="bounded-call", daemon=True).start()
    while not call.ended.wait(min(_LOOK_AT_CANCEL, deadline.remaining)):
        cancel.check()
        if deadline.passed:
            raise DeadlinePassed(f"no answer within {deadline.seconds:g} s")
    return call.result()
