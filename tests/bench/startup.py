"""``python -m tests.bench.startup [PAIRS]``: from process start to the first painted page, against a bare wizard.

Each pair starts the program and a bare three-page PySide6 wizard one after the other, in turns of order, so that
what else the machine does falls on both. Printed are the medians in milliseconds and the median of the ratios of the
pairs; the goal is a ratio of at most 1.3. Beside it stands the ratio of what both computed until then, which a busy
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
_PAIRS = 15
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
PROGRAM = (
    """
import sys, time
import wizard.__main__ as front
from wizard.ui import run_window
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
"""
    + _PAINTED
    + """
class Watched(Painted, run_window.WizardWindow):
    pass

run_window.WizardWindow = Watched
front.open_window()
"""
)


@dataclass(frozen=True)
class Start:
    """Milliseconds from process start to the first painted page, and those of them the process computed."""

    passed: float
    computed: float


@dataclass(frozen=True)
class Pair:
    program: Start
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


def measure(pairs: int) -> list[Pair]:
    for _ in range(_WARM_UP):
        first_paint(BARE), first_paint(PROGRAM)
    measured = []
    for number in range(pairs):
        if number % 2:
            bare = first_paint(BARE)
            measured.append(Pair(first_paint(PROGRAM), bare))
        else:
            program = first_paint(PROGRAM)
            measured.append(Pair(program, first_paint(BARE)))
    return measured


def main(pairs: int) -> int:
    measured = measure(pairs)
    median = statistics.median
    ratio = median(pair.program.passed / pair.bare.passed for pair in measured)
    least = min(pair.program.passed / pair.bare.passed for pair in measured)
    computed = median(pair.program.computed / pair.bare.computed for pair in measured)
    print(f"pairs                           {len(measured)}")
    print(f"program, median ms (computed)   {median(pair.program.passed for pair in measured):.0f}", end="")
    print(f" ({median(pair.program.computed for pair in measured):.0f})")
    print(f"bare wizard, median ms          {median(pair.bare.passed for pair in measured):.0f}", end="")
    print(f" ({median(pair.bare.computed for pair in measured):.0f})")
    print(f"ratio, least and median         {least:.2f} {ratio:.2f}   (goal {GOAL})")
    print(f"ratio of what was computed      {computed:.2f}")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else _PAIRS))
