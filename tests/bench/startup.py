"""``python -m tests.bench.startup [TURNS]``: from process start to the first painted page, against a bare wizard.

The program paints twice: the rail with the first page's title and sentence, then, once everything is imported, the
whole page with its inputs. Both are measured; the goal is held against the first.

Each turn starts the program twice and a bare three-page PySide6 wizard, one after the other and in changing order, so
that what else the machine does falls on all. Printed are the medians in milliseconds and the median of the ratios of
the turns; the goal is a ratio of at most 1.3. Beside it stands the ratio of what both computed until then, which a busy
machine changes less. Both run offscreen, from warm files and compiled modules.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

GOAL = 1.3
_TURNS = 15
_WARM_UP = 2
_ROOT = Path(__file__).resolve().parents[2]

# Painting begins at the window and ends with the last widget on it; what is queued meanwhile comes after.
_PAINTED = """
def painted(window):
    print(time.monotonic(), time.process_time(), flush=True)
    window.close()
    QApplication.quit()

class Painted:
    _seen = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, lambda: painted(self))
"""
BARE = (
    """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit,
                               QListWidget, QStackedWidget, QVBoxLayout, QWidget)
"""
    + _PAINTED
    + """
class Bare(Painted, QDialog):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Bare wizard")
        self.stack = QStackedWidget()
        for title, fields in (("Connect", 3), ("Choose", 2), ("Report", 0)):
            page = QWidget()
            form = QFormLayout(page)
            form.addRow(QLabel(title))
            for field in range(fields):
                form.addRow(f"Field {field}", QLineEdit())
            form.addRow(QCheckBox("Tick") if fields else QListWidget())
            self.stack.addWidget(page)
        box = QDialogButtonBox()
        box.addButton("Back", QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(
            lambda: self.stack.setCurrentIndex(self.stack.currentIndex() - 1))
        box.addButton("Next", QDialogButtonBox.ButtonRole.AcceptRole).clicked.connect(
            lambda: self.stack.setCurrentIndex(self.stack.currentIndex() + 1))
        box.addButton(QDialogButtonBox.StandardButton.Cancel).clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.stack)
        column.addWidget(box)
        self.resize(980, 680)

application = QApplication([])
Bare().exec()
"""
)
PROGRAM = """
import os, time
import wizard.__main__ as front
from wizard.ui import run_window

def painted():
    print(time.monotonic(), time.process_time(), flush=True)
    os._exit(0)

class Watched(run_window.ProgramWindow):
    def __init__(self):
        super().__init__()
        self.painted.connect(painted)  # before anything else hears of it

run_window.ProgramWindow = Watched
front.open_window()
"""
COMPLETE = """
import time
import wizard.__main__ as front
from wizard.ui import run_window

class Watched(run_window._Running):
    def _go_on(self):
        if self._open is None:
            super()._go_on()
        else:
            print(time.monotonic(), time.process_time(), flush=True)
            self._window.close()

run_window._Running = Watched
front.open_window()
"""


@dataclass(frozen=True)
class Start:
    """Milliseconds from process start to the first painted page, and those of them the process computed."""

    passed: float
    computed: float


@dataclass(frozen=True)
class Turn:
    first: Start
    """The program's first picture."""
    complete: Start
    """The whole first page."""
    bare: Start


def first_paint(source: str) -> Start:
    """Start a program and wait until it says that its window is painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its modules compiled
    began = time.monotonic()  # one clock for all processes of a machine
    ended = subprocess.run(
        [sys.executable, "-c", source],
        cwd=_ROOT,
        env=environment,
        capture_output=True,
        timeout=60,
        check=True,
        text=True,
    )
    painted, computed = map(float, ended.stdout.split()[:2])
    return Start((painted - began) * 1000, computed * 1000)


_SOURCES = {"first": PROGRAM, "complete": COMPLETE, "bare": BARE}


def measure(turns: int) -> list[Turn]:
    measured = []
    for number in range(-_WARM_UP, turns):
        order = list(_SOURCES.items())
        if number % 2:
            order.reverse()
        turn = Turn(**{name: first_paint(source) for name, source in order})
        if number >= 0:
            measured.append(turn)
    return measured


def main(turns: int) -> int:
    measured = measure(turns)
    median = statistics.median
    print(f"turns         {len(measured)}")
    ratios = {}
    for name in ("bare", "first", "complete"):
        starts = [getattr(turn, name) for turn in measured]
        passed, computed = (
            median(start.passed for start in starts),
            median(start.computed for start in starts),
        )
        ratios[name] = median(
            start.passed / turn.bare.passed for start, turn in zip(starts, measured, strict=True)
        )
        of_computed = median(
            start.computed / turn.bare.computed for start, turn in zip(starts, measured, strict=True)
        )
        print(f"{name:12}  {passed:4.0f} ms ({computed:.0f} computed), ", end="")
        print(f"{ratios[name]:.2f} times the bare wizard ({of_computed:.2f} computed)")
    print(f"goal          {GOAL} times, of the first picture")
    return 0 if ratios["first"] <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else _TURNS))
