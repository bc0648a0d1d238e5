"""The machine does not go to sleep while work is running; where the system offers no way, nothing is done.

Linux: ``systemd-inhibit`` (systemd) holds its lock as long as the program it was given runs; ours is ``cat``, which
ends with the pipe to it, and so with a killed wizard too. macOS: ``caffeinate -w`` (man page) ends with the process
it watches. Windows: SetThreadExecutionState (winbase.h) holds for the thread that calls it until it is taken back.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, QProcess, QTimer

_AFTER = 3000  # milliseconds: shorter work needs no lock
_PATIENCE = 1000  # milliseconds for the lock's program to end
_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001  # winbase.h
_LINUX = (
    "systemd-inhibit",
    "--what=idle:sleep",
    "--who=certificate-wizard",
    "--why=A certificate change is running",
    "--mode=block",
    "cat",
)


def lock_command(platform: str = sys.platform) -> tuple[str, ...]:
    """The program that holds the lock while it runs; empty where none is used."""
    if platform.startswith("linux"):
        return _LINUX
    if platform == "darwin":
        return ("caffeinate", "-i", "-s", "-w", str(os.getpid()))
    return ()


class Awake(QObject):
    """Keeps the machine awake from three seconds after :meth:`keep` until :meth:`let_sleep`."""

    def __init__(self, parent: QObject, command: tuple[str, ...] | None = None) -> None:
        super().__init__(parent)
        self._command = lock_command() if command is None else command
        self._process: QProcess | None = None
        self._wanted = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_AFTER)
        self._delay.timeout.connect(self.hold)

    @property
    def held(self) -> bool:
        """Whether the lock is held now."""
        return self._process is not None and self._process.state() == QProcess.ProcessState.Running

    def keep(self, wanted: bool) -> None:
        """Whether the machine must stay awake. Cheap when nothing changes."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._delay.start()
        else:
            self.let_sleep()

    def hold(self) -> None:
        """Take the lock now. A system without such a program has none, and that is no error."""
        self._set_windows_state(_CONTINUOUS | _SYSTEM_REQUIRED)
        if self._command and self._process is None:
            self._process = QProcess(self)
            self._process.start(self._command[0], list(self._command[1:]))

    def let_sleep(self) -> None:
        self._delay.stop()
        self._set_windows_state(_CONTINUOUS)
        process, self._process = self._process, None
        if process is None:
            return
        process.closeWriteChannel()
        if sys.platform == "darwin":
            process.terminate()  # caffeinate reads nothing
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(_PATIENCE):
            process.kill()
            process.waitForFinished(_PATIENCE)
        process.deleteLater()

    @staticmethod
    def _set_windows_state(state: int) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadExecutionState(state)
