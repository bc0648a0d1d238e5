"""A small DER reader and writer with single-byte tags. Enough for keys, PKCS12 and names.

The reader also takes what BER allows beyond DER and Bouncy Castle writes into PKCS12: indefinite lengths, and
octet strings in pieces. Elements come out of it as DER.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.keystores import limits
from wizard.keystores.cursor import Cursor
from wizard.keystores.malformed import Malformed, TooMuch

INTEGER = 0x02
BIT_STRING = 0x03
OCTET_STRING = 0x04
NULL = 0x05
OBJECT_IDENTIFIER = 0x06
UTF8_STRING = 0x0C
SEQUENCE = 0x30
SET = 0x31
BMP_STRING = 0x1E
_CONSTRUCTED = 0x20
_INDEFINITE = 0x80
_END = b"\0\0"
"""Ends the content of an indefinite length."""


def context(number: int) -> int:
    """The constructed context-specific tag [number]."""
    return 0xA0 | number


@dataclass(frozen=True)
class Element:
    tag: int
    content: bytes = field(repr=False)
    encoded: bytes = field(repr=False)
    """Tag, length and content; of an indefinite length, written anew with a definite one."""

    def expect(self, tag: int) -> Element:
        if self.tag != tag:
            raise Malformed(f"DER tag {self.tag:02x} where {tag:02x} belongs")
        return self

    def children(self, tag: int = SEQUENCE) -> tuple[Element, ...]:
        """The elements inside, when this is a constructed element of that tag."""
        return elements(self.expect(tag).content)

    def integer(self) -> int:
        if not self.expect(INTEGER).content:
            raise Malformed("empty DER integer")
        return int.from_bytes(self.content, "big", signed=True)

    def octets(self) -> bytes:
        """Of an octet string; where it is in pieces, all of them joined."""
        return self.joined() if self.tag == OCTET_STRING | _CONSTRUCTED else self.expect(OCTET_STRING).content

    def joined(self) -> bytes:
        """The octets of all pieces of a constructed string, whatever its own tag. Pieces have no pieces."""
        return b"".join(piece.expect(OCTET_STRING).content for piece in elements(self.content))

    def identifier(self) -> str:
        """An object identifier in dotted form."""
        return _dotted(self.expect(OBJECT_IDENTIFIER).content)


def parse(data: bytes) -> Element:
    """The one element that is all of ``data``."""
    cursor = Cursor(data)
    element = _next(cursor)
    if cursor.left:
        raise Malformed(f"{cursor.left} bytes after a DER element")
    return element


def elements(data: bytes) -> tuple[Element, ...]:
    cursor = Cursor(data)
    found = []
    while cursor.left:
        found.append(_next(cursor))
    return tuple(found)


def exactly(parts: tuple[Element, ...], count: int) -> tuple[Element, ...]:
    """``parts`` when there are so many, for unpacking."""
    if len(parts) != count:
        raise Malformed(f"{len(parts)} DER elements where {count} belong")
    return parts


def at_least(parts: tuple[Element, ...], count: int) -> tuple[Element, ...]:
    if len(parts) < count:
        raise Malformed(f"{len(parts)} DER elements where at least {count} belong")
    return parts


def _next(cursor: Cursor, depth: int = 0) -> Element:
    start = cursor.position
    tag = cursor.unsigned(1)
    if tag & 0x1F == 0x1F:
        raise Malformed("DER tag of several bytes")
    length = cursor.unsigned(1)
    if length == _INDEFINITE and tag & _CONSTRUCTED:
        content = _until_end(cursor, depth + 1)
        return Element(tag, content, write(tag, content))
    if length == _INDEFINITE or length > 0x84:
        raise Malformed("DER length is indefinite or too long")
    if length > 0x80:
        length = cursor.unsigned(length - 0x80)
    content = cursor.take(length)
    return Element(tag, content, cursor.data[start : cursor.position])


def _until_end(cursor: Cursor, depth: int) -> bytes:
    """The elements of an indefinite length, as DER; the cursor moves behind their end."""
    if depth > limits.BER_DEPTH:
        raise TooMuch(f"BER lengths nest deeper than {limits.BER_DEPTH}")
    found = []
    while not cursor.data.startswith(_END, cursor.position):
        found.append(_next(cursor, depth).encoded)
    cursor.take(len(_END))
    return b"".join(found)


def _dotted(content: bytes) -> str:
    if not content or content[-1] & 0x80 or len(content) > 64:
        raise Malformed("DER object identifier is not one")
    arcs = []
    value = 0
    for byte in content:
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            arcs.append(value)
            value = 0
    first = min(arcs[0] // 40, 2)
    return ".".join(str(arc) for arc in (first, arcs[0] - 40 * first, *arcs[1:]))


def write(tag: int, *parts: bytes) -> bytes:
    """An element whose content is ``parts`` joined."""
    content = b"".join(parts)
    if len(content) < 0x80:
        return bytes((tag, len(content))) + content
    length = len(content).to_bytes((len(content).bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content


def sequence(*parts: bytes) -> bytes:
    return write(SEQUENCE, *parts)


def octets(data: bytes) -> bytes:
    return write(OCTET_STRING, data)


def integer(value: int) -> bytes:
    return write(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def identifier(dotted: str) -> bytes:
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    return write(OBJECT_IDENTIFIER, *(_base128(arc) for arc in (40 * first + second, *rest)))


def null() -> bytes:
    return write(NULL)


def _base128(value: int) -> bytes:
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.append(0x80 | value & 0x7F)
    return bytes(reversed(groups))
