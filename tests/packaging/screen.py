"""An X server without a screen, and the moment at which a window appears on it.

Speaks to libX11 itself, so that a program is seen from outside, as it is installed.
"""

from __future__ import annotations

import ctypes
import os
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library

_SUBSTRUCTURE_NOTIFY, _MAP_NOTIFY = 1 << 19, 19  # X.h
_EVENT_BYTES = 192  # sizeof(XEvent) where long has 64 bits
_ON_ERROR = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_OWN_SIZE = 200
"""Pixels: what is narrower is no window of an administrator's (Qt keeps a tiny one for its clipboard)."""


@contextmanager
def screen(size: str = "1280x900x24") -> Iterator[str]:
    """An Xvfb of its own; yields the name of its display. It says by itself when it is ready."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Watch:
    """Waits for windows that appear on a display. Use it as a context; open it before the program starts."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(find_library("X11") or "libX11.so.6")
        # A window may be gone before it is asked for its size; by default libX11 ends the process then.
        self._go_on = _ON_ERROR(lambda display, error: 0)
        self._x.XSetErrorHandler(self._go_on)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise ConnectionError(f"no X server answers at {display}")
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(_SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 0)

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *error: object) -> None:
        self._x.XCloseDisplay(self._display)

    def shown(self, seconds: float = 120) -> tuple[float, str]:
        """Waits for the next window an administrator sees: time.monotonic() of its appearance, and its title.

        Raises TimeoutError.
        """
        event = ctypes.create_string_buffer(_EVENT_BYTES)
        deadline = time.monotonic() + seconds
        while self._next(event, deadline):
            now = time.monotonic()
            # XMapEvent: type, serial, send_event, display, event, window, each eight bytes apart
            window = ctypes.c_ulong.from_buffer(event, 5 * 8).value
            mapped = ctypes.c_int.from_buffer(event).value == _MAP_NOTIFY
            if mapped and self._width(window) >= _OWN_SIZE:
                return now, self._title(window)
        raise TimeoutError(f"no window within {seconds} s")

    def _next(self, event: ctypes.Array[ctypes.c_char], deadline: float) -> bool:
        """Whether there was a next event; it is in ``event`` then."""
        if not self._x.XPending(self._display):
            connection = self._x.XConnectionNumber(self._display)
            ready, _, _ = select.select([connection], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                return False
        self._x.XNextEvent(self._display, event)
        return True

    def _width(self, window: int) -> int:
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        known = self._x.XGetGeometry(
            self._display,
            ctypes.c_ulong(window),
            *map(ctypes.byref, (root, x, y, width, height, border, depth)),
        )
        return width.value if known else 0

    def _title(self, window: int) -> str:
        name = ctypes.c_char_p()
        self._x.XFetchName(self._display, ctypes.c_ulong(window), ctypes.byref(name))
        return (name.value or b"").decode(errors="replace")
