"""Output whose reader may go away (``… | head -1``): what nobody reads any more is dropped, the work goes on.

So the exit code still tells what came of the work, and no traceback appears when the interpreter ends.
"""

from __future__ import annotations

import errno
import io
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from typing_extensions import Buffer  # the standard library names it from Python 3.12 on


def outlive_readers() -> None:
    """Let standard output and standard error survive the end of their readers. Consoles and tests stay as they are."""
    sys.stdout = _surviving(sys.stdout)
    sys.stderr = _surviving(sys.stderr)


def _surviving(stream: TextIO) -> TextIO:
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # without a buffer under PYTHONUNBUFFERED
    if not isinstance(stream, io.TextIOWrapper) or not isinstance(raw, io.FileIO) or raw.isatty():
        return stream
    stream.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(_UntilClosed(raw)),
        encoding=stream.encoding,
        # Windows gives pipes a code page that lacks many characters; none of them may end a command.
        errors="backslashreplace" if stream.errors == "strict" else stream.errors,
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
                raise
        return memoryview(data).nbytes


def _reader_gone(error: OSError) -> bool:
    # Windows reports a pipe without reader as an invalid argument.
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)
