"""Rules of work that runs: the machine stays awake, its end is told, and nothing goes wrong in silence."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.gui import accessible
from tests.gui.made_up import GATE, MadeUp, idle, run_packages
from wizard.foundation.cancel import Cancel
from wizard.migration.controller import Activity
from wizard.migration.events import Outcome
from wizard.ui.awake import Awake, lock_command
from wizard.ui.ending import Ending, ended_words
from wizard.ui.fault_box import FaultBox
from wizard.ui.faults import Fault, Faults
from wizard.ui.widgets.time_left import TimeLeft

_LOCK = (
    "import sys; open(sys.argv[1], 'w').close(); sys.stdin.read(); open(sys.argv[1] + '.ended', 'w').close()"
)


@pytest.fixture
def lock(tmp_path: Path) -> tuple[str, ...]:
    """A program like systemd-inhibit's ``cat``: it runs until its input ends, and leaves files for both moments."""
    return (sys.executable, "-c", _LOCK, str(tmp_path / "lock"))


def test_16_the_machine_is_kept_awake_until_the_work_ends(
    qtbot: QtBot, tmp_path: Path, lock: tuple[str, ...]
) -> None:
    """16 … no sleep meanwhile."""
    awake = Awake(QApplication.instance(), lock)  # type: ignore[arg-type]
    awake._delay.setInterval(0)
    awake.keep(True)
    qtbot.waitUntil(lambda: (tmp_path / "lock").exists())
    assert awake.held
    awake.keep(True)
    awake.keep(False)
    assert not awake.held
    assert (tmp_path / "lock.ended").exists(), "the lock was killed instead of released"
    awake.deleteLater()


def test_16_short_work_takes_no_lock(qtbot: QtBot, tmp_path: Path, lock: tuple[str, ...]) -> None:
    """16: a check of a second starts no program."""
    awake = Awake(QApplication.instance(), lock)  # type: ignore[arg-type]
    awake.keep(True)
    awake.keep(False)
    assert not awake._delay.isActive()
    assert not (tmp_path / "lock").exists()
    awake.deleteLater()


def test_16_a_system_without_a_way_is_no_error(qtbot: QtBot) -> None:
    """16: never an error when absent."""
    awake = Awake(QApplication.instance(), ("no-such-program-anywhere",))  # type: ignore[arg-type]
    awake.hold()
    assert awake._process is not None
    awake._process.waitForFinished(1000)
    assert not awake.held
    awake.let_sleep()
    awake.deleteLater()


@pytest.mark.parametrize(("platform", "program"), [("linux", "systemd-inhibit"), ("darwin", "caffeinate")])
def test_16_the_lock_ends_with_the_wizard(platform: str, program: str) -> None:
    """16: a killed wizard leaves no lock behind: it hangs on our pipe, or watches our process."""
    command = lock_command(platform)
    assert command[0] == program
    assert command[-1] in ("cat", str(os.getpid()))
    assert lock_command("win32") == ()


def test_16_the_window_asks_for_it_while_it_works(
    made_up: MadeUp, qtbot: QtBot, lock: tuple[str, ...]
) -> None:
    """16: from the start of the work to its end."""
    window = made_up.window
    window._awake = Awake(window, lock)
    window._awake._delay.setInterval(0)
    run_packages(made_up, qtbot)
    qtbot.waitUntil(lambda: window._awake.held)
    GATE.set()
    idle(made_up, qtbot)
    assert not window._awake.held


class _Tray:
    """Stands in for the system's notification area, which the offscreen platform lacks."""

    def __init__(self) -> None:
        self.messages: list[tuple[str, str]] = []
        self.shown = False

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False

    def showMessage(self, title: str, message: str, /) -> None:
        self.messages.append((title, message))


def test_16_the_end_is_told_without_stealing_the_focus(made_up: MadeUp, qtbot: QtBot) -> None:
    """16 Long runs end with a notification, without stealing focus."""
    window, tray = made_up.window, _Tray()
    window._ending = Ending(window, lambda parent: tray)
    run_packages(made_up, qtbot)
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(elsewhere.isActiveWindow)
    GATE.set()
    idle(made_up, qtbot)
    assert tray.messages == [("Certificate change", "“Export packages” is done.")]
    assert elsewhere.isActiveWindow()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert not tray.shown


def test_16_who_looks_at_the_window_is_told_nothing_twice(made_up: MadeUp, qtbot: QtBot) -> None:
    """16: the window itself says it."""
    tray = _Tray()
    made_up.window._ending = Ending(made_up.window, lambda parent: tray)
    GATE.set()
    run_packages(made_up, qtbot)
    idle(made_up, qtbot)
    assert tray.messages == []


def test_16_every_outcome_has_its_words() -> None:
    """16: done, waiting, stopped and failed are told apart."""
    words = {ended_words(outcome, "Switch") for outcome in Outcome}
    assert len(words) == len(Outcome)
    assert all("Switch" in said for said in words)


class _Slots(QObject):
    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said.connect(self.break_down)

    def break_down(self) -> None:
        password = "s3cret"
        raise ValueError(f"could not use {password}")


@pytest.fixture
def faults(made_up: MadeUp, qtbot: QtBot) -> Iterator[tuple[list[Fault], Faults]]:
    shown: list[Fault] = []
    watching = Faults(made_up.window, shown.append)
    watching.watch()
    yield shown, watching
    watching.stop()


def _log(made_up: MadeUp) -> str:
    return (made_up.folder / "log.jsonl").read_text(encoding="utf-8")


def _in_a_slot() -> None:
    slots = _Slots()
    slots.said.emit()


def _in_a_timer() -> None:
    QTimer.singleShot(0, _Slots().break_down)


def _in_a_thread() -> None:
    thread = threading.Thread(target=_Slots().break_down)
    thread.start()
    thread.join()


class _Broken:
    def __del__(self) -> None:
        _Slots().break_down()


def _in_a_destructor() -> None:
    _Broken()


@pytest.mark.parametrize("cause", [_in_a_slot, _in_a_timer, _in_a_thread, _in_a_destructor])
def test_08_no_fault_is_silent(
    made_up: MadeUp, qtbot: QtBot, faults: tuple[list[Fault], Faults], cause: Callable[[], None]
) -> None:
    """8: faults of the program itself are shown, logged whole, and their details hold no values."""
    shown, watching = faults
    with capture_exceptions():  # the test's own hooks step aside
        watching.watch()
        cause()
        qtbot.waitUntil(lambda: len(shown) == 1)
    (fault,) = shown
    assert fault.kind == "ValueError"
    assert "break_down" in fault.places[-1]
    assert "s3cret" not in fault.details
    assert "Qt 6." in fault.details
    (line,) = [entry for entry in map(json.loads, _log(made_up).splitlines()) if entry["level"] == "error"]
    assert "ValueError" in line["trace"]
    assert "break_down" in line["trace"]


def test_08_many_faults_show_one_box(made_up: MadeUp, qtbot: QtBot) -> None:
    """8: a fault in every event must not bury the window in boxes."""
    shown: list[Fault] = []

    def show(fault: Fault) -> None:
        shown.append(fault)
        QApplication.sendPostedEvents(watching)  # what an open box does: the loop goes on

    watching = Faults(made_up.window, show)
    for _ in range(5):
        watching._report(ValueError("x"), None)
    QApplication.sendPostedEvents(watching)
    assert len(shown) == 1
    assert _log(made_up).count("unexpected fault") == 5


def test_08_the_box_says_what_where_and_what_to_do(qtbot: QtBot) -> None:
    """8 Every failure: what, likely causes, what to do, Retry, copyable redacted details."""
    fault = Fault("ValueError", ("wizard/ui/rail.py:10 show_lines",))
    box = FaultBox(fault, "/runs/vco01/log.jsonl")
    qtbot.addWidget(box)
    box.show()
    said = " ".join(label.text().replace("\u200b", "") for label in box.findChildren(QLabel))
    assert "ValueError" in said
    assert "/runs/vco01/log.jsonl" in said
    assert "Continue a run folder" in said
    assert "Traceback" not in said and "rail.py" not in said
    box.copy.click()
    assert QGuiApplication.clipboard().text() == fault.details
    assert "wizard/ui/rail.py:10 show_lines" in fault.details
    assert [button for button in box.findChildren(QPushButton) if not accessible.name(button)] == []


def test_09_a_check_blocks_nothing_and_can_be_stopped(made_up: MadeUp, qtbot: QtBot) -> None:
    """9 Checks never block the window; busy within 100 ms, cancellable, naming server, version and time."""
    started = threading.Event()

    def check(cancel: Cancel) -> object:
        started.set()
        cancel.wait(30)
        return None

    window = made_up.window
    before = time.monotonic()
    window.controller.submit_check(check)
    assert time.monotonic() - before < 0.1
    assert window.bar.status.words.startswith("Checking")
    assert window.bar.cancel.text() == "Cancel", "nothing is changed by a check"
    assert window.bar.status.elapsed == "0:00"
    assert started.wait(10)
    qtbot.keyClicks(window.page.line, "v")  # typing goes on meanwhile
    assert window.page.line.text() == "v"
    window.controller.submit_check(check)
    window.bar.cancel.click()
    qtbot.waitUntil(lambda: window.controller.common.activity is Activity.IDLE)


def test_12_time_left_is_said_only_when_steady() -> None:
    """12 Progress appears after about half a second; "n of m" and elapsed always; time left only when steady."""
    steady, jumping = TimeLeft(), TimeLeft()
    for second in range(1, 31):
        steady.saw(second, second / 60)
        jumping.saw(second, min(0.99, (second + (25 if second % 7 == 0 else 0)) / 60))
    left = steady.seconds(30)
    assert left is not None and abs(left - 30) < 3
    assert jumping.seconds(30) is None
    early = TimeLeft()
    early.saw(1, 0.1)
    early.saw(2, 0.2)
    assert early.seconds(2) is None


def test_12_count_and_elapsed_time_always_stand_there(made_up: MadeUp, qtbot: QtBot) -> None:
    """12: from the first item on."""
    run_packages(made_up, qtbot)
    panel = made_up.window.page.progress
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(
        lambda: any("1 of 4 packages · 0:0" in label.text() for label in panel.findChildren(QLabel))
    )
