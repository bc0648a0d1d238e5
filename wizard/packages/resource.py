"""The nested zip of a resource element, read from front to back (package-format.md section 6).

A resource may be larger than memory and lies inside a compressed entry, so it cannot be read by its central
directory. Members are taken one by one by their local headers; a deflated member ends itself, a stored one
must tell its size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from wizard.packages.deflate import CHUNK, CorruptStream, crc32, inflater
from wizard.packages.zip_records import (
    CENTRAL_SIGNATURE,
    DEFLATED,
    DESCRIPTOR_SIGNATURE,
    FLAG_DESCRIPTOR,
    FLAG_ENCRYPTED,
    LOCAL,
    LOCAL_SIGNATURE,
    STORED,
)

FOLDER = "VSO-RESOURCE-INF/"
_ATTRIBUTE = FOLDER + "attribute_"
_PAYLOAD = FOLDER + "data"
_LARGEST_ATTRIBUTE = 1024 * 1024
_MOST_MEMBERS = 100


class MalformedResource(ValueError):
    """The nested zip cannot be read; the message says why."""


@dataclass(frozen=True)
class Resource:
    """Attributes by name (``id``, ``name``, ``mimetype``, ``description``, ``version``,
    ``allowedOperations``) and the payload's size and SHA-256 (hex)."""

    attributes: dict[str, str] = field(default_factory=dict)
    size: int = 0
    sha256: str = ""
    others: tuple[tuple[str, str], ...] = ()
    """Members of unknown names with the SHA-256 of their content."""


def read_resource(chunks: Iterator[bytes]) -> Resource:
    """Read the nested zip from the pieces of its bytes. Raises MalformedResource."""
    source = _Source(chunks)
    attributes: dict[str, str] = {}
    others: list[tuple[str, str]] = []
    size, sha256 = 0, ""
    for _ in range(_MOST_MEMBERS):
        signature = source.take(4)
        if signature != LOCAL_SIGNATURE:
            break
        name, content = _member(source)
        if name.startswith(_ATTRIBUTE):
            attributes[name[len(_ATTRIBUTE) :]] = _attribute(name, content)
            continue
        length, digest = _summed(content)
        if name == _PAYLOAD:
            size, sha256 = length, digest
        else:
            others.append((name, digest))
    else:
        raise MalformedResource("it has too many members")
    if signature != CENTRAL_SIGNATURE:
        raise MalformedResource("it does not start like a zip file or ends too early")
    source.drain()
    return Resource(attributes, size, sha256, tuple(others))


def _attribute(name: str, content: Iterator[bytes]) -> str:
    pieces = b""
    for piece in content:
        pieces += piece
        if len(pieces) > _LARGEST_ATTRIBUTE:
            raise MalformedResource(f"{name} is too long")
    return pieces.decode("utf-8", "replace")


def _summed(content: Iterator[bytes]) -> tuple[int, str]:
    digest = hashlib.sha256()
    size = 0
    for piece in content:
        digest.update(piece)
        size += len(piece)
    return size, digest.hexdigest()


def _member(source: _Source) -> tuple[str, Iterator[bytes]]:
    header = LOCAL_SIGNATURE + source.take(LOCAL.size - 4)
    _, _, flags, method, _, _, crc, compressed, size, name_size, extra_size = LOCAL.unpack(header)
    name = source.take(name_size).decode("utf-8", "replace")
    source.take(extra_size)
    if flags & FLAG_ENCRYPTED:
        raise MalformedResource(f"{name} is encrypted")
    streamed = bool(flags & FLAG_DESCRIPTOR)
    if method == DEFLATED:
        return name, _inflated(source, name, None if streamed else crc)
    if method == STORED and not streamed and compressed == size:
        return name, _stored(source, name, size, crc)
    raise MalformedResource(f"{name} is stored without its size or compressed in an unknown way")


def _stored(source: _Source, name: str, size: int, expected: int) -> Iterator[bytes]:
    crc = 0
    while size:
        piece = source.some(size)
        crc = crc32(piece, crc)
        size -= len(piece)
        yield piece
    if crc != expected:
        raise MalformedResource(f"the checksum of {name} is wrong")


def _inflated(source: _Source, name: str, expected: int | None) -> Iterator[bytes]:
    """``expected`` is the CRC, or None when a data descriptor behind the data carries it."""
    stream = inflater()
    crc = 0
    pending = b""
    try:
        while not stream.eof:
            pending = pending or source.some(CHUNK)
            piece = stream.decompress(pending, CHUNK)
            pending = stream.unconsumed_tail
            crc = crc32(piece, crc)
            if piece:
                yield piece
    except CorruptStream:
        raise MalformedResource(f"{name} does not inflate") from None
    source.give_back(stream.unused_data)
    if expected is None:
        expected = _descriptor_crc(source)
    if crc != expected:
        raise MalformedResource(f"the checksum of {name} is wrong")


def _descriptor_crc(source: _Source) -> int:
    """Skips the descriptor's two sizes, of 4 or of 8 bytes: what follows must be a record."""
    first = source.take(4)
    if first == DESCRIPTOR_SIGNATURE:
        first = source.take(4)
    sizes = source.take(8)
    following = source.take(4)
    if following[:2] != b"PK":
        sizes += following + source.take(4)
    else:
        source.give_back(following)
    return int.from_bytes(first, "little")


class _Source:
    """Bytes taken from pieces, with the possibility to give some back."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._held = b""

    def some(self, most: int) -> bytes:
        """At least one and at most so many bytes."""
        if not self._held:
            self._held = next(self._chunks, b"")
            if not self._held:
                raise MalformedResource("it ends too early")
        piece, self._held = self._held[:most], self._held[most:]
        return piece

    def take(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            data += self.some(size - len(data))
        return data

    def give_back(self, data: bytes) -> None:
        self._held = data + self._held

    def drain(self) -> None:
        """Read to the end, so that the outer entry's checksum is checked."""
        self._held = b""
        for _ in self._chunks:
            pass
