"""``certificate-wizard gallery DIR``: every page in every state as PNG, with an index.html to look at them."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli import parse
from wizard.closed_output import outlive_readers
from wizard.failure import told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wizard.gallery.looks import Look

WRONG_CALL = 2
_OFFSCREEN = "This plugin does not support"  # said of every window that is drawn without a screen


def main(arguments: Sequence[str]) -> int:
    """Draw the pictures; returns the exit code (0 done, 2 nothing matches, 4 failed)."""
    outlive_readers()
    options = parse(["gallery", *arguments])
    if sys.platform.startswith("linux"):  # elsewhere Qt draws windows without showing them, below
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return told(options, lambda: _draw(options))


def _draw(options: argparse.Namespace) -> int:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from wizard.gallery.index import index
    from wizard.gallery.looks import looks
    from wizard.gallery.photographer import Photographer
    from wizard.gallery.scenes import SCENES, Scene
    from wizard.ui.theme import Theme

    scenes = [
        scene for scene in SCENES if _wanted(options.only, scene.page) and _wanted(options.state, scene.name)
    ]
    qInstallMessageHandler(_say)
    application = QApplication(["certificate-wizard"])
    theme = Theme(application)
    if options.font is not None and not _use_font(application, options.font):
        return _wrong(options, f"{options.font} is not a font.")
    chosen = _readable([look for look in looks() if _matches(options, look)])
    if not scenes or not chosen:
        return _wrong(options, "No page, state and look match these options.")
    options.folder.mkdir(parents=True, exist_ok=True)
    pictures: list[tuple[Scene, Look, str]] = []
    started = time.monotonic()
    photographer = Photographer(
        application, theme, options.folder, lambda scene, look, name: pictures.append((scene, look, name))
    )
    photographer.take(scenes, chosen, application.quit)
    application.exec()
    if photographer.fault is not None:
        raise photographer.fault
    (options.folder / "index.html").write_text(index(pictures), encoding="utf-8")
    seconds = round(time.monotonic() - started, 1)
    if options.json:
        names = [name for *_, name in pictures]
        print(json.dumps({"folder": str(options.folder), "pictures": names, "seconds": seconds}))
    else:
        print(f"{len(pictures)} pictures in {seconds} s: {options.folder / 'index.html'}")
    return 0


def _readable(looks: Sequence[Look]) -> list[Look]:
    """Those whose letters a font has; what is left out is named."""
    from wizard.ui.language import readable

    boxes = sorted({look.language for look in looks if not readable(look.language)})
    for code in boxes:
        print(
            f"No pictures in language {code}: no font has its letters. Install one (Debian: fonts-noto-cjk), "
            "or name one with --font.",
            file=sys.stderr,
        )
    return [look for look in looks if look.language not in boxes]


def _say(kind: object, context: object, message: str) -> None:
    del kind, context
    if not message.startswith(_OFFSCREEN):
        print(message, file=sys.stderr)


def _wanted(chosen: Sequence[str] | None, value: str) -> bool:
    return chosen is None or value in chosen


def _matches(options: argparse.Namespace, look: Look) -> bool:
    width, height = look.size
    return (
        _wanted(options.theme, look.scheme.value.replace("_", "-"))
        and _wanted(options.language, look.language)
        and _wanted(options.scale, str(100 * look.scale))
        and _wanted(options.size, f"{width}x{height}")
    )


def _use_font(application: QApplication, file: Path) -> bool:
    from PySide6.QtGui import QFontDatabase

    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    if not families:
        return False
    font = application.font()
    font.setFamily(families[0])
    application.setFont(font)
    return True


def _wrong(options: argparse.Namespace, message: str) -> int:
    print(message, file=sys.stderr)
    if options.json:
        finding = {"code": "wrong_call", "severity": "error", "subject": "gallery", "message": message}
        print(json.dumps({"outcome": "failed", "findings": [finding]}))
    return WRONG_CALL
