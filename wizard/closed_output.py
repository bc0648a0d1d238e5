"""Output whose reader may go away (``… | head -1``): what nobody reads any more is dropped, the work goes on.

So the exit code still tells what came of the work, and no traceback appears when the interpreter ends. A stream that
was closed before (``>&-``, ``<&-``) is an empty one, and no character ends a command.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from typing_extensions import Buffer  # the standard library names it from Python 3.12 on

_NOWHERE = Path(os.devnull)


class OutputLost(OSError):
    """What was printed cannot be written, mostly because a disk is full. Raised once."""


def outlive_readers() -> None:
    """Let standard output and standard error survive the end of their readers. Tests' own streams stay as they are."""
    # Python has no stream where a file descriptor is closed; the next file opened would take its number.
    sys.stdin = sys.stdin or _NOWHERE.open(encoding="utf-8")
    sys.stdout = _surviving(sys.stdout) if sys.stdout else _NOWHERE.open("w", encoding="utf-8")
    sys.stderr = _surviving(sys.stderr) if sys.stderr else _NOWHERE.open("w", encoding="utf-8")


def _surviving(stream: TextIO) -> TextIO:
    if isinstance(stream, io.TextIOWrapper) and stream.isatty():
        stream.reconfigure(errors="backslashreplace")
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # without a buffer under PYTHONUNBUFFERED
    if not isinstance(stream, io.TextIOWrapper) or not isinstance(raw, io.FileIO) or raw.isatty():
        return stream
    stream.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(_UntilClosed(raw)),
        encoding=stream.encoding,
        # Windows gives pipes a code page that lacks many characters, and a file may hold half a character; none of
        # them may end a command. What Python takes in the C locale (surrogateescape) does not write every one.
        errors="backslashreplace",
        line_buffering=stream.line_buffering or stream.write_through,
    )


class _UntilClosed(io.RawIOBase):
    """A pipe or file; writing to a pipe without reader is done at once. Other trouble is raised, and once only."""

    def __init__(self, raw: io.FileIO) -> None:
        self._raw = raw
        self._failed = False

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._raw.fileno()

    def write(self, data: Buffer, /) -> int | None:
        try:
            if not self._failed:
                return self._raw.write(data)
        except OSError as error:
            if not _reader_gone(error):
                self._failed = True
                raise OutputLost(error.errno, error.strerror) from error
        return memoryview(data).nbytes


def _reader_gone(error: OSError) -> bool:
    # Windows reports a pipe without reader as an invalid argument.
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)
