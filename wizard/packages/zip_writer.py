"""Writing a package's zip file: entries copied as they are, and new ones as a server writes them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from wizard.packages.archive import Archive, Entry
from wizard.packages.deflate import crc32, deflate
from wizard.packages.zip_records import (
    CENTRAL,
    CENTRAL_SIGNATURE,
    DEFLATED,
    DESCRIPTOR,
    DESCRIPTOR_SIGNATURE,
    LOCAL,
    LOCAL_SIGNATURE,
    SERVER_FLAGS,
    central_record,
    end_records,
    moved,
)

_VERSION = 20
_EARLIEST = datetime.datetime(1980, 1, 1)
_BUFFER = 1024 * 1024  # as fast as letting the system copy, and twice as fast where many small runs are kept


class ZipWriter:
    """Writes entries one behind the other into a file that is open for writing, from its current start."""

    def __init__(self, file: BinaryIO, modified: datetime.datetime | None = None) -> None:
        """``modified`` is the time of new entries (local, default now); zip files know no zone."""
        self._file = file
        self._position = 0
        self._records: list[bytes] = []
        self._time, self._date = _dos_time(modified or datetime.datetime.now())

    def copy(self, archive: Archive, entries: Sequence[Entry]) -> None:
        """Copy entries with local header, compressed bytes and data descriptor, nothing inflated.

        They keep their order in the directory as given; in the file, the order they had. Entries that lie
        side by side are one copy.
        """
        offsets: dict[int, int] = {}
        ranges: list[tuple[int, int]] = []
        start = end = 0
        position = self._position
        for entry in sorted(entries, key=_offset):
            if entry.offset != end:
                ranges.append((start, end))
                start = entry.offset
            end = entry.end
            offsets[entry.offset] = position
            position += end - entry.offset
        ranges.append((start, end))
        self._copy_ranges(archive, ranges)
        self._records.extend(moved(entry.record, offsets[entry.offset]) for entry in entries)

    def add(self, name: str, data: bytes) -> None:
        """A new entry as servers write it: deflated, sizes in a data descriptor, name in UTF-8."""
        encoded = name.encode()
        compressed = deflate(data)
        crc = crc32(data)
        local = LOCAL.pack(
            LOCAL_SIGNATURE,
            _VERSION,
            SERVER_FLAGS,
            DEFLATED,
            self._time,
            self._date,
            0,
            0,
            0,
            len(encoded),
            0,
        )
        record = CENTRAL.pack(
            CENTRAL_SIGNATURE,
            _VERSION,
            _VERSION,
            SERVER_FLAGS,
            DEFLATED,
            self._time,
            self._date,
            crc,
            len(compressed),
            len(data),
            len(encoded),
            *(0,) * 5,
            0,
        )
        self._records.append(moved(central_record(record + encoded, 0), self._position))
        descriptor = DESCRIPTOR.pack(DESCRIPTOR_SIGNATURE, crc, len(compressed), len(data))
        self._write((local, encoded, compressed, descriptor))

    def finish(self) -> int:
        """Write the central directory; returns the size of the file."""
        directory = b"".join(self._records)
        end = end_records(len(self._records), self._position, len(directory))
        self._write((directory, end))
        return self._position

    def _write(self, pieces: Iterable[bytes | memoryview]) -> None:
        for piece in pieces:
            self._file.write(piece)
            self._position += len(piece)

    def _copy_ranges(self, archive: Archive, ranges: Sequence[tuple[int, int]]) -> None:
        """The bytes of these ranges of the archive's file, gathered into large writes."""
        buffer = memoryview(bytearray(_BUFFER))
        filled = 0
        for start, end in ranges:
            while start < end:
                count = archive.read_into(start, buffer[filled : filled + end - start])
                start += count
                filled += count
                if filled == _BUFFER:
                    self._write((buffer,))
                    filled = 0
        self._write((buffer[:filled],))


def _offset(entry: Entry) -> int:
    return entry.offset


def _dos_time(moment: datetime.datetime) -> tuple[int, int]:
    """Time and date of APPNOTE 4.4.6: two seconds fine, from 1980 on."""
    moment = max(moment, _EARLIEST)
    time = moment.hour << 11 | moment.minute << 5 | moment.second // 2
    return time, (moment.year - 1980) << 9 | moment.month << 5 | moment.day
