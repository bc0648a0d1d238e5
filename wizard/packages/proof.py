"""Proving a copy by reading it back: every kept entry the same, byte for byte, and readable without a key."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from wizard.foundation.cancel import Cancel
from wizard.packages.archive import START, Archive, Entry
from wizard.packages.deflate import CHUNK, NotInflatable, crc32, inflate, inflate_chunks
from wizard.packages.digest import Hash
from wizard.packages.encryption import unreadable
from wizard.packages.errors import CopyDiffers, EncryptedPackage
from wizard.packages.layout import DATA, element_part
from wizard.packages.zip_records import STORED


def prove_copy(source: Archive, kept: Sequence[Entry], copy: Archive, cancel: Cancel | None = None) -> str:
    """Compare every kept entry with its source, inflate it, check its CRC; the SHA-256 (hex) of the copy.

    ``copy`` must hold exactly ``kept``, in the same order. Raises CopyDiffers; EncryptedPackage where an
    element's data looks encrypted.
    """
    if [entry.name for entry in kept] != [entry.name for entry in copy.entries]:
        raise CopyDiffers(copy.subject, reason="its list of entries is another")
    digest = hashlib.sha256()
    position = 0
    for old, new in sorted(zip(kept, copy.entries, strict=True), key=_offset_in_copy):
        if cancel:
            cancel.check()
        if (
            new.offset != position
            or old.record[1:6] != new.record[1:6]
            or old.end - old.offset != new.end - position
        ):
            raise CopyDiffers(copy.subject, reason=f"{new.name} has another place or size")
        if new.encrypted:
            raise EncryptedPackage(source.subject, entry=new.name, reason=unreadable(new, b""))
        start = _prove_entry(_Pair(source, old, copy, new, digest))
        part = element_part(new.name)
        if part and part.part == DATA and (reason := unreadable(new, start)):
            raise EncryptedPackage(source.subject, entry=new.name, reason=reason)
        position = new.end
    for piece in copy.raw_range(position, copy.file_size):
        digest.update(piece)
    return digest.hexdigest()


def _offset_in_copy(pair: tuple[Entry, Entry]) -> int:
    return pair[1].offset


class _Pair:
    """An entry in its source and in the copy, read side by side."""

    def __init__(self, source: Archive, old: Entry, copy: Archive, new: Entry, digest: Hash) -> None:
        self._source = source
        self._shift = old.offset - new.offset
        self._copy = copy
        self.subject = copy.subject
        self._digest = digest
        self.entry = new

    def read(self, start: int, end: int) -> bytes:
        """Bytes of the copy, compared and counted into the digest. Raises CopyDiffers."""
        data = self._copy.bytes_at(start, end - start)
        if data != self._source.bytes_at(start + self._shift, end - start):
            raise CopyDiffers(self._copy.subject, reason=f"{self.entry.name} has other bytes")
        self._digest.update(data)
        return data

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        for position in range(start, end, CHUNK):
            yield self.read(position, min(position + CHUNK, end))


def _prove_entry(pair: _Pair) -> bytes:
    """Reads the whole entry; returns the first bytes of its content."""
    entry = pair.entry
    small = entry.end - entry.offset + entry.size <= 2 * CHUNK
    try:
        start, crc = _whole(pair) if small else _streamed(pair)
    except NotInflatable:
        raise CopyDiffers(pair.subject, reason=f"{entry.name} does not inflate to its size") from None
    if crc != entry.crc:
        raise CopyDiffers(pair.subject, reason=f"the checksum of {entry.name} is wrong")
    return start


def _whole(pair: _Pair) -> tuple[bytes, int]:
    entry = pair.entry
    data = pair.read(entry.offset, entry.end)
    begin = entry.data_offset - entry.offset
    content = data[begin : begin + entry.compressed_size]
    if entry.method != STORED:
        content = inflate(content, entry.size)
    return content[:START], crc32(content)


def _streamed(pair: _Pair) -> tuple[bytes, int]:
    entry = pair.entry
    end_of_data = entry.data_offset + entry.compressed_size
    pair.read(entry.offset, entry.data_offset)
    raw = pair.pieces(entry.data_offset, end_of_data)
    start, crc = b"", 0
    for piece in raw if entry.method == STORED else inflate_chunks(raw, entry.size):
        start = start or piece[:START]
        crc = crc32(piece, crc)
    pair.read(end_of_data, entry.end)
    return start, crc
