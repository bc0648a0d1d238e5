from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from wizard.ui.collector import Collector


class _Knot:
    """A cycle that notes the thread it is destroyed in."""

    def __init__(self, destroyed_in: list[str]) -> None:
        self.me = self
        self.destroyed_in = destroyed_in

    def __del__(self) -> None:
        self.destroyed_in.append(threading.current_thread().name)


def test_cycles_of_the_worker_are_collected_in_the_windows_thread(
    qapp: QCoreApplication, qtbot: QtBot
) -> None:
    destroyed_in: list[str] = []

    def work() -> None:
        for _ in range(5_000):
            _Knot(destroyed_in)

    collector = Collector(qapp)
    collector._timer.setInterval(1)
    worker = threading.Thread(target=work, name="worker")
    worker.start()
    worker.join()
    assert destroyed_in == []
    qtbot.waitUntil(lambda: len(destroyed_in) == 5_000)
    assert set(destroyed_in) == {threading.current_thread().name}
    collector.stop()
    assert gc.isenabled()
    collector.deleteLater()
    gc.disable()  # as the fixture left it
