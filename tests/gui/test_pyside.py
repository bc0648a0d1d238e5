"""PySide6 itself: the release in use must not lose references (6.12.0 on Python 3.11 does, and aborts)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal


class _Sender(QObject):
    said = Signal(bool)


def test_emitting_and_starting_timers_lose_no_references() -> None:
    sender, timer = _Sender(), QTimer()
    true, none = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(300):
        sender.said.emit(True)
        timer.start(1000)
        timer.stop()
    assert sys.getrefcount(True) > true - 50
    assert sys.getrefcount(None) > none - 50
