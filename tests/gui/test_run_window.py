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
from wizard.ui.rail import Rail
from wizard.ui.run_window import Front, run_window

def make(emit, wanted):
    session = Session(REGISTRY, {BROKEN.code: BROKEN}, emit)
    session.open(Path(sys.argv[1]))
    QTimer.singleShot(0, close)
    return session

def close():
    (window,) = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    (rail,) = window.findChildren(Rail)
    print(window.windowTitle(), rail._server.text(), QApplication.windowIcon().isNull())
    heavy = {"sqlalchemy", "httpx2", "keyring", "cryptography", "jinja2"} & sys.modules.keys()
    print(sorted(heavy))
    window.close()

faces = [step.face for step in REGISTRY]
code = run_window(Front(make, faces, server=lambda session: "vco01.example.com"))
print(code, [thread.name for thread in threading.enumerate()])
"""


_FIRST_PAGE = """
import sys
from PySide6.QtWidgets import QApplication
from wizard.app import make_session
from wizard.migration.worker import Worker
from wizard.ui.event_bridge import EventBridge
from wizard.ui.language import Language
from wizard.ui.wizard_window import WizardWindow

application = QApplication([])
bridge, worker = EventBridge(application), Worker()
window = WizardWindow(make_session(bridge.carry), worker, bridge, Language(application))
window.grab()
print(window.page.title.text())
heavy = {"sqlalchemy", "cryptography", "httpx2", "truststore", "keyring", "jinja2", "rich", "psycopg", "pymysql",
         "oracledb", "mssql_python", "isal", "multiprocessing", "concurrent.futures.process", "asyncio", "http.client",
         "wizard.packages", "wizard.keystores", "wizard.orchestrator", "wizard.practice"}
print(sorted(heavy & sys.modules.keys()))
worker.close()
"""
_FAULTY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.gui.made_up import BROKEN, REGISTRY
from wizard.migration.session import Session
from wizard.ui.run_window import Front, run_window

def make(emit, wanted):
    session = Session(REGISTRY, {BROKEN.code: BROKEN}, emit)
    session.open(Path(sys.argv[1]))
    QTimer.singleShot(0, lambda: 1 // 0)
    timers.append(QTimer())
    timers[0].timeout.connect(look_at_it)
    timers[0].start(10)
    return session

timers = []

def look_at_it():
    boxes = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "FaultBox"]
    if boxes:
        timers.pop().stop()
        print(boxes[0].windowTitle(), boxes[0].isVisible())
        boxes[0].accept()
        QTimer.singleShot(0, QApplication.closeAllWindows)

print(run_window(Front(make, [step.face for step in REGISTRY])))
"""

_FIRST_PICTURE = """
import sys
import wizard.__main__ as front
from wizard.ui import run_window
from PySide6.QtWidgets import QLabel

class Watched(run_window.ProgramWindow):
    def __init__(self):
        super().__init__()
        self.painted.connect(self.look)

    def look(self):
        texts = [label.text() for label in self.findChildren(QLabel) if label.isVisibleTo(self)]
        print(texts[:1], "Connect to Orchestrator" in texts, len(self.findChildren(run_window.Opening)))
        print(sorted({"wizard.migration.session", "wizard.steps.facts", "wizard.ui.wizard_window", "msgspec",
                      "sqlite3"} & sys.modules.keys()))
        self.painted.disconnect(self.look)
        self.close()

run_window.ProgramWindow = Watched
print(front.open_window())
"""
_ANOTHER_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from tests.gui.made_up import BROKEN, REGISTRY
from wizard.migration.session import Session
from wizard.migration.wanted import Wanted
from wizard.ui import run_window
from wizard.ui.wizard_window import WizardWindow

folder = Path(sys.argv[1])

def make(emit, wanted):
    (window,) = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    texts = [label.text() for label in window.findChildren(QLabel)]
    print(wanted is not None, run_window.STARTING in texts)
    windows.add(window)
    session = Session(REGISTRY, {BROKEN.code: BROKEN}, emit)
    session.open(wanted.folder if wanted else folder)
    QTimer.singleShot(0, close if wanted else want)
    return session

def shown():
    (wizard,) = [each for window in windows for each in window.findChildren(WizardWindow)]
    return wizard

def want():
    shown().session.wanted = Wanted(folder.with_name("other"), practice=True)
    shown().refresh()

def close():
    print(len(windows), shown().session.folder.path.name, shown().isVisible(), shown().geometry().topLeft().isNull())
    shown().window().close()

windows = set()
print(run_window.run_window(run_window.Front(make, [step.face for step in REGISTRY])))
"""


def _run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).resolve().parents[2]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(root),
        "XDG_CONFIG_HOME": str(folder.parent / "settings"),
    }
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", program, str(folder)],
        env=environment,
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _said(ended: subprocess.CompletedProcess[str]) -> list[str]:
    return [line for line in ended.stderr.splitlines() if not line.startswith("This plugin does not support")]


def test_the_window_starts_light_and_ends_clean(tmp_path: Path) -> None:
    ended = _run(_PROGRAM, tmp_path / "run")
    assert ended.stdout.splitlines() == [
        "Certificate change vco01.example.com False",
        "[]",
        "0 ['MainThread']",
    ]
    assert _said(ended) == []
    assert ended.returncode == 0


def test_a_fault_in_a_slot_is_shown_and_logged_and_the_window_goes_on(tmp_path: Path) -> None:
    ended = _run(_FAULTY, tmp_path / "run")
    assert ended.stdout.splitlines() == ["The wizard met a fault of its own True", "0"]
    assert "Traceback" not in ended.stderr
    assert "ZeroDivisionError" in (tmp_path / "run" / "log.jsonl").read_text(encoding="utf-8")


def test_the_first_page_stands_on_no_heavy_library(tmp_path: Path) -> None:
    """Of the real registry: what connects, reads keys and writes reports is imported after the first paint."""
    ended = _run(_FIRST_PAGE, tmp_path / "run")
    assert ended.stdout.splitlines() == ["Connect to Orchestrator", "[]"]
    assert ended.returncode == 0


def test_the_first_picture_stands_on_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    """The rail and the first title are painted before a session, facts or pages are imported; closing then ends it."""
    ended = _run(_FIRST_PICTURE, tmp_path / "run")
    assert ended.stdout.splitlines() == ["['Certificate change'] True 1", "[]", "0"]
    assert _said(ended) == []


def test_another_run_opens_in_the_same_window(tmp_path: Path) -> None:
    """Meanwhile it says what takes its time."""
    ended = _run(_ANOTHER_RUN, tmp_path / "run")
    assert ended.stdout.splitlines() == ["False False", "True True", "1 other True True", "0"]
    assert _said(ended) == []
