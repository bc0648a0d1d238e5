"""``python -m tests.bench.heartbeat [PACKAGES]``: how long the window's event loop is away during a migration.

The real window is driven offscreen through all nine steps against a practice Orchestrator of that many packages (500
without an argument). A timer of the window's thread beats every four milliseconds; each gap between two beats is one
sample. Printed are the 50th and 99th percentile and the longest, for the whole run and for each step, and for the
longest gaps what was on the window's thread and how much of the gap it computed itself: the rest it waited, for the
interpreter or for a processor. Goal: 16 ms at the 99th percentile, 100 ms at most.
"""

from __future__ import annotations

import faulthandler
import os
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from wizard.__main__ import LATER
from wizard.app import make_session
from wizard.migration.controller import Activity
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.practice.process import PracticeOptions
from wizard.rehearsal import answer_for, played_administrator, practice_server
from wizard.ui.collector import Collector
from wizard.ui.event_bridge import EventBridge
from wizard.ui.language import Language
from wizard.ui.theme import Scheme, Theme
from wizard.ui.wizard_window import WizardWindow

GOAL_P99 = 16.0  # milliseconds
GOAL_LONGEST = 100.0
_BEAT = 4  # milliseconds
_STACK_AFTER = 0.025  # seconds without a beat: look what the thread is doing
_SHOWN = 8  # gaps


@dataclass(frozen=True)
class Gap:
    """Milliseconds between two beats; ``computed`` of them on the thread itself; what was seen on it."""

    step: str
    length: float
    computed: float
    stack: str


@dataclass
class Heart(QObject):
    """Beats in the window's thread; another thread looks on when a beat is late."""

    step: str = ""
    gaps: list[Gap] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._last = self._last_computed = 0.0
        self._stack = ""
        self._thread = threading.get_ident()
        self._ended = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._watcher = threading.Thread(target=self._watch, name="watcher")

    def start(self) -> None:
        self._last, self._last_computed = time.perf_counter(), time.thread_time()
        self._timer.start()
        self._watcher.start()

    def stop(self) -> None:
        self._timer.stop()
        self._ended.set()
        self._watcher.join()

    def _beat(self) -> None:
        now, computed = time.perf_counter(), time.thread_time()
        length, own = (now - self._last) * 1000, (computed - self._last_computed) * 1000
        self.gaps.append(Gap(self.step, length, own, self._stack if length > _STACK_AFTER * 1000 else ""))
        self._last, self._last_computed, self._stack = now, computed, ""

    def _watch(self) -> None:
        with tempfile.TemporaryFile("w+") as file:
            while not self._ended.wait(0.005):
                if not self._stack and time.perf_counter() - self._last > _STACK_AFTER:
                    self._stack = self._look(file)

    def _look(self, file: IO[str]) -> str:
        """Written by C and read from a file: to hold a frame would keep its painters and widgets alive."""
        file.seek(0)
        file.truncate()
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        mine = file.read().partition(f"0x{self._thread:016x}")[2].partition("\n\n")[0]
        frames = re.findall(r'File ".*?([^/\\]+)", line (\d+) in (\S+)', mine)[:6]
        return " < ".join(f"{name}:{line} {function}" for name, line, function in frames)


def _wait(until: Callable[[], bool], seconds: float) -> None:
    loop, deadline = QEventLoop(), time.monotonic() + seconds
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > deadline else None)
    look.start(50)
    loop.exec()
    if not until():
        raise TimeoutError("the step did not end in time")


def _carry_out(window: WizardWindow, heart: Heart, number: int) -> None:
    step = window.session.registry[number]
    heart.step = step.id
    began = time.monotonic()
    window.refresh()
    if window.controller.common.only_tests:
        window.bar.primary.click()
        _wait(lambda: not window.controller.common.only_tests, 60)
        window.refresh()
    window.bar.primary.click()
    ends = (StepState.DONE, StepState.SKIPPED, StepState.FAILED, StepState.STOPPED)
    _wait(
        lambda: window.session.states[step.id] in ends and window.controller.common.activity is Activity.IDLE,
        1800,
    )
    if window.session.states[step.id] not in ends[:2]:
        raise RuntimeError([finding.message() for finding in window.controller.common.findings])
    print(f"  {step.id:24}{time.monotonic() - began:7.1f} s", file=sys.stderr)
    if number < len(window.session.registry) - 1:
        window.bar.next.click()


def run(packages: int) -> list[Gap]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    Theme(application, Scheme.LIGHT)
    collector = Collector(application)
    with (
        tempfile.TemporaryDirectory() as folder,
        practice_server(Path(folder), PracticeOptions(count=packages)) as server,
    ):
        bridge, worker = EventBridge(application), Worker()
        session = make_session(bridge.carry)
        session.open(Path(folder))
        session.administrator = played_administrator(server)
        answer_for(session, server, confirmed=False)
        window = WizardWindow(
            session, worker, bridge, Language(application), ask=lambda parent, question: True, later=LATER
        )
        window.show()
        heart = Heart(step="open")
        heart.start()
        try:
            for number in range(len(session.registry)):
                _carry_out(window, heart, number)
        finally:
            heart.stop()
            worker.close()
            session.close()
            bridge.arrived.disconnect(window.take)
            window.close()
            collector.stop()
    return heart.gaps


def _line(name: str, gaps: list[Gap]) -> str:
    lengths = sorted(gap.length for gap in gaps)
    computed = sorted(gap.computed for gap in gaps)
    over = sum(length > GOAL_P99 for length in lengths)
    at = [lengths[int(share * (len(lengths) - 1))] for share in (0.5, 0.99, 1)]
    own = [computed[int(share * (len(computed) - 1))] for share in (0.99, 1)]
    return f"{name:24}{len(gaps):7}{over:7}{at[0]:8.1f}{at[1]:8.1f}{at[2]:8.1f}   computed{own[0]:8.1f}{own[1]:8.1f}"


def main(packages: int) -> int:
    gaps = run(packages)
    print(
        f"gaps in ms              {'beats':>8}{'>16':>6}{'p50':>8}{'p99':>8}{'max':>8}            {'p99':>8}{'max':>8}"
    )
    for step in Counter(gap.step for gap in gaps):
        print(_line(step, [gap for gap in gaps if gap.step == step]))
    print(_line("all", gaps))
    print("longest:")
    for gap in sorted(gaps, key=lambda gap: -gap.length)[:_SHOWN]:
        print(f"{gap.length:7.1f} ms, computed {gap.computed:6.1f}, {gap.step}: {gap.stack or '(not seen)'}")
    lengths = sorted(gap.length for gap in gaps)
    good = lengths[int(0.99 * (len(lengths) - 1))] <= GOAL_P99 and lengths[-1] <= GOAL_LONGEST
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
