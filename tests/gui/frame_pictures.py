"""``python -m tests.gui.frame_pictures FOLDER`` saves pictures of the frame with the made-up migration."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.gui.made_up import GATE, MadeUp
from wizard.migration.controller import Activity
from wizard.ui.theme import Scheme, Theme


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(folder: Path) -> None:
    application = QApplication([])
    theme = Theme(application, Scheme.LIGHT)
    font = application.font()
    font.setFamily("Inter")
    application.setFont(font)
    folder.mkdir(parents=True, exist_ok=True)
    made_up = MadeUp(Path(tempfile.mkdtemp()) / "vco01 2026-11-23")
    window = made_up.window
    window.show()

    def save(name: str) -> None:
        for scheme in Scheme:
            theme.use(scheme)
            _wait(0)
            window.grab().save(str(folder / f"frame-{name}-{scheme.value}.png"))

    def done() -> None:
        while window.controller.common.activity is not Activity.IDLE:
            _wait(20)

    save("first")
    window.controller.set(name="broken")
    window.bar.primary.click()
    done()
    save("failed")
    window.controller.set(name="vco01")
    window.bar.primary.click()
    done()
    window.bar.next.click()
    window.bar.primary.click()
    _wait(700)
    save("running")
    GATE.set()
    done()
    window.bar.next.click()
    window.bar.primary.click()
    _wait(300)
    done()
    save("waiting")
    window.close()
    made_up.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
