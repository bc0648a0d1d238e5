"""Reading big-endian binary data from front to back, never past its end."""

from __future__ import annotations

from wizard.keystores.malformed import Malformed
from wizard.keystores.modified_utf8 import decode


class Cursor:
    """A position in ``data``. Every read past the end raises :class:`Malformed`."""

    def __init__(self, data: bytes, position: int = 0) -> None:
        self.data = data
        self.position = position

    @property
    def left(self) -> int:
        return len(self.data) - self.position

    def take(self, count: int) -> bytes:
        if count > self.left:
            raise Malformed(f"cut off: {count} bytes wanted at offset {self.position}, {self.left} left")
        start = self.position
        self.position += count
        return self.data[start : self.position]

    def unsigned(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def signed(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big", signed=True)

    def sized(self) -> bytes:
        """Bytes after their own length of 4 bytes."""
        return self.take(self.unsigned(4))

    def utf(self) -> str:
        """Java's modified UTF-8 after its length of 2 bytes."""
        return decode(self.take(self.unsigned(2)))


def sized(data: bytes) -> bytes:
    """``data`` after its own length of 4 bytes."""
    return len(data).to_bytes(4, "big") + data
