"""Telling that long work has ended to somebody who looks elsewhere, without taking the focus from what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.events import Outcome
from wizard.ui.words import Words, tr

_SHOWN = 10_000  # milliseconds
_WORDS = {
    Outcome.DONE: QT_TRANSLATE_NOOP("wizard", "“{step}” is done."),
    Outcome.WAITING: QT_TRANSLATE_NOOP("wizard", "“{step}” waits for you."),
    Outcome.STOPPED: QT_TRANSLATE_NOOP("wizard", "“{step}” was stopped and can be resumed."),
    Outcome.FAILED: QT_TRANSLATE_NOOP("wizard", "“{step}” failed. The window says why."),
}


class Tray(Protocol):
    """The part of QSystemTrayIcon that is used."""

    def show(self) -> None: ...
    def hide(self) -> None: ...
    def showMessage(self, title: str, message: str, /) -> None: ...


def ended_words(outcome: Outcome, step: Words) -> str:
    return tr(text(_WORDS[outcome], step=tr(step)))


def system_tray(window: QWidget) -> Tray | None:
    """An icon in the system's notification area; None where there is none."""
    if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
        return None
    icon = QSystemTrayIcon(window.windowIcon(), window)
    icon.activated.connect(lambda _reason: window.activateWindow())
    icon.messageClicked.connect(window.activateWindow)
    return _Shown(icon)


class _Shown:
    """A tray icon whose message stays ten seconds."""

    def __init__(self, icon: QSystemTrayIcon) -> None:
        self._icon = icon
        self.show, self.hide = icon.show, icon.hide

    def showMessage(self, title: str, message: str, /) -> None:
        self._icon.showMessage(title, message, QSystemTrayIcon.MessageIcon.Information, _SHOWN)


class Ending:
    """Marks the window in the task bar, and shows a notification, where the window is not the active one."""

    def __init__(self, window: QWidget, tray: Callable[[QWidget], Tray | None] = system_tray) -> None:
        self._window = window
        self._make = tray
        self._tray: Tray | None = None

    def tell(self, outcome: Outcome, step: Words) -> None:
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        self._tray = self._tray or self._make(self._window)
        if self._tray is not None:
            self._tray.show()
            self._tray.showMessage(self._window.windowTitle(), ended_words(outcome, step))

    def seen(self) -> None:
        """The administrator looks at the window: the icon has done its part."""
        if self._tray is not None:
            self._tray.hide()
