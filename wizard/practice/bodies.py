"""Request bodies as streams: by length, or in chunks (RFC 9112, 7.1)."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import BinaryIO

from wizard.practice.messages import Refusal

_LINE = 8192


class _Body(io.RawIOBase):
    """Reads at most what the client announced; never into the next request."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        content = self._take(len(view))
        view[: len(content)] = content
        return len(content)

    def _take(self, size: int) -> bytes:
        raise NotImplementedError


class _Counted(_Body):
    def __init__(self, source: BinaryIO, length: int) -> None:
        super().__init__(source)
        self._left = length

    def _take(self, size: int) -> bytes:
        content = self._source.read(min(size, self._left))
        if not content and self._left and size:
            raise ConnectionAbortedError("the request ended early")
        self._left -= len(content)
        return content


class _Chunked(_Body):
    def __init__(self, source: BinaryIO) -> None:
        super().__init__(source)
        self._left = 0
        self._ended = False

    def _take(self, size: int) -> bytes:
        if self._left == 0 and not self._ended:
            self._next_chunk()
        content = self._source.read(min(size, self._left))
        if not content and self._left and size:
            raise ConnectionAbortedError("the request ended early")
        self._left -= len(content)
        if self._left == 0 and not self._ended:
            self._source.readline(_LINE)
        return content

    def _next_chunk(self) -> None:
        size = self._source.readline(_LINE).split(b";")[0].strip()
        try:
            self._left = int(size, 16)
        except ValueError:
            raise ConnectionAbortedError("a chunk has no size") from None
        if self._left == 0:
            self._ended = True
            while self._source.readline(_LINE).strip():
                pass


def open_body(source: BinaryIO, headers: Mapping[str, str]) -> BinaryIO:
    """The body of the request whose head was just read from ``source``."""
    if "chunked" in headers.get("transfer-encoding", "").lower():
        return io.BufferedReader(_Chunked(source), 1 << 16)
    length = headers.get("content-length", "0")
    if not length.isascii() or not length.isdigit():
        raise Refusal(400, "Content-Length is not a number")
    return io.BufferedReader(_Counted(source, int(length)), 1 << 16)


def drain(body: BinaryIO, limit: int) -> bool:
    """Read what is left of a body; False when more than ``limit`` bytes remain."""
    left = limit
    while left > 0:
        content = body.read(min(left, 1 << 16))
        if not content:
            return True
        left -= len(content)
    return False
