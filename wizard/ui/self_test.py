"""What the installed program proves of its window: Qt's parts, icons, translations. Each raises where it fails."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtSvg import QSvgRenderer

from wizard.foundation.resources import resource
from wizard.foundation.words import CONTEXT
from wizard.ui.language import SOURCE, available, missing, translation_files

KNOWN = "Connect to Orchestrator"
"""The title of the first step: a text that every translation has."""
_PLATFORM_PLUGIN = {"linux": "*qxcb*", "win32": "qwindows*", "darwin": "*qcocoa*"}


def window_system() -> None:
    """Qt's part for this system's screen is there, and it has a font: without one it paints boxes, silently."""
    platforms = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    if not any(platforms.glob(_PLATFORM_PLUGIN.get(sys.platform, "*"))):
        raise FileNotFoundError(f"no {_PLATFORM_PLUGIN.get(sys.platform)} in {platforms}")
    # Only an application finds fonts. Offscreen it needs no screen.
    application = QGuiApplication.instance()
    if application is None:
        application = QGuiApplication(["self-test", "-platform", "offscreen"])
    families = QFontDatabase.families()
    del application
    if not families:
        raise FileNotFoundError("no font is installed")


def icons() -> None:
    drawings = sorted(resource("icons").glob("*.svg"))
    wrong = [drawing.name for drawing in drawings if not QSvgRenderer(str(drawing)).isValid()]
    if wrong or not drawings:
        raise ValueError(f"Qt cannot read {', '.join(wrong) or 'any'}")


def translations() -> None:
    """Of the window, and of Qt's own dialogs in the same languages; a known text comes back in each language."""
    if missing():
        raise ValueError(f"Qt cannot read {', '.join(file.name for file in missing())}")
    for code in available():
        if code != SOURCE and _translated(translation_files(code)[0]) in ("", KNOWN):
            raise ValueError(f"“{KNOWN}” stays English in language {code}")


def _translated(file: Path) -> str:
    translator = QTranslator()
    translator.load(str(file))
    return translator.translate(CONTEXT, KNOWN) or ""
