"""In how many ways a table may hold a keystore: as bytes, as text of bytes, outside the row."""

from __future__ import annotations

import base64
import binascii
import enum
import re
from collections.abc import Iterator

from wizard.databases.cells import Cell
from wizard.databases.large_objects import LargeObject

_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_HEX = re.compile(r"(?:0x|\\x)?((?:[0-9A-Fa-f]{2})+)")
_SHORTEST = 16
"""No keystore is shorter: magic, version, count and a digest of 20 bytes are more."""


class Encoding(enum.Enum):
    BYTES = "bytes"
    BASE64 = "base64"
    HEX = "hex"
    LARGE_OBJECT = "large object"
    LARGE_OBJECT_BASE64 = "base64 in a large object"
    LARGE_OBJECT_HEX = "hex in a large object"


_IN_LARGE_OBJECT = {
    Encoding.BYTES: Encoding.LARGE_OBJECT,
    Encoding.BASE64: Encoding.LARGE_OBJECT_BASE64,
    Encoding.HEX: Encoding.LARGE_OBJECT_HEX,
}


def decodings(value: Cell) -> Iterator[tuple[Encoding, bytes]]:
    """Every byte string this value may stand for, the plainest first."""
    match value:
        case LargeObject():
            for encoding, content in decodings(value.content):
                yield _IN_LARGE_OBJECT[encoding], content
        case bytes():
            yield Encoding.BYTES, value
            if value.isascii():
                yield from _of_text(value.decode("ascii"))
        case str():
            yield from _of_text(value)


def _of_text(text: str) -> Iterator[tuple[Encoding, bytes]]:
    compact = "".join(text.split())
    if len(compact) < _SHORTEST:
        return
    if (as_hex := _HEX.fullmatch(compact)) is not None:
        yield Encoding.HEX, bytes.fromhex(as_hex[1])
    if _BASE64.fullmatch(compact):
        try:
            yield Encoding.BASE64, base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
        except binascii.Error:
            return
