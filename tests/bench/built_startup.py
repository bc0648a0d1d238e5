"""``python -m tests.bench.built_startup PROGRAM [PAIRS]``: how fast the built program opens, against the source.

PROGRAM is what packaging/build.py or an installation made, for example dist/certificate-wizard/certificate-wizard.
Each pair starts it and ``python -m wizard`` one after the other, in turns of order, so that what else the machine does
falls on both. Measured is from process start to the window's appearance on an X server without a screen (Xvfb).
Printed are the medians in milliseconds and the median of the ratios of the pairs; the goal is a ratio of at most 1.5.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.packaging.screen import Watch, screen

GOAL = 1.5
_PAIRS = 9
_ROOT = Path(__file__).resolve().parents[2]


def seconds_to_window(command: list[str], display: str) -> float:
    """From process start to the window's appearance; the program is ended then. Raises RuntimeError without one."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    with Watch(display) as watch, tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        started = time.monotonic()
        process = subprocess.Popen(command, cwd=_ROOT, env=inherited | {"DISPLAY": display}, stderr=said)
        try:
            shown, _ = watch.shown()
        except TimeoutError as error:
            said.seek(0)
            raise RuntimeError(f"{error}: {command[0]} ended with {process.poll()}: {said.read()}") from error
        finally:
            process.kill()
            process.wait()
    return shown - started


def measure(program: str, pairs: int = _PAIRS) -> tuple[float, float, float]:
    """Median seconds of the program and of the source, and the median ratio of the pairs."""
    commands = ([program], [sys.executable, "-m", "wizard"])
    with screen() as display:
        for command in commands:  # files into the page cache, modules compiled
            seconds_to_window(command, display)
        rows = []
        for turn in range(pairs):
            order = commands if turn % 2 else commands[::-1]
            taken = {command[0]: seconds_to_window(command, display) for command in order}
            rows.append((taken[commands[0][0]], taken[commands[1][0]]))
    built, source = (statistics.median(column) for column in zip(*rows, strict=True))
    return built, source, statistics.median(first / second for first, second in rows)


def main() -> None:
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    built, source, ratio = measure(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else _PAIRS)
    print(f"built {built * 1000:.0f} ms, source {source * 1000:.0f} ms, ratio {ratio:.2f} (goal {GOAL})")


if __name__ == "__main__":
    main()
