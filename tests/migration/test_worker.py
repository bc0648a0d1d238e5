"""One worker: one thing after another, stopped when asked, waited for when closed."""

from __future__ import annotations

import threading

import pytest

from wizard.foundation.cancel import Cancel, Cancelled
from wizard.migration.worker import Worker

_PATIENCE = 10


def test_one_after_another_on_one_other_thread() -> None:
    worker, seen = Worker(), []
    for number in range(20):
        worker.submit(lambda cancel, number=number: seen.append((number, threading.get_ident())))
    ended = threading.Event()
    worker.submit(lambda cancel: ended.set())
    assert ended.wait(_PATIENCE)
    worker.close()
    assert [number for number, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen}) == 1
    assert seen[0][1] != threading.get_ident()


def test_closing_stops_what_runs_and_drops_what_waits() -> None:
    worker, began, said = Worker(), threading.Event(), []

    def long(cancel: Cancel) -> None:
        began.set()
        try:
            cancel.wait(_PATIENCE)
        except Cancelled:
            said.append("stopped")

    worker.submit(long)
    worker.submit(lambda cancel: said.append("never"))
    assert began.wait(_PATIENCE)
    worker.close()
    assert said == ["stopped"]


def test_a_cancel_stops_its_own_work_alone() -> None:
    worker, began, said = Worker(), threading.Event(), []

    def long(cancel: Cancel) -> None:
        began.set()
        with pytest.raises(Cancelled):
            cancel.wait(_PATIENCE)

    mine = worker.submit(long)
    worker.submit(lambda cancel: said.append(cancel.requested))
    assert began.wait(_PATIENCE)
    mine.request()
    ended = threading.Event()
    worker.submit(lambda cancel: ended.set())
    assert ended.wait(_PATIENCE)
    worker.close()
    assert said == [False]


def test_a_fault_does_not_vanish(monkeypatch: pytest.MonkeyPatch) -> None:
    worker, faults = Worker(), []
    monkeypatch.setattr(threading, "excepthook", lambda told: faults.append(told.exc_value))

    def fail(cancel: Cancel) -> None:
        raise ZeroDivisionError

    worker.submit(fail)
    worker.close()
    assert [type(fault) for fault in faults] == [ZeroDivisionError]
