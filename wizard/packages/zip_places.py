"""Where each entry of a zip file starts and ends, by its local header and data descriptor.

Both repeat what the central directory says; a reader that trusts them instead must come to the same result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from wizard.packages.errors import Contradiction, DamagedPackage, OverlappingEntries, PrefixBytes
from wizard.packages.zip_checks import Named
from wizard.packages.zip_records import (
    DESCRIPTOR,
    DESCRIPTOR64,
    DESCRIPTOR_SIGNATURE,
    FLAG_DESCRIPTOR,
    FLAG_ENCRYPTED,
    FLAG_UTF8,
    LOCAL,
    LOCAL_SIGNATURE,
    MAX32,
    ZIP64_EXTRA,
    CentralRecord,
)

Read = Callable[[int, int], bytes]
"""Offset and size to the bytes there; raises DamagedPackage beyond the end."""

_MATTERS = FLAG_ENCRYPTED | FLAG_DESCRIPTOR | FLAG_UTF8
_NO_SIZES = bytes(12)
_VERSION_TO_DATE = slice(6, 16)  # version needed, flags, method, time, date in a central record
_CRC_AND_SIZES = slice(16, 28)
_NAME_SIZE = slice(28, 30)


class Place(NamedTuple):
    data_offset: int
    """Where the compressed bytes start"""
    end: int
    """Where the entry ends, its data descriptor included"""


def place(
    subject: str, read: Read, named: Named, prefix: int, directory_offset: int
) -> tuple[list[Place], list[str]]:
    """The place of each entry, and oddities in words. Looks at every local header and data descriptor.

    Raises PrefixBytes, OverlappingEntries, Contradiction, DamagedPackage.
    """
    order = sorted(range(len(named)), key=lambda index: named[index][1].offset)
    start = named[order[0]][1].offset if order else 0
    if prefix or start:
        raise PrefixBytes(subject, count=prefix or start)
    places = [Place(0, 0)] * len(named)
    unclaimed = 0
    previous = -1
    cursor = 0  # where the data of the previous entry ends
    for index in [*order, -1]:
        name, record = named[index] if index >= 0 else ("", None)
        limit = record.offset if record else directory_offset
        if limit < cursor:
            raise OverlappingEntries(subject, entry=named[previous][0])
        between, header = _read(read, cursor, limit, record)
        if previous >= 0:
            end = cursor + _descriptor_length(subject, *named[previous], between)
            unclaimed += limit - end
            places[previous] = Place(places[previous].data_offset, end)
        if record:
            data_offset = record.offset + _local_length(subject, name, record, header)
            places[index] = Place(data_offset, 0)
            cursor = data_offset + record.compressed_size
        previous = index
    return places, list(_oddities(named, unclaimed))


def _read(read: Read, cursor: int, limit: int, record: CentralRecord | None) -> tuple[bytes, bytes]:
    """What may be the previous entry's descriptor, and the local header at ``limit``; mostly one read."""
    header_size = LOCAL.size + len(record.name) if record else 0
    gap = limit - cursor
    if gap > DESCRIPTOR64.size:
        return read(cursor, DESCRIPTOR64.size), read(limit, header_size)
    both = read(cursor, gap + header_size)
    return both[:gap], both[gap:]


def _local_length(subject: str, name: str, record: CentralRecord, header: bytes) -> int:
    """Bytes of the local header, its extra fields included; its statements must be the directory's."""
    raw = record.raw
    sizes = _NO_SIZES if record.flags & FLAG_DESCRIPTOR else raw[_CRC_AND_SIZES]
    usual = LOCAL_SIGNATURE + raw[_VERSION_TO_DATE] + sizes + raw[_NAME_SIZE] + b"\0\0" + record.name
    if header == usual:
        return len(usual)
    fields = LOCAL.unpack_from(header)
    signature, _, flags, method, _, _, crc, compressed, size, name_size, extra_size = fields
    if signature != LOCAL_SIGNATURE:
        raise DamagedPackage(subject, reason=f"{name} is not where the central directory says")
    if name_size != len(record.name) or header[LOCAL.size :] != record.name:
        raise Contradiction(subject, entry=name, reason="its local header has another name")
    if method != record.method or (flags ^ record.flags) & _MATTERS:
        raise Contradiction(subject, entry=name, reason="its local header has another method or other flags")
    stated = ((crc, record.crc), (compressed, record.compressed_size), (size, record.size))
    allowed = (0, MAX32) if flags & FLAG_DESCRIPTOR else (MAX32,)
    if any(value != truth and value not in allowed for value, truth in stated):
        raise Contradiction(
            subject, entry=name, reason="its local header has other sizes or another checksum"
        )
    return int(LOCAL.size + name_size + extra_size)


def _descriptor_length(subject: str, name: str, record: CentralRecord, found: bytes) -> int:
    """Bytes of the data descriptor ``found`` starts with: 12 to 24, with or without signature, wide or not."""
    if not record.flags & FLAG_DESCRIPTOR:
        return 0
    usual = DESCRIPTOR_SIGNATURE + record.raw[_CRC_AND_SIZES]
    if found == usual:
        return len(usual)
    for form in (DESCRIPTOR64, DESCRIPTOR):
        if form is DESCRIPTOR and max(record.compressed_size, record.size) > MAX32:
            continue
        whole = form.pack(DESCRIPTOR_SIGNATURE, record.crc, record.compressed_size, record.size)
        for expected in (whole, whole[len(DESCRIPTOR_SIGNATURE) :]):
            if found.startswith(expected):
                return len(expected)
    if len(found) < DESCRIPTOR.size - len(DESCRIPTOR_SIGNATURE):
        raise DamagedPackage(subject, reason=f"the data descriptor of {name} is missing")
    raise Contradiction(subject, entry=name, reason="its data descriptor has other sizes or another checksum")


def _oddities(named: Named, unclaimed: int) -> Iterator[str]:
    if any(record.comment for _, record in named):
        yield "comments of entries"
    if any(extra != ZIP64_EXTRA for _, record in named for extra in record.extras):
        yield "extra fields"
    if unclaimed:
        yield f"{unclaimed} bytes between the entries that belong to none"
