"""PySide6 itself: the release in use must not lose references (6.12.0 on Python 3.11 does, and aborts)."""

from __future__ import annotations

import re
import sys
from pathlib import Path

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


def test_the_window_asks_no_layout_for_its_items() -> None:
    """PySide 6.11.3 keeps the Python object of an item (itemAt) after the item's widget was deleted.

    A widget made later at the same address is mistaken for it, and the program ends with a segmentation fault.
    """
    root = Path(__file__).resolve().parents[2] / "wizard"
    sources = [*root.glob("ui/**/*.py"), *root.glob("steps/*/page*.py")]
    assert len(sources) > 30
    calls = re.compile(r"\.(itemAt|takeAt|itemAtPosition)\(")
    assert [path.name for path in sources if calls.search(path.read_text(encoding="utf-8"))] == []
