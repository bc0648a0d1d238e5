"""Tests of the window run offscreen; a Qt warning, a leaked thread, timer or window fails the test that left it."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.gui.made_up import MadeUp, show
from wizard.ui.questions import QuestionDialog
from wizard.ui.theme import Scheme, Theme

# The offscreen platform says this of every window; it concerns no real screen.
_HARMLESS = (
    "This plugin does not support propagateSizeHints",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    assert QFontDatabase.families(), "no fonts: every letter would be a box"
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def fresh_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nobody's own language and window size, and none from the test before."""
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


@pytest.fixture
def made_up(qtbot: QtBot, tmp_path: Path) -> Iterator[MadeUp]:
    """The window over a made-up migration of four steps, shown and active."""
    made_up = MadeUp(tmp_path / "vco01 2026-11-23")
    show(made_up, qtbot)
    yield made_up
    made_up.close()


@pytest.fixture(autouse=True)
def collected_in_this_thread() -> Iterator[None]:
    """As in the program: widgets in forgotten cycles are never destroyed by the worker's thread."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_is_left(
    qapp: QApplication, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fails a test that causes a Qt warning or leaves a thread, a running timer or a top-level window.

    A question that no test answers would wait for ever: it is answered with its verb, and named.
    """
    asked: list[str] = []

    def answer(dialog: QuestionDialog) -> int:
        asked.append(dialog.windowTitle())
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QuestionDialog, "exec", answer)
    warnings: list[str] = []

    def note(kind: QtMsgType, context: object, message: str) -> None:
        del context
        if kind is not QtMsgType.QtDebugMsg and not message.startswith(_HARMLESS):
            warnings.append(message)

    theme.use(Scheme.LIGHT)
    threads = set(threading.enumerate())
    windows = set(qapp.topLevelWidgets())
    before = qInstallMessageHandler(note)
    yield
    qtbot._close_widgets() if hasattr(qtbot, "_close_widgets") else None
    _settle(qapp)
    qInstallMessageHandler(before)
    assert asked == []
    assert warnings == []
    left = [widget for widget in qapp.topLevelWidgets() if widget not in windows and widget.isVisible()]
    assert left == [], f"windows left open: {left}"
    timers = [timer for timer in qapp.findChildren(QTimer) if timer.isActive()]
    assert timers == [], "timers left running"
    assert set(threading.enumerate()) - threads == set(), "threads left running"


def _settle(application: QApplication) -> None:
    gc.collect()
    application.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    application.sendPostedEvents()
