"""The window as a program of its own: it starts, is closed, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.gui.made_up import BROKEN, REGISTRY
from wizard.migration.session import Session
from wizard.ui.run_window import run_window

def make(emit, wanted):
    session = Session(REGISTRY, {BROKEN.code: BROKEN}, emit)
    session.open(Path(sys.argv[1]))
    QTimer.singleShot(0, close)
    return session

def close():
    (window,) = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    print(window.windowTitle(), window.rail._server.text(), QApplication.windowIcon().isNull())
    heavy = {"sqlalchemy", "httpx2", "keyring", "cryptography", "jinja2"} & sys.modules.keys()
    print(sorted(heavy))
    window.close()

code = run_window(make, server=lambda session: "vco01.example.com")
print(code, [thread.name for thread in threading.enumerate()])
"""


def test_the_window_starts_light_and_ends_clean(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", _PROGRAM, str(tmp_path / "run")],
        env=environment,
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stdout.splitlines() == [
        "Certificate change vco01.example.com False",
        "[]",
        "0 ['MainThread']",
    ]
    said = [line for line in ended.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert said == []
    assert ended.returncode == 0
