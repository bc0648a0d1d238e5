"""Whether there is a screen to open a window on. Qt aborts without one, and says that it should be installed again."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from wizard.foundation.findings import Finding, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

_WITHOUT = QT_TRANSLATE_NOOP(
    "wizard",
    "Open it from a desktop session or with ssh -X. Without a window, “practice --unattended” rehearses and "
    "“run --answers FILE” carries out the migration.",
)
NO_DISPLAY = Kind(
    "display_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot open its window: this session has no display."),
    (QT_TRANSLATE_NOOP("wizard", "neither DISPLAY nor WAYLAND_DISPLAY is set, as in an SSH session"),),
    _WITHOUT,
)
DISPLAY_SILENT = Kind(
    "display_does_not_answer",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot open its window: the display {display} does not answer."),
    (
        QT_TRANSLATE_NOOP("wizard", "DISPLAY names a display that is gone"),
        QT_TRANSLATE_NOOP("wizard", "it belongs to another user, who has not allowed this one"),
    ),
    _WITHOUT,
)
ALL = (NO_DISPLAY, DISPLAY_SILENT)

_PROGRAM = "certificate-wizard"
_CHOSEN = "QT_QPA_PLATFORM"


def missing_display(environment: Mapping[str, str] = os.environ) -> Finding | None:
    """None where a window can open, and on systems that always have a screen."""
    if not sys.platform.startswith("linux") or environment.get(_CHOSEN):
        return None
    x11, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if not x11 and not wayland:
        return NO_DISPLAY.of(_PROGRAM)
    if (wayland and _wayland_answers(wayland, environment)) or (x11 and _x11_answers(x11)):
        return None
    return DISPLAY_SILENT.of(_PROGRAM, display=x11 or wayland)


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    place = Path(environment.get("XDG_RUNTIME_DIR", ""), name)
    try:
        with socket.socket(socket.AF_UNIX) as asked:
            asked.connect(str(place))
    except OSError:
        return False
    return True


def _x11_answers(display: str) -> bool:
    """Asked with the library that Qt itself connects with; where it is missing, Qt says so."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    for call in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        call.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
