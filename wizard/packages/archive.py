"""Reading a package's zip file, by its central directory, without trusting it.

Server-written local headers carry no sizes (package-format.md section 2), so the directory is the map.
Everything that two readers could understand differently is refused: see :func:`open_archive`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Literal, NamedTuple, Self

from wizard.foundation.named_files import open_regular
from wizard.packages.deflate import (
    CHUNK,
    CorruptStream,
    WrongLength,
    crc32,
    inflate,
    inflate_chunks,
    inflater,
)
from wizard.packages.errors import (
    DamagedPackage,
    EncryptedPackage,
    LimitExceeded,
    LyingSize,
    NotAPackage,
    PackageError,
    TrailingBytes,
    TruncatedPackage,
)
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.zip_checks import check_directory, checked_entry, decoded_name
from wizard.packages.zip_places import place
from wizard.packages.zip_records import (
    END,
    END64,
    FLAG_ENCRYPTED,
    LOCAL_SIGNATURE,
    LOCATOR64,
    MAX16,
    STORED,
    BadRecord,
    CentralRecord,
    bytes_behind_end,
    central_record,
    find_directory,
)

_TAIL = MAX16 + END.size + LOCATOR64.size + END64.size
_LONGEST_TRAILER = 1024 * 1024  # so far back the end of the zip file is looked for

START = 1024
"""Bytes that are enough to tell what kind of content an entry has."""

Bound = Literal["whole", "certificate", "signature"]
"""The limit (by its name in Limits) that an entry read at once is held to."""


class Entry(NamedTuple):
    """One file or folder of a package. Offsets count from the start of the file."""

    name: str
    method: int
    flags: int
    crc: int
    compressed_size: int
    size: int
    offset: int
    """Where the local header starts."""
    data_offset: int
    """Where the compressed bytes start."""
    end: int
    """Where the entry ends, its data descriptor included."""
    record: CentralRecord

    @property
    def is_folder(self) -> bool:
        return self.name.endswith("/")

    @property
    def encrypted(self) -> bool:
        """The zip's own encryption flag (bit 0)."""
        return bool(self.flags & FLAG_ENCRYPTED)


class Archive:
    """An open package file. Not for use by several threads at once."""

    def __init__(self, path: Path, file: BinaryIO, limits: Limits) -> None:
        self.path = path
        self.subject = path.name
        """How errors and findings call this file."""
        self.limits = limits
        self._file = file
        self.file_size = os.fstat(file.fileno()).st_size
        self.oddities: tuple[str, ...] = ()
        self.entries = self._read_entries()
        self._by_name = {entry.name: entry for entry in self.entries}
        self.files = tuple(entry for entry in self.entries if not entry.name.endswith("/"))
        """The entries that are no folders."""
        self.locked = tuple(entry for entry in self.files if entry.flags & FLAG_ENCRYPTED)
        """Those of them that carry the zip's own encryption flag."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def get(self, name: str) -> Entry | None:
        return self._by_name.get(name)

    def bytes_at(self, offset: int, size: int) -> bytes:
        """Raw bytes of the file. Raises DamagedPackage when it ends before."""
        if hasattr(os, "pread"):
            data = os.pread(self._file.fileno(), size, offset)
        else:
            self._file.seek(offset)
            data = self._file.read(size)
        if len(data) != size:
            raise DamagedPackage(self.subject, reason="the file ends too early")
        return data

    def read_into(self, offset: int, buffer: memoryview) -> int:
        """Fill the buffer from there on, at least in part; how many bytes came. Raises DamagedPackage."""
        if hasattr(os, "preadv"):
            count = os.preadv(self._file.fileno(), [buffer], offset)
        else:
            self._file.seek(offset)
            count = self._file.readinto(buffer)  # type: ignore[attr-defined]
        if not count:
            raise DamagedPackage(self.subject, reason="the file ends too early")
        return int(count)

    def read(self, entry: Entry, bound: Bound = "whole") -> bytes:
        """The entry's content, inflated and checked against size and CRC.

        Raises LimitExceeded when it is larger than that limit, LyingSize, EncryptedPackage, DamagedPackage.
        """
        most: int = getattr(self.limits, bound)
        size = max(entry.size, entry.compressed_size)
        if size > most:
            raise LimitExceeded(self.subject, entry=entry.name, what=bound, value=size, limit=most)
        self._refuse_encrypted(entry)
        raw = self.bytes_at(entry.data_offset, entry.compressed_size)
        try:
            data = raw if entry.method == STORED else inflate(raw, entry.size)
        except WrongLength:
            raise LyingSize(self.subject, entry=entry.name, size=entry.size) from None
        except CorruptStream:
            raise self._corrupt(entry) from None
        if crc32(data) != entry.crc:
            raise self._wrong_crc(entry)
        return data

    def stream(self, entry: Entry) -> Iterator[bytes]:
        """The entry's content in pieces; the CRC is checked behind the last. Raises as :meth:`read`."""
        if max(entry.size, entry.compressed_size) <= CHUNK:
            yield self.read(entry)
            return
        self._refuse_encrypted(entry)
        raw = self.raw(entry)
        chunks = raw if entry.method == STORED else inflate_chunks(raw, entry.size)
        crc = 0
        try:
            for chunk in chunks:
                crc = crc32(chunk, crc)
                yield chunk
        except WrongLength:
            raise LyingSize(self.subject, entry=entry.name, size=entry.size) from None
        except CorruptStream:
            raise self._corrupt(entry) from None
        if crc != entry.crc:
            raise self._wrong_crc(entry)

    def start_of(self, entry: Entry) -> bytes:
        """The first bytes of the content, at most START of them, unchecked. Raises as :meth:`read`."""
        self._refuse_encrypted(entry)
        raw = self.bytes_at(entry.data_offset, min(entry.compressed_size, 2 * START))
        if entry.method == STORED:
            return raw[:START]
        try:
            start: bytes = inflater().decompress(raw, START)
        except CorruptStream:
            raise self._corrupt(entry) from None
        return start

    def raw(self, entry: Entry) -> Iterator[bytes]:
        """The entry's compressed bytes in pieces."""
        return self.raw_range(entry.data_offset, entry.data_offset + entry.compressed_size)

    def raw_range(self, start: int, end: int) -> Iterator[bytes]:
        """Bytes of the file from ``start`` to ``end`` in pieces."""
        while start < end:
            size = min(CHUNK, end - start)
            yield self.bytes_at(start, size)
            start += size

    def _refuse_encrypted(self, entry: Entry) -> None:
        if entry.encrypted:
            raise EncryptedPackage(
                self.subject, entry=entry.name, reason="carries the encryption flag of zip files"
            )

    def _corrupt(self, entry: Entry) -> DamagedPackage:
        return DamagedPackage(self.subject, reason=f"{entry.name} does not inflate")

    def _wrong_crc(self, entry: Entry) -> DamagedPackage:
        return DamagedPackage(self.subject, reason=f"the checksum of {entry.name} is wrong")

    def _read_entries(self) -> tuple[Entry, ...]:
        try:
            records, odd = self._read_directory()
        except BadRecord as error:
            raise DamagedPackage(self.subject, reason=str(error)) from None
        named = []
        for record in records:
            name = decoded_name(self.subject, record)
            checked_entry(self.subject, name, record, self.limits)
            named.append((name, record))
        check_directory(self.subject, named, self.limits)
        return self._place(named, odd)

    def _read_directory(self) -> tuple[list[CentralRecord], list[str]]:
        head = self.bytes_at(0, min(4, self.file_size))
        tail_size = min(_TAIL, self.file_size)
        found = find_directory(self.bytes_at(self.file_size - tail_size, tail_size), self.file_size)
        if found is None:
            if head == LOCAL_SIGNATURE:
                raise self._without_end()
            raise NotAPackage(self.subject, reason="it is no zip file")
        self._directory_offset = found.offset
        self._prefix = found.prefix
        if found.size > self.limits.directory_size:
            raise LimitExceeded(
                self.subject,
                entry="the central directory",
                what="directory_size",
                value=found.size,
                limit=self.limits.directory_size,
            )
        if found.entries > self.limits.entries:
            raise self._too_many(found.entries)
        directory = self.bytes_at(found.offset, found.size)
        records = []
        position = 0
        while position < len(directory):
            record = central_record(directory, position)
            records.append(record)
            position += len(record.raw)
            if len(records) > self.limits.entries:
                raise self._too_many(len(records))
        if len(records) != found.entries:
            raise BadRecord("the number of entries is wrong")
        odd = ["an archive comment"] if found.comment else []
        return records, odd

    def _without_end(self) -> PackageError:
        size = min(_LONGEST_TRAILER, self.file_size)
        trailing = bytes_behind_end(self.bytes_at(self.file_size - size, size), self.file_size)
        return TrailingBytes(self.subject, count=trailing) if trailing else TruncatedPackage(self.subject)

    def _too_many(self, count: int) -> LimitExceeded:
        return LimitExceeded(
            self.subject,
            entry="the package",
            what="entries",
            value=count,
            limit=self.limits.entries,
        )

    def _place(self, named: list[tuple[str, CentralRecord]], odd: list[str]) -> tuple[Entry, ...]:
        places, more = place(self.subject, self.bytes_at, named, self._prefix, self._directory_offset)
        self.oddities = (*odd, *more)
        return tuple(
            Entry(
                name,
                record.method,
                record.flags,
                record.crc,
                record.compressed_size,
                record.size,
                record.offset,
                data_offset,
                end,
                record,
            )
            for (name, record), (data_offset, end) in zip(named, places, strict=True)
        )


def open_archive(path: Path, limits: Limits = DEFAULT_LIMITS) -> Archive:
    """Open a package file for reading and check its structure; use as a context manager.

    Raises OSError, for pipes and devices too; NotAPackage and TruncatedPackage; DamagedPackage for records that
    do not fit; LimitExceeded for zip bombs (count, size, growth: see Limits); DuplicateName; OneNameOnWindows;
    UnsafeName for traversal, absolute paths, drive letters, backslashes, control characters, links;
    OverlappingEntries; Contradiction where local header and directory differ; PrefixBytes; TrailingBytes;
    UnsupportedMethod. Comments, extra fields and unclaimed
    bytes lose nothing and are only noted in ``oddities``.
    """
    file = open_regular(path, 0)
    try:
        return Archive(path, file, limits)
    except BaseException:
        file.close()
        raise
