"""What is cut off on a screen of 1920 x 1080 at 200 %; ``QT_SCALE_FACTOR=2 python -m tests.gui.scaled`` prints it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.gui.clipping import clipped
from wizard.gallery.scenes import SCENES
from wizard.gallery.stage import RunFolders, Stage
from wizard.ui.language import Language
from wizard.ui.theme import Scheme, Theme

SIZE = (960, 540)
"""In device-independent pixels."""


def cut_off(folders: RunFolders, language: Language) -> list[str]:
    """A line for each text, button or page of any scene that does not fit."""
    found = []
    for scene in SCENES:
        stage = Stage(folders, language)
        scene.arrange(stage)
        window = stage.window
        window.resize(*SIZE)
        window.show()
        window.refresh()
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        faults = clipped(window)
        if (window.width(), window.height()) != SIZE:
            faults.append(f"the window is {window.width()} x {window.height()}")
        if window.page.horizontalScrollBar().maximum() > 0:
            faults.append("the page scrolls sideways")
        found += [f"{scene.page}-{scene.name}: {fault}" for fault in faults]
        stage.close()
    return found


def main() -> int:
    application = QApplication([])
    theme = Theme(application, Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as scratch:
        faults = cut_off(RunFolders(Path(scratch)), Language(application))
    scale = application.primaryScreen().devicePixelRatio()
    print("\n".join((f"scale {scale:g}", *faults)))
    del theme
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
